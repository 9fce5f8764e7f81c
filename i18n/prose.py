"""Documents, docstrings and comments, whose words keep the rules of the catalogs."""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from i18n.linguist import LANGUAGES, SOURCE_LANGUAGE
from i18n.rules import forbidden, house_words

_DOCUMENTS: Final = ("changelog.d", "docs", "i18n", "packaging")
_CODE: Final = ("docs", "i18n", "packaging", "tests", "wizard")
_GLOSSARY: Final = "GLOSSARY.md"
"""It names the words that are ruled out."""
_NOT_OURS: Final = re.compile(
    r"```.*?```|`[^`\n]*`|<!--.*?-->|\]\([^)]*\)|<[^>\n]*>|^> .*?$", re.DOTALL | re.MULTILINE
)
"""Code, comments, addresses, tags and quotations."""


def faults(root: Path) -> Iterator[str]:
    """Words in the documents, docstrings and comments under `root` that a rule has another word for."""
    for path in _documents(root):
        language = _language(path)
        text = _NOT_OURS.sub(" ", path.read_text(encoding="utf-8"))
        found = house_words(text) if language == SOURCE_LANGUAGE else forbidden(text, language)
        yield from (f"{path.relative_to(root).as_posix()}: {fault}." for fault in found)
    for path in (path for folder in _CODE for path in sorted((root / folder).rglob("*.py"))):
        for line, text in (*_docstrings(path), *_comments(path)):
            for fault in house_words(_NOT_OURS.sub(" ", text)):
                yield f"{path.relative_to(root).as_posix()}:{line}: {fault}."


def _documents(root: Path) -> Iterator[Path]:
    found = [*root.glob("*.md"), *(path for folder in _DOCUMENTS for path in (root / folder).rglob("*.md"))]
    yield from (path for path in sorted(found) if path.name != _GLOSSARY)


def _language(path: Path) -> str:
    """Return ``nl`` for ``guide.nl.md``."""
    language = path.stem.rpartition(".")[2]
    return language if language in LANGUAGES else SOURCE_LANGUAGE


def _docstrings(path: Path) -> Iterator[tuple[int, str]]:
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except SyntaxError:
        return  # the check of the sources says so
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.lineno, str(node.value.value)


def _comments(path: Path) -> Iterator[tuple[int, str]]:
    try:
        with tokenize.open(path) as file:
            tokens = list(tokenize.generate_tokens(file.readline))
    except (SyntaxError, tokenize.TokenError):
        return  # the check of the sources says so
    yield from ((token.start[0], token.string) for token in tokens if token.type == tokenize.COMMENT)
