"""What a service says arrives as it was said; what it cannot have meant is a protocol error."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.service import shapes
from tests.service.conftest import TOKEN, Open
from tests.service.loopback import PROBLEM, Loopback, Step, answer, close_after_reading, endless, problem
from wizard import __version__
from wizard.contract import Action, Code, CustomerRequest, QuoteRequest, RedemptionRequest
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService

CREATE = CustomerRequest("Bakker", "bakker.example", "NL")
QUOTE = QuoteRequest("c1", Action.NEW, ("PGR4CDYFQ2CXJCDTTDKDYTCBF",))
REDEEM = RedemptionRequest("2026-01", "c1", "order 7")

CALLS: list[tuple[Callable[[HttpService], object], str, dict[str, Any]]] = [
    (lambda s: s.info(), "GET /v1", shapes.INFO),
    (lambda s: s.account(), "GET /v1/me", shapes.ACCOUNT),
    (lambda s: s.customers(), "GET /v1/customers", shapes.CUSTOMERS),
    (lambda s: s.customers("ba k", "n/1"), "GET /v1/customers?query=ba+k&cursor=n%2F1", shapes.CUSTOMERS),
    (lambda s: s.create_customer(CREATE, "i1"), "POST /v1/customers", shapes.CUSTOMER),
    (lambda s: s.subscriptions("c/1?#é"), "GET /v1/customers/c%2F1%3F%23%C3%A9/subscriptions", shapes.SUBSCRIPTIONS),
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


WRONG: dict[str, Step] = {
    "not JSON": answer(200, "<html>hello</html>"),
    "not UTF-8": answer(200, b'{"vendor": "\xff"}'),
    "JSON without end": answer(200, b"[" * 100_000),
    "another shape": answer(200, shapes.ACCOUNT),
    "a value out of range": answer(200, {**shapes.INFO, "limits": {"keys_per_order": 0}}),
    "nothing": answer(200),
    "HTML": answer(200, "<html>", "text/html"),
    "no content type": answer(200, shapes.INFO, ""),
    "an endless body": endless,
    "an endless page": answer(200, " " * 9_000_000),
    "status 204": answer(204),
    "status 299": answer(299, shapes.INFO),
    "status 418": answer(418, shapes.INFO),
    "status 500": answer(500, "<html>", "text/html"),
    "a redirect": answer(302, shapes.INFO, location="https://elsewhere.example/"),
    "a permanent redirect": answer(308, "", location="/v1/other"),
    "a problem without code": answer(403, {"title": "no"}, PROBLEM),
    "a code that is none": answer(403, {"code": "No\nWay", "parameters": {}}, PROBLEM),
    "a problem with status 200": answer(200, {"code": "key-used", "parameters": {}}, PROBLEM),
    "a bomb": answer(200, b"\x1f\x8b garbage", content_encoding="gzip"),
}


@pytest.mark.parametrize("step", WRONG.values(), ids=WRONG.keys())
def test_an_answer_against_the_contract_is_a_protocol_error_at_once(serve: Open, step: Step) -> None:
    with Loopback(step) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.code == Code.PROTOCOL_ERROR
    assert raised.value.problem.parameters["host"] == f"127.0.0.1:{server.port}"
    assert not raised.value.sent
    assert server.connections == 1


def test_something_that_is_no_web_server_is_a_protocol_error(serve: Open) -> None:
    with (
        Loopback(lambda peer: (peer.read(), peer.send(b"220 mail.example ESMTP\r\n"))[1]) as server,
        pytest.raises(ServiceError) as raised,
    ):
        serve(server).info()

    assert raised.value.problem.code == Code.PROTOCOL_ERROR


def test_a_redirect_is_not_followed_and_the_token_stays(serve: Open) -> None:
    with Loopback(answer(200, shapes.INFO)) as elsewhere:
        location = f"{elsewhere.address}/v1"
        with Loopback(answer(307, "", location=location)) as server, pytest.raises(ServiceError):
            serve(server).info()

    assert elsewhere.connections == 0


def test_times_without_a_zone_are_refused(serve: Open) -> None:
    vague = {**shapes.QUOTE, "expires_at": "2026-01-31T12:00:00"}
    with Loopback(answer(201, vague)) as server, pytest.raises(ServiceError) as raised:
        serve(server).quote(QUOTE)

    assert raised.value.problem.code == Code.PROTOCOL_ERROR


@pytest.mark.parametrize(("status", "code"), [(401, "not-signed-in"), (404, "not-found"), (429, "too-many-attempts"),
                                              (407, "proxy-auth-required"), (503, "service-busy")])  # fmt: skip
def test_a_bare_status_gets_the_code_that_it_means(serve: Open, status: int, code: str) -> None:
    with Loopback(answer(status, "<html>", "text/html")) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.code == code


def test_problems_of_the_service_arrive_whole_and_are_not_repeated(serve: Open) -> None:
    line = {
        "ending": "NYVX2",
        "state": "rejected",
        "problem": {"code": "key-used", "parameters": {"by": "other"}},
    }
    step = problem(409, "quote-changed", {"row": 2, "by": None}, detail="the loser of a race", lines=[line])
    with Loopback(step) as server, pytest.raises(ServiceError) as raised:
        serve(server).quote(QUOTE)

    found = raised.value.problem
    assert (found.code, found.parameters) == ("quote-changed", {"row": 2, "by": None})
    assert found.lines is not None
    assert found.lines[0].problem is not None
    assert found.lines[0].problem.code == "key-used"
    assert str(raised.value) == "quote-changed: the loser of a race"
    assert raised.value.request_id == server.requests[0].headers["x-request-id"]
    assert not raised.value.sent
    assert server.connections == 1


def test_an_unknown_code_passes_without_the_parameters_that_no_version_has(serve: Open) -> None:
    step = problem(422, "moon-in-wrong-phase", {"phase": "full", "days": 3, "dark": True, "orbit": [1, 2]})
    with Loopback(step) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.code == "moon-in-wrong-phase"
    assert raised.value.problem.parameters == {"phase": "full", "days": 3}


def test_an_answer_that_ends_before_it_begins_is_offline(serve: Open) -> None:
    with Loopback(close_after_reading) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.code == Code.OFFLINE


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
