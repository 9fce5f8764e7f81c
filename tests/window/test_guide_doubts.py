"""Microsoft keys that raise a doubt: asked about, led to where they belong, or corrected."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.window.guided import (
    CUSTOMER,
    ENDINGS,
    KEYS,
    Browser,
    answer,
    go_to_guide,
    go_to_product,
    known_of,
    lead_to_product,
    new_order,
    press,
    press_text,
    say,
)
from tests.window.person import Person
from wizard.contract import Action
from wizard.microsoft import Cloud, Product, addresses, plan
from wizard.orders.guided_record import GuidedJournal, named_customer
from wizard.orders.journal import Journal
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW

Open = Callable[..., Person]


def test_a_service_s_key_is_said_to_be_one(person: Person, browser: Browser) -> None:
    lead_to_product(person, (NEW[0].text,))
    answer(person)
    person.next(Step.GUIDE)
    assert "does not look like a Microsoft key" in person.texts()
    assert not browser.opened
    press_text(person, "Remove it from the order")
    assert not browser.opened


def test_a_key_redeemed_for_another_customer_is_asked_about(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    new_order(person)
    go_to_guide(person, KEYS[:1], customer="Somebody else")
    assert f"was redeemed for {CUSTOMER}" in person.texts()
    browser.opened.clear()
    press_text(person, "Remove it from the order")
    assert not browser.opened
    assert known_of(folder)[ENDINGS[0]].customer.name == CUSTOMER


def test_a_journal_that_cannot_be_written_stops_before_anything_is_opened(
    person: Person, browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wizard.contract import Code, Problem
    from wizard.orders.errors import JournalError
    from wizard.orders.journal import Journal

    def full(_journal: Journal) -> None:
        raise JournalError(Problem(Code.DATA_FOLDER_FULL, {"path": str(folder)}))

    go_to_product(person)
    answer(person)
    monkeypatch.setattr(Journal, "check_writable", full)
    person.next(Step.GUIDE)
    assert person.says("data-folder-full")
    assert not browser.opened


def test_an_answer_that_cannot_be_written_is_not_lost(
    person: Person, browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wizard.contract import Code, Problem
    from wizard.orders.errors import JournalError
    from wizard.orders.journal import Journal

    go_to_guide(person, KEYS[:1])
    press(person, "open")

    def full(*_: object) -> None:
        raise JournalError(Problem(Code.DATA_FOLDER_FULL, {"path": str(folder)}))

    with monkeypatch.context() as patched:
        patched.setattr(Journal, "record_outcome", full)
        press(person, "redeemed")
        assert person.says("data-folder-full")
        assert person.step is Step.GUIDE
    press_text(person, "Try again")
    person.wait_for(Step.GUIDED)
    assert known_of(folder)[ENDINGS[0]].redeemed


def test_a_misread_key_can_be_corrected(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:2])
    press(person, "open")
    say(person, "The product key is not valid")
    press_text(person, "Correct this key")
    person.wait_for(Step.KEY)
    assert person.flow_has_typed()
    person.next(Step.PRODUCT)
    person.next(Step.GUIDE)


def redeem_elsewhere(folder: Path, *endings: str) -> None:
    """Another customer has redeemed keys with these endings."""
    way = plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.ADD)
    with closing(Journal(folder)) as journal:
        order = GuidedJournal(journal, way, named_customer("Sakura"))
        for record in order.save(endings):
            order.redeemed(order.open(record))


def test_a_key_with_two_doubts_is_asked_about_twice(open_window: Open, folder: Path) -> None:
    redeem_elsewhere(folder, NEW[0].text[-5:])
    person = open_window()
    browser = Browser()
    person.windows.session.open_address = browser
    lead_to_product(person, (NEW[0].text,))
    answer(person)
    person.next(Step.GUIDE)
    assert "does not look like a Microsoft key" in person.texts()
    press_text(person, "Continue anyway")
    assert "was redeemed for Sakura" in person.texts()
    assert not browser.opened
    press_text(person, "Continue anyway")
    press(person, "skip")
    press(person, "open")
    assert browser.opened == [addresses.YOUR_PRODUCTS]
