"""A walk over all pages, in any language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.window.guided import guided_pages
from tests.window.person import Person
from wizard.contract import Action
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.server.practice_data import EXPIRED, NEW
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.key_edit import KeyEdit


def choose_source(person: Person, source: Source) -> None:
    """Say where the key is from."""
    person.click(person.page.findChildren(CardGrid)[0].card(source))


def press(person: Person, name: str) -> None:
    """Click the button of this name, whatever is written on it."""
    button = getattr(person.page, name, None) or person.find(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    person.click(button)
    person.settle()


def every_page(person: Person) -> Iterator[str]:
    """Stops on every page as it looks with the most on it."""
    yield "start"
    choose_source(person, Source.SERVICE)
    yield "start, service"
    choose_source(person, Source.MICROSOFT)
    yield "start, microsoft"
    choose_source(person, Source.PRACTICE)
    person.choose_action(Action.ADD)
    person.next(Step.ACCOUNT)
    person.be("reader")
    yield "account, reader"
    person.be("reseller")
    yield "account"
    person.pick("NL-1001")
    person.next(Step.SUBSCRIPTION)
    person.pick("S-1003")
    yield "subscription, unfit"
    person.pick("S-1001")
    person.next(Step.KEYS)
    person.type_key(NEW[0].text)
    press(person, "another")
    person.type_key("8" + NEW[1].text[1:])
    yield "keys, mistyped"
    person.find(KeyEdit).setKey(EXPIRED.text)
    person.next(Step.REVIEW)
    yield "review, rejected"
    press(person, "_remove")
    yield "review"
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    yield "done"
    press(person, "_other")
    person.wait_for(Step.START)
    person.page.findChildren(QAbstractButton, "orders")[0].click()
    person.wait_for(Step.ORDERS)
    yield "orders"
    person.back(Step.START)
    person.page.findChildren(QAbstractButton, "check")[0].click()
    person.wait_for(Step.CHECK)
    yield "check, empty"
    QApplication.clipboard().setText("\n".join((NEW[0].text, NEW[0].text, "8" + NEW[1].text[1:])))
    press(person, "_paste")
    yield "check"
    person.back(Step.START)
    yield from guided_pages(person)
