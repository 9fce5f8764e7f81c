"""What Qt's layouts leave to us."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayout, QWidget


def mirrored(rect: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    """A place counted from the beginning of a line, where it really is: right to left, lines begin there."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return rect
    left = within.left() + within.right() + 1 - rect.left() - rect.width()
    return QRect(left, rect.top(), rect.width(), rect.height())


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are gone from the window at once."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def before_in_tab_order(place: QWidget) -> QWidget | None:
    """The control that Tab comes from to what is in `place`: what is made later would come last of all."""
    widget = place.previousInFocusChain()
    while widget is not None and widget is not place:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not place.isAncestorOf(widget):
            return widget
        widget = widget.previousInFocusChain()
    return None
