"""Check a list: keys that are typed, pasted or opened, offline. No service is asked, and nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import Self

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from wizard import keys
from wizard.keys import Check, KeyFormat, Verdict
from wizard.keys.lists import Fields, Row
from wizard.messages import Message
from wizard.messages.lists import nothing_found
from wizard.messages.noop import N_
from wizard.orders.steps import Step
from wizard.pages.batches.offer import BatchOffer
from wizard.pages.check_notes import noted, stopped, told_of
from wizard.pages.check_panel import CheckPanel
from wizard.pages.check_saving import save_csv
from wizard.pages.checked_rows import CheckedRows
from wizard.pages.format_line import FormatLine
from wizard.pages.help_texts import Answer
from wizard.pages.intents import FollowFlow, OfferUndo
from wizard.pages.key_notes import notice
from wizard.pages.list_intake import ListIntake
from wizard.pages.page import FootAction, Missing, Page
from wizard.pages.question import Question
from wizard.pages.session import Session
from wizard.widgets.button import Button, Link
from wizard.widgets.empty import EmptyState
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.key_field import KeyField
from wizard.widgets.key_input import Notice, NoticeKind
from wizard.widgets.key_marks import TONES
from wizard.widgets.layouts import add_to, keep_room
from wizard.widgets.text import em, text
from wizard.widgets.tones import Tone

COUNT_MS = 100  # counts that change faster cannot be read
_FEEDBACK = 2.25  # lines' heights, whatever the sentence


class CheckPage(Page):
    """Type a key, or paste, drop or open a list; every key gets a row with its verdict."""

    step = Step.CHECK
    help = (
        Answer(
            N_("Help", "What is checked here?"),
            N_(
                "Help",
                "Each key is checked for typing errors and duplicates. Nothing is sent anywhere, so"
                " this check can’t tell if a key is unused.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setFinalPage(True)
        self.setAcceptDrops(True)
        self.say_heading(
            text("CheckPage", "Check a list"),
            text(
                "CheckPage",
                "Check if your keys are typed right. Nothing is sent anywhere, and nothing is saved.",
            ),
        )
        self._list = CheckedRows()
        self._edited: int | None = None
        """The place of the row that is corrected in the field."""
        self._aside = ""
        """The letters that were in the field before a row was corrected there."""
        self._replaced: int | None = None
        """The number of changes before the list that is read, where it takes the place of another."""
        self.intake = ListIntake(self.speech, self._key_format, self, typing=True, fields=Fields.FULL)
        self.key_field = KeyField()
        self._feedback = FeedbackLine()
        self._add = Button("", icon="new")
        self._cancel = Link(text("CheckPage", "Cancel"))
        self._open = Link(text("CheckPage", "&Open a list…"))
        self._format = FormatLine()
        self._panel = CheckPanel(self.speech)
        self._empty = EmptyState(
            "list",
            text("CheckPage", "No keys to check yet"),
            text(
                "CheckPage",
                "Type or paste keys above, drop a file here, or open a list: text, CSV, an e-mail or a "
                "workbook, of any length.",
            ),
        )
        self._shown = QStackedWidget()
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._build()
        self._connect()
        self._show_list()

    def stops(self) -> Iterator[str]:
        yield from import_module("wizard.pages.stops").stops_of_check(self)

    def enter(self) -> None:
        self._show_counts()

    def take_over(self, before: Self) -> None:
        self._list, self._edited, self._aside = before._list, before._edited, before._aside
        self._format.choose(before._key_format())
        self.key_field.edit.setKeyFormat(self._key_format())
        self._show_list()
        self._panel.take_over(before._panel)
        self.key_field.edit.setKey(before.key_field.edit.key())

    def leave(self) -> None:
        self.intake.cancel()
        super().leave()

    def first_focus(self) -> QWidget:
        return self.key_field.edit

    def before_closing(self) -> Question | None:
        """Ask where a long list would be read again."""
        if not self._list.corrected:
            return super().before_closing()
        return Question(
            text("CheckPage", "Close without saving this list?"),
            text("CheckPage", "What you added, corrected or removed here will be lost."),
            text("CheckPage", "Close"),
            text("CheckPage", "Keep checking"),
        )

    def foot_actions(self) -> tuple[FootAction, ...]:
        """Save the list, or take its keys to an order."""
        if not self._list.rows or self.intake.running:
            return ()
        save = FootAction(text("CheckPage", "Save as CS&V…"), self._save_csv)
        usable = sum(row.check.passable for row in self._list.rows)
        use = FootAction(text("CheckPage", "&Use %n key(s)…", None, usable), self._use)
        return (use, save) if usable else (save,)

    def clear_search(self) -> bool:
        """Leave the correction, else empty the search."""
        if self._edited is not None:
            self._stop_editing()
            return True
        return self._panel.clear_search()

    def dropEvent(self, event: QDropEvent) -> None:
        self.intake.take_drop(event)

    def _build(self) -> None:
        self._feedback.setFixedHeight(round(em() * _FEEDBACK))
        keep_room(self._cancel)
        ways = FlowRow(self._add, self._open, self._cancel, far=(self._format,))
        pages: tuple[QWidget, ...] = (self._empty, self.intake.busy, self._panel)
        for shown in pages:
            self._shown.addWidget(shown)
        for shown in pages[:2]:  # they ask for no room while the table is shown
            shown.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        add_to(self.body, self.key_field, self._feedback, ways, (self._shown, 1))

    def _connect(self) -> None:
        self._open.clicked.connect(self.intake.choose_file)
        self.intake.began.connect(self._begin)
        self.intake.rows.connect(self._add_rows)
        self.intake.ended.connect(self._end)
        BatchOffer(self, self.intake)
        self.intake.refused.connect(lambda message: self.banner.say_passing(Tone.WARNING, message))
        edit = self.key_field.edit
        edit.checked.connect(self._show_check)
        edit.checked.connect(lambda _: self.banner.pass_on())
        edit.listPasted.connect(self.intake.read_text)
        edit.filePasted.connect(self.intake.read_file)
        edit.notice.connect(self._show_notice)
        edit.returnPressed.connect(self._take)
        self._add.clicked.connect(self._take)
        self._cancel.clicked.connect(self._stop_editing)
        self._format.chosen.connect(self._judge_anew)
        self._counting.timeout.connect(self._show_counts)
        self._panel.edited.connect(self._edit)
        self._panel.removed.connect(self._remove_rows)
        self._panel.unchosen.connect(self._say_unchosen)
        self._panel.chosen.connect(self.forget_missing)

    def _key_format(self) -> KeyFormat:
        return self._format.key_format

    # ---- reading a list

    def _begin(self) -> None:
        self.banner.clear()
        self._leave_row()
        if self._replaced is None and self._list.rows:
            self._replaced = self._list.changes
        self._list.begin_anew(self._key_format())
        self._panel.clear()
        self._shown.setCurrentWidget(self.intake.busy)
        self.update_next()

    def _add_rows(self, rows: list[Row]) -> None:
        self._list.rows.extend(rows)
        if not self._counting.isActive():
            self._counting.start()

    def _end(self, problem: Message | None) -> None:
        self._counting.stop()
        self._list.company = self.intake.company
        if self.intake.notes is not None:
            self._list.layout = self.intake.layout
        self._list.judge_as(self._key_format())  # another one may have been chosen meanwhile
        found, noticed = bool(self._list.rows), noted(self.speech, self.intake.notes)
        self._keep_former()
        self._show_list()
        if problem is not None:
            self.banner.say_passing(Tone.PROBLEM, problem)
        elif self.intake.stopped:
            self.banner.say(Tone.WARNING, stopped(self.speech, self._list.rows if found else ()))
        elif not found:
            self.banner.say_passing(Tone.NEUTRAL, nothing_found(self.speech))
        elif noticed is not None:
            self.banner.say(*noticed)
        if found:
            self._panel.focus_problems()

    def _keep_former(self) -> None:
        """Offer the former list again; where nothing came in its place, it stays."""
        former, self._replaced = self._replaced, None
        if former is not None and self._list.rows:
            self._offer_undo(text("CheckPage", "List replaced."), former)
        elif former is not None:
            self._list.undo(former)

    # ---- the list

    def _show_list(self) -> None:
        self.banner.pass_on()
        self._panel.show_rows(self._list.rows)
        self._shown.setCurrentWidget(self._panel if self._list.rows else self._empty)
        self._show_counts()

    def _show_counts(self) -> None:
        if self.intake.running:
            return
        self._panel.show_counts(self._list.counts)
        self._show_check(self.key_field.edit.check())
        self.update_next()

    def _say_unchosen(self) -> None:
        problems = self._list.counts.total() - self._list.counts[Verdict.COMPLETE]
        if problems:
            self.say_missing(Missing(text("CheckPage", "Choose a row of the list first")))
        else:
            self.banner.say_passing(Tone.SUCCESS, Message(text("CheckPage", "No problems here"), "", ""))

    def _remove_rows(self, places: list[int]) -> None:
        self._leave_row()
        before = self._list.changes
        self._list.remove(places)
        self._show_list()
        self._offer_undo(text("CheckPage", "%n row(s) removed.", None, len(places)), before)

    def _offer_undo(self, told: str, changes: int, letters: str = "") -> None:
        if self.isVisible():
            told = told.format(ending=keys.ending(letters))
            self.wants.emit(OfferUndo(told, partial(self._undo, changes)))

    def _undo(self, changes: int) -> None:
        """Show the list as it was after so many changes; one that is read now is not."""
        self.intake.drop()
        self._replaced = None
        self.banner.clear()
        row, place = self._row, self._list.undo(changes)
        if row is not None:
            same = ((one.number, one.text) == (row.number, row.text) for one in self._list.rows)
            self._edited = next((at for at, found in enumerate(same) if found), None)
            if self._edited is None:
                self._type_again()
        self._show_list()
        self._panel.go_to(place)

    def _judge_anew(self) -> None:
        self.key_field.edit.setKeyFormat(self._key_format())
        if not self.intake.running:
            self._list.judge_as(self._key_format())
            self._show_list()

    # ---- the field

    def _edit(self, place: int) -> None:
        """Take a row into the field; what was typed there comes back afterwards."""
        edit = self.key_field.edit
        if place != self._edited:
            if self._leave_row():
                self._show_list()
                self._panel.go_to(place)
            self._edited, self._aside = place, edit.key()
            edit.setKeyFormat(self._key_format())
            edit.setText("")  # what was undone before belongs to another row
            edit.setKey(self._list.rows[place].text)
            self._show_check(edit.check())
        edit.setFocus()
        self.show_focused(edit, self._feedback)

    def _stop_editing(self) -> None:
        """Leave the row that is corrected as it is."""
        if self._edited is not None:
            self._type_again()
        self._show_check(self.key_field.edit.check())

    def _leave_row(self) -> bool:
        """Give the row that is corrected what was typed, and correct none any more; False for no change."""
        row, place, letters, before = self._row, self._edited, self.key_field.edit.key(), self._list.changes
        if row is None or place is None:
            return False
        changed = letters not in ("", row.text)
        if changed:
            self._list.correct(place, letters)
            self._offer_undo(text("CheckPage", "Corrected: …{ending}."), before, letters)
        self._type_again()
        return changed

    def _type_again(self) -> None:
        """Bring back what was typed before a row was corrected."""
        self._edited, aside, self._aside = None, self._aside, ""
        self.key_field.edit.setText("")
        self.key_field.edit.setKey(aside)

    def _show_check(self, check: Check) -> None:
        row = self._row
        self._cancel.setVisible(row is not None)
        self._add.setText(text("CheckPage", "&Save") if row is not None else text("CheckPage", "&Add"))
        unchanged = row is not None and self.key_field.edit.key() == row.text
        if row is not None and unchanged:  # the list knows more: its company, and the first of the same
            check = row.check
        if check.verdict is Verdict.EMPTY:
            self._feedback.show_message(Tone.NEUTRAL, "")
            self.key_field.edit.setFeedback("")
            return
        short, told = told_of(self.speech, check, row if unchanged else None)
        self._feedback.show_message(TONES[check.verdict], short)
        self.key_field.edit.setBadge(TONES[check.verdict])
        self.key_field.edit.setFeedback(told)

    def _show_notice(self, found: Notice) -> None:
        tone = Tone.NEUTRAL if found.kind is NoticeKind.CONVERTED else Tone.WARNING
        self.banner.say_passing(tone, Message(notice(self.speech, found), "", ""))

    @property
    def _row(self) -> Row | None:
        return self._list.rows[self._edited] if self._edited is not None else None

    def _take(self) -> None:
        """Add what is in the field, or put it in the place of the row that is corrected."""
        letters = self.key_field.edit.key()
        if not letters or self.intake.running:
            return
        if self._edited is not None:
            self._leave_row()
        else:
            before = self._list.changes
            self._list.add(letters)
            self._offer_undo(text("CheckPage", "Added: …{ending}."), before, letters)
            self._type_again()
        self._show_list()

    # ---- away from here

    def _use(self) -> None:
        """Take the keys to an order: to the key field, where the person decides what for."""
        self._leave_row()
        texts, checks = self._list.usable()
        flow = self.flow
        while flow.step is not Step.KEY and flow.can_go_back:
            flow.go_back()
        if flow.step is not Step.KEY:
            flow.new_order()
        flow.add_keys(texts, checks)
        self.wants.emit(FollowFlow())

    def _save_csv(self) -> None:
        if self._leave_row():
            self._show_list()
        save_csv(self, list(self._list.rows), self._list.layout, show_keys=self._panel.shows_keys)
