"""Sentences that many problems share, above all about the keys."""

from __future__ import annotations

from typing import Final

from wizard.messages.noop import N_

THIS_KEY_IS_UNUSED: Final = N_("Messages", "The key is not used up.")
NOTHING_REDEEMED: Final = N_("Messages", "Nothing was redeemed and no key is used up.")
NOTHING_SENT: Final = N_("Messages", "Nothing was sent and no key is used up.")
KEYS_STAY: Final = N_("Messages", "Your keys stay in the order.")
NOTHING_LOST: Final = N_("Messages", "Nothing is lost: no key is used up.")
NEVER_REDEEMS: Final = N_("Messages", "Such an answer never redeems a key.")
REVIEW_GONE: Final = N_("Messages", "A missing review never uses up a key.")
NO_RECEIPT: Final = N_(
    "Messages", "The service has no receipt for it, so this order has not used up any key."
)

SETTLED: Final = frozenset(
    {
        THIS_KEY_IS_UNUSED,
        NOTHING_REDEEMED,
        NOTHING_SENT,
        NOTHING_LOST,
        NEVER_REDEEMS,
        REVIEW_GONE,
        NO_RECEIPT,
    }
)
"""Promises about the keys; left out where an order sent before may have been redeemed."""
UNSETTLED: Final = N_(
    "Messages",
    "The order was sent before, and whether it was redeemed is not known yet: do not enter its keys "
    "anywhere else.",
)

REVIEW_ADVICE: Final = N_("Messages", "Review the order again. If everything is right, choose “Redeem”.")
IF_IT_STAYS: Final = N_("Messages", "If the problem remains, contact support.")
