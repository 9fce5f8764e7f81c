"""Problems of one key. The order continues without it."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Cases, Table, one_of
from wizard.messages.noop import M_
from wizard.messages.problems.common import NOTHING_SENT

_USED_TITLE: Final = M_("This key has been redeemed before")
_NEEDS_NEW_KEY: Final = M_(
    "The key you first activated a subscription with cannot be used again: to add licenses or to extend the "
    "expiry date, you need a new, unused key for the same subscription."
)
_USED_HERE: Final = one_of(
    M_(
        "This key was redeemed on {redeemed_on} for the same customer as this order; its licenses went to "
        "that customer’s subscription."
    ),
    M_(
        "This key was redeemed before for the same customer as this order; its licenses went to that "
        "customer’s subscription."
    ),
)
_USED_HERE_ADVICE: Final = M_(
    "Check “Earlier orders” or ask your colleagues what it was used for. To continue, "
    "remove this key or enter a new, unused one."
)
_USED_ELSEWHERE: Final = M_(
    "This key was redeemed before, and not for the customer of this order. This attempt redeemed nothing."
)
_USED_SOMEWHERE: Final = M_(
    "This key was redeemed before, and a key works only once. This attempt redeemed nothing."
)
_USED_ADVICE: Final = M_(
    "Check with your colleagues whether one of them used it. If nobody did, contact the reseller you bought "
    "the key from. To continue, remove this key or enter a new, unused one."
)
_TO_A_SUBSCRIPTION: Final = ("add", "extend")

_USED: Final[Cases] = (
    Case(
        _USED_TITLE,
        (_NEEDS_NEW_KEY, _USED_HERE),
        _USED_HERE_ADVICE,
        {"by": ("own",), "action": _TO_A_SUBSCRIPTION},
    ),
    Case(_USED_TITLE, _USED_HERE, _USED_HERE_ADVICE, {"by": ("own",)}),
    Case(
        _USED_TITLE,
        (_NEEDS_NEW_KEY, _USED_ELSEWHERE),
        _USED_ADVICE,
        {"by": ("other",), "action": _TO_A_SUBSCRIPTION},
    ),
    Case(_USED_TITLE, _USED_ELSEWHERE, _USED_ADVICE, {"by": ("other",)}),
    Case(_USED_TITLE, (_NEEDS_NEW_KEY, _USED_SOMEWHERE), _USED_ADVICE, {"action": _TO_A_SUBSCRIPTION}),
    Case(_USED_TITLE, _USED_SOMEWHERE, _USED_ADVICE),
)

KEY_PROBLEMS: Final[Table] = {
    "key-invalid": Case(
        title=M_("The service does not accept this key"),
        explanation=M_(
            "It does not know the key or has blocked it. Usually one character was misread. Nothing was "
            "redeemed."
        ),
        advice=M_(
            "Compare the key with the card or e-mail, character by character. 0, O, 5 and S never occur in "
            "a key. These pairs are easily confused: B and 8, G and 6, D and Q. If every character is "
            "right, contact the reseller you bought the key from."
        ),
    ),
    "microsoft-key": Case(
        title=one_of(
            M_("The key …{ending} looks like a Microsoft key"), M_("This looks like a Microsoft key")
        ),
        explanation=(
            one_of(
                M_("The service at {host} accepts only its own keys."),
                M_("This service accepts only its own keys."),
            ),
            NOTHING_SENT,
        ),
        advice=M_(
            "Microsoft redeems its keys on its own pages. Go back to “Key” and choose Microsoft there: you "
            "are guided through every step."
        ),
    ),
    "key-duplicate": Case(
        title=M_("This key is already in the list"),
        explanation=one_of(
            M_("Row {row} holds the same key. A key counts once; nothing is lost."),
            M_("The list holds the same key twice. A key counts once; nothing is lost."),
        ),
        advice=M_("Remove one of the two. If you meant another key, enter that one instead."),
    ),
    "key-expired": Case(
        title=M_("This key can no longer be redeemed"),
        explanation=one_of(
            M_("It had to be redeemed by {redeem_by}. Nothing was redeemed."),
            M_("Its redeem-by date has passed. Nothing was redeemed."),
        ),
        advice=M_(
            "Contact support, with the last five characters of the key and your proof of "
            "purchase. To continue with your other keys, remove this one."
        ),
    ),
    "key-used": _USED,
    "not-a-practice-key": Case(
        title=M_("This is only practice: your key is not used up"),
        explanation=M_(
            "Nothing was sent. The practice service accepts only its own practice keys, and this is not one "
            "of them."
        ),
        advice=M_(
            "To redeem this key, go back to “Key” and choose where it is from. To practice, use one of the "
            "practice keys."
        ),
    ),
}
