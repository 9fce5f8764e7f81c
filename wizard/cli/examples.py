"""Command lines to begin with, for the help of each command."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

FIRST_STEPS: Final = (
    "product-key redeem --practice --action new",
    "product-key check list.xlsx",
    "product-key redeem --help",
)
EXAMPLES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "redeem": (
            "product-key redeem --practice --action new",
            "product-key redeem --service keys.vendor.example --action add",
            "product-key redeem --service keys.vendor.example --action new --yes - < keys.txt",
        ),
        "guide": ("product-key guide", "product-key guide --product microsoft-365 --action add"),
        "check": ("product-key check list.xlsx", "product-key check list.xlsx --csv checked.csv"),
        "customers": (
            "product-key customers --search fiets",
            'product-key customers create --name "Huis B.V." --domain huis.example --country NL',
        ),
        "subscriptions": ("product-key subscriptions --customer NL-1001",),
        "orders": ("product-key orders", "product-key orders --csv > orders.csv"),
        "resume": ("product-key resume O-1a2b3c4d5e",),
        "sign-in": (
            "product-key sign-in --service keys.vendor.example",
            "product-key sign-in --service keys.vendor.example --browser",
        ),
        "sign-out": ("product-key sign-out --service keys.vendor.example",),
        "doctor": ("product-key doctor",),
        "completion": (
            "product-key completion bash > ~/.local/share/bash-completion/completions/product-key",
            "product-key completion zsh > ~/.zfunc/_product-key",
            "product-key completion fish > ~/.config/fish/completions/product-key.fish",
            "product-key completion powershell >> $PROFILE",
        ),
        "practice": ("product-key practice keys", "product-key practice reset"),
        "practice keys": (
            "product-key practice keys --action new",
            "product-key practice keys --shows key-used",
        ),
        "practice reset": ("product-key practice reset",),
        "practice list": ("product-key practice list practice.xlsx",),
        "batch": (
            "product-key practice list practice.xlsx",
            "product-key batch plan practice.xlsx --existing add",
            "product-key batch run practice.xlsx --existing add",
        ),
        "batch plan": (
            "product-key batch plan november.xlsx",
            "product-key batch plan november.xlsx --existing add --save november.plan",
        ),
        "batch run": (
            "product-key batch run november.xlsx --existing add",
            "product-key batch run november.xlsx --plan november.plan --yes --json",
        ),
        "batch status": ("product-key batch status november.xlsx",),
        "batch results": (
            "product-key batch results november.xlsx --output results.xlsx --receipts receipts",
        ),
        "keys": ("product-key keys find XFT6F", 'product-key keys find --customer "De Groene Fiets"'),
        "keys_command find": (
            "product-key keys find XFT6F",
            'product-key keys find --customer "De Groene Fiets"',
        ),
        "keys_command forget": ("product-key keys forget --customer NL-1001",),
    }
)
