"""Decoding of bytes in any usual encoding, even one that changes within a file.

The rule: a byte order mark decides; else UTF-16 is known by its NULs (see `file_type.wide`); else a line
that is valid UTF-8 is UTF-8; else it is Shift_JIS or Windows-1252. Of those two it is Shift_JIS if it is
valid in it and, so read, most of its letters beyond ASCII are next to another one: Japanese comes in words.
Western text read as Shift_JIS has single ones between ASCII letters. The encoding of earlier lines counts.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import Final

from wizard.keys.lists.file_type import marked, narrowed, wide
from wizard.keys.lists.models import Notes
from wizard.keys.lists.streams import BLOCK, Stream

_JAPANESE: Final = "cp932"
_MAIL_JAPANESE: Final = "iso2022_jp"
_SHIFT: Final = b"\x1b$"
_UNIX_JAPANESE: Final = "euc_jp"
# Several kana in a row as EUC-JP encodes them. In Shift_JIS they are half-width ones of no meaning.
_IS_UNIX_JAPANESE: Final = re.compile(rb"(?:[\xa4\xa5][\xa1-\xf6]){2}").search
_WESTERN: Final = "cp1252"
_BEYOND_ASCII: Final = re.compile("[^\\x00-\\x7f]+")
_IN_A_WORD: Final = re.compile("(?<=[A-Za-z])[\uff61-\uff9f]+|[\uff61-\uff9f]+(?=[A-Za-z])")
_ENOUGH: Final = 4
_CERTAIN: Final = 1_000
# What Japanese in UTF-8 is full of, and Western text; in Shift_JIS and Windows-1252 it is rare.
_UTF_8: Final = re.compile(
    rb"\xe3[\x81-\x83][\x80-\xbf]|\xef[\xbc\xbd][\x80-\xbf]"
    rb"|(?<![\x80-\xff])\xc3[\x80-\xbf](?![\x80-\xff])"
).search
_PRIVATE: Final = re.compile("[\ue000-\uf8ff]")
_LINE_ENDS: Final = re.compile("[\x85\u2028\u2029]")
_LINE: Final = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n)?")


def opened(stream: Stream, head: bytes, notes: Notes) -> Callable[[], bytes]:
    """A way to read on from `head`, in an encoding that has ASCII in it as it is.

    It answers nothing but at the end. UTF-16 and UTF-32 become UTF-8. A hole in a file, millions of
    NULs, becomes one: they mean nothing, but the text before and behind is not joined.
    """
    mark = marked(head)
    name = mark[1] if mark else wide(head)
    if mark:
        head = head[len(mark[0]) :]
    decoder = None if name in (None, "utf-8") else codecs.getincrementaldecoder(str(name))("replace")
    if decoder is not None:
        notes.encodings[str(name)] += 1
    waiting = [head] if head else []

    def read() -> bytes:
        while True:
            raw = waiting.pop() if waiting else stream.read(BLOCK)
            if decoder is None:
                if raw and not raw.strip(b"\0"):
                    notes.unreadable += len(raw) - 1
                    return b"\0"
                return raw
            data = decoder.decode(raw, final=not raw).encode("utf-8")
            if data or not raw:
                return data

    return read


class Decoder:
    """Decodes whole lines and remembers what the ones before were in."""

    def __init__(self, notes: Notes) -> None:
        """Count what is found in `notes`; if they name an encoding already, that became UTF-8."""
        self._notes = notes
        self._known = bool(notes.encodings)
        self._japanese = 0
        """The evidence for Shift_JIS so far; below zero, for Windows-1252."""

    def text(self, lines: bytes) -> str:
        """`lines` as text in which every line ends with ``\\n``."""
        if b"\0" in lines:
            lines = self._without_nuls(lines)
        if b"\x1b" in lines:
            lines = _LINE.sub(self._without_shifts, lines)
        text = lines.decode("ascii") if lines.isascii() else self._beyond_ascii(lines)
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    def _without_nuls(self, lines: bytes) -> bytes:
        """NULs are unreadable, unless they are half of a letter."""
        shorter = narrowed(lines)
        if len(shorter) < len(lines):
            self._notes.encodings["utf-16-le"] += 1
        else:
            self._notes.unreadable += lines.count(b"\0")
        return shorter

    def _without_shifts(self, match: re.Match[bytes]) -> bytes:
        """Return a line in UTF-8 that shifts between ASCII and Japanese (ISO-2022-JP, RFC 1468)."""
        if _SHIFT not in match[0]:
            return match[0]
        try:
            text = match[0].decode(_MAIL_JAPANESE)
        except UnicodeDecodeError:
            return match[0]
        self._notes.encodings[_MAIL_JAPANESE] += 1
        return text.encode()

    def _beyond_ascii(self, lines: bytes) -> str:
        try:
            text = lines.decode("utf-8")
        except UnicodeDecodeError:
            text = self._as_before(lines) or "".join(map(self._line, _LINE.findall(lines)))
        else:
            if not self._known:
                self._notes.encodings["utf-8"] += 1
        self._notes.unreadable += text.count("\ufffd")
        return _LINE_ENDS.sub("\n", text)

    def _as_before(self, lines: bytes) -> str:
        """The text, where all lines are in the encoding of hundreds of lines before; else nothing."""
        if abs(self._japanese) < _CERTAIN or _UTF_8(lines):
            return ""
        name = _JAPANESE if self._japanese > 0 else _WESTERN
        try:
            text = lines.decode(name)
        except UnicodeDecodeError:
            return ""
        self._notes.encodings[name] += 1
        return text

    def _line(self, line: bytes) -> str:
        if line.isascii():
            return line.decode("ascii")
        for name in ("utf-8", *((_UNIX_JAPANESE,) if _IS_UNIX_JAPANESE(line) else ()), _JAPANESE):
            try:
                text = line.decode(name)
            except UnicodeDecodeError:
                continue
            if name != _JAPANESE or self._is_japanese(text):
                self._notes.encodings[name] += 1
                return text
        self._notes.encodings[_WESTERN] += 1
        return line.decode(_WESTERN, "replace")

    def _is_japanese(self, text: str) -> bool:
        """Return True for a Japanese line that is valid in both; a short one is as those before."""
        runs = [len(run) for run in _BEYOND_ASCII.findall(text)]
        together = sum(length for length in runs if length > 1)
        alone = sum(runs) - together
        alone += 2 * sum(map(len, _IN_A_WORD.findall(text)))  # ESPAÑÍA, not katakana in a Latin word
        if _PRIVATE.search(text):
            alone += sum(runs)
        says = together - alone
        self._japanese += says
        return (says if abs(says) >= _ENOUGH else self._japanese) > 0
