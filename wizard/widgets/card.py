"""A choice as a card: icon, title, what it means. A radio button to the keyboard and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from wizard.widgets.icons import draw_icon
from wizard.widgets.layouts import mirrored
from wizard.widgets.text import SUBHEADING, scaled
from wizard.widgets.tones import mix

_WRAP = Qt.TextFlag.TextWordWrap
_MNEMONIC = Qt.TextFlag.TextShowMnemonic


class Card(QRadioButton):
    """One of several choices; cards of one parent exclude each other."""

    def __init__(self, icon_name: str, title: str, explanation: str, parent: QWidget | None = None) -> None:
        """Make the card; `title` may hold a mnemonic."""
        super().__init__(title, parent)
        self._icon = icon_name
        self._explanation = explanation
        self._heights: dict[int, int] = {}
        self._title_face: QFont | None = None
        self.setAccessibleDescription(explanation)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As wide as a comfortable line, as high as the text then needs."""
        width = self.fontMetrics().averageCharWidth() * 34
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for two beside each other in a small window."""
        width = self.fontMetrics().averageCharWidth() * 16
        return QSize(width, self.fontMetrics().height() * 3)

    def heightForWidth(self, width: int) -> int:
        """The height that title and explanation take when wrapped."""
        if width not in self._heights:
            _, title, explanation = self._layout(QRect(0, 0, width, 10_000))
            self._heights[width] = max(explanation.bottom(), title.bottom()) + 1 + self._unit() * 3 // 4
        return self._heights[width]

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def take_or_go_on(self) -> bool:
        """Enter was pressed: chooses this card; True when it was chosen before."""
        if self.isChecked():
            return True
        self.click()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow font and style."""
        super().changeEvent(event)
        self._heights = {}
        self._title_face = None

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card is the button."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw panel, icon and text in the palette's colors."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_panel(painter)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        text = self.palette().color(group, QPalette.ColorRole.WindowText)
        icon, title, explanation = self._layout(self.rect())
        draw_icon(painter, self._icon, QRectF(icon), text)
        painter.setPen(text)
        painter.setFont(self._title_font())
        painter.drawText(title, int(_WRAP | _MNEMONIC) | self._leading(), self.text())
        painter.setFont(self.font())
        painter.setPen(mix(text, self.palette().color(QPalette.ColorRole.Base), 0.25))
        painter.drawText(explanation, int(_WRAP) | self._leading(), self._explanation)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Answer the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down again."""
        super().leaveEvent(event)
        self.update()

    def _paint_panel(self, painter: QPainter) -> None:
        palette = self.palette()
        base, accent = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Highlight)
        line = mix(palette.color(QPalette.ColorRole.WindowText), base, 0.78)
        fill, width = base, 1.0
        if self.isChecked():
            fill, line, width = mix(accent, base, 0.9), accent, 2.0
        elif self.underMouse() and self.isEnabled():
            fill = mix(accent, base, 0.95)
        inset = width / 2 + 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(line, width))
        painter.setBrush(fill)
        radius = self._unit() * 0.45
        painter.drawRoundedRect(frame, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1.0, Qt.PenStyle.DotLine))
            inner = frame.adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inner, radius * 0.7, radius * 0.7)

    def _layout(self, rect: QRect) -> tuple[QRect, QRect, QRect]:
        """Where icon, title and explanation go; mirrored for right-to-left."""
        unit, margin = self._unit(), self._unit() * 3 // 4
        icon_size = unit * 3 // 2
        icon = QRect(rect.left() + margin, rect.top() + margin, icon_size, icon_size)
        left = icon.right() + margin * 3 // 4
        room = max(rect.right() - margin - left, unit * 4)
        title_metrics = QFontMetrics(self._title_font())
        title = title_metrics.boundingRect(
            QRect(left, rect.top() + margin, room, 10_000), int(_WRAP | _MNEMONIC), self.text()
        )
        title.setWidth(room)
        top = title.bottom() + unit // 5
        text = self.fontMetrics().boundingRect(QRect(left, top, room, 10_000), int(_WRAP), self._explanation)
        text.setWidth(room)
        direction = self.layoutDirection()
        return (
            mirrored(icon, rect, direction),
            mirrored(title, rect, direction),
            mirrored(text, rect, direction),
        )

    def _leading(self) -> int:
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return int(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)

    def _title_font(self) -> QFont:
        if self._title_face is None:
            self._title_face = scaled(self.font(), SUBHEADING, QFont.Weight.DemiBold)
        return self._title_face

    def _unit(self) -> int:
        return self.fontMetrics().height()
