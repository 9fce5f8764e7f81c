"""Review: totals, what stays out, and the two ticks before anything is redeemed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from wizard.contract import Agreement
from wizard.messages import batches
from wizard.messages.text import joined
from wizard.orders.batches.models import OrderState, Plan, ProductTotal
from wizard.orders.batches.records import SENT
from wizard.pages.batches.order_lines import PLAN_FILTERS
from wizard.pages.batches.orders_panel import OrdersPanel
from wizard.pages.batches.stage import StageView
from wizard.pages.page import FootAction
from wizard.widgets.button import Link
from wizard.widgets.check_box import CheckBox
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.key_value_list import Facts
from wizard.widgets.layouts import add_to
from wizard.widgets.panel import Panel
from wizard.widgets.text import Remark, text

if TYPE_CHECKING:
    from wizard.pages.batch import BatchPage

_READY = next(one for one in PLAN_FILTERS if OrderState.READY in one.states)


class ReviewStage(StageView):
    """`redeemWanted`: the button that redeems was pressed; `ticked`: a box was."""

    redeemWanted = Signal()
    ticked = Signal()

    def __init__(self, page: BatchPage) -> None:
        super().__init__(page)
        self._totals = Facts()
        self._out = Remark()
        self._orders = OrdersPanel(self.speech, PLAN_FILTERS)
        self._drop = CheckBox(
            text("BatchPage", "If a key is refused, redeem the &other keys of its order anyway")
        )
        self._authorized = CheckBox()
        self._read = Link("")
        self._address = ""
        consent = Panel()
        add_to(consent.body, self._drop, self._authorized, FlowRow(self._read))
        add_to(self.column, self._totals, self._out, (self._orders, 1), consent)
        self._orders.opened.connect(self.show_details)
        self._authorized.toggled.connect(self._tick)
        self._drop.toggled.connect(self._tick)
        self._read.clicked.connect(lambda: self.page.session.open_address(self._address))

    def heading(self) -> tuple[str, str]:
        """Say that it is the last look."""
        told = text("BatchPage", "Nothing has changed yet. Every order is checked again before it is sent.")
        plan = self.page.work.plan
        if plan is not None and plan.in_state(*SENT):
            told = text(
                "BatchPage", "Every order that isn’t redeemed yet is checked again before it is sent."
            )
        return text("BatchPage", "Check the whole batch"), told

    def foot_actions(self) -> tuple[FootAction, ...]:
        """Redeem, once the box is ticked."""
        plan = self.page.work.plan
        if plan is None:
            return ()
        count = plan.keys[OrderState.READY]
        told = text("BatchPage", "Re&deem %n key(s)", None, count)
        able = self.page.work.authorized
        return (FootAction(told, self.redeemWanted.emit, decisive=True, enabled=able),)

    def first_focus(self) -> QWidget:
        return self._authorized

    def show_work(self) -> None:
        work = self.page.work
        plan, info = work.plan, self.page.session.info
        if plan is None:
            return
        self._orders.show_plan(plan)
        self._orders.filter(_READY)
        self._totals.show_rows([(total.product, self._counted(total)) for total in plan.totals])
        self._out.setText(self._left_out(plan))
        for box, ticked in ((self._authorized, work.authorized), (self._drop, work.drop_refused)):
            with QSignalBlocker(box):
                box.setChecked(ticked)
        if info is not None:
            customers = len({one.customer.id for one in plan.in_state(OrderState.READY) if one.customer})
            self._show_agreement(info.agreement, customers)

    def spoken(self) -> str:
        """Read the totals too: they are what is reviewed."""
        plan = self.page.work.plan
        heading, told = self.heading()
        totals = plan.totals if plan is not None else ()
        ended = self.speech.ended
        counted = [ended(f"{total.product}: {self._counted(total)}") for total in totals]
        return joined((ended(heading), *counted, self._out.text(), told))

    def missing(self) -> str:
        """Return the reason why Redeem cannot be pressed yet, empty where it can."""
        if self.page.work.authorized:
            return ""
        return text("ReviewPage", "To redeem, first tick the box.")

    def _counted(self, total: ProductTotal) -> str:
        customers = text("BatchPage", "%n customer(s)", None, total.customers)
        return " · ".join((*batches.held(self.speech, total), customers))

    def _left_out(self, plan: Plan) -> str:
        """Say how many keys are not redeemed by this batch, and why."""
        keys, number = plan.keys, self.speech.number
        parts = []
        for state, told in (
            (OrderState.TO_DECIDE, text("BatchPage", "{count} to decide")),
            (OrderState.IMPOSSIBLE, text("BatchPage", "{count} can’t be redeemed")),
            (OrderState.LEFT_OUT, text("BatchPage", "{count} left out")),
            (OrderState.MICROSOFT, text("BatchPage", "{count} for Microsoft’s pages")),
        ):
            if keys[state]:
                parts.append(told.format(count=number(keys[state])))
        if not parts:
            return ""
        return text("BatchPage", "Keys not redeemed now: {keys}.").format(keys=self.speech.listed(parts))

    def _show_agreement(self, agreement: Agreement, customers: int) -> None:
        told = text(
            "BatchPage",
            "I’m &authorized to redeem for %n customer(s) and accept the license agreement ({version})",
            None,
            customers,
        )
        self._authorized.setText(told.format(version=agreement.version.replace("&", "&&")))
        self._address = agreement.url if agreement.url.startswith(("https://", "http://")) else ""
        read = text("ReviewPage", "Read the agreement, version {version}")
        self._read.setText(read.format(version=agreement.version))
        self._read.setVisible(bool(self._address))

    def _tick(self) -> None:
        work = self.page.work
        work.authorized, work.drop_refused = self._authorized.isChecked(), self._drop.isChecked()
        self.ticked.emit()
