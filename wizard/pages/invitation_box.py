"""A field for the code of an invitation, which links a sign-in to an account of the service."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QWidget

from wizard.pages.session import problem_of
from wizard.service.credentials import Credentials
from wizard.widgets.fields import TextField
from wizard.widgets.text import text


class InvitationBox(QWidget):
    """Hidden until a service does not know the account of a sign-in; `credentials` are of that sign-in."""

    def __init__(self) -> None:
        super().__init__()
        self.credentials: Credentials | None = None
        self.field = TextField()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(text("SignIn", "In&vitation code"), self.field)
        self.hide()

    @property
    def code(self) -> str:
        """The code that was entered; empty where none is asked for."""
        return self.field.text().strip() if self.credentials is not None else ""

    def ask(self, error: Exception, credentials: Credentials) -> bool:
        """Ask for a code, after an error that one can solve; False after any other."""
        problem = problem_of(error)
        if problem is None:
            return False
        unlinked = problem.parameters.get("reason") == "not-linked"
        wrong = problem.parameters.get("what") == "invitation" or problem.parameters.get("field") == "code"
        if not (unlinked or wrong):
            return False
        self.credentials = credentials
        self.show()
        return True

    def forget(self) -> None:
        """Ask for no code any more."""
        self.credentials = None
        self.field.clear()
        self.hide()
