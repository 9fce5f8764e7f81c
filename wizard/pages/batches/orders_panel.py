"""The orders of a batch as a table with filters and a search; ten thousand rows answer at once."""

from __future__ import annotations

from collections import Counter
from typing import Self

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wizard.messages import Translator
from wizard.orders.batches.models import OrderState, Plan, PlannedOrder
from wizard.pages.batches.order_lines import PLAN_FILTERS, Filter, found_in, line_of, searchable
from wizard.widgets.announcing import announce
from wizard.widgets.fields import TextField
from wizard.widgets.filter_chips import FilterChips
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.order_table import OrderLine, OrderTable
from wizard.widgets.text import NEAR, em, gap, text


class OrdersPanel(QWidget):
    """`opened` has an order whose row was opened or whose link was clicked; `chosen`: other rows are."""

    opened = Signal(object)
    chosen = Signal()

    def __init__(self, speech: Translator, filters: tuple[Filter, ...]) -> None:
        super().__init__()
        self._speech = speech
        self._filters = filters
        self._orders: tuple[PlannedOrder, ...] = ()
        self._numbers: list[int] = []
        self._texts: tuple[str, ...] = ()
        self._shown: list[int] = []
        self._several = False
        self._filter = filters[0]
        self._chips = FilterChips(text("BatchPage", "Orders to show"), filters)
        self.search = TextField()
        self.search.setPlaceholderText(text("BatchPage", "Search"))
        self.search.setAccessibleName(text("BatchPage", "Search orders by customer, key ending or product"))
        self.search.setMinimumWidth(em() * 5)
        self.search.setMaximumWidth(em() * 10)
        self.table = OrderTable(
            (
                text("BatchPage", "Customer"),
                text("BatchPage", "Keys"),
                text("BatchPage", "Contents"),
                text("BatchPage", "Result"),
            )
        )
        self.table.setAccessibleName(text("BatchPage", "Orders of this batch"))
        bar = row_of((self._chips, 1), (self.search, 0, Qt.AlignmentFlag.AlignTop), spacing=gap(NEAR))
        column_of(bar, (self.table, 1), within=self, spacing=gap(NEAR))
        self._chips.chosen.connect(self.filter)
        self.search.textEdited.connect(self._search)
        self.search.lead_down(self.table.enter_rows)
        self.table.opened.connect(lambda row: self.opened.emit(self.order(row)))
        self.table.acted.connect(lambda row: self.opened.emit(self.order(row)))
        self.table.chosen.connect(self.chosen)

    def take_over(self, before: Self) -> None:
        """Filter, search and choose as in the window before."""
        self._filter = before._filter
        self._chips.choose(before._filter)
        self.search.setText(before.search.text())
        if before._numbers:
            self._several, self._texts = before._several, before._texts
            self._orders, self._numbers = before._orders, before._numbers
            self._arrange()
            for row in before.table.chosen_rows()[:1]:
                self.table.show_row(row)

    def show_plan(self, plan: Plan) -> None:
        """Show the orders of a plan; the same ones keep their rows, and those that are chosen."""
        numbers = [one.number for one in plan.orders]
        same = numbers == self._numbers
        self._orders, self._numbers = plan.orders, numbers
        self._count(plan)
        if same and self._still_shown():
            self.table.repaint_lines()
            self.chosen.emit()
            return
        self._several = len({one.product for one in plan.orders if one.product}) > 1
        self._texts = tuple(searchable(one) for one in plan.orders)
        self._arrange()

    def filter(self, value: Filter) -> None:
        """Show the orders of a filter."""
        self._filter = value
        self._chips.choose(value)
        self._arrange()
        self.table.scrollToTop()

    def clear_search(self) -> bool:
        """Empty the search; False where it is empty."""
        if not self.search.emptied():
            return False
        self._arrange()
        return True

    def order(self, row: int) -> PlannedOrder:
        """Return the order of a row that is shown."""
        return self._orders[self._shown[row]]

    def chosen_orders(self) -> tuple[PlannedOrder, ...]:
        """Return the orders of the chosen rows."""
        return tuple(self.order(row) for row in self.table.chosen_rows() if row < len(self._shown))

    def choose_first(self, *states: OrderState) -> bool:
        """Choose the first shown order in some states; False where there is none."""
        for row, place in enumerate(self._shown):
            if self._orders[place].state in states:
                self.table.show_row(row)
                return True
        return False

    def go_to(self, number: int) -> None:
        """Move the keyboard to the row of an order, where it is shown."""
        places = [row for row, place in enumerate(self._shown) if self._orders[place].number == number]
        if places:
            self.table.show_row(places[0])
        self.table.setFocus()

    def _still_shown(self) -> bool:
        """True if a repaint is enough: a decided order stays in sight and chosen until others are wanted."""
        return bool(self._shown or not self._orders)

    def _search(self) -> None:
        """Show what fits, and say how many there are."""
        self._arrange()
        told = text("BatchPage", "%n order(s) found", None, len(self._shown))
        announce(self, told)

    def _count(self, plan: Plan) -> None:
        """Write on each chip how many rows it shows."""
        found, number = Counter(one.states for one in plan.orders), self._speech.number
        names = []
        for one in self._filters:
            count = sum(count for states, count in found.items() if one.keeps(states))
            names.append(f"{text('BatchPage', one.name)} {number(count)}")
            self._chips.chip(one).setVisible(one.always or count > 0 or one is self._filter)
        self._chips.name(names)

    def _arrange(self) -> None:
        """Filter and search again."""
        keeps, words = self._filter.keeps, self.search.text()
        self._shown = [place for place, order in enumerate(self._orders) if keeps(order.states)]
        if words.strip():
            found = found_in([self._texts[place] for place in self._shown], words)
            self._shown = [place for place, fits in zip(self._shown, found, strict=True) if fits]
        place = self.table.verticalScrollBar().value()
        self.table.show_lines(len(self._shown), self._line)
        self.table.verticalScrollBar().setValue(place)

    def _line(self, row: int) -> OrderLine:
        decides = self._filters is PLAN_FILTERS
        return line_of(self._speech, self.order(row), several_products=self._several, decides=decides)
