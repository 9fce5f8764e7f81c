"""The box in which a person accepts keys that look mistyped."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from wizard.widgets.check_box import CheckBox
from wizard.widgets.layouts import keep_room
from wizard.widgets.text import text


class DoubtsBox(CheckBox):
    """Keeps its place, is shown while keys look mistyped, and unticked when other keys come."""

    def __init__(self) -> None:
        super().__init__(text("KeyPage", "I compared the &marked keys; they match the card or the e-mail"))
        self._doubted: frozenset[str] = frozenset()
        keep_room(self)
        self.hide()

    @property
    def settled(self) -> bool:
        """True if every key that looks mistyped is accepted."""
        return self.isChecked() or not self._doubted

    def take_over(self, before: Self) -> None:
        """Be ticked as the box of the window before is, for the same keys."""
        self._doubted = before._doubted
        self.setChecked(before.isChecked())

    def show_doubted(self, texts: Iterable[str]) -> None:
        """Ask about these keys."""
        doubted = frozenset(texts)
        if doubted - self._doubted:
            self.setChecked(False)
        self._doubted = doubted
        self.setVisible(bool(doubted))
