"""Before the first page opens: whom to sign in for. A wrong customer is the most frequent mistake."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QWidget

from wizard.keys import contains_key
from wizard.messages import Translator
from wizard.messages.guide import right_customer
from wizard.pages.guiding.panel import GuidePanel
from wizard.widgets.button import Button
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.text import Paragraph, Remark


class RightCustomer(GuidePanel):
    """Names the customer; `agreed` when the person is going to sign in for it."""

    agreed = Signal()

    def __init__(self, speech: Translator) -> None:
        """Build it."""
        super().__init__(speech)
        text = QCoreApplication.translate
        self._why = Paragraph()
        self._how = Paragraph()
        self._name = TextField()
        self._name.setPlaceholderText("admin@example.onmicrosoft.com")
        self._copy = Button(icon("copy"), text("GuidePage", "Copy the &sign-in name"))
        self._agree = Button(QIcon(), "", leading=True)
        self._agree.setObjectName("agree")
        label = Paragraph(text("GuidePage", "Si&gn-in name of its administrator, if you know it"))
        label.setWordWrap(True)
        label.setBuddy(self._name)
        unsaved = Remark(text("GuidePage", "It is not kept. Paste it where the page asks who you are."))
        self.add(self._how, self._why, None, label, self._name, FlowRow(self._copy), unsaved)
        self.add(None, FlowRow(self._agree))
        self._name.textEdited.connect(self._show_copy)
        self._copy.clicked.connect(self._copy_name)
        self._agree.clicked.connect(self.agreed)
        self._show_copy()

    def show_customer(self, customer: str) -> None:
        """Ask for this customer, with no sign-in name of another one's."""
        message = right_customer(self.speech, customer)
        self.title = message.title
        self._why.setText(message.explanation)
        self._how.setText(message.advice)
        self._name.clear()
        self._show_copy()
        agree = QCoreApplication.translate("GuidePage", "&I will sign in for {customer}")
        self._agree.setText(agree.format(customer=customer.replace("&", "&&")))

    def first_focus(self) -> QWidget:
        """Return the answer."""
        return self._agree

    def _show_copy(self) -> None:
        name = self._name.text().strip()
        self._copy.setEnabled(bool(name) and not contains_key(name))
        self._copy.setText(QCoreApplication.translate("GuidePage", "Copy the &sign-in name"))

    def _copy_name(self) -> None:
        QGuiApplication.clipboard().setText(self._name.text().strip())
        self._copy.setText(QCoreApplication.translate("GuidePage", "Copied"))
