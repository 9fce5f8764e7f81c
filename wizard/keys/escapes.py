"""Undoing what programs do to text on its way: the codes of mails, addresses, JSON, Markdown and web pages.

Only what the text itself shows to be a code is undone, and the number of lines stays the same.
"""

from __future__ import annotations

import html
import re
from typing import Final

from wizard.keys.text import typed

_REFERENCE: Final = re.compile(
    r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|&(?:nbsp|shy)"
)
# An encoded percent sign is one that was encoded twice: %252D.
_PERCENT: Final = re.compile(r"(?:%(?:25)*[0-9A-Fa-f]{2})+")
_PERCENT_BYTE: Final = re.compile(r"%(?:25)*([0-9A-Fa-f]{2})")
_JSON: Final = re.compile(r"\\u([0-9A-Fa-f]{4})")
_JSON_SPACE: Final = re.compile(r"(?:\\[nrt])+(?=[^\W_]{4,27}(?![a-z]))")
_MARKDOWN: Final = re.compile(r"\\([-_.*#|~/\"'])")
_TAG: Final = re.compile(r"<(?:(/?[A-Za-z][A-Za-z0-9:]{0,20})(?:\s[^<>]{0,2000})?/?|!--[^<>]{0,500}--)>")
_INLINE: Final = re.compile(
    r"/?(?:a|abbr|b|big|bdi|bdo|code|em|font|i|ins|kbd|mark|s|small|span|strong|sub|sup|tt|u|wbr)", re.I
).fullmatch
_VALUE: Final = re.compile(r"""\svalue=["']([0-9A-Za-z-]{1,30})["']""").search
_MAYBE_KEY: Final = re.compile(r"[0-9A-Za-z]{20}|(?:[0-9A-Za-z]{4,6}\W{1,6}){4}").search
_IS_QUOTED_PRINTABLE: Final = re.compile(r"(?i)quoted-printable|=3D|=C2=A0|=E2=80=|=20\r?$", re.M).search
# A key behind an equals sign may begin like a code: ?key=3DNXX-WFGWX-...
_QUOTED: Final = re.compile(r"(?:=(?![0-9A-Z]{5}(?:[- ]|[0-9A-Z]{20}(?![0-9A-Z])))[0-9A-F]{2})+")
_SOFT_BREAKS: Final = re.compile(r"(?:=[ \t]*\r?\n[^\r\n=]*)+")
_SOFT_BREAK: Final = re.compile(r"=[ \t]*\r?\n")
# UTF-8 that was read as Windows-1252: a first byte, and what its followers look like there.
_MISREAD: Final = re.compile(
    "[\u00c2-\u00ef]"
    "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}"
)
_PICTURE: Final = re.compile(r"(data:[\w/+.-]{1,80};base64,)[A-Za-z0-9+/=]+")
# Long lines of large and small letters, digits and + or /. Glued keys are all large or all small.
_ATTACHED: Final = re.compile(
    r"^(?=[^\n]{0,200}[a-z])(?=[^\n]{0,200}[A-Z])(?=[^\n]{0,200}[+/])[A-Za-z0-9+/]{60,200}={0,2}\n"
    r"(?:[A-Za-z0-9+/]{60,200}={0,2}\n)*(?:[A-Za-z0-9+/]{1,60}={1,2}\n)?",
    re.M,
)


def has_codes(text: str) -> bool:
    """Return True if `unescaped` may change `text`."""
    if "%" in text or "&" in text or "\\" in text or "<" in text or "=" in text:
        return True
    return not text.isascii() and _MISREAD.search(text) is not None


def unescaped(text: str) -> tuple[str, int]:
    """Return `text` as it was before programs encoded it, and the number of codes that were undone.

    Tags and signs of Markdown are undone too, and not counted. Takes linear time; never raises.
    """
    if not has_codes(text):
        return text, 0
    codes = 0
    if "=" in text and _IS_QUOTED_PRINTABLE(text):
        text = _SOFT_BREAKS.sub(_joined, text)
        text, count = _QUOTED.subn(_from_quoted, text)
        codes += count
    if "\\" in text:
        text, count = _JSON.subn(_from_json, text)
        text, more = _JSON_SPACE.subn(" ", text)
        text = _MARKDOWN.sub(r"\1", text)
        codes += count + more
    if "<" in text:
        text = _TAG.sub(_without_tag, text)
    if "%" in text:
        text, count = _PERCENT.subn(_from_percent, text)
        codes += count
    if "&" in text:
        text, count = _REFERENCE.subn(_from_reference, text)
        codes += count
    if not text.isascii():
        text, count = _MISREAD.subn(_from_misread, text)
        codes += count
    return text, codes


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


def _joined(match: re.Match[str]) -> str:
    """Join soft line breaks; their line ends come behind what they part."""
    text, breaks = _SOFT_BREAK.subn("", match[0])
    return text + "\n" * breaks


def _from_quoted(match: re.Match[str]) -> str:
    return _from_bytes(match[0], bytes.fromhex(match[0].replace("=", "")))


def _from_percent(match: re.Match[str]) -> str:
    return _from_bytes(match[0], bytes.fromhex("".join(_PERCENT_BYTE.findall(match[0]))))


def _from_bytes(code: str, data: bytes) -> str:
    """Return the signs that `data` encodes; letters and digits are never encoded, so such codes stay."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return code
    return code if text.isascii() and typed(text) else _without_line_ends(text)


def _from_json(match: re.Match[str]) -> str:
    number = int(match[1], 16)
    return match[0] if 0xD800 <= number < 0xE000 else _without_line_ends(chr(number))


def _from_reference(match: re.Match[str]) -> str:
    code = match[0]
    return _without_line_ends(html.unescape(code if code.endswith(";") else f"{code};"))


def _without_line_ends(text: str) -> str:
    return "".join(" " if one.isspace() else one for one in text)


def _without_tag(match: re.Match[str]) -> str:
    """Return nothing for a tag inside a text, a space for others; a tag that may hold a key stays."""
    if _MAYBE_KEY(match[0]):
        return match[0]
    value = _VALUE(match[0])
    if value is not None:
        return f" {value[1]} "
    inline = match[1] is None or _INLINE(match[1])
    return ("" if inline else " ") + "\n" * match[0].count("\n")


def _from_misread(match: re.Match[str]) -> str:
    """Return the sign that was misread; letters stay, they are no key's."""
    for end in (3, 2):
        try:
            data = b"".join(_misread_byte(one) for one in match[0][:end])
            text = data.decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
        if not text.isalnum():
            return _without_line_ends(text) + match[0][end:]
    return match[0]


def _misread_byte(character: str) -> bytes:
    return character.encode("latin-1") if character < "\u0100" else character.encode("cp1252")
