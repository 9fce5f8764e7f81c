"""A window as assistive technology has it: a tree of nodes with roles, names and states."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QScrollArea, QWidget

from wizard.pages.page import Page
from wizard.widgets.card import Card
from wizard.widgets.rail_links import RailButton
from wizard.widgets.step_rail import StepRail

NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}
MOST_ROWS = 200
BELOW = 10_000  # the window's own buttons are below all that a page holds


def nodes(window: QWidget) -> Iterator[QAccessibleInterface]:
    """The node of everything that is shown, from the window down.

    By way of the widgets: in PySide6 a wrapper around a child's node outlives it, and ends the process.
    """
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is window:
            yield _interface(widget)


def name_of(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def naming_faults(window: QWidget) -> Iterator[str]:
    """Controls that take the keyboard without a name of their own or a role that tells their kind."""
    takes = [_interface(one) for one in window.findChildren(QWidget) if _is_stop(one)]
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
    """The spoken text of each row."""
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
    """Places at which Tab moves backward in the text, and controls it never reaches."""
    stops = tab_stops(window, page)
    if not stops:
        yield "Tab reaches no control"
    for one, other in pairwise(stops):
        if isinstance(other, RailButton):
            continue  # the rail comes last, however far left it is
        if not _follows(_place(window, page, one), _place(window, page, other)):
            yield f"Tab goes from {_told(one)} to {_told(other)}"
    for one in page.findChildren(QWidget):
        if _is_stop(one) and one not in stops and not isinstance(one, Card):
            yield f"Tab never comes to {_told(one)}"


def tab_stops(window: QWidget, page: Page) -> list[QWidget]:
    """The controls that Tab goes through, from the first that is seen round to it again.

    The key is pressed: walking Qt's chain itself leaves wrappers in PySide6 that end the process later.
    """
    window.activateWindow()
    QApplication.processEvents()
    shown = [one for one in page.findChildren(QWidget) if _is_stop(one)]
    if not shown:
        return []
    min(shown, key=lambda one: _rank(window, page, one)).setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    while (focused := window.focusWidget()) is not None and focused not in found:
        found.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if window.focusWidget() is focused:
            QTest.keyClick(focused, Qt.Key.Key_Tab)  # in a text, Tab goes to its link first
    return found


def _interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{name_of(_interface(widget))}”"


def _is_stop(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _rank(window: QWidget, page: Page, widget: QWidget) -> tuple[bool, int, int]:
    where = _place(window, page, widget)
    return not page.isAncestorOf(widget), where.top(), where.left()


def _place(window: QWidget, page: Page, widget: QWidget) -> QRect:
    """The position of a widget when nothing is scrolled: a page's strip is below its scrolled content."""
    end = 0
    for area in page.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible():
            end = max(end, area.mapTo(window, area.rect().bottomLeft()).y())
        if inner is not None and inner.isAncestorOf(widget):
            start = area.mapTo(window, QPoint())
            return QRect(widget.mapTo(inner, QPoint()) + start, widget.size())
    at = widget.mapTo(window, QPoint())
    if not page.isAncestorOf(widget):
        return QRect(at + QPoint(0, BELOW), widget.size())
    return QRect(at + QPoint(0, BELOW // 2 if 0 < end <= at.y() else 0), widget.size())


def _follows(before: QRect, after: QRect) -> bool:
    """Tell if a reader comes to `after` later: below, or beside it in the same line."""
    if after.top() >= before.bottom():
        return True
    return after.bottom() > before.top() and after.left() > before.left()
