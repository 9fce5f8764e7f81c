"""Sentences for clouds, products, contradictions and next steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wizard.messages.noop import G_
from wizard.microsoft import addresses

CLOUDS: Final[Mapping[str, str]] = {
    "worldwide": G_("Worldwide"),
    "21vianet": G_("China (operated by 21Vianet)"),
    "germany": G_("Germany (closed)"),
}
PRODUCTS: Final[Mapping[str, str]] = {
    "microsoft-365": G_("Microsoft 365 for business"),
    "intune": G_("Microsoft Intune"),
    "ems": G_("Enterprise Mobility + Security (formerly Enterprise Mobility Suite)"),
    "volume": G_("Volume licenses (Open)"),
    "consumer": G_("A product for personal use"),
}

ACTIONS: Final[Mapping[str, str]] = {
    "new": G_(
        "You enter the key on Microsoft’s page and follow the instructions there to set up a"
        " new subscription."
    ),
    "add": G_(
        "The licenses of the keys are added to an existing subscription. Each key must be "
        "new, unused and for that same subscription."
    ),
    "extend": G_(
        "The subscription gets a later expiry date. Each key must be new, unused and for that same"
        " subscription."
    ),
    "reactivate": G_(
        "For a subscription that has expired, was disabled by Microsoft, or was cancelled before the "
        "end of its term. Microsoft’s page takes payment details for this, not a key."
    ),
}
"""Effects of the actions on Microsoft's pages, as far as seed-001, seed-002 and seed-003 say."""

MISMATCHES: Final[Mapping[str, str]] = {
    "licenses-not-added": G_(
        "Redeemed: {keys}. Licenses before: {before}, and now: {after}. That increase is smaller "
        "than these keys should give. Check under “{page}” that this is the right customer and "
        "subscription, and reload the page."
    ),
    "licenses-changed": G_(
        "No key was redeemed here, but there were {before} licenses and now there are {after}. Perhaps "
        "a colleague changed them, or a key was redeemed after all: check under “{page}” before you "
        "enter one again."
    ),
    "licenses-fewer": G_(
        "Licenses before: {before}, and now: {after}. Extending can replace the old licenses with "
        "those of the keys: check whether some users lose access."
    ),
    "expiry-not-extended": G_(
        "Redeemed: {keys}. Expiry date before: {before}, and now: {after}. So it was not extended. "
        "Check under “{page}” that this is the right customer and subscription, and reload the page."
    ),
    "expiry-changed": G_(
        "Expiry date before: {before}, and now: {after}. Nothing you did here should change the "
        "expiry date. Check under “{page}” that this is the right customer and subscription."
    ),
}

AFTER: Final[Mapping[str | None, str]] = {
    addresses.ASSIGN_LICENSES: G_("Assign the licenses to users: only then can they use the product."),
    addresses.MY_INSTALLS: G_(
        "Users install the apps themselves: the page “My account” lists those that their license includes."
    ),
    addresses.INSTALL_APPS: G_(
        "In an Office app that is already installed, such as Word or Excel, select “{button}” at the"
        " bottom, under the user information. Sign in with the work or school account."
    ),
    addresses.CONFIGURATION_MANAGER: G_(
        "Download the System Center Configuration Manager software from the Volume Licensing Service Center."
    ),
    addresses.KEY_ERRORS: G_(
        "If something went wrong: Microsoft’s overview of product key errors and their solutions."
    ),
}
"""Next steps once keys are redeemed, by their addresses (seed-000, seed-002)."""
HELP: Final[Mapping[str | None, str]] = {
    None: G_(
        "If the key is lost, ask the partner or reseller you bought it from. Only they can see which"
        " key was yours."
    ),
    addresses.PAY_INSTEAD: G_(
        "No key? Buy one from a Microsoft partner or reseller. Or add a credit card or bank account "
        "to the subscription, to pay for more licenses or a later expiry date."
    ),
    addresses.SUPPORT: G_("Microsoft’s support for product keys."),
}
"""Help for a key that is lost or was never had, by its address (seed-000, seed-003)."""

NEWER_VERSION: Final = (
    G_("This key was saved by a newer version"),
    G_("This version doesn’t know its product or cloud. The record is kept unchanged."),
    G_("Continue in the version that saved it."),
)

RIGHT_CUSTOMER: Final = (
    G_("Make sure you sign in with an account of {customer}"),
    G_(
        "The most frequent mistake is signing in with another customer’s account: a key that is redeemed "
        "there is used up, and its licenses cannot be moved."
    ),
    G_(
        "Open the address in a private browser window, or check the account shown at the top right of the "
        "page before you enter a key."
    ),
)
WITHOUT_A_KEY: Final = (
    G_("The most frequent mistake is signing in with another customer’s account."),
    G_(
        "Open the address in a private browser window, or check the account shown at the "
        "top right of the page before you continue."
    ),
)
"""For steps that take no key."""
BEFORE_PAYING: Final = G_(
    "Open the address in a private browser window, or check the account shown at the top right of the "
    "page before you enter payment details."
)
