"""Japanese headings that break between phrases, as a person would set them, not between any two letters."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_JOINER: Final = "\u2060"


@lru_cache(maxsize=256)
def in_phrases(text: str) -> str:
    """`text`, in which a line ends only where a phrase does; what is not Japanese stays as it is."""
    if not any("\u3040" <= letter <= "\u30ff" for letter in text):
        return text
    return _joined()(text)


@lru_cache(maxsize=1)
def _joined() -> Callable[[str], str]:
    """What holds phrases together. Made for the first Japanese heading: it takes its time."""
    import re

    from budoux.parser import load_default_japanese_parser

    parser = load_default_japanese_parser()
    close = re.compile(r"(?<=[\u3001-\u30ff\u4e00-\u9fff])(?=[\u3001-\u30ff\u4e00-\u9fff])")
    # A letter to press, in brackets behind a word, is no word of its own.
    return lambda text: "".join(close.sub(_JOINER, phrase) for phrase in parser.parse(text)).replace(
        "(&", f"{_JOINER}(&"
    )
