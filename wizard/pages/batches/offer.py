"""The offer to open a list as a batch, on other pages that were given it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from wizard.keys.lists import Row
from wizard.messages import Message
from wizard.messages.text import joined
from wizard.orders.batches.listing import BatchList, open_batch_list, read_batch_text
from wizard.orders.steps import Step
from wizard.pages.intents import EnterRoom
from wizard.pages.tasks import Task
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.pages.list_intake import ListIntake
    from wizard.pages.page import Page

_MOST: Final = 100_000
"""Keys of a list that is looked through once more; longer ones are no batch of one person."""


def may_name_customers(rows: Sequence[Row]) -> bool:
    """Return True if a list is worth a look: a table with several keys."""
    return 1 < len(rows) <= _MOST and any(row.cell is not None for row in rows)


def look_for_customers(
    page: Page, intake: ListIntake, done: Callable[[BatchList | None], None]
) -> Task[BatchList]:
    """Read a list once more, for its customers; `done` has it if it names several, else None."""
    source, folder = intake.source, page.session.folder

    def work() -> BatchList:
        if isinstance(source, PurePath):
            return open_batch_list(Path(source), folder, pipes=False)
        return read_batch_text(source, folder)

    # The list was read before: a fault now costs the offer alone.
    return Task(
        page, work, lambda found: done(found if found.names_customers else None), lambda _: done(None)
    )


def names_customers(batch_list: BatchList) -> str:
    """Say how many customers a list names."""
    count = batch_list.customer_count
    return text("BatchPage", "This list names %n customer(s).", None, count)


def open_button(page: Page, batch_list: BatchList) -> QPushButton:
    """Return the button that opens a list as a batch."""

    def open_it() -> None:
        page.banner.clear()
        page.session.offered_list = batch_list
        page.wants.emit(EnterRoom(Step.BATCH))

    button = page.button(text("BatchPage", "Open as a batch"), open_it)
    button.setObjectName("open-as-batch")
    return button


class BatchOffer(QObject):
    """Adds the offer to the message of a page whose list names several customers."""

    def __init__(self, page: Page, intake: ListIntake) -> None:
        """Follow an intake; create it after the page has."""
        super().__init__(page)
        self._page = page
        self._intake = intake
        self._rows: list[Row] = []
        self._looking: Task[BatchList] | None = None
        intake.began.connect(self._begin)
        intake.rows.connect(lambda rows: self._rows.extend(rows))
        intake.ended.connect(self._look)

    def _begin(self) -> None:
        self._rows = []
        if self._looking is not None:
            self._looking.cancel()

    def _look(self, problem: object) -> None:
        if problem is None and not self._intake.stopped and may_name_customers(self._rows):
            self._looking = look_for_customers(self._page, self._intake, self._offer)

    def _offer(self, found: BatchList | None) -> None:
        page = self._page
        if found is not None and page.isVisible():
            before = page.banner.message
            told = Message(names_customers(found), joined(before or ()), "")
            page.banner.say(Tone.NEUTRAL, told, open_button(page, found))
