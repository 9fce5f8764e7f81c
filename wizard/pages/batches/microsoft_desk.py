"""Microsoft's keys of a batch: taken to the guide customer by customer, their results brought back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.orders.batches.models import OrderState, Plan, PlannedOrder
from wizard.orders.batches.records import OPEN
from wizard.orders.guided_record import named_customer
from wizard.pages.batches.order_lines import customer_name
from wizard.pages.batches.work import Stage
from wizard.pages.intents import FollowFlow
from wizard.pages.tasks import Task
from wizard.widgets.text import text

if TYPE_CHECKING:
    from wizard.pages.batch import BatchPage


class MicrosoftDesk(QObject):
    """Leads to the guide; the batch stays where it is meanwhile."""

    def __init__(self, page: BatchPage) -> None:
        super().__init__(page)
        self._page = page
        self._task: Task[Plan] | None = None

    @property
    def looking(self) -> bool:
        """True while results of the guide are looked up."""
        return self._task is not None

    def next_orders(self) -> tuple[PlannedOrder, ...]:
        """Return the orders of the customer whose keys come next; led ones last."""
        plan, guided = self._page.work.plan, self._page.work.guided
        waiting = plan.in_state(OrderState.MICROSOFT) if plan is not None else ()
        first = next((one for one in waiting if one.number not in guided), next(iter(waiting), None))
        return tuple(one for one in waiting if first is not None and _whose(one) == _whose(first))

    def lead(self) -> None:
        """Take the keys of the next customer to the guide."""
        orders, work, page = self.next_orders(), self._page.work, self._page
        planning = work.planning
        if not orders or planning is None:
            return
        if work.result is not None or planning.plan.in_state(*OPEN):
            self._leave_and_lead(orders)
            return
        waiting = text("BatchPage", "Saving the batch…")  # no run has

        def begun(_plan: Plan) -> None:
            page.show_stage(Stage.RESULTS)
            self._leave_and_lead(orders)

        def failed(error: Exception) -> None:
            page.runner.say_not_begun(error, self.lead)

        page.ask(waiting, planning.begin_guided, begun, failed)

    def look(self) -> None:
        """Bring the results of the guide into the plan, and into the files where there are some."""
        work = self._page.work
        planning = work.planning
        if planning is None or work.running or self._task is not None:
            return
        before = planning.plan.orders
        if not any(order.at_microsoft for order in before):
            return

        def show(plan: Plan) -> None:
            self._task = None
            if plan.orders != before and work is self._page.work:
                self._page.show_stage(Stage.RESULTS)
                self._page.runner.save_again()

        def failed(error: Exception) -> None:
            self._task = None
            self._page.show_failure(error)

        self._task = Task(self._page, planning.take_guided, show, failed)

    def _leave_and_lead(self, orders: tuple[PlannedOrder, ...]) -> None:
        """Ask before an order is left whose keys are not those of the list."""
        work, draft = self._page.work, self._page.main.flow.draft
        listed = {key.text for key in work.batch_list.keys} if work.batch_list is not None else set()
        if {entry.text for entry in (*draft.entries, *draft.kept)} <= listed:
            self._lead(orders)
        else:
            self._page.discard_and(lambda: self._lead(orders))

    def _lead(self, orders: tuple[PlannedOrder, ...]) -> None:
        work, flow = self._page.work, self._page.main.flow
        assert work.batch_list is not None, "its keys are in the list"
        wanted = {key.number for order in orders for key in order.keys}
        texts = tuple(key.text for key in work.batch_list.keys if key.number in wanted)
        work.guided |= {order.number for order in orders}
        flow.start_over()
        flow.lead_to_microsoft(texts)
        with suppress(ValueError):  # the guide asks for a name that it can use
            flow.name_customer(named_customer(customer_name(orders[0])))
        flow.go_on()
        self._page.wants.emit(FollowFlow())


def _whose(order: PlannedOrder) -> object:
    return order.customer.id if order.customer is not None else order.named
