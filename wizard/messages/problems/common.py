"""Sentences that many problems share: what became of the keys."""

from __future__ import annotations

from typing import Final

from wizard.messages.noop import QT_TRANSLATE_NOOP

THIS_KEY_IS_UNUSED: Final = QT_TRANSLATE_NOOP("Messages", "The key is not used up.")
NOTHING_REDEEMED: Final = QT_TRANSLATE_NOOP("Messages", "Nothing was redeemed and no key is used up.")
NOTHING_SENT: Final = QT_TRANSLATE_NOOP("Messages", "Nothing was sent and no key is used up.")
KEYS_STAY: Final = QT_TRANSLATE_NOOP("Messages", "Your keys stay in the order.")
NOTHING_LOST: Final = QT_TRANSLATE_NOOP("Messages", "Nothing is lost: no key is used up.")
NEVER_REDEEMS: Final = QT_TRANSLATE_NOOP("Messages", "Such an answer never redeems a key.")
REVIEW_GONE: Final = QT_TRANSLATE_NOOP("Messages", "A missing review never uses up a key.")
NO_RECEIPT: Final = QT_TRANSLATE_NOOP(
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
"""What a problem says of the keys; left out where an order sent before may have gone through."""
UNSETTLED: Final = QT_TRANSLATE_NOOP(
    "Messages",
    "The order was sent before, and whether it was redeemed is not known yet: do not enter its keys "
    "anywhere else.",
)

REVIEW_AGAIN: Final = QT_TRANSLATE_NOOP(
    "Messages", "Review the order again. If everything is right, choose “Redeem”."
)
IF_IT_STAYS: Final = QT_TRANSLATE_NOOP("Messages", "If the problem remains, contact support.")
