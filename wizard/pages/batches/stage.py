"""Common parts of the stages of the batch page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wizard.messages import Message
from wizard.messages.text import joined
from wizard.pages.batches.order_lines import TONES, details_of, title_of
from wizard.pages.batches.orders_panel import OrdersPanel
from wizard.widgets.layouts import column_of
from wizard.widgets.text import em, text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.orders.batches.models import OrderState, Plan, PlannedOrder
    from wizard.pages.batch import BatchPage
    from wizard.pages.page import FootAction


class StageView(QWidget):
    """One stage: its content, its heading and its buttons; the page does what it asks for."""

    def __init__(self, page: BatchPage) -> None:
        super().__init__()
        self.page = page
        self.speech = page.speech
        self.column = column_of(within=self, spacing=em() * 3 // 4)

    def take_over(self, before: Self) -> None:
        """Keep what was filtered and searched on the same stage of the window before."""
        for orders, earlier in zip(
            self.findChildren(OrdersPanel), before.findChildren(OrdersPanel), strict=True
        ):
            orders.take_over(earlier)

    def show_work(self) -> None:
        """Show the batch as it is now."""

    def show_details(self, order: PlannedOrder) -> None:
        """Tell all of an order: where nothing is decided, that is what Enter on its row does."""
        told = Message(title_of(self.speech, order), details_of(self.speech, order), "")
        self.page.banner.say_passing(TONES.get(order.state, Tone.NEUTRAL), told)

    def heading(self) -> tuple[str, str]:
        """Return the heading and the sentence below it."""
        raise NotImplementedError

    def spoken(self) -> str:
        """Return what a screen reader says when the stage is shown."""
        heading, told = self.heading()
        if not told:
            return heading
        return joined((self.speech.ended(heading), told))

    def foot_actions(self) -> tuple[FootAction, ...]:
        """Return the buttons below the page, the nearest to the end first."""
        return ()

    def first_focus(self) -> QWidget | None:
        """Return the control where the keyboard begins."""
        stops = (one for one in self.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return next((one for one in stops if one.isVisibleTo(self)), None)

    def clear_search(self) -> bool:
        """Empty the search of orders; False where there is none, or it is empty."""
        orders = self.findChild(OrdersPanel)
        return orders is not None and orders.clear_search()


def unknown_in(plan: Plan, *states: OrderState) -> str:
    """Say of how many keys, and in how many orders, the results are not known; empty where there are none."""
    orders = plan.in_state(*states)
    if not orders:
        return ""
    keys = sum(len(order.keys) for order in orders)
    if keys == len(orders):
        return text("BatchPage", "The result of %n key(s) isn’t known yet.", None, keys)
    told = text("BatchPage", "The result of %n key(s) in {orders} isn’t known yet.", None, keys)
    return told.format(orders=text("BatchPage", "%n order(s)", None, len(orders)))


def get_receipts(count: int) -> str:
    """Return the text of the button that gets the receipts of so many orders."""
    return text("BatchPage", "&Get %n receipt(s)", None, count)


def results_text() -> str:
    """Return the text of the button that leads to results."""
    return text("BatchPage", "Sho&w the results")
