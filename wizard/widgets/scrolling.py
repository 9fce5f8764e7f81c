"""A thin scroll bar: a handle on the page's own ground, without arrows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from wizard.widgets.shades import shades
from wizard.widgets.tones import mix

_BREADTH = 12
_HANDLE = 4


class ThinScrollBar(QScrollBar):
    """Moves and is pressed as the style's own; only drawn by us."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        """Make it."""
        super().__init__(orientation, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Broad enough to be met with the mouse, however thin its handle is."""
        hint = super().sizeHint()
        if self.orientation() is Qt.Orientation.Vertical:
            return QSize(_BREADTH, hint.height())
        return QSize(hint.width(), _BREADTH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the handle; it grows under the mouse."""
        painter = QPainter(self)
        on = shades(self.palette())
        painter.fillRect(self.rect(), on.base)
        if self.maximum() <= self.minimum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        slider = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        awake = self.underMouse() or self.isSliderDown()
        thick = _HANDLE + 3 if awake else _HANDLE
        rect = QRectF(slider)
        if self.orientation() is Qt.Orientation.Vertical:
            rect = QRectF(rect.center().x() - thick / 2 + 1, rect.top() + 2, thick, rect.height() - 4)
        else:
            rect = QRectF(rect.left() + 2, rect.center().y() - thick / 2 + 1, rect.width() - 4, thick)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(on.base, on.text, 0.55 if awake else 0.35))
        painter.drawRoundedRect(rect, thick / 2, thick / 2)


def scroll_thinly(area: QAbstractScrollArea) -> None:
    """Give an area our scroll bars, where the platform's own do not lie over its content."""
    hint = QStyle.StyleHint.SH_ScrollBar_Transient
    if not area.style().styleHint(hint, None, area):
        area.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, area))
        area.setHorizontalScrollBar(ThinScrollBar(Qt.Orientation.Horizontal, area))
