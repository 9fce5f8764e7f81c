"""A chooser: one of several, from a list that opens.

In a file of its own, and without QStyle: the first page has one, and enumerations take their time to load.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy

from wizard.widgets.icons import draw_chevron
from wizard.widgets.layouts import let_wrap, mirrored
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import CONTROL_HEIGHT, CONTROL_RADIUS, INSIDE, NEAR, longest_word
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import muted

_WRAPS = Qt.TextFlag.TextWordWrap.value
_HIGH = 10_000
_FEW = 8
_OF_STYLES = 24  # pixels that every style of Qt keeps beside a choice, at the least


class Chooser(QComboBox):
    """One of several, in a list that opens."""

    def __init__(self) -> None:
        super().__init__()
        self._label: QLabel | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        let_wrap(self, QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def setAccessibleName(self, name: str) -> None:
        """Name it.

        On Linux a screen reader gets what is chosen for its name, and what it is for from a label beside it.
        """
        super().setAccessibleName(name)
        if self._label is None:
            self._label = QLabel(self.parentWidget())
            self._label.setBuddy(self)
            self._label.hide()
        self._label.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        """Take the label along to another widget."""
        if event.type() is QEvent.Type.ParentChange and self._label is not None:
            self._label.setParent(self.parentWidget())
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page; the open list is a widget of its own and scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, and leave Alt with a letter to the page: it presses a button, or means nothing here."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as a button, with room for the chevron."""
        return self._roomy(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """The same, with room for the longest word of its choices."""
        choices = " ".join(self.itemText(row) for row in range(self.count()))
        longest = longest_word(choices, self.fontMetrics(), _FEW)
        return QSize(longest + self._beside() + 2, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the choice takes."""
        room = QRect(0, 0, max(width - self._beside(), 1), _HIGH)
        lines = self.fontMetrics().boundingRect(room, _WRAPS, self.currentText())
        return (
            self.sizeHint().height()
            - self.fontMetrics().height()
            + max(lines.height(), self.fontMetrics().height())
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = theme_of(self.palette())
        unit = self.fontMetrics().height()
        open_or_hovered = self.underMouse() and self.isEnabled()
        face = theme.hovered if open_or_hovered else theme.raised
        focused = self.hasFocus()
        edge = QPen(theme.accent_line if focused else theme.outline, 2.0 if focused else theme.line)
        draw_surface(painter, QRectF(self.rect()), unit * CONTROL_RADIUS, face, edge)
        ink = theme.text if self.isEnabled() else theme.faint
        end = QRect(self.width() - round(unit * 1.25), 0, round(unit * NEAR), self.height())
        draw_chevron(painter, QRectF(mirrored(end, self.rect(), self.layoutDirection())), ink)
        room = QRect(round(unit * INSIDE), 0, self.width() - self._beside(), self.height())
        shown = self.currentText() or self.placeholderText()
        painter.setPen(ink if self.currentText() else muted(self.palette()))
        leading = Qt.AlignmentFlag.AlignLeft  # a painter mirrors it
        flags = _WRAPS | (Qt.AlignmentFlag.AlignVCenter | leading).value
        painter.drawText(mirrored(room, self.rect(), self.layoutDirection()), flags, shown)

    def _beside(self) -> int:
        """Return the width beside the text, on both sides."""
        return round(self.fontMetrics().height() * 2.2)

    def _roomy(self, hint: QSize) -> QSize:
        unit = self.fontMetrics().height()
        return QSize(hint.width() + max(unit, self._beside() - _OF_STYLES), round(unit * CONTROL_HEIGHT))
