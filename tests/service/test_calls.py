"""Every call asks what the contract says, in the name of the account that is signed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.service import shapes
from tests.service.conftest import TOKEN, Open
from tests.service.loopback import Loopback
from tests.service.steps import answer
from wizard import __version__
from wizard.contract import Action, Code, CustomerRequest, QuoteRequest, RedemptionRequest
from wizard.contract.proposals import ProposalsRequest
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService

CREATE = CustomerRequest("Bakker", "bakker.example", "NL")
PROPOSE = ProposalsRequest("c1", ("PGR4CDYFQ2CXJCDTTDKDYTCBF",))
QUOTE = QuoteRequest("c1", Action.NEW, ("PGR4CDYFQ2CXJCDTTDKDYTCBF",))
REDEEM = RedemptionRequest("2026-01", "c1", "order 7")

CALLS: list[tuple[Callable[[HttpService], object], str, dict[str, Any]]] = [
    (lambda s: s.info(), "GET /v1", shapes.INFO),
    (lambda s: s.account(), "GET /v1/me", shapes.ACCOUNT),
    (lambda s: s.customers(), "GET /v1/customers", shapes.CUSTOMERS),
    (lambda s: s.customers("ba k", "n/1"), "GET /v1/customers?query=ba+k&cursor=n%2F1", shapes.CUSTOMERS),
    (lambda s: s.create_customer(CREATE, "i1"), "POST /v1/customers", shapes.CUSTOMER),
    (lambda s: s.subscriptions("c/é"), "GET /v1/customers/c%2F%C3%A9/subscriptions", shapes.SUBSCRIPTIONS),
    (lambda s: s.proposals(PROPOSE), "POST /v1/proposals", shapes.PROPOSALS),
    (lambda s: s.quote(QUOTE), "POST /v1/quotes", shapes.QUOTE),
    (lambda s: s.redeem("q1", REDEEM, "i2"), "POST /v1/quotes/q1/redemption", shapes.RECEIPT),
    (lambda s: s.receipt("q1"), "GET /v1/quotes/q1/redemption", shapes.RECEIPT),
    (lambda s: s.receipts(), "GET /v1/redemptions", shapes.RECEIPTS),
    (lambda s: s.receipts("c1", "n1"), "GET /v1/redemptions?customer_id=c1&cursor=n1", shapes.RECEIPTS),
]  # fmt: skip


@pytest.mark.parametrize(("call", "request_line", "body"), CALLS, ids=[line for _, line, _ in CALLS])
def test_every_call_asks_for_what_the_contract_says_and_reads_the_answer(
    serve: Open, call: Callable[[HttpService], object], request_line: str, body: dict[str, Any]
) -> None:
    with Loopback(answer(201 if request_line.startswith("POST") else 200, body)) as server:
        result = call(serve(server))

    [request] = server.requests
    assert f"{request.method} {request.target}" == request_line
    assert result is not None


def test_requests_say_who_asks_in_which_language_and_with_which_program(serve: Open) -> None:
    with Loopback(answer(200, shapes.ACCOUNT)) as server:
        serve(server).account()

    headers = server.requests[0].headers
    assert headers["authorization"] == f"Bearer {TOKEN}"
    assert headers["accept-language"] == "nl"
    assert headers["user-agent"] == f"ProductKeyWizard/{__version__}"
    assert "content-type" not in headers


def test_before_signing_in_no_token_is_sent(serve: Open) -> None:
    with Loopback(answer(200, shapes.INFO)) as server:
        service = HttpService(server.address, "")
        service.info()
        service.close()

    assert "authorization" not in server.requests[0].headers


def test_bodies_and_idempotency_keys_go_out_as_given(serve: Open) -> None:
    with Loopback(answer(201, shapes.CUSTOMER), answer(201, shapes.RECEIPT)) as server:
        serve(server).create_customer(CREATE, "i1")
        serve(server).redeem("q1", REDEEM, "i2")

    create, redeem = server.requests
    assert create.headers["idempotency-key"] == "i1"
    assert create.headers["content-type"] == "application/json"
    assert create.json == {"name": "Bakker", "domain": "bakker.example", "country": "NL"}
    assert redeem.headers["idempotency-key"] == "i2"
    assert redeem.json == {"agreement_version": "2026-01", "customer_id": "c1", "reference": "order 7"}


def test_dates_and_times_are_read(serve: Open) -> None:
    with Loopback(answer(200, shapes.RECEIPT)) as server:
        receipt = serve(server).receipt("q1")

    assert receipt is not None
    assert receipt.redeemed_at == datetime(2026, 1, 31, 12, 0, 0, 123456, tzinfo=UTC)
    assert receipt.after.expires_on == date(2027, 1, 31)


def test_members_codes_and_states_of_a_newer_service_pass(serve: Open) -> None:
    newer = {**shapes.QUOTE, "color": "blue", "action": "transfer"}
    with Loopback(answer(201, newer, "application/json; charset=utf-8")) as server:
        assert serve(server).quote(QUOTE).action == "transfer"


@pytest.mark.parametrize("identifier", ["", ".", ".."])
def test_an_id_that_leads_elsewhere_is_not_sent(serve: Open, identifier: str) -> None:
    service = serve("http://127.0.0.1:9")
    for call in (service.subscriptions, service.receipt):
        with pytest.raises(ServiceError) as raised:
            call(identifier)
        assert raised.value.problem.code == Code.REQUEST_INVALID


@pytest.mark.parametrize("token", ["a b", "tökèn", "a\nb: c", "a\x00"])
def test_a_token_that_no_service_gave_out_is_refused_unseen(token: str) -> None:
    with pytest.raises(ServiceError) as raised:
        HttpService("https://service.example", token)

    assert raised.value.problem.code == Code.NOT_SIGNED_IN
    assert token not in str(raised.value)
