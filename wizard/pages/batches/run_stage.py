"""Run: how far the batch is, by key and by order; it can be paused and stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.messages import batches
from wizard.messages.text import joined
from wizard.orders.batches.models import OrderState, RunProgress
from wizard.orders.batches.records import OPEN
from wizard.pages.batches.order_lines import RUN_FILTERS
from wizard.pages.batches.orders_panel import OrdersPanel
from wizard.pages.batches.stage import StageView
from wizard.pages.page import FootAction
from wizard.widgets.announcing import Quarters, announce
from wizard.widgets.panel import Panel
from wizard.widgets.progress_bar import ThinProgressBar
from wizard.widgets.text import Remark, Strong, em, text

if TYPE_CHECKING:
    from wizard.pages.batch import BatchPage

_SENT: Final = OPEN | {OrderState.REDEEMED, OrderState.REFUSED, OrderState.CHANGED}
"""States of orders that this run, or one before it, has to do with."""


class RunStage(StageView):
    """`pauseWanted`, `proceedWanted`, `stopWanted`: what its buttons ask for."""

    pauseWanted = Signal()
    proceedWanted = Signal()
    stopWanted = Signal()

    def __init__(self, page: BatchPage) -> None:
        super().__init__(page)
        self._paused = False
        self._count = Strong()
        self._bar = ThinProgressBar()
        self._bar.setAccessibleName(text("BatchPage", "Progress of the batch"))
        self._quarters = Quarters()
        self._halted = ""
        self._left = Remark()
        self._left.setFixedHeight(round(em() * 2.2))
        self.orders = OrdersPanel(self.speech, RUN_FILTERS)
        panel = Panel()
        for widget in (self._count, self._bar, self._left):
            panel.body.addWidget(widget)
        self.column.addWidget(panel)
        self.column.addWidget(self.orders, 1)
        self.orders.opened.connect(self.show_details)

    def heading(self) -> tuple[str, str]:
        """Say that it can be left at any moment."""
        return text("BatchPage", "Redeeming the batch"), text(
            "BatchPage", "If the batch is interrupted, open the list again to continue. No key is used twice."
        )

    def foot_actions(self) -> tuple[FootAction, ...]:
        work = self.page.work
        if not work.running:
            return ()
        stop = FootAction(text("BatchPage", "&Stop"), self.stopWanted.emit)
        if work.progress is not None and work.progress.paused:
            return (FootAction(text("BatchPage", "&Continue"), self.proceedWanted.emit, leading=True), stop)
        return (FootAction(text("BatchPage", "&Pause"), self.pauseWanted.emit), stop)

    def first_focus(self) -> QWidget:
        return self.orders.table

    def show_work(self) -> None:
        self.show_progress(self.page.work.progress)

    def show_progress(self, progress: RunProgress | None) -> bool:
        """Show one plan everywhere, so that all counts agree; return True if it was paused or proceeded."""
        plan = self.page.work.plan
        if plan is not None:
            self.orders.show_plan(plan)
        if progress is None or plan is None:
            self._quarters.begin()
            self._bar.setRange(0, 0)
            self._count.setText(text("BatchPage", "Saving the batch…"))
            self._left.setText("")
            return False
        keys = plan.keys
        total = sum(keys[state] for state in _SENT)
        settled = total - sum(keys[state] for state in OPEN)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(settled)
        orders = plan.in_state(*_SENT)
        told = text("BatchPage", "{done} of {keys} redeemed · {orders} of %n order(s)", None, len(orders))
        redeemed = sum(order.state is OrderState.REDEEMED for order in orders)
        self._count.setText(
            told.format(
                done=self.speech.number(keys[OrderState.REDEEMED]),
                keys=self.speech.keys(total),
                orders=self.speech.number(redeemed),
            )
        )
        self._left.setText(self._told(progress))
        self._announce(progress, self._quarters.passes(settled, total))
        changed = progress.paused is not self._paused
        self._paused = progress.paused
        return changed

    def _announce(self, progress: RunProgress, quarter: bool) -> None:
        """Have a screen reader say each quarter, and once why nothing is sent or that it continues."""
        halted = progress.waiting.problem.code if progress.waiting is not None else ""
        halted = halted or ("paused" if progress.paused else "")
        if halted != self._halted:
            announce(self, self._left.text() if halted else self._count.text())
        elif quarter:
            announce(self, self._count.text())
        self._halted = halted

    def _told(self, progress: RunProgress) -> str:
        if progress.waiting is not None:
            why = batches.reason(self.speech, progress.waiting.problem).title
            left = self.speech.duration(round(progress.waiting.seconds))
            return text("BatchPage", "{why}. Trying again in {time}.").format(why=why, time=left)
        if progress.paused:
            return text("BatchPage", "Paused. Orders under way will be finished; nothing else is sent.")
        parts = []
        if progress.seconds_left is not None:
            left = self.speech.duration(max(round(progress.seconds_left), 1))
            parts.append(text("BatchPage", "About {time} left.").format(time=left))
        return joined((*parts, progress.customer))
