"""Everything about the chosen orders of the plan, and the buttons that decide them; of fixed height."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from wizard.contract.proposals import Option
from wizard.messages import Translator
from wizard.messages.proposals import option_words
from wizard.messages.subscriptions import subscription_name
from wizard.orders.batches.matching import may_choose_again
from wizard.orders.batches.models import Limit, OrderState, PlannedOrder, Question
from wizard.pages.batches.order_lines import customer_name, details_of, effect, title_of
from wizard.widgets.announcing import announce
from wizard.widgets.button import Button, Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.group import Group
from wizard.widgets.layouts import column_of
from wizard.widgets.text import TIGHT, Remark, Strong, em, gap, plain_tip, text

_HEIGHT = 6.4  # lines' heights: a title, two lines, a row of buttons and the air between them
_BESIDE = 5  # lines' heights: the room beside the words of a menu
_OPEN = frozenset({OrderState.TO_DECIDE, OrderState.READY, OrderState.CHANGED})
_UNSENT = frozenset({OrderState.TO_DECIDE, OrderState.READY})


class Choice(NamedTuple):
    """One way to decide an order, as a button or a line of a menu says it."""

    text: str
    act: Callable[[], None]


class DecisionPanel(Group):
    """Signals say what was decided; the orders are those that `show_orders` was given.

    `matched`: yes, by these numbers. `customerWanted`: another customer for an order. `used`: an option for
    an order. `warned`: an order with a warning to accept. `limited`: an answer to a limit. `left`, `taken`:
    numbers of orders to leave out, or to include again.
    """

    matched = Signal(object)
    customerWanted = Signal(object)
    used = Signal(int, object)
    warned = Signal(object)
    limited = Signal(int, object)
    left = Signal(object)
    taken = Signal(object)

    def __init__(self, speech: Translator) -> None:
        super().__init__()
        self._speech = speech
        self._orders: tuple[PlannedOrder, ...] = ()
        self._title, self._details = Strong(), Remark()
        self._first = Button("", name="decide")
        self._second = Link("", name="decide-otherwise")
        self._aside = Link(text("BatchPage", "Leave out"), name="leave-out")
        buttons = FlowRow(self._first, self._second, far=(self._aside,))
        column_of(self._title, self._details, buttons, 1, within=self, spacing=gap(TIGHT))
        self.setFixedHeight(round(em() * _HEIGHT))
        self._first.clicked.connect(self._press_first)
        self._second.clicked.connect(self._press_second)
        self._aside.clicked.connect(self._press_aside)
        self.show_orders((), "")

    @property
    def answering(self) -> bool:
        """True while the keyboard is on an answer, or comes back to it from a question or a menu."""
        return self.window().focusWidget() in (self._first, self._second)

    def show_orders(self, orders: tuple[PlannedOrder, ...], otherwise: str) -> None:
        """Show these orders and what can be decided; `otherwise` is shown where there is none."""
        self._orders = orders
        self._title.setText(self._titled() if orders else otherwise)
        self._show_details()
        self.setAccessibleName(self._named())
        choices = self.choices(orders[0]) if len(orders) == 1 else self._common_choices()
        first, second = (*(choice.text for choice in self._as_buttons(choices)), "", "")[:2]
        for button, told in ((self._first, first), (self._second, second)):
            button.setText(told)
            button.setVisible(bool(told))
        out = bool(orders) and all(one.state is OrderState.LEFT_OUT for one in orders)
        self._aside.setText(text("BatchPage", "Include again") if out else text("BatchPage", "Leave out"))
        self._aside.setVisible(out or (bool(orders) and all(one.state in _UNSENT for one in orders)))

    def decide(self, order: PlannedOrder) -> None:
        """Begin to decide one order: the way in by Enter and by the link of a row.

        Where a customer was found by name alone, the question comes first: the keyboard is on its answer.
        Where nothing can be decided, a screen reader says why.
        """
        self.show_orders((order,), "")
        if order.question is Question.MATCH:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._first.isVisibleTo(self):
            self._first.click()
        else:
            announce(self, f"{self._title.text()}: {self._detailed(spoken=True)}")

    def choices(self, order: PlannedOrder) -> tuple[Choice, ...]:
        """Return the answers to the question of an order, the likeliest first, or other uses of its keys."""
        number = order.number
        match order.question:
            case Question.MATCH:
                candidate = order.customer or order.candidates[0]
                yes = text("BatchPage", "Yes, it’s {domain}").format(
                    domain=candidate.domain or candidate.name
                )
                return (Choice(yes, lambda: self.matched.emit([number])), self._another(order))
            case Question.CUSTOMER:
                told = text("BatchPage", "Choose the customer…")
                return (Choice(told, lambda: self.customerWanted.emit(order)),)
            case Question.WARNING:
                told = text("BatchPage", "Accept this…")
                others = self._uses(order) if len(order.options) > 1 else ()
                return (Choice(told, lambda: self.warned.emit(order)), *others)
            case Question.LIMIT:
                several = text("BatchPage", "Several new subscriptions")
                rest = text("BatchPage", "One new subscription, with the rest of the keys added to it")
                return (
                    Choice(several, lambda: self.limited.emit(number, Limit.SEVERAL)),
                    Choice(rest, lambda: self.limited.emit(number, Limit.ADD_REST)),
                )
        return self._uses(order) if order.state in _OPEN else ()

    def _another(self, order: PlannedOrder) -> Choice:
        return Choice(text("BatchPage", "Another customer…"), lambda: self.customerWanted.emit(order))

    def _uses(self, order: PlannedOrder) -> tuple[Choice, ...]:
        def use(option: Option) -> Callable[[], None]:
            return lambda: self.used.emit(order.number, option)

        return tuple(Choice(self._told(one), use(one)) for one in order.options if one.redeemable)

    def _told(self, option: Option) -> str:
        """Say an option in a line: ``Add licenses: 20 becomes 30 licenses · until June 16, 2027 (same)``."""
        words = option_words(self._speech, option)
        effects = " · ".join((words.licenses.spoken, words.date.spoken))  # a menu is read as it is shown
        name = f" · {subscription_name(self._speech, option.before)}" if option.before is not None else ""
        return f"{words.title}: {effects}{name}"

    def _common_choices(self) -> tuple[Choice, ...]:
        """Several orders have a button only where one answer holds for all: names that are confirmed."""
        if not self._orders or any(one.question is not Question.MATCH for one in self._orders):
            return ()
        numbers = [one.number for one in self._orders]
        told = text("BatchPage", "Yes for these %n order(s)", None, len(numbers))
        return (Choice(told, lambda: self.matched.emit(numbers)),)

    def _as_buttons(self, choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
        """Fold more than two choices, and uses of any number, into one button with a menu."""
        order = self._orders[0] if len(self._orders) == 1 else None
        if order is None or order.question in (Question.MATCH, Question.CUSTOMER):
            return choices
        again = (self._another(order),) if may_choose_again(order) else ()
        if order.question is Question.WARNING:
            others = (*choices[1:], *again)
            if len(others) < 2:
                return (choices[0], *others)
            change = text("BatchPage", "Use the keys differently…")
            return (choices[0], Choice(change, lambda: self._open_menu(self._second, others)))
        if order.question is None and len(choices) < 2:
            return again
        told = text("BatchPage", "Choose…") if order.question else text("BatchPage", "Choose something else…")
        return (Choice(told, lambda: self._open_menu(self._first, choices)), *again)

    def _open_menu(self, below: QWidget, choices: tuple[Choice, ...]) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        menu.setToolTipsVisible(True)
        room = self.screen().availableGeometry().width() - _BESIDE * em()
        for choice in choices:
            told = menu.fontMetrics().elidedText(choice.text, Qt.TextElideMode.ElideMiddle, room)
            action = menu.addAction(told.replace("&", "&&"))
            action.setToolTip("" if told == choice.text else plain_tip(choice.text))
            action.triggered.connect(lambda _=False, choice=choice: choice.act())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))
        announce(menu, text("BatchPage", "%n choice(s)", None, len(choices)))

    def _press(self, place: int) -> None:
        orders = self._orders
        choices = self._as_buttons(self.choices(orders[0]) if len(orders) == 1 else self._common_choices())
        if place < len(choices):
            choices[place].act()

    def _press_first(self) -> None:
        self._press(0)

    def _press_second(self) -> None:
        self._press(1)

    def _press_aside(self) -> None:
        numbers = [one.number for one in self._orders]
        out = all(one.state is OrderState.LEFT_OUT for one in self._orders)
        (self.taken if out else self.left).emit(numbers)

    def _named(self) -> str:
        """Return the customer and what is asked, as a screen reader says them before the answers."""
        if len(self._orders) != 1:
            return self._title.text()
        order = self._orders[0]
        return f"{customer_name(order)}: {effect(self._speech, order, spoken=True)}"

    def _titled(self) -> str:
        if len(self._orders) > 1:
            told = text("BatchPage", "%n order(s) chosen", None, len(self._orders))
            keys = sum(len(one.keys) for one in self._orders)
            return f"{told} · {self._speech.keys(keys)}"
        return title_of(self._speech, self._orders[0])

    def _detailed(self, *, spoken: bool = False) -> str:
        if len(self._orders) != 1:
            return ""
        return details_of(self._speech, self._orders[0], spoken=spoken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the details to two lines of the width there is now."""
        super().resizeEvent(event)
        self._show_details()

    def _show_details(self) -> None:
        """Show two lines; the tool tip and a screen reader have all of it."""
        told = self._detailed()
        room = max(self.width() * 2 - em() * 3, em())
        shown = self._details.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room)
        self._details.setText(shown)
        self._details.setToolTip(plain_tip(told) if shown != told else "")
        self._details.setAccessibleName(self._detailed(spoken=True))
