"""List: a list of keys and customers is opened, its columns are shown and corrected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.messages import batches
from wizard.messages.noop import N_
from wizard.messages.text import joined
from wizard.orders.batches.columns import Role
from wizard.orders.batches.goals import Goal, goal_of
from wizard.orders.batches.list_facts import customers_above
from wizard.orders.batches.models import UnfinishedBatch
from wizard.orders.destination import NOWHERE, Reason
from wizard.orders.place import Source
from wizard.pages.batches.stage import StageView
from wizard.pages.page import FootAction
from wizard.pages.place_line import PlaceLine
from wizard.pages.unfinished import BatchPanel
from wizard.widgets.button import Button, Link
from wizard.widgets.column_grid import ColumnGrid
from wizard.widgets.empty import EmptyState
from wizard.widgets.fitting_stack import FittingStack
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import add_to, clear_layout, column_of, put_in_tab_order
from wizard.widgets.panel import Panel
from wizard.widgets.text import TIGHT, Remark, gap, text

if TYPE_CHECKING:
    from wizard.pages.batch import BatchPage

_MOST_SHOWN: Final = 3
ROLE_NAMES: Final[Mapping[Role, str]] = {
    Role.NONE: N_("BatchPage", "Not used"),
    Role.KEY: N_("BatchPage", "Product key"),
    Role.CUSTOMER: N_("BatchPage", "Customer"),
    Role.DOMAIN: N_("BatchPage", "Customer’s domain"),
    Role.CUSTOMER_ID: N_("BatchPage", "Customer’s id"),
    Role.REFERENCE: N_("BatchPage", "Your reference"),
    Role.ACTION: N_("BatchPage", "Action"),
    Role.SUBSCRIPTION: N_("BatchPage", "Subscription"),
    Role.SELLER: N_("BatchPage", "Seller"),
    Role.ORDER_NUMBER: N_("BatchPage", "Order number"),
    Role.COUNTRY: N_("BatchPage", "Country"),
}


class ListStage(StageView):
    """`openWanted`, `pasteWanted`, `practiceWanted`, `customersWanted`, `ledgerWanted`, `planWanted`: what
    its buttons ask for.

    `reopened` has an unfinished batch, `silenced` one that shall not be offered any more. `columnsChanged`
    has the roles of all columns, `placed` the place that was chosen. `withoutWanted`: keys from elsewhere are
    left out, or included again.
    """

    openWanted = Signal()
    pasteWanted = Signal()
    customersWanted = Signal()
    savedPlanWanted = Signal()
    ledgerWanted = Signal()
    practiceWanted = Signal()
    planWanted = Signal()
    reopened = Signal(object)
    silenced = Signal(object)
    columnsChanged = Signal(object)
    placed = Signal(object)
    addressWanted = Signal()
    withoutWanted = Signal()

    def __init__(self, page: BatchPage) -> None:
        """Build both of its faces: without a list, and with one."""
        super().__init__(page)
        self._faces = FittingStack()
        self._open = Button(
            text("BatchPage", "&Open a list…"), icon="list", leading=True, name="open-batch-list"
        )
        self._paste = Button(text("BatchPage", "&Paste a list"), icon="paste")
        self._practice = Link(text("BatchPage", "&Try it with a practice list…"))
        self._find = Link(text("BatchPage", "&Find a key you had before…"))
        self._begun = QVBoxLayout()
        self._grid = ColumnGrid([(role, text("BatchPage", name)) for role, name in ROLE_NAMES.items()])
        self._columns = Panel()
        self._other = Link(text("BatchPage", "&Open another list…"))
        self._customers = Link(text("BatchPage", "&Add a list of customers…"))
        self._plan = Link(text("BatchPage", "&Use a saved plan…"))
        self._added = Remark()
        self.place = PlaceLine()
        self._elsewhere, self._odd = QWidget(), Remark()
        self._without = Link(name="without-odd")
        self._notes = Remark()
        self._faces.addWidget(self._without_list())
        self._faces.addWidget(self._with_list())
        self.column.addWidget(self._faces, 1)
        for button in (self._open, self._other):
            button.clicked.connect(self.openWanted)
        self._paste.clicked.connect(self.pasteWanted)
        self._practice.clicked.connect(self.practiceWanted)
        self._find.clicked.connect(self.ledgerWanted)
        self._customers.clicked.connect(self.customersWanted)
        self._plan.clicked.connect(self.savedPlanWanted)
        self._grid.changed.connect(self._correct)
        self.place.placed.connect(self.placed)
        self.place.addressWanted.connect(self.addressWanted)
        self._without.clicked.connect(self.withoutWanted)

    def heading(self) -> tuple[str, str]:
        """Name the list, and count what is in it."""
        found = self.page.work.batch_list
        if found is None:
            return (
                text("BatchPage", "Keys for many customers"),
                text("BatchPage", "One list, one order per customer. You review them all before redeeming."),
            )
        name = found.name or text("BatchPage", "Pasted list")
        keys = self.speech.keys(len(found.keys))
        count = found.customer_count
        told = text("BatchPage", "{keys} for %n customer(s). Check what each column holds.", None, count)
        return name, told.format(keys=keys)

    def foot_actions(self) -> tuple[FootAction, ...]:
        if self.page.work.batch_list is None:
            return ()
        told = text("BatchPage", "&Make the plan")
        return (FootAction(told, self.planWanted.emit, leading=True),)

    def first_focus(self) -> QWidget | None:
        """Open a list; with one, the first column."""
        if self.page.work.batch_list is None:
            return self._open
        return next(iter(self._grid.choosers), self._other)

    def show_work(self) -> None:
        """Show the list that is open, or what opens one."""
        found = self.page.work.batch_list
        self._faces.setCurrentIndex(0 if found is None else 1)
        self._faces.updateGeometry()
        if found is None:
            return
        self._columns.setVisible(bool(found.headings))
        self._grid.show_columns(found.headings, found.columns, found.sample)
        goal = self.goal()
        self.place.show_destination(goal.destination, self.page.main.flow.services)
        self.place.link.setVisible(
            bool(self.place.link.text()) and goal.destination.reason is not Reason.PRACTICE
        )
        self._odd.setText(self.told_of_odd(goal))
        self._without.setText(self._without_text(goal))
        self._without.setVisible(bool(self._without.text()))
        self._elsewhere.setVisible(bool(self._odd.text()))
        self._added.setText(joined((self._told_of_customers(), self._told_of_plan())))
        above = [batches.notice(self.speech, one) for one in customers_above(found)]
        self._notes.setText(joined((*above, self._told_of_microsoft())))

    def show_unfinished(self, batches: tuple[UnfinishedBatch, ...]) -> None:
        """Show batches that this computer began and did not finish."""
        clear_layout(self._begun)
        controls: list[QWidget] = []
        for one in batches[:_MOST_SHOWN]:
            panel = BatchPanel(self.speech, one)
            panel.resumed.connect(self.reopened)
            panel.dismissed.connect(self.silenced)
            self._begun.addWidget(panel)
            controls += panel.controls()
        put_in_tab_order(self._faces, tuple(controls))

    def goal(self) -> Goal:
        """Return where the keys go, as far as that is known."""
        work = self.page.work
        if work.batch_list is None:
            return Goal(NOWHERE)
        services = self.page.main.flow.services
        return goal_of(work.batch_list, services, work.place, without=work.without_odd)

    def answer(self) -> QWidget | None:
        """Return the control that says where the keys go, or continues without those from elsewhere."""
        return self._without if self._without.isVisible() else self.place.control()

    def told_of_odd(self, goal: Goal) -> str:
        """Say which keys are from elsewhere, by their rows; empty where there are none."""
        odd, speech = goal.odd, self.speech
        if not odd:
            return ""
        shown = [
            text("BatchPage", "row {row} (…{ending})").format(row=speech.number(key.row), ending=key.ending)
            for key in odd[:_MOST_SHOWN]
        ]
        more = len(odd) - len(shown)
        listed = (
            speech.listed(shown) if not more else f"{speech.enumerated(shown)} … (+{speech.number(more)})"
        )
        told = text("BatchPage", "From another place: {keys}.")
        if self.page.work.without_odd:
            told = text("BatchPage", "From another place, so not redeemed with the others: {keys}.")
        return told.format(keys=listed)

    def _without_text(self, goal: Goal) -> str:
        """Return the text of the button that continues without some keys; empty where there are none."""
        count = len(goal.severable)
        if not count:
            return ""
        if self.page.work.without_odd:
            return text("BatchPage", "Include %n key(s) again", None, count)
        return text("BatchPage", "Continue without %n key(s)", None, count)

    def _told_of_customers(self) -> str:
        added = self.page.work.customers
        if added is None:
            return ""
        count = len(added.countries)
        return text("BatchPage", "%n customer(s) added from a second list.", None, count)

    def _told_of_plan(self) -> str:
        saved = self.page.work.saved_plan
        if saved is None:
            return ""
        count = len(saved.named)
        return text("BatchPage", "Only the %n key(s) in the saved plan will be redeemed.", None, count)

    def _told_of_microsoft(self) -> str:
        found = self.page.work.batch_list
        assert found is not None, "a list is open"
        goals = found.destinations(self.page.main.flow.services)
        apart = sum(len(one.rows) for one in goals if one.place and one.place.source is Source.MICROSOFT)
        if not apart:
            return ""
        return text(
            "BatchPage",
            "%n Microsoft key(s) are kept separate: the wizard takes you through Microsoft’s pages for "
            "them, one customer at a time.",
            None,
            apart,
        )

    def _without_list(self) -> QWidget:
        empty = EmptyState(
            "apps",
            text("BatchPage", "Open or drop a list with keys and customers"),
            text(
                "BatchPage",
                "A workbook, CSV, an e-mail or a pasted table, with a column of keys and a column of "
                "customers: id, domain or name.",
            ),
        )
        ways = FlowRow(self._open, self._paste, far=(self._practice, self._find))
        face = QWidget()
        column_of(self._begun, ways, (empty, 1), within=face)
        return face

    def _with_list(self) -> QWidget:
        face = QWidget()
        self._columns.body.addWidget(self._grid)
        column = column_of(within=face)
        add_to(column, self._columns, FlowRow(self._other, self._customers, self._plan), self._added)
        column_of(self._odd, FlowRow(self._without), within=self._elsewhere, spacing=gap(TIGHT))
        add_to(column, self.place, self._elsewhere, self._notes, 1)
        return face

    def _correct(self, column: int, role: object) -> None:
        found = self.page.work.batch_list
        assert found is not None, "columns are shown of a list"
        columns = list(found.columns)
        columns[column] = Role(str(role))
        self.columnsChanged.emit(tuple(columns))
