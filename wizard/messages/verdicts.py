"""Offline verdicts in words, and the places to compare."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Cases, Table, one_of
from wizard.messages.noop import M_

_OVERRIDE: Final = M_("If it matches exactly, you can still use it; the service decides.")
_NOTHING_SAID_YET: Final = M_("Only the service can tell whether it can still be redeemed, and for what.")
_GO_ON: Final = M_("Continue: before anything is redeemed, you see what the key does and can still go back.")
_COMPARE_ALL: Final = M_("Compare the whole key with the card or e-mail, character by character.")
_PROBABLY_MISTYPED: Final = M_("Probably mistyped")

_EMPTY: Final = Case(
    title=M_("No key yet"),
    explanation=M_("A product key has 25 letters and digits, in five groups of five."),
    advice=M_("Type or paste the key. Dashes, spaces and upper or lower case make no difference."),
)

_INCOMPLETE: Final = Case(
    title=one_of(M_("{length} of 25 characters"), M_("Not complete yet")),
    explanation=one_of(
        M_("Still missing: {missing}."),
        M_("A product key has 25 letters and digits, in five groups of five."),
    ),
    advice=M_("Continue typing. If the key seems to end here, count five characters in every group."),
)

_IMPOSSIBLE: Final[Cases] = (
    Case(
        title=M_("A character that never occurs in a key"),
        explanation=M_(
            "Keys never contain 0, O, 1, I, L, 5, S, Z, A, E or U: what looks like one of these is another "
            "character."
        ),
        advice=M_("Check the place again on the card or in the e-mail, and correct it here."),
        when={"reason": ("characters",)},
    ),
    Case(
        title=M_("A character from another writing system"),
        explanation=M_(
            "It may look right, but it is not a Latin letter or digit. That happens with copied text and "
            "with another keyboard layout."
        ),
        advice=M_("Type this character again, with a Latin keyboard layout."),
        when={"reason": ("script",)},
    ),
    Case(
        title=one_of(M_("{characters}: {surplus} too many"), M_("Too many characters")),
        explanation=M_(
            "A product key has 25. Perhaps a character was typed twice, or text beside the key was copied "
            "with it. Nothing was cut off."
        ),
        advice=M_("Remove what does not belong to the key."),
        when={"reason": ("too-many",)},
    ),
    Case(
        title=M_("The letter N does not fit"),
        explanation=M_(
            "A Microsoft key has exactly one N, and never at the end. At least one character here was "
            "misread."
        ),
        advice=M_("Look again at every N: it may be an M, H, W or K."),
        when={"reason": ("n-rule",)},
    ),
    Case(
        title=M_("A placeholder, not a key"),
        explanation=M_(
            "It follows a pattern: forms and instructions show such examples in place of a real key."
        ),
        advice=M_("Look for the key itself: on the card, in the e-mail or with the reseller."),
        when={"reason": ("placeholder",)},
    ),
    Case(
        title=M_("Only a part of the key is readable"),
        explanation=M_(
            "The rest is masked: some programs and lists show only the end of a key, and symbols in place"
            " of the rest."
        ),
        advice=M_("Look for the whole key: on the card, in the e-mail or with the reseller."),
        when={"reason": ("masked",)},
    ),
    Case(
        title=M_("This cannot be a key"),
        explanation=M_("A product key has 25 letters and digits, in five groups of five."),
        advice=_COMPARE_ALL,
    ),
)

_MISTYPED: Final[Cases] = (
    Case(
        title=M_("Probably one wrong character"),
        explanation=M_(
            "The check built into the key finds an error. One character was probably mistaken for a "
            "similar one."
        ),
        advice=(M_("Check this place on the card or in the e-mail, and correct it here."), _OVERRIDE),
        when={"reason": ("place",)},
    ),
    Case(
        title=M_("At least one character is wrong"),
        explanation=M_("The check built into the key finds an error, but cannot say for certain where."),
        advice=(
            one_of(
                M_("Compare the whole key with the card or e-mail. Check group {group} first."), _COMPARE_ALL
            ),
            _OVERRIDE,
        ),
        when={"reason": ("near",)},
    ),
    Case(
        title=M_("Probably two characters are swapped"),
        explanation=M_(
            "All characters may be right, but two of them have changed places. The check cannot say which "
            "two."
        ),
        advice=(
            M_("Compare the order of the characters with the card or e-mail, group by group."),
            _OVERRIDE,
        ),
        when={"reason": ("swapped",)},
    ),
    Case(
        title=_PROBABLY_MISTYPED,
        explanation=M_(
            "The check built into the key finds an error. Perhaps one character was mistaken for a "
            "similar one."
        ),
        advice=(M_("First check the places named above, then the rest of the key."), _OVERRIDE),
        when={"reason": ("lookalike",)},
    ),
    Case(
        title=_PROBABLY_MISTYPED,
        explanation=M_(
            "The check built into the key finds an error: at least one character is wrong. It cannot say "
            "where."
        ),
        advice=(_COMPARE_ALL, _OVERRIDE),
    ),
)

_TYPED_RIGHT: Final = M_("Typed right")

_COMPLETE: Final[Cases] = (
    Case(
        title=_TYPED_RIGHT,
        explanation=(
            M_("This looks like a Microsoft key, and the check built into it finds no error."),
            _NOTHING_SAID_YET,
        ),
        advice=_GO_ON,
        when={"format": ("microsoft-2009",)},
    ),
    Case(
        title=_TYPED_RIGHT,
        explanation=(M_("The check built into the key finds no error."), _NOTHING_SAID_YET),
        advice=_GO_ON,
    ),
)

_UNVERIFIABLE: Final = Case(
    title=M_("Cannot be checked offline"),
    explanation=(
        M_("This is an older kind of key without a built-in check, so a typing error would not be noticed."),
        _NOTHING_SAID_YET,
    ),
    advice=M_("Compare the key with the card or e-mail once more, group by group, and continue."),
)

_DUPLICATE: Final = Case(
    title=M_("Already in the list"),
    explanation=M_("The list holds the same key twice. A key counts once; nothing is lost."),
    advice=M_("Remove one of the two. If you meant another key, enter that one instead."),
)

VERDICTS: Final[Table] = {
    "empty": _EMPTY,
    "incomplete": _INCOMPLETE,
    "impossible": _IMPOSSIBLE,
    "mistyped": _MISTYPED,
    "complete": _COMPLETE,
    "unverifiable": _UNVERIFIABLE,
    "duplicate": _DUPLICATE,
}

UNKNOWN_VERDICT: Final[Cases] = _IMPOSSIBLE[-1:]

# A place to check again. {choices} and {likely} read like "Q, D, C or G".
NEVER_OCCURS: Final = one_of(
    M_(
        "Group {group}, position {position} reads {read}, which never occurs in a key: look again, is it "
        "{likely}?"
    ),
    M_("Group {group}, position {position} reads {read}, which never occurs in a key: look again."),
)
NOT_LATIN: Final = one_of(
    M_(
        "Group {group}, position {position} reads {read}, which is not a Latin letter or digit: is it "
        "{likely}?"
    ),
    M_(
        "Group {group}, position {position} reads {read}, which is not a Latin letter or digit: type it "
        "again."
    ),
)
N_DOES_NOT_FIT: Final = one_of(
    M_("Group {group}, position {position} reads {read}: look again, is it {likely}?"),
    M_("Group {group}, position {position} reads {read}: look again."),
)
WHICH_OF_THESE: Final = one_of(M_("Check group {group}, position {position}: {choices}?"))
# The same in a cell of a table.
PLACE: Final = one_of(
    M_("Group {group}, position {position}: {choices}?"), M_("Group {group}, position {position}")
)
# No place is known: the letters to look for.
ALL_CHARACTERS: Final = M_("Compare all characters; B and 8, G and 6, V and Y are easily confused")
FIRST_CHECK_GROUP: Final = one_of(M_("Check group {group} first."))
