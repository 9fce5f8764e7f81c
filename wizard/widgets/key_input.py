"""Rules for text that is typed, pasted or dropped into the key field; no widget is involved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from wizard import keys
from wizard.keys.alphabet import GROUP

MOST: Final = 30
"""Characters that the field keeps: a key, and five more to show that there are too many."""

# So many at once are a key from an input method's clipboard history rather than a composition.
_PASTE_LIKE: Final = 20
_LONGEST_PASTE: Final = 2_000


class NoticeKind(StrEnum):
    """Kinds of notices about an entry, besides the verdict."""

    CONVERTED = "converted"
    """Full-width letters and the like became plain ones; `count` of them."""
    LEFT_OUT = "left-out"
    """The field is full: `count` characters are not in it."""
    PICTURE = "picture"
    """A picture was pasted or dropped: the field cannot read it."""
    NOTHING = "nothing"
    """There is no key in what was pasted or dropped, and no part of one."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know about an entry; `count` where characters are counted."""

    kind: NoticeKind
    count: int = 0


class Pasted(NamedTuple):
    """Meaning of a pasted text to the field.

    What one field cannot hold is `many`: several keys, lines in which a key was meant beside one, a mail.
    One key replaces what the field holds, as `whole` letters do; other `letters` go in at the caret. There
    are none where nothing is a key or a part of one.
    """

    letters: str
    many: bool
    whole: bool
    converted: int


class Merged(NamedTuple):
    """The field's text with something put into it, where the caret is then, and how much found no room.

    `inserted` is what has to be inserted for that; None where a neighbor changed too.
    """

    text: str
    inserted: str | None
    caret: int
    left_out: int


def pasted(text: str) -> Pasted:
    """Return what `text` means to the field, in time linear in its length; never raises."""
    found = keys.find(text)
    texts = tuple(candidate.text for candidate in found.candidates)
    letters = texts[0] if texts else keys.typed(text)
    if not texts and len(letters) > MOST:
        return Pasted("", bool(found.meant or found.unread), whole=False, converted=0)
    many = bool(texts) and (len(texts) + len(found.meant) + len(found.unread) > 1 or keys.is_mail(text))
    # What fills a key is no fragment of one, even where nothing in it looks like a key.
    return Pasted(letters, many, bool(texts) or len(letters) >= keys.LENGTH, found.converted)


def converted(text: str) -> int:
    """Return the number of characters that are full-width or another compatibility form."""
    return 0 if text.isascii() else keys.find(text).converted


def is_paste_like(text: str) -> bool:
    """Return True if what an input method commits is better treated as pasted."""
    return len(text) >= _PASTE_LIKE


def merged(before: str, letters: str, after: str) -> Merged:
    """Put `letters` between `before` and `after`, as many as there is room for; all are normalized."""
    room = max(0, MOST - len(before) - len(after))
    fitting = letters[:room]
    left_out = len(letters) - len(fitting)
    text = f"{before}{fitting}{after}"
    if text.isascii():
        return Merged(text, fitting, len(before) + len(fitting), left_out)
    # Korean letters become one syllable with their neighbor.
    clean = keys.typed(text)
    caret = max(0, len(clean) - len(after))
    return Merged(clean, fitting if clean == text else None, caret, left_out)


def kept(text: str) -> str:
    """Return `text` as the field may hold it."""
    return keys.typed(text)[:MOST]


def dashed(text: str, start: int, end: int) -> str:
    """Return the characters `start` to `end` of `text`, with a dash wherever a group of the key ends."""
    groups = range(start - start % GROUP, end, GROUP)
    return "-".join(text[max(group, start) : min(group + GROUP, end)] for group in groups)


def is_list(text: str) -> bool:
    """Return True if `text` is too long to be read at once: no key is so long in any disguise."""
    return len(text) > _LONGEST_PASTE


def unit_of(text: str, cell: int) -> int:
    """Return Qt's position (in UTF-16 units) of the character number `cell` of `text`."""
    if text.isascii():
        return min(cell, len(text))
    return sum(2 if character > "\uffff" else 1 for character in text[:cell])


def cell_of(text: str, unit: int) -> int:
    """Return the number of the character of `text` at Qt's position `unit`."""
    if text.isascii():
        return min(unit, len(text))
    return len(text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))


def group_end(cell: int, count: int) -> int:
    """Return the end of the group with the caret before character `cell`, of `count` characters."""
    return min((cell // GROUP + 1) * GROUP, count)


def group_start(cell: int) -> int:
    """Return the start of the group that holds the character before the caret at `cell`."""
    return max(0, (cell - 1) // GROUP * GROUP)
