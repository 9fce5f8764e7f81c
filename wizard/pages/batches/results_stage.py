"""Results: what was redeemed, where it is saved, and what remains to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.messages.file_names import short_path, whole_path
from wizard.messages.lists import file_name
from wizard.messages.text import joined
from wizard.orders.batches.models import OrderState, Plan, RunEnd
from wizard.pages.batches.order_lines import RUN_FILTERS
from wizard.pages.batches.orders_panel import OrdersPanel
from wizard.pages.batches.stage import StageView, get_receipts, unknown_in
from wizard.pages.folder import show_in_folder
from wizard.pages.page import FootAction
from wizard.widgets.button import Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.key_value_list import Facts
from wizard.widgets.layouts import add_to
from wizard.widgets.panel import Panel
from wizard.widgets.text import Remark, text

if TYPE_CHECKING:
    from wizard.pages.batch import BatchPage

_AGAIN = frozenset({OrderState.READY, OrderState.PAUSED, OrderState.UNKNOWN, OrderState.UNDER_WAY})


class ResultsStage(StageView):
    """Signals say what its buttons ask for; `saveWanted` has no folder yet."""

    continueWanted = Signal()
    reviewWanted = Signal()
    guideWanted = Signal()
    newWanted = Signal()
    saveWanted = Signal()
    fullKeysWanted = Signal()

    def __init__(self, page: BatchPage) -> None:
        super().__init__(page)
        self._saved = Facts()
        self._unsaved = Remark()
        self._folder = Link(text("SavedMessage", "Show in folder"), name="show-results")
        self._elsewhere = Link()
        self._full = Link(text("BatchPage", "Save with &full keys…"))
        self.orders = OrdersPanel(self.speech, RUN_FILTERS)
        panel = Panel()
        add_to(panel.body, self._saved, self._unsaved, FlowRow(self._folder, self._elsewhere, self._full))
        self.column.addWidget(panel)
        self.column.addWidget(self.orders, 1)
        self.orders.opened.connect(self.show_details)
        self._folder.clicked.connect(self._show_folder)
        self._elsewhere.clicked.connect(self.saveWanted)
        self._full.clicked.connect(self.fullKeysWanted)

    def heading(self) -> tuple[str, str]:
        """Count what was redeemed."""
        number, plan = self.speech.number, self.page.work.plan
        assert plan is not None, "results have a plan"
        keys = plan.keys
        told = text("BatchPage", "{done} of {keys} redeemed").format(
            done=number(keys[OrderState.REDEEMED]), keys=self.speech.keys(keys.total())
        )
        return told, self._why(plan)

    def foot_actions(self) -> tuple[FootAction, ...]:
        """The button for what remains: the rest, what has changed, Microsoft's keys; else a new batch."""
        plan = self.page.work.plan
        if plan is None:
            return ()
        keys = plan.keys
        again = sum(keys[state] for state in _AGAIN)
        wanted = []
        if again:
            told = text("BatchPage", "&Continue with %n key(s)", None, again)
            wanted.append((told, self.continueWanted))
        elif self.page.work.receipts_missing:
            wanted.append((get_receipts(self.page.work.receipts_missing), self.continueWanted))
        if keys[OrderState.CHANGED]:
            told = text("BatchPage", "&Review %n changed key(s)", None, keys[OrderState.CHANGED])
            wanted.append((told, self.reviewWanted))
        if keys[OrderState.MICROSOFT]:
            told = text("BatchPage", "Continue with the &Microsoft keys")
            wanted.append((told, self.guideWanted))
        wanted.append((text("BatchPage", "&New batch"), self.newWanted))
        return tuple(
            FootAction(told, signal.emit, leading=place == 0)
            for place, (told, signal) in enumerate(wanted[:2])
        )

    @property
    def rests(self) -> bool:
        """True while the keyboard waits at the orders for the results to be saved."""
        table = self.orders.table
        return table is self.window().focusWidget() and not table.currentIndex().isValid()

    def first_focus(self) -> QWidget:
        """The way to the results; while they are being saved, the orders."""
        if self.page.work.saving:
            return self.orders.table
        return self._folder if self._folder.isVisibleTo(self) else self._elsewhere

    def show_work(self) -> None:
        work = self.page.work
        if work.plan is not None:
            self.orders.show_plan(work.plan)
        written = work.written
        rows, whole = [], {}
        if written is not None:
            folder, place = text("BatchPage", "Folder"), written.list.parent.absolute()
            rows.append((folder, short_path(place)))
            whole[folder] = whole_path(place)
            rows.append((text("BatchPage", "List with results"), file_name(str(written.list))))
            if written.not_redeemed is not None:
                label = text("BatchPage", "Keys not redeemed, for the seller")
                rows.append((label, file_name(str(written.not_redeemed))))
            to_do = work.plan.keys[OrderState.MICROSOFT] if work.plan is not None else 0
            if to_do:
                rows.append(
                    (text("BatchPage", "Still to redeem on Microsoft’s pages"), self.speech.keys(to_do))
                )
            if written.receipts is not None:
                rows.append((text("BatchPage", "Receipts"), file_name(str(written.receipts))))
            totals = self.speech.listed([file_name(str(path)) for path in written.totals])
            rows.append((text("BatchPage", "Totals"), totals))
        self._saved.show_rows(rows, whole)
        self._saved.setVisible(written is not None)
        self._unsaved.setText(
            text("BatchPage", "Saving the results…")
            if work.saving
            else text("BatchPage", "The results aren’t saved as files yet.")
        )
        self._unsaved.setVisible(written is None)
        self._elsewhere.setText(
            text("BatchPage", "Save in &another folder…")
            if written
            else text("BatchPage", "S&ave the results…")
        )
        self._folder.setVisible(written is not None)

    def _why(self, plan: Plan) -> str:
        """Say why the run ended before its end, and all that needs attention."""
        result, keys = self.page.work.result, plan.keys
        said = []
        if result is not None and result.problem is not None:
            problem = self.speech.problem(result.problem)
            said += [self.speech.ended(problem.title), problem.advice]
        elif result is not None and result.end is RunEnd.STOPPED:
            said.append(
                text("BatchPage", "You stopped the batch. You can continue with the rest now or later.")
            )
        changed, refused = keys[OrderState.CHANGED], keys[OrderState.REFUSED]
        if changed:
            said.append(
                text(
                    "BatchPage", "%n key(s) weren’t sent: something changed since your review.", None, changed
                )
            )
        if refused:
            said.append(
                text("BatchPage", "%n key(s) were refused; the reasons are in the list.", None, refused)
            )
        return joined((*said, unknown_in(plan, OrderState.UNKNOWN)))

    def _show_folder(self) -> None:
        written = self.page.work.written
        if written is not None:
            show_in_folder(written.list)
