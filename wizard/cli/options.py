"""Options of a command line as data: name, help to be translated, settings for argparse; files they name."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from wizard.cli.arguments import no_key, readable, stated
from wizard.cli.exit_codes import USAGE
from wizard.cli.terminal import StoppedError, Terminal
from wizard.messages.lists import file_name
from wizard.messages.noop import N_


class Option(NamedTuple):
    """An option or an argument; `help` is marked with N_."""

    name: str
    help: str
    settings: dict[str, Any]


Options = Sequence[Option | tuple[Option, ...]]
"""Options; those of a plain tuple exclude each other."""


class Command(NamedTuple):
    """A command; `function` is a module of this package and a function in it."""

    name: str
    function: str
    summary: str
    options: Options = ()


def flag(name: str, text: str) -> Option:
    """Return an option that is given or not."""
    return Option(name, text, {"action": "store_true"})


def value(name: str, metavar: str, text: str, **settings: Any) -> Option:
    """Return an option with a value that is not empty and no product key."""
    return Option(name, text, {"type": stated, "metavar": metavar, **settings})


def text_value(name: str, metavar: str, text: str) -> Option:
    """Return an option with a text that may be empty, as it is by itself; no product key."""
    return Option(name, text, {"type": no_key, "metavar": metavar, "default": ""})


def choice(name: str, choices: tuple[str, ...], text: str, **settings: Any) -> Option:
    """Return an option with one of several values."""
    return Option(name, text, {"choices": choices, **settings})


def keys(text: str) -> Option:
    """Return the argument for product keys."""
    # Without a default, argparse says that a key is missing when something else is.
    return Option("keys", text, {"nargs": "*", "default": [], "type": readable, "metavar": "KEY"})


def add_options(parser: argparse.ArgumentParser, options: Options, terminal: Terminal) -> None:
    """Add options to a parser, with their help in the terminal's language."""
    for option in options:
        if isinstance(option, Option):
            _add(parser, (option,), terminal)
        else:
            _add(parser.add_mutually_exclusive_group(), option, terminal)


def _add(group: argparse._ActionsContainer, options: Iterable[Option], terminal: Terminal) -> None:
    for option in options:
        group.add_argument(option.name, help=terminal.phrase(option.help), **option.settings)


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
    raise StoppedError(USAGE)


def _is_same(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):  # one of them is not there
        return False
