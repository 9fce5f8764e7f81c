"""The button that offers practice keys: some that work, and one for each outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu

from wizard.pages.session import Session
from wizard.pages.tasks import Task
from wizard.widgets.button import Button
from wizard.widgets.icons import icon

if TYPE_CHECKING:
    from wizard.server.practice_data import Example

OFFERED_KEYS = 6
_WAITING = frozenset({"service-busy", "account-not-created", "order-not-processed"})


class PracticeKeys(Button):
    """Has a menu of the keys that fit the order; `picked` has the one that was chosen."""

    picked = Signal(object)

    def __init__(self, session: Session) -> None:
        """Make it, with nothing to offer yet."""
        super().__init__(icon("practice"), QCoreApplication.translate("KeysPage", "&Use a practice key"))
        self._session = session
        self._task: Task[list[Example]] | None = None
        self.setMenu(QMenu(self))
        self.setEnabled(False)

    def look_up(self) -> None:
        """Find out what fits the order as it is now."""
        self.stop()
        self.setEnabled(False)  # what it offers was for another order
        self._task = Task(self._session.practice_keys, self._take, lambda _error: None)

    def stop(self) -> None:
        """Nobody waits for it any more."""
        if self._task is not None:
            self._task.cancel()

    def _take(self, examples: list[Example]) -> None:
        self.menu().clear()
        text = QCoreApplication.translate
        working = [one for one in examples if one.shows == "redeemed"][:OFFERED_KEYS]
        rejected = [one for one in examples if one.shows not in {"redeemed", *_WAITING}]
        waiting = [one for one in examples if one.shows in _WAITING]
        self._offer_all(text("KeysPage", "Keys that are redeemed"), working)
        self._offer_all(text("KeysPage", "Keys that show a problem"), rejected)
        self._offer_all(text("KeysPage", "Keys that make the service stumble, then go on"), waiting)
        self.setEnabled(bool(examples))

    def _offer_all(self, heading: str, examples: list[Example]) -> None:
        """Add one group; the menu says of each key what it will bring."""
        if not examples:
            return
        self.menu().addSection(heading)
        for example in examples:
            self._offer(example, self._told(example))

    def _told(self, example: Example) -> str:
        speech = self._session.speech
        parts = [] if example.shows == "redeemed" else [self._session.outcome_title(example)]
        if example.product not in "".join(parts):
            parts.append(example.product)
        if example.shows == "redeemed":
            parts += [speech.licenses(example.licenses or 0), speech.months(example.months or 0)]
        return " · ".join((*parts, f"…{example.key[-5:]}"))

    def _offer(self, example: Example, title: str) -> None:
        action = self.menu().addAction(title.replace("&", "&&"))
        action.triggered.connect(lambda: self.picked.emit(example))
