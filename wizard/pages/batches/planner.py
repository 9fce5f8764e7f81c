"""Planning from the window: the questions to the service in the background, and the decisions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from wizard.contract import Customer
from wizard.messages import Message, batches
from wizard.messages.file_names import dated_name
from wizard.messages.text import joined
from wizard.orders.batches.describing import described
from wizard.orders.batches.models import Existing, Plan, PlannedOrder
from wizard.orders.batches.plan_file import OtherServiceError
from wizard.orders.batches.planning import Planning
from wizard.pages.batches.order_lines import customer_name, place_in_list
from wizard.pages.batches.plan_stage import PlanStage, waiting_for
from wizard.pages.batches.work import Asking, BatchWork, Stage
from wizard.pages.file_dialogs import ask_where
from wizard.pages.intents import ForgetUndo, OfferUndo
from wizard.pages.question import Question, ask
from wizard.pages.saved_message import save_file
from wizard.pages.session import expected
from wizard.pages.tasks import Task
from wizard.widgets.announcing import announce
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.pages.batch import BatchPage

_SHOWN_MS: Final = 300  # rows that change faster cannot be read
_LISTED: Final = 8


class Planner(QObject):
    """Fills the plan's stage, and carries out what a person decides there."""

    def __init__(self, page: BatchPage, stage: PlanStage) -> None:
        super().__init__(page)
        self._page = page
        self._stage = stage
        self._looking = QTimer(self, interval=_SHOWN_MS)
        self._looking.timeout.connect(self._look)
        stage.answered.connect(self._answer)
        stage.planWanted.connect(self.start)
        stage.stopWanted.connect(self.stop)
        stage.saveWanted.connect(self._save)
        panel = stage.panel
        panel.matched.connect(lambda numbers: self._decide(lambda one: one.confirm_matches(numbers)))
        panel.used.connect(lambda number, use: self._decide(lambda one: one.choose_use(number, use)))
        panel.limited.connect(lambda number, limit: self._decide(lambda one: one.choose_limit(number, limit)))
        panel.left.connect(self._leave_out)
        panel.taken.connect(self._take_in)
        panel.warned.connect(self._ask_about_warning)
        panel.customerWanted.connect(self._ask_for_customer)

    @property
    def running(self) -> bool:
        """True while the service is asked."""
        return self._page.work.asking is not None

    def start(self) -> None:
        """Ask the service what the keys can do, order by order; what came before is kept."""
        work, page = self._page.work, self._page
        if work.asking is not None:
            self._come_back(work.asking)
            return
        assert work.batch_list is not None, "a list is open"
        work.asking = asking = Asking()
        work.planned = False
        batch_list, session, ledger = work.batch_list, page.session, page.main.ledger

        def plan() -> Plan:
            planning = work.planning
            if planning is None:
                planning = Planning(session, ledger(), batch_list, customers=work.customers)
                if work.saved_plan is not None:
                    planning.use_saved(work.saved_plan)
                work.planning = planning
            return planning.ask(asking.note, lambda: asking.stopped)

        work.task = Task(page, plan, partial(self._planned, work), partial(self._fail, work))
        self._show(asking)

    def follow(self) -> None:
        """Plan on where the window was built again, or another batch was shown meanwhile."""
        if self._page.work.stage is Stage.PLAN and not self._page.work.planned:
            self.start()

    def start_again(self) -> None:
        """Ask again, also which customers there are; decisions are kept."""
        work = self._page.work
        if work.planning is not None:
            work.planning.forget_answers()
            self.start()

    def stop(self) -> None:
        """Ask no more; what is known stays."""
        asking = self._page.work.asking
        if asking is not None:
            asking.stopped = True

    def leave(self) -> None:
        """Ask no more, and wait for no plan: the list is shown again, or another one."""
        asking = self._page.work.asking
        if asking is not None:
            asking.stopped = asking.left = True
            self._looking.stop()

    def _come_back(self, asking: Asking) -> None:
        """Show the planning that is under way, also in another window than the one that began it."""
        work = self._page.work
        self._show(asking)
        if work.task is not None:
            work.task.pass_to(self._page, partial(self._planned, work), partial(self._fail, work))

    def _show(self, asking: Asking) -> None:
        self._stage.show_progress(asking.progress)
        self._page.show_stage(Stage.PLAN)
        self._page.settle_focus()
        self._looking.start()

    def _look(self) -> None:
        asking = self._page.work.asking
        if asking is not None:
            self._stage.show_progress(asking.progress)
            self._stage.show_work()

    def _planned(self, work: BatchWork, plan: Plan) -> None:
        page = self._page
        if self._has_left(work):
            return
        work.planned = True
        page.show_stage(Stage.PLAN)
        self._stage.choose_first_undecided()
        if page.isVisible():
            announce(page, self._stage.spoken())
            page.settle_focus()
        if plan.stopped_by is not None:
            said = page.speech.problem(plan.stopped_by)
            page.banner.say(Tone.WARNING, said)
        elif plan.notices:
            told = [batches.notice(page.speech, one) for one in plan.notices]
            page.banner.say(Tone.NEUTRAL, Message(told[0], joined(told[1:]), ""))

    def _fail(self, work: BatchWork, error: Exception) -> None:
        page = self._page
        if self._has_left(work):
            return
        if isinstance(error, OtherServiceError):
            page.work.forget_plan()
            page.work.saved_plan = None
            page.show_stage(Stage.LIST)
            page.banner.say(Tone.WARNING, batches.reason(page.speech, error.problem))
            return
        problem = expected(error)
        page.change_state(blocked=True)
        page.show_problem(problem, page.button(page.retry_text(), self._again))

    def _has_left(self, work: BatchWork) -> bool:
        """The service has answered: return True where no plan is waited for; the rest is asked for later."""
        asking, work.asking = work.asking, None
        if work is self._page.work:
            self._looking.stop()
        if asking is None or not asking.left:
            return False
        if work is self._page.work:
            self.follow()  # somebody came back meanwhile
        return True

    def _again(self) -> None:
        self._page.change_state(blocked=False)
        self._page.banner.clear()
        self.start()

    # ---- decisions

    def _decide(self, decide: Callable[[Planning], Plan]) -> None:
        planning = self._page.work.planning
        if planning is not None:
            self._page.banner.clear()  # it may say that nothing is ready
            decide(planning)
            self._stage.show_work()
            self._page.update_next()

    def _answer(self, existing: Existing) -> None:
        self._decide(lambda one: one.set_existing(existing))

    def _leave_out(self, numbers: list[int]) -> None:
        self._decide(lambda one: one.leave_out(numbers))
        told = text("BatchPage", "%n order(s) left out.", None, len(numbers))

        def undo() -> None:
            self._decide(lambda one: one.take_in(numbers))
            self._stage.orders.go_to(numbers[0])
            announce(self._stage, text("BatchPage", "%n order(s) included again.", None, len(numbers)))

        self._page.wants.emit(OfferUndo(told, undo))

    def _take_in(self, numbers: list[int]) -> None:
        self._decide(lambda one: one.take_in(numbers))
        self._page.wants.emit(ForgetUndo())

    def _ask_about_warning(self, order: PlannedOrder) -> None:
        """Ask for one yes to a kind of warning, with all the rows that it stands for."""
        planning = self._page.work.planning
        if planning is None:
            return
        warning = next(iter(planning.unaccepted(order)), None)
        if warning is None:
            return
        code, orders = warning.code, waiting_for(planning.plan.orders, warning.code)
        speech = self._page.speech
        said = speech.warning(warning)
        if len(orders) == 1:
            asked = text("BatchPage", "Accept “{warning}” for {customer}?")
            no = text("BatchPage", "&Cancel")
        else:
            asked = text("BatchPage", "Accept “{warning}” for %n order(s)?", None, len(orders))
            no = text("BatchPage", "Decide for each")
        question = Question(
            asked.format(warning=said.title.rstrip("."), customer=customer_name(order)),
            "\n".join((said.explanation, *self._rows(orders))),
            text("BatchPage", "Accept"),
            no,
        )
        numbers = [one.number for one in orders]
        ask(self._page, question, lambda: self._decide(lambda one: one.accept_warnings_of(code, numbers)))

    def _rows(self, orders: Iterable[PlannedOrder]) -> list[str]:
        speech = self._page.speech
        rows = [f"{customer_name(one)}, {place_in_list(speech, one)}" for one in orders]
        more = len(rows) - _LISTED
        told = text("BatchPage", "and %n more", None, more) if more > 0 else ""
        return [*rows[:_LISTED], *filter(None, (told,))]

    def _ask_for_customer(self, order: PlannedOrder) -> None:
        planning = self._page.work.planning
        if planning is None:
            return
        module = import_module("wizard.pages.batches.customer_sheet")
        window, may_create = self._page.window(), planning.may_create
        sheet = module.CustomerSheet(window, order, planning.customers, may_create=may_create)
        sheet.picked.connect(
            lambda customer: self._take_customer(
                customer, lambda: planning.choose_customer(order.number, customer)
            )
        )
        sheet.createWanted.connect(lambda: self._create_customer(planning, order))
        sheet.open()

    def _create_customer(self, planning: Planning, order: PlannedOrder) -> None:
        """Ask once for what the lists do not say of a customer; the person has it created."""
        known = described(order, planning.batch_list, planning.customer_list)
        form = import_module("wizard.pages.new_customer").NewCustomer(
            self._page.session, self._page.window(), known
        )

        def closed(_result: int) -> None:
            customer = form.customer
            if customer is not None:
                self._take_customer(customer, lambda: planning.add_customers({order.named: customer}))
            elif form.sent:  # it may be there all the same
                self.start_again()
            form.deleteLater()

        form.finished.connect(closed)
        form.open()

    def _take_customer(self, customer: Customer, take: Callable[[], Plan]) -> None:
        page = self._page
        waiting = text("BatchPage", "Looking up the options for {customer}…").format(customer=customer.name)
        page.ask(waiting, take, lambda _plan: self._stage.show_work(), page.show_failure)

    def _save(self) -> None:
        page, planning = self._page, self._page.work.planning
        listed = page.work.batch_list
        beside = listed.path if listed is not None else None
        name = dated_name(beside.stem if beside else "", text("BatchPage", "plan")) + ".json"
        where = str(beside.with_name(name)) if beside else name
        path, _ = ask_where(
            page, text("BatchPage", "Save the plan"), where, text("BatchPage", "Plan (*.json)")
        )
        if path is not None and planning is not None:
            save_file(page.banner.say, page.speech, path, lambda: planning.save(path))
