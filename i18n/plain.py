"""Sources as every lupdate reads them alike.

Up to PySide6 6.11, lupdate takes a text for a plural only where a literal number is the fourth argument of
translate, and loses the text where it is a call. `M_` and `G_`, the markers of the tables of
sentences, and the terminal's `phrase` and `tell` leave out their context, which no alias of lupdate can add.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

IN_CONTEXT: Final = frozenset({"N_", "translate", "text"})
"""Calls whose arguments are context, text, comment and number; all but translate are aliases for lupdate."""

CONTEXTS: Final[Mapping[str, str]] = MappingProxyType(
    {"M_": "Messages", "G_": "Guide", "phrase": "Cli", "tell": "Cli"}
)
"""Calls whose text comes first, and the context of each."""


def name_of(call: ast.Call) -> str:
    """``translate`` of ``QCoreApplication.translate(…)``."""
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


@cache  # every language asks for the same sources
def for_lupdate(source: str) -> str:
    """Return `source` with the number 1 for every number of a text, and with every context that is left out.

    What is no Python is returned as it is.
    """
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    for node, text in sorted(
        _edits(tree, lines), key=lambda edit: (edit[0].lineno, edit[0].col_offset), reverse=True
    ):
        first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
        tail = lines[last][node.end_col_offset :]
        lines[first : last + 1] = [lines[first][: node.col_offset] + text.encode() + tail]
    return b"".join(lines).decode()


def _written(node: ast.expr, lines: list[bytes]) -> str:
    """Return the source of a node; ast's own way splits the whole file for each."""
    rows = lines[node.lineno - 1 : node.end_lineno]
    rows[-1] = rows[-1][: node.end_col_offset]
    rows[0] = rows[0][node.col_offset :]
    return b"".join(rows).decode()


def _edits(node: ast.AST, lines: list[bytes]) -> Iterator[tuple[ast.expr, str]]:
    """Yield the expressions to be replaced, with their replacements; none within another one."""
    if isinstance(node, ast.JoinedStr):  # Python 3.11 does not tell the places in it
        return
    replaced: ast.expr | None = None
    if isinstance(node, ast.Call):
        name = name_of(node)
        first = node.args[0] if node.args else None
        if name in CONTEXTS and isinstance(first, ast.Constant) and isinstance(first.value, str):
            replaced = first
            counted = len(node.args) == 3 if name == "M_" else any(word.arg == "n" for word in node.keywords)
            number = ", None, 1" if counted else ""
            yield replaced, f'N_("{CONTEXTS[name]}", {_written(first, lines)}{number})'
        elif name in IN_CONTEXT and len(node.args) == 4:
            replaced = node.args[3]
            yield replaced, "1"
    for child in ast.iter_child_nodes(node):
        if child is not replaced:
            yield from _edits(child, lines)
