"""Orders that are not finished, on the first page: what happened, and how each continues."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.messages import Translator
from wizard.messages.guide import newer_version
from wizard.messages.text import joined
from wizard.orders.batches.models import UnfinishedBatch
from wizard.orders.batches.records import BatchRecords
from wizard.orders.guided_record import still_to_come
from wizard.orders.place import Place, Source
from wizard.orders.steps import Step
from wizard.pages.intents import EnterRoom, FollowFlow
from wizard.pages.session import expected
from wizard.pages.tasks import Task
from wizard.widgets.banner import copy_button
from wizard.widgets.button import Button, Link
from wizard.widgets.layouts import clear_layout, column_of, put_in_tab_order, row_of
from wizard.widgets.panel import Panel
from wizard.widgets.text import INSIDE, NEAR, Remark, Strong, Subheading, gap, text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.contract import Problem
    from wizard.orders.journal import Entry
    from wizard.pages.page import Page


class UnfinishedPanel(Panel):
    """`resumed` has what is to be continued, `dismissed` what shall not be offered any more."""

    resumed = Signal(object)
    dismissed = Signal(object)

    def __init__(self, title: str, meaning: str, go_on: str, wanted: object, silenced: object) -> None:
        """Say what it is and what `go_on`, the text of its button, does."""
        super().__init__()
        self._resume = Button(go_on, name="resume")
        self._resume.clicked.connect(lambda: self.resumed.emit(wanted))
        self._forget = Link(text("KeyPage", "Stop reminding me"), name="stop-reminding")
        self._forget.clicked.connect(lambda: self.dismissed.emit(silenced))
        words = column_of(Strong(title), Remark(meaning), spacing=0)
        resume = self._resume, 0, Qt.AlignmentFlag.AlignVCenter  # not as high as long words beside it
        self.body.setContentsMargins(gap(INSIDE), gap(NEAR), gap(INSIDE), gap(NEAR))
        self.body.addLayout(row_of((words, 1), self._forget, resume, spacing=gap(NEAR)))

    def controls(self) -> tuple[QWidget, ...]:
        """Return its controls in their order."""
        return self._forget, self._resume


class BatchPanel(UnfinishedPanel):
    """A batch that this computer began and did not finish."""

    def __init__(self, speech: Translator, batch: UnfinishedBatch) -> None:
        """Say how far it came, and that its list is needed again."""
        name = batch.list_name or text("BatchPage", "Pasted list")
        done, keys = speech.number(batch.keys_done), speech.keys(batch.keys_total)
        title = text("BatchPage", "{list}: {done} of {keys} redeemed")
        told = text("BatchPage", "Keys aren’t saved here. Open {list} again to continue.").format(list=name)
        unknown = batch.keys_unknown
        if unknown:
            open_still = text("BatchPage", "The result of %n key(s) isn’t known yet.", None, unknown)
            told = joined((open_still, told))
        super().__init__(
            title.format(list=name, done=done, keys=keys),
            told,
            text("BatchPage", "Open the list…"),
            batch,
            batch,
        )


class Unfinished(QWidget):
    """A panel for each unfinished order, the latest first; `changed` when it is known how many there are."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._session = page.session
        self._call: Task[_Found] | None = None
        self.spoken = ""
        self.count = 0
        self._title = Subheading()
        self._panels = QVBoxLayout()
        self._panels.setSpacing(gap(NEAR))
        column_of(self._title, self._panels, within=self, margins=(0, gap(NEAR), 0, 0), spacing=gap(NEAR))

    def look(self) -> None:
        """Read the journal, off the GUI thread."""
        if self._call is None:
            self._call = Task(self, self._read, self._show, self._fail)

    def cancel(self) -> None:
        """Stop reading."""
        if self._call is not None:
            self._call.cancel()
            self._call = None

    def _read(self) -> _Found:
        """Read the journal, and the ledger where there is one. Blocks."""
        known = any(self._session.folder.glob("ledger.sqlite*"))
        journal = self._session.journal()
        batches = BatchRecords(self._session.ledger()).unfinished(journal) if known else ()
        return _Found(journal.entries(), batches)

    def _show(self, found: _Found) -> None:
        self._call = None
        apart = {order for one in found.batches for order in one.orders}
        work = self._session.batch
        running = work.running_batch if work is not None else ""
        batches = tuple(one for one in found.batches if one.id != running)
        entries = tuple(
            entry
            for entry in found.entries
            if entry.id not in apart and not (work is not None and work.redeems(entry.order.endings))
        )
        notice = self._session.take_journal_notice()
        if notice is not None:
            self._say(notice)
        orders = _open_orders(entries)
        clear_layout(self._panels)
        controls: list[QWidget] = []
        for batch in batches:
            begun = BatchPanel(self._page.speech, batch)
            begun.resumed.connect(self._open_batch)
            begun.dismissed.connect(self._dismiss_batch)
            self._panels.addWidget(begun)
            begun.show()
            controls += begun.controls()
        for order in orders:
            panel = _Panel(self._page, order)
            panel.resumed.connect(self._resume)
            panel.dismissed.connect(self._dismiss)
            self._panels.addWidget(panel)
            panel.show()
            controls += panel.controls()
        put_in_tab_order(self, tuple(controls))
        self.count = len(orders) + len(batches)
        title = text("KeyPage", "%n order(s) not finished", None, self.count)
        self._title.setText(title)
        self.spoken = self._page.speech.ended(title) if self.count else ""
        self.changed.emit()

    def _resume(self, entry: Entry) -> None:
        self._page.discard_and(lambda: self._continue(entry))

    def _continue(self, entry: Entry) -> None:
        if self._session.resume(entry):
            self._page.wants.emit(FollowFlow())
        else:
            self._page.banner.say(Tone.WARNING, newer_version(self._page.speech))

    def _open_batch(self, batch: UnfinishedBatch) -> None:
        self._session.wanted_list = Path(batch.list_path) if batch.list_path else None
        self._page.wants.emit(EnterRoom(Step.BATCH))

    def _dismiss_batch(self, batch: UnfinishedBatch) -> None:
        def work() -> _Found:
            BatchRecords(self._session.ledger()).stop_reminding(batch.id)
            return self._read()

        self._call = Task(self, work, self._show, self._fail, saves=True)

    def _dismiss(self, entries: tuple[Entry, ...]) -> None:
        journal = self._session.journal

        def work() -> _Found:
            for entry in entries:
                journal().stop_reminding(entry.id)
            return self._read()

        self._call = Task(self, work, self._show, self._fail, saves=True)

    def _fail(self, error: Exception) -> None:
        self._call = None
        self._say(expected(error))

    def _say(self, problem: Problem) -> None:
        details = copy_button(self._session.details_of(problem))
        self._page.banner.say(Tone.WARNING, self._page.speech.problem(problem), details)


class _Found(NamedTuple):
    """Orders of the journal, the latest first, and batches of the ledger."""

    entries: tuple[Entry, ...]
    batches: tuple[UnfinishedBatch, ...]


class _Panel(UnfinishedPanel):
    """One order: for whom, with which keys, since when; what its button does."""

    def __init__(self, page: Page, order: tuple[Entry, ...]) -> None:
        speech, entry = page.speech, order[0]
        guided = entry.order.service == Source.MICROSOFT
        endings = [f"…{ending}" for one in order for ending in one.order.endings]
        more = len(endings) - 3
        shown = speech.listed(endings[:3]) + (f" (+{speech.number(more)})" if more > 0 else "")
        title = text("KeyPage", "{customer}: {keys}, begun on {time}").format(
            customer=entry.order.customer.name, keys=shown, time=speech.time(entry.begun_at)
        )
        go_on = text("KeyPage", "Continue") if guided else text("KeyPage", "Resume")
        super().__init__(title, _meaning(entry, guided=guided), go_on, entry, order)


def _meaning(entry: Entry, *, guided: bool) -> str:
    if guided:
        return text("KeyPage", "You’ll enter each key again; only its ending was saved.")
    if entry.needs_keys:
        return text("KeyPage", "Nothing was redeemed. You’ll enter its keys again for a new review.")
    place = Place.named(entry.order.service)
    service = text("KeyPage", "the practice service") if place.source is Source.PRACTICE else place.host
    told = text("KeyPage", "We’ll ask {service} what happened; no key is used twice.")
    return told.format(service=service)


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
