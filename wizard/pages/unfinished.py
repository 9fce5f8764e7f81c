"""Orders that are not finished, on the first page: what happened, and how each continues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.contract import Problem
from wizard.messages.guide import newer_version
from wizard.orders.guided_record import still_to_come
from wizard.orders.place import Source
from wizard.pages.intents import FollowFlow
from wizard.pages.tasks import Task
from wizard.widgets.banner import copy_button
from wizard.widgets.button import Button
from wizard.widgets.layouts import clear_layout, put_in_tab_order
from wizard.widgets.link import Link
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import INSIDE, NEAR, PANEL_RADIUS, Remark, Strong, Subheading, em, gap
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.orders.journal import Entry
    from wizard.pages.page import Page


class Unfinished(QWidget):
    """A panel for each unfinished order, the latest first; `changed` when it is known how many there are."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        """Create it empty."""
        super().__init__()
        self._page = page
        self._session = page.session
        self._call: Task[tuple[Entry, ...]] | None = None
        self.spoken = ""
        self.count = 0
        self._title = Subheading()
        self._panels = QVBoxLayout()
        self._panels.setSpacing(gap(NEAR))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, gap(NEAR), 0, 0)
        column.setSpacing(gap(NEAR))
        column.addWidget(self._title)
        column.addLayout(self._panels)

    def look(self) -> None:
        """Read the journal, off the GUI thread."""
        if self._call is None:
            journal = self._session.journal
            self._call = Task(lambda: journal().entries(), self._show, self._fail)

    def cancel(self) -> None:
        """Stop reading."""
        if self._call is not None:
            self._call.cancel()
            self._call = None

    def _show(self, entries: tuple[Entry, ...]) -> None:
        self._call = None
        notice = self._session.take_journal_notice()
        if notice is not None:
            self._say(notice)
        orders = _open_orders(entries)
        clear_layout(self._panels)
        controls: list[QWidget] = []
        for order in orders:
            panel = _Panel(self._page, order)
            panel.resumed.connect(self._resume)
            panel.dismissed.connect(self._dismiss)
            self._panels.addWidget(panel)
            controls += panel.controls()
        put_in_tab_order(self, tuple(controls))
        self.count = len(orders)
        text = QCoreApplication.translate
        title = text("KeyPage", "%n order(s) not finished", None, len(orders))
        self._title.setText(title)
        self.spoken = f"{title}." if orders else ""
        self.changed.emit()

    def _resume(self, entry: Entry) -> None:
        self._page.discard_and(lambda: self._continue(entry))

    def _continue(self, entry: Entry) -> None:
        if self._session.resume(entry):
            self._page.wants.emit(FollowFlow())
        else:
            self._page.banner.say(Tone.WARNING, newer_version(self._page.speech))

    def _dismiss(self, entries: tuple[Entry, ...]) -> None:
        journal = self._session.journal

        def work() -> tuple[Entry, ...]:
            for entry in entries:
                journal().stop_reminding(entry.id)
            return journal().entries()

        self._call = Task(work, self._show, self._fail)

    def _fail(self, error: Exception) -> None:
        self._call = None
        problem: Problem | None = getattr(error, "problem", None)
        if problem is None:
            raise error
        self._say(problem)

    def _say(self, problem: Problem) -> None:
        details = copy_button(self._session.details_of(problem))
        self._page.banner.say(Tone.WARNING, self._page.speech.problem(problem), details)


class _Panel(QWidget):
    """One order: for whom, with which keys, since when; what its button does."""

    resumed = Signal(object)
    dismissed = Signal(object)

    def __init__(self, page: Page, order: tuple[Entry, ...]) -> None:
        super().__init__()
        text, speech, entry = QCoreApplication.translate, page.speech, order[0]
        guided = entry.order.service == Source.MICROSOFT
        endings = [f"…{ending}" for one in order for ending in one.order.endings]
        shown = speech.listed(endings[:3]) + (f" (+{len(endings) - 3})" if len(endings) > 3 else "")
        title = text("KeyPage", "{customer}: {keys}, begun on {time}").format(
            customer=entry.order.customer.name, keys=shown, time=speech.time(entry.begun_at)
        )
        self._resume = Button(QIcon(), text("KeyPage", "Continue") if guided else text("KeyPage", "Resume"))
        self._resume.setObjectName("resume")
        self._resume.clicked.connect(lambda: self.resumed.emit(entry))
        self._forget = forget = Link(text("KeyPage", "Stop reminding me"))
        forget.setObjectName("stop-reminding")
        forget.clicked.connect(lambda: self.dismissed.emit(order))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Strong(title))
        words.addWidget(Remark(_meaning(entry, guided=guided)))
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(INSIDE), gap(NEAR), gap(INSIDE), gap(NEAR))
        row.setSpacing(gap(NEAR))
        row.addLayout(words, 1)
        row.addWidget(forget)
        row.addWidget(self._resume)

    def controls(self) -> tuple[QWidget, ...]:
        return self._forget, self._resume

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        rect, radius = QRectF(self.rect()), em() * PANEL_RADIUS
        draw_surface(QPainter(self), rect, radius, theme.base, QPen(theme.edge, theme.line))


def _meaning(entry: Entry, *, guided: bool) -> str:
    text = QCoreApplication.translate
    if guided:
        return text("KeyPage", "You’ll enter each key again; only its ending was saved.")
    if entry.needs_keys:
        return text("KeyPage", "Nothing was redeemed. You’ll enter its keys again for a new review.")
    where = QCoreApplication.translate("KeyPage", "the practice service")
    service = where if entry.order.service == Source.PRACTICE else _host(entry.order.service)
    told = text("KeyPage", "We’ll ask {service} what happened; no key is used twice.")
    return told.format(service=service)


def _host(address: str) -> str:
    return address.partition("://")[2].partition("/")[0] or address


def _open_orders(entries: tuple[Entry, ...]) -> list[tuple[Entry, ...]]:
    """Return the unfinished orders, the latest first; the keys of a guided one together."""
    found: list[tuple[Entry, ...]] = []
    taken: set[str] = set()
    for entry in entries:
        if entry.id in taken or not (entry.unfinished or entry.needs_keys):
            continue
        guided = entry.order.service == Source.MICROSOFT
        order = (still_to_come(entries, entry) or (entry,)) if guided else (entry,)
        taken.update(one.id for one in order)
        found.append(order)
    return found
