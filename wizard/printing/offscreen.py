"""An application without a screen, for documents of the terminal."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication


def application() -> QCoreApplication:
    """Return the application of this process, made without a screen where there is none yet.

    It has to be kept as long as documents are printed.
    """
    running = QCoreApplication.instance()
    if running is not None:
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")  # what that platform lacks is no fault
    return QGuiApplication(["product-key"])
