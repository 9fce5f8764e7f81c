"""Internal errors: shown once, in one window, without a key; the window stays usable."""

from __future__ import annotations

import logging
import sys

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.window.person import Person
from tests.window.steps import order, to_subscription
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW
from wizard.service.http import HttpService


def boxes(person: Person) -> list[QMessageBox]:
    return [one for one in person.window.findChildren(QMessageBox) if one.isVisible()]


def tell(person: Person, error: BaseException) -> None:
    """Raise and catch an exception as Qt's event loop would, and hand it to the hook."""
    try:
        raise error
    except BaseException:
        kind, value, trace = sys.exc_info()
        assert kind is not None
        assert value is not None
        person.windows.report_fault(kind, value, trace)


def test_a_fault_is_said_in_one_window(person: Person) -> None:
    tell(person, ZeroDivisionError())
    tell(person, KeyError("again"))
    (box,) = boxes(person)
    assert "Something went wrong" in box.text()
    assert "ZeroDivisionError" in box.informativeText()
    person.click(box.buttons()[0])
    person.bot.waitUntil(lambda: not boxes(person))
    tell(person, KeyError("later"))
    (box,) = boxes(person)
    assert "KeyError" in box.informativeText()
    box.accept()
    person.bot.waitUntil(lambda: not boxes(person))


def test_neither_window_nor_log_tells_what_the_fault_was_about(
    person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        tell(person, ValueError(f"no such key: {NEW[0].text}"))
    (box,) = boxes(person)
    assert NEW[0].text not in box.text() + box.informativeText() + caplog.text
    assert "ValueError" in caplog.text
    box.accept()


def test_after_a_fault_in_a_call_the_page_can_be_left(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(_service: HttpService, *_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(HttpService, "proposals", faulty)
    with person.bot.captureExceptions() as caught:
        to_subscription(person, NEW[0].text)
        person.bot.waitUntil(lambda: bool(caught))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    person.back(Step.KEY)
    monkeypatch.undo()
    person.next(Step.SUBSCRIPTION)
    assert "For more people." in person.texts()


def test_ctrl_c_is_no_fault(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    quits: list[int] = []
    monkeypatch.setattr(QApplication, "quit", lambda *_: quits.append(1))
    tell(person, KeyboardInterrupt())
    assert quits
    assert boxes(person) == []


def test_no_log_line_tells_a_key(person: Person, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        order(person, NEW[0].text)
    assert NEW[0].text not in caplog.text.replace("-", "")
    assert NEW[0].text not in person.window.windowTitle()
