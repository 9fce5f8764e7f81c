"""The window comes back where it was, and calls when a long wait has ended behind other windows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize
from PySide6.QtWidgets import QApplication, QWidget

from tests.window.person import Person
from tests.window.steps import to_review
from wizard.orders.steps import Step
from wizard.pages import notice
from wizard.server.practice_data import NEW

Open = Callable[..., Person]


def screen() -> QRect:
    return QApplication.primaryScreen().availableGeometry()


def test_size_and_place_are_remembered(open_window: Open) -> None:
    first = open_window()
    wanted = QRect(QPoint(40, 60), QSize(640, 480))
    first.window.setGeometry(wanted)
    first.window.close()
    assert open_window().window.geometry() == wanted


def test_a_window_whose_screen_is_gone_comes_to_one_that_is_there(open_window: Open, folder: Path) -> None:
    away = QWidget()
    away.setGeometry(QRect(QPoint(9000, 7000), QSize(700, 500)))
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("window", away.saveGeometry())
    settings.sync()
    away.deleteLater()
    assert screen().intersects(open_window().window.geometry())


def test_a_damaged_place_is_no_place(open_window: Open, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "window.ini").write_text("[General]\nwindow=@ByteArray(nonsense)\n", encoding="utf-8")
    window = open_window().window
    assert screen().contains(window.geometry())


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of notices that draw attention."""
    titles: list[str] = []
    monkeypatch.setattr(notice, "notify", lambda _window, title, _explanation: titles.append(title))
    return titles


def redeemed(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)


def test_a_long_redemption_calls_when_it_has_ended(
    person: Person, called: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notice, "LONG_MS", 0)
    redeemed(person)
    assert called == ["1 key redeemed"]


def test_a_short_one_does_not(person: Person, called: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notice, "LONG_MS", 600_000)
    redeemed(person)
    assert called == []


def test_whoever_is_looking_is_not_called(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    alerted: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", lambda window: alerted.append(window))
    monkeypatch.setattr(person.window, "isActiveWindow", lambda: True)
    notice.notify(person.window, "Title", "Explanation")
    assert alerted == []
    monkeypatch.setattr(person.window, "isActiveWindow", lambda: False)
    notice.notify(person.window, "Title", "Explanation")
    assert alerted == [person.window]
