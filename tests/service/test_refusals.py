"""Who hears that nothing was redeemed heard it from the service, or nothing was ever sent."""

from __future__ import annotations

import pytest

from tests.service import shapes
from tests.service.conftest import FakeClock, Open
from tests.service.loopback import Loopback
from tests.service.steps import (
    PROBLEM,
    answer,
    cut,
    problem,
    refuse_at_once,
    reset_after_reading,
    stall,
)
from wizard.contract import Code, Receipt, RedemptionRequest
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService

ORDER = RedemptionRequest("2026-01", "c1")
NO_SUCH = problem(404, "not-found", {"what": "redemption"})
RECEIPT = answer(200, shapes.RECEIPT)


def redeem(service: HttpService) -> Receipt:
    return service.redeem("q1", ORDER, "i1")


NOES = [
    (400, "request-invalid"),
    (401, "not-signed-in"),
    (403, "role-required"),
    (403, "scope-required"),
    (404, "not-found"),
    (409, "quote-changed"),
    (409, "quote-redeemed"),
    (410, "quote-expired"),
    (422, "idempotency-mismatch"),
    (429, "too-many-attempts"),
    (503, "service-busy"),
    (503, "account-not-created"),
    (503, "order-not-processed"),
]


@pytest.mark.parametrize(("status", "code"), NOES)
def test_a_no_of_the_service_is_a_no(serve: Open, status: int, code: str) -> None:
    with Loopback(problem(status, code)) as server, pytest.raises(ServiceError) as raised:
        redeem(serve(server))

    assert raised.value.problem.code == code
    assert not raised.value.may_have_been_sent
    assert server.connections == 1


@pytest.mark.parametrize(
    ("status", "code", "sent"), [(410, "quote-expired", False), (503, "service-busy", True)]
)
def test_a_no_after_a_lost_answer_is_final_only_if_it_is_about_the_order(
    serve: Open, status: int, code: str, sent: bool
) -> None:
    steps = (reset_after_reading, NO_SUCH, problem(status, code))
    with Loopback(*steps) as server, pytest.raises(ServiceError) as raised:
        redeem(serve(server))

    assert raised.value.problem.code == code
    assert raised.value.may_have_been_sent is sent


def test_a_gateways_no_after_a_lost_answer_is_no_answer(serve: Open) -> None:
    steps = (reset_after_reading, NO_SUCH, answer(401, "<html>", "text/html"), RECEIPT)
    with Loopback(*steps) as server:
        assert redeem(serve(server)).id == "r1"


def test_where_nothing_arrived_nothing_is_asked(serve: Open, clock: FakeClock) -> None:
    with Loopback(stall) as server:
        address = server.address
    with pytest.raises(ServiceError) as raised:
        redeem(serve(address))

    assert raised.value.problem.code == Code.OFFLINE
    assert not raised.value.may_have_been_sent
    assert len(clock.slept) == 4


GATEWAYS = [200, 302, 401, 403, 404, 407, 408, 409, 413, 418, 429, 500, 502, 503, 504, 599]
PAGES = [("<html>", "text/html"), ('{"message": "Too Many Requests"}', "application/json")]


@pytest.mark.parametrize("status", GATEWAYS)
@pytest.mark.parametrize(("body", "content_type"), PAGES)
def test_after_a_gateways_word_the_outcome_is_asked_for(
    serve: Open, status: int, body: str, content_type: str
) -> None:
    with Loopback(answer(status, body, content_type, retry_after="1"), RECEIPT) as server:
        assert redeem(serve(server)).id == "r1"

    assert [request.method for request in server.requests] == ["POST", "GET"]


@pytest.mark.parametrize("status", GATEWAYS)
def test_where_a_gateway_refuses_the_outcome_too_nobody_claims_that_nothing_was_redeemed(
    serve: Open, status: int
) -> None:
    gateway = answer(status, "<html>", "text/html")
    with Loopback(gateway) as server, pytest.raises(ServiceError) as raised:
        redeem(serve(server))

    assert raised.value.problem.code == Code.OUTCOME_UNKNOWN
    assert raised.value.may_have_been_sent


def test_a_problem_of_a_gateway_without_a_code_of_ours_is_no_word_of_the_service(serve: Open) -> None:
    gateway = answer(403, {"type": "about:blank", "title": "Forbidden", "status": 403}, PROBLEM)
    with Loopback(gateway, RECEIPT) as server:
        assert redeem(serve(server)).id == "r1"


STRANGE = [
    (400, "moon-in-wrong-phase"),
    (403, "access-denied"),
    (404, "key-used"),
    (409, "key-used"),
    (409, "moon-in-wrong-phase"),
    (400, "quote-expired"),
    (429, "service-busy"),
]


@pytest.mark.parametrize(("status", "code"), STRANGE)
def test_a_problem_that_no_redemption_has_is_not_taken_for_the_services_no(
    serve: Open, status: int, code: str
) -> None:
    with Loopback(problem(status, code), RECEIPT) as server:
        assert redeem(serve(server)).id == "r1"

    assert [request.method for request in server.requests] == ["POST", "GET"]


@pytest.mark.parametrize(("status", "code"), STRANGE)
def test_a_newer_services_no_is_a_no_once_it_said_it_twice_and_knows_of_no_redemption(
    serve: Open, status: int, code: str
) -> None:
    no = problem(status, code)
    with Loopback(no, NO_SUCH, no, NO_SUCH) as server, pytest.raises(ServiceError) as raised:
        redeem(serve(server))

    assert raised.value.problem.code == code
    assert not raised.value.may_have_been_sent
    assert [request.method for request in server.requests] == ["POST", "GET", "POST", "GET"]
    assert len({request.headers.get("idempotency-key") for request in server.requests[::2]}) == 1


@pytest.mark.parametrize(("status", "code"), STRANGE)
def test_where_nobody_tells_the_outcome_a_strange_no_leaves_it_unknown(
    serve: Open, status: int, code: str
) -> None:
    with Loopback(problem(status, code)) as server, pytest.raises(ServiceError) as raised:
        redeem(serve(server))

    assert raised.value.problem.code == Code.OUTCOME_UNKNOWN
    assert raised.value.may_have_been_sent


def test_a_receipt_that_there_is_none_of_is_none(serve: Open) -> None:
    with Loopback(NO_SUCH) as server:
        assert serve(server).receipt("q1") is None
    with Loopback(problem(404, "not-found", {"what": "quote"})) as server:
        assert serve(server).receipt("q1") is None


def test_a_404_of_somebody_else_does_not_mean_that_there_is_no_receipt(serve: Open) -> None:
    with (
        Loopback(answer(404, "<html>", "text/html")) as server,
        pytest.raises(ServiceError) as raised,
    ):
        serve(server).receipt("q1")

    assert raised.value.problem.code == Code.NOT_FOUND


def test_asking_for_a_receipt_gets_over_passing_faults(serve: Open) -> None:
    with Loopback(refuse_at_once, cut, RECEIPT) as server:
        receipt = serve(server).receipt("q1")

    assert receipt is not None
    assert receipt.quote_id == "q1"
