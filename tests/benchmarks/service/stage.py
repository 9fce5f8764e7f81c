"""The subject of the benchmark: a database with keys in it, and a server over it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import msgspec

from tests.benchmarks.service import bare
from tests.benchmarks.service.load import Outcome, compose, drive
from tests.server.live.own_postgres import OwnPostgres
from tests.server.live.running import Running, begin, issue
from tests.server.world import HOME, INFO, SECRET, World
from wizard.contract import Quote
from wizard.server import audit
from wizard.server.database import Transaction
from wizard.server.postgres import PostgresDatabase
from wizard.server.sqlite import SqliteDatabase

CLIENTS = 16
STOCKED_AT_ONCE = 50_000
QUOTE = msgspec.json.Decoder(Quote)
# Neither database makes a million keys as quickly through Python as by itself; nobody redeems these.
STOCK = {
    "sqlite": "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})"
    " INSERT INTO product_key (digest, secret_version, ending, product_id, licenses, months, state)"
    " SELECT lower(hex(randomblob(32))), 1, substr(hex(randomblob(3)), 1, 5),"
    " 'cloud', 1, 12, 'unused' FROM n",
    "postgresql": "INSERT INTO product_key"
    " (digest, secret_version, ending, product_id, licenses, months, state)"
    " SELECT encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 1,"
    " substr(upper(md5(i::text)), 1, 5), 'cloud', 1, 12, 'unused' FROM generate_series(1, {count}) AS i",
}


@dataclass(frozen=True)
class Stage:
    """One database of a kind; servers come and go."""

    kind: str
    folder: Path
    address: str
    world: World

    @contextmanager
    def server(self, workers: int = 1) -> Iterator[Running]:
        """A server as a vendor runs it."""
        running = Running(self.folder, self.address, workers, log_level="info")
        running.start()
        try:
            yield running
        finally:
            running.stop()

    def stock(self, count: int) -> None:
        """Have so many keys stored that nobody redeems."""
        [(there,)] = self.world.look(
            "SELECT COUNT(*) FROM product_key WHERE batch_id IS NULL AND state = 'unused'"
        )
        # A statement may take ten seconds, and not more.
        for first in range(there, count, STOCKED_AT_ONCE):
            self.world.sql(STOCK[self.kind].format(count=min(STOCKED_AT_ONCE, count - first)))
        self.refresh_statistics()

    def refresh_statistics(self) -> None:
        """Do what issuing keys does, and PostgreSQL each minute: a plan for an empty table suits no other."""
        if self.kind == "postgresql":
            self.world.sql("ANALYZE")

    def quotes(self, server: Running, count: int) -> tuple[Outcome, list[str]]:
        """Have so many orders quoted that have nothing in common; answers the quotes' ids too."""
        outcome = drive(server.port, self.orders(count), CLIENTS)
        return outcome, [QUOTE.decode(answer).id for answer in outcome.answers]

    def orders(self, count: int) -> list[bytes]:
        """Requests for quotes that have nothing in common."""
        keys, subscriptions = issue(self.world, count), self._subscriptions(count)
        return [
            compose(
                "/v1/quotes",
                {"customer_id": HOME, "action": "add", "keys": [key], "subscription_id": subscription},
            )
            for key, subscription in zip(keys, subscriptions, strict=True)
        ]

    def redemptions(self, server: Running, quotes: list[str]) -> Outcome:
        """Have quotes redeemed."""
        body = {"agreement_version": INFO.agreement.version, "customer_id": HOME}
        requests = [
            compose(f"/v1/quotes/{quote}/redemption", body, Idempotency_Key=uuid4().hex) for quote in quotes
        ]
        return drive(server.port, requests, CLIENTS)

    def bare(self, count: int) -> float:
        """The yardstick, on the same database while its server has nothing to do: redemptions a second."""
        audit.seal(self.world.database)
        digests = [SECRET.digest(key, SECRET.current) for key in issue(self.world, count)]
        quotes = [uuid4().hex for _ in range(count)]
        self.world.database.write(lambda tx: _add_quotes(tx, quotes))
        orders = list(zip(digests, self._subscriptions(count), quotes, strict=True))
        if self.kind == "sqlite":
            return bare.on_sqlite(Path(self.address.removeprefix("sqlite:///")), orders)
        return bare.on_postgres(self.address, orders, CLIENTS)

    def _subscriptions(self, count: int) -> list[str]:
        identities = [f"S-{uuid4().hex}" for _ in range(count)]
        self.world.database.write(lambda tx: _add_subscriptions(tx, identities))
        return identities


@contextmanager
def open_stage(kind: str) -> Iterator[Stage]:
    """A database that was just begun, with everything on disk at each commit; gone afterwards."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="service-speed-")))
        if kind == "sqlite":
            path = folder / "service.sqlite3"
            address, database = f"sqlite:///{path}", SqliteDatabase(path)
            stack.callback(database.close)
            yield Stage(kind, folder, address, begin(database))
            return
        address = stack.enter_context(OwnPostgres()).url
        hosted = PostgresDatabase(address)
        stack.callback(hosted.close)
        yield Stage(kind, folder, address, begin(hosted))


def _add_subscriptions(tx: Transaction, identities: list[str]) -> None:
    for identity in identities:
        tx.run(
            "add_subscription",
            id=identity,
            customer_id=HOME,
            product_id="cloud",
            licenses=10,
            expires_on="2099-12-31",
            created_at=0,
            ended_on=None,
            ended_by=None,
            reference=None,
        )


def _add_quotes(tx: Transaction, identities: list[str]) -> None:
    for identity in identities:
        tx.run(
            "add_quote",
            id=identity,
            account_id="admin",
            customer_id=HOME,
            action="add",
            subscription_id=None,
            language="en",
            document="",
            created_at=0,
            expires_at=0,
        )
