"""Codes of web pages and addresses, read as the characters they stand for."""

from __future__ import annotations

import html
import re
from typing import Final

_CODE: Final = re.compile(
    r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|&(?:nbsp|shy)|%2[Dd]|%20"
)
_ESCAPED: Final = {"%2d": "-", "%20": " ", "&nbsp": " ", "&shy": ""}
_PICTURE: Final = re.compile(r"(data:[\w/+.-]{1,80};base64,)[A-Za-z0-9+/=]+")
# Long lines of large and small letters, digits and + or /. Glued keys are all large or all small.
_ATTACHED: Final = re.compile(
    r"^(?=[^\n]{0,200}[a-z])(?=[^\n]{0,200}[A-Z])(?=[^\n]{0,200}[+/])[A-Za-z0-9+/]{60,200}={0,2}\n"
    r"(?:[A-Za-z0-9+/]{60,200}={0,2}\n)*(?:[A-Za-z0-9+/]{1,60}={1,2}\n)?",
    re.M,
)


def unescaped(text: str) -> tuple[str, int]:
    """Return `text` without codes such as ``&nbsp;`` and ``%2D``, and their number.

    No line end comes of it.
    """
    if "&" not in text and "%" not in text:
        return text, 0
    return _CODE.subn(_character, text)


def has_codes(text: str) -> bool:
    """Return True if `unescaped` would change `text`."""
    return ("&" in text or "%" in text) and _CODE.search(text) is not None


def without_pictures(text: str) -> tuple[str, int]:
    """Return `text` without what was attached or pasted as letters (base64), and the number of those."""
    if ";base64," in text:
        text, pictures = _PICTURE.subn(r"\1 ", text)
    else:
        pictures = 0
    if "/" in text and _ATTACHED.search(text):
        text, attached = _ATTACHED.subn(lambda match: "\n" * match[0].count("\n"), text)
        pictures += attached
    return text, pictures


def _character(match: re.Match[str]) -> str:
    code = match[0]
    meant = _ESCAPED.get(code.lower())
    if meant is None:
        meant = html.unescape(code)
    return "".join(" " if one.isspace() else one for one in meant)
