"""The web server, Granian; imported late, because it is optional."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from granian import Granian
from granian.constants import HTTPModes, Interfaces, SSLProtocols
from granian.http import HTTP1Settings
from granian.log import LogLevels

from .failure import CommandError
from .hosted import load_app
from .logs import configuration
from .metrics import start_listener

HEADER_SECONDS = 10
HEADER_BYTES = 64 * 1024
# Open at once in a worker; further ones wait in the system's queue. Many, because headers that never end
# hold one for HEADER_SECONDS; fewer than the 4,096 files that a process may have open on a bare Linux.
CONNECTIONS = 3000
STOP_SECONDS = 30


RESTARTS = 5  # within RESTARTS_SECONDS: a fault that stays ends the service
RESTARTS_SECONDS = 60.0

log = logging.getLogger(__name__)


def run(
    host: str,
    port: int,
    metrics: tuple[str, int] | None,
    options: argparse.Namespace,
    lasting_problem: Callable[[], CommandError | None],
) -> None:
    """Serve until SIGTERM or SIGINT, with the options of `serve`; `metrics` is where Prometheus asks.

    Granian gives up where a worker dies twice within seconds, as by the system for want of memory: it is
    started again. Raises SystemExit if that happens RESTARTS times within RESTARTS_SECONDS, or at once with
    the status of a lasting problem.
    """
    _let_workers_stop()
    if metrics is not None:
        start_listener(*metrics)  # before there are threads: it may be a fork of this process
    restarts: deque[float] = deque(maxlen=RESTARTS)
    while True:
        server = _server(host, port, options)
        try:
            server.serve(target_loader=partial(load_app, options), wrap_loader=False)
            return
        except SystemExit:
            if server.interrupt_signal:
                raise
            if (problem := lasting_problem()) is not None:
                log.error("the service ends: %s", " ".join(problem.sentences))
                raise SystemExit(problem.status) from None
            full = len(restarts) == RESTARTS
            if full and time.monotonic() - restarts[0] < RESTARTS_SECONDS:
                raise
        restarts.append(time.monotonic())
        log.error("workers died one after the other; the web server is started again")
        server.main_loop_interrupt.clear()
        server.main_loop_interrupt.wait(1)
        if server.interrupt_signal:
            return


def _let_workers_stop() -> None:
    """Let SIGTERM end a worker that still starts: the handler that it is forked with would swallow it."""
    if sys.platform == "win32":
        return
    stops = [signal.SIGTERM]

    def begin() -> None:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, stops)

    os.register_at_fork(
        before=lambda: signal.pthread_sigmask(signal.SIG_BLOCK, stops),
        after_in_parent=lambda: signal.pthread_sigmask(signal.SIG_UNBLOCK, stops),
        after_in_child=begin,
    )


def _server(host: str, port: int, options: argparse.Namespace) -> Any:
    return Granian(
        "wizard.server",
        address=host,
        port=port,
        interface=Interfaces.RSGI,
        workers=options.workers,
        backpressure=CONNECTIONS,
        # One request at a time on a connection: nobody multiplexes hundreds of them, or resets them, on one.
        http=HTTPModes.http1,
        http1_settings=HTTP1Settings(header_read_timeout=HEADER_SECONDS * 1000, max_buffer_size=HEADER_BYTES),
        websockets=False,
        log_dictconfig=configuration(options.log_level),
        log_level=LogLevels(options.log_level),
        ssl_cert=options.tls_certificate,
        ssl_key=options.tls_key,
        ssl_protocol_min=SSLProtocols.tls12,
        respawn_failed_workers=True,
        workers_kill_timeout=STOP_SECONDS,
    )
