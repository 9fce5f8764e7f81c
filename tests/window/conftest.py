"""A window of the test's own, over practice data of the test's own."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.window.guided import Browser
from tests.window.person import Person
from tests.window.stalling import let_all_go
from wizard.pages import tasks
from wizard.window.app import Windows
from wizard.window.options import Options

#: Threads that the window starts.
OURS = {"task", "closing", "audit-sealer"}


@pytest.fixture(autouse=True)
def nothing_is_left_behind(qtbot: QtBot) -> Iterator[None]:
    """After every test: no call under way, no thread, no window, no socket that was not there before."""
    sockets, threads, widgets = _sockets(), _threads(), QApplication.topLevelWidgets()
    yield
    let_all_go()
    qtbot.waitUntil(lambda: not tasks.under_way() and _threads() <= threads)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [widget for widget in QApplication.topLevelWidgets() if widget not in widgets] == []
    assert _sockets() <= sockets


def _threads() -> set[threading.Thread]:
    """Our own that are running; another room's test may have left one behind."""
    return {thread for thread in threading.enumerate() if thread.name in OURS}


def _sockets() -> set[str]:
    """The sockets of this process, where the system tells."""
    if not sys.platform.startswith("linux"):
        return set()
    links = set()
    for number in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            links.add(str(number.readlink()))
    return {link for link in links if link.startswith("socket:")}


@pytest.fixture
def doubled(qapp: QApplication) -> Iterator[None]:
    """Text at 200 %."""
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


@pytest.fixture
def browser(person: Person) -> Browser:
    """A browser in the place of the system's."""
    browser = Browser()
    person.windows.session.open_address = browser
    return browser


@pytest.fixture(autouse=True)
def nothing_stays_on_the_clipboard(qapp: QApplication) -> Iterator[None]:
    """After every test the clipboard is empty."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Callable[..., Person]]:
    """Opens the window, in a language, with other options of the command line; closed when the test ends."""
    opened: list[Windows] = []

    def open_one(language: str = "en", **more: Any) -> Person:
        windows = Windows(qapp, Options(language=language, data_dir=folder, **more))
        opened.append(windows)
        windows.open()
        assert windows.window is not None
        windows.window.stillness.pause_ms = 0  # tests of the pause set it themselves
        qtbot.waitExposed(windows.window)
        person = Person(qtbot, windows)
        person.settle()
        return person

    yield open_one
    let_all_go()
    for windows in opened:
        if windows.window is not None:
            windows.window.leave()
            windows.window.hide()
            windows.window.deleteLater()
            windows.window = None
        qtbot.waitUntil(lambda: not tasks.under_way())
        windows.close()
    QApplication.clipboard().clear()
    qapp.processEvents()


@pytest.fixture
def person(open_window: Callable[..., Person]) -> Person:
    """Somebody at an English window."""
    return open_window()
