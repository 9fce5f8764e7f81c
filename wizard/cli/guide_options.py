"""The options of `product-key guide`."""

from __future__ import annotations

from wizard.cli.options import Options, choice, keys, value
from wizard.messages.noop import N_

WORLDWIDE = "worldwide"
CLOUDS = (WORLDWIDE, "21vianet", "germany")
PRODUCTS = ("microsoft-365", "intune", "ems", "volume", "consumer")
ACTIONS = ("new", "add", "extend", "reactivate")

GUIDE_OPTIONS: Options = (
    choice("--cloud", CLOUDS, N_("Cli", "where the customer is signed in: almost always worldwide")),
    choice("--product", PRODUCTS, N_("Cli", "what was bought; volume is for Open licenses")),
    choice("--action", ACTIONS, N_("Cli", "what to do with the keys")),
    value("--customer", "NAME", N_("Cli", "name or domain of the customer that the keys are for")),
    keys(N_("Cli", "a key; without one, you are asked for them; reactivating needs none")),
)
