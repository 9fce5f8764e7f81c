"""Sources as every lupdate reads them alike.

Up to PySide6 6.11, lupdate takes a text for a plural only where a literal number is the fourth argument of
translate, and loses the text where it is a call. `M_`, the marker of the tables of sentences, leaves out its
context, which no alias of lupdate can add.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

IN_CONTEXT: Final = frozenset({"N_", "translate", "text", "tell"})
"""Calls whose arguments are context, text, comment and number; all but translate are aliases for lupdate."""

SHORT: Final = "M_"
SHORT_CONTEXT: Final = "Messages"
"""A call of SHORT has this context, and its text comes first."""


def name_of(call: ast.Call) -> str:
    """``translate`` of ``QCoreApplication.translate(…)``."""
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def for_lupdate(source: str) -> str:
    """Return `source` with the number 1 for every number of a text, and with the context of every M_.

    What is no Python is returned as it is.
    """
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    for node, text in sorted(
        _edits(tree), key=lambda edit: (edit[0].lineno, edit[0].col_offset), reverse=True
    ):
        first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
        tail = lines[last][node.end_col_offset :]
        lines[first : last + 1] = [lines[first][: node.col_offset] + text.encode() + tail]
    return b"".join(lines).decode()


def _edits(node: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """Yield the expressions to be replaced, with their replacements; none within another one."""
    number = None
    if isinstance(node, ast.Call):
        name = name_of(node)
        if name == SHORT and node.args:
            # The arguments that M_ leaves out, before its text.
            yield node.func, "N_"
            text = ast.Constant(SHORT_CONTEXT)
            ast.copy_location(text, node.args[0])
            text.end_lineno, text.end_col_offset = text.lineno, text.col_offset
            yield text, f'"{SHORT_CONTEXT}", '
        expected = 3 if name == SHORT else 4 if name in IN_CONTEXT else 0
        if expected and len(node.args) == expected:
            number = node.args[-1]
            yield number, "1"
    for child in ast.iter_child_nodes(node):
        if child is not number:
            yield from _edits(child)
