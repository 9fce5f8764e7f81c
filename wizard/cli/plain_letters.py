"""Letters for a console whose encoding has not those of the text."""

from __future__ import annotations

import codecs
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
