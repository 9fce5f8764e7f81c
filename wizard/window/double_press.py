"""The next presses at one place: meant for what the first one met, and for nothing else."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget


class _Target(NamedTuple):
    """Something pressed: the control, and all by which people know it from another one in its place."""

    widget: QWidget
    names: tuple[str, ...]
    row: tuple[object, ...]


class DoublePress:
    """Remembers the last press: what took it, or that nothing did."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()
        self._target: _Target | None = None
        self._at = QPointF()
        self._refused = False

    def take(self, widget: QWidget, event: QMouseEvent) -> None:
        """Remember a press that reaches its control."""
        self._target, self._at = _target(widget, event), event.globalPosition()
        self._refused = False
        self._since.start()

    def refuse(self, event: QMouseEvent) -> None:
        """Remember a press that was kept from all controls: the presses after it belong to it."""
        self._at, self._refused = event.globalPosition(), True
        self._since.start()

    def release(self) -> None:
        """The button was let go, and what it does is done: a second press comes after this."""
        if self._since.isValid():
            self._since.start()

    def goes_astray(self, widget: QWidget, event: QMouseEvent, within_ms: int) -> bool:
        """True for the next press of a quick row, where something else has come under the mouse since."""
        again = self.is_next(event, within_ms)
        return again and (self._refused or _target(widget, event) != self._target)

    def is_next(self, event: QMouseEvent, within_ms: int) -> bool:
        """True for a press that follows the last one quickly, at the same place."""
        if not self._since.isValid() or self._since.elapsed() >= within_ms:
            self._since.invalidate()
            return False
        away = (event.globalPosition() - self._at).manhattanLength()
        return away <= QGuiApplication.styleHints().startDragDistance()


def _target(widget: QWidget, event: QMouseEvent) -> _Target:
    names = [widget.text()] if isinstance(widget, QAbstractButton) else []
    around: QWidget | None = widget
    while around is not None:
        names.append(around.accessibleName())
        around = around.parentWidget()
    return _Target(widget, tuple(names), _row(widget, event))


def _row(widget: QWidget, event: QMouseEvent) -> tuple[object, ...]:
    """Return the content of the row of a list or table that is under the mouse."""
    view = widget.parentWidget()
    if not isinstance(view, QAbstractItemView) or view.viewport() is not widget:
        return ()
    index = view.indexAt(event.position().toPoint())
    if not index.isValid():
        return ()
    first = index.siblingAtColumn(0)
    return (index.row(), first.data(), first.data(Qt.ItemDataRole.AccessibleTextRole), index.data())
