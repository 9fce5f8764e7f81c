"""Keys: the key field, and the list of keys this order has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from wizard import keys
from wizard.keys import KeyFormat, Verdict
from wizard.keys.lists import Row
from wizard.keys.verdicts import PASSABLE
from wizard.messages import Message
from wizard.messages.lists import list_notes, nothing_found
from wizard.messages.noop import N_
from wizard.orders.steps import Step
from wizard.pages import key_notes
from wizard.pages.help_texts import KEY_PLACES, Answer
from wizard.pages.intents import GoToMicrosoft
from wizard.pages.key_doubts import DoubtsBox
from wizard.pages.key_entry import KeyEntryPanel
from wizard.pages.key_list import KeyList
from wizard.pages.key_messages import KeyMessages
from wizard.pages.list_intake import ListIntake
from wizard.pages.page import Page
from wizard.pages.practice_keys import PracticeKeys
from wizard.pages.session import Session
from wizard.pages.stops import PUBLISHED_KEYS, mistyped
from wizard.widgets.button import Button
from wizard.widgets.icons import icon
from wizard.widgets.panel import Named
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.server.practice_data import Example


class KeysPage(Page):
    """One key in the field, those before it in the list; Next takes both.

    While a row of the list is corrected, its key is in the field, and what was being typed is kept aside.
    """

    step = Step.KEYS
    rail_name = N_("Steps", "Keys")
    help = (
        Answer(
            N_("Help", "How do I enter a key?"),
            N_(
                "Help",
                "Type it or paste it, in any shape. A paste may hold several keys, or a whole e-mail: every"
                " key in it is taken into the order.",
            ),
        ),
        Answer(
            N_("Help", "What does the check tell me?"),
            N_(
                "Help",
                "Whether the key is typed right; no service is asked for that. Whether it is unused, and for"
                " which product, stands on the review.",
            ),
        ),
        *KEY_PLACES,
    )

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.setAcceptDrops(True)
        self.say_heading(
            text("KeysPage", "Enter your product keys"),
            text(
                "KeysPage",
                "Upper or lower case, dashes and spaces do not matter. Several keys at once: paste them, drop"
                " a file here, or open a list.",
            ),
        )
        self._row: int | None = None
        """The row that is corrected."""
        self._aside: tuple[str, keys.Check] = ("", keys.check(""))
        """The key that was being typed before a row was corrected, with its verdict."""
        self._messages = KeyMessages(self, self._defer, self._restore)
        self._whose = Named("person")
        self._practice = PracticeKeys(session)
        self._to_microsoft = Button(icon("browser"), text("KeysPage", "&Guide me at Microsoft"))
        self._entry = KeyEntryPanel(self.speech, self._practice, self._to_microsoft)
        self._field, self._feedback = self._entry.field, self._entry.feedback
        self._list = KeyList(self.speech)
        self.intake = ListIntake(self.speech, lambda: self.flow.key_format, self, typing=True)
        self._doubts = DoubtsBox()
        self._build()
        self._connect()

    def stops(self) -> Iterator[str]:
        """Type a key in each way to go wrong, then enter three, of which a service rejects one."""
        if self.flow.draft.guided is not None:
            keys_of_order: tuple[str, ...] = PUBLISHED_KEYS
        else:
            examples = self.session.practice_keys()
            right = [one.key for one in examples if one.shows == "redeemed"][:2]
            keys_of_order = (*right, next(one.key for one in examples if one.shows == "key-used"))
            for name, text in (
                ("typing", right[0][:12]),
                ("mistyped", mistyped(right[0])),
                ("impossible", "0" + right[0][1:]),
            ):
                self._field.setKey(text)
                yield f"keys-{name}"
        for key in keys_of_order[:-1]:
            self._field.setKey(key)
            self._add_another()
        self._field.setKey(keys_of_order[-1])
        yield "keys" if self.flow.draft.guided is None else "guide-keys"

    def enter(self) -> None:
        """Show the keys entered so far."""
        customer = self.flow.draft.customer
        guided = self.flow.draft.guided
        if guided is not None:
            self._whose.show_name(guided.customer.name if guided.customer is not None else "", "")
        elif customer is not None:
            chosen = self.flow.draft.subscription
            what = (chosen.product, chosen.subscription_id) if chosen is not None else ()
            self._whose.show_name(
                customer.name, " · ".join(filter(None, (customer.domain, customer.id, *what)))
            )
        typed = self.flow.typed
        self.session.learn_key_format()
        self._field.setKeyFormat(self.flow.key_format)
        self._show_mode()
        if self.session.practicing_here:
            self._practice.look_up()
        self._messages.forget()
        self._field.setKey(typed)
        self._show_list()
        self._field.setFocus()

    def leave(self) -> None:
        """Keep what was typed: it belongs to the order, also when going back."""
        self._practice.stop()
        self.intake.cancel()
        self._leave_row()
        super().leave()

    def first_focus(self) -> QWidget:
        """The field."""
        return self._field

    def commit(self) -> bool:
        """Take the key in the field into the order, and a correction that was not taken over yet."""
        self._take_over()
        if not self.valid:
            return False
        accepted = self._doubts.isChecked()
        if self._field.key():
            self._add_typed()
        self.flow.accept(doubts=accepted)
        self._field.clear()
        return True

    @property
    def valid(self) -> bool:
        """True if list and field hold keys that can be sent."""
        typed = self._typed()
        return (
            not self.intake.running
            and 0 < self._count() <= self.session.most_keys
            and PASSABLE.issuperset(self._list.verdicts)
            and (not typed or (self._typed_check().passable and self.flow.row_of(typed) is None))
            and self._doubts.settled
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped beside the field as a list."""
        self.intake.take(event.mimeData())
        event.acceptProposedAction()

    # ---- building

    def _build(self) -> None:
        self.body.addWidget(self._whose)
        self.body.addWidget(self._entry)
        self.body.addWidget(self.intake.busy)
        self.body.addWidget(self._doubts)
        self.body.addWidget(self._list, 1)
        self.body.addStretch()

    def _connect(self) -> None:
        self._field.checked.connect(self._show_check)
        self._field.listPasted.connect(self.intake.read_text)
        self._field.filePasted.connect(self.intake.read_file)
        self._practice.picked.connect(self._use)
        self._to_microsoft.clicked.connect(self._lead_to_microsoft)
        self._entry.add.connect(self._add_another)
        self._entry.takeOver.connect(self._take_over_and_look)
        self._entry.keep.connect(self._back_to_typing)
        self._entry.openList.connect(self.intake.choose_file)
        self._doubts.toggled.connect(lambda: self.update_next())
        self._list.correct.connect(self._correct)
        self._list.remove.connect(self._remove)
        self._list.removeDuplicates.connect(self._remove_duplicates)
        self.intake.began.connect(self._begin_list)
        self.intake.rows.connect(self._take_rows)
        self.intake.ended.connect(self._end_list)
        self.intake.refused.connect(lambda message: self._messages.say(Tone.WARNING, message, ("refused",)))

    # ---- verdicts

    def _typed(self) -> str:
        """The key that is being added."""
        return self._field.key() if self._row is None else self._aside[0]

    def _typed_check(self) -> keys.Check:
        """The verdict on the key that is being added: the field's own, so that none is checked twice."""
        return self._field.check() if self._row is None else self._aside[1]

    def _count(self) -> int:
        """The keys of the order; one that is only begun is none yet."""
        return len(self.flow.draft.entries) + (len(self._typed()) >= keys.LENGTH)

    def _judge(self) -> None:
        """Ask for a comparison of all keys that look mistyped, in the list and in the field."""
        self.flow.typed = typed = self._typed()
        doubted = set()
        if self._list.verdicts[Verdict.MISTYPED]:
            doubted = {e.text for e in self.flow.draft.entries if e.check.verdict is Verdict.MISTYPED}
        if typed and self._typed_check().verdict is Verdict.MISTYPED:
            doubted.add(typed)
        self._doubts.show_doubted(doubted)

    def _show_check(self, check: keys.Check) -> None:
        self._judge()
        key, row = self._field.key(), self._row
        self._entry.show_check(check)
        first = self.flow.row_of(key, besides=row) if key else None
        changed = row is not None and bool(key) and key != self.flow.draft.entries[row].text
        self._entry.allow(adding=check.passable and first is None, taking_over=changed)
        self._tell_elsewhere(key)
        if first is not None:
            self._entry.tell(Tone.PROBLEM, key_notes.duplicate(self.speech, first))
            self._field.setBadge(Tone.PROBLEM)
        if not self.intake.running:
            self._messages.update(self._count())
        self.update_next()
        if self._field.hasFocus():
            self.keep_in_sight(self._entry.feedback, self._field)

    def _tell_elsewhere(self, typed: str) -> None:
        """A key that belongs elsewhere is called what it is, and the way there is offered."""
        guided = self.flow.draft.guided is not None
        at_service = not guided and self.flow.key_format is KeyFormat.SERVICE
        microsoft = at_service and keys.looks_microsoft(typed)
        listed = at_service and any(entry.microsoft for entry in self.flow.draft.entries)
        self._to_microsoft.setVisible(self._row is None and (microsoft or listed))
        if microsoft:
            self._entry.tell(Tone.WARNING, (key_notes.looks_microsoft(),))
        elif guided and keys.looks_of_a_service(typed):
            self._entry.tell(Tone.WARNING, (key_notes.looks_of_a_service(),))

    def _lead_to_microsoft(self) -> None:
        typed = self._typed()
        self.wants.emit(GoToMicrosoft((*self.flow.draft.key_texts, *((typed,) if typed else ()))))

    # ---- the list

    def _show_list(self, chosen: int = -1) -> None:
        entries = self.flow.draft.entries
        self._list.show_entries(entries, chosen)
        self._show_check(self._field.check())

    def _grow_list(self) -> None:
        self._list.grow(self.flow.draft.entries)

    def _add_typed(self) -> None:
        key = self._field.key()
        self.flow.add_keys((key,), {key: self._field.check()})

    def _add_another(self) -> None:
        self._add_typed()
        self._grow_list()
        self._list.rows.scrollToBottom()
        self._field.clear()
        self._field.setFocus()

    def _begin_list(self) -> None:
        self._leave_row()
        self._taken = 0
        self._messages.forget()
        self.banner.clear()
        self._feedback.clear()
        self.update_next()

    def _take_rows(self, rows: list[Row]) -> None:
        """Some of a list: one row each, at the end."""
        self._taken += len(rows)
        checks = {row.text: row.check for row in rows if row.duplicate_of is None}
        self.flow.add_keys(tuple(row.text for row in rows), checks)
        self._grow_list()

    def _end_list(self, problem: Message | None) -> None:
        self._show_check(self._field.check())
        notes = self.intake.notes
        told = [key_notes.taken(self.speech, self._taken)] if self._taken else []
        if self.intake.stopped:
            told.append(key_notes.stopped())
        elif not self._taken and problem is None:
            nothing = nothing_found(self.speech)
            told = [nothing.title, nothing.explanation]
        told += list_notes(self.speech, notes) if notes is not None else ()
        whole = self._taken and not self.intake.stopped and not (notes is not None and notes.is_incomplete)
        self._feedback.show_message(Tone.SUCCESS if whole else Tone.WARNING, "\n".join(told))
        if problem is not None:
            self._messages.say(Tone.PROBLEM, problem, ("list",))

    def _remove(self, row: int) -> None:
        self._leave_row()
        self.flow.remove_key(row)
        self._show_list(min(row, len(self.flow.draft.entries) - 1))
        if not self.flow.draft.entries:
            self._field.setFocus()

    def _remove_duplicates(self) -> None:
        self._leave_row()
        self.flow.remove_duplicates()
        self._show_list()

    def _use(self, example: Example) -> None:
        self._leave_row()
        if example.with_key:
            self.flow.add_keys((example.with_key,))
            self._show_list()
        self._field.setKey(example.key)
        self._field.setFocus()

    # ---- correcting a row

    def _correct(self, row: int) -> None:
        """Put the key of a row into the field; what was typed there comes back."""
        if self._row is None:
            self._aside = (self._field.key(), self._field.check())
        self._row = row
        self._show_mode()
        self._load(self.flow.draft.entries[row].text)
        self._field.setFocus()

    def _take_over(self) -> None:
        """Put the field's key where the row is that is corrected."""
        row, key, check = self._row, self._field.key(), self._field.check()
        self._leave_row()
        if row is not None and key and key != self.flow.draft.entries[row].text:
            self.flow.replace_key(row, key, check)
            self._show_list(row)

    def _take_over_and_look(self) -> None:
        self._take_over()
        self._field.setFocus()

    def _back_to_typing(self) -> None:
        self._leave_row()
        self._field.setFocus()

    def _leave_row(self) -> None:
        if self._row is not None:
            self._row = None
            self._show_mode()
            self._load(self._aside[0])

    def _load(self, key: str) -> None:
        self._entry.load(key)
        self._show_check(self._field.check())

    def _show_mode(self) -> None:
        """Say whether a key is added or one of the list is corrected."""
        if self._row is None:
            self._entry.show_adding(offering=self.session.practicing_here)
        else:
            self._entry.show_correcting(self._row)

    # ---- keys of the next order

    def _defer(self) -> None:
        self._leave_row()
        self.flow.defer_keys_after(self.session.most_keys)
        self._show_list()
        self._field.setFocus()

    def _restore(self) -> None:
        self.flow.restore_deferred_keys()
        self._show_list()
