"""Files that a person names for what a command writes: none that exists is lost by mistake."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from wizard.cli.options import flag
from wizard.cli.terminal import StoppedError, Terminal
from wizard.messages.lists import file_name
from wizard.messages.noop import N_

OVERWRITE: Final = flag("--overwrite", N_("Cli", "replace the file if it already exists"))


def keep_existing(terminal: Terminal, target: str, *sources: str, overwrite: bool) -> None:
    """Stop before a file is replaced that someone may want to keep; a device or a pipe is none.

    It is replaced with `overwrite`; one of the `sources`, which the command reads, never. Raises StoppedError
    (exit code 2).
    """
    try:
        exists = Path(target).is_file()
    except (OSError, ValueError):  # no file can have this name: writing says so
        return
    if not exists:
        return
    if any(_is_same(target, source) for source in sources):
        text = terminal.phrase(
            "{name} is read by this command and would be lost. Name another file. Nothing was done."
        )
    elif not overwrite:
        text = terminal.phrase(
            "{name} exists already. Name another file, or replace it with --overwrite. Nothing was done."
        )
    else:
        return
    terminal.say(text.format(name=file_name(target)))
    raise StoppedError(2)


def _is_same(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):  # one of them is not there
        return False
