"""The steps of this order at the side of the window, and which service it goes to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.widgets.icons import draw_app_icon, draw_icon
from wizard.widgets.layouts import clear_layout, mirrored
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import PANEL_RADIUS, Paragraph, Remark, breakable, em, scaled
from wizard.widgets.theme import Theme, theme_of
from wizard.widgets.tones import muted

SIGN, MARK, ROW = 1.6, 1.25, 2.0  # lines' heights: the program's sign, a step's circle, a step
WIDTH = 13  # lines' heights: it stays as it is, whatever is shown, so that no page moves beside it
NARROW = 30  # lines' heights: a window less wide has no room for names beside the page


class StepRail(QFrame):
    """A list of step names; one is current, those before it are done.

    Where it is too low for all, it sits closer and leaves the service's remark to a tool tip. In a narrow
    window only the marks are left, and the names are tool tips. It keeps its width whatever it shows.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty rail."""
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._told: tuple[tuple[str, ...], int] = ((), 0)
        self._steps = QVBoxLayout()
        self._name = _Name(self)
        self._service = _Service(self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._name)
        self._column.addLayout(self._steps)
        self._column.addStretch(1)
        self._column.addWidget(self._service)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(QCoreApplication.translate("StepRail", "Steps of this order"))
        self._close_up(close=False)

    def sizeHint(self) -> QSize:
        """Width for the longest names, or for marks alone in a narrow window."""
        width = round(em() * MARK) + em() if self._is_narrow() else em() * WIDTH
        return QSize(width, em() * 20)

    def minimumSizeHint(self) -> QSize:
        """It never makes the window higher."""
        return QSize(self.sizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._use_room()
        if event.size().width() != event.oldSize().width():
            self.window().update()  # it paints the ground below the rail

    def follow_window(self) -> None:
        """The window has another width."""
        self._use_room()
        self.updateGeometry()

    def _is_narrow(self) -> bool:
        return self.window() is not self and self.window().width() < em() * NARROW

    def _use_room(self) -> None:
        if self._is_narrow():
            self._show_marks_only()
            return
        room = self.width() - 2 * em()
        wanted = self._service.wanted_height(room) + self._name.wanted_height(room) + em() * 4
        wanted += sum(row.wanted_height(room) for row in self._rows)
        self._close_up(close=wanted > self.height())

    def _close_up(self, *, close: bool) -> None:
        above = em() // 2 if close else em() * 5 // 4
        self._column.setContentsMargins(em(), above, em(), em() // 2)
        self._column.setSpacing(0 if close else em())
        self._steps.setSpacing(0)
        self._name.setVisible(not close)
        for row in self._rows:
            row.name_it(visibly=True)
            row.close_up(close=close)
        self._service.name_it(visibly=True)
        self._service.close_up(close=close)
        self._column.activate()  # the layout came before us, with the sizes of before

    def _show_marks_only(self) -> None:
        close = len(self._rows) * em() * ROW + em() * 4 > self.height()
        self._close_up(close=close)
        above = em() // 2 if close else em() * 5 // 4
        self._column.setContentsMargins(em() // 2, above, em() // 2, em() // 4)
        self._name.hide()
        for row in self._rows:
            row.name_it(visibly=False)
        self._service.name_it(visibly=False)
        self._column.activate()

    def show_steps(self, names: tuple[str, ...], current: int) -> None:
        """Show these steps, the one numbered `current` (from 0) as the one being taken."""
        if (names, current) == self._told:
            return
        self._told = names, current
        clear_layout(self._steps)
        self._rows = [_Row(number, name, current, len(names)) for number, name in enumerate(names)]
        for row in self._rows:
            self._steps.addWidget(row)
        self._use_room()
        self.updateGeometry()
        place = QCoreApplication.translate("StepRail", "Step {number} of {count}: {name}")
        self.setAccessibleDescription(place.format(number=current + 1, count=len(names), name=names[current]))

    def show_service(self, icon_name: str, name: str, remark: str) -> None:
        """Say which service the order goes to; it stands on every page."""
        self._service.show_service(icon_name, name, remark)
        self._use_room()


def _standing(number: int, current: int) -> str:
    """How a step stands, in words: its mark is not read."""
    text = QCoreApplication.translate
    if number == current:
        return text("StepRail", "{step}: current step")
    return text("StepRail", "{step}: done") if number < current else text("StepRail", "{step}: still to come")


class _Row(QWidget):
    """A mark and a name."""

    def __init__(self, number: int, name: str, current: int, count: int) -> None:
        super().__init__()
        self._label = Remark(name) if number > current else Paragraph(name)
        if number == current:
            self._label.setFont(scaled(self._label.font(), 1.0, QFont.Weight.DemiBold))
        self._label.setAccessibleName(_standing(number, current).format(step=name))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(em() // 2)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(_Mark(number, current, count))
        self._row.addWidget(self._label, 1)

    def wanted_height(self, width: int) -> int:
        """The height with air around."""
        mark = round(em() * MARK)
        text = self._label.heightForWidth(width - mark - self._row.spacing())
        return max(round(em() * ROW), text)

    def close_up(self, *, close: bool) -> None:
        self.setMinimumHeight(round(em() * (MARK if close else ROW)))

    def name_it(self, *, visibly: bool) -> None:
        """Beside the mark, or where the pointer rests and for screen readers."""
        self._label.setVisible(visibly)
        self.setToolTip("" if visibly else self._label.text())
        self.setAccessibleName("" if visibly else self._label.accessibleName())


class _Mark(QWidget):
    """The step's number in a circle; a tick when it is done, filled when it is current."""

    def __init__(self, number: int, current: int, count: int) -> None:
        super().__init__()
        self._number = number
        self._current = current
        self._last = number == count - 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        side = round(em() * MARK)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = theme_of(QApplication.palette())
        side = self.sizeHint().width()
        self._paint_lines(painter, theme, side)
        circle = QRectF(0, self._top(side), side, side)
        done, here = self._number < self._current, self._number == self._current
        if here:
            draw_surface(painter, circle, side / 2, theme.accent, QPen(theme.accent, 1.4))
            self._paint_number(painter, circle, theme.on_accent)
        elif done:
            draw_surface(painter, circle, side / 2, theme.rail, QPen(theme.accent_line, 1.4))
            self._paint_tick(painter, circle, theme.accent_line)
        else:
            draw_surface(painter, circle, side / 2, theme.rail, QPen(theme.outline, 1.2))
            self._paint_number(painter, circle, muted(QApplication.palette()))

    def _top(self, side: int) -> float:
        """Beside the first line of the name."""
        return max((min(self.height(), round(em() * ROW)) - side) / 2, 0)

    def _paint_lines(self, painter: QPainter, theme: Theme, side: int) -> None:
        middle, top = side / 2, self._top(side)
        if self._number:
            painter.setPen(QPen(theme.accent_line if self._number <= self._current else theme.edge, 1.4))
            painter.drawLine(QPointF(middle, 0), QPointF(middle, top - 2))
        if not self._last:
            painter.setPen(QPen(theme.accent_line if self._number < self._current else theme.edge, 1.4))
            painter.drawLine(QPointF(middle, top + side + 2), QPointF(middle, self.height()))

    def _paint_number(self, painter: QPainter, circle: QRectF, color: QColor) -> None:
        painter.setPen(color)
        painter.setFont(scaled(self.font(), 0.85, QFont.Weight.DemiBold))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(self._number + 1))

    def _paint_tick(self, painter: QPainter, circle: QRectF, color: QColor) -> None:
        side = circle.width()
        painter.setPen(QPen(color, side / 11, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        points = [QPointF(side * x, side * y) for x, y in ((0.3, 0.53), (0.45, 0.67), (0.71, 0.36))]
        painter.drawPolyline([circle.topLeft() + point for point in points])


class _Name(QWidget):
    """The program's sign and name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = Paragraph(QCoreApplication.translate("ActivationWizard", "Product Key Wizard"))
        self._name.setFont(scaled(self._name.font(), 1.0, QFont.Weight.DemiBold))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(round(em() * (SIGN + 0.6)))
        row.addWidget(self._name)
        self.setMinimumHeight(round(em() * SIGN))

    def wanted_height(self, width: int) -> int:
        name = self._name.heightForWidth(max(width - round(em() * (SIGN + 0.6)), 1))
        return max(name, round(em() * SIGN))

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = round(em() * SIGN)
        place = QRect(0, (self.height() - side) // 2, side, side)
        draw_app_icon(QPainter(self), QRectF(mirrored(place, self.rect(), self.layoutDirection())))


class _Service(QWidget):
    """Which service: icon, name, remark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = ""
        self._name = Paragraph()
        self._name.setFont(scaled(self._name.font(), 1.0, QFont.Weight.DemiBold))
        self._remark = Paragraph()
        margin = em() // 2
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(0)
        row.addSpacing(margin * 3)  # for the icon, at whichever side lines begin
        layout = QVBoxLayout()
        layout.setSpacing(em() // 8)
        layout.addWidget(self._name)
        layout.addWidget(self._remark)
        row.addLayout(layout, 1)

    def show_service(self, icon_name: str, name: str, remark: str) -> None:
        self._icon = icon_name
        self._name.setText(breakable(name))
        self._remark.setText(breakable(remark))
        self.setToolTip("\n".join(filter(None, (name, remark))))
        self.update()

    def wanted_height(self, width: int) -> int:
        """The height with the remark."""
        room = width - em() * 5 // 2
        return sum(label.heightForWidth(room) for label in (self._name, self._remark)) + em()

    def close_up(self, *, close: bool) -> None:
        self._remark.setVisible(bool(self._remark.text()) and not close)

    def name_it(self, *, visibly: bool) -> None:
        """Beside the icon, or where the pointer rests (always) and for screen readers."""
        self._name.setVisible(visibly)
        if not visibly:
            self._remark.hide()
        self.setAccessibleName("" if visibly else self.toolTip())
        self.setMinimumHeight(0 if visibly else round(em() * 2.2))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._icon:
            return
        painter = QPainter(self)
        theme = theme_of(QApplication.palette())
        draw_surface(
            painter, QRectF(self.rect()), em() * PANEL_RADIUS, theme.base, QPen(theme.edge, theme.line)
        )
        side = em() * 1.2
        left = em() * 0.5 if self._name.isVisibleTo(self) else (self.width() - side) / 2
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - side - left
        draw_icon(painter, self._icon, QRectF(left, em() * 0.5, side, side), theme.text)
