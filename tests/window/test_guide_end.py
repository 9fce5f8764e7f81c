"""The end of a guided order: its receipt, readings that do not add up, and the next steps."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from tests.window.guided import (
    CUSTOMER,
    ENDINGS,
    KEYS,
    Browser,
    button,
    clipboard,
    go_to_guide,
    press,
    press_text,
)
from tests.window.person import Person
from wizard.microsoft import addresses
from wizard.orders.steps import Step

Open = Callable[..., Person]
REDEEMED = "OK"


def order_two_keys(person: Person) -> None:
    person.windows.session.open_address = Browser()
    go_to_guide(person, KEYS[:2])
    for _ in range(2):
        press(person, "open")
        press(person, "redeemed")
    person.wait_for(Step.GUIDED)


def note(person: Person, licenses: str, expires: str) -> None:
    fields = [one for one in person.page.findChildren(QLineEdit) if one.isVisible()]
    for field, text in zip(fields, (licenses, expires), strict=True):
        field.setText(text)
        field.textEdited.emit(text)


@pytest.mark.parametrize("kind", ["txt", "csv"])
def test_the_receipt_can_be_saved_and_has_endings_outcomes_and_times(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    order_two_keys(person)
    path = tmp_path / f"receipt.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), f"(*.{kind})"))
    press_text(person, "Save receipt")
    saved = path.read_text(encoding="utf-8-sig")
    for ending in ENDINGS[:2]:
        assert ending in saved
    assert CUSTOMER in saved
    assert str(date.today().year) in saved
    assert not any(key in saved or key.replace("-", "") in saved for key in KEYS)
    if kind == "csv":
        rows = list(csv.DictReader(saved.splitlines()))
        assert [row["outcome"] for row in rows] == ["redeemed", "redeemed"]


def test_a_receipt_that_cannot_be_saved_says_so(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_two_keys(person)
    nowhere = tmp_path / "missing" / "receipt.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(nowhere), "(*.txt)"))
    press_text(person, "Save receipt")
    assert "Not saved: receipt.txt" in person.page.banner.title


def test_the_receipt_can_be_copied(person: Person) -> None:
    order_two_keys(person)
    press_text(person, "Copy receipt")
    assert ENDINGS[0] in clipboard()
    assert KEYS[0] not in clipboard()


def test_what_does_not_add_up_is_said(person: Person) -> None:
    person.windows.session.open_address = Browser()
    go_to_guide(person, KEYS[:1])
    order = person.windows.session.flow.guided_order
    assert order is not None
    from wizard.microsoft import PageReading

    order.before = PageReading(25, date(2027, 3, 31))
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    note(person, "25", "31 march 2027")
    press(person, "note")
    assert "smaller than these keys should give" in person.texts()


@pytest.mark.parametrize("given", ["soon", "2027-02-30", "31/31/2027"])
def test_a_date_that_cannot_be_read_is_asked_for_again(person: Person, given: str) -> None:
    order_two_keys(person)
    note(person, "25", given)
    assert "Not understood yet" in person.texts()
    assert not button(person, "note").isEnabled()


def test_what_to_do_next_and_help_lead_to_their_pages(person: Person) -> None:
    order_two_keys(person)
    browser = person.windows.session.open_address
    assert isinstance(browser, Browser)
    browser.opened.clear()
    for one in person.page.findChildren(QPushButton):
        if one.text() == "Open the page":
            person.click(one)
    assert browser.opened == [
        addresses.ASSIGN_LICENSES,
        addresses.MY_INSTALLS,
        addresses.INSTALL_APPS,
        addresses.KEY_ERRORS,
        addresses.PAY_INSTEAD,
        addresses.SUPPORT,
    ]
    assert "If the key is lost" in person.texts()
