"""One Translator for each language, made once: opening a catalog is the slow part."""

from __future__ import annotations

import pytest

from wizard.messages import LANGUAGES, Translator

_SPEECHES: dict[str, Translator] = {}


def speech_of(language: str) -> Translator:
    """The Translator of `language`."""
    if language not in _SPEECHES:
        _SPEECHES[language] = Translator(language)
    return _SPEECHES[language]


@pytest.fixture(params=LANGUAGES)
def speech(request: pytest.FixtureRequest) -> Translator:
    """A test with this runs once for each language."""
    return speech_of(request.param)


@pytest.fixture
def english() -> Translator:
    """The language of the sources."""
    return speech_of("en")


@pytest.fixture(params=[language for language in LANGUAGES if language != "en"])
def translated(request: pytest.FixtureRequest) -> Translator:
    """A language that is not that of the sources."""
    return speech_of(request.param)
