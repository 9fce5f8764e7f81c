"""A redemption happens once, however its answer gets lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.service import shapes
from tests.service.conftest import FakeClock, Open
from tests.service.loopback import Loopback, Peer, Request, Step
from tests.service.steps import (
    JSON,
    TWO_LENGTHS,
    answer,
    cut,
    head,
    message,
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


class Ledger:
    """The memory of a service: the idempotency key of each redemption that it really carried out."""

    def __init__(self) -> None:
        self.commits: list[str] = []

    def commit(self, request: Request) -> None:
        key = request.headers["idempotency-key"]
        if key not in self.commits:  # the same one again answers the same receipt and redeems nothing
            self.commits.append(key)

    def redeems_then(self, lose: Callable[[Peer], None]) -> Step:
        """Carry the order out, and lose the answer."""

        def step(peer: Peer) -> None:
            self.commit(peer.read())
            lose(peer)

        return step

    def redeems(self, peer: Peer) -> None:
        self.commit(peer.read())
        peer.send(message(201, shapes.RECEIPT))


def redeem(service: HttpService) -> Receipt:
    return service.redeem("q1", ORDER, "i1")


def methods(server: Loopback) -> list[str]:
    return [request.method for request in server.requests]


def _garbled(peer: Peer) -> None:
    peer.send(message(201, "<html>"))


def _gateway(status: int) -> Callable[[Peer], None]:
    return lambda peer: peer.send(message(status, "<html>", "text/html"))


def _cut_short(peer: Peer) -> None:
    peer.send(head(201, {"Content-Type": JSON, "Content-Length": "900"}) + b'{"id":')


LOSSES: dict[str, Callable[[Peer], None]] = {
    "reset": Peer.reset,
    "closed": lambda _: None,
    "stalled": Peer.wait_for_hangup,
    "cut short": _cut_short,
    "garbled": _garbled,
    "HTML": lambda peer: peer.send(message(201, "<html>", "text/html")),
    "of another quote": lambda peer: peer.send(message(201, {**shapes.RECEIPT, "quote_id": "q2"})),
    "of two lengths": lambda peer: peer.send(TWO_LENGTHS),
    "500": _gateway(500),
    "502": _gateway(502),
    "503": _gateway(503),
    "504": _gateway(504),
    "403 of a filter": _gateway(403),
    "a redirect": _gateway(302),
    "500 with a code": lambda peer: peer.send(
        message(500, {"code": "out-of-cheese", "parameters": {}}, "application/problem+json")
    ),
}


@pytest.mark.parametrize("lose", LOSSES.values(), ids=LOSSES.keys())
def test_an_answer_lost_after_the_commit_is_asked_for(serve: Open, lose: Callable[[Peer], None]) -> None:
    ledger = Ledger()
    with Loopback(ledger.redeems_then(lose), RECEIPT) as server:
        receipt = redeem(serve(server, read=0.3))

    assert receipt.id == "r1"
    assert ledger.commits == ["i1"]
    assert methods(server) == ["POST", "GET"]


def test_what_the_service_does_not_know_is_sent_again_with_the_same_key(serve: Open) -> None:
    ledger = Ledger()
    with Loopback(reset_after_reading, NO_SUCH, ledger.redeems) as server:
        assert redeem(serve(server)).id == "r1"

    first, _, again = server.requests
    assert first.headers["idempotency-key"] == again.headers["idempotency-key"] == "i1"
    assert first.body == again.body
    assert len({request.headers["x-request-id"] for request in server.requests}) == 1
    assert ledger.commits == ["i1"]


def test_answers_may_get_lost_over_and_over(serve: Open) -> None:
    ledger = Ledger()
    lost = ledger.redeems_then(Peer.reset)
    with Loopback(reset_after_reading, refuse_at_once, cut, NO_SUCH, lost, refuse_at_once, RECEIPT) as server:
        assert redeem(serve(server)).id == "r1"

    assert ledger.commits == ["i1"]


def test_an_answer_that_stays_lost_is_unknown_and_never_denied(serve: Open, clock: FakeClock) -> None:
    ledger = Ledger()
    with (
        Loopback(ledger.redeems_then(Peer.reset), refuse_at_once) as server,
        pytest.raises(ServiceError) as raised,
    ):
        redeem(serve(server))

    assert raised.value.problem.code == Code.OUTCOME_UNKNOWN
    assert raised.value.problem.parameters == {"host": f"127.0.0.1:{server.port}"}
    assert raised.value.may_have_been_sent
    assert 50 < clock.now - 1000 <= 60  # it asked for as long as there was time
    assert methods(server) == ["POST"]


BLIND: dict[str, Step] = {
    "another sign-in": problem(401, "not-signed-in"),
    "another role": problem(403, "role-required"),
    "a gateway's 404": answer(404, "<html>", "text/html"),
    "a 404 for the address": problem(404, "not-found", {"what": "address"}),
    "nonsense": answer(200, "<html>", "text/html"),
    "a long wait": problem(503, "service-busy", retry_after="900"),
}


@pytest.mark.parametrize("step", BLIND.values(), ids=BLIND.keys())
def test_whatever_keeps_the_outcome_from_being_learned_leaves_it_unknown(serve: Open, step: Step) -> None:
    with Loopback(reset_after_reading, step) as server, pytest.raises(ServiceError) as raised:
        redeem(serve(server))

    assert raised.value.problem.code == Code.OUTCOME_UNKNOWN
    assert raised.value.may_have_been_sent
    assert methods(server) == ["POST", "GET"]  # and nothing was sent blindly


def test_unknown_names_the_wait_that_the_service_asked_for(serve: Open) -> None:
    with (
        Loopback(reset_after_reading, problem(503, "service-busy", retry_after="900")) as server,
        pytest.raises(ServiceError) as raised,
    ):
        redeem(serve(server))

    assert raised.value.retry_after == 900.0


def test_a_busy_service_is_asked_again_when_it_says(serve: Open, clock: FakeClock) -> None:
    busy = problem(503, "service-busy", retry_after="20")
    with Loopback(reset_after_reading, busy, RECEIPT) as server:
        assert redeem(serve(server)).id == "r1"

    assert clock.slept == [20.0]


def test_a_service_that_loses_every_order_leaves_it_unknown(serve: Open, clock: FakeClock) -> None:
    steps = [reset_after_reading, NO_SUCH] * 20
    with Loopback(*steps) as server, pytest.raises(ServiceError) as raised:
        redeem(serve(server))

    assert raised.value.problem.code == Code.OUTCOME_UNKNOWN
    assert raised.value.may_have_been_sent
    assert clock.now - 1000 <= 60


def test_an_error_of_an_earlier_call_does_not_color_this_one(serve: Open) -> None:
    with Loopback(stall) as gone:
        address = gone.address
    with Loopback(reset_after_reading) as server:
        try:
            serve(address).info()
        except ServiceError:
            with pytest.raises(ServiceError) as raised:
                redeem(serve(server))

    assert raised.value.problem.code == Code.OUTCOME_UNKNOWN
