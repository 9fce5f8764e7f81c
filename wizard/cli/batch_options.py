"""Options of `batch` and `keys` as data."""

from __future__ import annotations

from typing import Final

from wizard.cli.options import OVERWRITE, Command, Option, Options, choice, flag, value
from wizard.messages.noop import N_

EXISTING: Final = ("add", "extend", "new", "ask")


_LIST: Final = Option("list", N_("Cli", "the list: workbook, CSV or text"), {"metavar": "LIST"})
_JSON: Final = flag("--json", N_("Cli", "print one JSON object per row, and a last one with totals"))
_PLAN: Final[Options] = (
    value("--customers", "FILE", N_("Cli", "a second list of customers: names, domains and ids")),
    choice(
        "--existing",
        EXISTING,
        N_(
            "Cli",
            "what to do where a customer already has the product: add to it, extend it, start a new"
            " subscription, or let you decide (ask)",
        ),
    ),
    value("--choose", "FILE", N_("Cli", "a table with your decisions for rows of the list")),
    flag(
        "--create-customers",
        N_(
            "Cli",
            "create the customers that the service doesn’t have, with name, domain and country from"
            " the lists",
        ),
    ),
    Option(
        "--accept-match",
        N_("Cli", "accept the customer of this row, which was matched only by its name"),
        {"action": "append", "type": int, "metavar": "ROW", "default": []},
    ),
    Option(
        "--accept-warnings",
        N_("Cli", "accept one kind of warning, such as term-cut"),
        {"action": "append", "metavar": "KIND", "default": []},
    ),
)
BATCH: Final = (
    Command(
        "plan",
        "batch_results:plan",
        N_("Cli", "Show what a list would do; nothing is redeemed"),
        (_LIST, *_PLAN, value("--save", "FILE", N_("Cli", "save the plan, without keys")), OVERWRITE, _JSON),
    ),
    Command(
        "run",
        "batch_run:run",
        N_("Cli", "Redeem the keys of a list, or continue with it"),
        (
            _LIST,
            *_PLAN,
            value("--plan", "FILE", N_("Cli", "carry out a saved plan")),
            flag(
                "--yes",
                N_("Cli", "redeem without asking; warnings and matches are accepted by their own options"),
            ),
            flag(
                "--drop-refused",
                N_("Cli", "if the service refuses some keys of an order, redeem the others"),
            ),
            value(
                "--results", "DIR", N_("Cli", "the folder for results (default: a folder beside the list)")
            ),
            _JSON,
        ),
    ),
    Command(
        "status",
        "batch_results:status",
        N_("Cli", "Show the progress of a list, without asking a service"),
        (_LIST, _JSON),
    ),
    Command(
        "results",
        "batch_results:results",
        N_("Cli", "Write the results of a list again"),
        (
            _LIST,
            value("--output", "FILE", N_("Cli", "the file for the list with its results"), required=True),
            OVERWRITE,
            value("--receipts", "DIR", N_("Cli", "the folder for receipts")),
            flag("--show-keys", N_("Cli", "write full keys instead of their last five characters")),
            _JSON,
        ),
    ),
)
KEYS_FIND: Final = (
    Command(
        "find",
        "ledger:find",
        N_("Cli", "Find a key by the whole key, its last five characters, or its customer"),
        (
            Option(
                "key",
                N_("Cli", "a key or its last five characters; - reads standard input"),
                {"metavar": "KEY", "nargs": "?"},
            ),
            value("--customer", "NAME", N_("Cli", "part of the customer’s name, domain or id")),
            value("--list", "NAME", N_("Cli", "part of the list’s name")),
            flag("--csv", N_("Cli", "print CSV, one row per key")),
            flag("--json", N_("Cli", "print one JSON object per line")),
        ),
    ),
    Command(
        "forget",
        "ledger:forget",
        N_("Cli", "Delete everything that the ledger has about a customer"),
        (value("--customer", "NAME", N_("Cli", "the customer’s name, domain or id"), required=True),),
    ),
)
