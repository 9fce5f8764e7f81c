"""The steps of this order at the side of the window, and which service it goes to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.widgets.icons import draw_icon
from wizard.widgets.layouts import clear_layout
from wizard.widgets.text import Paragraph, Remark, em
from wizard.widgets.tones import mix, muted


class StepRail(QFrame):
    """A list of step names; one is current, those before it are done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty rail."""
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._steps = QVBoxLayout()
        self._steps.setSpacing(em() // 4)
        self._service = _Service(self)
        layout = QVBoxLayout(self)
        margin = em()
        layout.setContentsMargins(margin, margin * 5 // 4, margin, margin)
        layout.addLayout(self._steps)
        layout.addStretch(1)
        layout.addWidget(self._service)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(QCoreApplication.translate("StepRail", "Steps of this order"))

    def sizeHint(self) -> QSize:
        """Wide enough for the longest step, within reason."""
        return QSize(min(em() * 13, max(em() * 10, super().sizeHint().width())), super().sizeHint().height())

    def show_steps(self, names: tuple[str, ...], current: int) -> None:
        """Show these steps, the one numbered `current` (from 0) as the one being taken."""
        clear_layout(self._steps)
        self._rows = [_Row(number, name, current) for number, name in enumerate(names)]
        for row in self._rows:
            self._steps.addWidget(row)
        place = QCoreApplication.translate("StepRail", "Step {number} of {count}: {name}")
        self.setAccessibleDescription(place.format(number=current + 1, count=len(names), name=names[current]))

    def show_service(self, icon_name: str, name: str, remark: str) -> None:
        """Say which service the order goes to; it stands on every page."""
        self._service.show_service(icon_name, name, remark)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Apart from the page by a line."""
        painter = QPainter(self)
        text, window = (
            self.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
        )
        painter.setPen(QPen(mix(text, window, 0.85), 1))
        edge = 0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - 1
        painter.drawLine(edge, 0, edge, self.height())


class _Row(QWidget):
    """A mark and a name."""

    def __init__(self, number: int, name: str, current: int) -> None:
        super().__init__()
        label = Remark(name) if number > current else Paragraph(name)
        if number == current:
            font = label.font()
            font.setBold(True)
            label.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, em() // 5, 0, em() // 5)
        row.setSpacing(em() // 2)
        row.addWidget(_Mark(number, current), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)


class _Mark(QWidget):
    """The step's number in a circle; a tick when it is done, filled when it is current."""

    def __init__(self, number: int, current: int) -> None:
        super().__init__()
        self._number = number
        self._current = current

    def sizeHint(self) -> QSize:
        side = em() * 5 // 4
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        side = self.sizeHint().width()
        circle = QRectF(1, 1, side - 2, side - 2)
        accent = palette.color(QPalette.ColorRole.Highlight)
        text = palette.color(QPalette.ColorRole.WindowText)
        faint = mix(text, palette.color(QPalette.ColorRole.Window), 0.55)
        if self._number == self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(circle)
            self._paint_number(painter, circle, palette.color(QPalette.ColorRole.HighlightedText))
        elif self._number < self._current:
            painter.setPen(QPen(accent, 1.6))
            painter.drawEllipse(circle)
            self._paint_tick(painter, side, text)
        else:
            painter.setPen(QPen(faint, 1.2))
            painter.drawEllipse(circle)
            self._paint_number(painter, circle, muted(palette))

    def _paint_number(self, painter: QPainter, circle: QRectF, color: QColor) -> None:
        painter.setPen(color)
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(self._number + 1))

    def _paint_tick(self, painter: QPainter, side: int, color: QColor) -> None:
        painter.setPen(QPen(color, side / 12, c=Qt.PenCapStyle.RoundCap))
        points = [QPointF(side * x, side * y) for x, y in ((0.3, 0.53), (0.45, 0.67), (0.71, 0.36))]
        painter.drawPolyline(points)


class _Service(QWidget):
    """Which service: icon, name, remark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = ""
        self._name = Paragraph()
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        self._remark = Paragraph()
        margin = em() // 2
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin * 4, margin, margin, margin)
        layout.setSpacing(em() // 8)
        layout.addWidget(self._name)
        layout.addWidget(self._remark)

    def show_service(self, icon_name: str, name: str, remark: str) -> None:
        self._icon = icon_name
        self._name.setText(name)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._icon:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text, window = (
            self.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
        )
        painter.setPen(QPen(mix(text, window, 0.8), 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        radius = em() * 0.4
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side = em() * 1.2
        left = em() * 0.5
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - side - left
        draw_icon(painter, self._icon, QRectF(left, em() * 0.5, side, side), text)
