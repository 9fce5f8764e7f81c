"""Lines that probably hold a damaged key: they are named, so that no key is lost unseen."""

from __future__ import annotations

import re
from typing import Final

from wizard.keys.alphabet import ALPHABET, GROUP
from wizard.keys.text import typed

_SHORTEST: Final = 20
"""Four groups of five."""

_PART: Final = re.compile(r"[\s\"'>]*-?[0-9A-Z]{5}(?:-[0-9A-Z]{5}){1,3}-?[\s\"']*").fullmatch
# So many letters of keys in a row are meant as one, whatever is between them: no prose has them.
_IN_A_ROW: Final = re.compile(f"[{ALPHABET}]{{{_SHORTEST}}}").search
_GROUPS: Final = re.compile(r"[0-9A-Z]{5}(?![^\W_])(?<![^\W_].{5})").findall
_FEWEST_GROUPS: Final = 4
# Checksums and what a program made: no key has so much glued to it.
_ENDLESS: Final = re.compile(r"[^\W_]{32,}").sub


def is_part(line: str) -> bool:
    """Return True if `line` is two to four groups of a key and nothing else."""
    return _PART(line) is not None


def is_meant(line: str) -> bool:
    """Return True if `line`, in which no key was found, probably holds a damaged key or a part of one."""
    if len(line) < _SHORTEST or not _is_almost_key(line):
        return is_part(line)
    return _is_almost_key(_ENDLESS("", line))


def _is_almost_key(line: str) -> bool:
    row = _IN_A_ROW(typed(line))
    if row is not None:
        return not row[0].isdigit()
    groups = [group for group in _GROUPS(line) if sum(map(ALPHABET.count, group)) >= GROUP - 1]
    return len(groups) >= _FEWEST_GROUPS and not "".join(groups).isdigit()
