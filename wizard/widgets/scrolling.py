"""A thin scroll bar: a handle on the page's own ground, without arrows."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from wizard.widgets.theme import theme_of
from wizard.widgets.tones import mix

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractScrollArea

_BREADTH = 12
_HANDLE = 4
_ARROW, _LEAST = 4, 24


class ThinScrollBar(QScrollBar):
    """A scroll bar that behaves as the style's own and is painted by us."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Broad enough to be met with the mouse, however thin its handle is."""
        hint = super().sizeHint()
        if self.orientation() is Qt.Orientation.Vertical:
            return QSize(_BREADTH, hint.height())
        return QSize(hint.width(), _BREADTH)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave a wheel that turns down to the page: Qt would scroll a horizontal bar sideways."""
        turned = event.angleDelta()
        if self.orientation() is Qt.Orientation.Horizontal and abs(turned.y()) > abs(turned.x()):
            event.ignore()
        else:
            super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the handle; it grows under the mouse."""
        painter = QPainter(self)
        theme = theme_of(self.palette())
        painter.fillRect(self.rect(), theme.base)
        if self.maximum() <= self.minimum():
            return
        awake = self.underMouse() or self.isSliderDown()
        thick = _HANDLE + 3 if awake else _HANDLE
        start, length = self._handle()
        if self.orientation() is Qt.Orientation.Vertical:
            rect = QRectF((self.width() - thick) / 2, start, thick, length)
        else:
            rect = QRectF(start, (self.height() - thick) / 2, length, thick)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(theme.base, theme.text, 0.55 if awake else 0.35))
        painter.drawRoundedRect(rect, thick / 2, thick / 2)

    def _handle(self) -> tuple[float, float]:
        """Return the start and the length of the handle.

        Reckoned as Qt's styles do, without asking one: to load QStyle takes as long as to paint a whole page.
        """
        upright = self.orientation() is Qt.Orientation.Vertical
        groove = (self.height() if upright else self.width()) - 2 * _ARROW
        reach = self.maximum() - self.minimum()
        length = max(groove * self.pageStep() / max(reach + self.pageStep(), 1), _LEAST)
        place = (self.value() - self.minimum()) / reach
        if not upright and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place = 1 - place
        return _ARROW + (groove - length) * place, length


class ScrollEdge(QWidget):
    """A hairline at the edge of an area, where more of its content is out of sight."""

    def __init__(self, bar: QScrollBar, beyond: Callable[[], bool]) -> None:
        """Follow a scroll bar; `beyond` tells if there is more."""
        super().__init__()
        self._beyond = beyond
        self.setFixedHeight(1)
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._beyond():
            QPainter(self).fillRect(self.contentsRect(), theme_of(self.palette()).edge)


def scrolled(inner: QWidget, name: str) -> QScrollArea:
    """Return an area in which a widget scrolls, with a name to be read and without frame and ground."""
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name)
    scroll_thinly(area)
    for part in (area.viewport(), inner):
        part.setAutoFillBackground(False)
    return area


def scroll_thinly(area: QAbstractScrollArea) -> None:
    """Give an area our scroll bars, where the platform's own do not overlay its content."""
    if sys.platform != "darwin":
        area.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, area))
        area.setHorizontalScrollBar(ThinScrollBar(Qt.Orientation.Horizontal, area))


def scroll_in_a_box(area: QAbstractScrollArea) -> None:
    """Scroll thinly, and paint all again: Qt would move the box around the rows along with them."""
    scroll_thinly(area)
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        bar.valueChanged.connect(area.viewport().update)
