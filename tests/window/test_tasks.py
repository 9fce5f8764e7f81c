"""An answer that comes late: it is dropped where nobody is left to read it."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from wizard.pages.tasks import Task, under_way


@pytest.mark.parametrize("gone", [False, True])
def test_an_answer_reaches_its_page_only_while_that_is_there(qtbot: QtBot, gone: bool) -> None:
    page, may_end = QObject(), Event()
    answers: list[str] = []

    def work() -> str:
        may_end.wait()
        return "the answer"

    Task(page, work, answers.append, lambda error: answers.append(str(error)))
    if gone:
        delete(page)
    may_end.set()
    qtbot.waitUntil(lambda: under_way() == 0)
    assert answers == ([] if gone else ["the answer"])
