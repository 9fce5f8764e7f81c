"""Message about a fault of the program itself."""

from __future__ import annotations

from PySide6 import QtWidgets  # not QMessageBox: the binding makes a class when its name is first asked for
from PySide6.QtWidgets import QWidget

from wizard.widgets.text import text

_shown: list[QtWidgets.QMessageBox] = []


def show_fault(parent: QWidget | None, fault: str) -> None:
    """Show it without blocking, one at a time."""
    if _shown:
        return
    box = QtWidgets.QMessageBox(
        QtWidgets.QMessageBox.Icon.Warning,
        "Product Key Wizard",
        text("Faults", "Something went wrong inside Product Key Wizard"),
        parent=parent,
    )
    box.setInformativeText(
        text(
            "Faults",
            "If you had already chosen “Redeem”, the order is saved and you can resume it. No key is "
            "redeemed twice. You can continue, or close the window and start again. Please report: "
            "{fault}",
        ).format(fault=fault)
    )
    box.addButton(text("Faults", "Continue"), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
    box.finished.connect(lambda _result: _shown.clear())
    _shown.append(box)
    box.open()
