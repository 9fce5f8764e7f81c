"""Remedies for Microsoft's messages, in our own words and the terms of the source documents.

In English a message is found by these titles, so they stay close to what a page says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wizard.contract import Code
from wizard.messages.models import Message
from wizard.messages.noop import G_

_NOTHING_REDEEMED: Final = G_("Nothing was redeemed and no key is used up.")

REMEDIES: Final[Mapping[Code, Message]] = {
    Code.KEY_INVALID: Message(
        G_("The product key is not valid"),
        G_("The page does not know this key. Usually one character was misread. Nothing was redeemed."),
        G_(
            "Compare the key with the card or e-mail, character by character. 0, O, 5 and S never "
            "occur in a key. These pairs are easily confused: B and 8, G and 6, D and Q. A key for "
            "personal use is redeemed at office.com/setup. If every character is right, contact "
            "the reseller you bought the key from."
        ),
    ),
    Code.KEY_DUPLICATE: Message(
        G_("You have already entered this product key"),
        G_("The order on the page already contains this key. It counts once; nothing is lost."),
        G_(
            "Check the keys entered on the page, and continue there without entering this one again. If "
            "the message stays, contact support."
        ),
    ),
    Code.KEY_EXPIRED: Message(
        G_("The product key has expired"),
        G_("It can no longer be redeemed. Nothing was redeemed."),
        G_(
            "The key was removed from this order. You need a new, unused key. If you think this one should "
            "be valid, contact support with its last five characters and your proof of purchase."
        ),
    ),
    Code.KEY_USED: Message(
        G_("The product key has already been used"),
        G_("A key works only once. This attempt redeemed nothing."),
        G_(
            "The key was removed from this order. Check if you or a colleague used it before:"
            " “Earlier orders” shows what was redeemed on this computer. If nobody did, contact the"
            " reseller you bought the key from."
        ),
    ),
    Code.SERVICE_BUSY: Message(
        G_("Your request cannot be processed right now"),
        _NOTHING_REDEEMED,
        G_(
            "Wait a few minutes, then enter the same key again. If the page still says so after 15 "
            "minutes, contact support."
        ),
    ),
    Code.OFFER_UNAVAILABLE: Message(
        G_("The requested subscription is not available"),
        G_(
            "It is not offered, or not in the customer’s country/region, or it is a trial that this "
            "customer has already used. Nothing was redeemed."
        ),
        G_(
            "The key was removed from this order. Check at the top right of the page that you are"
            " signed in with an account of the right customer. If you are, contact support."
        ),
    ),
    Code.LICENSE_LIMIT_EXCEEDED: Message(
        G_("More user licenses than this offer allows"),
        G_(
            "With this key, the subscription would have more user licenses than its offer allows."
            " Microsoft’s documents name a maximum of 10,000,000. Nothing was redeemed."
        ),
        G_(
            "Remove this key on the page and continue with one that adds fewer user licenses. If you "
            "bought more than you can use, contact the reseller or partner you bought them from."
        ),
    ),
    Code.ROLE_REQUIRED: Message(
        G_("You must be a global or billing administrator to use a product key"),
        G_(
            "The account you are signed in with has neither role for this customer. Nothing was "
            "redeemed and no key is used up."
        ),
        G_(
            "In the admin center, open “{roles_page}” and filter by global or billing administrators: "
            "your account must be listed. If it is not, ask a global administrator of the customer to "
            "make you a billing administrator, sign in again and continue with the same keys."
        ),
    ),
    Code.ACCOUNT_NOT_CREATED: Message(
        G_("Your account cannot be created right now"),
        _NOTHING_REDEEMED,
        G_("Wait a few minutes, then enter the same key again. If the message stays, contact support."),
    ),
    Code.ORDER_NOT_PROCESSED: Message(
        G_("Your order cannot be processed"),
        G_(
            "The organization’s account (tenant) was created, but the keys were not redeemed: no key is "
            "used up."
        ),
        G_(
            "Enter the same key again at the same address, and sign in with the account that was "
            "created. If the message stays, contact support."
        ),
    ),
}

NEW_KEY_NEEDED: Final = G_(
    "The key that you first activated the subscription with cannot be used again: to add licenses or to"
    " extend the expiry date, you need a new, unused key for the same subscription."
)
"""Said first of a used key, when licenses are added or the expiry date is extended."""
BUSY_UNTIL: Final = G_(
    "Wait a few minutes, then enter the same key again. If the page still says so at {time}, contact support."
)
"""Instead of a quarter of an hour, where it is known when the message first came."""

REDEEMED: Final = G_("The key was redeemed")
PUT_ASIDE: Final = G_("Not now: put this key aside")

QUOTED: Final = G_("“{quotation}”")
