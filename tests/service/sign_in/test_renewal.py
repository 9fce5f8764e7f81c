"""A token that a service refuses is renewed once, and only where that can help and harms nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from tests.service.loopback import Loopback, Step
from tests.service.steps import answer, problem
from wizard.contract import Account, CustomerRequest
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService

ACCOUNT = answer(200, {"id": "A-1", "name": "Noor de Wit", "roles": []})
CUSTOMER = answer(
    201, {"id": "C-1", "name": "Huis B.V.", "domain": "huis.example", "country": "NL", "roles": []}
)
EXPIRED = problem(401, "not-signed-in")


class Renewing:
    """Credentials that have another token whenever one is refused."""

    def __init__(self) -> None:
        self.number = 1

    def current(self) -> str:
        return f"token-{self.number}"

    def renew(self, refused: str) -> str:
        assert refused == self.current()
        self.number += 1
        return self.current()

    def keep(self) -> bool:
        return False

    def sign_out(self) -> bool:
        return True

    @property
    def ends_at(self) -> int | None:
        return None


@contextmanager
def service(*steps: Step) -> Iterator[tuple[HttpService, Loopback]]:
    with Loopback(*steps) as server, closing(HttpService(server.address, Renewing())) as service:
        yield service, server


def sent(server: Loopback) -> list[str]:
    return [request.headers["authorization"].removeprefix("Bearer ") for request in server.requests]


def test_a_token_that_has_expired_is_renewed_and_the_call_repeated() -> None:
    with service(EXPIRED, ACCOUNT) as (client, server):
        assert client.account() == Account("A-1", "Noor de Wit", ())
        assert sent(server) == ["token-1", "token-2"]
        client.account()
    assert sent(server)[-1] == "token-2"


def test_it_is_renewed_once_for_each_call() -> None:
    with service(EXPIRED) as (client, server), pytest.raises(ServiceError) as caught:
        client.account()
    assert caught.value.problem.code == "not-signed-in"
    assert sent(server) == ["token-1", "token-2"]


@pytest.mark.parametrize("reason", ["not-linked", "disabled"])
def test_what_another_token_does_not_change_is_not_renewed(reason: str) -> None:
    step = problem(401, "not-signed-in", {"reason": reason})
    with service(step) as (client, server), pytest.raises(ServiceError):
        client.account()
    assert sent(server) == ["token-1"]


def test_a_request_that_changes_something_is_repeated_under_its_own_key() -> None:
    with service(EXPIRED, CUSTOMER) as (client, server):
        client.create_customer(CustomerRequest("Huis B.V.", "huis.example", "NL"), "key-1")
    assert sent(server) == ["token-1", "token-2"]
    assert {request.headers["idempotency-key"] for request in server.requests} == {"key-1"}


def test_a_gateway_s_refusal_repeats_nothing_that_changes_something() -> None:
    with service(answer(401, "")) as (client, server), pytest.raises(ServiceError):
        client.create_customer(CustomerRequest("Huis B.V.", "huis.example", "NL"), "key-1")
    assert sent(server) == ["token-1"]
