"""An account that asks for too much waits, and nobody else does."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from tests.server.conftest import Storage
from tests.server.people import Person, at_once, read, refusal
from tests.server.world import World
from wizard.contract import AccountLimits, ServiceInfo
from wizard.server.account_limits import LIMITS
from wizard.server.command.hosted import hosted_app

WINDOW_SECONDS = 900
FEW = AccountLimits(requests=9, quotes=3, customers=2, seconds=WINDOW_SECONDS)


@pytest.fixture
def limited(world: World) -> World:
    """A hosted service that takes little of an account, with the world's clock."""
    return replace(world, app=hosted_app(world.service, FEW))


def waits(person: Person, path: str, body: object = None) -> int:
    """Return the seconds that a refused request is told to wait."""
    result = person.ask("GET" if body is None else "POST", path, body)
    assert result.status_code == 429, result.text
    seconds = int(result.json["parameters"]["retry_after"])
    refusal(result, "too-many-attempts", retry_after=seconds, reason="requests")
    return seconds


def test_an_account_that_asks_too_often_waits_and_then_goes_on(limited: World) -> None:
    admin = limited.person()
    for _ in range(9):
        assert admin.get("/v1/me").status_code == 200
    seconds = waits(admin, "/v1/me")
    assert seconds == WINDOW_SECONDS / 9
    limited.clock.advance(seconds=seconds - 1)
    assert waits(admin, "/v1/me") == 1
    limited.clock.advance(seconds=1)
    assert admin.get("/v1/me").status_code == 200


def test_others_are_not_kept_waiting(limited: World) -> None:
    for _ in range(9):
        limited.person().get("/v1/me")
    waits(limited.person(), "/v1/me")
    assert limited.person("billing").get("/v1/me").status_code == 200


def test_quotes_and_proposals_count_together(limited: World) -> None:
    admin, key = limited.person(), limited.key()
    quote = admin.quote("new", key)
    admin.proposals(key)
    admin.quote("new", key)
    body = {"customer_id": "C-HOME", "keys": [key]}
    waits(admin, "/v1/proposals", body)
    waits(admin, "/v1/quotes", {**body, "action": "new"})
    assert admin.redeemed(quote), "what was quoted is redeemed"


def test_new_customers_are_few(limited: World) -> None:
    reseller = limited.person("reseller")
    for number in range(2):
        reseller.created(f"Nieuw {number}", f"nieuw-{number}.example")
    body = {"name": "Nieuw", "domain": "nieuw.example", "country": "NL"}
    assert waits(reseller, "/v1/customers", body) == WINDOW_SECONDS / 2
    assert reseller.customers().items


def test_a_list_of_500_customers_stays_within_the_limits() -> None:
    assert LIMITS.quotes >= 2 * 500 * 2
    assert LIMITS.requests >= 6 * 500 * 2


def test_the_service_tells_its_limits(limited: World) -> None:
    told = read(ServiceInfo, Person(limited.app, token=None).get("/v1")).limits
    assert (told.keys_per_order, told.account) == (100, FEW)
    unlimited = read(ServiceInfo, Person(hosted_app(limited.service), token=None).get("/v1"))
    assert unlimited.limits.account is None


def test_all_servers_count_together(world: World, storage: Storage) -> None:
    """Four workers with connections of their own grant no more than one does."""
    limits = replace(LIMITS, requests=300)
    workers = [
        replace(world, app=hosted_app(replace(world.service, database=storage.another(2)), limits))
        for _ in range(4)
    ]

    def ask(worker: World) -> int:
        return sum(worker.person().get("/v1/me").status_code == 200 for _ in range(100))

    granted = at_once(*[partial(ask, worker) for worker in workers])
    assert 300 - 3 * len(workers) <= sum(granted) <= 300


def test_an_honest_order_of_100_keys_is_never_refused(limited: World) -> None:
    """The limits count requests; the throttle counts unknown keys, and there are none."""
    admin = limited.person()
    keys = [limited.key(1, product="cloud") for _ in range(100)]
    for _ in range(3):
        quote = admin.quote("new", *keys)
    assert len(admin.redeemed(quote).lines) == 100


def test_a_clock_that_was_set_back_lets_an_account_on(limited: World) -> None:
    admin = limited.person()
    limited.clock.advance(days=1)
    for _ in range(9):
        admin.get("/v1/me")
    waits(admin, "/v1/me")
    limited.clock.advance(days=-1)
    seconds = waits(admin, "/v1/me")
    limited.clock.advance(seconds=seconds)
    assert admin.get("/v1/me").status_code == 200


def test_a_cleared_limit_lets_an_account_on(limited: World) -> None:
    admin = limited.person()
    for _ in range(9):
        admin.get("/v1/me")
    waits(admin, "/v1/me")
    limited.person("operator").admin("throttle/clear", reason="A list of ours", account_id="admin")
    limited.clock.advance(seconds=5)
    assert admin.get("/v1/me").status_code == 200


def test_most_requests_write_nothing(world: World) -> None:
    person = replace(world, app=hosted_app(world.service, LIMITS)).person()
    for _ in range(50):
        person.get("/v1/me")
    [(remaining,)] = world.look("SELECT remaining FROM account_limit WHERE account_id = 'admin'")
    assert remaining == (LIMITS.requests - LIMITS.requests // 100) * 1000
