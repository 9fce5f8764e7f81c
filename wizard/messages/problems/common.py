"""Sentences that many problems share: what became of the keys."""

from __future__ import annotations

from typing import Final

from wizard.messages.mark import QT_TRANSLATE_NOOP

THIS_KEY_IS_UNUSED: Final = QT_TRANSLATE_NOOP("Messages", "The key is not used up.")
NOTHING_REDEEMED: Final = QT_TRANSLATE_NOOP("Messages", "Nothing was redeemed and no key is used up.")
NOTHING_SENT: Final = QT_TRANSLATE_NOOP("Messages", "Nothing was sent and no key is used up.")
KEYS_STAY: Final = QT_TRANSLATE_NOOP("Messages", "Your keys stay in the order.")
REVIEW_AGAIN: Final = QT_TRANSLATE_NOOP(
    "Messages", "Review the order again. If everything is right, choose “Redeem”."
)
IF_IT_STAYS: Final = QT_TRANSLATE_NOOP("Messages", "If the problem remains, contact support.")
