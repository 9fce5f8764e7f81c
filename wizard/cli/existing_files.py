"""Files that a person names and that exist already: replaced only with --overwrite."""

from __future__ import annotations

from pathlib import Path

from wizard.cli.terminal import StoppedError, Terminal
from wizard.messages.lists import file_name


def keep_existing(terminal: Terminal, path: Path, *, overwrite: bool) -> None:
    """Stop before a file is replaced that someone may want to keep; a device or a pipe is none.

    Raises StoppedError (exit code 2).
    """
    try:
        exists = path.is_file()
    except (OSError, ValueError):  # no file can have this name: writing says so
        return
    if exists and not overwrite:
        text = terminal.translate(
            "Cli",
            "{name} exists already. Name another file, or replace it with --overwrite. Nothing was done.",
        )
        terminal.say(text.format(name=file_name(str(path))))
        raise StoppedError(2)
