"""Steps through Microsoft's pages: the address, numbered steps, notes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.contract import Action
from wizard.messages import Translator
from wizard.messages.guide import StepText, note_texts, step_texts
from wizard.microsoft import OPENING_STEPS, Plan, ProcedureStep, Product
from wizard.pages.guiding.panel import GuidePanel, SignInReminder
from wizard.widgets.button import Button, CopyButton
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.numbered_steps import BulletedNotes, NumberedStep, NumberedSteps
from wizard.widgets.text import Remark, breakable, text


class StepsPanel(GuidePanel):
    """Steps with the names of buttons bold, as the page shows them in the person's language."""

    def __init__(self, speech: Translator) -> None:
        super().__init__(speech)
        self._address = ""
        self._formerly = Remark()
        copy, copied = text("GuidePage", "Copy the a&ddress"), text("GuidePage", "Copied")
        self.copy = CopyButton(copy, copied, lambda: self._address)
        """Copies the address; the panel around it gives it its place."""
        self._steps = NumberedSteps()
        self._notes = BulletedNotes()
        self.add(self._steps, self._notes, self._formerly)

    def show_plan(self, plan: Plan) -> None:
        self._address = plan.address
        self._formerly.setVisible(plan.closed_address is not None)
        if plan.closed_address is not None:
            before = text("GuidePage", "Formerly: {address} (closed)")
            self._formerly.setText(before.format(address=breakable(plan.closed_address)))
        self.copy.reset()
        unverified = text("GuidePage", "Shown in English: its name in your language isn’t known.")
        self._steps.show_steps(
            tuple(
                NumberedStep(one.text, one.names, self._remark(one, step, unverified))
                for one, step in zip(step_texts(self.speech, plan), plan.steps, strict=True)
            )
        )
        self._notes.show_notes(note_texts(self.speech, plan))

    def _remark(self, text: StepText, step: ProcedureStep, unverified: str) -> str:
        """Return the address below the step that opens it, and that a name stays in English."""
        address = breakable(self._address) if step.code in OPENING_STEPS else ""
        return "\n".join(filter(None, (address, unverified if text.unverified else "")))


class StepsOnly(GuidePanel):
    """Steps that take no key from here. `keysWanted` has the task that takes one after all."""

    opened = Signal()
    keysWanted = Signal(object)

    def __init__(self, speech: Translator) -> None:
        super().__init__(speech)
        self._task = Action.NEW
        self.address = ""
        self._reminder = SignInReminder(speech)
        self._open = Button(text("GuidePage", "&Open the page"), leading=True)
        self._with_key = Button("", icon="key")
        self._steps = StepsPanel(speech)
        self.add(self._reminder, FlowRow(self._open, self._steps.copy, self._with_key), None, self._steps)
        self._open.clicked.connect(self.opened)
        self._with_key.clicked.connect(lambda: self.keysWanted.emit(self._task))

    def show_plan(self, plan: Plan, customer: str) -> None:
        """Show the steps of a plan, and for which customer to sign in."""
        self.address = plan.address
        self._reminder.show_customer(customer, plan)
        reactivating = plan.action is Action.REACTIVATE
        self._task = Action.EXTEND if reactivating else Action(plan.action)
        self._with_key.setText(
            text("GuidePage", "Try to e&xtend it with a key")
            if reactivating
            else text("GuidePage", "I have a &key to enter")
        )
        self._with_key.setVisible(plan.product is not Product.CONSUMER)
        self._steps.show_plan(plan)

    def first_focus(self) -> QWidget:
        return self._open
