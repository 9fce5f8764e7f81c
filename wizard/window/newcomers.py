"""Controls that came or moved a moment ago: who presses where they are now meant what was there."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QElapsedTimer, QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid


class Newcomers:
    """The controls of a window that came or moved lately, with the place that each had before."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._clock.start()
        self._came: WeakKeyDictionary[QWidget, tuple[int, QPoint | None]] = WeakKeyDictionary()

    def note(self, widget: QWidget, before: QPoint | None, within_ms: int) -> None:
        """Remember a control that came, or moved from `before`.

        Not one that was scrolled: the person did that.
        """
        parent = widget.parentWidget()
        if widget.isWindow() or parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
            return
        now = self._clock.elapsed()
        at, first = self._came.get(widget, (-within_ms, before))
        fresh = now - at < within_ms and before is not None
        self._came[widget] = (now, first if fresh else before)

    def include(self, widget: QWidget, within_ms: int) -> bool:
        """True if a control is one of them, or within one; not where it is back at its place.

        One that came counts for a third of the time: who waits for it presses it at once.
        """
        now = self._clock.elapsed()
        since = now - within_ms
        for one in [one for one, (at, _) in self._came.items() if at <= since]:
            del self._came[one]
        return any(
            isValid(one) and before != one.pos() and (one is widget or one.isAncestorOf(widget))
            for one, (at, before) in self._came.items()
            if before is not None or now - at < within_ms // 3
        )
