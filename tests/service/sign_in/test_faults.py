"""Faults between a person and the provider: each is named, and soon."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from contextlib import closing

import pytest
import trustme

from tests.ports import free_port
from tests.service.loopback import Loopback, Peer
from tests.service.steps import answer
from wizard.contract import Problem
from wizard.service.errors import ServiceError
from wizard.service.sign_in.connection import Connection
from wizard.service.sign_in.provider import discover
from wizard.service.timing import Timing

IMPATIENT = Timing(connect=1.0, read=0.3, total=0.6, backoff=0.01, backoff_cap=0.01)


def fault(issuer: str) -> Problem:
    with closing(Connection(timing=IMPATIENT)) as connection, pytest.raises(ServiceError) as caught:
        discover(connection, issuer)
    return caught.value.problem


def test_a_provider_that_is_silent_is_not_waited_for() -> None:
    begin = time.monotonic()
    with Loopback(lambda peer: peer.wait_for_hangup()) as server:
        problem = fault(server.address)
    assert (problem.code, problem.parameters["host"]) == ("timeout", f"127.0.0.1:{server.port}")
    assert time.monotonic() - begin < 10


def test_a_provider_that_cannot_be_reached() -> None:
    assert fault(f"http://127.0.0.1:{free_port()}").code == "offline"


def test_a_certificate_that_this_computer_does_not_trust() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Loopback(lambda peer: None, tls=context) as server:
        assert fault(server.address).code == "tls-untrusted"


def test_a_proxy_that_asks_for_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(peer: Peer) -> None:
        peer.read()
        peer.send(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    with Loopback(refuse) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        problem = fault("https://login.example")
    assert (problem.code, problem.parameters["host"]) == ("proxy-auth-required", "login.example")


@pytest.mark.parametrize(
    "step",
    [
        answer(302, "", location="https://elsewhere.example/"),
        answer(200, "<html>hotel</html>", "text/html"),
        answer(200, '{"issuer": '),
        answer(200, "[" * 100_000),
    ],
)
def test_an_answer_that_is_no_provider_s(step: Callable[[Peer], None]) -> None:
    with Loopback(step) as server:
        problem = fault(server.address)
    assert (problem.code, problem.parameters["reason"]) == ("sign-in-failed", "unreadable")


def test_an_answer_without_end_is_not_read() -> None:
    with Loopback(answer(200, " " * (9 * 1024 * 1024))) as server:
        assert fault(server.address).code == "protocol-error"
