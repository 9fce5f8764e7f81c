"""A quote is carried out once, wholly or not at all, and the answer stays the same however often asked."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import psycopg
import pytest

from tests.server.conftest import Storage
from tests.server.people import Person, case, read, refusal
from tests.server.world import AWAY, HOME, NOON, World
from wizard.contract import CustomerRef, Receipt
from wizard.server.database import Database, Transaction, Usage
from wizard.server.errors import busy

T = TypeVar("T")


@pytest.fixture
def admin(world: World) -> Person:
    return world.person()


def test_the_receipt_says_what_was_done(world: World, admin: Person) -> None:
    quote = admin.quote("extend", world.key(), to=world.subscription())
    world.clock.advance(minutes=5)
    receipt = admin.redeemed(quote, reference="PO 2027/88")
    assert receipt.quote_id == quote.id
    assert receipt.customer == CustomerRef(HOME, "Huis B.V.", "huis.example")
    assert (receipt.action, receipt.reference) == ("extend", "PO 2027/88")
    assert (receipt.lines, receipt.before, receipt.after) == (quote.lines, quote.before, quote.after)
    assert (receipt.redeemed_at - NOON).total_seconds() == 300


def test_a_reference_is_kept_as_it_is(world: World, admin: Person) -> None:
    for reference in [None, "", "e" * 100, "株式会社 4711"]:
        with case(reference):
            assert admin.redeemed(admin.quote("new", world.key()), reference=reference).reference == reference


def test_a_quote_of_an_earlier_version_is_redeemed(world: World, admin: Person) -> None:
    """Its document lacks what was added since: product ids, the day a subscription began, its reference."""
    subscription = world.subscription(10, expires=300)
    quote = admin.quote("extend", world.key(12), to=subscription)
    [(text,)] = world.look(f"SELECT document FROM quote WHERE id = '{quote.id}'")
    document = json.loads(text)
    for part in (document["lines"][0], document["before"], document["after"]):
        for member in {"product_id", "started_on", "reference"} & part.keys():
            del part[member]
    world.sql(f"UPDATE quote SET document = '{json.dumps(document)}' WHERE id = '{quote.id}'")
    receipt = admin.redeemed(quote)
    assert receipt.after.product_id == "office"
    changed = admin.quote("extend", world.key(12), to=subscription)
    world.sql("UPDATE subscription SET licenses = 11")
    refusal(admin.redeem(changed), "quote-changed")


def test_asking_again_answers_the_same_receipt_to_the_byte(world: World, admin: Person) -> None:
    quote = admin.quote("new", world.key(), world.key())
    first = admin.redeem(quote, under="the-one-key", reference="4711")
    before = world.orders()
    assert first.status_code == 201
    for days in (0, 1, 400):  # also when the quote expired long ago
        world.clock.advance(days=days)
        again = admin.redeem(quote, under="the-one-key", reference="4711")
        assert (again.status_code, again.content) == (201, first.content)
        assert admin.get(f"/v1/quotes/{quote.id}/redemption").content == first.content
    assert world.orders() == before


def test_the_outcome_is_not_found_before_and_the_receipt_after(world: World, admin: Person) -> None:
    quote = admin.quote("new", world.key())
    path = f"/v1/quotes/{quote.id}/redemption"
    refusal(admin.get(path), "not-found", what="redemption")
    refusal(admin.get("/v1/quotes/Q-NO/redemption"), "not-found", what="quote")
    receipt = admin.redeemed(quote)
    assert read(Receipt, admin.get(path)) == receipt


def test_an_idempotency_key_stands_for_one_request(world: World, admin: Person) -> None:
    quote, other = admin.quote("new", world.key()), admin.quote("new", world.key())
    admin.redeemed(quote, under="the-one-key")
    before = world.orders()
    refusal(admin.redeem(quote, under="the-one-key", reference="more"), "idempotency-mismatch")
    refusal(admin.redeem(other, under="the-one-key"), "idempotency-mismatch")
    refusal(admin.redeem(quote, under="the-one-key", agreement_version="8"), "idempotency-mismatch")
    assert world.orders() == before
    created = world.person("reseller")
    created.created("Nieuw", "nieuw.example")
    assert created.create("Nieuw 2", "twee.example", under="for-a-customer").status_code == 201
    wanted = created.quote("new", world.key())
    refusal(created.redeem(wanted, under="for-a-customer"), "idempotency-mismatch")


def test_a_redeemed_quote_is_not_redeemed_under_another_key(world: World, admin: Person) -> None:
    quote = admin.quote("new", world.key())
    admin.redeemed(quote, under="the-first-key")
    before = world.orders()
    refusal(admin.redeem(quote, under="another-key"), "quote-redeemed")
    refusal(world.person("billing").redeem(quote, under="the-first-key"), "quote-redeemed")
    world.clock.advance(hours=1)
    refusal(admin.redeem(quote, under="another-key"), "quote-redeemed")
    assert world.orders() == before


def test_an_idempotency_key_is_required(world: World, admin: Person) -> None:
    for key in [None, "", "short", "x" * 201, "with a space", "tab\tin-it", "sleutel-é"]:
        with case(key):
            quote = admin.quote("new", world.key())
            body = {"agreement_version": "7", "customer_id": HOME}
            headers = {} if key is None else {"Idempotency-Key": key}
            result = admin.ask("POST", f"/v1/quotes/{quote.id}/redemption", body, headers=headers)
            assert result.status_code == 400
            refusal(result, "request-invalid", field="Idempotency-Key")


def test_the_wrong_customer_or_agreement_is_caught(world: World, admin: Person) -> None:
    quote = admin.quote("new", world.key())
    before = world.orders()
    wrong = admin.redeem(quote, under="the-one-key", customer_id=AWAY)
    refusal(wrong, "request-invalid", field="customer_id")
    wrong = admin.redeem(quote, under="the-one-key", agreement_version="6")
    refusal(wrong, "request-invalid", field="agreement_version")
    assert world.orders() == before
    # Problems are not remembered: put right, the same key goes through.
    assert admin.redeemed(quote, under="the-one-key")


@pytest.mark.parametrize("code", ["service-busy", "account-not-created", "order-not-processed"])
def test_after_a_pause_the_same_key_goes_through(world: World, code: str) -> None:
    from wizard.contract import Code
    from wizard.server.errors import refused

    refusals = [refused(Code(code), "not now", retry_after=30)]

    def rehearse(*_: object) -> None:
        if refusals:
            raise refusals.pop()

    admin = world.again(rehearse=rehearse).person()
    quote, before = admin.quote("new", world.key()), world.orders()
    refusal(admin.redeem(quote, under="the-one-key"), code, retry_after=30)
    assert world.orders() == before
    assert admin.redeemed(quote, under="the-one-key")


# ------------------------------------------------------------------------------- all or nothing


@dataclass(frozen=True)
class _Stumbling(Transaction):
    """A transaction in which change number `left[0]` fails."""

    left: list[int]

    def run(self, query: str, /, **values: Any) -> int:
        if self.left[0] == 0:
            raise busy(7)
        self.left[0] -= 1
        return Transaction.run(self, query, **values)


@dataclass
class _StumblingDatabase:
    inner: Database
    after: int

    def read(self, work: Callable[[Transaction], T]) -> T:
        return self.inner.read(work)

    def find(self, *query: Any, **values: Any) -> Any:
        return self.inner.find(*query, **values)

    def in_place(self) -> bool:
        return self.inner.in_place()

    def usage(self) -> Usage:
        return self.inner.usage()

    def write(self, work: Callable[[Transaction], T]) -> T:
        left = [self.after]
        return self.inner.write(lambda tx: work(_Stumbling(tx.cursor, tx.queries, left)))

    add = change = seal = write

    def close(self) -> None:
        """Leave the inner one to its owner."""


def test_whichever_step_fails_nothing_was_done_and_the_same_key_finishes(world: World, admin: Person) -> None:
    subscription = world.subscription(10)
    quote = admin.quote("add", world.key(), world.key(), world.key(), to=subscription)
    before = world.orders()
    for step in range(20):
        stumbling = world.again(_StumblingDatabase(world.database, step)).person()
        result = stumbling.redeem(quote, under="the-one-key")
        if result.status_code == 201:
            break
        refusal(result, "service-busy", retry_after=7)
        assert world.orders() == before
        refusal(admin.get(f"/v1/quotes/{quote.id}/redemption"), "not-found", what="redemption")
    assert step >= 7, "three keys, the subscription, redemption, audit row and memory"
    assert admin.state(subscription).licenses == 25


def test_one_key_that_is_gone_keeps_the_others_unspent(world: World, admin: Person) -> None:
    one, gone, three = world.key(), world.key(), world.key()
    quote = admin.quote("new", one, gone, three)
    world.person("stranger").does("new", gone, customer=AWAY)
    before = world.orders()
    changed = refusal(admin.redeem(quote, under="the-one-key"), "quote-changed")
    assert changed.lines is not None
    assert [line.state for line in changed.lines] == ["accepted", "rejected", "accepted"]
    problem = changed.lines[1].problem
    assert problem is not None
    expected = {"by": "other", "redeemed_on": None, "action": "new"}
    assert (problem.code, problem.parameters) == ("key-used", expected)
    assert world.orders() == before
    assert admin.does("new", one, three).after.licenses == 10


# ------------------------------------------------------------ what changed between quote and redemption

CHANGES = {
    "switched off": (
        "UPDATE subscription SET ended_on='2027-03-15', ended_by='vendor'",
        "subscription-unfit",
    ),
    "deleted": ("UPDATE subscription SET ended_on='2026-01-01', ended_by='customer'", "subscription-unfit"),
    "key blocked": ("UPDATE product_key SET state='blocked'", "key-invalid"),
    "key expired": ("UPDATE product_key SET redeem_by='2027-03-14'", "key-expired"),
    "withdrawn": ("UPDATE product SET withdrawn=1", "offer-unavailable"),
    "not in this country": ("UPDATE product SET countries='JP'", "offer-unavailable"),
    "limit lowered": ("UPDATE product SET license_limit=14", "license-limit-exceeded"),
    "product changed": ("UPDATE product_key SET product_id='cloud'", "key-wrong-product"),
    "more licenses by now": ("UPDATE subscription SET licenses=11", None),
    "another date by now": ("UPDATE subscription SET expires_on='2028-01-01'", None),
    "key worth less": ("UPDATE product_key SET licenses=4", None),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_no_longer_holds_is_answered_with_the_new_lines(world: World, admin: Person, what: str) -> None:
    statement, code = CHANGES[what]
    subscription = world.subscription(10, expires=300)
    quote = admin.quote("add", world.key(5, 1), to=subscription)
    assert quote.redeemable
    world.sql(statement)
    before = world.orders()
    changed = refusal(admin.redeem(quote, under="the-one-key"), "quote-changed")
    assert world.orders() == before
    assert changed.lines is not None
    (line,) = changed.lines
    assert (line.problem and line.problem.code) == code
    refusal(admin.get(f"/v1/quotes/{quote.id}/redemption"), "not-found", what="redemption")


def test_a_promise_is_broken_also_where_its_result_stays_the_same(world: World, admin: Person) -> None:
    """A redemption does what was reviewed, with the same start and the same effect of each key."""
    subscription = world.subscription(10, expires=300)
    quote = admin.quote("extend", world.key(5), world.key(7), to=subscription)
    world.sql("UPDATE subscription SET licenses = 11")
    assert refusal(admin.redeem(quote), "quote-changed").lines == quote.lines
    world.sql("UPDATE subscription SET licenses = 10")
    world.sql("UPDATE product_key SET licenses = 12 - licenses")
    changed = refusal(admin.redeem(quote), "quote-changed")
    assert changed.lines is not None
    assert [line.licenses for line in changed.lines] == [7, 5]


def test_quoting_again_after_a_change_goes_through(world: World, admin: Person) -> None:
    subscription, mine, yours = world.subscription(10), world.key(), world.key(7)
    quote = admin.quote("add", mine, to=subscription)
    world.person("reseller").does("add", yours, to=subscription)
    changed = refusal(admin.redeem(quote, under="the-one-key"), "quote-changed")
    assert changed.lines == quote.lines  # the key is as good as before: it is the subscription that changed
    again = admin.quote("add", mine, to=subscription)
    assert again.before is not None
    assert again.before.licenses == 17
    assert admin.redeemed(again, under="the-one-key").after.licenses == 22


def test_a_change_that_was_undone_is_no_change(world: World, admin: Person) -> None:
    quote = admin.quote("new", world.key())
    world.sql("UPDATE product_key SET state='blocked'")
    refusal(admin.redeem(quote, under="the-one-key"), "quote-changed")
    world.sql("UPDATE product_key SET state='unused'")
    assert admin.redeemed(quote, under="the-one-key")


def test_the_second_trial_of_two_quotes_is_refused(world: World, admin: Person) -> None:
    world.product("trial", trial=True)
    quotes = [admin.quote("new", world.key(product="trial")) for _ in range(2)]
    admin.redeemed(quotes[0])
    changed = refusal(admin.redeem(quotes[1]), "quote-changed")
    assert changed.lines is not None
    assert changed.lines[0].problem is not None
    assert changed.lines[0].problem.parameters["reason"] == "trial-used"


def test_a_quote_with_a_rejected_key_is_never_redeemed(world: World, admin: Person) -> None:
    quote = admin.quote("new", world.key(), world.unknown_key())
    before = world.orders()
    assert refusal(admin.redeem(quote), "quote-changed").lines == quote.lines
    assert world.orders() == before


# ------------------------------------------------------------------------- a database in difficulties


def test_a_database_that_another_program_holds_is_a_reason_to_wait(world: World, storage: Storage) -> None:
    if storage.kind == "postgresql":
        restarted_under_our_feet(world.again(storage.another(connections=1)), storage.url)
        return
    admin = world.person()
    quote = admin.quote("new", world.key())
    world.look("PRAGMA busy_timeout = 20")
    holder = sqlite3.connect(storage.path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    refusal(admin.redeem(quote, under="the-one-key"), "service-busy", retry_after=5)
    holder.close()
    assert admin.redeemed(quote, under="the-one-key")


def restarted_under_our_feet(world: World, url: str) -> None:
    """Cut the server's connection, as a restart of PostgreSQL does."""
    admin = world.person()
    quote = admin.quote("new", world.key())
    ((connection,),) = world.look("SELECT pg_backend_pid()")
    with psycopg.connect(url, autocommit=True) as killer:
        killer.execute("SELECT pg_terminate_backend(%s)", [connection])
    refusal(admin.redeem(quote, under="the-one-key"), "service-busy", retry_after=5)
    assert admin.redeemed(quote, under="the-one-key")
