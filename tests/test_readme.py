"""Promises of the README: it says the same in English, Dutch and Japanese."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from i18n.linguist import catalog, entries

ROOT: Final = Path(__file__).parents[1]
LANGUAGES: Final = ("nl", "ja")


def readme(language: str = "") -> str:
    return (ROOT / f"README{f'.{language}' if language else ''}.md").read_text(encoding="utf-8")


def outline(text: str) -> list[str]:
    """The beginnings of headings, of lines of lists, of pictures and of commands, in their order."""
    return re.findall(r"^(?:#+|-|\d\.|\||!|```)(?= |\[|\||-|s|$)", text, re.MULTILINE)


def commands(text: str) -> list[str]:
    """The commands that a person types, without the comments behind them."""
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    return [line.partition(" # ")[0].strip() for block in blocks for line in block.splitlines()]


def documents(text: str) -> set[str]:
    """The targets of its links, in any language; pictures are of the language of the document."""
    links = re.findall(r"\]\(([^)]*)\)", re.sub(r"!\[[^]]*\]\([^)]*\)", "", text))
    return {re.sub(r"\.(?:nl|ja)\.md$", ".md", link) for link in links}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_is_in_every_language(language: str) -> None:
    assert outline(readme(language)) == outline(readme())
    assert commands(readme(language)) == commands(readme())
    assert documents(readme(language)) == documents(readme())


@pytest.mark.parametrize("language", LANGUAGES)
def test_code_is_the_same_in_every_language(language: str) -> None:
    """Options, files and variables that sentences name."""
    named = [set(re.findall(r"(?<!`)`([^`\n]+)`(?!`)", readme(one))) for one in ("", language)]
    assert named[0] == named[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_controls_are_called_as_in_the_window(language: str) -> None:
    """The bold names of the English one that are in the catalog, such as Practice keys…."""
    named = set(re.findall(r"\*\*([^*]+)\*\*", readme()))
    shown: dict[str, set[str]] = {}
    for entry in entries(catalog(ROOT, language)):
        if (source := entry.source.replace("&", "")) in named:
            for one in entry.translations:
                shown.setdefault(source, set()).add(re.sub(r"\(&\w\)|&", "", one))
    assert {"Try it", "Practice keys…", "Show full keys"} <= shown.keys()
    text = readme(language)
    assert [source for source, names in shown.items() if not any(name in text for name in names)] == []


@pytest.mark.parametrize("language", ["", *LANGUAGES])
def test_every_link_and_picture_is_there(language: str) -> None:
    for link in re.findall(r"\]\(([^)]*)\)", readme(language)):
        assert (ROOT / link).exists(), link
