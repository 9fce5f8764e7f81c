"""Whatever breaks under load: each key is redeemed once, and what was acknowledged is there.

Short forms run always; `FAULTS=long` makes campaigns of them. `TEST_SEED` repeats one, up to what threads do.
"""

from __future__ import annotations

import os
import random
import resource
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.server.live.clients import Crowd
from tests.server.live.conftest import Live
from tests.server.live.history import record, violations
from tests.server.live.own_postgres import OwnPostgres
from tests.server.live.running import Running, begin, issue
from tests.server.world import World
from wizard.server.postgres import PostgresDatabase
from wizard.server.sqlite import SqliteDatabase

pytestmark = pytest.mark.campaign

LONG = os.environ.get("FAULTS") == "long"
CLIENTS = 50 if LONG else 8
BEGAN_WITH = 1000
KILLS, ORDERS = (150, 20_000) if LONG else (4, 40)
SOON = 10.0  # the longest time, in seconds, that the service may need after its database is back


class Campaign:
    """A crowd at work on one service, and the verdict on its history."""

    def __init__(self, world: World, port: int, chance: random.Random, keys: int, loses: float = 0.0) -> None:
        self.world = world
        self.subscriptions = {
            world.subscription(BEGAN_WITH, product="cloud", expires=400): BEGAN_WITH for _ in range(4)
        }
        self.crowd = Crowd(
            port, issue(world, keys), list(self.subscriptions), chance.randrange(2**32), loses=loses
        )

    def until(self, redemptions: int, seconds: float = 120) -> None:
        """Let the crowd work until so many more redemptions are acknowledged."""
        enough, deadline = self.crowd.acknowledged + redemptions, time.monotonic() + seconds
        while self.crowd.acknowledged < enough:
            assert time.monotonic() < deadline, f"{self.crowd.acknowledged} of {enough}"
            assert not self.crowd.trouble, self.crowd.trouble[:5]
            time.sleep(0.002)

    def until_orders(self, orders: int, seconds: float = 120) -> None:
        """Let the crowd work until it has come to so many orders, whatever their outcome."""
        deadline = time.monotonic() + seconds
        while len(self.crowd.attempts) < orders:
            assert time.monotonic() < deadline, f"{len(self.crowd.attempts)} of {orders}"
            assert not self.crowd.trouble, self.crowd.trouble[:5]
            time.sleep(0.02)

    def verdict(self, trials: int, of: str) -> None:
        """Stop the crowd, and compare its history with the record."""
        self.crowd.stop()
        on_record = record(self.world)
        outcomes = Counter(attempt.outcome for attempt in self.crowd.attempts)
        print(f"{trials} x {of}; {len(self.crowd.attempts)} orders: {dict(outcomes)};", end=" ")
        print(f"{len(on_record.receipts)} redemptions, {len(on_record.spent)} keys,", end=" ")
        print(f"{self.crowd.lost} answers thrown away; chain {on_record.chain.sealed}")
        assert violations(self.crowd.attempts, on_record, self.subscriptions) == []
        assert outcomes["redeemed"] > 0


def test_a_server_killed_at_random_moments_loses_nothing(live: Live, seeded: random.Random) -> None:
    trials = 100 if LONG else 3
    campaign = Campaign(live.world, live.server.port, seeded, keys=60_000 if LONG else 3000)
    campaign.crowd.start(8)
    for _ in range(trials):
        campaign.until(redemptions=seeded.randint(1, 40))
        time.sleep(seeded.uniform(0, 0.02))  # at no particular moment
        live.server.kill()
        live.server.start()
    campaign.until(redemptions=5)
    campaign.verdict(trials, f"kill -9 ({live.kind})")


def test_many_clients_with_overlapping_keys_use_each_key_once(live: Live, seeded: random.Random) -> None:
    """Nothing breaks but the connections of clients that hang up after sending."""
    seconds = 180 if LONG else 4
    campaign = Campaign(live.world, live.server.port, seeded, keys=40_000 if LONG else 600, loses=0.1)
    campaign.crowd.start(CLIENTS)
    time.sleep(seconds)
    campaign.verdict(1, f"{CLIENTS} clients for {seconds} s ({live.kind})")
    assert campaign.crowd.lost > 0


def test_a_disk_that_is_full_for_a_while_loses_nothing(tmp_path: Path, seeded: random.Random) -> None:
    """The system refuses to let any file grow: nothing is acknowledged then, and nothing is lost."""
    trials = 20 if LONG else 2
    with ExitStack() as stack:
        path = tmp_path / "service.sqlite3"
        database = SqliteDatabase(path)
        stack.callback(database.close)
        server = Running(tmp_path, f"sqlite:///{path}")
        campaign = Campaign(begin(database), server.port, seeded, keys=20_000 if LONG else 3000)
        stack.callback(server.stop)
        campaign.crowd.start(8)
        stack.callback(campaign.crowd.stopping.set)
        for _ in range(trials):
            log = Path(f"{path}-wal")
            room = log.stat().st_size + seeded.randint(40_000, 1_500_000)
            server.limits = lambda room=room: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
            told = server.log.stat().st_size if server.log.exists() else 0
            server.start()
            until_full(server, told)
            server.stop()
            server.limits = None
            server.start()
            campaign.until(redemptions=10)
            server.stop()
        server.start()
        campaign.verdict(trials, "no room on the disk (sqlite)")


def until_full(server: Running, told: int) -> None:
    """Wait until the service says in its log, after `told` bytes, that it cannot write."""
    deadline = time.monotonic() + 60
    while b"SQLITE_" not in server.log.read_bytes()[told:]:
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.fixture
def own_postgres() -> Iterator[OwnPostgres]:
    """A PostgreSQL of the test's own, that it may kill."""
    with OwnPostgres() as postgres:
        yield postgres


def test_a_database_that_is_killed_and_comes_back_loses_nothing(
    own_postgres: OwnPostgres, tmp_path: Path, seeded: random.Random
) -> None:
    trials = 25 if LONG else 2
    with ExitStack() as stack:
        database = PostgresDatabase(own_postgres.url)
        stack.callback(database.close)
        server = Running(tmp_path, own_postgres.url, workers=2)
        campaign = Campaign(begin(database), server.port, seeded, keys=20_000 if LONG else 2000)
        stack.callback(server.stop)
        server.start()
        campaign.crowd.start(8)
        stack.callback(campaign.crowd.stopping.set)
        for _ in range(trials):
            campaign.until(redemptions=seeded.randint(5, 60))
            time.sleep(seeded.uniform(0, 0.02))
            own_postgres.kill()
            time.sleep(seeded.uniform(0, 0.3))
            own_postgres.start()
        campaign.until(redemptions=5)
        campaign.crowd.stop()
        database.close()
        campaign.world = campaign.world.again(PostgresDatabase(own_postgres.url))
        stack.callback(campaign.world.database.close)
        campaign.verdict(trials, "database killed and restarted (postgresql)")


def seconds_until_ready(server: Running) -> float:
    began = time.monotonic()
    while not server.ready():
        assert time.monotonic() - began < 60, server.log.read_text(encoding="utf-8")[-3000:]
        time.sleep(0.02)
    return time.monotonic() - began


def kill_all_at_random(
    campaign: Campaign, server: Running, chance: random.Random, kinds: dict[str, Callable[[], None]]
) -> dict[str, list[float]]:
    """Kill what `kinds` names, KILLS times within ORDERS orders; return the seconds until it was ready."""
    away: dict[str, list[float]] = {kind: [] for kind in kinds}
    for number in range(1, KILLS + 1):
        campaign.until_orders(ORDERS * number // KILLS)
        time.sleep(chance.uniform(0, 0.05))
        kind = chance.choice(list(kinds))
        kinds[kind]()
        away[kind].append(seconds_until_ready(server))
    for kind, seconds in away.items():
        if seconds:
            middle, longest = sorted(seconds)[len(seconds) // 2], max(seconds)
            print(
                f"{len(seconds)} x {kind}: ready again after {middle:.2f} s, at most {longest:.2f} s;",
                end=" ",
            )
    return away


def kill_worker(server: Running, chance: random.Random) -> None:
    """kill -9 of one worker, as by a system without memory."""
    if workers := server.workers():
        os.kill(chance.choice(workers), signal.SIGKILL)


def restart(server: Running) -> None:
    """kill -9 of the server with its workers, and a new start, as by systemd."""
    server.kill()
    server.launch()


def test_kills_of_server_and_worker_lose_nothing(tmp_path: Path, seeded: random.Random) -> None:
    with ExitStack() as stack:
        path = tmp_path / "service.sqlite3"
        database = SqliteDatabase(path)
        stack.callback(database.close)
        server = Running(tmp_path, f"sqlite:///{path}")
        campaign = Campaign(begin(database), server.port, seeded, keys=ORDERS * 4, loses=0.12)
        stack.callback(server.stop)
        server.start()
        campaign.crowd.start(8)
        stack.callback(campaign.crowd.stopping.set)
        kinds = {"server": lambda: restart(server), "worker": lambda: kill_worker(server, seeded)}
        kill_all_at_random(campaign, server, seeded, kinds)
        campaign.verdict(KILLS, "kills of all kinds (sqlite)")


def test_kills_of_server_worker_and_database_lose_nothing(
    own_postgres: OwnPostgres, tmp_path: Path, seeded: random.Random
) -> None:
    def kill_database() -> None:
        own_postgres.kill()
        time.sleep(seeded.uniform(0, 2))
        own_postgres.start()

    def kill_backend() -> None:
        """kill -9 of one backend: PostgreSQL ends all others and recovers by itself."""
        own_postgres.kill_backend(seeded)
        own_postgres.start()

    with ExitStack() as stack:
        database = PostgresDatabase(own_postgres.url)
        stack.callback(database.close)
        server = Running(tmp_path, own_postgres.url, workers=2)
        campaign = Campaign(begin(database), server.port, seeded, keys=ORDERS * 4, loses=0.12)
        stack.callback(server.stop)
        server.start()
        campaign.crowd.start(8)
        stack.callback(campaign.crowd.stopping.set)
        kinds = {
            "server": lambda: restart(server),
            "worker": lambda: kill_worker(server, seeded),
            "database": kill_database,
            "backend": kill_backend,
        }
        away = kill_all_at_random(campaign, server, seeded, kinds)
        campaign.crowd.stop()
        database.close()
        campaign.world = campaign.world.again(PostgresDatabase(own_postgres.url))
        stack.callback(campaign.world.database.close)
        campaign.verdict(KILLS, "kills of all kinds (postgresql)")
        assert all(seconds < SOON for kind in ("database", "backend") for seconds in away[kind]), away
