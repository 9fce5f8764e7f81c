"""Lists that come to the Key page, and rows that leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from wizard.keys import LENGTH, Check, Verdict
from wizard.keys.lists import Row
from wizard.messages import Message, Translator
from wizard.messages.lists import list_notes, nothing_found, same_as_row
from wizard.messages.text import joined
from wizard.pages import key_notes
from wizard.pages.batches.offer import (
    look_for_customers,
    may_name_customers,
    names_customers,
    open_button,
)
from wizard.pages.intents import OfferUndo
from wizard.pages.question import Question, ask
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.orders.batches.listing import BatchList
    from wizard.pages.key import KeyPage
    from wizard.pages.list_intake import ListIntake
    from wizard.pages.tasks import Task


class Collected(QObject):
    """Collects the rows of a list, and hands them to the page at its end, in one step."""

    def __init__(self, page: KeyPage, intake: ListIntake) -> None:
        super().__init__(page)
        self._page = page
        self._intake = intake
        self._texts: list[str] = []
        self._checks: dict[str, Check] = {}
        self._rows: list[Row] = []
        self._added = 0
        self._looking: Task[BatchList] | None = None
        intake.began.connect(self._begin)
        intake.rows.connect(self._collect)
        intake.ended.connect(self._end)
        intake.refused.connect(lambda message: page.banner.say_passing(Tone.WARNING, message))

    def _begin(self) -> None:
        self._texts, self._checks, self._rows = [], {}, []
        if self._looking is not None:
            self._looking.cancel()
        self._page.banner.clear()
        self._page.update_next()

    def _collect(self, rows: list[Row]) -> None:
        self._rows += rows
        self._texts += [row.text for row in rows]
        checks = {row.text: row.check for row in rows if row.duplicate_of is None}
        self._checks.update(checks)
        self._page.flow.expect_keys(checks)

    def _end(self, problem: Message | None) -> None:
        if problem is None and not self._intake.stopped and may_name_customers(self._rows):
            self._intake.busy.go_on()
            self._looking = look_for_customers(self._page, self._intake, self._offer)
        else:
            self._take(problem)

    def _offer(self, found: BatchList | None) -> None:
        """Ask whether a list with customers becomes a batch; its keys wait for the answer."""
        page = self._page
        self._intake.busy.hide()
        if found is None:
            self._take(None)
            return
        keys = page.speech.keys(len(self._texts))
        told = text("BatchPage", "Use all {keys} for one customer").format(keys=keys)
        title = text("BatchPage", "Use {keys} for one customer?").format(keys=keys)
        use, keep = text("BatchPage", "For one customer"), text("ActivationWizard", "Keep")
        question = Question(title, names_customers(found), use, keep)
        one = page.button(told, lambda: ask(page, question, lambda: self._take(None)))
        page.banner.say(Tone.NEUTRAL, Message(names_customers(found), "", ""), open_button(page, found), one)

    def _take(self, problem: Message | None) -> None:
        before = {*self._page.flow.draft.key_texts}
        added = tuple(text for text in self._texts if text not in before)
        self._added = len(added)
        if added:
            self._page.take_list(added, self._checks)
        # The window has a turn in between: a long list takes its time here and there.
        QTimer.singleShot(0, self, lambda: self._show(problem))

    def _show(self, problem: Message | None) -> None:
        page, intake, taken = self._page, self._intake, self._added
        known = len(self._texts) - taken
        if taken:
            page.refresh()
        if problem is not None:
            page.banner.say_passing(Tone.PROBLEM, problem)
            return
        if not self._texts and not intake.stopped:
            page.banner.say_passing(Tone.WARNING, nothing_found(page.speech))
            return
        notes = intake.notes
        told = list(list_notes(page.speech, notes)) if notes is not None else []
        if intake.stopped:
            told.insert(0, key_notes.stopped())
        whole = not intake.stopped and not (notes is not None and notes.unread)
        titles = [key_notes.taken(page.speech, taken)] if taken or not known else []
        if known:
            titles.append(text("KeyPage", "%n key(s) were in the list already.", None, known))
        title, *more = titles
        told[:0] = more
        message = Message(title, joined(told), "")
        if whole:
            page.banner.say_passing(Tone.SUCCESS if taken else Tone.NEUTRAL, message)
        else:  # the order lacks the rest whatever is done next
            page.banner.say(Tone.WARNING, message)
        page.update_next()


def remove(page: KeyPage, rows: list[int]) -> None:
    """Take rows out of the list, and offer to bring them back."""
    entries = page.flow.draft.entries
    endings = [f"…{entries[row].ending}" for row in rows[:3]]
    page.flow.remove_keys(rows)
    page.refresh()

    def undo() -> None:
        if not page.flow.can_undo:  # another order was begun meanwhile
            return
        page.leave_row()
        page.flow.undo()
        page.refresh()
        page.region.rows.go_to(rows[0])
        page.region.rows.lines.setFocus()

    if len(rows) <= len(endings):
        told = text("KeyPage", "Removed {endings}.").format(endings=page.speech.listed(endings))
    else:
        told = text("KeyPage", "Removed %n key(s).", None, len(rows))
    page.wants.emit(OfferUndo(told, undo))
    if not page.listed():
        page.key_field.edit.setFocus()


def duplicate(speech: Translator, first: int) -> str:
    """The key in the field is in the list already, in row `first` (from 0)."""
    message = speech.check(Check(Verdict.DUPLICATE, None, LENGTH))
    return joined((speech.ended(message.title), same_as_row(speech, first + 1)))
