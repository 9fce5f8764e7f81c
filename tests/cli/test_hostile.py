"""Whatever a service answers: the right sentence, exit code and journal, and nothing steers the terminal."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from tests.cli.conftest import FakeTime, Ran, Run
from tests.service.conftest import FakeClock
from tests.service.hostile import CUSTOMER, KEYS, Misbehavior, problem, serving
from tests.service.misbehaviors import MISBEHAVIORS
from wizard.contract import Problem
from wizard.keys import contains_key
from wizard.messages import Translator
from wizard.orders.journal import Entry, Journal
from wizard.service.http import HttpService
from wizard.service.timing import Timing


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch, clock: FakeClock, time: FakeTime) -> None:
    """Waiting takes no time, and somebody is signed in."""
    timing = Timing(sleep=clock.sleep, random=clock.random, monotonic=clock.monotonic)
    monkeypatch.setattr("wizard.service.http.HttpService", partial(HttpService, timing=timing))
    monkeypatch.setenv("PRODUCT_KEY_TOKEN", "token")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def entries(folder: Path) -> tuple[Entry, ...]:
    with closing(Journal(folder)) as journal:
        return journal.entries()


def assert_plain(ran: Ran) -> None:
    """Nothing but printable lines, and no key in them."""
    for text in (ran.out + ran.err).splitlines():
        assert text.isprintable(), text
        assert len(text) < 3000
        assert not contains_key(text), text


def title(misbehavior: Misbehavior, host: str) -> str:
    """The sentence that says how the order ended."""
    answer = "receipt" if misbehavior.state == "redeemed" else "quote"
    if misbehavior.code is None:
        return "Receipt"
    return Translator("en").problem(Problem(misbehavior.code, {"host": host, "answer": answer})).title


@pytest.mark.parametrize("name", MISBEHAVIORS)
def test_an_order_at_a_service_that_misbehaves(name: str, run: Run, folder: Path) -> None:
    misbehavior = MISBEHAVIORS[name]
    with serving(misbehavior) as service:
        words = ["--service", service.address, "--action", misbehavior.action, "--customer", "C1", "--yes"]
        words += ["--subscription", "S1"] if misbehavior.action == "add" else []
        ran = run("redeem", *words, *KEYS)
    assert ran.code == misbehavior.exit, ran.err
    assert_plain(ran)
    said = " ".join((ran.out + ran.err).split())
    assert title(misbehavior, service.address.removeprefix("http://")) in said
    kept = entries(folder)
    assert [entry.state for entry in kept] == ([misbehavior.state] if misbehavior.state else [])
    assert any(entry.differs for entry in kept) is (misbehavior.code == "answer-mismatch" and bool(kept))
    for request in service.redemptions:
        assert request["customer_id"] == CUSTOMER["id"]
    assert len(service.redemptions) <= len(kept)
    listed = run("orders")
    assert_plain(listed)
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes().replace(b"-", b"")
            assert not any(key.replace("-", "").encode() in content for key in KEYS)


def test_there_are_at_least_sixty_ways() -> None:
    assert len(MISBEHAVIORS) >= 60


def test_with_yes_a_review_that_always_expired_is_not_asked_for_without_end(run: Run) -> None:
    expired = Misbehavior(
        "always expired", ("redemption",), lambda _: problem(410, "quote-expired"), 1, "quote-expired", None
    )
    with serving(expired) as service:
        words = ["--service", service.address, "--action", "add", "--customer", "C1", "--subscription", "S1"]
        ran = run("redeem", *words, "--yes", "--json", *KEYS)
    assert (ran.code, ran.json["result"], ran.json["code"]) == (1, "rejected", "quote-expired")
    assert len(service.redemptions) == 3
