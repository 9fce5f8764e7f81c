"""The texts that a widget has to show, in full: what it paints is compared with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, is_dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QScrollArea,
    QWidget,
)

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1)
_MOST_ROWS = 200


def plain(text: str) -> str:
    """A text as it is seen: without mnemonics, places to break it, or more than one space."""
    seen = re.sub(r"[\u200b\u2060\u00ad]", "", re.sub(r"&(.)", r"\1", text))
    return " ".join(seen.split())


def known_texts(widget: QWidget) -> set[str]:
    """Everything that the widget, or the view it is the viewport of, was given to show."""
    return {plain(text) for text in _texts(widget) if text}


def _texts(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea):
        yield from _texts_of(parent)
    yield from _texts_of(widget)


def _texts_of(widget: QWidget) -> Iterator[str]:
    for name in (
        "text",
        "placeholderText",
        "title",
        "toPlainText",
        "accessibleName",
        "accessibleDescription",
    ):
        read = getattr(widget, name, None)
        told = read() if callable(read) else None
        if isinstance(told, str):
            yield told
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QHeaderView):
        yield from _headers(widget)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())


def _headers(view: QHeaderView) -> Iterator[str]:
    model = view.model()
    for section in range(view.count()):
        yield str(model.headerData(section, view.orientation()))


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        column = 0
        while (index := model.index(row, column)).isValid():
            yield from _cell(index)
            column += 1


def _cell(index: QModelIndex) -> Iterator[str]:
    for told in map(index.data, _ROLES):
        if is_dataclass(told) and not isinstance(told, type):
            yield from (value for value in asdict(told).values() if isinstance(value, str))
        elif isinstance(told, str):
            yield told
