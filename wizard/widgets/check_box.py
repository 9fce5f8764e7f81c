"""A check box whose text wraps: what has to be agreed to is often longer than a line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionFocusRect,
    QWidget,
)

_Metric = QStyle.PixelMetric
_ROOM = 10_000


class CheckBox(QCheckBox):
    """Draws the style's own mark, and the text beside it in as many lines as it takes."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Make it, unticked; `text` may hold a mnemonic."""
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """All in one line."""
        return self._size(_ROOM)

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        words = self.fontMetrics().averageCharWidth() * 16
        return QSize(self._text_left() + words, self._size(_ROOM).height())

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of mark and text."""
        return self._size(width).height()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw mark, text and focus as the style does."""
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style, direction = self.style(), self.layoutDirection()
        text_rect = self._text_rect(self.width())
        text_rect = QStyle.visualRect(direction, self.rect(), text_rect)
        option.rect = QStyle.visualRect(direction, self.rect(), self._mark_rect())
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)
        style.drawItemText(
            painter,
            text_rect,
            int(self._flags() | QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft).value),
            self.palette(),
            self.isEnabled(),
            self.text(),
            QPalette.ColorRole.WindowText,
        )
        if self.hasFocus():
            focus = QStyleOptionFocusRect()
            focus.initFrom(self)
            focus.rect = text_rect.adjusted(-2, -1, 2, 1)
            style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, self)

    def _flags(self) -> int:
        return Qt.TextFlag.TextShowMnemonic.value | Qt.TextFlag.TextWordWrap.value

    def _mark(self) -> QSize:
        metric = self.style().pixelMetric
        return QSize(
            metric(_Metric.PM_IndicatorWidth, None, self), metric(_Metric.PM_IndicatorHeight, None, self)
        )

    def _mark_rect(self) -> QRect:
        """Beside the first line."""
        mark, line = self._mark(), self.fontMetrics().height()
        return QRect(QPoint(0, max(line - mark.height(), 0) // 2 + 1), mark)

    def _text_left(self) -> int:
        return self._mark().width() + self.style().pixelMetric(_Metric.PM_CheckBoxLabelSpacing, None, self)

    def _text_rect(self, width: int) -> QRect:
        left, mark = self._text_left(), self._mark().height()
        room = QRect(left, 0, max(width - left - 2, 1), _ROOM)
        used = self.fontMetrics().boundingRect(room, self._flags(), self.text())
        top = max(mark - self.fontMetrics().height(), 0) // 2 + 1
        return QRect(left, top, min(used.width() + 1, room.width()), used.height())

    def _size(self, width: int) -> QSize:
        text = self._text_rect(width)
        return QSize(text.right() + 3, max(text.bottom(), self._mark_rect().bottom()) + 2)
