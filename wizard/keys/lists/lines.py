"""Whole lines out of blocks of bytes, however long a line is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from wizard.keys.lists.models import Notes

LONGEST: Final = 256 * 1024
"""A line longer than this is handed out in pieces; as a row of a table it would have no end."""
_LONGEST_OF_WORDS: Final = 1024 * 1024
"""A line with spaces alone is kept whole up to here, some 40,000 keys: a key may be written with spaces."""

# No key has one of these inside, and they are one byte in every encoding that has ASCII in it: in
# Shift_JIS the second byte of a letter is none of them.
_BREAKS: Final = (b",", b";", b"\t", b"\0", b'"', b"<", b">", b"&", b"/", b"=", b":", b"(", b")")


class Piece(NamedTuple):
    """Some lines. If the last of them is `torn`, it continues in the next piece."""

    data: bytes
    torn: bool


def pieces(read: Callable[[], bytes], notes: Notes) -> Iterator[Piece]:
    """Yield what `read` returns until it returns nothing. An empty piece only says that something was read.

    A line is torn where no key can be. A stretch of letters without any such place, longer than a line may
    be, is skipped and counted: cut anywhere, it might look like a key.
    """
    rest, endless = b"", False
    while block := read():
        data = rest + block
        if endless:
            start = _first_break(data)
            rest = b""
            if start < 0:
                yield Piece(b"", False)
                continue
            data, endless = data[start:], False
        end = _last_line_end(data)
        torn = False
        if not end and len(data) > LONGEST:
            torn, end = True, max(map(data.rfind, _BREAKS)) + 1
            if not end and b" " in data[-LONGEST:] and len(data) <= _LONGEST_OF_WORDS:
                rest = data
                yield Piece(b"", False)
                continue
            if not end:
                notes.endless += 1
                rest, endless = b"", True
                yield Piece(b" ", True)
                continue
        rest = data[end:]
        yield Piece(data[:end], torn)
    if rest:
        yield Piece(rest, False)


def _last_line_end(data: bytes) -> int:
    """Return the place behind the last line end; a ``\\r`` at the very end may be half of one."""
    return data.rfind(b"\n") + 1 or data.rfind(b"\r", 0, len(data) - 1) + 1


def _first_break(data: bytes) -> int:
    return min((at for at in map(data.find, (*_BREAKS, b"\n", b"\r")) if at >= 0), default=-1)
