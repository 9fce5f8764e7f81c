"""Promises of Done: it says what changed, keeps a record, and leads to the next order."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.window.person import Person
from tests.window.steps import another_order, order, save_as
from wizard.contract import Action
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD, EXPIRED, EXTEND, NEW, REACTIVATE


def test_what_changed_is_said_first(person: Person) -> None:
    order(person, ADD[0].text, task=Action.ADD, subscription="S-1001")
    assert person.page.heading.text() == "1 key redeemed"
    texts = person.texts()
    assert "De Groene Fiets B.V. would have 25 licenses until" in texts
    assert "20 licenses" in texts
    assert "S-1001" not in texts.partition("Receipt")[0]


@pytest.mark.parametrize(
    ("key", "task", "subscription"),
    [
        (NEW[0], Action.NEW, None),
        (ADD[0], Action.ADD, "S-1001"),
        (EXTEND[0], Action.EXTEND, "S-1001"),
        (REACTIVATE[0], Action.REACTIVATE, "S-1005"),
    ],
    ids=lambda one: str(one),
)
def test_each_action_leads_to_a_receipt(
    person: Person, key: object, task: Action, subscription: str | None
) -> None:
    text = key.text  # type: ignore[attr-defined]
    order(person, text.lower(), task=task, subscription=subscription)
    assert text[-5:] in person.texts()
    assert text[-5:] not in person.window.windowTitle()


# ---- the receipt


def test_the_receipt_is_copied_with_endings_only(person: Person) -> None:
    order(person, NEW[0].text)
    copied = person.copied("Copy receipt")
    assert "De Groene Fiets B.V. · degroenefiets.example · NL-1001" in copied
    assert f"…{NEW[0].text[-5:]}" in copied
    assert NEW[0].text[:5] not in copied
    assert "Copied" in person.buttons()


def test_copied_is_said_without_moving_a_button(person: Person) -> None:
    order(person, NEW[0].text)
    before = person.places()
    person.press("Copy receipt")
    person.settle()
    assert person.places() == before


def test_the_keys_of_a_long_receipt_are_folded(person: Person) -> None:
    order(person, *(key.text for key in ADD[:5]), task=Action.ADD, subscription="S-1001")
    assert f"…{ADD[4].text[-5:]}" not in person.texts()
    person.press("Show the 5 keys")
    assert f"…{ADD[4].text[-5:]}" in person.texts()


def test_the_receipt_is_saved_under_a_name_that_is_found_again(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    order(person, NEW[0].text)
    proposed = []

    def ask(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(tmp_path / "receipt.txt"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    person.press("Save receipt")
    receipt = person.windows.session.flow.draft.receipt
    assert receipt is not None
    day = receipt.redeemed_at.astimezone().date().isoformat()
    assert proposed == [f"{day} De Groene Fiets B.V. {receipt.id}.pdf"]
    assert NEW[0].text[-5:] in (tmp_path / "receipt.txt").read_text(encoding="utf-8")
    assert person.page.banner.title == "Saved: receipt.txt"
    assert [one.text() for one in person.page.banner.buttons] == ["Show in folder"]


def test_a_receipt_that_was_not_saved_is_not_called_saved(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    order(person, NEW[0].text)
    save_as(monkeypatch, None)
    person.press("Save receipt")
    assert person.page.banner.title == ""
    save_as(monkeypatch, tmp_path / "no folder" / "receipt.txt")
    person.press("Save receipt")
    assert person.page.banner.title == "Not saved: receipt.txt"


def test_keys_that_were_not_redeemed_are_on_the_receipt(person: Person) -> None:
    order(person, NEW[0].text, EXPIRED.text)
    assert "1 key was not redeemed:" in person.texts()
    assert f"Not redeemed: …{EXPIRED.text[-5:]}" in person.copied("Copy receipt")


# ---- what follows


def test_after_practice_the_blue_button_is_for_ones_own_key(person: Person) -> None:
    order(person, NEW[0].text)
    another_order(person)
    draft = person.windows.session.flow.draft
    assert (draft.entries, draft.customer, draft.action) == ((), None, None)


def test_a_new_order_for_this_customer_asks_for_the_key_and_not_for_the_customer(person: Person) -> None:
    order(person, NEW[0].text)
    person.press_foot("New order for this customer")
    person.wait_for(Step.KEY)
    order(person, NEW[1].text)
    assert person.page.heading.text() == "1 key redeemed"


def with_a_key_left(person: Person) -> None:
    """Extend with a key of six months: the one of twelve is left for the next order."""
    order(person, ADD[0].text, EXTEND[0].text, task=Action.EXTEND, subscription="S-1001")


def test_kept_keys_are_continued_with(person: Person) -> None:
    with_a_key_left(person)
    assert "1 key kept for the next order: not redeemed yet." in person.texts()
    person.press_foot("Continue with 1 kept key")
    person.wait_for(Step.KEY)
    assert [entry.text for entry in person.windows.session.flow.draft.entries] == [EXTEND[0].text]


def test_closing_asks_before_kept_keys_are_forgotten(person: Person) -> None:
    with_a_key_left(person)
    question = person.page.before_closing()
    assert question is not None
    assert question.title == "1 key hasn’t been redeemed. Close anyway?"
    person.window.reject()
    assert person.window.isVisible()


def test_an_order_that_is_done_closes_without_a_question(person: Person) -> None:
    order(person, NEW[0].text)
    assert person.page.before_closing() is None


def test_a_room_opened_after_an_order_closes_without_a_question(person: Person) -> None:
    order(person, NEW[0].text)
    for room in (Step.SETTINGS, Step.ORDERS):
        person.enter_room(room)
        assert person.page.before_closing() is None


def test_enter_presses_nothing_on_done(person: Person) -> None:
    order(person, NEW[0].text)
    QApplication.clipboard().setText("the next customer’s keys")
    for _ in range(3):
        QTest.keyClick(person.window, Qt.Key.Key_Return)
    person.settle()
    assert person.step is Step.DONE
    assert QApplication.clipboard().text() == "the next customer’s keys"
    assert person.window.isVisible()


def test_there_is_no_way_back_from_done(person: Person) -> None:
    order(person, NEW[0].text)
    assert not person.windows.session.flow.can_go_back
