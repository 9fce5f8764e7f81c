"""Texts in the sources that lupdate passes over without a word: f-strings, names, literals in brackets."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Set
from pathlib import Path
from typing import Final

from i18n.linguist import sources

_IN_CONTEXT: Final = frozenset({"QT_TRANSLATE_NOOP", "translate", "text"})
"""Calls whose first two arguments are a context and a text."""
_IN_CLASS: Final = frozenset({"tr"})
"""Calls whose first argument is a text; its context is the class."""


def unmarked(root: Path, known: Set[tuple[str, str]]) -> Iterator[str]:
    """Every text meant for translation under `root` that is not in the catalog `known`: (context, text)."""
    texts = {text for _, text in known}
    for path in sources(root):
        tree = ast.parse((root / path).read_text(encoding="utf-8"), str(path))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if fault := _fault(call, known, texts):
                yield f"{path.as_posix()}:{call.lineno}: {fault}"


def _fault(call: ast.Call, known: Set[tuple[str, str]], texts: Set[str]) -> str | None:
    name = _name(call.func)
    if name in _IN_CONTEXT and len(call.args) >= 2:
        context, text = call.args[:2]
        if isinstance(text, ast.JoinedStr):
            return "an f-string is never translated: use {name} and fill it afterwards."
        if _is_text(context) and _is_text(text) and (_value(context), _value(text)) not in known:
            return (
                f"lupdate does not find “{_value(text)}”: mark it with QT_TRANSLATE_NOOP and plain literals."
            )
    if name in _IN_CLASS and call.args:
        if isinstance(call.args[0], ast.JoinedStr):
            return "an f-string is never translated: use {name} and fill it afterwards."
        if _is_text(call.args[0]) and _value(call.args[0]) not in texts:
            return f"lupdate does not find “{_value(call.args[0])}”: use plain literals."
    return None


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _value(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""
