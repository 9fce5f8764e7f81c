"""The second of two presses at one place: meant for what the first one met, and for nothing else."""

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
    """Remembers the last press that was taken."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()
        self._target: _Target | None = None
        self._at = QPointF()

    def take(self, widget: QWidget, event: QMouseEvent) -> None:
        """Remember a press that reaches its control."""
        self._target, self._at = _target(widget, event), event.globalPosition()
        self._since.start()

    def release(self) -> None:
        """The button was let go, and what it does is done: a second press comes after this."""
        if self._target is not None:
            self._since.start()

    def goes_astray(self, widget: QWidget, event: QMouseEvent, within_ms: int) -> bool:
        """True for the second press of two, where something else has come under the mouse since the first."""
        if self._target is None or self._since.elapsed() >= within_ms:
            self._target = None
            return False
        away = (event.globalPosition() - self._at).manhattanLength()
        near = away <= QGuiApplication.styleHints().startDragDistance()
        return near and _target(widget, event) != self._target


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
