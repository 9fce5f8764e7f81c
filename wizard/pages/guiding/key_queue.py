"""The keys of the order, in their turn: what came of each, and which one is next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.messages import Translator
from wizard.messages.guide_receipt import outcome_text
from wizard.orders.guided_order import OPEN, Doubt, GuidedKey, Standing
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.record import Record
from wizard.widgets.record_list import RecordList
from wizard.widgets.text import Subheading, em
from wizard.widgets.tones import Tone

ROWS = 4
_TONES = {
    Standing.WAITING: Tone.NEUTRAL,
    Standing.UNDER_WAY: Tone.NEUTRAL,
    Standing.REDEEMED: Tone.SUCCESS,
    Standing.OUT: Tone.PROBLEM,
    Standing.ASIDE: Tone.WARNING,
}


class KeyQueue(QWidget):
    """A row a key; what is chosen can be moved, put aside, or taken up again."""

    moved = Signal(str, int)
    asided = Signal(str)
    takenUp = Signal(str)

    def __init__(self, speech: Translator) -> None:
        """Build it, empty."""
        super().__init__()
        text = QCoreApplication.translate
        self._speech = speech
        self._keys: tuple[GuidedKey, ...] = ()
        self._title = Subheading(text("GuidePage", "Keys in this order"))
        self._list = RecordList()
        self._earlier = Button(icon("up"), text("GuidePage", "Earl&ier"))
        self._later = Button(icon("down"), text("GuidePage", "&Later"))
        self._aside = Button(icon("clock"), text("GuidePage", "P&ut aside"))
        self._take_up = Button(icon("key"), "")
        self._take_up.setObjectName("take-up")
        self._list.setAccessibleName(text("GuidePage", "Keys in this order"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, em() // 2, 0, 0)
        column.setSpacing(em() // 2)
        column.addWidget(self._title)
        column.addWidget(self._list)
        column.addLayout(FlowRow(self._earlier, self._later, self._aside, self._take_up))
        self._list.chosen.connect(lambda _row: self._update())
        self._earlier.clicked.connect(lambda: self.moved.emit(self._name(), -1))
        self._later.clicked.connect(lambda: self.moved.emit(self._name(), 1))
        self._aside.clicked.connect(lambda: self.asided.emit(self._name()))
        self._take_up.clicked.connect(lambda: self.takenUp.emit(self._name()))

    def show_keys(self, keys: tuple[GuidedKey, ...], current: GuidedKey | None) -> None:
        """Show all keys; the one whose turn it is says so."""
        chosen = self._name()
        self._keys = keys
        rows = [self._record(key, key is current) for key in keys]
        names = [key.name for key in keys]
        self._list.show_records(rows, names.index(chosen) if chosen in names else -1)
        self._list.show_rows(min(len(keys), ROWS))
        self._update()

    def _record(self, key: GuidedKey, current: bool) -> Record:
        text = QCoreApplication.translate
        word = {
            Standing.WAITING: text("GuidePage", "waiting"),
            Standing.UNDER_WAY: text("GuidePage", "under way"),
            Standing.REDEEMED: text("GuidePage", "redeemed"),
            Standing.OUT: text("GuidePage", "out of the order"),
            Standing.ASIDE: text("GuidePage", "put aside"),
        }[key.standing]
        detail = {
            Standing.WAITING: text("GuidePage", "not taken to the page yet"),
            Standing.UNDER_WAY: text("GuidePage", "its page was opened"),
            Standing.OUT: text("GuidePage", "not taken to the page"),
        }.get(key.standing, "")
        if key.record is not None and (key.code is not None or not detail):
            detail = outcome_text(self._speech, key.record)
        if key.doubt is Doubt.OPENED_BEFORE:
            detail = text("GuidePage", "its page was opened")
        if key.standing is Standing.REDEEMED and key.record is not None:
            detail = self._speech.time(key.record.begun_at)
        title = f"•••••-•••••-•••••-•••••-{key.ending}"
        return Record("arrow" if current else "key", title, detail, word, _TONES[key.standing])

    def _name(self) -> str:
        row = self._list.chosen_row()
        return self._keys[row].name if 0 <= row < len(self._keys) else ""

    def _update(self) -> None:
        row = self._list.chosen_row()
        key = self._keys[row] if 0 <= row < len(self._keys) else None
        open_key = key is not None and key.standing in OPEN
        self._earlier.setEnabled(open_key and row > 0)
        self._later.setEnabled(open_key and row < len(self._keys) - 1)
        self._aside.setEnabled(open_key)
        waiting = key is not None and key.standing is Standing.WAITING
        aside = key is not None and key.standing is Standing.ASIDE
        again = key is not None and key.can_be_asked_again
        self._take_up.setEnabled(aside or again or (waiting and row > 0))
        text = QCoreApplication.translate
        self._take_up.setText(text("GuidePage", "As&k again") if again else text("GuidePage", "Ta&ke up now"))
