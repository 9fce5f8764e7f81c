"""Japanese headings that break between phrases, as a person would set them, not between any two letters."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from budoux.parser import Parser

_KANA: Final = re.compile("[\u3040-\u30ff]")
_CLOSE: Final = re.compile(r"(?<=[\u3001-\u30ff\u4e00-\u9fff])(?=[\u3001-\u30ff\u4e00-\u9fff])")
_JOINER: Final = "\u2060"


@lru_cache(maxsize=256)
def in_phrases(text: str) -> str:
    """`text`, in which a line ends only where a phrase does; what is not Japanese stays as it is."""
    if not _KANA.search(text):
        return text
    return "".join(_CLOSE.sub(_JOINER, phrase) for phrase in _parser().parse(text))


@lru_cache(maxsize=1)
def _parser() -> Parser:
    from budoux.parser import load_default_japanese_parser

    return load_default_japanese_parser()
