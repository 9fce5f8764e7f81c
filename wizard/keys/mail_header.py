"""Tells a mail by its header. Light: the key field asks it of every paste."""

from __future__ import annotations

import re
from typing import Final

_LONGEST_HEADER: Final = 65_536
_END_OF_HEADER: Final = re.compile(r"\r?\n\r?\n")
_FIRST_FIELD: Final = re.compile(r"(?:From |\s*[A-Za-z][A-Za-z0-9-]{1,40}:)").match
_MAIL_FIELD: Final = re.compile(
    r"^(?:MIME-Version|Content-Transfer-Encoding|Received|Message-ID):", re.I | re.M
).search


def is_mail(text: str) -> bool:
    """Return True if `text` begins with the header of a mail: its parts may be encoded."""
    header = _END_OF_HEADER.split(text[:_LONGEST_HEADER], maxsplit=1)[0]
    return _FIRST_FIELD(text) is not None and _MAIL_FIELD(header) is not None
