"""Plain letters from anything typed or pasted: Unicode is resolved before keys are looked for."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import Final

from wizard.keys.alphabet import GROUP

# The long-vowel mark is on the dash key of a Japanese keyboard; NFKC makes it of its half-width form.
_LONG_VOWEL: Final = "\u30fc"
# Dashes in all but name: minus signs, hyphen bullet, box-drawing lines.
_MORE_DASHES: Final = frozenset(f"{_LONG_VOWEL}\u2212\u02d7\u2043\u2500\u2501\u2796")

_NOT_TYPED_ASCII: Final = bytes(code for code in range(128) if not chr(code).isalnum())
_LINE_ENDS: Final = re.compile("\r\n|[\r\u0085\u2028\u2029]")
_ASCII_SPACES: Final = str.maketrans(dict.fromkeys("\t\v\f\x1c\x1d\x1e\x1f", " "))

# No letter has so many marks; but putting marks in order takes time by the square of their number.
_MANY_MARKS: Final = re.compile(r"[^\w\x00-\x7f]{32,}")


def compose(text: str) -> str:
    """Return NFKC of `text`, in linear time for any text."""
    return unicodedata.normalize("NFKC", _MANY_MARKS.sub(_without_marks, text))


def _without_marks(match: re.Match[str]) -> str:
    return "".join(character for character in match[0] if not unicodedata.combining(character))


def typed(text: str) -> str:
    """Return the letters and digits in `text`, of any script, as the key field keeps them.

    Compatibility forms (full width, circled, superscript ...) become plain and all is upper case. Dashes,
    the long-vowel mark, spaces, punctuation, accents that stand alone and invisible characters vanish.
    Never raises.
    """
    if text.isascii():
        return text.encode().translate(None, _NOT_TYPED_ASCII).decode().upper()
    plain = compose(text).upper()
    letters = "".join(filter(str.isalnum, plain)).replace(_LONG_VOWEL, "")
    # Letters that were apart may combine now that nothing is between them (Korean jamo).
    return unicodedata.normalize("NFKC", letters)


def dashed(text: str) -> str:
    """Return the key in `text`, of any length, in groups of five joined by ``-``."""
    letters = typed(text)
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))


def ending(text: str) -> str:
    """Return the last five characters of the key in `text`: all of it that may be logged or stored."""
    return typed(text)[-GROUP:]


def plain(text: str) -> str:
    """Return `text` with one kind of dash (``-``), space and line end, no invisible or compatibility form.

    Case is left as it is: `find` needs it.
    """
    if not text.isascii():
        text = compose(text)
        text = text.translate(
            {ord(character): _plain(character) for character in set(text) if character > "\x7f"}
        )
    if "\r" in text or not text.isascii():
        text = _LINE_ENDS.sub("\n", text)
    return text.translate(_ASCII_SPACES)


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Pd" or character in _MORE_DASHES:
        return "-"
    if category == "Zs":
        return " "
    # Marks too: a variation selector is as invisible as a zero-width space.
    if category in ("Cf", "Mn", "Me"):
        return ""
    return character


def converted(text: str) -> int:
    """Count the compatibility forms in `text`, such as full-width letters, but not spaces."""
    # A mail is full of no-break spaces, and people need not know.
    if text.isascii():
        return 0
    counts = Counter(text)
    return sum(
        count
        for character, count in counts.items()
        if character > "\x7f"
        and not character.isspace()
        and unicodedata.normalize("NFKC", character) != character
    )
