"""Plan: one line per order; one question for all alike, single rows otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wizard.messages.text import joined
from wizard.orders.batches.models import Existing, OrderState, Plan, PlannedOrder, PlanProgress, Question
from wizard.orders.batches.records import OPEN, has_new
from wizard.pages.batches.decision_panel import DecisionPanel
from wizard.pages.batches.order_lines import PLAN_FILTERS
from wizard.pages.batches.orders_panel import OrdersPanel
from wizard.pages.batches.stage import StageView, get_receipts, results_text, unknown_in
from wizard.pages.page import FootAction
from wizard.widgets.announcing import Quarters, announce
from wizard.widgets.button import Button
from wizard.widgets.filter_chips import FilterChips
from wizard.widgets.layouts import add_to, column_of, row_of
from wizard.widgets.panel import Panel
from wizard.widgets.progress_bar import ThinProgressBar
from wizard.widgets.text import Paragraph, text

if TYPE_CHECKING:
    from wizard.pages.batch import BatchPage

_ANSWERS = (Existing.ASK, Existing.ADD, Existing.EXTEND, Existing.NEW)


class PlanStage(StageView):
    """`answered` has the answer for all customers; `panel` says what is decided of single orders.

    `reviewWanted`, `continueWanted`, `saveWanted`, `stopWanted`, `planWanted`, `guideWanted`,
    `resultsWanted`: what its buttons ask for.
    """

    answered = Signal(object)
    reviewWanted = Signal()
    continueWanted = Signal()
    saveWanted = Signal()
    stopWanted = Signal()
    planWanted = Signal()
    guideWanted = Signal()
    resultsWanted = Signal()

    def __init__(self, page: BatchPage) -> None:
        super().__init__(page)
        self._alike = FilterChips(text("BatchPage", "If a customer already has the product:"), _ANSWERS)
        self._alike.name(
            (
                text("BatchPage", "Decide for each"),
                text("BatchPage", "Add to it"),
                text("BatchPage", "Extend it"),
                text("BatchPage", "Start a new one"),
            )
        )
        self.orders = OrdersPanel(self.speech, PLAN_FILTERS)
        self.panel = DecisionPanel(self.speech)
        self._asked = Paragraph()
        self._bar = ThinProgressBar()
        self._bar.setAccessibleName(text("BatchPage", "Progress of the plan"))
        self._quarters = Quarters()
        self._stop = Button(text("BatchPage", "Stop planning"))
        self._below = QStackedWidget()
        self._build()
        self._alike.chosen.connect(self.answered)
        self.orders.chosen.connect(self._show_chosen)
        self.orders.opened.connect(self.panel.decide)
        self._stop.clicked.connect(self.stopWanted)

    def heading(self) -> tuple[str, str]:
        """Name the list, and say what has happened to its keys."""
        work = self.page.work
        assert work.batch_list is not None, "a plan has a list"
        name = work.batch_list.name
        heading = (
            text("BatchPage", "Plan for {list}").format(list=name) if name else text("BatchPage", "Plan")
        )
        keys = self.speech.keys(len(work.batch_list.keys))
        happened = self._happened(work.plan, keys) if work.plan is not None else ()
        if happened:
            told = text("BatchPage", "{keys} in %n order(s).", None, self._count)
        else:
            told = text(
                "BatchPage", "{keys} in %n order(s). Nothing has been redeemed yet.", None, self._count
            )
        return heading, joined((told.format(keys=keys), *happened))

    def _happened(self, plan: Plan, keys: str) -> tuple[str, ...]:
        """Return what was redeemed before, what may have been, and why a run continues without a review."""
        done = plan.keys[OrderState.REDEEMED]
        told = text("BatchPage", "{done} of {keys} redeemed").format(done=self.speech.number(done), keys=keys)
        redeemed = self.speech.ended(told)
        unsure = unknown_in(plan, OrderState.UNKNOWN, OrderState.UNDER_WAY)
        waiting = self._to_continue(plan) if self.page.work.planned and plan.stopped_by is None else 0
        reviewed = text(
            "BatchPage",
            "You reviewed and authorized %n key(s) before the interruption, so they need no new review.",
            None,
            waiting,
        )
        lacking = self.page.work.receipts_missing
        receipts = text(
            "BatchPage",
            "The receipts of %n order(s) weren’t saved here. Getting them redeems nothing.",
            None,
            lacking,
        )
        said = ((redeemed, done), (unsure, bool(unsure)), (reviewed, waiting), (receipts, lacking))
        return tuple(sentence for sentence, count in said if count)

    def foot_actions(self) -> tuple[FootAction, ...]:
        """Review what is ready; plan on where the service was not asked about everything.

        Where nothing is ready, what was redeemed leads to its results: after a crash, files may be missing.
        """
        plan = self.page.work.plan
        if plan is None or not self.page.work.planned:
            return ()
        ready = plan.keys[OrderState.READY]
        review = text("BatchPage", "&Review %n key(s)", None, ready)
        save = FootAction(text("BatchPage", "Sa&ve plan…"), self.saveWanted.emit)
        if plan.stopped_by is not None:
            more = FootAction(text("BatchPage", "&Plan the rest"), self.planWanted.emit, leading=not ready)
            return (FootAction(review, self.reviewWanted.emit, leading=True), more) if ready else (more, save)
        waiting = self._to_continue(plan)
        if waiting:
            told = text("BatchPage", "&Continue with %n key(s)", None, waiting)
            return (FootAction(told, self.continueWanted.emit, leading=True), save)
        lacking = self.page.work.receipts_missing
        if not ready and lacking:
            return (FootAction(get_receipts(lacking), self.continueWanted.emit, leading=True), save)
        if not ready and plan.keys[OrderState.MICROSOFT]:
            guide = text("BatchPage", "Continue with the &Microsoft keys")
            return (FootAction(guide, self.guideWanted.emit, leading=True), save)
        if not ready and plan.keys[OrderState.REDEEMED]:
            return (FootAction(results_text(), self.resultsWanted.emit, leading=True), save)
        return (FootAction(review, self.reviewWanted.emit, leading=True), save)

    def first_focus(self) -> QWidget:
        """The table, with the first order to decide chosen."""
        return self.orders.table

    def show_work(self) -> None:
        work = self.page.work
        plan = work.plan
        self._below.setCurrentIndex(0 if work.planned else 1)
        if plan is None:
            return
        if self.page.view is self:
            self.page.say_heading(*self.heading())
        self._alike.choose(plan.existing)
        self.orders.show_plan(plan)
        self._show_chosen()

    def show_progress(self, progress: PlanProgress | None) -> None:
        """Say how far the questions to the service have come."""
        if progress is None or not progress.total:
            self._quarters.begin()
            self._bar.setRange(0, 0)
            self._asked.setText(text("BatchPage", "Asking the service for your customers…"))
            return
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.asked)
        told = text("BatchPage", "Planning: {asked} of {total} orders. {customer}")
        counts = self.speech.number(progress.asked), self.speech.number(progress.total)
        self._asked.setText(told.format(asked=counts[0], total=counts[1], customer=progress.customer))
        if self._quarters.passes(progress.asked, progress.total):
            announce(self, told.format(asked=counts[0], total=counts[1], customer="").strip())

    def choose_first_undecided(self) -> None:
        """Choose the first order that has to be decided."""
        self.orders.choose_first(OrderState.TO_DECIDE)

    def spoken(self) -> str:
        """Return the counts of a plan as a screen reader says them on entering; before, what is asked."""
        plan = self.page.work.plan
        if plan is None or not self.page.work.planned:
            return joined((self.speech.ended(self.heading()[0]), self._asked.text()))
        keys, number = plan.keys, self.speech.number
        told = text("BatchPage", "{keys}: {decide} to decide, {impossible} can’t be redeemed.")
        return told.format(
            keys=self.speech.keys(keys.total()),
            decide=number(keys[OrderState.TO_DECIDE]),
            impossible=number(keys[OrderState.IMPOSSIBLE]),
        )

    @property
    def _count(self) -> int:
        plan = self.page.work.plan
        return len(plan.orders) if plan is not None else 0

    def _build(self) -> None:
        label = Paragraph(self._alike.accessibleName())
        asked = Panel()
        asked.body.addWidget(label)
        asked.body.addWidget(self._alike)
        self._stop.setObjectName("stop-planning")
        asking = QWidget()
        column_of(self._asked, self._bar, row_of(1, self._stop), 1, within=asking)
        self._below.addWidget(self.panel)
        self._below.addWidget(asking)
        self._below.setFixedHeight(self.panel.height())
        add_to(self.column, asked, (self.orders, 1), self._below)

    def _to_continue(self, plan: Plan) -> int:
        """Return with how many keys a reviewed batch continues; 0 where an order is new."""
        planning = self.page.work.planning
        if planning is None or has_new(plan, planning.reviewed):
            return 0
        return sum(len(one.keys) for one in plan.in_state(*OPEN))

    def _show_chosen(self) -> None:
        plan = self.page.work.plan
        if self.panel.answering:  # the answer is given, and Leave out is not the next one
            self.orders.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.show_orders(self.orders.chosen_orders(), _said_of(plan) if plan is not None else "")


def _said_of(plan: Plan) -> str:
    """Say what happens to the orders that nobody decides."""
    waiting = plan.keys[OrderState.TO_DECIDE]
    if not waiting:
        return ""
    return text("BatchPage", "%n key(s) won’t be redeemed until you decide.", None, waiting)


def waiting_for(orders: tuple[PlannedOrder, ...], code: str) -> tuple[PlannedOrder, ...]:
    """Return the orders that wait for a yes to a kind of warning."""
    return tuple(
        one
        for one in orders
        if one.question is Question.WARNING and any(warning.code == code for warning in one.warnings)
    )
