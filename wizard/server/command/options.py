"""Building blocks of the options: commands with their common options, and types of values."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

from wizard.keys.service import holds
from wizard.server.administration.accounts import TOKEN_MARK
from wizard.server.administration.keys import is_ending
from wizard.server.sign_in.linking import CODE_MARK

from .failure import USAGE, CommandError

DASHED_KEY = re.compile(r"([A-Z0-9]{5}-){4}[A-Z0-9]{5}", re.IGNORECASE)
Command = Callable[[argparse.Namespace], int | None]
"""Prints, and returns an exit status where it is another than DONE."""

DATABASE_VARIABLE = "PRODUCT_KEY_SERVICE_DATABASE"
SECRETS_VARIABLE = "PRODUCT_KEY_SERVICE_SECRETS"
EPILOG = (
    "Exit status: 0 done; 1 refused, nothing was changed; 2 usage; 3 the database cannot be reached or is "
    "busy, or the port is taken, try again; 70 a fault in the program; 130 interrupted."
)


def refuse_secrets(options: argparse.Namespace) -> None:
    """Refuse a whole key, token or code in the place of an id, before a message could repeat it.

    Raises CommandError.
    """
    given = [text.strip() for text in vars(options).values() if isinstance(text, str)]
    if any(
        text.startswith((TOKEN_MARK, CODE_MARK)) or DASHED_KEY.fullmatch(text) or holds(text.upper())
        for text in given
    ):
        raise CommandError(
            "A whole key, token or code does not belong on the command line.",
            "The shell's history keeps it, and every user of this machine can see it. Nothing was changed.",
            "Give its id: `key find ENDING` or `token list` shows it.",
            USAGE,
        )


class Commands:
    """The commands of a parser, to which more are added."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._inner = parser.add_subparsers(metavar="COMMAND", required=True)

    def group(self, name: str, help_: str) -> Commands:
        """Add a command with commands of its own."""
        return Commands(self._inner.add_parser(name, help=help_, description=help_))

    def add(self, name: str, command: Command, help_: str, *, lists: bool = False) -> argparse.ArgumentParser:
        """Add a command, with `--json` where it `lists`; return its parser."""
        parser = self._inner.add_parser(name, help=help_, description=help_, epilog=EPILOG)
        parser.set_defaults(command=command)
        parser.add_argument(
            "--database",
            metavar="URL",
            help=f"sqlite:///FILE or postgresql://USER@HOST/NAME; else {DATABASE_VARIABLE}",
        )
        parser.add_argument(
            "--secrets", type=Path, metavar="FILE", help=f"the file of secrets; else {SECRETS_VARIABLE}"
        )
        if lists:
            parser.add_argument("--json", action="store_true", help="for programs")
        return parser

    def change(
        self, name: str, command: Command, help_: str, default: str | None = None
    ) -> argparse.ArgumentParser:
        """Add a command that changes something, for a reason, which may be left out if there is a default."""
        parser = self.add(name, command, help_, lists=True)
        why = "why, for the audit trail" + ("" if default else " and the customer's history")
        parser.add_argument("--reason", required=not default, default=default, metavar="TEXT", help=why)
        parser.add_argument(
            "--dry-run", action="store_true", help="change nothing, and show what would change"
        )
        return parser


def count(most: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and len(text) < 12 and 1 <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"a number from 1 to {most:,} is wanted")
        return int(text)

    return parse


def identity(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}", text):
        raise argparse.ArgumentTypeError("1 to 64 letters, digits, . _ @ and - are wanted")
    return text


def words(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a name is wanted")
    return text.strip()


def web_address(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+(/\S*)?", text):
        raise argparse.ArgumentTypeError("an address is wanted that begins with https:// or http://")
    return text


def country(text: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", text):
        raise argparse.ArgumentTypeError("two capital letters are wanted, as NL")
    return text


def ending(text: str) -> str:
    if not is_ending(text.upper()):
        raise argparse.ArgumentTypeError("the last five characters of a key are wanted, and no more")
    return text.upper()
