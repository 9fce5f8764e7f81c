"""A verdict travels with its key: one check a key stroke, none for Next, one for each key of a list."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.counting import count_checks
from tests.window.person import Person
from tests.window.steps import to_keys, to_review
from wizard.contract import Action, Code, Problem
from wizard.keys import dashed
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD, EXPIRED, NEW
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService

TWENTY = tuple(key.text for key in (*NEW, *ADD))[:20]


def test_a_key_stroke_is_one_check(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    field = to_keys(person)
    checked = count_checks(monkeypatch)
    for number, letter in enumerate(NEW[0].text, 1):
        QTest.keyClicks(field, letter)
        assert len(checked) == number


def test_next_takes_the_key_along_without_another_check(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_keys(person)
    person.type_key(NEW[0].text)
    checked = count_checks(monkeypatch)
    person.next(Step.SUBSCRIPTION)
    assert checked == []
    assert [entry.text for entry in person.windows.session.flow.draft.entries] == [NEW[0].text]


def test_back_and_next_check_nothing(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    to_review(person, NEW[0].text, NEW[1].text)
    checked = count_checks(monkeypatch)
    person.back(Step.SUBSCRIPTION)
    person.back(Step.KEY)
    person.next(Step.SUBSCRIPTION)
    person.next(Step.REVIEW)
    assert checked == []


def test_a_pasted_list_is_checked_once_a_key(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    to_keys(person)
    checked = count_checks(monkeypatch)
    QApplication.clipboard().setText("\n".join(map(dashed, TWENTY)))
    person.press("Paste")
    person.bot.waitUntil(lambda: len(person.windows.session.flow.draft.entries) == len(TWENTY))
    person.settle()
    assert sorted(checked) == sorted(TWENTY)


def test_what_is_done_to_a_list_checks_nothing(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    to_keys(person)
    QApplication.clipboard().setText("\n".join(map(dashed, (*TWENTY, *TWENTY[:2]))))
    person.press("Paste")
    flow = person.windows.session.flow
    person.bot.waitUntil(lambda: len(flow.draft.entries) == len(TWENTY) + 2)
    person.settle()
    checked = count_checks(monkeypatch)
    flow.remove_keys((len(TWENTY), len(TWENTY) + 1))
    flow.remove_keys((3,))
    flow.keep_after(10)
    assert len(flow.draft.entries) + len(flow.draft.kept) == len(TWENTY) - 1
    assert checked == []


def test_rejected_keys_are_set_aside_without_another_check(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.enter_keys(NEW[0].text, EXPIRED.text)
    checked = count_checks(monkeypatch)
    person.next(Step.SUBSCRIPTION)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    assert checked == []


def test_a_refused_review_checks_nothing(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    to_keys(person)
    person.type_key(NEW[0].text)

    def refuse(*_: object) -> None:
        raise ServiceError(Problem(Code.OFFLINE, {"host": "practice"}))

    checked = count_checks(monkeypatch)
    monkeypatch.setattr(HttpService, "quote", refuse)
    person.next(Step.SUBSCRIPTION)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    assert checked == []
