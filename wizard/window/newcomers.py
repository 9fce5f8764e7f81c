"""Controls that came or moved a moment ago: who presses where they are now meant what was there."""

from __future__ import annotations

from weakref import ReferenceType, ref

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid


class Newcomers:
    """The controls of a window that came or moved lately, latest last."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._clock.start()
        self._came: list[tuple[int, ReferenceType[QWidget]]] = []

    def note(self, widget: QWidget, within_ms: int) -> None:
        """Remember a control that came or moved; not one that was scrolled, which the person did."""
        parent = widget.parentWidget()
        if widget.isWindow() or parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
            return
        self._forget(within_ms)
        if within_ms:
            self._came.append((self._clock.elapsed(), ref(widget)))

    def include(self, widget: QWidget, within_ms: int) -> bool:
        """True if a control is one of them, or within one."""
        self._forget(within_ms)
        came = [one() for _, one in self._came]
        return any(
            one is not None and isValid(one) and (one is widget or one.isAncestorOf(widget)) for one in came
        )

    def _forget(self, within_ms: int) -> None:
        since = self._clock.elapsed() - within_ms
        while self._came and self._came[0][0] <= since:
            del self._came[0]
