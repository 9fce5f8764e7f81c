"""The answer of the ledger to the key in the field: this computer has had it before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from wizard.keys import LENGTH, Check
from wizard.messages import Message, Translator
from wizard.messages.noop import N_
from wizard.orders.ledger import Answer, KeyState, LedgerKey
from wizard.orders.local_time import local
from wizard.pages.tasks import Task
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.pages.key import KeyPage

_TOLD: Final = {
    KeyState.REDEEMED: N_("KeyHistory", "You have redeemed this key before"),
    KeyState.REFUSED: N_("KeyHistory", "This key was refused before"),
    KeyState.UNDER_WAY: N_("KeyHistory", "This key is under way in another order"),
    KeyState.UNKNOWN: N_("KeyHistory", "This key was sent before, and its result is unknown"),
    KeyState.PLANNED: N_("KeyHistory", "This key is planned in a batch"),
    KeyState.SEEN: N_("KeyHistory", "You had this key before"),
}


class KeyHistory(QObject):
    """Asks the ledger about each whole key of the field, in the background; nothing is sent."""

    def __init__(self, page: KeyPage) -> None:
        """Follow the field of the page."""
        super().__init__(page)
        self._page = page
        self._key = ""
        self._told = ""
        self._task: Task[Answer] | None = None
        page.key_field.edit.checked.connect(self._look)
        self._look(page.key_field.edit.check())

    def _look(self, check: Check) -> None:
        page = self._page
        key = page.key_field.edit.key()
        if key == self._key:
            return
        self._key = key
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self._told and page.banner.title == self._told:
            page.banner.clear()
        self._told = ""
        if len(key) == LENGTH and check.passable:
            ledger = page.session.ledger
            self._task = Task(lambda: ledger().known(key), self._tell, lambda _: None)

    def _tell(self, answer: Answer) -> None:
        self._task = None
        known = answer.key
        if known is None or not self._page.isVisible():
            return
        message = history_of(self._page.speech, known)
        self._told = message.title
        tone = Tone.NEUTRAL if known.state in (KeyState.SEEN, KeyState.PLANNED) else Tone.WARNING
        self._page.banner.say(tone, message)


def history_of(speech: Translator, known: LedgerKey) -> Message:
    """Say what this computer knows of a key: its state, when, for whom and from which list."""
    text = QCoreApplication.translate
    when = speech.time(local(known.changed_at)) if known.changed_at is not None else ""
    place = text("Ledger", "{list}, row {row}") if known.row else "{list}"
    where = place.format(list=known.list_name, row=known.row) if known.list_name else ""
    details = " · ".join(filter(None, (when, known.customer, known.product, where)))
    return Message(text("KeyHistory", _TOLD[known.state]), details, "")
