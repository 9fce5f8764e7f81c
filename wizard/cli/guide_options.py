"""The options of `product-key guide`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.cli.arguments import no_key, readable

if TYPE_CHECKING:
    from wizard.cli.arguments import Parser
    from wizard.cli.terminal import Terminal

WORLDWIDE = "worldwide"
CLOUDS = (WORLDWIDE, "21vianet", "germany")
PRODUCTS = ("microsoft-365", "intune", "ems", "volume", "consumer")
ACTIONS = ("new", "add", "extend", "reactivate")


def add_guide(parser: Parser, terminal: Terminal) -> None:
    """Add the options for product, cloud, action, customer and keys."""
    parser.add_argument(
        "--cloud",
        choices=CLOUDS,
        help=terminal.translate("Cli", "where the customer is signed in: almost always worldwide"),
    )
    parser.add_argument(
        "--product",
        choices=PRODUCTS,
        help=terminal.translate("Cli", "what was bought; volume is for Open licenses"),
    )
    parser.add_argument("--action", choices=ACTIONS, help=terminal.translate("Cli", "what the keys are for"))
    parser.add_argument(
        "--customer",
        type=no_key,
        metavar="NAME",
        help=terminal.translate("Cli", "name or domain of the customer that the keys are for"),
    )
    parser.add_argument(
        "keys",
        nargs="*",
        type=readable,
        metavar="KEY",
        help=terminal.translate("Cli", "a key; none asks for them, and reactivating needs none"),
    )
