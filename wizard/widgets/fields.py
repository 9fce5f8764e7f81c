"""Fields to type in and to choose from, with the edges that all controls have."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)

from wizard.widgets.icons import draw_chevron
from wizard.widgets.layouts import mirrored
from wizard.widgets.shades import shades
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import CONTROL_HEIGHT, CONTROL_RADIUS, INSIDE, NEAR
from wizard.widgets.tones import muted

_WRAPS = Qt.TextFlag.TextWordWrap.value
_HIGH = 10_000


class TextField(QLineEdit):
    """A line to type in. Its text, caret and menus are the platform's own; only the edge is ours."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Make it with this text in it."""
        super().__init__(text, parent)
        self._hint = ""
        self.setFrame(False)
        self._make_room()
        self._tone_down()

    def setPlaceholderText(self, text: str) -> None:
        """What to enter, where there is room to say it; else the field's name, or nothing."""
        self._hint = text
        self.setToolTip(text)
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the hint fits."""
        super().resizeEvent(event)
        self._show_hint()

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * CONTROL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As high as a button, as narrow as a few letters."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._make_room()
        elif event.type() is QEvent.Type.ApplicationPaletteChange:
            self._tone_down()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge over the field's own ground, which is the page's."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = shades(self.palette())
        focused = self.hasFocus()
        width = 2.0 if focused else on.line
        painter.setPen(QPen(on.accent_line if focused else on.outline, width))
        radius = self.fontMetrics().height() * CONTROL_RADIUS
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _show_hint(self) -> None:
        """A hint that is cut says nothing."""
        margins, inside = self.textMargins(), 3 * self.fontMetrics().averageCharWidth()
        room = self.width() - margins.left() - margins.right() - inside
        room -= sum(side.width() for side in self.findChildren(QToolButton) if side.isVisible())
        fitting = (one for one in (self._hint, self.accessibleName()) if self._width_of(one) <= room)
        super().setPlaceholderText(next(fitting, ""))

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    def _tone_down(self) -> None:
        """A hint as faint as it stays legible; the platform's is fainter."""
        palette = QApplication.palette(self)
        palette.setColor(QPalette.ColorRole.PlaceholderText, muted(palette))
        self.setPalette(palette)

    def _make_room(self) -> None:
        side = round(self.fontMetrics().height() * 0.45)
        self.setTextMargins(side, 0, side, 0)


class Chooser(QComboBox):
    """One of several, in a list that opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As high as a button, with room for the chevron."""
        return self._roomy(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """The same, as narrow as it can be."""
        return self._roomy(super().minimumSizeHint())

    def hasHeightForWidth(self) -> bool:
        """A long choice wraps."""
        return True

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
        """Draw ground, choice and chevron."""
        painter = QPainter(self)
        on = shades(self.palette())
        unit = self.fontMetrics().height()
        open_or_hovered = self.underMouse() and self.isEnabled()
        face = on.hovered if open_or_hovered else on.raised
        focused = self.hasFocus()
        edge = QPen(on.accent_line if focused else on.outline, 2.0 if focused else on.line)
        draw_surface(painter, QRectF(self.rect()), unit * CONTROL_RADIUS, face, edge)
        ink = on.text if self.isEnabled() else on.faint
        end = QRect(self.width() - round(unit * 1.25), 0, round(unit * NEAR), self.height())
        draw_chevron(painter, QRectF(mirrored(end, self.rect(), self.layoutDirection())), ink)
        room = QRect(round(unit * INSIDE), 0, self.width() - self._beside(), self.height())
        shown = self.currentText() or self.placeholderText()
        painter.setPen(ink if self.currentText() else on.faint)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = _WRAPS | (Qt.AlignmentFlag.AlignVCenter | leading).value
        painter.drawText(mirrored(room, self.rect(), self.layoutDirection()), flags, shown)

    def _beside(self) -> int:
        """What is left and right of the text."""
        return round(self.fontMetrics().height() * 2.2)

    def _roomy(self, hint: QSize) -> QSize:
        unit = self.fontMetrics().height()
        return QSize(hint.width() + unit, round(unit * CONTROL_HEIGHT))
