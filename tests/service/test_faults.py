"""Faults on the way: what is repeated, how often, and for how long."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.service import shapes
from tests.service.conftest import FakeClock, Open
from tests.service.loopback import (
    JSON,
    Loopback,
    Step,
    answer,
    close_after_reading,
    cut,
    drip,
    dump,
    head,
    problem,
    refuse_at_once,
    reset_after_reading,
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
    "a cut chunk": lambda peer: (
        peer.read(),
        peer.send(head(200, {"Content-Type": JSON, "Transfer-Encoding": "chunked"}) + b"5\r\nab"),
    )[1],
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


def test_a_call_whose_time_is_over_sends_nothing(serve: Open) -> None:
    with Loopback(GOOD) as server, pytest.raises(ServiceError) as raised:
        serve(server, total=0.0).info()

    assert raised.value.problem.code == Code.TIMEOUT
    assert server.connections == 0


def test_a_stall_tells_how_long_it_took(serve: Open) -> None:
    with Loopback(stall) as server, pytest.raises(ServiceError) as raised:
        serve(server, read=0.1, attempts=2).info()

    assert raised.value.problem.code == Code.TIMEOUT
    assert raised.value.problem.parameters == {"host": f"127.0.0.1:{server.port}", "seconds": 1}


def _spaces() -> Iterator[bytes]:
    while True:
        yield b" "


def _chunks() -> Iterator[bytes]:
    yield head(200, {"Content-Type": JSON, "Transfer-Encoding": "chunked"})
    while True:
        yield b"1\r\n \r\n"


def _headers() -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    while True:
        yield b"X"


def _body() -> Iterator[bytes]:
    yield head(200, {"Content-Type": JSON, "Content-Length": "100000"})
    yield from _spaces()


@pytest.mark.parametrize("pieces", [_body, _chunks, _headers, _spaces], ids=lambda each: each.__name__)
def test_a_server_that_drips_holds_nobody(serve: Open, pieces: Any) -> None:
    with Loopback(drip(pieces())) as server:
        service = serve(server, read=0.3, attempts=1)
        begin = time.monotonic()
        with pytest.raises(ServiceError) as raised:
            service.info()
        took = time.monotonic() - begin

    assert raised.value.problem.code == Code.TIMEOUT
    assert 0.2 < took < 1.5


def test_a_slow_answer_within_its_time_is_read(serve: Open) -> None:
    body = dump(shapes.INFO)
    pieces = [head(200, {"Content-Type": JSON, "Content-Length": str(len(body))}), body[:9], body[9:]]
    with Loopback(drip(pieces)) as server:
        assert serve(server).info().vendor == "Northwind"


def test_the_total_bounds_an_answer_too(serve: Open) -> None:
    with Loopback(stall) as server:
        service = serve(server, read=20.0, total=0.3)
        begin = time.monotonic()
        with pytest.raises(ServiceError):
            service.info()
        assert time.monotonic() - begin < 1.5


def test_a_refused_connection_is_offline_and_nothing_was_sent(serve: Open) -> None:
    with Loopback(GOOD) as server:
        address = server.address
    with pytest.raises(ServiceError) as raised:
        serve(address).create_customer(CREATE, "i1")

    assert raised.value.problem.code == Code.OFFLINE
    assert raised.value.problem.parameters == {"host": address.removeprefix("http://")}
    assert not raised.value.sent


def test_a_lost_answer_to_a_change_may_have_been_carried_out(serve: Open) -> None:
    with Loopback(reset_after_reading) as server, pytest.raises(ServiceError) as raised:
        serve(server).create_customer(CREATE, "i1")

    assert raised.value.problem.code == Code.OFFLINE
    assert raised.value.sent


def test_an_unknown_host_is_offline(serve: Open, monkeypatch: pytest.MonkeyPatch, clock: FakeClock) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(ServiceError) as raised:
        serve("https://nowhere.example").info()

    assert raised.value.problem.code == Code.OFFLINE
    assert raised.value.problem.parameters == {"host": "nowhere.example"}
    assert len(clock.slept) == 4


def test_retry_after_in_seconds_is_kept(serve: Open, clock: FakeClock) -> None:
    with Loopback(answer(503, retry_after="7"), GOOD) as server:
        serve(server).info()

    assert clock.slept == [7.0]


def test_retry_after_as_a_date_is_kept_by_the_clock_of_the_server(serve: Open, clock: FakeClock) -> None:
    wait = answer(503, date="Wed, 21 Oct 2015 07:28:00 GMT", retry_after="Wed, 21 Oct 2015 07:28:09 GMT")
    with Loopback(wait, GOOD) as server:
        serve(server).info()

    assert clock.slept == [9.0]


def test_retry_after_in_the_past_means_now(serve: Open, clock: FakeClock) -> None:
    with Loopback(answer(503, retry_after="Wed, 21 Oct 2015 07:28:09 GMT"), GOOD) as server:
        serve(server).info()

    assert clock.slept == [0.0]


@pytest.mark.parametrize("nonsense", ["soon", "-5", "1e3", "9" * 30, "Wed, 99 Foo 2015 07:28:09 GMT"])
def test_retry_after_that_says_nothing_is_passed_over(serve: Open, clock: FakeClock, nonsense: str) -> None:
    with Loopback(answer(503, retry_after=nonsense), GOOD) as server:
        serve(server).info()

    assert clock.slept == [0.5]


def test_a_wait_longer_than_the_deadline_is_left_to_the_caller(serve: Open, clock: FakeClock) -> None:
    with Loopback(answer(503, retry_after="300"), GOOD) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.retry_after == 300.0
    assert raised.value.problem.parameters["retry_after"] == 300
    assert clock.slept == []


def test_a_busy_service_is_left_to_the_caller_who_counts_down(serve: Open, clock: FakeClock) -> None:
    with (
        Loopback(problem(503, "service-busy", retry_after="10")) as server,
        pytest.raises(ServiceError) as raised,
    ):
        serve(server).info()

    assert raised.value.problem.parameters == {"retry_after": 10}
    assert raised.value.retry_after == 10.0
    assert server.connections == 1
    assert clock.slept == []


@pytest.mark.parametrize(
    "code", ["service-busy", "account-not-created", "order-not-processed", "too-many-attempts"]
)
def test_a_code_that_asks_for_patience_always_says_how_much(serve: Open, code: str) -> None:
    with Loopback(problem(503, code)) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.parameters["retry_after"] == 30
    assert raised.value.retry_after == 30.0


def test_the_parameter_of_the_service_stands(serve: Open) -> None:
    step = problem(429, "too-many-attempts", {"retry_after": 12})
    with Loopback(step) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.parameters == {"retry_after": 12}
    assert raised.value.retry_after == 12.0


def test_a_connection_that_the_server_closed_meanwhile_does_no_harm(serve: Open) -> None:
    body = dump(shapes.INFO)

    def keep_then_close(peer: Any) -> None:
        peer.read()
        peer.send(head(200, {"Content-Type": JSON, "Content-Length": str(len(body))}) + body)

    with Loopback(keep_then_close) as server:
        service = serve(server)
        assert [service.info().vendor for _ in range(3)] == ["Northwind"] * 3


def test_a_connection_is_used_again(serve: Open) -> None:
    body = dump(shapes.INFO)

    def twice(peer: Any) -> None:
        for _ in range(2):
            peer.read()
            peer.send(head(200, {"Content-Type": JSON, "Content-Length": str(len(body))}) + body)

    with Loopback(twice) as server:
        service = serve(server)
        service.info()
        service.info()

    assert (server.connections, len(server.requests)) == (1, 2)
