"""A way through Microsoft's pages: the address, numbered steps, what to know about them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.messages import Translator
from wizard.messages.guide import note_texts, step_texts
from wizard.microsoft import Plan
from wizard.widgets.bulleted_notes import BulletedNotes
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.numbered_steps import NumberedStep, NumberedSteps
from wizard.widgets.text import Remark, breakable, em


class WayPanel(QWidget):
    """Steps with the names of buttons bold, as the page shows them in the person's language.

    `asked` is what comes once the steps are done: it stands between them and what to know about them.
    """

    def __init__(self, speech: Translator, asked: QWidget | None = None) -> None:
        """Build it, empty."""
        super().__init__()
        self._speech = speech
        self._address = ""
        self._shown = Remark()
        self._formerly = Remark()
        self._copy = Button(icon("copy"), "")
        self._steps = NumberedSteps()
        self._notes = BulletedNotes()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em() // 2)
        column.addWidget(self._steps)
        if asked is not None:
            column.addWidget(asked)
        column.addWidget(self._notes)
        column.addWidget(self._shown)
        column.addWidget(self._formerly)
        column.addLayout(FlowRow(self._copy))
        self._copy.clicked.connect(self._copy_address)

    def show_plan(self, plan: Plan) -> None:
        """Show a way."""
        text = QCoreApplication.translate
        self._address = plan.address
        self._shown.setText(text("GuidePage", "Address: {address}").format(address=breakable(plan.address)))
        self._formerly.setVisible(plan.closed_address is not None)
        if plan.closed_address is not None:
            before = text("GuidePage", "Formerly: {address} (closed)")
            self._formerly.setText(before.format(address=breakable(plan.closed_address)))
        self._copy.setText(text("GuidePage", "Copy the a&ddress"))
        unverified = text("GuidePage", "In English here: no document names it in your language.")
        self._steps.show_steps(
            tuple(
                NumberedStep(one.text, one.names, unverified if one.unverified else "")
                for one in step_texts(self._speech, plan)
            )
        )
        self._notes.show_notes(note_texts(self._speech, plan))

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._copy.setText(QCoreApplication.translate("GuidePage", "Copied"))
