"""Batch: one list with keys for many customers, from the list to its results."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wizard.messages import Message
from wizard.messages.noop import N_
from wizard.orders.batches.models import OrderState, Plan, UnfinishedBatch
from wizard.orders.steps import Step
from wizard.pages.batches.ledger_desk import LedgerDesk
from wizard.pages.batches.ledger_stage import LedgerStage
from wizard.pages.batches.list_desk import ListDesk
from wizard.pages.batches.list_stage import ListStage
from wizard.pages.batches.microsoft_desk import MicrosoftDesk
from wizard.pages.batches.plan_stage import PlanStage
from wizard.pages.batches.planner import Planner
from wizard.pages.batches.results_stage import ResultsStage
from wizard.pages.batches.review_stage import ReviewStage
from wizard.pages.batches.run_stage import RunStage
from wizard.pages.batches.runner import Runner
from wizard.pages.batches.stage import StageView, results_text
from wizard.pages.batches.work import BatchWork, Stage
from wizard.pages.closing import question_of_keys
from wizard.pages.help_texts import Answer
from wizard.pages.intents import ForgetUndo, HoldStill, OfferUndo, ShowService
from wizard.pages.page import FootAction, Page
from wizard.pages.page_frame import WIDEST_TABLE
from wizard.pages.question import Question
from wizard.pages.session import Session
from wizard.widgets.announcing import announce
from wizard.widgets.fitting_stack import FittingStack
from wizard.widgets.key_clipboard import offered
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

_PLANNED = (Stage.PLAN, Stage.REVIEW, Stage.RUN, Stage.RESULTS)


class BatchPage(Page):
    """Shows the stage that the batch is at; what it asks for is done by planner, runner and ledger desk."""

    step = Step.BATCH
    widest = WIDEST_TABLE
    help = (
        Answer(
            N_("Help", "What does a list for many customers look like?"),
            N_(
                "Help",
                "One column has the keys, one the customers: their id, domain or name. If the list"
                " also has columns with your own reference, an action or a subscription, those are used too.",
            ),
        ),
        Answer(
            N_("Help", "Can I stop and continue later?"),
            N_(
                "Help",
                "Yes, at any time. Open the same list again: redeemed keys are recognized, and no key"
                " is used twice.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setFinalPage(True)
        self.setAcceptDrops(True)
        self.main = session
        self._entering = False
        if session.batch is None:
            session.batch = BatchWork()
        self._list, self.plan_view, self._review = ListStage(self), PlanStage(self), ReviewStage(self)
        self._run, self._results, self.search_view = RunStage(self), ResultsStage(self), LedgerStage(self)
        self._stages = FittingStack()
        self._views: tuple[StageView, ...] = (
            *(self._list, self.plan_view, self._review, self._run, self._results, self.search_view),
        )
        for view in self._views:
            self._stages.addWidget(view)
        self.body.addWidget(self._stages, 1)
        self.planner = Planner(self, self.plan_view)
        self.runner = Runner(self, self._run, self._results)
        self.lists = ListDesk(self, self._list)
        self.ledger = LedgerDesk(self, self.search_view)
        self.microsoft = MicrosoftDesk(self)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self._list)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.lists.paste)
        self._connect()

    @property
    def work(self) -> BatchWork:
        """The batch of this window."""
        assert self.main.batch is not None, "it is made with the page"
        return self.main.batch

    @property
    def view(self) -> StageView:
        """The stage that is shown."""
        return self._views[self.work.stage]

    # ---- the page

    def take_over(self, before: Self) -> None:
        for view, earlier in zip(self._views, before._views, strict=True):
            view.take_over(earlier)

    def enter(self) -> None:
        """Show the batch where it is, and continue with what waits for an answer."""
        self._entering = True  # the window says which page this is
        self._enter()
        self._entering = False

    def _enter(self) -> None:
        offered_list, self.main.offered_list = self.main.offered_list, None
        wanted, self.main.wanted_list = self.main.wanted_list, None
        if offered_list is not None:
            self.show_stage(self.work.stage)
            self.lists.take_list(offered_list)
        work = self.work
        if work.stage in _PLANNED and work.session is not None:
            self.session = work.session
        self.show_stage(work.stage)
        if wanted is not None and wanted.is_file():
            self.lists.open(wanted)
        elif work.stage is Stage.LIST:
            self.ledger.look_for_unfinished()
        elif work.stage is Stage.LEDGER:
            self.search_view.search()
        elif work.stage is Stage.RUN and not work.running:
            self.runner.start()
        self.planner.follow()
        self.runner.follow()
        self.microsoft.look()

    def first_focus(self) -> QWidget | None:
        return self.view.first_focus()

    def spoken(self, step: str) -> str:
        """Read the counts of a plan; else the heading."""
        if self.work.stage is Stage.PLAN and self.work.planned:
            return self.plan_view.spoken()
        return super().spoken(step)

    def own_steps(self) -> tuple[tuple[str, ...], int]:
        """The steps of a batch."""
        names = (
            text("BatchPage", "List"),
            text("BatchPage", "Plan"),
            text("BatchPage", "Review"),
            text("BatchPage", "Run"),
            text("BatchPage", "Results"),
        )
        return names, self.work.stage if self.work.stage in _PLANNED else 0

    @property
    def sends(self) -> bool:
        """True from the plan on."""
        return self.work.stage in _PLANNED

    def step_back(self) -> bool:
        """From Review to the plan, from the plan to the list; from the ledger to the list.

        From results to the plan only where that led to them.
        """
        before = {Stage.REVIEW: Stage.PLAN, Stage.PLAN: Stage.LIST, Stage.LEDGER: Stage.LIST}
        if self.work.recalled and self.work.result is None:
            before[Stage.RESULTS] = Stage.PLAN
        stage = before.get(self.work.stage)
        if stage is None:
            return False
        self.planner.leave()
        self.banner.clear()
        self.change_state(blocked=False, signing_in=False)
        self.show_stage(stage)
        self.settle_focus()
        return True

    def clear_search(self) -> bool:
        return self.view.clear_search()

    def foot_actions(self) -> tuple[FootAction, ...]:
        return () if self.busy or self.state.blocked else self.view.foot_actions()

    def before_closing(self) -> Question | None:
        """Ask about the keys of the window's order: a batch has a session of its own."""
        return question_of_keys(self.main)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text, dropped anywhere while no plan is made."""
        if self.work.stage is Stage.LIST and (event.mimeData().hasUrls() or event.mimeData().hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.lists.take(offered(event.mimeData()))
        event.acceptProposedAction()

    def show_stage(self, stage: Stage) -> None:
        """Show a stage with everything that is known, and say what is new of it."""
        another = stage is not self.work.stage
        if another and (stage is Stage.RUN or self.work.stage is Stage.LIST):
            self.wants.emit(ForgetUndo())
        before = self.heading.text(), self.intro.text()
        self.work.stage = stage
        view = self.view
        view.show_work()
        self._stages.setCurrentWidget(view)
        self._stages.updateGeometry()
        self.say_heading(*view.heading())
        self.update_next()
        self.wants.emit(ShowService())
        if another:
            self.wants.emit(HoldStill())
        if self.isVisible() and not self._entering and before != view.heading():
            announce(self, view.spoken())

    def stops(self) -> Iterator[str]:
        yield from import_module("wizard.pages.batches.stops").stops_of(self)

    def begin(self, work: BatchWork) -> None:
        """Begin another batch, at its list."""
        self.planner.leave()
        self.main.batch, self.session = work, self.main
        self.banner.clear()
        self.show_stage(Stage.LIST)

    def offer_again(self, former: BatchWork, told: str) -> None:
        """Offer the batch that another took the place of."""
        link = results_text() if former.stage is Stage.RESULTS else ""
        self.wants.emit(OfferUndo(told, lambda: self.show_again(former), link))

    def show_again(self, work: BatchWork) -> None:
        """Show a batch that another took the place of, as far as it had come."""
        self.planner.leave()
        self.main.batch = work
        self.session = (work.session if work.stage in _PLANNED else None) or self.main
        self.banner.clear()
        self.show_stage(work.stage)
        self.planner.follow()
        self.runner.follow()
        self.settle_focus()

    def show_unfinished(self, batches: tuple[UnfinishedBatch, ...]) -> None:
        """Show batches that are not finished."""
        self._list.show_unfinished(batches)

    def _connect(self) -> None:
        self._list.ledgerWanted.connect(self.ledger.open)
        self._list.planWanted.connect(self._make_plan)
        self._list.silenced.connect(self.ledger.stop_reminding)
        self.plan_view.reviewWanted.connect(self._show_review)
        self.plan_view.continueWanted.connect(self.runner.start)
        self.plan_view.resultsWanted.connect(self._show_results)
        self._review.redeemWanted.connect(self.runner.start)
        self.runner.planWanted.connect(self._plan_again)
        self._review.ticked.connect(self._say_what_is_missing)
        self._results.newWanted.connect(self._begin_anew)
        self._results.reviewWanted.connect(self._review_changed)
        self._results.guideWanted.connect(self.microsoft.lead)
        self.plan_view.guideWanted.connect(self.microsoft.lead)

    # ---- plan, review, run

    def _make_plan(self) -> None:
        """Plan at the place of the keys, once that is known."""
        goal, work = self._list.goal(), self.work
        place = goal.destination.place
        if place is None or not goal.destination.settled:
            told = text("BatchPage", "First choose where the keys are from.")
            self.banner.say(Tone.WARNING, Message(told, self._list.told_of_odd(goal), ""))
            control = self._list.answer()
            if control is not None:
                control.setFocus()
            return
        self.banner.clear()
        work.session = self.session = self.main.beside(place)
        if work.planned:
            self.show_stage(Stage.PLAN)
            self.settle_focus()
        else:
            self.planner.start()

    def _plan_again(self) -> None:
        """Ask again about everything; what is planned then needs another review."""
        self.banner.clear()
        self.work.authorized = False
        self.planner.start_again()

    def _show_review(self) -> None:
        plan = self.work.plan
        if plan is None or not plan.keys[OrderState.READY]:
            told = (
                text("BatchPage", "No key is ready yet: answer the question for at least one order.")
                if plan is None or plan.keys[OrderState.TO_DECIDE]
                else text("BatchPage", "No key can be redeemed: each row says why.")
            )
            self.banner.say(Tone.WARNING, Message(told, "", ""))
            self.plan_view.choose_first_undecided()
            return
        self.banner.clear()
        self.show_stage(Stage.REVIEW)
        self._say_what_is_missing()
        self.settle_focus()

    def _show_results(self) -> None:
        """Show what was redeemed before, and save it again: the files may not have been written."""
        self.banner.clear()
        self.work.recalled = True
        self.show_stage(Stage.RESULTS)
        self.runner.save(None, full_keys=False)
        self.settle_focus()

    def _say_what_is_missing(self) -> None:
        missing = self._review.missing()
        if missing:
            self.banner.say(Tone.NEUTRAL, Message(missing, "", ""))
        else:
            self.banner.clear()
        self.update_next()

    def _review_changed(self) -> None:
        """Ask again about orders that were not sent because something had changed."""
        planning = self.work.planning
        if planning is None:
            return
        waiting = text("BatchPage", "Asking the service once more…")
        self.work.run = None

        def done(_plan: Plan) -> None:
            self.work.authorized = False
            self.show_stage(Stage.PLAN)

        self.ask(waiting, planning.refresh, done)

    def _begin_anew(self) -> None:
        done, told = self.work, self.heading.text()
        self.begin(BatchWork(place=done.place))
        self.ledger.look_for_unfinished()
        self.settle_focus()
        self.offer_again(done, told)
