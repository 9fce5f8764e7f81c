"""Opens an address where the person looks at pages."""

from __future__ import annotations


def open_in_browser(address: str) -> bool:
    """Whether the system took the address; it does not tell whether a page was shown."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl(address))
