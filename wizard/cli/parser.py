"""The command line as a table: commands, their options, and the functions that carry them out."""

from __future__ import annotations

import argparse
from argparse import SUPPRESS

from wizard import __version__
from wizard.cli.arguments import Parser, folder, localize_argparse
from wizard.cli.batch_options import BATCH, KEYS_FIND
from wizard.cli.colors import COLORS
from wizard.cli.examples import EXAMPLES, FIRST_STEPS
from wizard.cli.exit_codes import DONE, FAILED, FAULT, INTERRUPTED, UNSETTLED, USAGE
from wizard.cli.options import (
    OVERWRITE,
    Command,
    Option,
    Options,
    add_options,
    choice,
    flag,
    keys,
    text_value,
    value,
)
from wizard.cli.terminal import Terminal
from wizard.messages.noop import N_

ACTIONS = ("new", "add", "extend", "reactivate")
ACCOUNTS = ("admin", "reseller", "reader")
WORLDWIDE = "worldwide"
CLOUDS = (WORLDWIDE, "21vianet", "germany")
PRODUCTS = ("microsoft-365", "intune", "ems", "volume", "consumer")
FORMATS = ("auto", "microsoft", "service")
SHELLS = ("bash", "zsh", "fish", "powershell")


_SHARED: Options = (
    Option("--language", N_("Cli", "display language"), {"metavar": "en|nl|ja", "default": SUPPRESS}),
    Option(
        "--data-dir",
        N_("Cli", "the folder for orders and practice data; no file is written outside it"),
        {"type": folder, "metavar": "DIR", "default": SUPPRESS},
    ),
    choice(
        "--color",
        COLORS,
        N_("Cli", "use color: auto, always or never; auto uses it in a terminal, unless NO_COLOR is set"),
        default=SUPPRESS,
        metavar="WHEN",
    ),
)
_JSON = flag("--json", N_("Cli", "print JSON instead of sentences"))
_YES = flag("--yes", N_("Cli", "redeem without asking"))
_CUSTOMER = N_("Cli", "the customer's id")
_SERVICE: Options = (
    (
        flag("--practice", N_("Cli", "use the practice service")),
        value(
            "--service",
            "ADDRESS",
            N_(
                "Cli",
                "use an activation service; its token is read from PRODUCT_KEY_TOKEN or from the system’s"
                " keyring (see sign-in), or you are asked for it",
            ),
        ),
    ),
    choice("--account", ACCOUNTS, N_("Cli", "the account to use on the practice service (default: admin)")),
)
_REDEEM: Options = (
    choice("--action", ACTIONS, N_("Cli", "what to do with the keys")),
    value("--customer", "ID", _CUSTOMER),
    value("--subscription", "ID", N_("Cli", "the subscription's id")),
    text_value("--reference", "TEXT", N_("Cli", "your own order number")),
    _YES,
    flag(
        "--accept-unread",
        N_("Cli", "redeem the keys that were found, even if parts of the list could not be read"),
    ),
    keys(N_("Cli", "a key; - reads keys from standard input; if you give none, you are asked for them")),
)
_GUIDE: Options = (
    choice("--cloud", CLOUDS, N_("Cli", "where the customer is signed in: almost always worldwide")),
    choice("--product", PRODUCTS, N_("Cli", "what was bought; volume is for Open licenses")),
    choice("--action", ACTIONS, N_("Cli", "what to do with the keys")),
    value("--customer", "NAME", N_("Cli", "name or domain of the customer that the keys are for")),
    keys(N_("Cli", "a key; without one, you are asked for them; reactivating needs none")),
)
_CHECK: Options = (
    choice("--format", FORMATS, N_("Cli", "the kind of key; auto detects it"), default="auto"),
    Option(
        "--file",
        N_(
            "Cli",
            "check a list instead of keys: text, table, e-mail, workbook or PDF; - reads standard input",
        ),
        {"action": "append", "metavar": "FILE"},
    ),
    Option(
        "--csv",
        N_("Cli", "write the rows of the list with the verdicts beside them; - prints them"),
        {"metavar": "FILE"},
    ),
    OVERWRITE,
    flag("--show-keys", N_("Cli", "show full keys, not only their last five characters")),
    flag("--no-duplicates", N_("Cli", "skip the duplicate check (uses less memory)")),
    keys(N_("Cli", "a key, with or without dashes, or the name of a list; - reads standard input")),
)
_CUSTOMERS: Options = (
    text_value("--search", "TEXT", N_("Cli", "part of a name, domain or id")),
    choice("create", ("create",), N_("Cli", "create a customer"), nargs="?"),
    value("--name", "NAME", N_("Cli", "the new customer's name")),
    value("--domain", "DOMAIN", N_("Cli", "the new customer's domain, such as example.com")),
    value("--country", "CC", N_("Cli", "its country's two-letter code, such as NL")),
)
_ORDERS: Options = (
    (
        flag("--json", N_("Cli", "print one JSON object per line")),
        flag("--csv", N_("Cli", "print CSV, one row per order")),
        flag("--csv-keys", N_("Cli", "print CSV, one row per key")),
    ),
)
_RESUME: Options = (
    value("order", "ORDER", N_("Cli", "the order's id, from: product-key orders")),
    _YES,
    keys(N_("Cli", "the order's keys again, where they are needed; - reads them from standard input")),
)
_ADDRESS: Options = (
    value("--service", "ADDRESS", N_("Cli", "the address of the activation service"), required=True),
)
_SIGN_IN = (
    flag("--browser", N_("Cli", "sign in with the browser of this computer, even without a display")),
    flag("--token", N_("Cli", "enter an access token, even if the service has a sign-in page")),
)
COMMANDS = (
    Command("redeem", "redeem:redeem", N_("Cli", "Redeem keys after a review"), (*_SERVICE, _JSON, *_REDEEM)),
    Command("guide", "guide:guide", N_("Cli", "Redeem Microsoft keys in the browser"), (_JSON, *_GUIDE)),
    Command("check", "check:check", N_("Cli", "Check how keys are typed, offline"), (_JSON, *_CHECK)),
    Command(
        "customers",
        "customers:customers",
        N_("Cli", "List or create customers"),
        (*_SERVICE, _JSON, *_CUSTOMERS),
    ),
    Command(
        "subscriptions",
        "customers:subscriptions",
        N_("Cli", "List a customer's subscriptions"),
        (*_SERVICE, _JSON, value("--customer", "ID", _CUSTOMER, required=True)),
    ),
    Command("orders", "orders:orders", N_("Cli", "List earlier orders"), _ORDERS),
    Command(
        "resume",
        "guide:resume",  # any order but a guided one continues in the module of that name
        N_("Cli", "Ask for the result of an order, and finish it"),
        (_JSON, *_RESUME),
    ),
    Command(
        "sign-in",
        "sign_in:sign_in",
        N_(
            "Cli",
            "Sign in to a service, with the browser or a token; the sign-in is saved in this"
            " system’s keyring",
        ),
        (*_ADDRESS, _SIGN_IN),
    ),
    Command("sign-out", "sign_in:sign_out", N_("Cli", "Sign out of a service"), _ADDRESS),
    Command(
        "doctor",
        "doctor:doctor",
        N_("Cli", "Check this computer: what is installed, what is missing"),
        (_JSON,),
    ),
    Command("batch", "", N_("Cli", "Redeem a list of keys for many customers")),
    Command("keys", "", N_("Cli", "Find or delete the keys that this computer has seen")),
    Command("practice", "", N_("Cli", "The keys of the practice service")),
    Command(
        "completion",
        "completion:completion",
        N_("Cli", "Print a script that completes commands and options in a shell"),
        (choice("shell", SHELLS, N_("Cli", "your shell")),),
    ),
)
_BATCH = tuple(command._replace(options=(*_SERVICE, *command.options)) for command in BATCH)
_PRACTICE = (
    Command(
        "keys",
        "practice:keys",
        N_("Cli", "List practice keys for every action and every error"),
        (
            _JSON,
            value(
                "--shows",
                "CODE",
                N_("Cli", "only keys with this result: redeemed, or a code such as offer-unavailable"),
            ),
            choice("--action", ACTIONS, N_("Cli", "only keys for this action")),
        ),
    ),
    Command("reset", "practice:reset", N_("Cli", "Start over with fresh practice data")),
    Command(
        "list",
        "practice_list:write",
        N_("Cli", "Write a list of keys for many customers, to practice a batch with"),
        (
            Option("file", N_("Cli", "the workbook to write, such as practice.xlsx"), {"metavar": "FILE"}),
            OVERWRITE,
        ),
    ),
)


def _epilog(examples: tuple[str, ...], terminal: Terminal) -> str:
    """Return the end of a help: examples and exit codes."""
    codes = {
        DONE: terminal.phrase("done"),
        FAILED: terminal.phrase("rejected, keys with a problem, or output that could not be written"),
        USAGE: terminal.phrase("the command cannot be carried out"),
        UNSETTLED: terminal.phrase("paused, result unknown, or a receipt that doesn’t match the order"),
        FAULT: terminal.phrase("a fault of the program; no order was under way"),
        INTERRUPTED: terminal.phrase("stopped by Ctrl+C; no order was under way"),
    }
    lines = [
        terminal.phrase("examples:"),
        *(f"  {example}" for example in examples),
        "",
        terminal.phrase("exit codes:"),
        *(f"  {code:>3}  {meaning}" for code, meaning in codes.items()),
    ]
    return "\n".join(lines)


def build_parser(terminal: Terminal) -> Parser:
    """Return the parser of `product-key`, its help in the terminal's language.

    What it parses names the function of the command as `function`.
    """
    localize_argparse(terminal)
    Parser.terminal = terminal
    parser = Parser(
        prog="product-key",
        description=terminal.phrase("Turns 25-character product keys into licenses."),
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=_epilog(FIRST_STEPS, terminal),
    )
    add_options(parser, _SHARED, terminal)
    parser.add_argument(
        "-V",
        "--version",
        action="version",
        version=f"product-key {__version__}",
        help=terminal.phrase("show the version and exit"),
    )
    parsers = _add_commands(parser, "command", COMMANDS, terminal)
    _add_commands(parsers["practice"], "practice", _PRACTICE, terminal)
    _add_commands(parsers["batch"], "batch", _BATCH, terminal)
    _add_commands(parsers["keys"], "keys_command", KEYS_FIND, terminal)
    return parser


def _add_commands(
    parser: argparse.ArgumentParser, name: str, commands: tuple[Command, ...], terminal: Terminal
) -> dict[str, Parser]:
    """Add commands to choose from, parsed into the attribute `name`, and return their parsers."""
    names = ",".join(command.name for command in commands)
    metavar = terminal.phrase("COMMAND") if commands is COMMANDS else f"{{{names}}}"
    choices = parser.add_subparsers(dest=name, metavar=metavar, required=True, parser_class=Parser)
    parsers = {}
    for command in commands:
        summary = terminal.phrase(command.summary)
        one = choices.add_parser(
            command.name,
            help=summary,
            description=summary,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            epilog=_epilog(
                EXAMPLES[f"{name} {command.name}" if name != "command" else command.name], terminal
            ),
        )
        add_options(one, (*_SHARED, *command.options), terminal)
        one.set_defaults(function=command.function)
        parsers[command.name] = one
    return parsers
