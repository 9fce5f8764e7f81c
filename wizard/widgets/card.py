"""Choices as cards: icon, title, explanation; radio buttons to keyboard and screen reader."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wizard.widgets.choice_painting import ChoiceCard, draw_choice, draw_mark
from wizard.widgets.fonts import scaled
from wizard.widgets.icons import draw_icon
from wizard.widgets.layouts import mirrored
from wizard.widgets.phrases import in_phrases
from wizard.widgets.text import NEAR
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import mix

_WRAP = Qt.TextFlag.TextWordWrap
_MNEMONIC = Qt.TextFlag.TextShowMnemonic
_LEADING = Qt.AlignmentFlag.AlignLeft.value  # a painter mirrors it
_RADIO = 0.95  # lines' heights


class Card(ChoiceCard):
    """One of several choices; cards of one parent exclude each other."""

    def __init__(self, icon_name: str, title: str, explanation: str, parent: QWidget | None = None) -> None:
        """Create the card; `title` may hold a mnemonic."""
        super().__init__(title, parent)
        self._icon = icon_name
        self._explanation = explanation
        self._heights: dict[int, int] = {}
        self._title_face: QFont | None = None
        self.setAccessibleDescription(explanation)

    def sizeHint(self) -> QSize:
        """As wide as a comfortable line, as high as the text then needs."""
        width = self.fontMetrics().averageCharWidth() * 34
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for two beside each other in a small window."""
        width = self.fontMetrics().averageCharWidth() * 16
        return QSize(width, self.fontMetrics().height() * 3)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            _, title, explanation = self._layout(QRect(0, 0, width, 10_000))
            self._heights[width] = max(explanation.bottom(), title.bottom()) + 1 + self._margin()
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._heights = {}
        self._title_face = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self.palette())
        draw_choice(painter, self, theme)
        text = theme.faint if not self.isEnabled() else theme.on_chosen if self.isChecked() else theme.text
        ground = theme.chosen if self.isChecked() else theme.base
        icon, title, explanation = self._layout(self.rect())
        draw_icon(painter, self._icon, QRectF(icon), text)
        side = round(self._unit() * _RADIO)
        end = self.width() - side - self._margin()
        mark = QRect(end, self._margin() + (self._unit() - side) // 2, side, side)
        place = QRectF(mirrored(mark, self.rect(), self.layoutDirection()))
        draw_mark(painter, self, place, theme)
        painter.setPen(text)
        painter.setFont(self._title_font())
        painter.drawText(title, int(_WRAP | _MNEMONIC) | _LEADING, in_phrases(self.text()))
        painter.setFont(self.font())
        painter.setPen(mix(text, ground, 0.2))
        painter.drawText(explanation, int(_WRAP) | _LEADING, self._explanation)

    def _layout(self, rect: QRect) -> tuple[QRect, QRect, QRect]:
        """Return the places of icon, title and explanation, mirrored for right-to-left."""
        unit, margin = self._unit(), self._margin()
        icon_size = round(unit * 1.4)
        icon = QRect(rect.left() + margin, rect.top() + margin, icon_size, icon_size)
        left = icon.right() + 1 + unit * 2 // 3
        room = max(rect.right() - margin - round(unit * (_RADIO + NEAR)) - left, unit * 4)
        title_metrics = QFontMetrics(self._title_font())
        title = title_metrics.boundingRect(
            QRect(left, rect.top() + margin, room, 10_000), int(_WRAP | _MNEMONIC), in_phrases(self.text())
        )
        title.setWidth(room)
        top = title.bottom() + unit // 5
        wide = max(rect.right() - margin - left, unit * 4)
        text = self.fontMetrics().boundingRect(QRect(left, top, wide, 10_000), int(_WRAP), self._explanation)
        text.setWidth(wide)
        direction = self.layoutDirection()
        return (
            mirrored(icon, rect, direction),
            mirrored(title, rect, direction),
            mirrored(text, rect, direction),
        )

    def _title_font(self) -> QFont:
        if self._title_face is None:
            self._title_face = scaled(self.font(), 1.0, QFont.Weight.DemiBold)
        return self._title_face

    def _unit(self) -> int:
        return self.fontMetrics().height()

    def _margin(self) -> int:
        return round(self._unit() * NEAR)
