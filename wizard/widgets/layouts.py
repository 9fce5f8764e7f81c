"""Helpers for layouts: building, mirroring, clearing, showing, tab order."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

Box = TypeVar("Box", bound=QBoxLayout)
Item = QWidget | QLayout
Part = Item | int | tuple[Item, int] | tuple[QWidget, int, Qt.AlignmentFlag]
"""A part of a row or column: a number is a stretch; behind an item come its stretch and alignment."""


def column_of(
    *parts: Part,
    within: QWidget | None = None,
    margins: tuple[int, ...] = (0, 0, 0, 0),
    spacing: int | None = None,
) -> QVBoxLayout:
    """Return a layout that has the parts below each other: that of the widget `within`, or one to add."""
    return _filled(QVBoxLayout(), parts, within, margins, spacing)


def row_of(
    *parts: Part,
    within: QWidget | None = None,
    margins: tuple[int, ...] = (0, 0, 0, 0),
    spacing: int | None = None,
) -> QHBoxLayout:
    """Return a layout that has the parts side by side, as `column_of` does below each other."""
    return _filled(QHBoxLayout(), parts, within, margins, spacing)


def _filled(
    box: Box, parts: tuple[Part, ...], within: QWidget | None, margins: tuple[int, ...], spacing: int | None
) -> Box:
    if within is not None:
        within.setLayout(box)
    box.setContentsMargins(*margins)
    if spacing is not None:
        box.setSpacing(spacing)
    add_to(box, *parts)
    return box


def add_to(box: QBoxLayout, *parts: Part) -> None:
    """Add parts to a row or column."""
    for part in parts:
        match part:
            case int():
                box.addStretch(part)
            case QLayout():
                box.addLayout(part)
            case (QLayout() as layout, stretch):
                box.addLayout(layout, stretch)
            case QWidget():
                box.addWidget(part)
            case (widget, stretch):
                box.addWidget(widget, stretch)
            case (widget, stretch, alignment):
                box.addWidget(widget, stretch, alignment)


def mirrored(rect: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return a place that is counted from the beginning of a line, in the coordinates of `within`."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return rect
    left = within.left() + within.right() + 1 - rect.left() - rect.width()
    return QRect(left, rect.top(), rect.width(), rect.height())


def clear_layout(layout: QLayout) -> None:
    """Remove everything from a layout; its widgets leave the window at once."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def show_now(holder: QWidget) -> None:
    """Show what was put into the layout of a widget now: its layout does that a turn later, and moves.

    Each part that is shown has everything around it laid out again, so that waits for the last one.
    """
    parts = holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    layout = holder.layout()
    assert layout is not None, "what is shown was put into one"
    layout.setEnabled(False)
    for part in parts[:-1]:
        part.show()
    layout.setEnabled(True)
    for part in parts[-1:]:
        part.show()


def put_in_tab_order(place: QWidget, controls: tuple[QWidget, ...]) -> None:
    """Let Tab come to controls that were made later where `place` is in its order."""
    policy = place.focusPolicy()
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders controls behind nothing else
    before = place
    for control in controls:
        QWidget.setTabOrder(before, control)
        before = control
    place.setFocusPolicy(policy)


def keep_room(*widgets: QWidget) -> None:
    """Let widgets keep their room while they are hidden: nothing moves when they come."""
    for widget in widgets:
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)


def let_wrap(widget: QWidget, across: QSizePolicy.Policy, down: QSizePolicy.Policy) -> None:
    """Set size policies, and let the height of a widget follow from its width."""
    policy = QSizePolicy(across, down)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
