"""What the key field makes of what is typed, pasted or dropped. Plain text in, plain answers out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QMimeData

from wizard import keys
from wizard.keys.alphabet import GROUP

MOST: Final = 30
"""How many characters the field keeps: a key, and five more to show that there are too many."""

_PICTURES: Final = frozenset(
    {".avif", ".bmp", ".gif", ".heic", ".jfif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"}
)
# So many at once are a key from an input method's clipboard history rather than a composition.
_PASTE_LIKE: Final = 20
_LONGEST_PASTE: Final = 2_000


class NoticeKind(StrEnum):
    """What the field has to say besides the verdict."""

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


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a piece of text is to the field.

    What one field cannot hold is `many`: several keys, or lines in which a key was meant beside one. One key
    replaces what the field holds, as `whole` letters do; other `letters` go in at the caret. There are none
    where nothing is a key or a part of one.
    """

    letters: str
    many: bool
    whole: bool
    converted: int


@dataclass(frozen=True, slots=True)
class Merged:
    """The field's text with something put into it, where the caret is then, and how much found no room.

    `inserted` is what has to be inserted for that; None where a neighbor changed too.
    """

    text: str
    inserted: str | None
    caret: int
    left_out: int


def pasted(text: str) -> Pasted:
    """What `text` is to the field. Takes time in proportion to the text; never raises."""
    found = keys.find(text)
    texts = tuple(candidate.text for candidate in found.candidates)
    letters = texts[0] if texts else keys.typed(text)
    if not texts and len(letters) > MOST:
        return Pasted("", bool(found.meant), whole=False, converted=0)
    many = bool(texts) and len(texts) + len(found.meant) > 1
    # What fills a key is no fragment of one, even where nothing in it looks like a key.
    return Pasted(letters, many, bool(texts) or len(letters) >= keys.LENGTH, found.converted)


def converted(text: str) -> int:
    """How many characters of `text` are full-width or another compatibility form."""
    return 0 if text.isascii() else keys.find(text).converted


def is_paste_like(text: str) -> bool:
    """Whether what an input method commits is better treated as pasted."""
    return len(text) >= _PASTE_LIKE


def merged(before: str, letters: str, after: str) -> Merged:
    """`letters` between `before` and `after`, as many as there is room for. All are normalized."""
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
    """`text` as the field may hold it."""
    return keys.typed(text)[:MOST]


def dashed(text: str, start: int, end: int) -> str:
    """The characters `start` to `end` of `text`, with a dash wherever a group of the key ends."""
    groups = range(start - start % GROUP, end, GROUP)
    return "-".join(text[max(group, start) : min(group + GROUP, end)] for group in groups)


def is_list(text: str) -> bool:
    """Whether `text` is too long to be looked at while somebody waits: no key is so long in any disguise."""
    return len(text) > _LONGEST_PASTE


def offered(mime: QMimeData) -> str | PurePath | NoticeKind:
    """The text that `mime` offers, the file, or what it is instead."""
    files = (
        [PurePath(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []
    )
    if files:
        # A file manager offers the paths as text too; nobody means those.
        readable = [file for file in files if file.suffix.lower() not in _PICTURES]
        return readable[0] if readable else NoticeKind.PICTURE
    text = mime.text()
    if text.strip():
        return text
    return NoticeKind.PICTURE if mime.hasImage() else NoticeKind.NOTHING


def unit_of(text: str, cell: int) -> int:
    """Qt's position (UTF-16) of the character number `cell` of `text`."""
    if text.isascii():
        return min(cell, len(text))
    return sum(2 if character > "\uffff" else 1 for character in text[:cell])


def cell_of(text: str, unit: int) -> int:
    """The number of the character of `text` at Qt's position `unit`."""
    if text.isascii():
        return min(unit, len(text))
    return len(text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))


def group_end(cell: int, count: int) -> int:
    """Where the group ends that the caret before character `cell` is in; `count` characters are there."""
    return min((cell // GROUP + 1) * GROUP, count)


def group_start(cell: int) -> int:
    """Where the group begins that ends at or holds the character before the caret at `cell`."""
    return max(0, (cell - 1) // GROUP * GROUP)
