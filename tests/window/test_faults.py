"""The window when something is slow, broken, in another language, or killed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWizard

from tests.window.person import Person
from tests.window.stalling import LONGEST
from tests.window.steps import begin_and_forget, resume
from wizard.orders.journal import Journal
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD
from wizard.service.practice import PracticeService

HEAVY = ("requests", "keyring", "truststore", "msgspec", "falcon", "sqlite3", "aiosql", "wizard.server")


def test_without_a_display_one_sentence_names_the_terminal(folder: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    ran = subprocess.run(
        [sys.executable, "-m", "wizard", "--data-dir", str(folder)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    if not sys.platform.startswith("linux"):
        return
    assert ran.returncode == 2
    assert "product-key redeem --practice" in ran.stderr
    assert len(ran.stderr.strip().splitlines()) == 1


def test_after_the_first_frame_nothing_heavy_is_loaded(folder: Path) -> None:
    program = f"""
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWizard
from wizard.__main__ import main

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWizard):
            loaded = [name for name in {HEAVY!r} if name in sys.modules]
            print("LOADED", loaded, flush=True)
            import os
            os._exit(0)
        return False

real = QApplication.exec
def exec_watched(*_):
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    return real()
QApplication.exec = staticmethod(exec_watched)
main(["--data-dir", {str(folder)!r}, "--language", "nl"])
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert "LOADED []" in ran.stdout, ran.stdout + ran.stderr


def test_a_slow_service_is_said_and_can_be_left(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    release = Event()

    def stall(_service: PracticeService, *_: object) -> object:
        release.wait(LONGEST)
        raise OSError("too late")

    monkeypatch.setattr(PracticeService, "proposals", stall)
    person.enter_keys(ADD[0].text)
    person.click(person.button(QWizard.WizardButton.NextButton))
    person.bot.waitUntil(lambda: "Looking up the options" in person.texts())
    person.press("Stop waiting")
    assert "You stopped waiting" in person.texts()
    person.back(Step.KEY)
    release.set()
    person.settle()
    assert person.step is Step.KEY


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_a_small_screen_cuts_nothing(open_window: Callable[..., Person], language: str) -> None:
    person = open_window(language)
    person.window.resize(QSize(1000, 600))
    person.settle()
    assert person.window.height() <= 600
    assert person.window.width() <= 1000
    for area in person.page.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0


def test_an_order_that_broke_off_is_offered_at_the_next_start(
    open_window: Callable[..., Person], folder: Path
) -> None:
    quote = begin_and_forget(folder)
    person = open_window()
    resume(person)
    person.wait_for(Step.DONE)
    with closing(PracticeService(folder)) as service:
        assert service.receipt(quote) is not None
        licenses = {one.subscription_id: one.licenses for one in service.subscriptions("NL-1001").items}
    assert licenses["S-1001"] == 25


def test_a_journal_of_a_newer_version_is_said_on_start(
    open_window: Callable[..., Person], folder: Path
) -> None:
    import sqlite3

    from wizard.orders.journal import FILE_NAME

    with closing(Journal(folder)):
        pass
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 99")
    person = open_window()
    person.bot.waitUntil(lambda: person.says("journal-newer"))


def test_damaged_practice_data_is_said_with_where_it_is_kept(
    open_window: Callable[..., Person], folder: Path
) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "practice.sqlite3").write_bytes(b"no database at all" * 100)
    person = open_window()
    person.enter_keys(ADD[0].text)
    person.click_next()
    person.bot.waitUntil(lambda: person.says_code("practice-renewed"))
    assert "practice-damaged-" in person.texts()
    assert person.step is Step.SUBSCRIPTION
    person.back(Step.KEY)
    person.next(Step.SUBSCRIPTION)
    assert "practice-damaged-" not in person.texts()
