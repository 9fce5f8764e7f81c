"""The command line: commands, options, and their help in three languages."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, NoReturn

from wizard import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizard.cli.terminal import Terminal

    Commands = "argparse._SubParsersAction[Parser]"

ACTIONS = ("new", "add", "extend", "reactivate")
ACCOUNTS = ("admin", "reseller", "reader")
USAGE = 2


class Parser(argparse.ArgumentParser):
    """argparse in the terminal's language."""

    terminal: ClassVar[Terminal]

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command line, how it is meant, and leave with exit code 2.

        The message may quote the command line: characters beyond what a mistake needs are cut, and so is
        anything that could be a key.
        """
        from wizard import keys

        said = message if len(message) <= 300 and not keys.find(message).candidates else ""
        self.print_usage(sys.stderr)
        heading = self.terminal.translate("Cli", "This command line cannot be carried out.")
        hint = self.terminal.translate("Cli", "Nothing was done. See {command} for what is possible.")
        print(heading, said, file=sys.stderr)
        print(self.terminal.fill(hint, {"command": f"{self.prog} --help"}), file=sys.stderr)
        raise SystemExit(USAGE)


def build_parser(terminal: Terminal) -> Parser:
    """The parser of `product-key`, its help in the terminal's language."""
    _localize_argparse(terminal)
    text = terminal.translate
    Parser.terminal = terminal
    shared = _shared(terminal)
    parser = Parser(
        prog="product-key",
        description=text("Cli", "Takes 25-character product keys to licenses."),
        parents=[shared],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"product-key {__version__}")
    commands = parser.add_subparsers(
        dest="command", metavar=text("Cli", "COMMAND"), required=True, parser_class=Parser
    )

    def command(name: str, summary: str, *parents: Parser) -> Parser:
        return commands.add_parser(
            name, help=summary, description=summary, parents=[shared, *parents], allow_abbrev=False
        )

    service = _service(terminal)
    as_json = _json(terminal)
    _add_redeem(command("redeem", text("Cli", "Redeem keys after a review"), service, as_json), terminal)
    check = command("check", text("Cli", "Check how keys are typed, offline"), as_json)
    check.add_argument("keys", nargs="+", metavar="KEY", help=text("Cli", "a key, with or without dashes"))
    check.add_argument("--format", choices=("auto", "microsoft", "service"), default="auto")
    _add_customers(command("customers", text("Cli", "List or create customers"), service, as_json), terminal)
    listing = command("subscriptions", text("Cli", "List a customer's subscriptions"), service, as_json)
    listing.add_argument("--customer", required=True, metavar="ID", help=text("Cli", "the customer's id"))
    orders = command("orders", text("Cli", "List earlier orders"))
    form = orders.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=text("Cli", "print one JSON object a line"))
    form.add_argument("--csv", action="store_true", help=text("Cli", "print comma-separated values"))
    _add_resume(
        command("resume", text("Cli", "Find out what came of an order, and finish it"), as_json), terminal
    )
    _add_practice(
        command("practice", text("Cli", "The keys of the practice service")), shared, as_json, terminal
    )
    return parser


def _shared(terminal: Terminal) -> Parser:
    text = terminal.translate
    shared = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--language", metavar="en|nl|ja", help=text("Cli", "the language of what is said"))
    shared.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        help=text("Cli", "the folder of the journal and the practice data; nothing is written outside it"),
    )
    return shared


def _json(terminal: Terminal) -> Parser:
    parser = Parser(add_help=False)
    parser.add_argument(
        "--json", action="store_true", help=terminal.translate("Cli", "print JSON instead of sentences")
    )
    return parser


def _service(terminal: Terminal) -> Parser:
    text = terminal.translate
    parser = Parser(add_help=False)
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--practice", action="store_true", help=text("Cli", "use the practice service (the default)")
    )
    which.add_argument(
        "--service",
        metavar="ADDRESS",
        help=text("Cli", "use an activation service; its token is read from PRODUCT_KEY_TOKEN or asked for"),
    )
    parser.add_argument(
        "--account", choices=ACCOUNTS, default="admin", help=text("Cli", "who to be on the practice service")
    )
    return parser


def _add_redeem(parser: Parser, terminal: Terminal) -> None:
    text = terminal.translate
    parser.add_argument("--action", choices=ACTIONS, help=text("Cli", "what the keys are for"))
    parser.add_argument("--customer", metavar="ID", help=text("Cli", "the customer's id"))
    parser.add_argument("--subscription", metavar="ID", help=text("Cli", "the subscription's id"))
    parser.add_argument("--reference", default="", metavar="TEXT", help=text("Cli", "your own order number"))
    parser.add_argument("--yes", action="store_true", help=text("Cli", "redeem without asking"))
    parser.add_argument(
        "keys",
        nargs="*",
        metavar="KEY",
        help=text("Cli", "a key; - reads keys from standard input; none asks for them"),
    )


def _add_customers(parser: Parser, terminal: Terminal) -> None:
    text = terminal.translate
    parser.add_argument(
        "--search", default="", metavar="TEXT", help=text("Cli", "part of a name, domain or id")
    )
    parser.add_argument("create", nargs="?", choices=("create",), help=text("Cli", "create a customer"))
    parser.add_argument("--name", help=text("Cli", "the new customer's name"))
    parser.add_argument("--domain", help=text("Cli", "the new customer's domain, such as example.com"))
    parser.add_argument(
        "--country", metavar="CC", help=text("Cli", "its country's two-letter code, such as NL")
    )


def _add_resume(parser: Parser, terminal: Terminal) -> None:
    text = terminal.translate
    parser.add_argument(
        "order", metavar="ORDER", help=text("Cli", "the order's id, from: product-key orders")
    )
    parser.add_argument("--yes", action="store_true", help=text("Cli", "redeem without asking"))
    parser.add_argument(
        "keys",
        nargs="*",
        metavar="KEY",
        help=text("Cli", "the order's keys again, where they are needed; - reads them from standard input"),
    )


def _add_practice(parser: Parser, shared: Parser, as_json: Parser, terminal: Terminal) -> None:
    text = terminal.translate
    commands = parser.add_subparsers(dest="practice", metavar="COMMAND", required=True, parser_class=Parser)
    for name, summary, parents in (
        ("keys", text("Cli", "How to bring about each action and every outcome"), [shared, as_json]),
        ("reset", text("Cli", "Start over with fresh practice data"), [shared]),
    ):
        commands.add_parser(name, help=summary, description=summary, parents=parents, allow_abbrev=False)


def early_options(arguments: Sequence[str]) -> argparse.Namespace:
    """Language and data folder, read before the rest: they decide how everything else is said."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--language")
    parser.add_argument("--data-dir", type=Path)
    try:
        known, _ = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return argparse.Namespace(language=None, data_dir=None)
    return known


def _localize_argparse(terminal: Terminal) -> None:
    """argparse asks gettext for its own words and has no other hook: answer it from our catalogs."""
    text = terminal.translate
    words = {
        "usage: ": text("Cli", "usage: "),
        "options": text("Cli", "options"),
        "positional arguments": text("Cli", "arguments"),
        "show this help message and exit": text("Cli", "show this help and leave"),
        "show program's version number and exit": text("Cli", "show the version and leave"),
        "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
        "the following arguments are required: %s": text("Cli", "Missing: %s"),
        "unrecognized arguments: %s": text("Cli", "Unknown: %s"),
        "expected one argument": text("Cli", "a value is missing"),
        "expected at least one argument": text("Cli", "a value is missing"),
        "not allowed with argument %s": text("Cli", "does not go with %s"),
        "invalid choice: %(value)r (choose from %(choices)s)": text(
            "Cli", "%(value)r is not possible, choose from %(choices)s"
        ),
        "invalid %(type)s value: %(value)r": text("Cli", "%(value)r is not possible"),
    }
    translated: Callable[[str], str] = lambda source: words.get(source, source)  # noqa: E731
    argparse._ = translated  # type: ignore[attr-defined]
