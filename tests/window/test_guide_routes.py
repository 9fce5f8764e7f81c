"""Routes of the guide: every product, cloud and action leads to its page, and names the customer first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWizard

from tests.window.guided import (
    CUSTOMER,
    KEYS,
    Browser,
    answer,
    go_to_first_panel,
    go_to_guide,
    go_to_product,
    known_of,
    new_order,
    press,
    press_text,
    show_procedure,
)
from tests.window.person import Person
from wizard.contract import Action
from wizard.microsoft import Cloud, Plan, Product, addresses, all_plans
from wizard.orders.steps import Step
from wizard.pages.step_names import STEP_NAMES
from wizard.widgets.button import Link
from wizard.widgets.card_grid import CardGrid

Open = Callable[..., Person]


def rail(person: Person) -> list[str]:
    return [STEP_NAMES[step] for step in person.windows.session.flow.route]


def test_the_rail_shows_the_steps_that_this_order_has(person: Person) -> None:
    go_to_product(person)
    assert rail(person) == ["Key", "Product", "Guide", "Done"]


def test_nothing_is_chosen_and_next_says_what_is_missing(person: Person) -> None:
    go_to_product(person)
    next_button = person.button(QWizard.WizardButton.NextButton)
    person.click(next_button)
    assert person.page.banner.title == "Choose what you bought"
    products, tasks = person.page.findChildren(CardGrid)
    person.click(products.card(Product.MICROSOFT_365))
    person.click(next_button)
    assert person.page.banner.title == "Choose what you want to do"
    person.click(tasks.card(Action.ADD))
    person.click(next_button)
    assert person.page.banner.title == "Enter who the licenses are for"
    assert person.find(QLineEdit).hasFocus() or person.window.focusWidget() is person.find(QLineEdit)
    assert person.step is Step.PRODUCT


def test_what_people_stumble_over_is_said_before_a_page_is_opened(person: Person) -> None:
    go_to_product(person, KEYS)
    for task, words in (
        (Action.ADD, "no place for a key"),
        (Action.EXTEND, "half a year"),
        (Action.NEW, "could create a second customer by mistake"),
    ):
        answer(person, task)
        QApplication.processEvents()
        assert words in person.texts()
    answer(person, Action.NEW, Product.VOLUME)
    QApplication.processEvents()
    assert "December 31, 2021" in person.texts()
    assert "moved into the Microsoft 365 admin center" in person.texts()


def test_nothing_that_can_be_clicked_moves_when_facts_are_said(person: Person) -> None:
    go_to_product(person, KEYS)

    def places() -> list[QRect]:
        for _ in range(3):  # a height that follows from a width takes a turn more
            QApplication.processEvents()
        found = [*person.page.findChildren(QAbstractButton), *person.page.findChildren(QLineEdit)]
        inside = [one for one in found if person.page.content.isAncestorOf(one)]
        return [QRect(one.mapTo(person.page.content, QPoint()), one.size()) for one in inside]

    before = places()
    for product in Product:
        answer(person, Action.EXTEND, product)
        assert places() == before


def test_a_product_for_personal_use_is_led_elsewhere_without_a_customer(
    person: Person, browser: Browser
) -> None:
    go_to_first_panel(person, KEYS[:1], Action.NEW, product=Product.CONSUMER)
    assert "Keys for personal use don’t work" in person.texts()
    press_text(person, "Open the page")
    assert browser.opened == [addresses.CONSUMER]


def test_reactivating_names_the_customer_and_offers_to_try_a_key(person: Person, browser: Browser) -> None:
    show_procedure(person, Action.REACTIVATE, Product.MICROSOFT_365)
    assert CUSTOMER in person.texts()
    assert "not with a product key" in person.texts()
    press_text(person, "Try to extend it with a key")
    person.wait_for(Step.KEY)
    person.enter_keys(KEYS[0])
    person.next(Step.PRODUCT)
    assert person.windows.session.flow.draft.action is Action.EXTEND


def test_volume_licenses_need_no_key_and_take_one(person: Person) -> None:
    show_procedure(person, Action.NEW, Product.VOLUME)
    assert "online administrator" in person.texts()
    press_text(person, "I have a key to enter")
    person.wait_for(Step.KEY)


@pytest.mark.parametrize("shown", all_plans(), ids=lambda one: f"{one.cloud}-{one.product}-{one.action}")
def test_every_way_of_the_table_can_be_walked_to_its_page(
    person: Person, browser: Browser, shown: Plan
) -> None:
    if shown.action is Action.REACTIVATE or shown.product is Product.CONSUMER:
        show_procedure(person, Action(shown.action), shown.product, shown.cloud)
        press_text(person, "Open the page")
        assert browser.opened == [shown.address]
        return
    task = Action(shown.action)
    go_to_first_panel(person, KEYS[:1], task, product=shown.product, cloud=shown.cloud)
    assert f"sign in with an account of {CUSTOMER}" in person.texts()
    assert not browser.opened
    if task is not Action.NEW:
        press(person, "skip")
    press(person, "open")
    assert browser.opened == [shown.address]


def test_the_closed_cloud_says_so_and_leads_to_the_worldwide_one(person: Person, browser: Browser) -> None:
    go_to_first_panel(person, KEYS[:1], cloud=Cloud.GERMANY)
    press(person, "skip")
    assert "October 29, 2021" in person.texts()
    assert addresses.YOUR_PRODUCTS_GERMANY in person.texts().replace("\u200b", "")
    press(person, "open")
    assert browser.opened == [addresses.YOUR_PRODUCTS]


def test_before_the_first_page_the_customer_is_named_and_nothing_is_opened(
    person: Person, browser: Browser, folder: Path
) -> None:
    go_to_first_panel(person, KEYS[:1])
    assert f"sign in with an account of {CUSTOMER}" in person.texts()
    assert "private browser window" in person.texts()
    assert "top right" in person.texts()
    assert not browser.opened
    assert not known_of(folder)


def test_for_several_customers_in_a_row_each_is_named(person: Person, browser: Browser) -> None:
    for number, customer in enumerate(("De Groene Fiets", "青空商事")):
        if number:
            new_order(person)
        go_to_guide(person, (KEYS[number],), customer=customer)
        assert f"sign in with an account of {customer}" in person.texts()
        press(person, "open")
        press(person, "redeemed")
        person.wait_for(Step.GUIDED)


def test_customers_are_remembered(person: Person, browser: Browser, folder: Path) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    new_order(person)
    go_to_product(person, (KEYS[1],))
    person.bot.waitUntil(lambda: any(one.text() == CUSTOMER for one in person.page.findChildren(Link)))
    person.press(CUSTOMER)
    assert person.find(QLineEdit).text() == CUSTOMER


@pytest.mark.parametrize("name", ["", "   ", KEYS[0], f"key {KEYS[0]}", "x" * 201])
def test_nobody_is_called_like_that(person: Person, name: str) -> None:
    go_to_product(person)
    answer(person, customer=name)
    assert not person.can_continue()
