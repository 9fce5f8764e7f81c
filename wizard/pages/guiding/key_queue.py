"""List of the order's keys in their turn, with their results."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wizard.messages import Translator
from wizard.messages.guide_receipt import outcome_text
from wizard.orders.guided_key import GuidedKey, KeyStatus
from wizard.pages.guiding.panel import GuidePanel
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.text import Subheading, text
from wizard.widgets.tones import Tone

ROWS = 4
_TONES = {
    KeyStatus.WAITING: Tone.NEUTRAL,
    KeyStatus.UNDER_WAY: Tone.NEUTRAL,
    KeyStatus.REDEEMED: Tone.SUCCESS,
    KeyStatus.OUT: Tone.PROBLEM,
    KeyStatus.POSTPONED: Tone.WARNING,
}


class KeyQueue(GuidePanel):
    """A row a key; the chosen one can be moved, postponed, or brought back."""

    moved = Signal(str, int)
    postponed = Signal(str)
    broughtBack = Signal(str)
    takenBack = Signal(str)
    """It was called redeemed by mistake."""

    def __init__(self, speech: Translator) -> None:
        super().__init__(speech)
        self._keys: tuple[GuidedKey, ...] = ()
        self._list = RecordList()
        self._up = Button(text("GuidePage", "Move u&p"), icon="up")
        self._down = Button(text("GuidePage", "Mo&ve down"), icon="down")
        self._postpone = Button(text("GuidePage", "Pu&t aside"), icon="clock")
        self._bring_back = Button("", icon="key", name="take-up")
        self._list.setAccessibleName(text("GuidePage", "Keys in this order"))
        title = Subheading(text("GuidePage", "Keys in this order"))
        self.add(title, self._list, FlowRow(self._up, self._down, self._postpone, self._bring_back))
        self._list.chosen.connect(lambda _row: self._update())
        self._up.clicked.connect(lambda: self.moved.emit(self._name(), -1))
        self._down.clicked.connect(lambda: self.moved.emit(self._name(), 1))
        self._postpone.clicked.connect(lambda: self.postponed.emit(self._name()))
        self._bring_back.clicked.connect(self._bring)

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
        word = {
            KeyStatus.WAITING: text("GuidePage", "waiting"),
            KeyStatus.UNDER_WAY: text("GuidePage", "under way"),
            KeyStatus.REDEEMED: text("GuidePage", "redeemed"),
            KeyStatus.OUT: text("GuidePage", "removed"),
            KeyStatus.POSTPONED: text("GuidePage", "put aside"),
        }[key.status]
        detail = {
            KeyStatus.WAITING: text("GuidePage", "not entered yet"),
            KeyStatus.UNDER_WAY: text("GuidePage", "page was opened"),
            KeyStatus.OUT: text("GuidePage", "page was not opened"),
        }.get(key.status, "")
        if key.record is not None and (key.code is not None or not detail):
            detail = outcome_text(self.speech, key.record)
        if key.opened_before:
            detail = text("GuidePage", "page was opened")
        if key.status is KeyStatus.REDEEMED and key.record is not None:
            detail = self.speech.time(key.record.time)
        title = f"•••••-•••••-•••••-•••••-{key.ending}"
        return Record("arrow" if current else "key", title, detail, word, _TONES[key.status])

    def _bring(self) -> None:
        key = self._key()
        if key is not None:
            (self.takenBack if key.can_be_taken_back else self.broughtBack).emit(key.name)

    def _key(self) -> GuidedKey | None:
        row = self._list.chosen_row()
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def _name(self) -> str:
        key = self._key()
        return key.name if key is not None else ""

    def _update(self) -> None:
        row, key = self._list.chosen_row(), self._key()
        open_key = key is not None and key.is_open
        self._up.setEnabled(open_key and row > 0)
        self._down.setEnabled(open_key and row < len(self._keys) - 1)
        self._postpone.setEnabled(open_key)
        waiting = key is not None and key.status is KeyStatus.WAITING
        postponed = key is not None and key.status is KeyStatus.POSTPONED
        again = key is not None and key.can_be_asked_again
        mistake = key is not None and key.can_be_taken_back
        self._bring_back.setEnabled(postponed or again or mistake or (waiting and row > 0))
        self._bring_back.setText(
            text("GuidePage", "It was &not redeemed")
            if mistake
            else text("GuidePage", "As&k again")
            if again
            else text("GuidePage", "Redeem it ne&xt")
        )
