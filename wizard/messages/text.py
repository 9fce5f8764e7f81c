"""Placeholders in texts, and values made safe to be put in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from wizard.service.plain_text import plain_text

_LONGEST: Final = 400  # characters
_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")


def placeholders(text: str) -> frozenset[str]:
    """Return the names in braces."""
    return frozenset(_PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Replace every ``{name}`` of `text` once: braces inside a value stay as they are."""
    return _PLACEHOLDER.sub(lambda match: values.get(match[1], ""), text)


def joined(sentences: Iterable[str]) -> str:
    """Join sentences, leaving out empty ones; a Japanese full stop needs no space behind it."""
    return " ".join(filter(None, sentences)).replace("。 ", "。")


def plain(value: object) -> str:
    """Return `value` as one printable line of at most 400 characters."""
    return plain_text(" ".join(str(value).split()), _LONGEST)
