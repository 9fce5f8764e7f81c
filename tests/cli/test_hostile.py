"""Whatever a service answers: the right sentence, exit code and journal, and nothing steers the terminal."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from tests.cli.conftest import FakeTime, Ran, Run
from tests.service.conftest import FakeClock
from tests.service.hostile import CUSTOMER, KEYS, Change, Misbehavior, Reply, problem, serving
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


def _for_ever(status: int, code: str = "", **headers: str) -> Change:
    """Answer so, whatever is asked: with a problem of the service, or as a gateway does."""
    reply = problem(status, code) if code else Reply(status, b"<html>", "text/html")
    return lambda _: replace(reply, headers=headers)


FOR_EVER: dict[str, tuple[Change, tuple[str, ...]]] = {
    f"{name}: {', '.join(places)}": (change, places)
    for places in (("quote",), ("redemption",), ("redemption", "outcome"))
    for name, change in {
        "quote expired": _for_ever(410, "quote-expired"),
        "quote changed": _for_ever(409, "quote-changed"),
        "too many attempts, now": _for_ever(429, "too-many-attempts", **{"Retry-After": "0"}),
        "too many attempts, of a gateway": _for_ever(429, **{"Retry-After": "0"}),
        "busy": _for_ever(503, "service-busy"),
        "busy, now": _for_ever(503, "service-busy", **{"Retry-After": "0"}),
        "busy, for a second": _for_ever(503, "service-busy", **{"Retry-After": "1"}),
        "busy, of a gateway": _for_ever(503, **{"Retry-After": "1"}),
        "order not processed": _for_ever(503, "order-not-processed", **{"Retry-After": "1"}),
        "a redirect": _for_ever(307, Location="/v1/quotes"),
        "not signed in": _for_ever(401, "not-signed-in"),
        "a strange no": _for_ever(409, "moon-in-wrong-phase"),
    }.items()
}
MOST_REQUESTS, MOST_SECONDS = 320, 310
"""Of an order: a minute of patience, and five attempts a second apart after each second of it."""


@pytest.mark.parametrize("name", FOR_EVER)
def test_with_yes_the_same_answer_for_ever_is_not_asked_for_without_end(
    name: str, run: Run, folder: Path, time: FakeTime, clock: FakeClock
) -> None:
    change, places = FOR_EVER[name]
    begin = time.now + clock.now
    with serving(Misbehavior(name, places, change, 1, None, None)) as service:
        words = ["--service", service.address, "--action", "add", "--customer", "C1", "--subscription", "S1"]
        ran = run("redeem", *words, "--yes", "--json", *KEYS)
    if "outcome" in places or places == ("quote",):
        assert ran.code in (1, 3)
        assert "receipt" not in ran.json or ran.json["receipt"] is None
    assert len(service.places) <= MOST_REQUESTS
    assert time.now + clock.now - begin <= MOST_SECONDS
    assert len(entries(folder)) <= 3


def test_a_service_that_invents_customers_for_ever_is_not_asked_without_end(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.orders.ordering.MOST_PAGES", 40)
    numbers = count()

    def more(_: object) -> dict[str, object]:
        return {"items": [{**CUSTOMER, "id": f"C{next(numbers)}"}], "next_cursor": f"{next(numbers)}"}

    with serving(Misbehavior("more", ("customers",), more, 3, "protocol-error", None)) as service:
        ran = run("customers", "--service", service.address)
    assert ran.code == 3
    assert service.places.count("customers") == 40


def test_a_service_whose_pages_bring_nothing_new_is_at_its_end(run: Run) -> None:
    numbers = count()

    def same(right: dict[str, object]) -> dict[str, object]:
        return {**right, "next_cursor": f"{next(numbers)}"}

    with serving(Misbehavior("same", ("customers",), same, 0, None, None)) as service:
        ran = run("customers", "--service", service.address, "--json")
    assert (ran.code, [line["id"] for line in ran.lines]) == (0, ["C1", "C2"])
    assert service.places.count("customers") == 2


def test_with_yes_a_review_that_always_expired_is_not_asked_for_without_end(run: Run) -> None:
    expired = Misbehavior(
        "always expired", ("redemption",), lambda _: problem(410, "quote-expired"), 1, "quote-expired", None
    )
    with serving(expired) as service:
        words = ["--service", service.address, "--action", "add", "--customer", "C1", "--subscription", "S1"]
        ran = run("redeem", *words, "--yes", "--json", *KEYS)
    assert (ran.code, ran.json["result"], ran.json["code"]) == (1, "rejected", "quote-expired")
    assert len(service.redemptions) == 3
