"""The service is seen from outside: metrics over all workers, log lines that tell who and what, traces."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from prometheus_client import REGISTRY

from tests.ports import free_port
from tests.server.hosting.host import PATIENCE, Host

ROOT = Path(__file__).parents[3]
MONITORING = ROOT / "packaging" / "service" / "monitoring"
GUIDE, CONTRACT = ROOT / "docs" / "service.md", ROOT / "wizard" / "server" / "openapi.yaml"
TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


def port_for_metrics() -> str:
    return f"127.0.0.1:{free_port()}"


def scraped(address: str) -> dict[str, float]:
    """The samples by name and labels, as Prometheus reads them."""
    text = requests.get(f"http://{address}/metrics", timeout=PATIENCE).text
    return {name: float(value) for name, value in re.findall(r"^(\w+(?:\{.*\})?) (\S+)$", text, re.M)}


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_metrics_add_up_over_all_workers(host: Host) -> None:
    address = port_for_metrics()
    workers = ("--workers", "2") if host.kind == "postgresql" else ()
    server = host.serve("--metrics", address, *workers)
    token = host.token()
    for _ in range(5):
        assert server.get("/v1/me", token).status_code == 200
        assert server.get("/v1/me", "wrong").status_code == 401
    found = scraped(address)
    counted = 'product_key_requests_total{{code="{}",method="GET",route="/v1/me",status="{}"}}'
    assert found[counted.format("", 200)] == 5
    assert found[counted.format("not-signed-in", 401)] == 5
    assert found['product_key_request_seconds_count{route="/v1/me"}'] == 10
    assert found["product_key_queue_seconds_count"] >= 10
    assert found["product_key_requests_in_flight"] == 0
    until(lambda: scraped(address)["product_key_database_up"] == 1)
    found = scraped(address)
    assert found["product_key_audit_seal_lag_seconds"] < 60
    assert found["product_key_clock_behind_seconds"] == 0
    assert found['product_key_database_connections{state="idle"}'] >= 1
    assert server.get("/metrics").status_code == 404, "never on the public address"


def test_dashboard_and_alerts_ask_for_metrics_that_exist() -> None:
    families = [family for metric in REGISTRY.collect() if (family := metric.name).startswith("product_key")]
    contract = set(re.findall(r"^  (/\S+):$", CONTRACT.read_text("utf-8"), re.M))
    for name in ("alerts.yml", "dashboard.json"):
        asked = set(re.findall(r"product_key_\w+", (MONITORING / name).read_text("utf-8")))
        assert len(asked) > 5
        assert {re.sub(r"_(total|bucket|count)$", "", each) for each in asked} <= set(families)
        routes = set(re.findall(r'route=\\?"(/[^"\\]+)', (MONITORING / name).read_text("utf-8")))
        assert routes, "how long a redemption takes"
        assert routes <= contract
    told = set(re.findall(r"`(product_key_\w+)`", GUIDE.read_text("utf-8")))
    assert {re.sub(r"_total$", "", each) for each in told} == set(families), "the guide tells them all"


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_a_worker_that_died_is_no_longer_counted_as_busy(host: Host) -> None:
    address = port_for_metrics()
    server = host.serve("--metrics", address)
    worker = server.get_worker()
    until(lambda: scraped(address)["product_key_database_up"] == 1)
    os.kill(worker, signal.SIGKILL)
    server.wait_for("Started worker", "runtime")
    until(lambda: server.get("/v1").status_code == 200)
    found = scraped(address)
    answered = [value for name, value in found.items() if name.startswith("product_key_requests_total")]
    assert sum(answered) >= 2, "what the dead worker answered is kept"
    until(lambda: scraped(address)["product_key_database_up"] == 1)


def test_the_time_of_the_last_backup_is_told(host: Host) -> None:
    address = port_for_metrics()
    before = time.time()
    if host.kind == "sqlite":
        host.run("backup", str(host.folder / "copy.sqlite3"))
    else:
        host.run("backup-made")
    host.serve("--metrics", address)
    until(lambda: scraped(address)["product_key_last_backup_timestamp_seconds"] > 0)
    assert before - 1 <= scraped(address)["product_key_last_backup_timestamp_seconds"] <= time.time() + 1


def test_an_alert_for_old_backups_sees_that_there_is_none(host: Host) -> None:
    address = port_for_metrics()
    host.serve("--metrics", address)
    until(lambda: scraped(address).get("product_key_database_up") == 1)
    until(lambda: scraped(address).get("product_key_last_backup_timestamp_seconds") == 0)


def test_a_clock_that_is_behind_the_audit_trail_is_told(host: Host) -> None:
    host.look(f"UPDATE audit SET at = at + {3600 * 1_000_000} WHERE event = 'customer-created'")
    address = port_for_metrics()
    server = host.serve("--metrics", address)
    said = "behind the audit trail"  # perhaps before it said that it listens
    line = next((line for line in server.log if said in line["message"]), None) or server.wait_for(said)
    assert line["level"] == "warning"
    until(lambda: scraped(address)["product_key_clock_behind_seconds"] > 0)
    assert 3500 < scraped(address)["product_key_clock_behind_seconds"] < 3600


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_metrics_stay_on_this_machine_unless_the_network_is_closed(host: Host) -> None:
    refused = host.refused("serve", "--metrics", "0.0.0.0:9464", status=2)
    assert "for this machine alone" in refused
    assert "names no address" in host.refused("serve", "--metrics", "9464", status=2)
    address = port_for_metrics()
    host.serve("--metrics", address)
    assert "Another program listens" in host.refused(
        "serve", "--listen", "127.0.0.1:1", "--metrics", address, status=3
    )


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_a_line_of_log_tells_who_asked_for_whom_and_in_which_trace(host: Host) -> None:
    server = host.serve()
    path = f"/v1/customers/{host.customer}/subscriptions"
    answered = server.get(path, host.token(), headers={"traceparent": TRACE})
    line = server.wait_for("/v1/customers/{customer_id}/subscriptions")
    assert (line["account"], line["target"], line["status"]) == ("ada", {"customer_id": host.customer}, 200)
    assert line["request"] == answered.headers["x-request-id"]
    assert (line["trace"], line["parent"]) == (TRACE.split("-")[1], TRACE.split("-")[2])
    assert answered.headers["traceresponse"] == f"00-{line['trace']}-{line['span']}-01"
    for customer in ("competitor", "no id at all"):
        assert server.get(f"/v1/customers/{customer}/subscriptions", host.token("ada")).status_code == 404
    assert server.wait_for("404")["target"] == {"customer_id": "competitor"}, "a probe can be told"
    assert server.wait_for("404")["target"] == {"customer_id": "?"}
    order = {"customer_id": host.customer, "action": "new", "keys": host.keys()}
    requests.post(
        f"{server.address}/v1/quotes",
        json=order,
        headers={"Authorization": f"Bearer {host.token()}"},
        timeout=PATIENCE,
    )
    assert server.wait_for('"route": "/v1/quotes"')["target"] == {"customer_id": host.customer}


@pytest.mark.parametrize("unset", ["sqlite"], indirect=True)
def test_a_wrong_traceparent_is_ignored(host: Host) -> None:
    server = host.serve()
    for sent in (
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        TRACE.replace("00", "ff", 1),
        f"{TRACE}-more",
        TRACE.upper(),
        "a trace",
    ):
        answered = server.get("/v1", headers={"traceparent": sent})
        assert (answered.status_code, answered.headers.get("traceresponse")) == (200, None)
        assert "trace" not in server.wait_for('"route": "/v1"')
    newer = TRACE.replace("00", "01", 1) + "-more"
    assert "traceresponse" in server.get("/v1", headers={"traceparent": newer}).headers
