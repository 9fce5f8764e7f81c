"""The audit trail records every change, in a chain that reveals changed and lost rows."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from threading import Event
from typing import Any, TypeVar

import msgspec
import pytest

from tests.server.conftest import Storage
from tests.server.people import at_once
from tests.server.world import HOME, NOON, World
from wizard.server import audit, sealer
from wizard.server.audit import Verification
from wizard.server.clock import micros
from wizard.server.database import Database, Transaction, Usage
from wizard.server.errors import busy
from wizard.server.sealer import Sealer


def act(world: World, times: int) -> None:
    """Make changes that the audit trail records."""
    admin = world.person()
    for _ in range(times):
        admin.does("new", world.key())
        world.clock.advance(seconds=1)


def sealed(world: World, times: int) -> list[str]:
    """Ids of rows on record, in the order of the chain."""
    act(world, times)
    assert audit.seal(world.database) == times
    return [identity for (identity,) in world.look("SELECT audit_id FROM seal ORDER BY sequence")]


Tamper = Callable[[str], None]
T = TypeVar("T")


@pytest.fixture
def tamper(world: World, storage: Storage) -> Tamper:
    """Connect as someone with the database's password, without foreign keys."""

    def change(statement: str) -> None:
        if storage.kind == "postgresql":
            world.sql(f"SET LOCAL session_replication_role = replica; {statement}")
            return
        with closing(sqlite3.connect(storage.path)) as connection, connection:
            connection.execute(statement)

    return change


def test_a_redemption_and_a_new_customer_are_on_record(world: World) -> None:
    subscription = world.subscription()
    receipt = world.person().does("add", world.key(), world.key(), to=subscription)
    created = world.person("reseller").created("Nieuw", "nieuw.example")
    rows = world.look("SELECT at, account_id, event, details FROM audit ORDER BY event")
    assert [row[:3] for row in rows] == [
        (micros(NOON), "reseller", "customer-created"),
        (micros(NOON), "admin", "redeemed"),
    ]
    assert msgspec.json.decode(rows[0][3]) == {"customer_id": created.id}
    details = msgspec.json.decode(rows[1][3])
    assert [key.partition("-")[0] for key in details.pop("keys")] == details["endings"]
    assert details == {
        "redemption_id": receipt.id,
        "quote_id": receipt.quote_id,
        "customer_id": HOME,
        "subscription_id": subscription,
        "action": "add",
        "endings": [line.ending for line in receipt.lines],
        "licenses": 20,
        "expires_on": receipt.after.expires_on.isoformat(),
        "language": "en",
        "quoted_on": NOON.date().isoformat(),
        "redeemed_at": "2027-03-15T12:00:00Z",
    }


def test_what_was_refused_or_only_asked_is_not(world: World) -> None:
    admin = world.person()
    quote = admin.quote("new", world.key(), world.unknown_key())
    assert admin.redeem(quote).status_code == 409
    assert world.look("SELECT * FROM audit") == []


def test_an_empty_trail_holds(world: World) -> None:
    assert audit.verify(world.database) == Verification(sealed=0, unsealed=0, broken_at=None)
    assert audit.seal(world.database) == 0


def test_verify_says_up_to_where_it_is_sealed(world: World) -> None:
    sealed(world, 3)
    act(world, 2)
    assert audit.verify(world.database) == Verification(sealed=3, unsealed=2, broken_at=None)
    assert audit.seal(world.database) == 2
    assert audit.verify(world.database) == Verification(sealed=5, unsealed=0, broken_at=None)


@pytest.mark.parametrize(
    "change",
    [
        "details = '{}'",
        "details = details || ' '",
        "account_id = 'stranger'",
        "at = at + 1",
        "event = 'nothing'",
    ],
)
def test_a_changed_row_is_found(world: World, change: str) -> None:
    rows = sealed(world, 5)
    world.sql(f"UPDATE audit SET {change} WHERE id = '{rows[2]}'")
    assert audit.verify(world.database) == Verification(sealed=2, unsealed=0, broken_at=3)


def test_two_rows_that_changed_places_are_found(world: World, tamper: Tamper) -> None:
    rows = sealed(world, 5)
    tamper("UPDATE seal SET audit_id = 'x' WHERE sequence = 2")
    tamper(f"UPDATE seal SET audit_id = '{rows[1]}' WHERE sequence = 3")
    tamper(f"UPDATE seal SET audit_id = '{rows[2]}' WHERE sequence = 2")
    assert audit.verify(world.database) == Verification(sealed=1, unsealed=0, broken_at=2)


@pytest.mark.parametrize("number", [1, 3, 5])
def test_a_removed_row_is_found(world: World, tamper: Tamper, number: int) -> None:
    rows = sealed(world, 5)
    tamper(f"DELETE FROM audit WHERE id = '{rows[number - 1]}'")
    found = audit.verify(world.database)
    assert (found.sealed, found.broken_at) == (number - 1, number)


@pytest.mark.parametrize("number", [1, 3])
def test_a_row_removed_with_its_seal_is_found(world: World, tamper: Tamper, number: int) -> None:
    rows = sealed(world, 5)
    tamper(f"DELETE FROM seal WHERE sequence = {number}")
    tamper(f"DELETE FROM audit WHERE id = '{rows[number - 1]}'")
    assert audit.verify(world.database) == Verification(sealed=number - 1, unsealed=0, broken_at=number)


def test_a_row_removed_and_the_others_moved_up_is_found(world: World, tamper: Tamper) -> None:
    rows = sealed(world, 5)
    tamper("DELETE FROM seal WHERE sequence = 3")
    tamper(f"DELETE FROM audit WHERE id = '{rows[2]}'")
    for number in (4, 5):
        tamper(f"UPDATE seal SET sequence = {number - 1} WHERE sequence = {number}")
    assert audit.verify(world.database) == Verification(sealed=2, unsealed=0, broken_at=3)


def test_a_gap_in_the_numbers_is_found(world: World) -> None:
    sealed(world, 5)
    world.sql("UPDATE seal SET sequence = sequence + 10 WHERE sequence > 3")
    assert audit.verify(world.database) == Verification(sealed=3, unsealed=0, broken_at=4)


def test_a_row_put_in_between_is_found(world: World, tamper: Tamper) -> None:
    sealed(world, 3)
    world.run("add_audit", id="forged", at=1, account_id="admin", event="redeemed", details="{}")
    tamper("UPDATE seal SET audit_id = 'forged' WHERE sequence = 2")
    assert audit.verify(world.database).broken_at == 2


def test_sealing_goes_on_behind_a_broken_row_and_the_break_stays_found(world: World) -> None:
    rows = sealed(world, 3)
    world.sql(f"UPDATE audit SET event = 'nothing' WHERE id = '{rows[1]}'")
    act(world, 2)
    assert audit.seal(world.database) == 2
    assert audit.verify(world.database) == Verification(sealed=1, unsealed=0, broken_at=2)


def test_more_rows_than_one_batch_are_one_chain(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "BATCH", 2)
    sealed(world, 7)
    assert audit.verify(world.database) == Verification(sealed=7, unsealed=0, broken_at=None)


def test_sealers_at_once_make_one_chain(
    world: World, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "BATCH", 3)
    servers = [storage.another() for _ in range(4)]
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    total = 0
    for _ in range(12):
        more = chance.randint(1, 9)
        total += more
        for number in range(total - more, total):
            at = chance.randrange(1000)
            world.run("add_audit", id=f"A-{number}", at=at, account_id="x", event="redeemed", details="{}")
        assert sum(at_once(*(partial(audit.seal, each) for each in servers))) == more
        assert audit.verify(world.database) == Verification(total, 0, None)


def test_sealing_goes_on_beside_redemptions(world: World, storage: Storage) -> None:
    other = world.again(storage.another())
    people = [world.person(), other.person(), other.person("billing")]
    keys = [[world.key() for _ in range(6)] for _ in people]

    def redeem(number: int) -> int:
        return sum(people[number].does("new", key).after.licenses == 5 for key in keys[number])

    def seal() -> int:
        return sum(audit.seal(world.database) for _ in range(10))

    counts = at_once(seal, *(partial(redeem, number) for number in range(3)), seal)
    assert counts[1:4] == [6, 6, 6]
    audit.seal(other.database)
    assert audit.verify(world.database) == Verification(18, 0, None)


# --------------------------------------------------------------------------------- in the background


def test_the_sealer_seals_the_rest_when_it_stops(world: World) -> None:
    background = Sealer(world.database)
    act(world, 3)
    background.stop()
    assert audit.verify(world.database) == Verification(sealed=3, unsealed=0, broken_at=None)


def test_the_sealer_waits_at_most_a_second() -> None:
    assert sealer.INTERVAL_SECONDS <= 1


class Watched:
    """A database that tells when it sealed, and that fails at first in the given ways."""

    def __init__(self, inner: Database, *failures: Exception) -> None:
        self.inner, self.failures, self.sealed = inner, list(failures), Event()

    def read(self, work: Callable[[Transaction], T]) -> T:
        return self.inner.read(work)

    def find(self, *query: Any, **values: Any) -> Any:
        return self.inner.find(*query, **values)

    def in_place(self) -> bool:
        return self.inner.in_place()

    def usage(self) -> Usage:
        return self.inner.usage()

    def add(self, work: Callable[[Transaction], T]) -> T:
        return self.inner.add(work)

    def change(self, work: Callable[[Transaction], T]) -> T:
        return self.inner.change(work)

    def write(self, work: Callable[[Transaction], T]) -> T:
        return self.inner.write(work)

    def seal(self, work: Callable[[Transaction], T]) -> T:
        if self.failures:
            raise self.failures.pop(0)
        answer = self.inner.seal(work)
        self.sealed.set()
        return answer

    def close(self) -> None:
        self.inner.close()


def test_the_sealer_seals_by_itself(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealer, "INTERVAL_SECONDS", 0.01)
    watched = Watched(world.database)
    background = Sealer(watched)
    act(world, 2)
    assert watched.sealed.wait(20)
    background.stop()
    assert audit.verify(world.database).sealed == 2


def test_the_sealer_outlives_whatever_goes_wrong(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sealer, "INTERVAL_SECONDS", 0.01)
    watched = Watched(world.database, busy(5), RuntimeError("a fault with a secret in it"), busy(5))
    background = Sealer(watched)
    act(world, 1)
    assert watched.sealed.wait(20)
    background.stop()
    assert audit.verify(world.database) == Verification(sealed=1, unsealed=0, broken_at=None)
    assert "secret" not in caplog.text
    caplog.clear()
