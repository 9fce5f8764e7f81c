"""A bot that waits longer than any machine needs, and until what came can be seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

PATIENCE_MS = 15_000
TURNS = 6  # of the event loop: what is due is done, and layouts inside layouts come to rest


def rest() -> None:
    """Let everything happen that is due now."""
    for _ in range(TURNS):
        QApplication.processEvents()


class PatientBot(QtBot):
    """After its `waitUntil`, what follows from the awaited in the next turns has happened as well."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)
        rest()

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)
