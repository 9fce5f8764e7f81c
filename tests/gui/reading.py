"""A window as assistive technology has it: a tree of nodes with roles, names and states."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QScrollArea, QWidget

from wizard.pages.page import Page
from wizard.widgets.card import Card
from wizard.widgets.step_rail import StepRail

NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}
MOST_ROWS = 200
BELOW = 10_000  # the window's own buttons stand below all that a page holds


def nodes(window: QWidget) -> Iterator[QAccessibleInterface]:
    """The node of everything that is shown, from the window down.

    By way of the widgets: a wrapper around a child's node of Qt's outlives it in PySide6, and ends the process.
    """
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is window:
            yield _interface(widget)


def name_of(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def naming_faults(window: QWidget) -> Iterator[str]:
    """What takes the keyboard and has no name of its own, or no role that says what it is."""
    takes = [_interface(one) for one in _chain(window) if _is_stop(one)]
    names = Counter(name_of(one) for one in takes)
    for one in takes:
        kind = type(one.object()).__name__
        if not name_of(one):
            yield f"a {kind} has no name"
        elif names[name_of(one)] > 1:
            yield f"“{name_of(one)}” is the name of {names[name_of(one)]}"
        if one.role() in NOTHING:
            yield f"“{name_of(one)}” ({kind}) has the role {one.role()}"


def row_faults(window: QWidget) -> Iterator[str]:
    """Rows that say nothing when they are read alone."""
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and not all(spoken_rows(view)):
            yield f"a row of {_told(view)} says nothing"


def spoken_rows(view: QAbstractItemView) -> list[str]:
    """What is said of each row."""
    model = view.model()
    indices = [model.index(row, 0) for row in range(min(model.rowCount(), MOST_ROWS))]
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(index.data(role) or index.data() or "") for index in indices]


def rail_faults(window: QWidget) -> Iterator[str]:
    """The rail says which step is current."""
    rail = window.findChild(StepRail)
    assert rail is not None
    if not rail.accessibleDescription():
        yield "it does not say which step is current"


def mnemonic_faults(window: QWidget) -> Iterator[str]:
    """Letters that two controls answer to."""
    letters: dict[str, list[str]] = {}
    for widget in window.findChildren(QWidget):
        text = getattr(widget, "text", str)() if isinstance(widget, QAbstractButton | QLabel) else ""
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        for letter in re.findall(r"&(\w)", text.replace("&&", "")):
            letters.setdefault(letter.upper(), []).append(text)
    yield from (f"Alt+{letter} is {texts}" for letter, texts in letters.items() if len(texts) > 1)


def order_faults(window: QWidget, page: Page) -> Iterator[str]:
    """Where Tab goes back in the text instead of on."""
    stops = [one for one in _chain(window) if _is_stop(one) and not isinstance(one, Card)]
    if not stops:
        return
    first = min(range(len(stops)), key=lambda number: _rank(window, page, stops[number]))
    stops = stops[first:] + stops[:first]
    for one, other in pairwise(stops):
        if not _follows(_place(window, page, one), _place(window, page, other)):
            yield f"Tab goes from {_told(one)} to {_told(other)}"


def _interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{name_of(_interface(widget))}”"


def _chain(window: QWidget) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


def _is_stop(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _rank(window: QWidget, page: Page, widget: QWidget) -> tuple[bool, int, int]:
    where = _place(window, page, widget)
    return not page.isAncestorOf(widget), where.top(), where.left()


def _place(window: QWidget, page: Page, widget: QWidget) -> QRect:
    """Where it stands when nothing is scrolled."""
    for area in page.findChildren(QScrollArea):
        inner = area.widget()
        if inner is not None and inner.isAncestorOf(widget):
            start = area.mapTo(window, QPoint())
            return QRect(widget.mapTo(inner, QPoint()) + start, widget.size())
    below = QPoint(0, 0 if page.isAncestorOf(widget) else BELOW)
    return QRect(widget.mapTo(window, QPoint()) + below, widget.size())


def _follows(before: QRect, after: QRect) -> bool:
    """Whether a reader comes to `after` later: below, or beside it in the same line."""
    if after.top() >= before.bottom():
        return True
    return after.bottom() > before.top() and after.left() > before.left()
