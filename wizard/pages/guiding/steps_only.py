"""A way that takes no key from here: where to go, what to press, and how to go on with a key after all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.contract import Action
from wizard.messages import Translator
from wizard.messages.guide import right_customer
from wizard.microsoft import Plan, Product
from wizard.pages.guiding.steps_panel import WayPanel
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.text import Paragraph, em


class WayOnly(QWidget):
    """`keysWanted` has the task that takes a key."""

    opened = Signal()
    keysWanted = Signal(object)

    def __init__(self, speech: Translator) -> None:
        """Build it, empty."""
        super().__init__()
        text = QCoreApplication.translate
        self._speech = speech
        self._task = Action.NEW
        self.title = ""
        self.address = ""
        self._how = Paragraph()
        self._open = Button(QIcon(), text("GuidePage", "&Open the page"), leading=True)
        self._with_key = Button(icon("key"), "")
        self._way = WayPanel(speech)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em() // 2)
        column.addWidget(self._how)
        column.addLayout(FlowRow(self._open, self._with_key))
        column.addSpacing(em() // 2)
        column.addWidget(self._way)
        self._open.clicked.connect(self.opened)
        self._with_key.clicked.connect(lambda: self.keysWanted.emit(self._task))

    def show_way(self, plan: Plan, customer: str) -> None:
        """Show a way, and for whom to sign in."""
        text = QCoreApplication.translate
        self.address = plan.address
        message = right_customer(self._speech, customer, plan)
        self.title = message.title if customer else ""
        self._how.setText(message.advice)
        self._how.setVisible(bool(customer))
        reactivating = plan.action is Action.REACTIVATE
        self._task = Action.EXTEND if reactivating else Action(plan.action)
        self._with_key.setText(
            text("GuidePage", "Try to e&xtend it with a key")
            if reactivating
            else text("GuidePage", "I have a &key to enter")
        )
        self._with_key.setVisible(plan.product is not Product.CONSUMER)
        self._way.show_plan(plan)

    def first_focus(self) -> QWidget:
        """The way to the page."""
        return self._open
