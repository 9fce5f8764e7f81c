"""Helpers for layouts: mirroring, clearing, tab order."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget


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


def before_in_tab_order(place: QWidget) -> QWidget | None:
    """Return the control before `place` in tab order: controls that are made later would come last."""
    widget = place.previousInFocusChain()
    while widget is not None and widget is not place:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not place.isAncestorOf(widget):
            return widget
        widget = widget.previousInFocusChain()
    return None


def put_in_tab_order(place: QWidget, controls: tuple[QWidget, ...]) -> None:
    """Let Tab come to controls that were made later where `place` is in its order."""
    before = before_in_tab_order(place)
    for control in controls:
        if before is not None:
            QWidget.setTabOrder(before, control)
        before = control


def let_wrap(widget: QWidget, across: QSizePolicy.Policy, down: QSizePolicy.Policy) -> None:
    """Set size policies, and let the height of a widget follow from its width."""
    policy = QSizePolicy(across, down)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
