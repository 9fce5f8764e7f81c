"""`--selftest`: loads and walks everything, also in a frozen program."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.messages import LANGUAGES
from wizard.window.options import Options

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

OURS = (
    "wizard.cli.parser",
    "wizard.window.fault_dialog",
    "wizard.keys.lists",
    "wizard.pages.question",
    "wizard.orders.redemption",
    "wizard.server.app",
    "wizard.service.http",
    "wizard.service.tls",
)
LIBRARIES = ("budoux", "idna", "keyring", "msgspec", "pypdf", "python_calamine", "truststore")
"""Libraries that the program imports in functions, and a frozen one could lack."""


def run_selftest() -> int:
    """Load what is loaded late, walk every page, and a practice order in every language, on no screen.

    Prints a line for each; answers 0, or 1 with what is wrong. Nothing is written outside a temporary folder.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "*.warning=false"  # what the offscreen platform cannot do is no fault
    from wizard.window.app import make_application

    begun = time.perf_counter()
    try:
        for name in (*OURS, *LIBRARIES):
            import_module(name)
        application = make_application()
        first, *others = LANGUAGES
        _walk(application, first, every_page=True)
        _say(f"{first}: every page, and an order that is redeemed")
        for language in others:
            _walk(application, language, every_page=False)
            _say(f"{language}: an order that is redeemed")
    except Exception as error:  # whatever it is, a person is told which part is missing
        _say(f"failed: {type(error).__name__}: {error}")
        return 1
    _say(f"everything works ({time.perf_counter() - begun:.1f} s)")
    return 0


def _walk(application: QApplication, language: str, *, every_page: bool) -> None:
    from wizard.tour.walk import Tour, Walk
    from wizard.window.app import Windows

    with tempfile.TemporaryDirectory() as folder:
        windows = Windows(application, Options(language=language, data_dir=Path(folder)))
        windows.open()
        window = windows.window
        assert window is not None, "it was opened"
        try:
            Tour(application, windows, window.size(), _paint).walk_pages(
                Walk if every_page else (Walk.ORDER,)
            )
            if not any(entry.receipt for entry in windows.session.journal().entries()):
                raise RuntimeError("the order is not in the journal")
        finally:
            windows.close()
            window.hide()


def _paint(_name: str, window: QWidget) -> None:
    window.grab()


def _say(line: str) -> None:
    if sys.stdout is not None:  # a windowed program of Windows has none
        print(line, flush=True)  # noqa: T201 - it is what was asked for
