"""Keys in any text: a mail, a table, a list, one key with a label before it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wizard.keys.alphabet import GROUP, LENGTH
from wizard.keys.escapes import unescaped
from wizard.keys.grouping import ANY_CHAIN, ASCII_CHAIN, Part, parts
from wizard.keys.masks import masked
from wizard.keys.near_misses import is_meant
from wizard.keys.not_keys import foreign
from wizard.keys.regrouping import regrouped
from wizard.keys.scattered import scattered
from wizard.keys.separated import separated
from wizard.keys.text import converted, plain
from wizard.keys.web_pages import is_in_address, is_in_tag, without_code

_LINKS: Final = re.compile(r"<|\]\(|://").search
_MOST_REPLACED: Final = 3
"""A key has no more pieces that are nearly as long as one."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something meant as a key: its letters and digits, upper case, no dashes, and its first line, from 1.

    `text` may have any length and hold characters that no key has: `check` decides.
    """

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Found:
    """The result of `find`, in the order of the text.

    `lines_without` counts the lines that have something on them but no key; `converted` the characters that
    were full-width or another compatibility form (spaces not counted). `meant` are the lines without a key
    that look as if one was meant, `codes` the number of codes of programs that were undone for the keys,
    `unread` the letters of keys in scripts, styles and comments of a web page, and nowhere else.
    """

    candidates: tuple[Candidate, ...]
    lines_without: int
    converted: int
    meant: tuple[int, ...] = ()
    codes: int = 0
    unread: tuple[str, ...] = ()


def find(text: str) -> Found:
    """Find the keys in `text`, with anything else around them. Never raises; takes linear time.

    What programs did to the text is undone first, as far as the text itself shows it (see `unescaped`). Of a
    web page, scripts, styles and comments are not read; a key that a link holds and shows is one key.

    A key is: five groups of exactly five joined by a dash, all upper case or with a digit among them. With
    at most three characters that no key has also: five groups of 4 to 6 joined by a dash, with or without
    spaces around it; five groups of exactly five joined by single spaces or by the same other separator; 23
    to 27 in one piece that are no id (see `not_keys`). Where a check holds also: 25 letters in any groups
    and over several lines (see `regrouping`). Every kind of dash counts, and the Japanese long-vowel mark.
    The key has the number of its first line. Groups of a mask, as in ``XXXXX-XXXXX-XXXXX-XXXXX-T83GX``, are
    a candidate that `check` calls masked.

    Words before or behind a key never become part of it, even one in lower case right before it. Several
    keys in one piece (a multiple of 25, or of five groups) are separated only if every one of them passes a
    check; else they are one candidate, which is too long.
    """
    shown, code = without_code(text)
    undone, codes = unescaped(shown)
    clean = plain(undone)
    found, damaged = _parts_in(clean)
    again = _shown_again(clean, found)
    candidates: list[Candidate] = []
    line, counted, lines_with, last_with = 1, 0, 0, 0
    for start, end, letters in found:
        line += clean.count("\n", counted, start)
        counted = start
        if start not in again:
            candidates.append(Candidate(letters, line))
        last = line + clean.count("\n", start, end)
        # A line with two keys, or with the end of one and the start of the next, counts once.
        lines_with += last - max(line - 1, last_with) - _blank_lines(clean[start:end])
        last_with = last
    without = sum(1 for part in clean.split("\n") if part and not part.isspace()) - lines_with
    meant = tuple(_meant(clean, found, damaged)) if without else ()
    unread = tuple(sorted(_keys_of(code).difference(part.letters for part in found))) if code else ()
    return Found(tuple(candidates), without, converted(shown), meant, codes if found else 0, unread)


def _keys_of(code: str) -> set[str]:
    """Return what has all letters of a key; the names and numbers of a program have others."""
    found = parts_in(plain(unescaped(code)[0]))
    return {part.letters for part in found if len(part.letters) == LENGTH and not foreign(part.letters)}


def _shown_again(text: str, found: list[Part]) -> set[int]:
    """Return the starts of the keys of links and tags that the text shows, too: each is one key.

    Of the same key in several tags and nowhere else, the first one counts.
    """
    if len({part.letters for part in found}) == len(found) or not _LINKS(text):
        return set()
    hidden = {part.start: part.letters for part in found if is_in_tag(text, part.start)}
    linked = {part.start: part.letters for part in found if is_in_address(text, part.start)}
    seen = {part.letters for part in found if part.start not in hidden and part.start not in linked}
    again = {start for start, letters in linked.items() if letters in seen}
    seen.update(letters for start, letters in linked.items() if start not in hidden)
    for start, letters in hidden.items():
        if letters in seen:
            again.add(start)
        seen.add(letters)
    return again


def _blank_lines(text: str) -> int:
    return sum(not line.strip() for line in text.split("\n")) if "\n" in text else 0


def parts_in(text: str) -> list[Part]:
    """Return the candidates in `text`, which is `plain`, in their order."""
    return _parts_in(text)[0]


def _parts_in(text: str) -> tuple[list[Part], list[int]]:
    """Return the candidates in their order, and the starts of damaged keys."""
    pattern = ASCII_CHAIN if text.isascii() else ANY_CHAIN
    found: list[Part] = []
    for match in pattern.finditer(text):
        found += parts(match[0], match.start())
    others = [*separated(text), *(Part(*one) for one in masked(text))]
    if others:
        starts, ends = {part.start for part in found}, {part.end for part in found}
        # One group cannot be of two keys.
        others = [one for one in others if one.start + GROUP not in ends and one.end - GROUP not in starts]
        found = sorted([*found, *others])
    damaged: list[int] = []
    for over_lines in (regrouped, scattered):
        # What has not the length of a key may be the most of one that is wrapped.
        more, broken = over_lines(text, [part for part in found if len(part.letters) == LENGTH])
        found = _with_wrapped(found, more, text) if more else found
        damaged += broken
    return found, damaged


def _with_wrapped(found: list[Part], more: list[Part], text: str) -> list[Part]:
    """Return both in their order. A key over lines takes the place of what lies in it."""
    uncertain = [part for part in found if len(part.letters) != LENGTH]
    ends = [part.end for part in uncertain]
    joined: list[Part] = []
    replaced: set[Part] = set()
    for key in more:
        first = bisect_right(ends, key.start)
        others = [part for part in uncertain[first : first + _MOST_REPLACED] if part.start < key.end]
        if not others or ("\n" in text[key.start : key.end] and all(_is_within(one, key) for one in others)):
            joined.append(key)
            replaced.update(others)
    return sorted([*joined, *(part for part in found if part not in replaced)])


def _is_within(part: Part, key: Part) -> bool:
    return key.start <= part.start and part.end <= key.end


def _meant(text: str, found: list[Part], damaged: list[int]) -> Iterator[int]:
    """Yield the lines without a part of `found` that look as if a key was meant, or where one is damaged."""
    starts = set(damaged)
    places = iter(found)
    part = next(places, None)
    start = 0
    for number, line in enumerate(text.split("\n"), 1):
        end = start + len(line)
        while part is not None and part.end <= start:
            part = next(places, None)
        if part is not None and part.start <= end:
            pass
        elif is_meant(line) or any(start <= place <= end for place in starts):
            yield number
        start = end + 1
