"""The window and the terminal do the same with the same order: ask, refuse, offer, redeem, resume."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.orders.steps import ENTRY, RECEIPT
from tests.vendor import erase, merge_into, rename_customer
from tests.window.person import Person
from tests.window.steps import begin_and_forget, order, resume, to_orders, to_review
from wizard.cli import main
from wizard.contract import Action, Code, QuoteRequest, Receipt, RedemptionRequest
from wizard.keys import dashed, ending
from wizard.orders import ordering
from wizard.orders.journal import EntryState, Journal
from wizard.orders.place import Place
from wizard.orders.steps import Step
from wizard.server.practice_data import ADD, EXTEND, HOME, NEW
from wizard.service.http import HttpService
from wizard.service.practice import PracticeService

MICROSOFT = "VK7JGNPHTMC97JM9MPGT3V66T"
ADDRESS = "https://keys.vendor.example"

Terminal = Callable[..., dict[str, Any]]
Open = Callable[..., Person]


@pytest.fixture
def terminal(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Carry out a command over a copy of the window's data, taken at the first command; return its JSON."""
    own = tmp_path / "terminal"

    def run(*words: str) -> dict[str, Any]:
        if not own.exists() and folder.exists():
            shutil.copytree(folder, own)
        capsys.readouterr()
        main([*words, "--json", "--data-dir", str(own)])
        result: dict[str, Any] = json.loads(capsys.readouterr().out)
        return result

    return run


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Everything that services are asked to quote and to redeem, but for ids made at random."""
    seen: list[object] = []
    quote, redeem = HttpService.quote, HttpService.redeem

    def quoting(service: HttpService, request: QuoteRequest) -> Any:
        seen.append(request)
        return quote(service, request)

    def redeeming(service: HttpService, quote_id: str, request: RedemptionRequest, key: str) -> Receipt:
        seen.append(request)
        return redeem(service, quote_id, request, key)

    monkeypatch.setattr(HttpService, "quote", quoting)
    monkeypatch.setattr(HttpService, "redeem", redeeming)
    return seen


@pytest.mark.parametrize(
    ("action", "keys", "subscription"),
    [
        (Action.NEW, NEW[:1], ""),
        (Action.NEW, NEW[:3], ""),
        (Action.ADD, ADD[:2], "S-1001"),
        (Action.EXTEND, EXTEND[:1], "S-1001"),
    ],
)
def test_the_service_is_asked_the_same(
    action: Action,
    keys: tuple[Any, ...],
    subscription: str,
    person: Person,
    terminal: Terminal,
    asked: list[object],
) -> None:
    to_review(person, *(key.text for key in keys), task=action, subscription=subscription or None)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    by_window, asked[:] = list(asked), []
    options = ("--subscription", subscription) if subscription else ()
    texts = (dashed(key.text) for key in keys)
    customer = by_window[0].customer_id  # type: ignore[attr-defined]
    words = ("--action", action, "--customer", customer, *options)
    # Its data are a copy of the window's, in which these keys are used: the request is the same all the same.
    terminal("redeem", "--practice", "--yes", *words, *texts)
    assert asked[0] == by_window[0]
    assert len(by_window) == 2


def test_keys_of_another_seller_are_refused_by_the_same_word_and_never_sent(
    open_window: Open, terminal: Terminal, asked: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect(place: Place, folder: Path, *_: Any) -> PracticeService:
        return PracticeService(folder, place.account or "admin")

    monkeypatch.setattr(ordering, "connect", connect)
    person = open_window(service=ADDRESS)
    person.type_key(MICROSOFT)
    person.next(Step.SUBSCRIPTION)
    host = ADDRESS.removeprefix("https://")
    assert person.says_code(Code.MICROSOFT_KEY, host=host, ending=ending(MICROSOFT))
    words = ("--service", ADDRESS, "--yes", "--action", "new", "--customer", "NL-1001")
    result = terminal("redeem", *words, dashed(MICROSOFT))
    assert (result["result"], result["code"]) == ("rejected", Code.MICROSOFT_KEY)
    assert asked == []


def test_a_practice_key_that_was_redeemed_here_is_offered_by_neither(
    person: Person,
) -> None:
    session = person.windows.session
    with closing(Journal(session.folder)) as journal:
        assert _redeemed(journal, ADDRESS, NEW[0].text) == EntryState.REDEEMED
    assert any(one.key == NEW[0].text for one in session.practice_keys())  # redeemed at another service
    with closing(Journal(session.folder)) as journal:
        _redeemed(journal, "practice", NEW[0].text)
    assert not any(one.key == NEW[0].text for one in session.practice_keys())


@pytest.mark.parametrize(
    "change",
    [partial(rename_customer, name="Groene Wielen B.V."), partial(merge_into, into="NL-1005"), erase],
)
def test_the_customer_of_today_is_told_the_same(
    change: Callable[[Path, str], None], person: Person, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order(person, NEW[0].text)
    change(folder, HOME)
    to_orders(person)
    person.bot.waitUntil(lambda: "Customer now" in person.texts())
    said = person.copied("Copy receipt").partition("Customer now: ")[2].partition("\n")[0]
    capsys.readouterr()
    main(["orders", "--data-dir", str(folder)])
    printed = " ".join(capsys.readouterr().out.split())
    assert f"Customer now {said}" in printed


def test_an_order_that_broke_off_ends_the_same(folder: Path, open_window: Open, terminal: Terminal) -> None:
    begin_and_forget(folder)
    with closing(Journal(folder)) as journal:
        (entry,) = journal.entries()
    result = terminal("resume", entry.id)
    person = open_window()
    resume(person)
    person.wait_for(Step.DONE)
    receipt = person.windows.session.flow.draft.receipt
    assert receipt is not None
    assert result["result"] == "redeemed"
    assert result["receipt"]["after"]["licenses"] == receipt.after.licenses
    assert result["receipt"]["lines"][0]["ending"] == receipt.lines[0].ending


def test_an_order_whose_review_no_longer_holds_asks_both_for_the_same_keys(
    folder: Path, open_window: Open, terminal: Terminal
) -> None:
    begin_and_forget(folder)
    with closing(Journal(folder)) as journal:
        (entry,) = journal.entries()
    _expire_quotes(folder)
    result = terminal("resume", entry.id, "--yes")
    assert (result["result"], result["code"]) == ("paused", Code.QUOTE_EXPIRED)
    person = open_window()
    resume(person)
    person.bot.waitUntil(lambda: person.says("quote-expired"))
    person.press("Enter the keys again")
    person.wait_for(Step.KEY)
    flow = person.windows.session.flow
    assert flow.endings_wanted == entry.order.endings == (ending(ADD[0].text),)
    person.type_key(ADD[0].text)
    person.next(Step.SUBSCRIPTION)
    person.next(Step.REVIEW)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    again = terminal("resume", entry.id, "--yes", dashed(ADD[0].text))
    assert again["result"] == "redeemed"
    assert flow.draft.receipt is not None
    assert again["receipt"]["after"]["licenses"] == flow.draft.receipt.after.licenses


def _redeemed(journal: Journal, service: str, key: str) -> EntryState:
    entry = journal.begin(replace(ENTRY.order, service=service, endings=(ending(key),)))
    journal.record_receipt(entry.id, RECEIPT)
    found = journal.entry(entry.id)
    assert found is not None
    return found.state


def _expire_quotes(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "practice.sqlite3")) as connection, connection:
        connection.execute("UPDATE quote SET expires_at = 0")
