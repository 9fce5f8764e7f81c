"""Letters that a console can take: none that steers it, and of those that its encoding has not, others."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Final, TextIO

HANDLER: Final = "product-key-plain"
"""The name of the error handler for the streams of a console."""

_PLAIN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "✓": "ok",
        "✗": "NO",
        "…": "...",
        "→": "->",
        "·": "-",
        "–": "-",
        "—": "-",
        "“": '"',
        "”": '"',
        "‘": "'",
        "’": "'",
        "€": "EUR",
        "\N{NO-BREAK SPACE}": " ",
    }
)
_SAMPLES: Final[Mapping[str, str]] = MappingProxyType({"ja": "あア漢"})
"""Letters without which a language cannot be read; of others `plain` leaves enough."""
_STEERING: Final = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Control characters but line feed and tab, ESC among them, and those that turn a line around."""


def harmless(text: str) -> str:
    """Return `text` with a question mark for each character that would steer a terminal."""
    return _STEERING.sub("?", text)


def harmless_json(document: str) -> str:
    """Return a JSON document with the characters that would steer a terminal as escapes."""
    return _STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04x}", document)


def plain(text: str) -> str:
    """Return ASCII for `text`: a sign that means the same, the letter without its accent, else ``?``."""
    return "".join(map(_plain_letter, text))


def can_write(stream: TextIO | None, language: str) -> bool:
    """Return True if the encoding of `stream` has the letters of `language`."""
    try:
        _SAMPLES.get(language, "").encode(getattr(stream, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return False
    except LookupError:  # an encoding that Python does not know: the stream will say
        return True
    return True


def replace_letters(stream: TextIO | None) -> None:
    """Have `stream` write `plain` letters for those that its encoding has not."""
    codecs.register_error(HANDLER, _replace)
    with suppress(AttributeError, ValueError, OSError):
        stream.reconfigure(errors=HANDLER)  # type: ignore[union-attr]


def _replace(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return plain(error.object[error.start : error.end]), error.end


def _plain_letter(letter: str) -> str:
    if letter.isascii():
        return letter
    if letter in _PLAIN:
        return _PLAIN[letter]
    base = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode("ascii")
    return base or "?"
