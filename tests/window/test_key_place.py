"""Promises of the first page about the place of a key: where it is redeemed, or the question."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog

from tests.window.key_page import SERVICE_KEY, Open, field, key_page, missing
from tests.window.person import Person
from wizard.orders.destination import KnownService
from wizard.orders.known_services import remember_service
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.stops import MICROSOFT_KEYS, PUBLISHED_KEYS
from wizard.server.practice_data import NEW
from wizard.widgets.step_rail import StepRail

# ---- where it is redeemed


def test_a_practice_key_stays_on_this_computer(person: Person) -> None:
    person.type_key(NEW[0].text)
    assert "nothing is sent" in person.texts()
    person.be("reseller")
    assert person.windows.session.flow.place.account == "reseller"
    person.next(Step.CUSTOMER)


def test_whoever_only_practices_reads_as_whom_before_a_key_is_entered(open_window: Open) -> None:
    person = open_window(service="practice")
    told = "Practice: nothing is sent. You practice as administrator."
    assert told in person.texts()
    person.type_key(NEW[0].text)
    assert told in person.texts()


def test_a_key_of_an_unknown_service_asks_for_its_address(person: Person) -> None:
    person.type_key(SERVICE_KEY)
    assert missing(person) == "Which service sold you this key?"
    assert person.windows.session.flow.place.source is not Source.SERVICE
    person.press("Enter its address")
    (sheet,) = person.window.findChildren(QDialog)
    sheet.reject()


def test_a_key_of_the_one_known_service_goes_there(open_window: Open, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    remember_service(folder, KnownService("https://keys.cumulus.example", "Cumulus", "service"))
    person = open_window()
    person.type_key(SERVICE_KEY)
    assert "Will be redeemed at Cumulus · keys.cumulus.example" in person.texts()
    assert person.page.missing() is None


def test_a_key_of_one_of_two_known_services_is_asked_for_in_place(open_window: Open, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("cumulus", "nimbus"):
        remember_service(folder, KnownService(f"https://keys.{name}.example", name.title(), "service"))
    person = open_window()
    person.type_key(SERVICE_KEY)
    assert missing(person) == "Which service sold you this key?"
    chooser = key_page(person).slot.place.chooser
    assert person.window.focusWidget() is chooser
    chooser.setCurrentIndex(0)
    chooser.activated.emit(0)
    assert "Will be redeemed at Nimbus" in person.texts()
    assert person.page.missing() is None


def test_a_microsoft_key_leads_to_the_guide(person: Person) -> None:
    person.type_key(MICROSOFT_KEYS[0])
    assert "Microsoft’s pages" in person.texts()
    person.next(Step.PRODUCT)


def test_a_published_setup_key_is_named_as_such_and_cleared(person: Person) -> None:
    person.type_key(PUBLISHED_KEYS[0])
    assert "Microsoft publishes this key for everyone" in person.texts()
    assert "publishes" in missing(person)
    person.press("Clear")
    assert field(person).key() == ""


def test_a_masked_key_says_that_it_is_no_whole_key(person: Person) -> None:
    person.paste("XXXXX-XXXXX-XXXXX-XXXXX-T83GX")
    assert "Only five characters are here" in person.texts()


def test_nothing_is_asked_of_a_service_on_the_first_page(person: Person, folder: Path) -> None:
    person.type_key(NEW[0].text)
    person.settle()
    assert not (folder / "practice.sqlite3").exists()


def test_the_steps_are_those_of_the_key(person: Person) -> None:
    def steps() -> str:
        return person.window.findChildren(StepRail)[0].accessibleDescription()

    assert steps() == "Step 1 of 1: Key"
    person.type_key(NEW[0].text)
    assert steps() == "Step 1 of 5: Key"
    field(person).clear()
    person.type_key(MICROSOFT_KEYS[0])
    assert steps() == "Step 1 of 4: Key"
