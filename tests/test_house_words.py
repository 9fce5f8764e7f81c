"""Documents and docstrings use everyday words, as the catalogs do: what rules.py rules out is gone."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from i18n.rules import HOUSE_WORDS, forbidden

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("changelog.d", "docs", "i18n", "packaging")
CODE = ("docs", "i18n", "packaging", "tests", "wizard")
GLOSSARY = ROOT / "i18n" / "GLOSSARY.md"
"""It names the words that are ruled out."""
_MACHINES_OWN = re.compile(
    r"```.*?```|`[^`\n]*`|<!--.*?-->|\]\([^)]*\)|<[^>\n]*>|^> .*?$", re.DOTALL | re.MULTILINE
)


def documents(ending: str) -> Iterator[Path]:
    yield from ROOT.glob(f"*{ending}")
    for folder in FOLDERS:
        yield from (ROOT / folder).rglob(f"*{ending}")


def prose(path: Path) -> str:
    """Return the sentences of a document, without code, comments, addresses and quotations."""
    return _MACHINES_OWN.sub(" ", path.read_text(encoding="utf-8"))


def docstrings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield _MACHINES_OWN.sub(" ", str(node.value.value))


def idioms(text: str) -> list[str]:
    return [match[0] for word in HOUSE_WORDS for match in re.finditer(word, text, re.IGNORECASE)]


def test_english_documents_have_none_of_the_idioms() -> None:
    english = [
        path for path in documents(".md") if not path.name.endswith((".nl.md", ".ja.md")) and path != GLOSSARY
    ]
    assert len(english) > 40
    assert {path.name: found for path in english if (found := idioms(prose(path)))} == {}


def test_docstrings_have_none_of_the_idioms() -> None:
    files = [path for folder in CODE for path in (ROOT / folder).rglob("*.py")]
    assert len(files) > 500
    found = {
        f"{path.name}: {text}": words
        for path in files
        for text in docstrings(path)
        if (words := idioms(text))
    }
    assert found == {}


@pytest.mark.parametrize("language", ["nl", "ja"])
def test_documents_of_other_languages_keep_the_rules_of_the_catalogs(language: str) -> None:
    found = {path.name: list(forbidden(prose(path), language)) for path in documents(f".{language}.md")}
    assert len(found) == 3
    assert {name: faults for name, faults in found.items() if faults} == {}
