"""An account that asks for too much waits, and nobody else does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.server.people import Person, refusal
from tests.server.world import World
from wizard.server.account_limits import LIMITS, WINDOW_SECONDS, AccountLimits
from wizard.server.command.hosted import hosted_app

FEW = {"requests": 9, "quotes": 3, "customers": 2}


@pytest.fixture
def limited(world: World) -> World:
    """A hosted service that takes little of an account, with the world's clock."""
    limits = AccountLimits(FEW, lambda: world.clock().timestamp())
    return replace(world, app=hosted_app(world.service, limits))


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
    assert LIMITS["quotes"] >= 2 * 500 * 2
    assert LIMITS["requests"] >= 6 * 500 * 2
