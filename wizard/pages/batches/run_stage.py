"""Run: how far the batch is, by key and by order; it can be paused and stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.messages import batches
from wizard.messages.text import joined
from wizard.orders.batches.models import RunProgress
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
        plan = self.page.work.plan
        if plan is not None:
            self.orders.show_plan(plan)

    def show_progress(self, progress: RunProgress | None) -> bool:
        """Say how far it is; return True if it was paused or proceeded."""
        number = self.speech.number
        if progress is None:
            self._quarters.begin()
            self._bar.setRange(0, 0)
            self._count.setText(text("BatchPage", "Saving the batch…"))
            self._left.setText("")
            return False
        self._bar.setRange(0, max(progress.keys_total, 1))
        self._bar.setValue(progress.keys_done)
        told = text("BatchPage", "{done} of {keys} · {orders} of %n order(s)", None, progress.orders_total)
        self._count.setText(
            told.format(
                done=number(progress.keys_done),
                keys=self.speech.keys(progress.keys_total),
                orders=number(progress.orders_done),
            )
        )
        self._left.setText(self._told(progress))
        self._announce(progress)
        changed = progress.paused is not self._paused
        self._paused = progress.paused
        return changed

    def _announce(self, progress: RunProgress) -> None:
        """Have a screen reader say each quarter, and once why nothing is sent or that it continues."""
        halted = progress.waiting.problem.code if progress.waiting is not None else ""
        halted = halted or ("paused" if progress.paused else "")
        quarter = self._quarters.passes(progress.keys_done, progress.keys_total)
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
