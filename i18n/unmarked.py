"""Texts in the sources that lupdate passes over in silence: f-strings, literals in them or in brackets."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Set
from pathlib import Path
from typing import Final

from i18n.linguist import sources
from i18n.plain import CONTEXTS, IN_CONTEXT, name_of

_HOW: Final = "Plain literals, outside of f-strings and brackets; for plurals (context, text, None, n)."
_F_STRING: Final = "An f-string is never translated: use {name} and fill it afterwards."


def unmarked(root: Path, known: Set[tuple[str, str]]) -> Iterator[str]:
    """Every text meant for translation under `root` that is not in the catalog `known`: (context, text)."""
    texts = {text for _, text in known}
    for path in sources(root):
        try:
            tree = ast.parse((root / path).read_text(encoding="utf-8"), path.as_posix())
        except SyntaxError as error:
            yield f"{path.as_posix()}:{error.lineno}: this is no Python: {error.msg}."
            continue
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if fault := _fault(call, known, texts):
                yield f"{path.as_posix()}:{call.lineno}: {fault}"


def _fault(call: ast.Call, known: Set[tuple[str, str]], texts: Set[str]) -> str | None:
    name = name_of(call)
    if name in IN_CONTEXT and len(call.args) >= 2:
        context, text = map(_literal, call.args[:2])
        lost = context is not None and text is not None and (context, text) not in known
        return _said(call.args[1], text, lost)
    if name in CONTEXTS and call.args:
        text = _literal(call.args[0])
        return _said(call.args[0], text, text is not None and (CONTEXTS[name], text) not in known)
    if name == "tr" and call.args:
        text = _literal(call.args[0])
        return _said(call.args[0], text, text is not None and text not in texts)
    return None


def _said(node: ast.expr, text: str | None, lost: bool) -> str | None:
    if isinstance(node, ast.JoinedStr):
        return _F_STRING
    return f"lupdate does not find “{text}”. {_HOW}" if lost else None


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
