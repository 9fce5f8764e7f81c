"""Sentences that many problems share, above all about the keys."""

from __future__ import annotations

from typing import Final

from wizard.messages.noop import M_

THIS_KEY_IS_UNUSED: Final = M_("The key is not used up.")
NOTHING_REDEEMED: Final = M_("Nothing was redeemed and no key is used up.")
NOTHING_SENT: Final = M_("Nothing was sent and no key is used up.")
KEYS_STAY: Final = M_("Your keys stay in the order.")
NOTHING_LOST: Final = M_("Nothing is lost: no key is used up.")
NEVER_REDEEMS: Final = M_("When a service answers like this, it redeems nothing.")
REVIEW_GONE: Final = M_("That doesn’t use up any key.")
NO_RECEIPT: Final = M_("The service has no receipt for it, so this order has not used up any key.")

SETTLED: Final = frozenset(
    {THIS_KEY_IS_UNUSED, NOTHING_REDEEMED, NOTHING_SENT, NOTHING_LOST, NEVER_REDEEMS, REVIEW_GONE, NO_RECEIPT}
)
"""Promises about the keys; left out where an order sent before may have been redeemed."""
UNSETTLED: Final = M_(
    "The order was sent before, and it isn’t known yet if it was redeemed: do not enter its keys "
    "anywhere else."
)

REVIEW_ADVICE: Final = M_("Review the order again. If everything is right, choose “Redeem”.")
IF_IT_STAYS: Final = M_("If the problem remains, contact support.")
