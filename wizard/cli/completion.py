"""`product-key completion`: a script with which a shell completes commands, options and files."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

import shtab

from wizard.cli.exit_codes import DONE
from wizard.cli.parser import build_parser
from wizard.cli.terminal import Terminal

_PATHS: Final[Mapping[object, Any]] = MappingProxyType({"FILE": shtab.FILE, "DIR": shtab.DIRECTORY})
"""Completions by the word that a help shows for a value."""


def completion(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print the script of a shell, with the helps in the terminal's language. Returns the exit code."""
    parser = build_parser(terminal)
    for action in _values(parser):
        if action.metavar in _PATHS:
            action.complete = _PATHS[action.metavar]  # type: ignore[attr-defined]
        elif isinstance(action.metavar, str) and "|" in action.metavar:
            action.choices = action.metavar.split("|")
    terminal.line(shtab.complete(parser, options.shell))
    return DONE


def _values(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield the options and arguments of a parser and of its commands."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _values(command)
        else:
            yield action
