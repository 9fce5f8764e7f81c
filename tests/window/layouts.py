"""Faults of a page's layout: what is cut, what overlaps, what is outside."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from tests.window.person import Person
from wizard.widgets.button import Button
from wizard.widgets.card import Card
from wizard.widgets.check_box import CheckBox
from wizard.widgets.column_grid import ColumnGrid
from wizard.widgets.line_list import LineList
from wizard.widgets.record_list import RecordList

TURNS = 30  # of the event loop, in which layouts inside layouts come to rest
PARTS = (QLabel, QPushButton, QLineEdit, QComboBox, Card, CheckBox, RecordList, LineList)


def layout_faults(person: Person) -> list[str]:
    """The faults in the window at its size, once all is laid out."""
    size = person.window.size()
    for _ in range(TURNS):
        QApplication.processEvents()
    assert person.window.size() == size
    return cut(person) + overlapping(person) + outside(person)


def cut(person: Person) -> list[str]:
    """Widgets with less room than their text needs."""
    faults = []
    for widget in shown_parts(person.window):
        if isinstance(widget, QLabel | Button | CheckBox | Card) and widget.hasHeightForWidth():
            fits = widget.heightForWidth(widget.width()) <= widget.height()
        else:
            fits = widget.minimumSizeHint().width() <= widget.width() + 1 or isinstance(widget, QLineEdit)
        if not fits:
            faults.append(f"{told(widget)} is cut in {widget.size()}")
    return faults


def overlapping(person: Person) -> list[str]:
    parts = [one for one in shown_parts(person.page) if not isinstance(one, QLabel) or one.text()]
    faults = []
    for one, other in combinations(parts, 2):
        nested = one.isAncestorOf(other) or other.isAncestorOf(one)
        if not nested and area(person, one) is area(person, other) and rect(one).intersects(rect(other)):
            faults.append(f"{told(one)} overlaps {told(other)}")
    return faults


def outside(person: Person) -> list[str]:
    """Areas that scroll sideways, but for a list's own columns; what reaches over the window's edge."""
    sideways = [
        f"{one.objectName() or type(one).__name__} scrolls sideways"
        for one in person.page.findChildren(QScrollArea)
        if one.isVisible() and one.horizontalScrollBar().maximum() > 0 and not isinstance(one, ColumnGrid)
    ]
    window = person.window.rect()
    fixed = [one for one in shown_parts(person.window) if area(person, one) is None]
    return sideways + [
        f"{told(one)} is outside"
        for one in fixed
        if not window.contains(QRect(one.mapTo(person.window, QPoint()), one.size()))
    ]


def shown_parts(parent: QWidget) -> list[QWidget]:
    return [one for kind in PARTS for one in parent.findChildren(kind) if one.isVisible()]


def area(person: Person, widget: QWidget) -> QScrollArea | None:
    areas = person.page.findChildren(QScrollArea)
    return next((one for one in areas if one.isAncestorOf(widget)), None)


def rect(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def told(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {text[:40]!r}"
