"""Opens an address in the person's browser."""

from __future__ import annotations

from PySide6 import QtCore, QtGui  # the binding makes a class when its name is first asked for


def open_in_browser(address: str) -> bool:
    """Return True if the system took the address; it does not tell if a page was shown."""
    return QtGui.QDesktopServices.openUrl(QtCore.QUrl(address))
