"""Keys: the key field, and the list of keys this order has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from wizard import keys
from wizard.flow import Step
from wizard.judging import KeyEntry, judge
from wizard.keys import KeyFormat, Verdict
from wizard.messages import Message
from wizard.pages.page import Page
from wizard.pages.practice_keys import PracticeKeys
from wizard.session import Session, Source
from wizard.widgets.button import Button
from wizard.widgets.check_box import CheckBox
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.key_input import Notice, NoticeKind
from wizard.widgets.panel import Named
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.text import Remark, Subheading, em
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.server.practice_data import Example

_TONES = {
    Verdict.EMPTY: Tone.NEUTRAL,
    Verdict.INCOMPLETE: Tone.NEUTRAL,
    Verdict.IMPOSSIBLE: Tone.PROBLEM,
    Verdict.MISTYPED: Tone.WARNING,
    Verdict.COMPLETE: Tone.SUCCESS,
    Verdict.UNVERIFIABLE: Tone.NEUTRAL,
    Verdict.DUPLICATE: Tone.PROBLEM,
}
# It does not shout while somebody types.
_QUIET = frozenset({Verdict.EMPTY, Verdict.INCOMPLETE})


class KeysPage(Page):
    """One key in the field, those before it in the list; Next takes both."""

    step = Step.KEYS
    microsoftKeys = Signal(tuple)

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.say_heading(
            text("KeysPage", "Enter your product keys"),
            text("KeysPage", "Upper or lower case, dashes and spaces do not matter."),
        )
        self._entries: tuple[KeyEntry, ...] = ()
        self._doubted: frozenset[str] = frozenset()
        self._whose = Named("person")
        self._field = KeyEdit()
        self._feedback = FeedbackLine()
        self._paste = Button(icon("paste"), text("KeysPage", "&Paste"))
        self._practice = PracticeKeys(session)
        self._another = Button(icon("new"), text("KeysPage", "&Add another key"))
        self._another.setObjectName("another")
        self._to_microsoft = Button(icon("browser"), text("KeysPage", "&Guide me at Microsoft"))
        self._title = Subheading()
        self._list = RecordList()
        self._remove = Button(icon("remove"), text("KeysPage", "&Remove from the order"))
        self._doubts = CheckBox(
            text("KeysPage", "I have compared the &marked keys; they stand there like this")
        )
        self._build()
        self._connect()

    def enter(self) -> None:
        """Show the keys entered so far."""
        customer = self.flow.draft.customer
        guided = self.flow.draft.guided
        if guided is not None:
            self._whose.show_name(guided.customer.name if guided.customer is not None else "", "")
        elif customer is not None:
            self._whose.show_name(customer.name, f"{customer.domain} · {customer.id}")
        typed = self.session.typed
        self.session.learn_key_format()
        self._field.setKeyFormat(self.flow.key_format)
        practicing = self.session.place.source is Source.PRACTICE
        self._practice.setVisible(practicing)
        if practicing:
            self._practice.look_up()
        self._field.setKey(typed)
        self._show_list()
        self._field.setFocus()

    def leave(self) -> None:
        """Keep what was typed: it belongs to the order, on the way back too."""
        self._practice.stop()
        super().leave()

    def first_focus(self) -> QWidget:
        """The field."""
        return self._field

    def commit(self) -> bool:
        """Take the key in the field into the order."""
        accepted = self._doubts.isChecked()
        self.flow.set_keys(tuple(entry.text for entry in self._entries))
        self.flow.accept(doubts=accepted)
        self._field.clear()
        return True

    def isComplete(self) -> bool:
        """Whether list and field hold keys that can go on."""
        return (
            0 < len(self._entries) <= self._most()
            and all(entry.check.passable for entry in self._entries)
            and (self._doubts.isChecked() or not self._doubted)
        )

    def _build(self) -> None:
        text = QCoreApplication.translate
        label = QLabel(text("KeysPage", "Product &key"))
        label.setBuddy(self._field)
        row = FlowRow(self._paste, self._practice)
        row.addWidget(self._to_microsoft)
        row.addStretch()
        row.addWidget(self._another)
        # Where a whole key has no room, it scrolls with the caret as any field does.
        self._field.setMinimumWidth(em() * 8)
        self._list.setAccessibleName(text("KeysPage", "Keys in this order"))
        self._hidden = Remark(text("KeysPage", "Only the last five characters of a key are shown here."))
        for widget in (self._whose, label, self._field, self._feedback):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self._doubts)
        self.body.addWidget(self._title)
        self.body.addWidget(self._list, 1)
        self.body.addLayout(FlowRow(self._remove))
        self.body.addWidget(self._hidden)
        self.body.addStretch()

    def _connect(self) -> None:
        self._field.checked.connect(self._show_check)
        self._field.keysPasted.connect(self._take_many)
        self._field.notice.connect(self._show_notice)
        # A scanner ends every key with Enter: the next one comes into the same field.
        self._field.returnPressed.connect(self._another.click)
        self._paste.clicked.connect(self._field.pasteFromClipboard)
        self._practice.picked.connect(self._use)
        self._to_microsoft.clicked.connect(
            lambda: self.microsoftKeys.emit(tuple(entry.text for entry in self._entries))
        )
        self._another.clicked.connect(self._add_another)
        self._remove.clicked.connect(self._remove_key)
        self._list.chosen.connect(lambda row: self._remove.setEnabled(row >= 0))
        self._doubts.toggled.connect(lambda: self.update_next())
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Delete),
            self._list,
            self._remove_key,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def _most(self) -> int:
        """How many keys an order may hold."""
        from wizard.contract import KEYS_PER_ORDER

        info = self.session.info
        return info.limits.keys_per_order if info else KEYS_PER_ORDER

    def _judge(self) -> None:
        """Look at the keys of the list and the one in the field together."""
        self.session.typed = typed = self._field.key()
        texts = self.flow.draft.key_texts
        self._entries = judge((*texts, typed) if typed else texts, self.flow.key_format)
        doubted = frozenset(e.text for e in self._entries if e.check.verdict is Verdict.MISTYPED)
        if doubted - self._doubted:
            self._doubts.setChecked(False)  # it was ticked for other keys
        self._doubted = doubted
        self._doubts.setVisible(bool(doubted))

    def _show_check(self, check: keys.Check) -> None:
        self._judge()
        message = self.speech.check(check)
        hints = self.speech.hints(check)
        details = hints or ((message.explanation,) if check.verdict not in _QUIET else ())
        text = "\n".join((message.title, *details))
        glyphs = tuple((hint.read, *hint.likely) for hint in check.hints[:3] if hint.likely)
        self._feedback.show_message(_TONES[check.verdict], text, glyphs)
        self._field.setFeedback(text)
        self._another.setEnabled(check.passable)
        if self._field.key() and self._entries[-1].check.verdict is Verdict.DUPLICATE:
            duplicate = self.speech.check(self._entries[-1].check)
            self._feedback.show_message(Tone.PROBLEM, f"{duplicate.title}\n{duplicate.explanation}")
            self._another.setEnabled(False)
        self._note_microsoft()
        self._say_above()
        self.update_next()

    def _note_microsoft(self) -> None:
        """A key that belongs elsewhere is called what it is, and the way there is offered."""
        typed = self._field.key()
        text = QCoreApplication.translate
        at_service = self.flow.draft.guided is None and self.flow.key_format is KeyFormat.SERVICE
        self._to_microsoft.setVisible(
            at_service and any(keys.looks_microsoft(entry.text) for entry in self._entries)
        )
        if at_service and keys.looks_microsoft(typed):
            told = text(
                "KeysPage", "Typed right, but this looks like a Microsoft key: this service cannot redeem it."
            )
        elif self.flow.draft.guided is not None and keys.looks_of_a_service(typed):
            told = text(
                "KeysPage",
                "Typed right, but this looks like the key of an activation service: Microsoft’s pages will"
                " not know it.",
            )
        else:
            return
        self._feedback.show_message(Tone.WARNING, told)
        self._field.setFeedback(told)

    def _show_list(self) -> None:
        entries = self.flow.draft.entries
        chosen = min(self._list.chosen_row(), len(entries) - 1)
        self._list.show_records([self._record(entry) for entry in entries], chosen)
        title = QCoreApplication.translate("KeysPage", "In this order: {keys}")
        self._title.setText(title.format(keys=self.speech.keys(len(entries))))
        for widget in (self._title, self._list, self._remove, self._hidden):
            widget.setVisible(bool(entries))
        self._remove.setEnabled(chosen >= 0)
        self._show_check(self._field.check())

    def _record(self, entry: KeyEntry) -> Record:
        message = self.speech.check(entry.check)
        hints = self.speech.hints(entry.check)
        return Record(
            icon="key",
            title=f"•••••-•••••-•••••-•••••-{entry.ending}",
            detail=hints[0] if hints else message.explanation,
            status=self.speech.verdict(entry.check.verdict),
            tone=_TONES[entry.check.verdict],
        )

    def _add_another(self) -> None:
        self.flow.add_keys((self._field.key(),))
        self._field.clear()
        self._show_list()
        self._field.setFocus()

    def _take_many(self, texts: tuple[str, ...]) -> None:
        """Several keys in one paste: one row each."""
        self.flow.add_keys(texts)
        self._show_list()
        told = QCoreApplication.translate("KeysPage", "Taken into the order: {keys}")
        self._feedback.show_message(Tone.SUCCESS, told.format(keys=self.speech.keys(len(texts))))

    def _remove_key(self) -> None:
        row = self._list.chosen_row()
        if row >= 0:
            self.flow.remove_key(row)
            self._show_list()
            if not self.flow.draft.entries:
                self._field.setFocus()

    def _show_notice(self, notice: Notice) -> None:
        text = QCoreApplication.translate
        count = self.speech.characters(notice.count)
        told = {
            NoticeKind.PICTURE: text("KeysPage", "Pictures cannot be read. Type the key that stands in it."),
            NoticeKind.FILE: text("KeysPage", "Open the file, copy the keys in it, and paste them here."),
            NoticeKind.NOTHING: text(
                "KeysPage", "There is no key in what was pasted. Copy the key and paste again."
            ),
            NoticeKind.LEFT_OUT: text("KeysPage", "A key has 25 characters; not taken in: {count}."),
            NoticeKind.CONVERTED: text("KeysPage", "Changed to plain letters on the way in: {count}."),
        }[notice.kind].format(count=count)
        tone = Tone.NEUTRAL if notice.kind is NoticeKind.CONVERTED else Tone.WARNING
        self._feedback.show_message(tone, told)

    def _use(self, example: Example) -> None:
        if example.with_key:
            self.flow.add_keys((example.with_key,))
            self._show_list()
        self._field.setKey(example.key)
        self._field.setFocus()

    def _say_above(self) -> None:
        if len(self._entries) > self._most():
            self.banner.say(Tone.WARNING, self._too_many())
        elif self._is_resumed():
            self.banner.say(Tone.NEUTRAL, self._same_keys())
        else:
            self.banner.clear()

    def _too_many(self) -> Message:
        text = QCoreApplication.translate
        most = self.speech.keys(self._most())
        return Message(
            text("KeysPage", "Too many keys for one order"),
            text("KeysPage", "The service takes at most {keys} in an order.").format(keys=most),
            text("KeysPage", "Remove some, and make another order of those."),
        )

    def _is_resumed(self) -> bool:
        """Whether this order was begun before, and its review no longer held."""
        entry, draft = self.session.entry, self.flow.draft
        return (
            entry is not None
            and self.session.resumed
            and draft.customer is not None
            and entry.order.customer.id == draft.customer.id
            and entry.order.action == str(draft.task)
        )

    def _same_keys(self) -> Message:
        """Its keys are known by their endings alone."""
        text = QCoreApplication.translate
        order = self.session.entry.order if self.session.entry else None
        endings = self.speech.listed([f"…{ending}" for ending in order.endings] if order else [])
        return Message(
            text("KeysPage", "Enter the keys of this order again"),
            text("KeysPage", "Nothing was redeemed. Only the endings were kept: {endings}").format(
                endings=endings
            ),
            text("KeysPage", "A new review is made of them; no key is spent twice."),
        )
