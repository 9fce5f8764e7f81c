"""The command line: commands, options, and their help in three languages."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from wizard import __version__
from wizard.cli.arguments import Parser, folder, localize_argparse, no_key, readable
from wizard.cli.guide_options import add_guide

if TYPE_CHECKING:
    from wizard.cli.terminal import Terminal

ACTIONS = ("new", "add", "extend", "reactivate")
ACCOUNTS = ("admin", "reseller", "reader")
FORMATS = ("auto", "microsoft", "service")


def build_parser(terminal: Terminal) -> Parser:
    """The parser of `product-key`, its help in the terminal's language."""
    localize_argparse(terminal)
    Parser.terminal = terminal
    shared = _shared(terminal)
    parser = Parser(
        prog="product-key",
        description=terminal.translate("Cli", "Takes 25-character product keys to licenses."),
        parents=[shared],
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"product-key {__version__}",
        help=terminal.translate("Cli", "show the version and leave"),
    )
    commands = parser.add_subparsers(
        dest="command", metavar=terminal.translate("Cli", "COMMAND"), required=True, parser_class=Parser
    )

    def command(name: str, summary: str, *parents: Parser) -> Parser:
        return commands.add_parser(
            name, help=summary, description=summary, parents=[shared, *parents], allow_abbrev=False
        )

    service = _service(terminal)
    as_json = _json(terminal)
    _add_redeem(
        command("redeem", terminal.translate("Cli", "Redeem keys after a review"), service, as_json), terminal
    )
    add_guide(
        command("guide", terminal.translate("Cli", "Redeem Microsoft keys in the browser"), as_json), terminal
    )
    _add_check(
        command("check", terminal.translate("Cli", "Check how keys are typed, offline"), as_json), terminal
    )
    _add_customers(
        command("customers", terminal.translate("Cli", "List or create customers"), service, as_json),
        terminal,
    )
    listing = command(
        "subscriptions", terminal.translate("Cli", "List a customer's subscriptions"), service, as_json
    )
    listing.add_argument(
        "--customer",
        required=True,
        type=no_key,
        metavar="ID",
        help=terminal.translate("Cli", "the customer's id"),
    )
    _add_orders(command("orders", terminal.translate("Cli", "List earlier orders")), terminal)
    _add_resume(
        command(
            "resume", terminal.translate("Cli", "Find out what came of an order, and finish it"), as_json
        ),
        terminal,
    )
    for name, summary in (
        ("sign-in", terminal.translate("Cli", "Keep the token of a service in this system's keyring")),
        ("sign-out", terminal.translate("Cli", "Forget the token of a service")),
    ):
        command(name, summary).add_argument(
            "--service",
            type=no_key,
            metavar="ADDRESS",
            required=True,
            help=terminal.translate("Cli", "the address of the activation service"),
        )
    command(
        "doctor", terminal.translate("Cli", "Look at this computer: what is there, what is missing"), as_json
    )
    _add_practice(
        command("practice", terminal.translate("Cli", "The keys of the practice service")),
        shared,
        as_json,
        terminal,
    )
    return parser


def _shared(terminal: Terminal) -> Parser:
    shared = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument(
        "--language", metavar="en|nl|ja", help=terminal.translate("Cli", "the language of what is said")
    )
    shared.add_argument(
        "--data-dir",
        type=folder,
        metavar="DIR",
        help=terminal.translate(
            "Cli", "the folder of the journal and the practice data; no file is written outside it"
        ),
    )
    return shared


def _json(terminal: Terminal) -> Parser:
    parser = Parser(add_help=False)
    parser.add_argument(
        "--json", action="store_true", help=terminal.translate("Cli", "print JSON instead of sentences")
    )
    return parser


def _service(terminal: Terminal) -> Parser:
    parser = Parser(add_help=False)
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--practice",
        action="store_true",
        help=terminal.translate("Cli", "use the practice service (the default)"),
    )
    which.add_argument(
        "--service",
        type=no_key,
        metavar="ADDRESS",
        help=terminal.translate(
            "Cli",
            "use an activation service; its token is read from PRODUCT_KEY_TOKEN, else from the system's"
            " keyring (sign-in), else asked for",
        ),
    )
    parser.add_argument(
        "--account",
        choices=ACCOUNTS,
        default="admin",
        help=terminal.translate("Cli", "who to be on the practice service"),
    )
    return parser


def _add_redeem(parser: Parser, terminal: Terminal) -> None:
    parser.add_argument("--action", choices=ACTIONS, help=terminal.translate("Cli", "what the keys are for"))
    parser.add_argument(
        "--customer", type=no_key, metavar="ID", help=terminal.translate("Cli", "the customer's id")
    )
    parser.add_argument(
        "--subscription", type=no_key, metavar="ID", help=terminal.translate("Cli", "the subscription's id")
    )
    parser.add_argument(
        "--reference",
        default="",
        type=no_key,
        metavar="TEXT",
        help=terminal.translate("Cli", "your own order number"),
    )
    parser.add_argument("--yes", action="store_true", help=terminal.translate("Cli", "redeem without asking"))
    parser.add_argument(
        "keys",
        nargs="*",
        default=[],  # else argparse says that a key is missing when something else is
        type=readable,
        metavar="KEY",
        help=terminal.translate("Cli", "a key; - reads keys from standard input; none asks for them"),
    )


def _add_check(parser: Parser, terminal: Terminal) -> None:
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="auto",
        help=terminal.translate("Cli", "the kind of the keys; auto finds it out"),
    )
    parser.add_argument(
        "--file",
        action="append",
        metavar="FILE",
        help=terminal.translate(
            "Cli",
            "check a list instead of keys: text, CSV or TSV in any encoding, or XLSX; - reads standard input",
        ),
    )
    parser.add_argument(
        "--csv",
        metavar="FILE",
        help=terminal.translate(
            "Cli", "write the rows of the list with the verdicts beside them; - prints them"
        ),
    )
    parser.add_argument(
        "--show-keys",
        action="store_true",
        help=terminal.translate("Cli", "show full keys, not only their last five characters"),
    )
    parser.add_argument(
        "--no-duplicates",
        action="store_true",
        help=terminal.translate("Cli", "do not look for keys that are there twice; needs no memory"),
    )
    parser.add_argument(
        "keys",
        nargs="*",
        default=[],  # else argparse says that a key is missing when something else is
        type=readable,
        metavar="KEY",
        help=terminal.translate("Cli", "a key, with or without dashes; - is the same as --file -"),
    )


def _add_orders(parser: Parser, terminal: Terminal) -> None:
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--json", action="store_true", help=terminal.translate("Cli", "print one JSON object a line")
    )
    form.add_argument(
        "--csv", action="store_true", help=terminal.translate("Cli", "print CSV, one row per order")
    )
    form.add_argument(
        "--csv-keys", action="store_true", help=terminal.translate("Cli", "print CSV, one row per key")
    )


def _add_customers(parser: Parser, terminal: Terminal) -> None:
    parser.add_argument(
        "--search",
        default="",
        type=no_key,
        metavar="TEXT",
        help=terminal.translate("Cli", "part of a name, domain or id"),
    )
    parser.add_argument(
        "create", nargs="?", choices=("create",), help=terminal.translate("Cli", "create a customer")
    )
    parser.add_argument(
        "--name", type=no_key, metavar="NAME", help=terminal.translate("Cli", "the new customer's name")
    )
    parser.add_argument(
        "--domain",
        type=no_key,
        metavar="DOMAIN",
        help=terminal.translate("Cli", "the new customer's domain, such as example.com"),
    )
    parser.add_argument(
        "--country",
        type=no_key,
        metavar="CC",
        help=terminal.translate("Cli", "its country's two-letter code, such as NL"),
    )


def _add_resume(parser: Parser, terminal: Terminal) -> None:
    parser.add_argument(
        "order",
        type=no_key,
        metavar="ORDER",
        help=terminal.translate("Cli", "the order's id, from: product-key orders"),
    )
    parser.add_argument("--yes", action="store_true", help=terminal.translate("Cli", "redeem without asking"))
    parser.add_argument(
        "keys",
        nargs="*",
        default=[],  # else argparse says that a key is missing when something else is
        type=readable,
        metavar="KEY",
        help=terminal.translate(
            "Cli", "the order's keys again, where they are needed; - reads them from standard input"
        ),
    )


def _add_practice(parser: Parser, shared: Parser, as_json: Parser, terminal: Terminal) -> None:
    commands = parser.add_subparsers(
        dest="practice", metavar=terminal.translate("Cli", "COMMAND"), required=True, parser_class=Parser
    )
    for name, summary, parents in (
        (
            "keys",
            terminal.translate("Cli", "How to bring about each action and every outcome"),
            [shared, as_json],
        ),
        ("reset", terminal.translate("Cli", "Start over with fresh practice data"), [shared]),
    ):
        commands.add_parser(name, help=summary, description=summary, parents=parents, allow_abbrev=False)
