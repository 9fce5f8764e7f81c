"""Lists for many practice customers, and a person at the batch page."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from tests.window.person import Person
from wizard.orders.batches.models import OrderState, Plan, PlannedOrder
from wizard.orders.batches.planning import Planning
from wizard.orders.journal import EntryState, Journal
from wizard.orders.steps import Step
from wizard.pages.batch import BatchPage
from wizard.pages.batches.work import Stage
from wizard.server.practice_data import NEW
from wizard.widgets.order_table import EFFECT, OrderTable

HEADINGS = ("Company name", "Primary domain name", "Product Key")
BAKERY = ("Bakkerij Van Dijk", "bakkerijvandijk.example")
CACTUS = ("Cactus Garden Supplies", "cactus-garden.example")
SCHOOLS = ("Seaside Schools Trust", "seaside-schools.example")
SAKURA = ("株式会社さくら製作所", "sakura-works.example")
BIKES = ("De Groene Fiets B.V.", "degroenefiets.example")

Row = tuple[str, ...]


def table(*rows: Row, headings: Row = HEADINGS) -> str:
    """A table as it is pasted."""
    return "\n".join("\t".join(row) for row in (headings, *rows))


def saved(path: Path, *rows: Row, headings: Row = HEADINGS) -> Path:
    """A table as a file."""
    path.write_text("\n".join(";".join(row) for row in (headings, *rows)), "utf-8")
    return path


def ready_rows() -> tuple[Row, ...]:
    """Three customers that do not have the product: three orders with nothing to decide."""
    return tuple((*customer, NEW[at].text) for at, customer in enumerate((BAKERY, CACTUS, SCHOOLS)))


class Reseller:
    """Uses the batch page of a window."""

    def __init__(self, person: Person) -> None:
        self.person = person
        person.enter_room(Step.BATCH)

    @property
    def page(self) -> BatchPage:
        page = self.person.page
        assert isinstance(page, BatchPage)
        return page

    @property
    def plan(self) -> Plan:
        plan = self.page.work.plan
        assert plan is not None
        return plan

    @property
    def table(self) -> OrderTable:
        return self.person.find(OrderTable)

    def wait_for(self, stage: Stage) -> None:
        bot = self.person.bot
        bot.waitUntil(lambda: self.page.work.stage is stage and not self.busy)
        self.person.settle()

    @property
    def busy(self) -> bool:
        page = self.page
        return page.busy or page.planner.running or page.work.running or page.microsoft.looking

    def paste(self, text: str) -> None:
        self.page.lists.take(text)
        self.person.settle()

    def open(self, path: Path) -> None:
        self.page.lists.open(path)
        self.person.settle()

    def make_plan(self) -> None:
        self.person.press_foot("Make the plan")
        self.wait_for(Stage.PLAN)

    def review(self) -> None:
        self.person.press_foot("Review")
        self.wait_for(Stage.REVIEW)

    def redeem(self) -> None:
        self.person.agree()
        self.person.press_foot("Redeem")
        self.wait_for(Stage.RESULTS)

    def begin(self) -> tuple[Planning, str, tuple[PlannedOrder, ...]]:
        """Record the plan as a run does, before anything is sent. Returns it, the batch and its orders."""
        planning = self.page.work.planning
        assert planning is not None
        batch = planning.batch_id()
        return planning, batch, planning.begin(batch).orders

    def order(self, customer: str, *states: OrderState) -> PlannedOrder:
        """The first order of a customer, as the list names it."""
        found = (one for one in self.plan.orders if one.named.name == customer)
        return next(one for one in found if not states or one.state in states)

    def row_of(self, customer: str) -> int:
        return next(row for row in range(self.table.count()) if self.table.line(row).customer == customer)

    def choose(self, customer: str) -> None:
        self.table.show_row(self.row_of(customer))
        self.person.settle()

    def effect(self, customer: str) -> str:
        return str(self.table.model().index(self.row_of(customer), EFFECT).data())

    def states(self) -> list[OrderState]:
        return [one.state for one in self.plan.orders]


def answer(person: Person, text: str) -> None:
    """Press a button of the question that is open."""
    boxes = [one for one in person.window.findChildren(QMessageBox) if one.isVisible()]
    button = next(one for one in boxes[-1].buttons() if one.text().replace("&", "") == text)
    person.click(button)
    person.settle()


def redeemed(folder: Path) -> list[str]:
    """The endings of all keys that the journal knows as redeemed."""
    with closing(Journal(folder)) as journal:
        entries = journal.entries()
    return sorted(
        ending for one in entries if one.state is EntryState.REDEEMED for ending in one.order.endings
    )
