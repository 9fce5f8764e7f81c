"""Promises of the first page about keys that were redeemed on this computer before."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from tests.window.key_page import Open, field, lines, listed
from tests.window.person import Person
from tests.window.steps import another_order, order
from wizard.contract import Action, CustomerRef
from wizard.orders.journal import EntryState, Journal, Order
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW
from wizard.widgets.panel import Sheet

USED, OTHER, THIRD = (key.text for key in NEW[:3])


def journal_of(folder: Path, *keys: str, service: str = "practice", customer: str = "Müller & Söhne") -> None:
    """A journal in which these keys were redeemed at a service."""
    order = Order(
        service=service,
        account="admin",
        customer=CustomerRef("DE-1", customer, "mueller.example"),
        action=Action.NEW,
        subscription_id=None,
        endings=tuple(key[-5:] for key in keys),
        quote_id="Q-1",
        agreement_version="1",
        reference="",
        idempotency_key="0" * 32,
    )
    with closing(Journal(folder)) as journal:
        entry = journal.begin(order)
        journal.record_outcome(entry.id, EntryState.REDEEMED, "")


def said(person: Person) -> str:
    message = person.page.banner.message
    return " ".join(message) if message is not None else ""


def test_a_typed_key_that_was_redeemed_here_is_told_with_its_receipt(person: Person) -> None:
    order(person, USED)
    another_order(person)
    person.type_key(USED)
    person.bot.waitUntil(lambda: f"A key ending in {USED[-5:]} was redeemed before" in said(person))
    assert "Redeemed on this computer on" in said(person)
    assert "for De Groene Fiets B.V." in said(person)
    person.press("Open its receipt")
    (sheet,) = person.window.findChildren(Sheet)
    assert sheet.isVisible()
    sheet.accept()


def test_the_message_goes_with_the_key_and_holds_up_nothing(open_window: Open, folder: Path) -> None:
    journal_of(folder, USED)
    person = open_window()
    person.type_key(USED)
    person.bot.waitUntil(lambda: "for Müller & Söhne" in said(person))
    assert person.can_continue()
    field(person).setKey(OTHER)
    person.bot.waitUntil(lambda: said(person) == "")
    person.next(Step.SUBSCRIPTION)


def test_in_a_list_each_row_tells_it_and_no_row_moves(open_window: Open, folder: Path) -> None:
    journal_of(folder, OTHER, THIRD)
    person = open_window()
    person.paste(USED, OTHER, THIRD)
    person.bot.waitUntil(lambda: "Redeemed on this computer" in lines(person).line(1).remark)
    assert [lines(person).line(row).name for row in range(3)] == [f"…{key[-5:]}" for key in listed(person)]
    assert "Redeemed on this computer" in lines(person).line(2).remark
    assert "Redeemed on this computer" not in lines(person).line(0).remark
    assert "Added to the order: 3 keys" in said(person)  # the message about the list stays


def test_a_key_with_the_ending_of_another_service_is_not_told(open_window: Open, folder: Path) -> None:
    journal_of(folder, USED, service="https://keys.cumulus.example")
    journal_of(folder, OTHER)
    person = open_window()
    person.type_key(USED)
    person.press_foot("Add this key")
    person.type_key(OTHER)
    person.bot.waitUntil(lambda: said(person) != "")
    assert USED[-5:] not in said(person)
    assert OTHER[-5:] in said(person)
