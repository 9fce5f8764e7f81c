"""Keys in running text: a list with one per line, a mail, a web page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wizard.keys import finding
from wizard.keys.alphabet import ALPHABET, LENGTH
from wizard.keys.escapes import without_pictures
from wizard.keys.lists.headings import is_key_heading, is_total
from wizard.keys.lists.models import Fields, Notes, UnreadPlace
from wizard.keys.lists.positions import Found, packed
from wizard.keys.lists.spans import masked_line, printed_keys
from wizard.keys.near_misses import is_part
from wizard.keys.regrouping import is_piece
from wizard.keys.scattered import open_from
from wizard.keys.text import converted, dashed, ending, plain
from wizard.keys.web_pages import open_code

_LONGEST_SHOWN: Final = 1_000
_MOST_VISIBLE: Final = 10_000


class RunningText:
    """Finds the keys of a text that comes piece by piece."""

    def __init__(self, fields: Fields, notes: Notes, line: int = 1) -> None:
        """Start at line number `line`."""
        self.line = line
        self._fields = fields
        self._notes = notes
        self._held = ""
        self._torn = False
        self._torn_with = False
        self._visible: set[str] = set()
        self._unread: set[str] = set()

    def found(self, text: str, *, torn: bool = False, last: bool = False) -> list[Found]:
        """Return the keys in the next lines. A line that may continue a key waits for the next one.

        `torn`: the last of them continues in the next piece. `last`: there is no next piece.
        """
        text = self._held + text
        self._held = ""
        if not torn and not last and (kept := unfinished(text)):
            text, self._held = text[:-kept], text[-kept:]
        if not text:
            return []
        if not torn and not self._torn and (keys := printed_keys(text)):
            return self._printed(text, keys)
        return self._searched(text, torn)

    def _printed(self, text: str, keys: list[str]) -> list[Found]:
        start = self.line
        self.line += len(keys)
        self._notes.lines += len(keys)
        if self._fields is Fields.NONE:
            one = packed(1)
            return [(line, line * one, None, key, None) for line, key in enumerate(keys, start)]
        shown = text.split("\n") if self._fields is Fields.FULL else [f"…{key[-5:]}" for key in keys]
        return [
            (line, packed(line), None, key, (field,))
            for line, (key, field) in enumerate(zip(keys, shown, strict=False), start)
        ]

    def _searched(self, text: str, torn: bool) -> list[Found]:
        clean, pictures = without_pictures(text)
        found = finding.find(clean)
        with_key = {candidate.line for candidate in found.candidates}
        self._notes.web_codes += found.codes
        self._notes.pictures += pictures
        if "<" in text:
            self._count_unread(found)
        self._count_lines(clean, found, torn)
        source = text.split("\n") if self._fields is not Fields.NONE or not text.isascii() else []
        if not text.isascii():
            self._notes.converted += sum(converted(source[line - 1]) for line in with_key)
        start = self.line - 1
        self.line += text.count("\n")
        return [
            (
                start + line,
                packed(start + line),
                None,
                letters,
                None if self._fields is Fields.NONE else (self._shown(source[line - 1], letters),),
            )
            for letters, line in ((candidate.text, candidate.line) for candidate in found.candidates)
        ]

    def _count_unread(self, found: finding.Found) -> None:
        """Count the keys that a web page has and does not show, here or in another piece of it."""
        if len(self._visible) < _MOST_VISIBLE:
            self._visible.update(candidate.text for candidate in found.candidates)
        before = len(self._unread)
        self._unread = self._unread.union(found.unread) - self._visible
        if more := len(self._unread) - before:
            self._notes.places[UnreadPlace.CODE] += more

    def _count_lines(self, text: str, found: finding.Found, torn: bool) -> None:
        """Count lines, those without a key, and those among them where one was meant.

        A torn one counts with its last piece; it is not known what was meant by it.
        """
        self._notes.lines += text.count("\n") + (not torn and not text.endswith("\n"))
        without = found.lines_without
        if without or torn or self._torn:
            lines = plain(text).split("\n")
            pieces = {len(lines) if torn else 0, self._torn}
            if torn or self._torn:
                without = self._without_torn(lines, {one.line for one in found.candidates}, torn)
            for number, line in enumerate(lines, 1):
                if number not in pieces and (is_key_heading(line) or is_total(line)):
                    without -= 1
            self._notes.lines_without += without
            for number in found.meant:
                if number not in pieces:
                    self._notes.meant(self.line + number - 1, part=is_part(lines[number - 1]))
        self._torn = torn

    def _without_torn(self, lines: list[str], with_key: set[int], torn: bool) -> int:
        """Count the lines without a key, where the first or the last is a piece of a line."""
        if self._torn_with:
            with_key.add(1)
        self._torn_with = torn and len(lines) in with_key
        whole = lines[:-1] if torn else lines
        return sum(1 for number, line in enumerate(whole, 1) if line.strip() and number not in with_key)

    def _shown(self, line: str, letters: str) -> str:
        """Return the line of a key; only the ending where the key continues or the line is very long."""
        if self._fields is Fields.FULL:
            return line.strip() if len(line) <= _LONGEST_SHOWN else dashed(letters)
        return masked_line(line, letters).strip() if len(line) <= _LONGEST_SHOWN else f"…{ending(letters)}"


_LONGEST: Final = 4_000
_WRAPS: Final = re.compile(r"-[ \t>]*\Z").search
_LETTERS: Final = f"[{ALPHABET}{ALPHABET.lower()}]+"
_GAP: Final = r"(?:[^\w\n]|_)"
_LAST_PIECES: Final = re.compile(rf"(?<![^\W_]){_LETTERS}(?:{_GAP}+{_LETTERS})*{_GAP}*\Z").search
_LONGEST_CODE: Final = 1024 * 1024
_TAIL: Final = 120
"""So many characters at the end of a line have all of a key."""


def unfinished(text: str) -> int:
    """Return the number of characters at the end that may belong to a key that continues behind `text`.

    Whole lines: those that end with a dash or a piece of a key, messages with a piece, and those of a script
    or a comment that has no end yet.
    """
    if (code := open_code(text)) < len(text) and len(text) - code < _LONGEST_CODE:
        return len(text) - text.rfind("\n", 0, code) - 1
    end = len(text) - text.endswith("\n")
    tail = plain(text[max(0, end - _LONGEST) : end])
    lines = tail.split("\n")
    first, before = len(lines), -1
    while first != before:
        before = first
        first = _first_of_pieces(lines, first)
        first = _first_of_messages(lines, first)
    start = end
    for _ in lines[first:]:
        start = text.rfind("\n", 0, max(0, start))
    return len(text) - start - 1 if first < len(lines) else 0


def _first_of_pieces(lines: Sequence[str], end: int) -> int:
    """Return which of the `lines` before `end` is the first that joins it: pieces, or ending with one."""
    first = end
    while first and (_WRAPS(lines[first - 1]) or is_piece(lines[first - 1])):
        first -= 1
    return first - 1 if first and _ends_with_piece(lines[first - 1]) else first


def _ends_with_piece(line: str) -> bool:
    last = _LAST_PIECES(line[-_TAIL:])
    return last is not None and sum(map(str.isalnum, last[0])) % LENGTH > 0


def _first_of_messages(lines: Sequence[str], end: int) -> int:
    """Return which of the `lines` before `end` is the first of the messages there with a piece, or `end`."""
    text = "\n".join(lines[:end])
    place = open_from(text)
    return text.count("\n", 0, place) if place < len(text) else end
