"""Sentences for clouds, products, contradictions and next steps."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from wizard.messages.noop import N_

CLOUDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "worldwide": N_("Guide", "Worldwide"),
        "21vianet": N_("Guide", "China (operated by 21Vianet)"),
        "germany": N_("Guide", "Germany (closed)"),
    }
)
PRODUCTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "microsoft-365": N_("Guide", "Microsoft 365 for business"),
        "intune": N_("Guide", "Microsoft Intune"),
        "ems": N_("Guide", "Enterprise Mobility + Security (formerly Enterprise Mobility Suite)"),
        "volume": N_("Guide", "Volume licenses (Open)"),
        "consumer": N_("Guide", "A product for personal use"),
    }
)

ACTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "new": N_(
            "Guide",
            "You enter the key on Microsoft’s page and follow the instructions there to set up a"
            " new subscription.",
        ),
        "add": N_(
            "Guide",
            "The licenses of the keys are added to an existing subscription. Each key must be "
            "new, unused and for that same subscription.",
        ),
        "extend": N_(
            "Guide",
            "The subscription gets a later expiry date. Each key must be new, unused and for that same"
            " subscription.",
        ),
        "reactivate": N_(
            "Guide",
            "For a subscription that has expired, was disabled by Microsoft, or was cancelled before the "
            "end of its term. Microsoft’s page takes payment details for this, not a key.",
        ),
    }
)
"""Effects of the actions on Microsoft's pages, as far as seed-001, seed-002 and seed-003 say."""

MISMATCHES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "licenses-not-added": N_(
            "Guide",
            "Redeemed: {keys}. Licenses before: {before}, and now: {after}. That increase is smaller "
            "than these keys should give. Check under “{page}” that this is the right customer and "
            "subscription, and reload the page.",
        ),
        "licenses-changed": N_(
            "Guide",
            "No key was redeemed here, but there were {before} licenses and now there are {after}. Perhaps "
            "a colleague changed them, or a key was redeemed after all: check under “{page}” before you "
            "enter one again.",
        ),
        "licenses-fewer": N_(
            "Guide",
            "Licenses before: {before}, and now: {after}. Extending can replace the old licenses with "
            "those of the keys: check whether some users lose access.",
        ),
        "expiry-not-extended": N_(
            "Guide",
            "Redeemed: {keys}. Expiry date before: {before}, and now: {after}. So it was not extended. "
            "Check under “{page}” that this is the right customer and subscription, and reload the page.",
        ),
        "expiry-changed": N_(
            "Guide",
            "Expiry date before: {before}, and now: {after}. Nothing you did here should change the "
            "expiry date. Check under “{page}” that this is the right customer and subscription.",
        ),
    }
)

AFTER: Final[Mapping[str, str]] = MappingProxyType(
    {
        "assign-licenses": N_("Guide", "Assign the licenses to users: only then can they use the product."),
        "install-apps": N_(
            "Guide",
            "Users install the apps themselves: the page “My account” lists those that their license "
            "includes.",
        ),
        "sign-in-to-apps": N_(
            "Guide",
            "In an Office app that is already installed, such as Word or Excel, select “{button}” at the"
            " bottom, under the user information. Sign in with the work or school account.",
        ),
        "configuration-manager": N_(
            "Guide",
            "Download the System Center Configuration Manager software from the Volume Licensing Service "
            "Center.",
        ),
        "key-errors": N_(
            "Guide",
            "If something went wrong: Microsoft’s overview of product key errors and their solutions.",
        ),
    }
)
HELP: Final[Mapping[str, str]] = MappingProxyType(
    {
        "key-lost": N_(
            "Guide",
            "If the key is lost, ask the partner or reseller you bought it from. Only they can see which"
            " key was yours.",
        ),
        "no-key": N_(
            "Guide",
            "No key? Buy one from a Microsoft partner or reseller. Or add a credit card or bank account "
            "to the subscription, to pay for more licenses or a later expiry date.",
        ),
        "support": N_("Guide", "Microsoft’s support for product keys."),
    }
)

NEWER_VERSION: Final = (
    N_("Guide", "This key was saved by a newer version"),
    N_("Guide", "This version doesn’t know its product or cloud. The record is kept unchanged."),
    N_("Guide", "Continue in the version that saved it."),
)

RIGHT_CUSTOMER: Final = (
    N_("Guide", "Make sure you sign in with an account of {customer}"),
    N_(
        "Guide",
        "The most frequent mistake is signing in with another customer’s account: a key that is redeemed "
        "there is used up, and its licenses cannot be moved.",
    ),
    N_(
        "Guide",
        "Open the address in a private browser window, or check the account shown at the top right of the "
        "page before you enter a key.",
    ),
)
WITHOUT_A_KEY: Final = (
    N_("Guide", "The most frequent mistake is signing in with another customer’s account."),
    N_(
        "Guide",
        "Open the address in a private browser window, or check the account shown at the "
        "top right of the page before you continue.",
    ),
)
"""For steps that take no key."""
BEFORE_PAYING: Final = N_(
    "Guide",
    "Open the address in a private browser window, or check the account shown at the top right of the "
    "page before you enter payment details.",
)
