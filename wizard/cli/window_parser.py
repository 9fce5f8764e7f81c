"""Options of `product-key-wizard`, its help and errors in the reader's language."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from wizard import __version__
from wizard.cli.arguments import Parser, early_options, folder, localize_argparse
from wizard.cli.plain_letters import can_write
from wizard.cli.terminal import Terminal
from wizard.messages import LANGUAGES, Translator, resolve_language
from wizard.messages.language import PSEUDO

PROGRAM = "product-key-wizard"


def window_parser(given: Sequence[str]) -> Parser:
    """Return the parser of the window's options, in the language that is among them or the system's."""
    asked: str = early_options(given).language or ""
    language = resolve_language(asked or None)
    readable = all(can_write(stream, language) for stream in (sys.stderr, sys.stdout))
    terminal = Terminal(Translator(language if readable else "en"))
    if asked not in ("", PSEUDO) and language != asked.strip()[:2].lower():
        terminal.tell_language(asked)
    localize_argparse(terminal)
    Parser.terminal = terminal
    parser = Parser(prog=PROGRAM, allow_abbrev=False)
    phrase = terminal.phrase
    parser.add_argument(
        "--service",
        metavar="practice|microsoft|https://…",
        help=phrase("the service that is already chosen when the window opens"),
    )
    parser.add_argument("--language", metavar="|".join(LANGUAGES), help=phrase("the language of the window"))
    parser.add_argument(
        "--dark", action="store_true", help=phrase("use dark colors, regardless of the system")
    )
    parser.add_argument(
        "--data-dir", type=folder, metavar="DIR", help=phrase("the folder for orders and practice data")
    )
    parser.add_argument("--startup-time", action="store_true", help=phrase("print startup times and exit"))
    parser.add_argument(
        "--selftest",
        action="store_true",
        help=phrase("check that everything works on this computer and exit"),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"{PROGRAM} {__version__}",
        help=phrase("show the version and exit"),
    )
    return parser
