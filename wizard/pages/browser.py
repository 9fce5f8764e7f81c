"""Opens an address in the person's browser."""

from __future__ import annotations

from typing import Final

from PySide6 import QtCore, QtGui  # the binding makes a class when its name is first asked for

_AGAIN_MS: Final = 1000
"""Who asks twice within this time wants one page: a browser needs longer to come."""


class Browser:
    """The system's browser; an address that is asked for twice in a moment is opened once."""

    def __init__(self) -> None:
        self._last = ""
        self._since = QtCore.QElapsedTimer()

    def __call__(self, address: str) -> bool:
        """Return True if the system took the address; it does not tell if a page was shown."""
        if address == self._last and not self._since.hasExpired(_AGAIN_MS):
            return True
        taken = QtGui.QDesktopServices.openUrl(QtCore.QUrl(address))
        self._last = address if taken else ""
        self._since.start()
        return taken


open_in_browser: Final = Browser()
