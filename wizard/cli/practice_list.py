"""`product-key practice list`: a workbook to practice a batch with."""

from __future__ import annotations

import argparse
from pathlib import Path

from wizard.cli.exit_codes import DONE, FAILED
from wizard.cli.options import keep_existing
from wizard.cli.terminal import Terminal
from wizard.messages.batches import list_headings
from wizard.messages.file_names import why_unwritten
from wizard.messages.lists import file_name
from wizard.orders.batches.practice_list import write_practice_list


def write(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write the workbook and return the exit code."""
    path = Path(options.file)
    if path.suffix.casefold() != ".xlsx":
        path = path.with_name(f"{path.name}.xlsx")
    keep_existing(terminal, str(path), overwrite=options.overwrite)
    try:
        count = write_practice_list(path, list_headings(terminal.speech))
    except (OSError, ValueError) as error:
        text = terminal.phrase("The list could not be written to {name}: {reason}")
        terminal.say(text.format(name=file_name(str(path)), reason=why_unwritten(terminal.speech, error)))
        return FAILED
    text = terminal.phrase("{name} has {keys} to practice with. To see what they would do: {command}")
    command = terminal.command("batch", "plan", str(path))
    terminal.say(text.format(name=file_name(str(path)), keys=terminal.speech.keys(count), command=command))
    return DONE
