"""Faults on the way: what is repeated, how often, and what is left to say at the end."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.service import shapes
from tests.service.conftest import FakeClock, Open
from tests.service.loopback import Loopback, Peer, Step
from tests.service.steps import (
    JSON,
    answer,
    close_after_reading,
    cut,
    dump,
    head,
    refuse_at_once,
    reset_after_reading,
    say,
    stall,
)
from wizard.contract import Action, Code, CustomerRequest, QuoteRequest
from wizard.service.errors import ServiceError

GOOD = answer(200, shapes.INFO)
CREATE = CustomerRequest("Bakker", "bakker.example", "NL")
QUOTE = QuoteRequest("c1", Action.NEW, ("PGR4CDYFQ2CXJCDTTDKDYTCBF",))

PASSING: dict[str, Step] = {
    "reset before reading": refuse_at_once,
    "reset after reading": reset_after_reading,
    "closed after reading": close_after_reading,
    "a cut body": cut,
    "a cut chunk": say(head(200, {"Content-Type": JSON, "Transfer-Encoding": "chunked"}) + b"5\r\nab"),
    "502": answer(502, "<html>", "text/html"),
    "503": answer(503),
    "504": answer(504, "{}"),
}


@pytest.mark.parametrize("step", PASSING.values(), ids=PASSING.keys())
def test_a_call_that_reads_gets_over_a_passing_fault(serve: Open, step: Step) -> None:
    with Loopback(step, step, GOOD) as server:
        assert serve(server).info().vendor == "Northwind"

    assert server.connections == 3
    assert len({request.headers["x-request-id"] for request in server.requests}) == 1


def test_a_stalled_answer_is_given_up_and_asked_for_again(serve: Open) -> None:
    with Loopback(stall, GOOD) as server:
        assert serve(server, read=0.2).info().vendor == "Northwind"


def test_quotes_and_customers_are_safe_to_repeat_too(serve: Open) -> None:
    with Loopback(reset_after_reading, answer(201, shapes.QUOTE)) as server:
        serve(server).quote(QUOTE)
    with Loopback(cut, answer(201, shapes.CUSTOMER)) as other:
        serve(other).create_customer(CREATE, "i1")

    assert len(server.requests) == 2
    assert [request.headers["idempotency-key"] for request in other.requests] == ["i1", "i1"]


def test_attempts_are_counted_and_pauses_double(serve: Open, clock: FakeClock) -> None:
    with Loopback(refuse_at_once) as server, pytest.raises(ServiceError) as raised:
        serve(server, attempts=7).info()

    assert raised.value.problem.code == Code.OFFLINE
    assert server.connections == 7
    assert clock.slept == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]


def test_the_deadline_ends_the_attempts(serve: Open, clock: FakeClock) -> None:
    with Loopback(refuse_at_once) as server, pytest.raises(ServiceError):
        serve(server, total=5.0, attempts=100).info()

    assert clock.slept == [0.5, 1.0, 2.0]  # the next one, of 4 s, would end after it
    assert clock.now - 1000.0 <= 5.0


def test_threads_may_share_a_service(serve: Open) -> None:
    with Loopback(GOOD) as server, ThreadPoolExecutor(8) as pool:
        service = serve(server)
        answers = list(pool.map(lambda _: service.info().vendor, range(40)))

    assert answers == ["Northwind"] * 40
    assert len({request.headers["x-request-id"] for request in server.requests}) == 40


def test_a_refused_connection_is_offline_and_nothing_was_sent(serve: Open) -> None:
    with Loopback(GOOD) as server:
        address = server.address
    with pytest.raises(ServiceError) as raised:
        serve(address).create_customer(CREATE, "i1")

    assert raised.value.problem.code == Code.OFFLINE
    assert raised.value.problem.parameters == {"host": address.removeprefix("http://")}
    assert not raised.value.may_have_been_sent


def test_a_lost_answer_to_a_change_may_have_been_carried_out(serve: Open) -> None:
    with Loopback(reset_after_reading) as server, pytest.raises(ServiceError) as raised:
        serve(server).create_customer(CREATE, "i1")

    assert raised.value.problem.code == Code.OFFLINE
    assert raised.value.may_have_been_sent


def test_an_unknown_host_is_offline(serve: Open, monkeypatch: pytest.MonkeyPatch, clock: FakeClock) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(ServiceError) as raised:
        serve("https://nowhere.example").info()

    assert raised.value.problem.code == Code.OFFLINE
    assert raised.value.problem.parameters == {"host": "nowhere.example"}
    assert len(clock.slept) == 4


def test_a_connection_that_the_server_closed_meanwhile_does_no_harm(serve: Open) -> None:
    body = dump(shapes.INFO)

    def keep_then_close(peer: Peer) -> None:
        peer.read()
        peer.send(head(200, {"Content-Type": JSON, "Content-Length": str(len(body))}) + body)

    with Loopback(keep_then_close) as server:
        service = serve(server)
        assert [service.info().vendor for _ in range(3)] == ["Northwind"] * 3


def test_a_connection_is_used_again(serve: Open) -> None:
    body = dump(shapes.INFO)

    def twice(peer: Peer) -> None:
        for _ in range(2):
            peer.read()
            peer.send(head(200, {"Content-Type": JSON, "Content-Length": str(len(body))}) + body)

    with Loopback(twice) as server:
        service = serve(server)
        service.info()
        service.info()

    assert (server.connections, len(server.requests)) == (1, 2)
