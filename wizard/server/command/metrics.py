"""Metrics of a hosted service for Prometheus, over all its workers.

The client library keeps each process's values in files of the folder that PROMETHEUS_MULTIPROC_DIR names;
`serve` sets it before this module is imported. Without it the values stay in the process.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import re
import signal
import time
from functools import partial
from multiprocessing import parent_process
from multiprocessing.connection import wait
from pathlib import Path
from threading import Event, Thread
from typing import Any

import falcon
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead

from wizard import __version__
from wizard.server.audit import backlog, latest
from wizard.server.clock import micros
from wizard.server.errors import Refused
from wizard.server.settings import LAST_BACKUP, Service

FOLDER_VARIABLE = "PROMETHEUS_MULTIPROC_DIR"
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
UPDATE_SECONDS = 5.0
CLOCK_SKEW_SECONDS = 60.0  # between servers; a clock that is further behind was set back
_LIVE_FILE = re.compile(r"gauge_live\w*_([0-9]+)\.db")

REQUESTS = Counter("product_key_requests", "Requests answered.", ["method", "route", "status", "code"])
SECONDS = Histogram(
    "product_key_request_seconds", "From a request's last byte to its answer.", ["route"], buckets=BUCKETS
)
WAITED = Histogram("product_key_queue_seconds", "Wait of a request for a free thread.", buckets=BUCKETS)
_summed = partial(Gauge, multiprocess_mode="livesum")
_newest = partial(Gauge, multiprocess_mode="livemostrecent")
IN_FLIGHT = _summed("product_key_requests_in_flight", "Requests waiting or answered now.")
CONNECTIONS = _summed("product_key_database_connections", "Open connections.", ["state"])
CONNECTION_WAITS = _summed("product_key_database_waiting", "Requests that wait for the database.")
DATABASE_UP = _newest("product_key_database_up", "1 if the database answers.")
UNSEALED = _newest("product_key_audit_unsealed_rows", "Audit rows not sealed.")
SEAL_LAG = _newest("product_key_audit_seal_lag_seconds", "Age of the oldest one.")
CLOCK_BEHIND = _newest("product_key_clock_behind_seconds", "How far the clock is behind the audit trail.")
BACKUP = _newest("product_key_last_backup_timestamp_seconds", "Time of the last backup.")
BUILD = Gauge("product_key_build_info", "The version.", ["version"], multiprocess_mode="livemax")

log = logging.getLogger(__name__)


class RequestMetrics:
    """Falcon middleware: counts requests and their time, by template of the address."""

    def process_response(
        self, req: falcon.Request, resp: falcon.Response, _resource: object, _succeeded: bool
    ) -> None:
        """Count the request."""
        method = req.method if req.method in falcon.HTTP_METHODS else "?"
        route = req.uri_template or "?"
        count(method, route, resp.status_code, getattr(resp.context, "code", ""))
        if (began := req.env.get("wizard.began")) is not None:
            SECONDS.labels(route).observe(time.monotonic() - began)


def count(method: str, route: str, status: int, code: str) -> None:
    """Count an answer; `code` is the problem's, empty without one."""
    REQUESTS.labels(method, route, str(status), code).inc()


class Observer:
    """A thread that reads every UPDATE_SECONDS what requests do not tell: database, sealer and backup."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._stopping = Event()
        BUILD.labels(__version__).set(1)
        self._thread = Thread(target=self._run, name="metrics", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread that reads the figures."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        told = False
        while True:
            behind = observe(self._service)
            if behind > CLOCK_SKEW_SECONDS and not told:
                log.warning("the clock is %d s behind the audit trail: check it", behind)
            told = behind > CLOCK_SKEW_SECONDS
            if self._stopping.wait(UPDATE_SECONDS):
                return


def observe(service: Service) -> float:
    """Read the state of the database, the sealer and the backup once.

    Returns the seconds that the clock is behind the audit trail.
    """
    usage = service.database.usage()
    CONNECTIONS.labels("idle").set(usage.idle)
    CONNECTIONS.labels("used").set(usage.open - usage.idle)
    CONNECTION_WAITS.set(usage.waiting)
    try:
        rows, oldest = backlog(service.database)
        last = latest(service.database)
        backup = service.database.find(str, "setting", name=LAST_BACKUP)
    except Refused:
        DATABASE_UP.set(0)
        return 0
    except Exception as error:  # a thread that ended here would show its last values for ever
        log.error("the metrics could not be read: %s", type(error).__name__)
        DATABASE_UP.set(0)
        return 0
    DATABASE_UP.set(1)
    UNSEALED.set(rows)
    now = micros(service.clock())
    SEAL_LAG.set(max(0, now - oldest) / 1_000_000 if rows else 0)
    behind = max(0, last - now) / 1_000_000
    CLOCK_BEHIND.set(behind)
    BACKUP.set(int(backup or 0) / 1_000_000)  # without a sample, no alert could tell that there is none
    return behind


class LiveWorkers(MultiProcessCollector):
    """The values of all workers, without the gauges of those that have ended."""

    def collect(self) -> Any:
        """Return the metrics, summed."""
        folder = Path(os.environ[FOLDER_VARIABLE])
        ended = {int(found[1]) for file in folder.iterdir() if (found := _LIVE_FILE.fullmatch(file.name))}
        for process in ended:
            if not _lives(process):
                mark_process_dead(process)  # type: ignore[no-untyped-call]
        return super().collect()  # type: ignore[no-untyped-call]


def start_listener(host: str, port: int) -> None:
    """Start the process that answers Prometheus; it ends with this one."""
    multiprocessing.Process(target=_listen, args=(host, port), name="metrics", daemon=True).start()


def _listen(host: str, port: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the workers end first, and the server then ends this
    registry = CollectorRegistry()
    LiveWorkers(registry)  # type: ignore[no-untyped-call]
    start_http_server(port, host, registry)
    parent = parent_process()
    assert parent is not None
    wait([parent.sentinel])


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # the number is another account's by now
        return False
    return True
