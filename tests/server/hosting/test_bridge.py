"""Requests that come too slowly, or too many at once, are refused and stop nobody else."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterable
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest

from wizard.server.command import bridge
from wizard.server.command.bridge import Bridge
from wizard.server.exchange import MAX_BODY_BYTES


class Protocol:
    """The web server's side of one request: a body that comes, or never does."""

    def __init__(self, *chunks: bytes, stalls: bool = False) -> None:
        self.chunks, self.stalls = chunks, stalls
        self.answered: tuple[int, dict[str, str], Any] | None = None

    async def __call__(self) -> bytes:
        return b"".join([chunk async for chunk in self])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks:
            yield chunk
        if self.stalls:
            await asyncio.Event().wait()

    def response_bytes(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.answered = status, dict(headers), json.loads(body)


def scope(path: str = "/v1/quotes", hosts: int = 1, method: str = "POST", **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    pairs = SimpleNamespace(items=lambda: [*named.items(), *[("host", "a.example")] * hosts], get=named.get)
    return SimpleNamespace(
        path=path,
        method=method,
        query_string="",
        server="127.0.0.1:8443",
        client="[2001:db8::1]:50000",
        http_version="1.1",
        scheme="https",
        headers=pairs,
    )


def answer(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    start_response("200 OK", [("content-type", "application/json")])
    size = len(environ["wsgi.input"].read())
    told = {"size": size, "from": environ["REMOTE_ADDR"], "path": environ["PATH_INFO"]}
    return [json.dumps(told).encode()]


def ask(app: Any, *requests: Protocol, **how: Any) -> list[tuple[int, dict[str, str], Any]]:
    """Make requests at once; return their answers in order."""
    closed: list[bool] = []
    bridged = Bridge(app, 1, lambda: closed.append(True))

    async def all_of_them() -> None:
        await asyncio.gather(*(bridged.__rsgi__(scope(**how), request) for request in requests))

    asyncio.run(all_of_them())
    bridged.__rsgi_del__(None)
    assert closed == [True]
    return [request.answered or pytest.fail("no answer") for request in requests]


@pytest.mark.parametrize("headers", [{}, {"content_length": "4"}])
def test_a_body_arrives_whole_with_the_address_it_came_from(headers: dict[str, str]) -> None:
    [(status, _, told)] = ask(answer, Protocol(b"ab", b"cd"), **headers)
    assert (status, told) == (200, {"size": 4, "from": "2001:db8::1", "path": "/v1/quotes"})


@pytest.mark.parametrize("path", ["/v1/customers/%72ed/subscriptions", "/v1/customers/é", "/%68ealthz"])
def test_an_address_is_decoded_once(path: str) -> None:
    [(_, _, told)] = ask(answer, Protocol(), path=path)
    assert told["path"].encode("latin-1").decode() == path


@pytest.mark.parametrize("hosts", [0, 2])
def test_a_request_without_one_host_is_refused(hosts: int) -> None:
    [(status, headers, told)] = ask(answer, Protocol(b"x"), hosts=hosts)
    assert (status, told["parameters"]) == (400, {"field": "Host"})
    assert "retry-after" not in headers


def test_a_body_that_was_announced_as_too_long_is_cut_off() -> None:
    endless = Protocol(*[b"x" * 1000] * 1000)
    [(_, _, told)] = ask(answer, endless, content_length="1000000")
    assert told["size"] == MAX_BODY_BYTES + 1


@pytest.mark.parametrize("headers", [{}, {"content_length": "100"}])
def test_a_body_that_stalls_is_refused_and_its_thread_was_never_taken(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, headers: dict[str, str]
) -> None:
    monkeypatch.setattr(bridge, "BODY_SECONDS", 0.05)
    slow, quick = ask(answer, Protocol(b"PGR4C", stalls=True), Protocol(b"abc"), **headers)
    assert quick[0] == 200
    status, headers, told = slow
    assert (status, told["code"], headers["retry-after"]) == (503, "service-busy", "1")
    assert headers["x-request-id"] in repr([vars(record) for record in caplog.records])


def test_bodies_that_never_come_keep_nobody_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridge, "BODY_SECONDS", 0.5)
    honest = Protocol(b"abc")
    *stalled, last = ask(answer, *[Protocol(stalls=True) for _ in range(200)], honest, content_length="100")
    assert last[0] == 200
    assert {status for status, _, _ in stalled} == {503}


def test_who_would_wait_too_long_is_told_so_at_once() -> None:
    going = Event()

    def waits(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        going.wait(30)
        return answer(environ, start_response)

    async def crowd() -> list[Protocol]:
        bridged = Bridge(waits, 2, lambda: None)
        requests = [Protocol(b"x") for _ in range(40)]
        tasks = [asyncio.create_task(bridged.__rsgi__(scope(), request)) for request in requests]
        probe = Protocol()
        await bridged.__rsgi__(scope("/healthz", method="GET"), probe)
        _, waiting = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        assert waiting
        going.set()
        await asyncio.wait(tasks)
        bridged.__rsgi_del__(None)
        return [probe, *requests]

    probe, *requests = asyncio.run(crowd())
    statuses = [request.answered[0] for request in requests if request.answered]
    assert probe.answered is not None
    assert probe.answered[0] == 200
    assert (statuses.count(200), statuses.count(503)) == (2 + 32, 6)


def test_who_waited_too_long_is_not_worked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    worked = []

    def works(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        worked.append(environ)
        return answer(environ, start_response)

    monkeypatch.setattr(bridge, "QUEUE_SECONDS", -1.0)
    [(status, _, told)] = ask(works, Protocol(b"x"))
    assert (status, told["code"], worked) == (503, "service-busy", [])
