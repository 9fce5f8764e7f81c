"""Base of the pages of a guided order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

from wizard.orders.guided_order import GuidedOrder
from wizard.pages.intents import HoldStill
from wizard.pages.page import Page
from wizard.pages.session import Session
from wizard.pages.tasks import Task


class GuidedOrderPage(Page):
    """A page that saves answers of a guided order, one at a time."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._saving: Task[None] | None = None
        self._asks_alone = False
        self._shown: GuidedOrder | None = None
        self.asked = ""
        """A name of what the page asks now."""

    def take_over(self, before: Self) -> None:
        self._shown, self.asked = before._shown, before.asked

    @property
    def saving(self) -> bool:
        """True while an answer is being saved."""
        return self._saving is not None

    @property
    def busy(self) -> bool:
        """True while an answer is awaited or being saved."""
        return super().busy or self.saving

    @property
    def tells_in_place(self) -> bool:
        """True also where a question is all that the page asks."""
        return self._asks_alone or super().tells_in_place

    def ask_alone(self, alone: bool) -> None:
        """Let the page's message be all that it asks, with room for every word and answer; or no longer."""
        self._asks_alone = alone
        self.banner.fill_page(self.tells_in_place and not self.busy)

    @property
    def order(self) -> GuidedOrder:
        """The guided order, once its keys were looked up."""
        order = self.flow.guided_order
        assert order is not None, "the keys were looked up"
        return order

    def begin_anew(self, *forget: Callable[[], None]) -> None:
        """Forget what was typed and not confirmed, where another order is shown than before."""
        before, self._shown = self._shown, self.order
        if self._shown is not before:
            self.asked = ""
            for one in forget:
                one()

    def hold_still(self, asked: str) -> None:
        """Take no presses for a moment where the page asks something else now."""
        if asked != self.asked:
            self.asked = asked
            self.wants.emit(HoldStill())

    def save(self, write: Callable[..., None], *values: object, then: Callable[[], None]) -> None:
        """Save an answer off the GUI thread, then continue; a second press meanwhile does nothing."""
        if self._saving is not None:
            return

        def done(_nothing: None) -> None:
            self._saving = None
            self.banner.clear()
            then()

        def failed(error: Exception) -> None:
            self._saving = None
            again = self.button(self.retry_text(), lambda: self.save(write, *values, then=then))
            self.show_failure(error, again)

        self._saving = Task(self, lambda: write(*values), done, failed, saves=True)
