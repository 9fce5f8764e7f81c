"""Tells somebody who does something else meanwhile that a long wait has ended."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from wizard.widgets.icons import app_icon

LONG_MS: Final = 5_000
"""Who waited no longer than this is still looking."""
_SHOWN_MS: Final = 15_000


def notify(window: QWidget, title: str, explanation: str) -> None:
    """Draw attention to a window in the background; where the desktop shows notices, with one.

    No key and no customer belongs in it: it may appear on a locked screen.
    """
    if window.isActiveWindow():
        return
    QApplication.alert(window)
    if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
        tray = QSystemTrayIcon(app_icon(), window)
        tray.setToolTip(window.windowTitle())
        tray.messageClicked.connect(window.raise_)
        tray.messageClicked.connect(window.activateWindow)
        tray.show()
        tray.showMessage(title, explanation, app_icon(), _SHOWN_MS)
        QTimer.singleShot(_SHOWN_MS, tray, tray.deleteLater)
