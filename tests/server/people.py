"""People who ask the service, and what every answer has to keep to, whatever was asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Barrier, Thread
from typing import Any, TypeVar
from uuid import uuid4

import msgspec
from falcon.testing import Result, TestClient

from wizard.contract import Customer, CustomerPage, Problem, Quote, Receipt, ReceiptPage, State, Subscriptions
from wizard.contract.proposals import Proposals

T = TypeVar("T")

# The design's table (section 8), not the server's: a code that moves is a promise broken.
STATUS = {
    "request-invalid": {400, 405},
    "not-signed-in": {401},
    "role-required": {403},
    "scope-required": {403},
    "not-found": {404},
    "quote-changed": {409},
    "quote-redeemed": {409},
    "change-refused": {409},
    "quote-expired": {410},
    "idempotency-mismatch": {422},
    "too-many-attempts": {429},
    "service-busy": {503},
    "account-not-created": {503},
    "order-not-processed": {503},
    "data-folder-full": {503},
    "data-folder-unwritable": {503},
}
_WAITING = {429, 503}


@dataclass(frozen=True)
class Person:
    """Someone with a token; every answer they get is checked against what the contract promises of all."""

    app: Any
    token: str | None
    language: str | None = None
    address: str = "192.0.2.1"

    def ask(self, method: str, path: str, body: object = None, **how: Any) -> Result:
        """Ask anything: `body` is sent as JSON, or as it is where it is bytes."""
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        if self.language:
            headers["Accept-Language"] = self.language
        headers.update(how.pop("headers", {}))
        raw = body if isinstance(body, bytes) else msgspec.json.encode(body)
        result = TestClient(self.app).simulate_request(
            method,
            path,
            body=None if body is None else raw,
            headers=headers,
            remote_addr=self.address,
            **how,
        )
        keeps_to_the_contract(result)
        return result

    def get(self, path: str, **query: str | int) -> Result:
        """GET an address."""
        return self.ask("GET", path, params=query)

    def order(
        self, action: str, *keys: str, to: str | None = None, customer: str = "C-HOME", **more: object
    ) -> Result:
        """POST an order to be quoted."""
        body = {"customer_id": customer, "action": action, "keys": keys, "subscription_id": to, **more}
        return self.ask("POST", "/v1/quotes", body)

    def propose(self, *keys: str, customer: str = "C-HOME") -> Result:
        """POST keys to be proposed for."""
        return self.ask("POST", "/v1/proposals", {"customer_id": customer, "keys": keys})

    def proposals(self, *keys: str, customer: str = "C-HOME") -> Proposals:
        """Return the proposals for keys."""
        return read(Proposals, self.propose(*keys, customer=customer))

    def quote(self, action: str, *keys: str, to: str | None = None, customer: str = "C-HOME") -> Quote:
        """The quote of an order."""
        return read(Quote, self.order(action, *keys, to=to, customer=customer), 201)

    def redeem(self, quote: Quote, under: str | None = None, **changes: object) -> Result:
        """POST a quote's redemption, `under` an Idempotency-Key."""
        body = {"agreement_version": quote.agreement.version, "customer_id": quote.customer.id, **changes}
        headers = {"Idempotency-Key": under or uuid4().hex}
        return self.ask("POST", f"/v1/quotes/{quote.id}/redemption", body, headers=headers)

    def redeemed(self, quote: Quote, **how: Any) -> Receipt:
        """The receipt of a quote that goes through."""
        return read(Receipt, self.redeem(quote, **how), 201)

    def does(self, action: str, *keys: str, to: str | None = None, customer: str = "C-HOME") -> Receipt:
        """Quote and redeem."""
        return self.redeemed(self.quote(action, *keys, to=to, customer=customer))

    def state(self, subscription: str | None, customer: str = "C-HOME") -> State:
        """A subscription as the service tells it now."""
        found = read(Subscriptions, self.get(f"/v1/customers/{customer}/subscriptions"))
        return next(state for state in found.items if state.subscription_id == subscription)

    def customers(self, **query: str | int) -> CustomerPage:
        """One page of customers."""
        return read(CustomerPage, self.get("/v1/customers", **query))

    def history(self, **query: str | int) -> ReceiptPage:
        """One page of receipts."""
        return read(ReceiptPage, self.get("/v1/redemptions", **query))

    def create(self, name: str, domain: str, country: str = "NL", under: str | None = None) -> Result:
        """POST a customer to be created."""
        headers = {"Idempotency-Key": under} if under else {}
        body = {"name": name, "domain": domain, "country": country}
        return self.ask("POST", "/v1/customers", body, headers=headers)

    def admin(self, path: str, status: int = 200, **body: object) -> Any:
        """POST to an address of `/v1/admin`; return what it answers."""
        result = self.ask("POST", f"/v1/admin/{path}", body)
        assert result.status_code == status, result.text
        return result.json

    def created(self, name: str, domain: str) -> Customer:
        """A customer that was created."""
        return read(Customer, self.create(name, domain), 201)


def keeps_to_the_contract(result: Result) -> None:
    """Check every answer's promises: media type, code under its status, and Retry-After."""
    kind = result.headers["content-type"]
    if result.status_code < 400:
        assert kind == "application/json", kind
        return
    assert kind == "application/problem+json", kind
    problem = result.json
    assert result.status_code in STATUS[problem["code"]], problem
    assert problem["status"] == result.status_code
    assert problem["type"]
    assert problem["title"]
    assert problem["detail"] != "fault", "a fault of the service"
    waits = result.headers.get("retry-after")
    if result.status_code in _WAITING:
        assert waits == str(problem["parameters"]["retry_after"])
        assert int(waits) >= 1
    else:
        assert waits is None


def read(shape: type[T], result: Result, status: int = 200) -> T:
    """An answer as a shape of the contract."""
    assert result.status_code == status, result.text
    return msgspec.json.decode(result.content, type=shape)


def refusal(result: Result, code: str, **parameters: str | int | None) -> Problem:
    """A refusal with just these parameters."""
    assert result.status_code >= 400, result.text
    problem = msgspec.json.decode(result.content, type=Problem)
    assert (problem.code, problem.parameters) == (code, parameters)
    return problem


@contextmanager
def case(what: object) -> Iterator[None]:
    """Name what a loop was at when it failed."""
    try:
        yield
    except BaseException as error:
        error.add_note(f"with {what!r:.200}")
        raise


def at_once(*calls: Callable[[], T]) -> list[T]:
    """Make calls in threads at the same moment; return their results in order.

    Raises what a call raised.
    """
    barrier = Barrier(len(calls))
    answers: dict[int, T] = {}
    errors: list[BaseException] = []

    def run(number: int, call: Callable[[], T]) -> None:
        try:
            barrier.wait(30)
            answers[number] = call()
        except BaseException as error:
            errors.append(error)

    threads = [Thread(target=run, args=pair) for pair in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    if errors:
        raise errors[0]
    return [answers[number] for number in range(len(calls))]
