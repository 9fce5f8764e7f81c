"""Routes of the guide: every product, cloud and action leads to its page, and names the customer first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.window.guided import (
    CUSTOMER,
    KEYS,
    Browser,
    clipboard,
    enter_keys,
    go_to_customer,
    go_to_guide,
    known_of,
    name_customer,
    press,
    press_text,
)
from tests.window.person import Person
from wizard.contract import Action
from wizard.microsoft import Cloud, Product, addresses, all_plans
from wizard.orders.steps import Step
from wizard.pages.page import page_class
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]


def rail(person: Person) -> list[str]:
    return [page_class(step).rail_name for step in person.windows.session.flow.route]


def test_the_rail_shows_the_steps_that_this_order_has(person: Person) -> None:
    go_to_customer(person)
    assert rail(person) == ["Start", "Product", "Customer", "Keys", "Guide", "Done"]


def test_a_product_for_personal_use_is_led_elsewhere_without_a_customer_or_a_key(
    person: Person, browser: Browser
) -> None:
    go_to_customer(person, Action.NEW, Product.CONSUMER)
    assert rail(person) == ["Start", "Product", "Guide"]
    assert "Keys for personal use do not fit" in person.texts()
    press_text(person, "Open the page")
    assert browser.opened == [addresses.CONSUMER]


def test_reactivating_names_the_customer_and_offers_to_try_a_key(person: Person, browser: Browser) -> None:
    go_to_customer(person, Action.REACTIVATE)
    name_customer(person)
    person.next(Step.GUIDE)
    assert CUSTOMER in person.page.heading.text()
    assert "not with a product key" in person.texts()
    press_text(person, "Try to extend it with a key")
    assert person.step is Step.KEYS
    enter_keys(person, KEYS[:1])
    assert person.windows.session.flow.draft.action is Action.EXTEND


def test_volume_licenses_need_no_key_and_take_one(person: Person) -> None:
    go_to_customer(person, Action.NEW, Product.VOLUME)
    name_customer(person)
    person.next(Step.GUIDE)
    assert "online administrator" in person.texts()
    press_text(person, "I have a key to enter")
    assert person.step is Step.KEYS
    assert rail(person)[-3:] == ["Keys", "Guide", "Done"]


@pytest.mark.parametrize("shown", all_plans(), ids=lambda one: f"{one.cloud}-{one.product}-{one.action}")
def test_every_way_of_the_table_can_be_walked_to_its_page(
    person: Person, browser: Browser, shown: object
) -> None:
    known = shown
    assert isinstance(known, type(all_plans()[0]))
    go_to_customer(person, Action(known.action), known.product, list(Cloud).index(known.cloud))
    if known.product is not Product.CONSUMER:
        name_customer(person)
        takes_keys = known.needs_key
        person.next(Step.KEYS if takes_keys else Step.GUIDE)
        if takes_keys:
            enter_keys(person, KEYS[:1])
            assert not browser.opened, "no page opens before the customer is named"
            press(person, "agree")
            if known.action is not Action.NEW:
                press(person, "skip")
            press(person, "open")
            assert browser.opened == [known.address]
            return
    press_text(person, "Open the page")
    assert browser.opened == [known.address]


def test_the_closed_cloud_says_so_and_leads_to_the_worldwide_one(person: Person, browser: Browser) -> None:
    go_to_customer(person, Action.ADD, Product.MICROSOFT_365, list(Cloud).index(Cloud.GERMANY))
    name_customer(person)
    person.next(Step.KEYS)
    enter_keys(person, KEYS[:1])
    press(person, "agree")
    press(person, "skip")
    assert "October 29, 2021" in person.texts()
    assert addresses.YOUR_PRODUCTS_GERMANY in person.texts().replace("\u200b", "")
    press(person, "open")
    assert browser.opened == [addresses.YOUR_PRODUCTS]


def test_before_the_first_page_the_customer_is_named_and_nothing_is_opened(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_customer(person)
    name_customer(person)
    person.next(Step.KEYS)
    enter_keys(person, KEYS[:1])
    assert CUSTOMER in person.page.heading.text()
    assert "private browser window" in person.texts()
    assert "top right" in person.texts()
    assert not browser.opened
    assert not known_of(folder)


def test_the_sign_in_name_can_be_copied(person: Person, browser: Browser) -> None:
    go_to_customer(person)
    name_customer(person)
    person.next(Step.KEYS)
    enter_keys(person, KEYS[:1])
    from PySide6.QtTest import QTest

    QTest.keyClicks(person.find(QLineEdit), "noor@groenefiets.example")
    press_text(person, "Copy the sign-in name")
    assert clipboard() == "noor@groenefiets.example"


def test_for_several_customers_in_a_row_it_asks_each_time(person: Person, browser: Browser) -> None:
    for number, customer in enumerate(("De Groene Fiets", "青空商事")):
        if number:
            press_text(person, "An order for another customer")
            person.wait_for(Step.START)
        go_to_customer(person)
        name_customer(person, customer)
        person.next(Step.KEYS)
        enter_keys(person, (KEYS[number],))
        assert customer in person.page.heading.text()
        press(person, "agree")
        press(person, "skip")
        press(person, "open")
        press(person, "redeemed")
        person.wait_for(Step.GUIDED)


def test_customers_are_remembered(person: Person, browser: Browser, folder: Path) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    press_text(person, "An order for another customer")
    person.wait_for(Step.START)
    go_to_customer(person)
    listed = person.find(RecordList)
    assert listed.record(0).title == CUSTOMER
    listed.setCurrentRow(0)
    person.next(Step.KEYS)


@pytest.mark.parametrize("name", ["", "   ", KEYS[0], f"key {KEYS[0]}", "x" * 201])
def test_nobody_is_called_like_that(person: Person, name: str) -> None:
    go_to_customer(person)
    field = person.find(QLineEdit)
    field.setText(name)
    field.textEdited.emit(name)
    assert not person.can_go_on()
