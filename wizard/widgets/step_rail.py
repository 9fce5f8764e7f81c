"""The steps of an order at the side of the window, the service that it goes to, and the rooms beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QVBoxLayout, QWidget

from wizard.widgets.fonts import scaled
from wizard.widgets.icons import draw_app_icon, draw_icon
from wizard.widgets.layouts import add_to, clear_layout, column_of, mirrored
from wizard.widgets.rail_links import HEIGHT, RailButton, RailLink
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import PANEL_RADIUS, Paragraph, Remark, Strong, breakable, em, plain_tip, text
from wizard.widgets.theme import Theme, theme_of
from wizard.widgets.tones import muted

# In heights of a line:
SIGN, MARK, ROW = 1.6, 1.25, 2.0  # the program's sign, a step's circle, a step
ICON = 1.2  # the service's
WIDTH = 13  # it stays as it is, whatever is shown, so that no page moves beside it
NARROW = 30  # a window less wide has no room for names beside the page


class StepRail(QFrame):
    """A list of step names; one is current, those before it are done.

    Where it is too low for all, it sits closer and leaves the service's remark to a tool tip. In a narrow
    window only the marks are left, and the names are tool tips. It keeps its width whatever it shows.

    Names are labels, so that a screen reader reads them; what is beside them is painted.

    It lies over the whole height of the window; `place` keeps its width beside the pages.
    """

    roomChosen = Signal(object)
    """The value of a link that was pressed."""

    def __init__(self, links: tuple[RailLink, ...] = ()) -> None:
        """Create a rail without steps, with these links at its foot."""
        super().__init__()
        self.place = _RailPlace(self)
        self._links = {link.value: RailButton(link, self) for link in links}
        self._shown: tuple[str, ...] = ()
        self._current = 0
        self._labels: list[Paragraph] = []
        self._service_icon = ""
        self._service_texts = ("", "")
        self._program = Strong(text("ActivationWizard", "Product Key Wizard"))
        self._service, self._remark = Strong(), Paragraph()
        self._build()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(text("StepRail", "Steps of this order"))
        self._arrange(close=False, narrow=False)

    def _build(self) -> None:
        self._steps = column_of(spacing=0)
        self._service_box = column_of(self._service, self._remark)
        self._column = QVBoxLayout(self)
        add_to(self._column, self._program, self._steps, 1, self._service_box)
        for value, button in self._links.items():
            button.clicked.connect(lambda _=False, value=value: self.roomChosen.emit(value))
        self._column.addLayout(column_of(*self._links.values(), spacing=0))

    # Contents

    def show_steps(self, names: tuple[str, ...], current: int) -> None:
        """Show these steps, the one numbered `current` (from 0) as the one being taken."""
        if (names, current) == (self._shown, self._current):
            return
        self._shown, self._current = names, current
        clear_layout(self._steps)
        self._labels = [self._label(number, name) for number, name in enumerate(names)]
        for label in self._labels:
            self._steps.addWidget(label)
            label.show()  # a layout passes over what is not shown, and its mark would be painted elsewhere
        self._use_room()
        self.updateGeometry()
        place = text("StepRail", "Step {number} of {count}: {name}")
        self.setAccessibleDescription(place.format(number=current + 1, count=len(names), name=names[current]))

    def _label(self, number: int, name: str) -> Paragraph:
        later = Remark if number > self._current else Paragraph
        label = Strong(name) if number == self._current else later(name)
        label.setAccessibleName(_state(number, self._current).format(step=name))
        return label

    def show_service(self, icon_name: str, name: str, remark: str) -> None:
        """Show which service the order goes to, on every page."""
        texts = breakable(name), breakable(remark)
        if (icon_name, texts) == (self._service_icon, self._service_texts):
            return
        self._service_icon, self._service_texts = icon_name, texts
        for label, words in zip((self._service, self._remark), self._service_texts, strict=True):
            label.setVisible(bool(words))
            label.setText(words)
            label.setToolTip(plain_tip("\n".join(filter(None, (name, remark)))))
        self._use_room()
        self.update()

    def show_room(self, room: object) -> None:
        """Show which of the rooms is on the page, None for none."""
        for value, button in self._links.items():
            button.show_current(room is not None and value == room)

    def link(self, value: object) -> RailButton:
        return self._links[value]

    # Sizes

    def sizeHint(self) -> QSize:
        """Width for the longest names, or for marks alone in a narrow window."""
        width = round(em() * MARK) + em() if self._is_narrow() else em() * WIDTH
        return QSize(width, em() * 20)

    def minimumSizeHint(self) -> QSize:
        """Return a height of 0: it never makes the window higher."""
        return QSize(self.sizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._use_room()
        if event.size().width() != event.oldSize().width():
            self.window().update()  # it paints the ground behind the rail

    def follow_window(self) -> None:
        """Lie over the whole height of the window, as wide as it has room for."""
        self.place.setFixedWidth(self.sizeHint().width())
        window = self.window()
        if window is not self:
            whole = QRect(0, 0, self.sizeHint().width(), window.height())
            self.setGeometry(mirrored(whole, window.rect(), self.layoutDirection()))
            self.raise_()
            self.show()
        self._use_room()

    def _is_narrow(self) -> bool:
        return self.window() is not self and self.window().width() < em() * NARROW

    def _use_room(self) -> None:
        narrow = self._is_narrow()
        self._arrange(close=False, narrow=narrow)
        if narrow:
            wanted = len(self._labels) * em() * ROW + em() * 4 + em() * HEIGHT * len(self._links)
        else:
            room = self.width() - 2 * em()
            service = 0
            if self._service_icon:
                labels = (self._service, self._remark)
                service = sum(label.heightForWidth(room - em()) for label in labels) + em()
            service += round(em() * HEIGHT) * len(self._links)
            program = max(self._program.heightForWidth(room), round(em() * SIGN))
            steps = sum(max(round(em() * ROW), label.heightForWidth(room)) for label in self._labels)
            wanted = service + program + steps + em() * 4
        if wanted > self.height():
            self._arrange(close=True, narrow=narrow)
        self._column.activate()  # the layout came before us, with the sizes of before

    def _arrange(self, *, close: bool, narrow: bool) -> None:
        """Sit closer or not, with names or with marks alone."""
        above = em() // 2 if close else em() * 5 // 4
        side, below = (em() // 2, em() // 4) if narrow else (em(), em() // 2)
        self._column.setContentsMargins(side, above, side, below)
        self._column.setSpacing(0 if close else em())
        _show_name(self._program, self._program.text(), round(em() * (SIGN + 0.6)))
        self._program.setMinimumHeight(round(em() * SIGN))
        self._program.setVisible(not close and not narrow)
        for name, label in zip(self._shown, self._labels, strict=True):
            _show_name(label, "" if narrow else name, round(em() * MARK) + em() // 2)
            label.setToolTip(name if narrow else "")
            label.setMinimumHeight(round(em() * (MARK if close else ROW)))
        name, remark = self._service_texts
        for button in self._links.values():
            button.show_narrow(narrow)
        inside = em() // 2 if self._service_icon else 0
        self._service_box.setContentsMargins(inside, inside, inside, inside)
        self._service_box.setSpacing(em() // 8)
        _show_name(self._service, "" if narrow else name, 3 * inside)
        self._service.setAccessibleName(self._service.toolTip() if narrow else "")
        self._service.setMinimumHeight(round(em() * ICON) if narrow and self._service_icon else 0)
        self._service.setVisible(bool(self._service_icon))
        _show_name(self._remark, remark, 3 * inside)
        self._remark.setVisible(bool(remark) and not close and not narrow)
        self.update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = theme_of(QApplication.palette())
        if self._program.isVisibleTo(self):
            draw_app_icon(painter, self._beside(self._program, round(em() * SIGN)))
        for number, label in enumerate(self._labels):
            self._paint_mark(painter, theme, number, label)
        if self._service_icon:
            self._paint_service(painter, theme)

    def _beside(self, label: QWidget, side: int) -> QRectF:
        """Return a square where the line of a label begins, in the middle of its height."""
        return self._mirrored(QRect(label.x(), label.y() + (label.height() - side) // 2, side, side))

    def _mirrored(self, place: QRect) -> QRectF:
        return QRectF(mirrored(place, self.rect(), self.layoutDirection()))

    def _paint_mark(self, painter: QPainter, theme: Theme, number: int, label: QWidget) -> None:
        """Paint the step's number in a circle; a tick when it is done, filled when it is current."""
        whole = round(em() * MARK)
        side = min(whole, label.height() - 1)  # many steps with large text
        top = label.y() + max((min(label.height(), round(em() * ROW)) - side) // 2, 0)
        left = self._column.contentsMargins().left() + (whole - side) // 2
        circle = self._mirrored(QRect(left, top, side, side))
        self._paint_lines(painter, theme, number, label, circle)
        if number == self._current:
            draw_surface(painter, circle, side / 2, theme.accent, QPen(theme.accent, 1.4))
            self._paint_number(painter, circle, number, theme.on_accent)
        elif number < self._current:
            draw_surface(painter, circle, side / 2, theme.rail, QPen(theme.accent_line, 1.4))
            _paint_tick(painter, circle, theme.accent_line)
        else:
            draw_surface(painter, circle, side / 2, theme.rail, QPen(theme.outline, 1.2))
            self._paint_number(painter, circle, number, muted(QApplication.palette()))

    def _paint_lines(
        self, painter: QPainter, theme: Theme, number: int, label: QWidget, circle: QRectF
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        middle, bottom = circle.center().x(), label.y() + label.height()
        for there, done, top, end in (
            (number > 0, number <= self._current, label.y(), circle.top() - 2),
            (number < len(self._labels) - 1, number < self._current, circle.bottom() + 2, bottom),
        ):
            if there and top < end:
                painter.setPen(QPen(theme.accent_line if done else theme.edge, 1.4))
                painter.drawLine(QPointF(middle, top), QPointF(middle, end))

    def _paint_number(self, painter: QPainter, circle: QRectF, number: int, color: QColor) -> None:
        painter.setPen(color)
        painter.setFont(scaled(self.font(), 0.85, QFont.Weight.DemiBold))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(number + 1))

    def _paint_service(self, painter: QPainter, theme: Theme) -> None:
        box, side = self._service_box.geometry(), round(em() * ICON)
        edge = QPen(theme.edge, theme.line)
        draw_surface(painter, QRectF(box), em() * PANEL_RADIUS, theme.base, edge)
        left = em() // 2 if self._service.text() else (box.width() - side) // 2
        place = mirrored(QRect(box.x() + left, box.y() + em() // 2, side, side), box, self.layoutDirection())
        draw_icon(painter, self._service_icon, QRectF(place), theme.text)


class _RailPlace(QWidget):
    """Keeps the width of a rail beside the pages."""

    def __init__(self, rail: StepRail) -> None:
        super().__init__(rail)
        self._rail = rail
        self.hide()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)

    def sizeHint(self) -> QSize:
        return QSize(self._rail.sizeHint().width(), 0)


def _show_name(label: Paragraph, text: str, indent: int) -> None:
    """Show a text behind the room for what is painted beside it; nothing takes no room."""
    if label.text() != text:
        label.setText(text)
    before = indent if text else 0
    mirrored = label.layoutDirection() is Qt.LayoutDirection.RightToLeft
    label.setContentsMargins(0 if mirrored else before, 0, before if mirrored else 0, 0)


def _state(number: int, current: int) -> str:
    """Return the state of a step in words: its mark is not read."""
    if number == current:
        return text("StepRail", "{step}: current step")
    return text("StepRail", "{step}: done") if number < current else text("StepRail", "{step}: still to come")


def _paint_tick(painter: QPainter, circle: QRectF, color: QColor) -> None:
    side = circle.width()
    painter.setPen(QPen(color, side / 11, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    points = [QPointF(side * x, side * y) for x, y in ((0.3, 0.53), (0.45, 0.67), (0.71, 0.36))]
    painter.drawPolyline([circle.topLeft() + point for point in points])
