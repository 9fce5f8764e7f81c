"""One Speech for each language, made once: opening a catalog is the slow part."""

from __future__ import annotations

import pytest

from wizard.messages import LANGUAGES, Speech

_SPEECHES: dict[str, Speech] = {}


def speech_of(language: str) -> Speech:
    """The Speech of `language`."""
    if language not in _SPEECHES:
        _SPEECHES[language] = Speech(language)
    return _SPEECHES[language]


@pytest.fixture(params=LANGUAGES)
def speech(request: pytest.FixtureRequest) -> Speech:
    """A test with this runs once for each language."""
    return speech_of(request.param)


@pytest.fixture
def english() -> Speech:
    """The language of the sources."""
    return speech_of("en")


@pytest.fixture(params=[language for language in LANGUAGES if language != "en"])
def translated(request: pytest.FixtureRequest) -> Speech:
    """A language that is not that of the sources."""
    return speech_of(request.param)
