"""The panel in which a key is typed: field, feedback and buttons, for a new key or one of the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wizard.keys import Check, Verdict
from wizard.messages import Translator
from wizard.pages import key_notes
from wizard.widgets.button import Button
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.key_input import Notice, NoticeKind
from wizard.widgets.text import em
from wizard.widgets.tones import Tone
from wizard.widgets.verdict_table import TONES

# It does not shout while somebody types.
_QUIET = frozenset({Verdict.EMPTY, Verdict.INCOMPLETE})


class KeyEntryPanel(QWidget):
    """`add` and `takeOver` when the key is to go into the list, `keep` when its row is left as it is.

    `offers` and the `way` elsewhere stand beside the ways a key comes in.
    """

    add = Signal()
    takeOver = Signal()
    keep = Signal()
    openList = Signal()

    def __init__(self, speech: Translator, offers: QWidget, way: QWidget) -> None:
        """Make it, ready for a new key."""
        super().__init__()
        text = QCoreApplication.translate
        self._speech = speech
        self._label = QLabel()
        self.field = KeyEdit()
        self.feedback = FeedbackLine()
        self._offers = offers
        self._way = way
        way.hide()
        self._paste = Button(icon("paste"), text("KeysPage", "&Paste"))
        self._open = Button(icon("list"), text("KeysPage", "&Open a list…"))
        self._another = Button(icon("new"), text("KeysPage", "&Add another key"))
        self._another.setObjectName("another")
        self._take = Button(icon("success"), text("KeysPage", "&Take over the correction"))
        self._keep = Button(icon("arrow"), text("KeysPage", "Lea&ve it as it is"))
        self._correcting = False
        self._build()
        self._connect()
        self.show_adding(offering=False)

    def show_adding(self, *, offering: bool) -> None:
        """Be there for a new key; `offering` says whether there is something beside to choose from."""
        self._show_mode(QCoreApplication.translate("KeysPage", "Product &key"), None)
        self._offers.setVisible(offering)

    def show_correcting(self, row: int) -> None:
        """Be there for the key of a row, counted from 0."""
        label = QCoreApplication.translate("KeysPage", "Correct &key {number} of the list")
        self._show_mode(label.format(number=self._speech.number(row + 1)), row)
        self._offers.hide()

    def load(self, key: str) -> None:
        """Hold another key: what was undone before belongs to the one that was there."""
        self.field.setText("")
        self.field.setKey(key)

    def show_check(self, check: Check) -> None:
        """Say what can be said of the key in the field."""
        message = self._speech.check(check)
        hints = self._speech.hints(check)
        details = hints or ((message.explanation,) if check.verdict not in _QUIET else ())
        glyphs = tuple((hint.read, *hint.likely) for hint in check.hints[:3] if hint.likely)
        self.tell(TONES[check.verdict], (message.title, *details), glyphs)

    def tell(self, tone: Tone, lines: tuple[str, ...], glyphs: tuple[tuple[str, ...], ...] = ()) -> None:
        """Say something of the key in the field."""
        text = "\n".join(lines)
        self.feedback.show_message(tone, text, glyphs)
        self.field.setFeedback(text)

    def allow(self, *, adding: bool, taking_over: bool) -> None:
        """Enable the buttons that put the key into the list."""
        self._another.setEnabled(adding)
        self._take.setEnabled(taking_over)

    def _build(self) -> None:
        self._label.setBuddy(self.field)
        # Where a whole key has no room, it scrolls with the caret as any field does.
        self.field.setMinimumWidth(em() * 8)
        buttons = FlowRow(self._paste, self._open, self._offers, self._way)
        buttons.addStretch()
        for button in (self._another, self._keep, self._take):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em() * 3 // 4)
        for widget in (self._label, self.field, self.feedback):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.field.notice.connect(self._show_notice)
        # A scanner ends every key with Enter: the next one comes into the same field.
        self.field.returnPressed.connect(self._enter_pressed)
        self._paste.clicked.connect(self.field.pasteFromClipboard)
        self._open.clicked.connect(self.openList)
        self._another.clicked.connect(self.add)
        self._take.clicked.connect(self.takeOver)
        self._keep.clicked.connect(self.keep)
        self._escape = QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self.field,
            self.keep.emit,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def _show_mode(self, label: str, row: int | None) -> None:
        self._correcting = row is not None
        self._label.setText(label)
        for button in (self._paste, self._open, self._another):
            button.setVisible(row is None)
        for button in (self._take, self._keep):
            button.setVisible(row is not None)
        self._escape.setEnabled(row is not None)

    def _enter_pressed(self) -> None:
        if not self._correcting:
            self._another.click()
        elif self._take.isEnabled():
            self._take.click()
        else:
            self._keep.click()

    def _show_notice(self, notice: Notice) -> None:
        tone = Tone.NEUTRAL if notice.kind is NoticeKind.CONVERTED else Tone.WARNING
        self.feedback.show_message(tone, key_notes.notice(self._speech, notice))
