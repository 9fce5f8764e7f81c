"""A full key is in the request that quotes it and nowhere else: no answer, no table, no log."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import pytest
from falcon.testing import Result

from tests.server.conftest import Storage
from tests.server.leaks import dump, leaks
from tests.server.people import Person, refusal
from tests.server.world import AWAY, HOME, SECRET, World, key_number
from wizard.server import audit
from wizard.server.database import Database, Transaction, Usage
from wizard.server.hashing import KeySecret

T = TypeVar("T")
CANARY = key_number(777_777)
DASHED = "-".join(CANARY[start : start + 5] for start in range(0, 25, 5))
Body = dict[str, object]
WRITINGS = [CANARY, DASHED, CANARY.lower(), DASHED.lower()]


@pytest.fixture
def admin(world: World) -> Person:
    return world.person()


def logged(caplog: pytest.LogCaptureFixture) -> str:
    """Everything logged at any level."""
    formatter = logging.Formatter("%(name)s %(pathname)s %(message)s")
    return "\n".join(f"{formatter.format(record)} {record.args}" for record in caplog.records)


def test_the_search_finds_what_it_is_to_find() -> None:
    for writing in WRITINGS:
        assert leaks(f"prefix {writing}, suffix", [CANARY])
        assert leaks(f"[{writing[3:20]}]", [CANARY])
    assert not leaks(f"ending {CANARY[-5:]}, ordinary text", [CANARY])


@pytest.mark.parametrize(
    "write", [str, str.lower, lambda key: "-".join(key[i : i + 5] for i in range(0, 25, 5))]
)
def test_no_table_answer_or_log_holds_a_key(
    world: World, storage: Storage, caplog: pytest.LogCaptureFixture, write: object
) -> None:
    assert callable(write)
    admin, stranger = world.person(), world.person("stranger")
    world.product("home", consumer=True)
    subscription = world.subscription(290, expires=300)
    keys = {
        "good": world.key(),
        "more": world.key(6),
        "unknown": world.unknown_key(),
        "blocked": world.key(state="blocked"),
        "late": world.key(redeem_by="2020-01-01"),
        "wrong": world.key(product="cloud"),
        "home": world.key(product="home"),
        "new": world.key(),
    }
    answers = [admin.order("add", *(write(key) for key in keys.values()), to=subscription)]
    good = admin.quote("add", write(keys["good"]), to=subscription)
    lost = admin.quote("new", write(keys["new"]))
    answers += [admin.redeem(good, under="the-one-key"), admin.redeem(good, under="another-key")]
    stranger.does("new", write(keys["new"]), customer=AWAY)
    answers += [admin.redeem(lost), admin.get("/v1/redemptions"), admin.get(f"/v1/quotes/{good.id}")]
    answers += [world.person("reader").order("new", write(keys["good"])), stranger.order("new", keys["good"])]
    answers += [admin.propose(*(write(key) for key in keys.values()))]
    audit.seal(world.database)

    assert [result.status_code for result in answers] == [201, 201, 409, 409, 200, 200, 403, 404, 200]
    for result in answers:
        assert not leaks(result.text + str(result.headers), keys.values())
    assert not leaks(dump(world, storage.kind), keys.values())
    assert not leaks(logged(caplog), keys.values())
    if storage.kind == "sqlite":
        files = [path.read_bytes().decode("latin-1") for path in storage.path.parent.iterdir()]
        assert any("Cumulus Office" in content for content in files), "these are the files"
        assert not leaks("\n".join(files), keys.values())


def wrong_places(writing: str) -> list[tuple[str, str, object]]:
    """Requests with a key where none belongs."""
    order: Body = {"customer_id": HOME, "action": "new", "keys": [CANARY], "subscription_id": None}
    redemption: Body = {"agreement_version": "7", "customer_id": HOME, "reference": None}
    customer: Body = {"name": "Nieuw", "domain": "nieuw.example", "country": "NL"}
    bodies: dict[str, Body] = {
        "/v1/quotes": order,
        "/v1/proposals": {"customer_id": HOME, "keys": [CANARY]},
        "/v1/quotes/Q-1/redemption": redemption,
        "/v1/customers": customer,
    }
    wrong: list[object] = [writing, [writing], {writing: writing}, [[writing]]]
    return [
        *(
            ("POST", path, {**body, name: value})
            for path, body in bodies.items()
            for name in body
            for value in wrong
            if (name, value) != ("keys", [writing])
        ),
        ("POST", "/v1/quotes", {**order, "keys": [writing + "2"]}),
        ("POST", "/v1/quotes", {**order, "keys": [writing[:-1]]}),
        ("POST", "/v1/quotes", {**order, "keys": [writing.replace("B", "8") + "é"]}),
        ("POST", "/v1/quotes", {**order, "keys": [{writing: 1}]}),
        ("POST", "/v1/quotes", {**order, "action": f"at `$.{writing}`"}),
        ("POST", "/v1/quotes", {writing: writing}),
        ("POST", "/v1/quotes", writing),
        ("POST", "/v1/quotes", [writing]),
        ("POST", "/v1/quotes", writing.encode()),
        ("POST", "/v1/quotes", b'{"customer_id": "' + writing.encode()),
        ("GET", f"/v1/quotes/{writing}", None),
        ("GET", f"/v1/quotes/{writing}/redemption", None),
        ("GET", f"/v1/customers/{writing}/subscriptions", None),
        ("GET", f"/v1/{writing}", None),
        ("DELETE", f"/v1/quotes/{writing}", None),
        ("GET", f"/v1/customers?limit={writing}", None),
        ("GET", f"/v1/customers?cursor={writing}", None),
        ("GET", f"/v1/redemptions?cursor={writing}", None),
        ("GET", f"/v1/redemptions?customer_id={writing}", None),
    ]


@pytest.mark.parametrize("between", [" ", "  ", " . ", "/"])
def test_a_key_with_something_between_its_letters_is_no_name_and_no_reference(
    world: World, between: str
) -> None:
    writing = between.join(CANARY)
    reseller = world.person("reseller")
    refusal(reseller.create(f"Nieuw {writing}", "nieuw.example"), "request-invalid", field="name")
    quote = reseller.quote("new", world.key())
    refusal(reseller.redeem(quote, reference=writing), "request-invalid", field="reference")


@pytest.mark.parametrize("writing", WRITINGS)
def test_no_refusal_repeats_a_key_from_a_wrong_place(
    world: World, storage: Storage, caplog: pytest.LogCaptureFixture, writing: str
) -> None:
    reseller = world.person("reseller")
    for method, path, body in wrong_places(writing):
        address, _, query = path.partition("?")
        headers = {"Idempotency-Key": "the-one-key"}
        result = reseller.ask(method, address, body, headers=headers, query_string=query)
        told = result.text + str(result.headers)
        assert result.status_code >= 400 or method == "GET"
        assert not leaks(told, [CANARY]), (method, path, body)
    assert not leaks(dump(world, storage.kind), [CANARY])
    assert not leaks(logged(caplog), [CANARY])


@pytest.mark.parametrize("writing", [*WRITINGS, f"PO 12, {DASHED}", f"({CANARY})"])
def test_an_order_number_that_is_a_key_is_refused(
    world: World, storage: Storage, admin: Person, writing: str
) -> None:
    quote = admin.quote("new", world.key())
    result: Result = admin.redeem(quote, under="the-one-key", reference=writing)
    refusal(result, "request-invalid", field="reference")
    created = world.person("reseller").create(writing, "nieuw.example")
    refusal(created, "request-invalid", field="name")
    assert not leaks(result.text + created.text + dump(world, storage.kind), [CANARY])
    assert admin.redeemed(quote, under="the-one-key", reference="PO-2027-0000123456789012345")


def test_a_fault_is_logged_by_its_kind_and_place_alone(
    world: World, admin: Person, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object, **__: object) -> None:
        raise RuntimeError(f"something about {CANARY}")

    monkeypatch.setattr(Transaction, "run", fault)
    from falcon.testing import TestClient

    result = TestClient(world.app).simulate_post(
        "/v1/quotes",
        json={"customer_id": HOME, "action": "new", "keys": [CANARY]},
        headers={"Authorization": "Bearer admin"},
    )
    monkeypatch.undo()
    assert (result.status_code, result.json["code"]) == (503, "service-busy")
    assert result.headers["retry-after"] == str(result.json["parameters"]["retry_after"])
    assert "RuntimeError" in logged(caplog)
    assert not leaks(logged(caplog) + result.text, [CANARY])
    caplog.clear()


def test_keys_and_tokens_are_stored_as_digests(world: World, storage: Storage, admin: Person) -> None:
    secret_token = "a-long-token-nobody-knows"
    from wizard.server.hashing import token_hash

    world.run("add_token", hash=token_hash(secret_token), account_id="admin", expires_at=None)
    assert world.person(secret_token).get("/v1/me").status_code == 200
    key = world.key()
    admin.does("new", key)
    everything = dump(world, storage.kind)
    assert secret_token not in everything
    assert f"<{key[-5:]}>" in everything
    # A digest without the secret would be found by trying keys.
    from hashlib import sha256

    assert sha256(key.encode()).hexdigest() not in everything


@dataclass(frozen=True)
class _Overheard(Transaction):
    """A transaction that records its queries."""

    asked: list[str]

    def row(self, shape: Callable[..., T], query: str, /, **values: Any) -> T | None:
        self.asked.append(query)
        return Transaction.row(self, shape, query, **values)

    def rows(self, shape: Callable[..., T], query: str, /, **values: Any) -> list[T]:
        self.asked.append(query)
        return Transaction.rows(self, shape, query, **values)

    def run(self, query: str, /, **values: Any) -> int:
        self.asked.append(query)
        return Transaction.run(self, query, **values)


@dataclass
class _OverheardDatabase:
    """One service's own database: what other services of this process ask theirs does not count."""

    inner: Database
    asked: list[str]

    def read(self, work: Callable[[Transaction], T]) -> T:
        return self.inner.read(self._overhear(work))

    def find(self, shape: Callable[..., T], query: str, /, **values: Any) -> T | None:
        self.asked.append(query)
        return self.inner.find(shape, query, **values)

    def in_place(self) -> bool:
        return self.inner.in_place()

    def usage(self) -> Usage:
        return self.inner.usage()

    def write(self, work: Callable[[Transaction], T]) -> T:
        return self.inner.write(self._overhear(work))

    add = change = seal = write

    def close(self) -> None:
        """Leave the inner one to its owner."""

    def _overhear(self, work: Callable[[Transaction], T]) -> Callable[[Transaction], T]:
        return lambda tx: work(_Overheard(tx.cursor, tx.queries, self.asked))


def test_unknown_blocked_and_foreign_keys_get_the_same_answer_for_the_same_work(world: World) -> None:
    """Neither the answer nor the work tells whether a key was ever issued."""
    both, asked = KeySecret({1: SECRET.versions[1], 2: b"a second secret"}), list[str]()
    admin = world.again(_OverheardDatabase(world.database, asked), secret=both).person()
    seen = []
    foreign = "W269NWFGWXYVC9B4J6C9T83GX"
    for key in (
        world.unknown_key(),
        world.key(state="blocked"),
        world.key(state="blocked", secret=both, secret_version=2),
        foreign,
    ):
        for ask in (partial(admin.order, "new"), admin.propose):
            world.sql("DELETE FROM failed_key")
            asked.clear()
            answer = ask(key).json
            seen.append(([(line["problem"], line["product"]) for line in answer["lines"]], list(asked)))
    assert seen[0][0][0][0]["code"] == "key-invalid"
    assert "key_by_digest" in seen[0][1]
    assert seen[2::2] == seen[:1] * 3
    assert seen[3::2] == seen[1:2] * 3
