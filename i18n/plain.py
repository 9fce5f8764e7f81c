"""Sources as every lupdate reads them alike.

Up to PySide6 6.11, lupdate takes a text for a plural only where a literal number stands as the fourth
argument of translate, and loses the text where a call stands there.
"""

from __future__ import annotations

import ast
from typing import Final

IN_CONTEXT: Final = frozenset({"N_", "translate", "text"})
"""Calls whose arguments are context, text, comment and number; `N_` and `text` are aliases for lupdate."""


def name_of(call: ast.Call) -> str:
    """``translate`` of ``QCoreApplication.translate(…)``."""
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def with_plain_numbers(source: str) -> str:
    """`source` with the number 1 in place of every number of a translated text. No Python stays as it is."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    for number in reversed(_numbers(tree)):
        first, last = number.lineno - 1, (number.end_lineno or number.lineno) - 1
        tail = lines[last][number.end_col_offset :]
        lines[first : last + 1] = [lines[first][: number.col_offset] + b"1" + tail]
    return b"".join(lines).decode()


def _numbers(node: ast.AST) -> list[ast.expr]:
    """The numbers in the order of the source; not those within another number."""
    numbers: list[ast.expr] = []
    number = None
    if isinstance(node, ast.Call) and name_of(node) in IN_CONTEXT and len(node.args) == 4:
        number = node.args[3]
    for child in ast.iter_child_nodes(node):
        numbers += [number] if child is number else _numbers(child)
    return numbers
