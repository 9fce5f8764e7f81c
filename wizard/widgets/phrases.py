"""Line breaks of Japanese headings, between phrases only."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

_JOINER: Final = "\u2060"
_INSIDE: Final = re.compile(r"(?<=[\u3001-\u30ff\u4e00-\u9fff])(?=[\u3001-\u30ff\u4e00-\u9fff])")
"""Between two Japanese letters, where a line could end."""


@lru_cache(maxsize=256)
def in_phrases(text: str) -> str:
    """Return `text` with joiners that let a line end only where a phrase does."""
    if not any("\u3040" <= letter <= "\u30ff" for letter in text):
        return text
    joined = "".join(_INSIDE.sub(_JOINER, phrase) for phrase in _parser()(text))
    # A letter to press, in brackets behind a word, is no word of its own.
    return joined.replace("(&", f"{_JOINER}(&")


@lru_cache(maxsize=1)
def _parser() -> Callable[[str], list[str]]:
    """Return BudouX's parser, imported for the first Japanese heading: that takes 29 ms."""
    from budoux.parser import load_default_japanese_parser

    return load_default_japanese_parser().parse
