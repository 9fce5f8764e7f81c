"""Colors of lines, where the terminal has any. They add to marks and words, and replace none.

Sources: https://no-color.org, and ECMA-48 for the codes.
"""

from __future__ import annotations

import os
import re
import sys
from enum import IntEnum
from typing import Final, TextIO

COLORS: Final = ("auto", "always", "never")


class Tone(IntEnum):
    """A tone by its ECMA-48 color."""

    BAD = 31
    GOOD = 32
    DOUBT = 33


_MARKS: Final = {"✓": Tone.GOOD, "✗": Tone.BAD, "?": Tone.DOUBT}
_MARK: Final = re.compile(r"[✓✗?](?= )")


def has_color(choice: str, stream: TextIO | None) -> bool:
    """Return True if lines on `stream` are colored by `choice`, one of COLORS."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    # A console of Windows may show the codes instead; these variables tell that it does not.
    if sys.platform == "win32" and not any(map(os.environ.get, ("WT_SESSION", "TERM", "ANSICON"))):
        return False
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


def painted(line: str, tone: Tone | None = None) -> str:
    """Return `line` in `tone`; without one, only the mark that it begins with has a color."""
    if tone is not None:
        return _in_tone(line, tone) if line else line
    return (
        _MARK.sub(lambda mark: _in_tone(mark[0], _MARKS[mark[0]]), line, count=1)
        if _MARK.match(line)
        else line
    )


def _in_tone(text: str, tone: Tone) -> str:
    return f"\x1b[{tone.value}m{text}\x1b[0m"
