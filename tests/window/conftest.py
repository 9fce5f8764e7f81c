"""A window of the test's own, over practice data of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.window.person import Person, options
from wizard.app import Windows


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Callable[..., Person]]:
    """Opens the window, in a language; closed when the test ends."""
    opened: list[Windows] = []

    def open_one(language: str = "en") -> Person:
        windows = Windows(qapp, options(folder, language))
        opened.append(windows)
        windows.open()
        assert windows.window is not None
        qtbot.waitExposed(windows.window)
        person = Person(qtbot, windows)
        person.settle()
        return person

    yield open_one
    for windows in opened:
        if windows.window is not None:
            windows.window.hide()
            windows.window.deleteLater()
        windows.close()
    qapp.processEvents()


@pytest.fixture
def person(open_window: Callable[..., Person]) -> Person:
    """Somebody at an English window."""
    return open_window()
