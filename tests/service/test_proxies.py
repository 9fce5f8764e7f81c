"""The system's proxy is used, except on the way to this computer; and `.netrc` is not asked who we are."""

from __future__ import annotations

import select
import socket
import ssl
from pathlib import Path

import pytest
import trustme
import truststore

from tests.service import shapes
from tests.service.conftest import TOKEN, Open
from tests.service.loopback import Loopback, Peer, Step
from tests.service.steps import answer, say
from wizard.contract import Code, RedemptionRequest
from wizard.service.errors import ServiceError
from wizard.service.tls import TrustStoreAdapter, open_session

INFO = answer(200, shapes.INFO)
ORDER = RedemptionRequest("2026-01", "c1")


def tunnel_to(port: int) -> Step:
    """Connect every client that asks to a port of this computer, and pass bytes both ways."""

    def step(peer: Peer) -> None:
        peer.read()
        with socket.create_connection(("127.0.0.1", port), timeout=5) as there:
            peer.send(b"HTTP/1.1 200 Connected\r\n\r\n")
            ways = {peer.sock: there, there: peer.sock}
            while True:
                for source in select.select(list(ways), [], [], 5)[0]:
                    data = source.recv(65536)
                    if not data:
                        return
                    ways[source].sendall(data)

    return step


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def private(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("service.example").configure_cert(context)
    return context


def test_the_proxy_of_the_system_is_used_and_does_not_see_the_token(
    serve: Open, authority: trustme.CA, private: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    with Loopback(INFO, tls=private) as server, Loopback(tunnel_to(server.port)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        service = serve("https://service.example", open_session(TrustStoreAdapter(context)))
        assert service.info().vendor == "Northwind"

    [connect] = proxy.requests
    assert (connect.method, connect.target) == ("CONNECT", "service.example:443")
    assert "authorization" not in connect.headers
    assert server.requests[0].headers["authorization"] == f"Bearer {TOKEN}"


def test_what_a_proxy_leads_to_is_verified_too(
    serve: Open, private: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_session()
    session.verify = False
    with Loopback(INFO, tls=private) as server, Loopback(tunnel_to(server.port)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        with pytest.raises(ServiceError) as raised:
            serve("https://service.example", session).info()

    assert raised.value.problem.code == Code.TLS_UNTRUSTED
    assert server.requests == []


def test_a_proxy_that_speaks_tls_itself_is_verified(
    serve: Open, private: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Loopback(INFO, tls=private) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        with pytest.raises(ServiceError) as raised:
            serve("https://service.example").info()

    assert raised.value.problem.code == Code.TLS_UNTRUSTED
    assert proxy.requests == []


def test_a_proxy_that_speaks_tls_is_trusted_as_the_service_is(
    serve: Open, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(own)
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    with Loopback(say(b"HTTP/1.1 407 No\r\n\r\n"), tls=own) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        with pytest.raises(ServiceError) as raised:
            serve("https://service.example", open_session(TrustStoreAdapter(context))).info()

    assert raised.value.problem.code == Code.PROXY_AUTH_REQUIRED
    assert [request.method for request in proxy.requests] == ["CONNECT"]


def test_a_proxy_that_asks_for_a_password_is_named_and_not_asked_twice(
    serve: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    deny = say(b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n")
    with Loopback(deny) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        with pytest.raises(ServiceError) as raised:
            serve("https://service.example").redeem("q1", ORDER, "i1")

    assert raised.value.problem.code == Code.PROXY_AUTH_REQUIRED
    assert raised.value.problem.parameters == {"host": "service.example"}
    assert not raised.value.may_have_been_sent
    assert proxy.connections == 1


@pytest.mark.parametrize(
    ("proxy", "reason", "shown"),
    [
        ("socks5://ada:hunter2@127.0.0.1:9", "proxy-socks", "127.0.0.1:9"),
        ("SOCKS4://127.0.0.1:9", "proxy-socks", "SOCKS4://127.0.0.1:9"),
        ("socks5h://proxy.example", "proxy-socks", "socks5h://proxy.example"),
        ("http://", "proxy-invalid", "http://"),
        ("nonsense://x:y", "proxy-invalid", "nonsense://x:y"),
        ("http://proxy.example:port", "proxy-invalid", "http://proxy.example:port"),
        ("http://ada:hunter2@[::1", "proxy-invalid", "[::1"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_called_by_its_kind(
    serve: Open, monkeypatch: pytest.MonkeyPatch, proxy: str, reason: str, shown: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(ServiceError) as raised:
        serve("https://service.example").redeem("q1", ORDER, "i1")

    assert raised.value.problem.code == Code.OFFLINE
    assert raised.value.problem.parameters == {"host": "service.example", "reason": reason, "proxy": shown}
    assert not raised.value.may_have_been_sent
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:9", "127.0.0.1:9"])
def test_a_proxy_that_is_not_there_is_offline(
    serve: Open, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(ServiceError) as raised:
        serve("https://service.example", attempts=2).redeem("q1", ORDER, "i1")

    assert raised.value.problem.code == Code.OFFLINE
    assert not raised.value.may_have_been_sent


def test_a_proxy_that_refuses_is_offline(serve: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    with Loopback(say(b"HTTP/1.1 403 No\r\n\r\n")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        with pytest.raises(ServiceError) as raised:
            serve("https://service.example", attempts=2).redeem("q1", ORDER, "i1")

    assert raised.value.problem.code == Code.OFFLINE
    assert not raised.value.may_have_been_sent


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_this_computer_is_never_reached_through_a_proxy(
    serve: Open, monkeypatch: pytest.MonkeyPatch, name: str, host: str
) -> None:
    with Loopback(INFO) as server, Loopback(answer(502)) as proxy:
        monkeypatch.setenv(name, proxy.address)
        assert serve(f"http://{host}:{server.port}").info().vendor == "Northwind"

    assert proxy.connections == 0


def test_netrc_does_not_replace_the_token(
    serve: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with Loopback(INFO) as server:
        serve(server).info()

    assert server.requests[0].headers["authorization"] == f"Bearer {TOKEN}"


def test_cookies_are_not_kept(serve: Open) -> None:
    with Loopback(answer(200, shapes.INFO, set_cookie="spy=1; Path=/")) as server:
        service = serve(server)
        service.info()
        service.info()

    assert "cookie" not in server.requests[1].headers
