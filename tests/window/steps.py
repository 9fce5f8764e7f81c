"""Steps that many tests of the window begin with."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
)

from tests.window.person import Person
from wizard.contract import Action, CustomerRef, QuoteRequest
from wizard.orders.journal import EntryState, Journal, Order
from wizard.orders.steps import Step
from wizard.pages.help import HelpWindow
from wizard.server.practice_data import ADD
from wizard.service.practice import PracticeService
from wizard.widgets.key_edit import KeyEdit


def begin_and_forget(folder: Path) -> str:
    """Begin an order as a killed process leaves it: journaled, not sent. Return its quote's id."""
    with closing(PracticeService(folder)) as service:
        quote = service.quote(QuoteRequest("NL-1001", Action.ADD, (ADD[0].text,), "S-1001"))
    order = Order(
        service="practice",
        account="admin",
        customer=CustomerRef("NL-1001", "De Groene Fiets B.V.", "degroenefiets.example"),
        action="add",
        subscription_id="S-1001",
        endings=(ADD[0].text[-5:],),
        quote_id=quote.id,
        agreement_version=quote.agreement.version,
        reference="",
        idempotency_key="0" * 32,
    )
    with closing(Journal(folder)) as journal:
        entry = journal.begin(order)
    assert entry is not None
    assert entry.state is EntryState.BEGUN
    return quote.id


def to_subscription(person: Person, *keys: str) -> None:
    """From Key to the choice of what the keys are used for."""
    person.enter_keys(*keys)
    person.next(Step.SUBSCRIPTION)


def redeem_new(person: Person, customer_id: str) -> None:
    """From Customer to Done, with a new subscription for this customer."""
    person.pick(customer_id)
    person.next(Step.SUBSCRIPTION)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)


def to_review(person: Person, *keys: str, task: Action = Action.NEW, subscription: str | None = None) -> None:
    """From Key to Review, with one use of the keys chosen."""
    to_subscription(person, *keys)
    person.choose(task, subscription)
    person.next(Step.REVIEW)


def to_keys(person: Person) -> KeyEdit:
    """The key field of the first page."""
    return person.find(KeyEdit)


def order(person: Person, *keys: str, reference: str = "", **use: Any) -> None:
    """A whole order, from Key to Done."""
    to_review(person, *keys, **use)
    QTest.keyClicks(person.find(QLineEdit), reference)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)


def another_order(person: Person) -> None:
    """From Done to the next order, by the blue button."""
    person.press_foot("Enter your own key")
    person.wait_for(Step.KEY)


def resume(person: Person) -> None:
    """Continue the order that the first page offers."""
    person.bot.waitUntil(lambda: any("Resume" in text for text in person.buttons()))
    person.press("Resume")


def to_orders(person: Person) -> None:
    person.enter_room(Step.ORDERS)
    person.bot.waitUntil(lambda: "Asking the service" not in person.texts())


def save_as(patch: pytest.MonkeyPatch, path: Path | None, kind: str = "") -> None:
    chosen = "" if path is None else str(path)
    patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, kind))


def opened(person: Person) -> HelpWindow:
    found = [one for one in person.window.findChildren(HelpWindow) if one.isVisible()]
    assert len(found) == 1
    return found[0]
