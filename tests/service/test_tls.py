"""Certificates are verified against what the system trusts, and nothing can switch that off."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests
import trustme
import truststore

from tests.service import shapes
from tests.service.conftest import FakeClock, Open
from tests.service.loopback import Loopback, Peer
from tests.service.steps import answer, stall
from wizard.contract import Code, RedemptionRequest
from wizard.service.errors import ServiceError
from wizard.service.tls import TrustStoreAdapter, open_session

INFO = answer(200, shapes.INFO)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusting(authority: trustme.CA) -> Callable[[], requests.Session]:
    """Sessions that trust the test's authority and nobody else."""

    def session() -> requests.Session:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        authority.configure_trust(context)
        return open_session(TrustStoreAdapter(context))

    return session


def serving(authority: trustme.CA, *names: str, not_after: datetime | None = None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, not_after=not_after).configure_cert(context)
    return context


def refused(service_call: Callable[[], object]) -> ServiceError:
    with pytest.raises(ServiceError) as raised:
        service_call()
    assert raised.value.problem.code == Code.TLS_UNTRUSTED
    assert not raised.value.may_have_been_sent
    return raised.value


def test_a_trusted_certificate_is_taken(
    serve: Open, authority: trustme.CA, trusting: Callable[[], requests.Session]
) -> None:
    with Loopback(INFO, tls=serving(authority, "127.0.0.1")) as server:
        assert serve(server, trusting()).info().vendor == "Northwind"


def test_an_unknown_authority_is_refused_once_and_nothing_is_sent(
    serve: Open, authority: trustme.CA, clock: FakeClock
) -> None:
    with Loopback(INFO, tls=serving(authority, "127.0.0.1")) as server:
        error = refused(serve(server).info)

    assert error.problem.parameters == {"host": f"127.0.0.1:{server.port}"}
    assert (server.connections, server.requests, clock.slept) == (1, [], [])


def test_a_redemption_over_an_untrusted_connection_was_not_sent(serve: Open, authority: trustme.CA) -> None:
    with Loopback(INFO, tls=serving(authority, "127.0.0.1")) as server:
        service = serve(server)
        refused(lambda: service.redeem("q1", RedemptionRequest("2026-01", "c1"), "i1"))

    assert server.requests == []


def test_an_expired_certificate_is_refused(
    serve: Open, authority: trustme.CA, trusting: Callable[[], requests.Session]
) -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    with Loopback(INFO, tls=serving(authority, "127.0.0.1", not_after=yesterday)) as server:
        error = refused(serve(server, trusting()).info)

    assert "expired" in str(error)


def test_a_certificate_for_another_host_is_refused(
    serve: Open, authority: trustme.CA, trusting: Callable[[], requests.Session]
) -> None:
    with Loopback(INFO, tls=serving(authority, "other.example")) as server:
        refused(serve(server, trusting()).info)

    assert server.requests == []


def test_a_server_without_tls_is_refused(serve: Open, trusting: Callable[[], requests.Session]) -> None:
    def plain(peer: Peer) -> None:
        peer.sock.recv(65536)
        peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with Loopback(plain) as server:
        error = refused(serve(f"https://127.0.0.1:{server.port}", trusting()).info)
    assert error.problem.parameters["reason"] == "no-tls"


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_a_server_of_an_old_tls_is_refused_and_not_for_its_certificate(
    serve: Open, authority: trustme.CA, trusting: Callable[[], requests.Session]
) -> None:
    context = serving(authority, "127.0.0.1")
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    with Loopback(INFO, tls=context) as server:
        error = refused(serve(server, trusting()).info)
    assert error.problem.parameters["reason"] == "old-tls"


def test_verify_of_the_session_changes_nothing(serve: Open, authority: trustme.CA) -> None:
    session = open_session()
    session.verify = False
    with Loopback(INFO, tls=serving(authority, "127.0.0.1")) as server:
        refused(serve(server, session).info)

    assert server.requests == []


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_bundles_of_the_environment_add_no_trust(
    serve: Open, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(bundle)
    monkeypatch.setenv(name, str(bundle))
    with Loopback(INFO, tls=serving(authority, "127.0.0.1")) as server:
        refused(serve(server).info)

    assert server.requests == []


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_bundles_of_the_environment_that_are_missing_do_no_harm(
    serve: Open,
    authority: trustme.CA,
    trusting: Callable[[], requests.Session],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    monkeypatch.setenv(name, "/nowhere/at/all.pem")
    with Loopback(INFO, tls=serving(authority, "127.0.0.1")) as server:
        assert serve(server, trusting()).info().vendor == "Northwind"


def test_a_refusal_leaves_verification_on_for_the_next_call(serve: Open, authority: trustme.CA) -> None:
    session = open_session()
    with Loopback(INFO, tls=serving(authority, "127.0.0.1")) as server:
        service = serve(server, session)
        refused(service.info)
        session.verify = False
        refused(service.info)


def test_a_context_that_does_not_verify_is_refused() -> None:
    lax = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    lax.check_hostname = False
    with pytest.raises(ValueError, match="verifies"):
        TrustStoreAdapter(lax)
    lax.verify_mode = ssl.CERT_NONE
    with pytest.raises(ValueError, match="verifies"):
        TrustStoreAdapter(lax)


def test_a_handshake_that_stalls_was_not_sent(serve: Open, trusting: Callable[[], requests.Session]) -> None:
    with Loopback(lambda peer: peer.wait_for_hangup()) as server:
        service = serve(f"https://127.0.0.1:{server.port}", trusting(), connect=0.2, attempts=2)
        with pytest.raises(ServiceError) as raised:
            service.redeem("q1", RedemptionRequest("2026-01", "c1"), "i1")

    assert raised.value.problem.code == Code.TIMEOUT
    assert not raised.value.may_have_been_sent


def test_a_handshake_that_is_cut_off_was_not_sent(
    serve: Open, trusting: Callable[[], requests.Session]
) -> None:
    def cut_off(peer: Peer) -> None:
        peer.sock.recv(1)
        peer.reset()

    with Loopback(cut_off) as server:
        service = serve(f"https://127.0.0.1:{server.port}", trusting(), attempts=2)
        with pytest.raises(ServiceError) as raised:
            service.redeem("q1", RedemptionRequest("2026-01", "c1"), "i1")

    assert raised.value.problem.code == Code.OFFLINE
    assert not raised.value.may_have_been_sent
    assert server.connections == 2


def test_an_answer_that_stalls_inside_tls_was_sent(
    serve: Open, authority: trustme.CA, trusting: Callable[[], requests.Session]
) -> None:
    with Loopback(stall, tls=serving(authority, "127.0.0.1")) as server:
        service = serve(server, trusting(), read=0.2, total=1.0)
        with pytest.raises(ServiceError) as raised:
            service.redeem("q1", RedemptionRequest("2026-01", "c1"), "i1")

    assert raised.value.problem.code == Code.OUTCOME_UNKNOWN
    assert raised.value.may_have_been_sent
