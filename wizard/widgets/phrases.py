"""Line breaks: of Japanese headings between phrases, of other text outside of words and endings of keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

_JOINER: Final = "\u2060"
_INSIDE: Final = re.compile(r"(?<=[\u3001-\u30ff\u4e00-\u9fff])(?=[\u3001-\u30ff\u4e00-\u9fff])")
"""Between two Japanese letters, where a line could end."""
_WHOLE: Final = re.compile(r"[\u30a1-\u30fa\u30fc]{2,}|[\u3041-\u3096]{2,4}(?=[。?:]|$)")
"""A word in katakana, and the last letters of a sentence: parts of them alone in a line are hard to read."""

_ENDING: Final = re.compile("…(?=[0-9A-Z])")


@lru_cache(maxsize=256)
def in_phrases(text: str) -> str:
    """Return `text` with joiners that let a line end only where a phrase does."""
    if not any("\u3040" <= letter <= "\u30ff" for letter in text):
        return text
    return _with_letter("".join(_INSIDE.sub(_JOINER, phrase) for phrase in _parser()(text)))


def with_dots(text: str) -> str:
    """Return `text` with joiners between dots and the ending of a key: no line ends there."""
    return _ENDING.sub(f"…{_JOINER}", text)


def in_words(text: str) -> str:
    """Return `text` with joiners within words in katakana and at the end of sentences.

    That takes microseconds, where the phrases of a sentence take a millisecond.
    """
    joined = _WHOLE.sub(lambda word: _JOINER.join(word[0]), with_dots(text))
    return joined if joined is text else _with_letter(joined)


def _with_letter(text: str) -> str:
    """Return `text`, whose letter to press, in brackets behind a word, is no word of its own."""
    return text.replace("(&", f"{_JOINER}(&")


@lru_cache(maxsize=1)
def _parser() -> Callable[[str], list[str]]:
    """Return BudouX's parser, imported for the first Japanese heading: that takes 29 ms."""
    from budoux.parser import load_default_japanese_parser

    return load_default_japanese_parser().parse
