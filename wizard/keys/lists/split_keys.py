"""Keys that are split over neighboring cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from wizard.keys.alphabet import ALPHABET, GROUP, GROUPS
from wizard.keys.finding import find
from wizard.keys.text import plain, typed

_PIECE: Final = re.compile(r"-?([^\W_]{5}(?:-[^\W_]{5}){0,3})-?").fullmatch
_ALMOST: Final = range(23, 28)


class CellKey(NamedTuple):
    """A key in the cells from `first` to `last` of a row; `lines` of the first cell are before it."""

    first: int
    last: int
    letters: str
    lines: int = 0


@cache
def _side_by_side(delimiter: str, group: str, dash: str) -> Callable[[str], object]:
    """Return a search for two neighboring cells of groups of a key: few rows have them."""
    end = f'"?{re.escape(delimiter)}"?'
    return re.compile(
        rf'[{re.escape(delimiter)}\n]"?{dash}?{group}(?:{dash}{group}){{0,3}}{dash}?{end}(?:{dash}{end})?{dash}?{group}'
        rf'(?:{dash}|"?[{re.escape(delimiter)}\n])'
    ).search


@cache
def _kinds(delimiter: str) -> bytes:
    """Return the kind of each byte: ``a`` for letters and digits, ``;`` where a cell ends, ``-``."""
    kinds = {code: b"a" for code in range(128) if chr(code).isalnum()}
    kinds |= {ord("-"): b"-", ord("\n"): b";", ord(delimiter): b";"}
    return b"".join(kinds.get(code, b".") for code in range(256))


def _has_groups_side_by_side(text: str, delimiter: str) -> bool:
    """Return True if five letters end a cell and five are the next group, dashes aside: few tables have that.

    Asks less than the pattern does, and of whole blocks in less than half its time.
    """
    kinds = f"{text}{delimiter}".encode().translate(_kinds(delimiter), b'"')
    joined = kinds.replace(b"-;", b";").replace(b";-", b";").replace(b";;", b";")
    return b"aaaaa;aaaaa;" in joined or b"aaaaa;aaaaa-" in joined


def may_be_split(text: str, delimiter: str) -> bool:
    """Return True if a key may be split over cells in `text`, lines of a table."""
    if text.isascii() and not _has_groups_side_by_side(text, delimiter):
        return False
    search = (
        _side_by_side(delimiter, "[0-9A-Za-z]{5}", "-")
        if text.isascii()
        else _side_by_side(delimiter, r"[^\W_]{5}", r"\W")
    )
    return search(f"{delimiter}{text}{delimiter}") is not None


def split_keys(cells: Sequence[str]) -> Iterator[CellKey]:
    """Yield the keys in cells of whole groups: five of five, two and three; dashes may have cells too.

    Put together they have to look like a key as much as five groups with spaces between have to in a text,
    and more: five numbers are none, nor are five names in capitals.
    """
    run: list[tuple[int, str]] = []
    for index, cell in enumerate([*cells, ""]):
        text = plain(cell).strip() if cell else ""
        if text == "-" and run:
            continue
        if match := _PIECE(text):
            run += ((index, group) for group in match[1].split("-"))
            continue
        yield from _keys_of(run)
        run = []


def mistyped_split(cells: Sequence[str], first: int, last: int) -> list[CellKey]:
    """Return the split key where the rows before had one, if it has a letter too few or too many."""
    groups = [typed(cell) for cell in cells[first : last + 1]]
    letters = "".join(groups)
    if (
        len(groups) != last + 1 - first
        or not all(groups)
        or len(letters) not in _ALMOST
        or not _looks_like_key(letters)
    ):
        return []
    return [CellKey(first, last, letters)] if all(map(str.isalnum, groups)) else []


def _keys_of(run: list[tuple[int, str]]) -> Iterator[CellKey]:
    if len(run) < GROUPS:
        return
    groups = [group for _, group in run]
    letters = "".join(groups).upper()
    at = 0
    for candidate in find(" ".join(groups)).candidates:
        begin = letters.find(candidate.text, at)
        if begin < 0 or not _looks_like_key(candidate.text):
            continue
        at = begin + len(candidate.text)
        yield CellKey(run[begin // GROUP][0], run[(at - 1) // GROUP][0], candidate.text)


def _looks_like_key(letters: str) -> bool:
    if letters.isdigit():
        return False
    return not letters.isalpha() or all(letter in ALPHABET for letter in letters)
