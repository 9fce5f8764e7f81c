"""Whatever a service answers, the window says what is true, keeps it, and shows names as plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.keyrings import FileKeyring, using
from tests.service.conftest import FakeClock
from tests.service.hostile import CUSTOMER, KEYS, HostileService, Misbehavior, serving
from tests.service.misbehaviors import MISBEHAVIORS, declined
from tests.window.person import Person
from wizard.contract import Action
from wizard.keys import contains_key
from wizard.orders.journal import Entry, Journal
from wizard.orders.steps import Step
from wizard.pages.option_cards import OptionCards
from wizard.service.http import HttpService
from wizard.service.timing import Timing
from wizard.service.tokens import keep_token
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]

OF_A_QUOTE = (
    "quote: another customer",
    "quote: another action",
    "quote: another subscription",
    "quote: another key",
    "quote: a whole key for its ending",
    "quote: one license too few",
    "quote: an expiry date in the past",
    "quote: negative months",
    "quote: licenses in words",
    "quote: JSON cut short",
    "quote: a member twice",
)
OF_A_RECEIPT = (
    "redemption: the receipt of another customer",
    "redemption: the receipt of another action",
    "redemption: the receipt of another subscription",
    "redemption: a receipt of another key",
    "redemption: a receipt of another date",
    "redemption: a receipt of one license",
    "redemption: a receipt with a rejected key",
    "redemption: a receipt without keys",
)
HARMLESS = (
    "none",
    "none, of a new subscription",
    "quote: another name for the same customer",
    "redemption: a receipt with another reference",
    "redemption: a receipt of the first moment",
    "redemption: a receipt of the last moment",
    "redemption: a receipt numbered by the key",
    "redemption: a receipt numbered like a path",
    "401 of a gateway, once redeemed",
    "429 of a gateway, once redeemed",
    "customers: escape codes",
    "quote: turned around",
    "quote: the key",
    "info: markup",
    "redemption: line breaks",
    "redemption: endless",
)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Waiting takes no time, and a keyring holds the token."""
    clock = FakeClock()
    timing = Timing(sleep=clock.sleep, random=clock.random, monotonic=clock.monotonic)
    monkeypatch.setattr("wizard.service.http.HttpService", partial(HttpService, timing=timing))
    monkeypatch.setenv("KEYRING_OF_TEST", str(tmp_path / "keyring"))
    with using(FileKeyring()):
        yield


def begun(open_window: Open, service: HostileService, misbehavior: Misbehavior) -> Person:
    """Someone who has entered the keys and asked for the review."""
    assert keep_token(service.address, "token")
    person = open_window(service=service.address)
    action = Action(misbehavior.action)
    person.enter_keys(*KEYS)
    person.next(Step.CUSTOMER)
    person.find(RecordList).setCurrentRow(0)
    person.next(Step.SUBSCRIPTION)  # it is an older service, without proposals
    person.bot.waitUntil(lambda: bool(person.page.findChildren(OptionCards)[0].cards()))
    person.choose(action, "S1" if action is Action.ADD else None)
    person.next(Step.REVIEW)
    return person


def redeemed(person: Person) -> None:
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)


def entries(folder: Path) -> tuple[Entry, ...]:
    with closing(Journal(folder)) as journal:
        return journal.entries()


def assert_plain(person: Person) -> None:
    """Every text on the page is plain, and none holds a key."""
    for label in person.window.findChildren(QLabel):
        if label.textFormat() != Qt.TextFormat.RichText:
            assert not contains_key(label.text()), label.text()
        assert "\x1b" not in label.text()
        assert "\u202e" not in label.text()
        assert "<img" not in label.toolTip()


@pytest.mark.parametrize("name", OF_A_QUOTE)
def test_a_review_of_something_else_cannot_be_redeemed(name: str, open_window: Open, folder: Path) -> None:
    with serving(MISBEHAVIORS[name]) as service:
        person = begun(open_window, service, MISBEHAVIORS[name])
        code = MISBEHAVIORS[name].code
        title = "isn’t what you asked for" if code == "answer-mismatch" else "cannot be understood"
        assert title in person.page.banner.title
        assert_plain(person)
        assert not person.button(person.window.WizardButton.CommitButton).isEnabled()
    assert service.redemptions == []
    assert entries(folder) == ()


@pytest.mark.parametrize("name", OF_A_RECEIPT)
def test_a_receipt_of_something_else_is_shown_and_kept_as_such(
    name: str, open_window: Open, folder: Path
) -> None:
    with serving(MISBEHAVIORS[name]) as service:
        person = begun(open_window, service, MISBEHAVIORS[name])
        redeemed(person)
        assert "differs from the review" in person.page.banner.title
        assert_plain(person)
    (entry,) = entries(folder)
    assert (entry.state, entry.differs) == ("redeemed", True)
    assert service.redemptions[0]["customer_id"] == CUSTOMER["id"]


@pytest.mark.parametrize("name", HARMLESS)
def test_what_does_no_harm_ends_in_a_receipt_in_plain_text(
    name: str, open_window: Open, folder: Path
) -> None:
    with serving(MISBEHAVIORS[name]) as service:
        person = begun(open_window, service, MISBEHAVIORS[name])
        assert_plain(person)
        redeemed(person)
        assert_plain(person)
    (entry,) = entries(folder)
    assert (entry.state, entry.differs) == ("redeemed", False)
    assert len(service.redemptions) == 1


@pytest.mark.parametrize(("status", "code"), [(410, "quote-expired"), (409, "quote-changed")])
def test_a_review_that_never_holds_is_sent_once_each_time_redeem_is_pressed(
    status: int, code: str, open_window: Open, folder: Path
) -> None:
    never = Misbehavior("never", ("redemption",), declined(status, code), 1, code, None)
    with serving(never) as service:
        person = begun(open_window, service, never)
        for pressed in (1, 2):
            person.agree()
            person.redeem()
            person.wait_for(Step.REVIEW)
            person.settle()
            assert len(service.redemptions) == pressed
            assert service.places.count("quote") == 1 + pressed
        assert person.says(code)
    assert [entry.state for entry in entries(folder)] == ["refused", "refused"]
