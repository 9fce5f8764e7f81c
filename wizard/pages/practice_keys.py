"""The button that offers practice keys: some that work, and one for each outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu

from wizard.session import Session
from wizard.tasks import Task
from wizard.widgets.button import Button
from wizard.widgets.icons import icon

if TYPE_CHECKING:
    from wizard.server.practice_data import Example

OFFERED_KEYS = 6


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
        self._task = Task(self._session.practice_examples, self._take, lambda _error: None)

    def stop(self) -> None:
        """Nobody waits for it any more."""
        if self._task is not None:
            self._task.cancel()

    def _take(self, examples: list[Example]) -> None:
        speech, menu = self._session.speech, self.menu()
        menu.clear()
        for example in [one for one in examples if one.shows == "redeemed"][:OFFERED_KEYS]:
            licenses = speech.licenses(example.licenses or 0)
            months = speech.months(example.months or 0)
            self._offer(example, f"{example.product} · {licenses} · {months} · …{example.key[-5:]}")
        menu.addSeparator()
        for example in examples:
            if example.shows != "redeemed":
                self._offer(example, self._session.outcome_title(example.shows))
        self.setEnabled(bool(examples))

    def _offer(self, example: Example, title: str) -> None:
        action = self.menu().addAction(title.replace("&", "&&"))
        action.triggered.connect(lambda: self.picked.emit(example))
