"""Before the first key: what the subscription has now, to hold the end against."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.messages import Translator
from wizard.microsoft import Noted
from wizard.pages.guiding.reported_form import NotedForm
from wizard.widgets.button import Button
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.text import Paragraph, em


class LookBefore(QWidget):
    """`opened` when the page is wanted, `noted` with what was read there; both fields may stay empty."""

    opened = Signal()
    noted = Signal(object)

    def __init__(self, speech: Translator) -> None:
        """Build it."""
        super().__init__()
        text = QCoreApplication.translate
        self.title = text("GuidePage", "First look at the subscription on the page")
        self._form = NotedForm(speech)
        self._open = Button(icon("browser"), text("GuidePage", "&Open the page"))
        self._take = Button(QIcon(), text("GuidePage", "&Go on to the first key"), leading=True)
        self._skip = Button(icon("arrow"), text("GuidePage", "Go on &without"))
        self._take.setObjectName("take")
        self._skip.setObjectName("skip")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em() // 2)
        column.addWidget(
            Paragraph(
                text(
                    "GuidePage",
                    "Note its licenses and expiry date. At the end the wizard says whether they add up, which"
                    " is how a key on the wrong subscription is noticed.",
                )
            )
        )
        column.addLayout(FlowRow(self._open))
        column.addWidget(self._form)
        column.addLayout(FlowRow(self._take, self._skip))
        self._open.clicked.connect(self.opened)
        self._take.clicked.connect(lambda: self.noted.emit(self._form.noted()))
        self._skip.clicked.connect(lambda: self.noted.emit(Noted()))
        self._form.edited.connect(self._update)
        self._form.entered.connect(self._take.click)
        self._update()

    def first_focus(self) -> QWidget:
        """The way to the page."""
        return self._open

    def clear(self) -> None:
        """Begin anew."""
        self._form.clear()

    def _update(self) -> None:
        self._take.setEnabled(self._form.noted() not in (None, Noted()))
