"""Nobody is held longer than the time that a call has, whatever a server does."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.service import shapes
from tests.service.conftest import FakeClock, Open
from tests.service.loopback import Loopback, Peer
from tests.service.steps import (
    JSON,
    answer,
    drip,
    dump,
    head,
    message,
    stall,
)
from wizard.contract import Code
from wizard.service.errors import ServiceError

GOOD = answer(200, shapes.INFO)


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
    assert 0.2 < took < 10, "it drips for as long as somebody listens"


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
        assert time.monotonic() - begin < 10


def test_the_clock_of_the_call_bounds_an_answer_too(serve: Open, clock: FakeClock) -> None:
    def slow(peer: Peer) -> None:
        peer.read()
        clock.now += 100
        peer.send(message(200, shapes.INFO))

    with Loopback(slow) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.code == Code.TIMEOUT
    assert raised.value.problem.parameters["seconds"] == 100
