"""The steps of this order at the side of the window, and which service it goes to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.widgets.icons import draw_icon
from wizard.widgets.layouts import clear_layout
from wizard.widgets.text import Paragraph, Remark, breakable, em
from wizard.widgets.tones import mix, muted

ROOMY = 40  # lines' heights: a window as wide as this has room for a rail that breaks no name


class StepRail(QFrame):
    """A list of step names; one is current, those before it are done.

    Where it is too low for all, it sits closer and leaves the service's remark to a tool tip.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty rail."""
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._steps = QVBoxLayout()
        self._service = _Service(self)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._steps)
        self._column.addStretch(1)
        self._column.addWidget(self._service)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(QCoreApplication.translate("StepRail", "Steps of this order"))
        self._close_up(close=False)

    def sizeHint(self) -> QSize:
        """Wide enough for the longest step, within reason."""
        longest = max((row.wanted_width() for row in self._rows), default=0)
        service = self._service.wanted_width(roomy=self.window().width() >= em() * ROOMY)
        return QSize(min(em() * 13, max(em() * 9, max(longest, service) + 2 * em())), em() * 20)

    def minimumSizeHint(self) -> QSize:
        """It never makes the window higher."""
        return QSize(self.sizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._use_room()

    def _use_room(self) -> None:
        room = self.width() - 2 * em()
        wanted = self._service.wanted_height(room) + em() * 3
        wanted += sum(row.wanted_height(room) + em() // 4 for row in self._rows)
        self._close_up(close=wanted > self.height())

    def _close_up(self, *, close: bool) -> None:
        above = em() // 2 if close else em()
        self._column.setContentsMargins(em(), above, em(), above)
        self._steps.setSpacing(0 if close else em() // 4)
        for row in self._rows:
            row.close_up(close=close)
        self._service.close_up(close=close)

    def show_steps(self, names: tuple[str, ...], current: int) -> None:
        """Show these steps, the one numbered `current` (from 0) as the one being taken."""
        clear_layout(self._steps)
        self._rows = [_Row(number, name, current) for number, name in enumerate(names)]
        for row in self._rows:
            self._steps.addWidget(row)
        self._use_room()
        self.updateGeometry()
        place = QCoreApplication.translate("StepRail", "Step {number} of {count}: {name}")
        self.setAccessibleDescription(place.format(number=current + 1, count=len(names), name=names[current]))

    def show_service(self, icon_name: str, name: str, remark: str) -> None:
        """Say which service the order goes to; it stands on every page."""
        self._service.show_service(icon_name, name, remark)
        self.updateGeometry()
        self._use_room()

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
        self._label = Remark(name) if number > current else Paragraph(name)
        if number == current:
            font = self._label.font()
            font.setBold(True)
            self._label.setFont(font)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(em() // 2)
        self._row.addWidget(_Mark(number, current), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._label, 1)

    def wanted_width(self) -> int:
        """The width in which the name stands in one line, whether it is current or not."""
        font = self._label.font()
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(self._label.text()) + em() * 2

    def wanted_height(self, width: int) -> int:
        """The height with air around."""
        mark = em() * 5 // 4
        text = self._label.heightForWidth(width - mark - self._row.spacing())
        return max(mark, text) + em() * 2 // 5

    def close_up(self, *, close: bool) -> None:
        air = 0 if close else em() // 5
        self._row.setContentsMargins(0, air, 0, air)


class _Mark(QWidget):
    """The step's number in a circle; a tick when it is done, filled when it is current."""

    def __init__(self, number: int, current: int) -> None:
        super().__init__()
        self._number = number
        self._current = current
        self.setFixedSize(self.sizeHint())

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
        self._name.setText(breakable(name))
        self._remark.setText(breakable(remark))
        self.setToolTip("\n".join(filter(None, (name, remark))))
        self.update()

    def wanted_width(self, *, roomy: bool) -> int:
        """The width that the name takes, or only the longest word."""
        metrics = self._name.fontMetrics()
        longest = max(label.minimumSizeHint().width() for label in (self._name, self._remark))
        name = metrics.horizontalAdvance(self._name.text()) + 2 if roomy else 0
        return max(longest, name) + em() * 5 // 2

    def wanted_height(self, width: int) -> int:
        """The height with the remark."""
        room = width - em() * 5 // 2
        return sum(label.heightForWidth(room) for label in (self._name, self._remark)) + em()

    def close_up(self, *, close: bool) -> None:
        self._remark.setVisible(bool(self._remark.text()) and not close)

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
