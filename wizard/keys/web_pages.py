"""Parts of a web page or link that are not shown: scripts, styles, comments, attributes, addresses."""

from __future__ import annotations

import re
from typing import Final

_OPENING: Final = re.compile(r"<(?:(script|style)(?=[\s>/])|!--)", re.I)
_CLOSINGS: Final = {
    "script": re.compile(r"</script\s*>", re.I),
    "style": re.compile(r"</style\s*>", re.I),
    "": re.compile("-->"),
}
_LONGEST_LINK: Final = 2_000
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"]*\Z", re.I).search


def without_code(text: str) -> tuple[str, str]:
    """Return `text` without scripts, styles and comments, in as many lines, and those; in linear time.

    One without an end is text.
    """
    shown: list[str] = []
    code: list[str] = []
    at = 0
    for start, end in _codes(text):
        if end is not None:
            shown += (text[at:start], " ", "\n" * text.count("\n", start, end))
            code.append(text[start:end])
            at = end
    return ("".join([*shown, text[at:]]), "\n".join(code)) if code else (text, "")


def open_code(text: str) -> int:
    """Return where a script, a style or a comment without an end begins; else the length of `text`."""
    return next((start for start, end in _codes(text) if end is None), len(text))


def _codes(text: str) -> list[tuple[int, int | None]]:
    """Return start and end of scripts, styles and comments; those without end have none."""
    found: list[tuple[int, int | None]] = []
    if "<" not in text:
        return found
    at = 0
    endless: set[str] = set()
    for opening in _OPENING.finditer(text):
        kind = (opening[1] or "").lower()
        if opening.start() < at or kind in endless:
            continue
        # The shortest comment is <!-->.
        closing = _CLOSINGS[kind].search(text, opening.end() if kind else opening.start() + 2)
        found.append((opening.start(), closing.end() if closing else None))
        if closing:
            at = closing.end()
        else:
            endless.add(kind)
    return found


def is_in_tag(text: str, at: int) -> bool:
    """Return True for a place in an attribute of a tag, or in the target of a Markdown link."""
    before = text[max(0, at - _LONGEST_LINK) : at]
    tag, link = before.rfind("<"), before.rfind("](")
    in_tag = tag >= 0 and ">" not in before[tag:] and before[tag + 1 : tag + 2].isalpha()
    return in_tag or (link >= 0 and not {")", "\n"} & set(before[link:]))


def is_in_address(text: str, at: int) -> bool:
    """Return True for a place in the address of a web page."""
    start = max(text.rfind(end, max(0, at - _LONGEST_LINK), at) for end in " \n\t")
    return _ADDRESS(text[start + 1 : at]) is not None
