"""Layout of lines for a terminal: widths of letters, and line breaking."""

from __future__ import annotations

import shlex
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final, TextIO

NARROWEST: Final = 40
WIDEST: Final = 100

# What no Japanese line begins with: marks that belong to the letter before them, small kana, long vowels.
_NEVER_FIRST: Final = frozenset(
    "、。，．・：；！？」』）］｝〉》】”’…ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%"
)
_NEVER_LAST: Final = frozenset("「『（［｛〈《【“‘")


def cells(text: str) -> int:
    """Return the width of a text in terminal cells: East Asian wide letters take two, joining marks none."""
    return sum(map(_cells, text))


def width_of(stream: TextIO | None) -> int | None:
    """Return the width of a line of a stream in cells; None where it is no terminal."""
    try:
        if stream is None or not stream.isatty():
            return None
    except ValueError:  # closed
        return None
    return max(NARROWEST, min(shutil.get_terminal_size().columns, WIDEST))


def folded(text: str, width: int | None, first: str = "", others: str = "") -> Iterator[str]:
    """Fold `text` into lines of at most `width` cells, after `first` and then after `others`.

    A line is broken at a space, or between two wide letters; what can be broken nowhere stays in one piece.
    """
    line, used, empty = first, cells(first), True
    for piece in _pieces(text):
        if width is not None and not empty and used + cells(piece.rstrip()) > width:
            yield line.rstrip()
            line, used, empty = others, cells(others), True
        line, used, empty = line + piece, used + cells(piece), False
    yield line.rstrip()


def continued(command: str, width: int | None, first: str, others: str) -> Iterator[str]:
    r"""Fold a command line as a shell can be given it: with ``\`` where another line follows.

    The shells of Windows share no such sign: there it stays in one piece.
    """
    if sys.platform == "win32" or width is None or cells(first) + cells(command) <= width:
        yield first + command
        return
    line = first
    for word in map(shlex.quote, shlex.split(command)):
        if line.strip() and cells(line) + cells(word) + len(" \\") > width:
            yield f"{line}\\"
            line = others
        line += f"{word} "
    yield line.rstrip()


def in_columns(texts: Sequence[str], width: int | None, indent: str, *, most: int) -> Iterator[str]:
    """Put texts of one width side by side, at most `most` of them and as many as there is room for."""
    widest = max(map(cells, texts), default=0) + 2
    room = most if width is None else (width - cells(indent) + 2) // widest
    side_by_side = max(1, min(most, room))
    for number in range(0, len(texts), side_by_side):
        yield from folded("  ".join(texts[number : number + side_by_side]), width, indent, indent)


def _pieces(text: str) -> Iterator[str]:
    """Split a text into unbreakable pieces, each with the spaces behind it."""
    begin = 0
    for place in range(1, len(text)):
        before, after = text[place - 1], text[place]
        if after == " ":
            continue
        if before == " " or _between_wide(before, after):
            yield text[begin:place]
            begin = place
    yield text[begin:]


def _between_wide(before: str, after: str) -> bool:
    wide = _cells(before) == 2 or _cells(after) == 2
    return wide and after not in _NEVER_FIRST and before not in _NEVER_LAST


def _cells(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
