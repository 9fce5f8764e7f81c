"""The frame around every page: heading, the content, which scrolls, and a strip for messages below it."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)
from shiboken6 import isValid

from wizard.widgets.busy import Busy
from wizard.widgets.message_strip import PageMessage
from wizard.widgets.scrolling import ScrollEdge, ThinScrollBar, scroll_thinly
from wizard.widgets.tall_message import lowest_of
from wizard.widgets.text import AROUND, NEAR, TIGHT, Heading, Remark, em, gap

NARROW = 24  # lines' heights: below this, the heading and the text beside it do not both fit
LOW = 17  # lines' heights: below this, the strip for messages lies over the content and keeps no room
WIDEST = 46  # lines' heights: about 70 characters of text and their margins; the rest is shared at both sides
WIDEST_TABLE = 68  # lines' heights: all that a row of an order says


class PageState(NamedTuple):
    """State of a page, which decides what its frame shows.

    `waiting_for` says which answer is awaited, empty where none is. `blocked`: an error takes the place of
    the content. `signing_in`: so does the form that asks for a token, below the error.
    """

    waiting_for: str = ""
    can_stop: bool = True
    blocked: bool = False
    signing_in: bool = False


class ButtonFacts(NamedTuple):
    """Facts that decide which of QWizard's own buttons are shown, and which can be pressed."""

    complete: bool
    offers_back: bool
    moves_itself: bool


class _Content(QWidget):
    """The content of a page; `laid_out` when something in it has come, gone or changed its size."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done


class PageFrame(QWizardPage):
    """Heading above, everything else in a scroll area. Subclasses add to `body` and change the state."""

    changed = Signal()
    """Something on the page has changed: its buttons may be others now."""
    widest: ClassVar = WIDEST
    """The content is no wider than so many lines' heights."""

    def __init__(self) -> None:
        super().__init__()
        self._told_buttons: ButtonFacts | None = None
        self.state = PageState()
        self.heading = Heading()
        self.intro = Remark()
        self.banner = PageMessage()
        self.content = _Content()
        self._followed: set[QAbstractItemView] = set()
        self._begins_at_top = False
        self._busy = Busy()
        self._busy.cancelled.connect(self.stop_waiting)
        self.body = self._frame()
        self.banner.strip.said.connect(self._uncover)
        self.banner.strip.said.connect(self._give_room)
        self.content.laid_out.connect(self._give_room_soon)

    @property
    def busy(self) -> bool:
        """True while an answer is awaited."""
        return bool(self.state.waiting_for)

    def change_state(self, **changes: str | bool) -> None:
        """Change the state, and show what follows from it."""
        self.state = self.state._replace(**changes)  # type: ignore[arg-type]
        if not self.busy:
            self._busy.hide()
        elif "waiting_for" in changes:
            self._busy.wait_for(self.state.waiting_for, can_stop=self.state.can_stop)
            # The keyboard waits too: a second Enter must not press what it happens to meet.
            self._busy.setFocus()
        self.banner.fill_page(self.tells_in_place and not self.busy)
        self.content.setVisible(not self.busy and not self.state.blocked)
        self.completeChanged.emit()  # QWizard lays out what comes before it is seen
        self.changed.emit()

    def button_facts(self) -> ButtonFacts:
        """Return what QWizard's own buttons depend on now."""
        raise NotImplementedError

    def isComplete(self) -> bool:
        """Tell QWizard if Next, Redeem or Close can be pressed."""
        self._told_buttons = self.button_facts()
        return self._told_buttons.complete

    def tell_buttons(self) -> None:
        """Have QWizard ask again if the page is complete, where it would learn something.

        For that it hides the whole page, and lays it out when it shows it again.
        """
        if self.button_facts() != self._told_buttons:
            self.completeChanged.emit()
        self.changed.emit()

    @property
    def tells_in_place(self) -> bool:
        """True where a message takes the content's place, not in the strip below it."""
        return self.state.blocked

    def stop_waiting(self) -> bool:
        """Stop waiting for an answer; False when there is nothing to stop."""
        return False

    def say_heading(self, heading: str, intro: str = "") -> None:
        """Name the page, and say in a sentence what it is for."""
        self.heading.setText(heading)
        self.intro.setText(intro)
        self.intro.setVisible(bool(intro))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(intro)

    def show_focused(self, widget: QWidget, *beside: QWidget) -> None:
        """The keyboard came to a control: scroll to it and to what is told beside it, also from elsewhere."""
        inner, self._begins_at_top = self._scroll.widget(), False
        if inner is not None and inner.isAncestorOf(widget):
            # All of it; Qt's own way is content when the caret can be seen.
            place = QRect()
            for one in (widget, *beside):
                place |= QRect(one.mapTo(inner, QPoint()), one.size())
            self._scroll_to(place)
            if isinstance(widget, QAbstractItemView):
                self._follow_rows(widget)
                self._show_row(widget)

    def _scroll_to(self, place: QRect) -> None:
        """Scroll to a place of the content, with air around it where there is room."""
        covered = self.banner.strip.height() if self._is_low and self.banner.message is not None else 0
        room = self._scroll.height() - covered - place.height()  # to name its viewport takes PySide 7 ms
        air = max(min(em(), room // 2), 0)
        self._scroll.ensureVisible(0, place.bottom(), 0, air + covered)
        self._scroll.ensureVisible(0, place.top(), 0, air)  # the message covers the lower end alone

    def _uncover(self) -> None:
        """A message lies over the content: scroll to the control of the keyboard, where it is under it."""
        focused, strip = self.window().focusWidget(), self.banner.strip
        if not self._is_low or focused is None or self._begins_at_top or strip.isAncestorOf(focused):
            return
        if (
            focused.mapTo(self.window(), focused.rect().bottomLeft()).y()
            > strip.mapTo(self.window(), QPoint()).y()
        ):
            self.keep_in_sight(focused)

    def _give_room(self) -> None:
        """Let a message that lacks room use the empty part of the page above it."""
        strip, inner = self.banner.strip, self._scroll.widget()
        if inner is not None and strip.lacks_room:
            empty = strip.y() - lowest_of(inner, self) - gap(NEAR)
            strip.take_room(0 if self._is_low else max(empty, 0))

    def _give_room_soon(self) -> None:
        if self.banner.strip.lacks_room:
            QTimer.singleShot(0, self, self._give_room)

    def _follow_rows(self, rows: QAbstractItemView) -> None:
        """Scroll to the row that the keyboard comes to; one that the mouse is at stays there."""
        if rows not in self._followed:
            self._followed.add(rows)
            rows.selectionModel().currentChanged.connect(
                lambda: None if QApplication.mouseButtons() else self._show_row_soon(rows)
            )

    def _show_row_soon(self, rows: QAbstractItemView) -> None:
        QTimer.singleShot(0, self, lambda: self._show_row(rows))

    def _show_row(self, rows: QAbstractItemView) -> None:
        inner, place = self._scroll.widget(), rows.visualRect(rows.currentIndex())
        if inner is not None and place.isValid() and rows.hasFocus():
            self._scroll_to(QRect(rows.viewport().mapTo(inner, place.topLeft()), place.size()))

    def begin_at_top(self) -> None:
        """Scroll to the beginning, once everything has its place, and stay until the keyboard moves."""
        self._begins_at_top = True
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(0))

    def keep_in_sight(self, *widgets: QWidget) -> None:
        """Scroll to these, the last before all others, once everything has its place.

        Under a message that lies over the page, the last one alone: nothing else moves it.
        """

        def scroll() -> None:
            covered = self._is_low and self.banner.message is not None
            for widget in widgets[-1:] if covered else widgets:
                if isValid(widget) and widget.isVisible():
                    self.show_focused(widget)

        QTimer.singleShot(0, self, scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is beside the heading below it where there is no room for both."""
        super().resizeEvent(event)
        self._place_strip()
        self._set_margins()
        self._give_room_soon()
        focused = self.window().focusWidget()
        if focused is not None and not self._begins_at_top:
            self.keep_in_sight(focused)

    @property
    def side(self) -> int:
        """The space between the page's edge and its content, in pixels: more in a wide window."""
        margin = em() if self.width() < em() * NARROW else gap(AROUND)
        return max(margin, (self.width() - em() * self.widest) // 2)

    @property
    def _is_low(self) -> bool:
        """True where large text leaves room for little more than the heading."""
        return self.height() < em() * LOW

    def _place_strip(self) -> None:
        """Keep the room of the strip, or lay it over the content, which then ends above it."""
        strip, low = self.banner.strip, self._is_low
        if low:
            self._below.removeWidget(strip)
            top = self.height() - strip.height() - gap(TIGHT)
            strip.setGeometry(self.side, top, self.width() - 2 * self.side, strip.height())
            strip.raise_()
        elif self._below.indexOf(strip) < 0:
            self._below.addWidget(strip)

    def _set_margins(self) -> None:
        side, narrow = self.side, self.width() < em() * NARROW
        # The scroll bar takes its room out of the margin: the content keeps its width when it comes or goes.
        bar = self._scroll.verticalScrollBar()
        beside = isinstance(bar, ThinScrollBar) and bar.maximum() > bar.minimum()
        taken = bar.sizeHint().width() if beside else 0
        left, right = (side, side - taken) if self.isLeftToRight() else (side - taken, side)
        under_strip = self.banner.strip.height() if self._is_low else 0
        self.column.setContentsMargins(left, gap(TIGHT), right, gap(NEAR) + under_strip)
        self.heading_row.setContentsMargins(side, 0, side, 0)
        self._below.setContentsMargins(side, 0, side, 0)
        for edge in self._edges:
            edge.setContentsMargins(side, 0, side, 0)
        direction = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        self.heading_row.setDirection(direction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text, where the page takes what is dropped."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def has_lost_focus(self) -> bool:
        """Tell if the keyboard is nowhere, or waits with the page."""
        focused = self.window().focusWidget()
        waiting = focused is self._busy or (focused is not None and self._busy.isAncestorOf(focused))
        return focused is None or waiting or not focused.isVisible()

    def _frame(self) -> QVBoxLayout:
        """Heading above, everything else in a scroll area: nothing is cut at 200 % text."""
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setSpacing(em() * 3 // 4)
        self.column.addWidget(self.intro)
        self.column.addWidget(self.banner.banner)
        self.column.addWidget(self._busy)
        self.column.addWidget(self.content, 1)
        self.column.addStretch(0)  # takes the room while the content is hidden, and none beside it
        body = QVBoxLayout(self.content)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(em() * 3 // 4)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, gap(AROUND) - gap(TIGHT), 0, 0)
        outer.setSpacing(0)
        self.heading_row = QHBoxLayout()
        self.heading_row.addWidget(self.heading, 1)
        outer.addLayout(self.heading_row)
        outer.addSpacing(gap(TIGHT))
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_thinly(self._scroll)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self._set_margins())
        # The page has the window's own ground, which is Base.
        self._scroll.setBackgroundRole(QPalette.ColorRole.Base)
        inner.setAutoFillBackground(False)
        bar = self._scroll.verticalScrollBar()
        above = ScrollEdge(bar, lambda: bar.value() > bar.minimum())
        below = ScrollEdge(bar, lambda: bar.value() < bar.maximum())
        self._edges = above, below
        for widget in (above, self._scroll, below):
            outer.addWidget(widget, 1 if widget is self._scroll else 0)
        outer.addSpacing(gap(TIGHT))
        self._below = QHBoxLayout()
        self._below.addWidget(self.banner.strip)
        outer.addLayout(self._below)
        return body
