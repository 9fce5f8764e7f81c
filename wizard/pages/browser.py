"""Opens an address in the person's browser."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_in_browser(address: str) -> bool:
    """Return True if the system took the address; it does not tell if a page was shown."""
    return QDesktopServices.openUrl(QUrl(address))
