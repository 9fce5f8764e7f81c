"""A server answers until it is told to stop, and what it was answering then is answered still."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import select
import signal
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

import pytest
import requests
import trustme

from tests.server.hosting.host import PATIENCE, Host, Server
from tests.server.leaks import leaks
from wizard.contract import Action, QuoteRequest, RedemptionRequest
from wizard.server.command.bridge import SAFE_HEADERS
from wizard.service.http import HttpService

ENOUGH = 300


def options_of(host: Host) -> tuple[str, ...]:
    """PostgreSQL is served by several workers."""
    return () if host.kind == "sqlite" else ("--workers", "2")


def order(host: Host, key: str) -> bytes:
    body = {"customer_id": host.customer, "action": "new", "keys": [key], "subscription_id": None}
    return json.dumps(body).encode()


def begin(server: Server, token: str, body: bytes) -> socket.socket:
    """Begin a request that the server waits for the body of: it said so."""
    server.get("/healthz")  # it listens
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
    head = (
        f"POST /v1/quotes HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Length: {len(body)}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
    )
    connection.sendall(head.encode())
    assert connection.recv(1000).startswith(b"HTTP/1.1 100 ")
    return connection


def answer(connection: socket.socket) -> bytes:
    with connection:
        parts = []
        while part := connection.recv(65536):
            parts.append(part)
        return b"".join(parts)


def test_an_order_goes_from_the_client_to_the_receipt(host: Host) -> None:
    [key] = host.keys()
    server = host.serve(*options_of(host))
    client = HttpService(server.address, host.token(), "en")
    assert client.info().vendor == "Cumulus"
    quote = client.quote(QuoteRequest(host.customer, Action.NEW, (key,)))
    request = RedemptionRequest(quote.agreement.version, host.customer)
    receipt = client.redeem(quote.id, request, "an-idempotency-key")
    assert client.redeem(quote.id, request, "an-idempotency-key") == receipt
    assert receipt.after.licenses == 5
    client.close()
    assert host.run("redemptions", "--json").items[0]["id"] == receipt.id
    server.stop()
    assert server.ended() == 0


def test_what_is_being_answered_when_it_stops_is_answered(host: Host) -> None:
    [key] = host.keys()
    body = order(host, key)
    server = host.serve(*options_of(host))
    connection = begin(server, host.token(), body)
    server.stop()
    server.wait_for("Stopping worker")
    connection.sendall(body)
    assert answer(connection).startswith(b"HTTP/1.1 201 ")
    assert server.ended() == 0
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", server.port))


def test_it_stops_at_once_also_while_its_workers_still_start(host: Host) -> None:
    server = host.launch(*options_of(host))
    server.wait_for("Spawning worker")
    server.stop()
    assert server.ended() == 0
    assert "refused to gracefully stop" not in str(server.log)


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_a_client_that_hangs_up_in_the_middle_is_no_fault(host: Host) -> None:
    server = host.serve()
    begin(server, host.token(), order(host, host.keys()[0])).close()
    assert server.wait_for("hung up")["level"] == "info"
    assert server.get("/readyz").status_code == 200


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_a_hangup_does_not_end_it_before_it_serves(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRODUCT_KEY_SERVICE_DATABASE", "postgresql://keys@127.0.0.1:1/keys")
    server = host.launch("--database-wait", "30")
    server.wait_for("waiting for the database")
    server.process.send_signal(signal.SIGHUP)
    for _ in range(2):
        server.wait_for("waiting for the database")


HANGUP_AT_EACH_IMPORT = """
import os, signal, sys
from wizard.server.command import main

class HangingUp:
    def find_spec(self, *_):
        os.kill(os.getpid(), signal.SIGHUP)

assert "wizard.server.command.parser" not in sys.modules, "this took half a second"
sys.meta_path.insert(0, HangingUp())
sys.exit(main(["serve", "--database", "sqlite:///none", "--listen", "nowhere"]))
"""


def test_a_hangup_does_not_end_it_while_it_is_loaded() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", HANGUP_AT_EACH_IMPORT], capture_output=True, text=True, check=False
    )
    assert "names no address" in ended.stderr
    assert ended.returncode == 2


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_workers_are_started_anew_without_a_pause(host: Host) -> None:
    server = host.serve()
    server.process.send_signal(signal.SIGHUP)
    server.wait_for("Started worker", "runtime")
    server.wait_for("Stopped old worker")
    assert server.get("/v1").status_code == 200
    server.stop()
    assert server.ended() == 0


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_a_worker_that_dies_is_replaced(host: Host) -> None:
    server = host.serve()
    os.kill(server.get_worker(), signal.SIGKILL)
    server.wait_for("Started worker", "runtime")
    assert server.get("/readyz").status_code == 200


@pytest.mark.campaign
@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_workers_that_die_one_after_the_other_do_not_end_the_service(host: Host) -> None:
    server = host.serve()
    os.kill(server.get_worker(), signal.SIGKILL)
    server.wait_for("Started worker", "runtime")
    os.kill(server.get_worker(), signal.SIGKILL)
    server.wait_for("the web server is started again")
    server.wait_for("Started worker", "runtime")
    assert server.get("/readyz").status_code == 200
    server.stop()
    assert server.ended() == 0


@pytest.mark.campaign
@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_workers_that_cannot_start_say_why_in_the_log_and_end_the_service(host: Host) -> None:
    server = host.serve()
    worker = server.get_worker()
    host.secrets.write_text(f"1 {'ab' * 32}\n")
    os.kill(worker, signal.SIGKILL)
    told = server.wait_for("this worker cannot start")
    assert "do not belong together" in told["message"]
    assert server.ended() == 1


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_a_second_server_on_a_port_that_is_taken_says_so(host: Host) -> None:
    server = host.serve()
    address = f"127.0.0.1:{server.port}"
    assert f"Another program listens on {address}." in host.refused("serve", "--listen", address, status=3)
    server.stop()
    assert server.ended() == 0


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_workers_end_with_a_server_that_was_killed(host: Host) -> None:
    server = host.serve()
    worker = os.pidfd_open(server.get_worker())
    server.process.kill()
    assert select.select([worker], [], [], PATIENCE)[0], "the worker runs without its server"
    os.close(worker)


def test_it_says_whether_it_lives_and_whether_it_can_work(host: Host) -> None:
    server = host.serve()
    alive = server.get("/healthz")
    assert alive.json() == {"status": "alive"}
    for answered in (alive, *map(server.get, ("/v1", "/v1/me", "/nowhere", "/readyz"))):
        assert dict(SAFE_HEADERS).items() <= {k.lower(): v for k, v in answered.headers.items()}.items()
    assert server.get("/readyz").json() == {"status": "ready"}
    for path in ("/healthz", "/readyz"):
        probed = requests.head(server.address + path, timeout=PATIENCE)
        assert (probed.status_code, probed.content) == (200, b"")
    # Another machine rotated the secret: new keys would be unknown here.
    kept = host.secrets.read_bytes()
    host.run("rotate-secret")
    host.secrets.write_bytes(kept)
    unready = server.get("/readyz")
    assert (unready.status_code, unready.json()["code"]) == (503, "service-busy")
    assert "version 2, which the file lacks" in server.wait_for("not ready")["message"]
    assert server.get("/healthz").status_code == 200


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_nothing_secret_is_in_its_log(host: Host) -> None:
    [key, token] = [*host.keys(), host.token()]
    server = host.serve("--log-level", "debug")
    headers = {"Authorization": f"Bearer {token}"}
    made = requests.post(f"{server.address}/v1/quotes", order(host, key), headers=headers, timeout=PATIENCE)
    assert made.status_code == 201
    for path in (f"/v1/quotes/{key}", f"/{key}", f"/v1/customers?query={key}", f"/v1/customers?cursor={key}"):
        server.get(path, token)
        requests.request(key.replace("-", ""), server.address + path, headers=headers, timeout=PATIENCE)
    server.get("/v1/me", token + "x", headers={"X-Request-Id": key, "User-Agent": key, "Referer": key})
    server.stop()
    assert server.ended() == 0
    written = "\n".join(json.dumps(line) for line in server.log)
    assert not leaks(written, [key.replace("-", "")])
    assert token not in written
    quoted = next(line for line in server.log if line.get("route") == "/v1/quotes" and line["status"] == 201)
    assert (quoted["method"], quoted["account"], quoted["level"]) == ("POST", "ada", "info")
    assert quoted["request"] == made.headers["x-request-id"]
    assert quoted["ms"] > 0


def test_each_answer_is_a_line_of_the_log_also_right_before_the_end(host: Host) -> None:
    server, answered, numbers = host.serve(*options_of(host)), Counter[str](), count(1)

    def ask(_: int) -> None:
        with contextlib.suppress(requests.ConnectionError):
            while True:
                answered[requests.get(f"{server.address}/v1", timeout=PATIENCE).headers["x-request-id"]] += 1
                if next(numbers) == ENOUGH:  # two who come together are not the same
                    server.stop()

    with ThreadPoolExecutor(8) as people:
        list(people.map(ask, range(8)))
    assert server.ended() == 0
    assert answered.keys() <= {line["request"] for line in server.log if line.get("route") == "/v1"}


def test_headers_that_never_end_keep_nobody_out(host: Host) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    host.stack.callback(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
    server, token = host.serve(), host.token()
    for _ in range(1100):
        connection = host.stack.enter_context(
            socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
        )
        connection.sendall(b"GET /v1/me HTTP/1.1\r\nHost: 127.0.0.1\r\nX-")
    asked = requests.get(f"{server.address}/v1/me", headers={"Authorization": f"Bearer {token}"}, timeout=9)
    assert asked.status_code == 200, "before the first of them is closed, after ten seconds"


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_a_body_without_an_end_is_cut_off(host: Host) -> None:
    server = host.serve()
    headers = {"Authorization": f"Bearer {host.token()}"}

    def endless() -> Iterator[bytes]:
        for _ in range(50):
            yield b"x" * 65536

    try:
        answered = requests.post(f"{server.address}/v1/quotes", endless(), headers=headers, timeout=PATIENCE)
    except requests.ConnectionError:  # closed before all of it was sent
        pass
    else:
        assert (answered.status_code, answered.json()["parameters"]) == (400, {"field": "body"})
    huge = server.get("/v1", headers={"X-Large": "x" * 1_000_000})
    assert huge.status_code == 431
    assert server.get("/readyz").status_code == 200


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("options", "sent", "seen"),
    [
        ((), {"X-Forwarded-For": "203.0.113.9"}, "127.0.0.1"),
        (("--behind-proxy", "10.0.0.1"), {"X-Forwarded-For": "203.0.113.9"}, "127.0.0.1"),
        (("--behind-proxy", "127.0.0.0/30"), {"X-Forwarded-For": "203.0.113.9"}, "203.0.113.9"),
        (("--behind-proxy", "127.0.0.1"), {"X-Forwarded-For": "6.6.6.6, 203.0.113.9"}, "203.0.113.9"),
        (("--behind-proxy", "127.0.0.1"), {"X_Forwarded_For": "6.6.6.6"}, "127.0.0.1"),
        (("--behind-proxy", "127.0.0.1"), {"X-Forwarded-For": "203.0.113.9:555"}, "203.0.113.9"),
        (("--behind-proxy", "127.0.0.1"), {"X-Forwarded-For": "[2001:db8::5]:1234"}, "2001:db8::5"),
        (("--behind-proxy", "127.0.0.1"), {"X-Forwarded-For": "x" * 5000}, "unknown"),
    ],
)
def test_only_a_trusted_proxy_says_where_a_request_came_from(
    host: Host, options: tuple[str, ...], sent: dict[str, str], seen: str
) -> None:
    server = host.serve(*options)
    server.get("/v1", headers=sent)
    assert server.wait_for('"route": "/v1"')["address"] == seen


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_tls_is_spoken_with_the_operator_s_certificate(host: Host, tmp_path: Path) -> None:
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    (tmp_path / "key.pem").touch(0o600)
    certificate.private_key_pem.write_to_path(str(tmp_path / "key.pem"))
    for number, part in enumerate(certificate.cert_chain_pems):
        part.write_to_path(str(tmp_path / "certificate.pem"), append=number > 0)
    options = ("--tls-certificate", str(tmp_path / "certificate.pem"), "--tls-key", str(tmp_path / "key.pem"))
    (tmp_path / "key.pem").chmod(0o644)
    assert "Others may read the certificate's key" in host.refused("serve", *options)
    (tmp_path / "key.pem").chmod(0o640)
    server = host.serve(*options, scheme="https")
    assert server.get("/v1", verify=str(tmp_path / "ca.pem")).json()["vendor"] == "Cumulus"
    with pytest.raises(requests.ConnectionError):
        requests.get(f"http://127.0.0.1:{server.port}/v1", timeout=PATIENCE)
