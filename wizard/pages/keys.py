"""Keys: the key field, and the list of keys this order has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from wizard import keys
from wizard.flow import KeyEntry, Step, judge
from wizard.keys import KeyFormat, Verdict
from wizard.messages import Message
from wizard.pages.page import Page
from wizard.session import Session, Source
from wizard.tasks import Task as Call
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.icons import icon
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.key_input import Notice, NoticeKind
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.text import Remark, Subheading
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
OFFERED_KEYS = 6


class KeysPage(Page):
    """One key in the field, those before it in the list; Next takes both."""

    step = Step.KEYS

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self._whose = Remark()
        self._field = KeyEdit()
        self._feedback = FeedbackLine()
        self._paste = QPushButton(icon("paste"), text("KeysPage", "&Paste"))
        self._practice = QPushButton(icon("practice"), text("KeysPage", "&Use a practice key"))
        self._another = QPushButton(icon("new"), text("KeysPage", "&Add another key"))
        self._another.setObjectName("another")
        self._title = Subheading()
        self._list = RecordList()
        self._remove = QPushButton(icon("remove"), text("KeysPage", "&Remove from the order"))
        self._doubts = QCheckBox(
            text("KeysPage", "I have compared the &marked keys; they stand there like this")
        )
        self._call: Call[list[Example]] | None = None
        self._examples: list[Example] = []
        self._build()
        self._field.checked.connect(self._show_check)
        self._field.keysPasted.connect(self._take_many)
        self._field.notice.connect(self._show_notice)
        self._paste.clicked.connect(self._field.pasteFromClipboard)
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

    def enter(self) -> None:
        """Show the keys entered so far."""
        text = QCoreApplication.translate
        customer = self.flow.draft.customer
        self.say_heading(
            text("KeysPage", "Enter your product keys"),
            text("KeysPage", "Upper or lower case, dashes and spaces do not matter."),
        )
        if customer is not None:
            self._whose.setText(f"{customer.name} · {customer.domain} · {customer.id}")
        self._field.setKeyFormat(self.flow.key_format)
        self._practice.setVisible(self.session.place.source is Source.PRACTICE)
        if self.session.place.source is Source.PRACTICE:
            self._call = Call(self.session.practice_examples, self._take_examples, lambda _error: None)
        self._show_list()
        self._show_check(self._field.check())
        self._ask_for_the_same_keys()
        self._field.setFocus()

    def leave(self) -> None:
        """Keep what was typed: it belongs to the order, on the way back too."""
        if self._call is not None:
            self._call.cancel()
        super().leave()

    def commit(self) -> bool:
        """Take the key in the field into the order."""
        entries = self._entries()
        self.flow.set_keys(tuple(entry.text for entry in entries))
        self.flow.accept(doubts=self._doubts.isChecked())
        self._field.clear()
        return True

    def isComplete(self) -> bool:
        """Whether list and field hold keys that can go on."""
        entries = self._entries()
        doubtful = any(entry.check.verdict is Verdict.MISTYPED for entry in entries)
        return (
            bool(entries)
            and all(entry.check.passable for entry in entries)
            and (self._doubts.isChecked() or not doubtful)
        )

    def _build(self) -> None:
        text = QCoreApplication.translate
        label = QLabel(text("KeysPage", "Product &key"))
        label.setBuddy(self._field)
        row = QHBoxLayout()
        for button in (self._paste, self._practice):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._another)
        self.body.addWidget(self._whose)
        self.body.addWidget(label)
        self.body.addWidget(self._field)
        self.body.addWidget(self._feedback)
        self.body.addLayout(row)
        self.body.addWidget(self._doubts)
        below = QHBoxLayout()
        below.addWidget(self._title, 1)
        below.addWidget(self._remove)
        self.body.addLayout(below)
        self._list.setAccessibleName(text("KeysPage", "Keys in this order"))
        self.body.addWidget(self._list, 1)
        self._hidden = Remark(text("KeysPage", "Only the last five characters of a key are shown here."))
        self.body.addWidget(self._hidden)
        self._space = QWidget()
        self.body.addWidget(self._space, 1)
        self._practice.setMenu(QMenu(self._practice))

    def _entries(self) -> tuple[KeyEntry, ...]:
        """The keys of the list and the one in the field, judged together."""
        typed = self._field.key()
        texts = self.flow.draft.key_texts
        return judge((*texts, typed) if typed else texts, self.flow.key_format)

    def _show_check(self, check: keys.Check) -> None:
        message = self.speech.check(check)
        hints = self.speech.hints(check)
        details = hints or ((message.explanation,) if check.verdict not in _QUIET else ())
        text = "\n".join((message.title, *details))
        glyphs = tuple((hint.read, *hint.likely) for hint in check.hints[:3] if hint.likely)
        self._feedback.show_message(_TONES[check.verdict], text, glyphs)
        self._field.setFeedback(text)
        self._another.setEnabled(check.passable)
        entries = self._entries()
        self._doubts.setVisible(any(entry.check.verdict is Verdict.MISTYPED for entry in entries))
        if entries and self._field.key() and entries[-1].check.verdict is Verdict.DUPLICATE:
            duplicate = self.speech.check(entries[-1].check)
            self._feedback.show_message(Tone.PROBLEM, f"{duplicate.title}\n{duplicate.explanation}")
            self._another.setEnabled(False)
        self._note_microsoft()
        self.update_next()

    def _note_microsoft(self) -> None:
        """Under a service's own format, a Microsoft key is called what it is."""
        typed = self._field.key()
        if self.flow.key_format is not KeyFormat.SERVICE or not keys.looks_microsoft(typed):
            return
        text = QCoreApplication.translate
        told = text(
            "KeysPage", "Typed right, but this looks like a Microsoft key: this service cannot redeem it."
        )
        self._feedback.show_message(Tone.WARNING, told)
        self._field.setFeedback(told)

    def _show_list(self) -> None:
        entries = self.flow.draft.entries
        chosen = min(max(self._list.currentRow(), -1), len(entries) - 1)
        self._list.show_records([self._record(entry) for entry in entries], chosen)
        title = QCoreApplication.translate("KeysPage", "In this order: {keys}")
        self._title.setText(title.format(keys=self.speech.keys(len(entries))))
        for widget in (self._title, self._list, self._remove, self._hidden):
            widget.setVisible(bool(entries))
        self._space.setVisible(not entries)
        self._remove.setEnabled(chosen >= 0)

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
        self._show_check(self._field.check())
        self._field.setFocus()

    def _take_many(self, texts: tuple[str, ...]) -> None:
        """Several keys in one paste: one row each."""
        self.flow.add_keys(texts)
        self._show_list()
        self._show_check(self._field.check())
        told = QCoreApplication.translate("KeysPage", "Taken into the order: {keys}")
        self._feedback.show_message(Tone.SUCCESS, told.format(keys=self.speech.keys(len(texts))))

    def _remove_key(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self.flow.draft.entries):
            self.flow.remove_key(row)
            self._show_list()
            self._show_check(self._field.check())

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

    def _take_examples(self, examples: list[Example]) -> None:
        """Offer practice keys that fit this order: some that work, and one for each outcome."""
        menu = self._practice.menu()
        menu.clear()
        working = [one for one in examples if one.shows == "redeemed"][:OFFERED_KEYS]
        for example in working:
            licenses = self.speech.licenses(example.licenses or 0)
            months = self.speech.months(example.months or 0)
            self._offer(menu, example, f"{example.product} · {licenses} · {months} · …{example.key[-5:]}")
        menu.addSeparator()
        for example in examples:
            if example.shows != "redeemed":
                self._offer(menu, example, self.session.outcome_title(example.shows))

    def _offer(self, menu: QMenu, example: Example, title: str) -> None:
        action = menu.addAction(title.replace("&", "&&"))
        action.triggered.connect(lambda: self._use(example))

    def _use(self, example: Example) -> None:
        if example.with_key:
            self.flow.add_keys((example.with_key,))
            self._show_list()
        self._field.setKey(example.key)
        self._field.setFocus()

    def _ask_for_the_same_keys(self) -> None:
        """A resumed order whose review no longer held: its keys are known by their endings alone."""
        entry = self.session.entry
        if entry is None or not self.session.resumed:
            return
        text = QCoreApplication.translate
        endings = self.speech.listed([f"…{ending}" for ending in entry.order.endings])
        message = Message(
            text("KeysPage", "Enter the keys of this order again"),
            text("KeysPage", "Nothing was redeemed. Only the endings were kept: {endings}").format(
                endings=endings
            ),
            text("KeysPage", "A new review is made of them; no key is spent twice."),
        )
        self.banner.say(Tone.NEUTRAL, message)
