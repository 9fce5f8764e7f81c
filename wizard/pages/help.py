"""Where a key is found: what every page's question leads to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from wizard.widgets.text import Heading, Paragraph, Subheading, em


def show_where_keys_are(parent: QWidget) -> None:
    """Open a window that says where keys are found; it does not block."""
    text = QCoreApplication.translate
    dialog = QDialog(parent)
    dialog.setWindowTitle(text("Help", "Where do I find my key?"))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(em() * 3 // 2, em() * 3 // 2, em() * 3 // 2, em())
    column.setSpacing(em() // 2)
    column.addWidget(Heading(text("Help", "Where do I find my key?")))
    for title, explanation in _places():
        column.addWidget(Subheading(title))
        column.addWidget(Paragraph(explanation))
    buttons = QDialogButtonBox()
    close = buttons.addButton(text("Help", "&Close"), QDialogButtonBox.ButtonRole.RejectRole)
    close.setDefault(True)
    buttons.rejected.connect(dialog.reject)
    column.addStretch(1)
    column.addWidget(buttons)
    dialog.setMinimumWidth(em() * 30)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _places() -> tuple[tuple[str, str], ...]:
    text = QCoreApplication.translate
    return (
        (
            text("Help", "On a card"),
            text("Help", "25 characters in five groups, often under a layer that is scratched off."),
        ),
        (
            text("Help", "In an e-mail"),
            text(
                "Help",
                "From the reseller or partner you bought from. Copy the whole message: the wizard finds the"
                " keys in it.",
            ),
        ),
        (
            text("Help", "On the page of your license agreement"),
            text("Help", "Keys of a volume agreement are listed for the online administrator named in it."),
        ),
        (
            text("Help", "Lost, or never received"),
            text(
                "Help",
                "Ask the reseller or partner you bought the licenses from; they can see which key was yours.",
            ),
        ),
    )
