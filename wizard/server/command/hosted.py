"""The app as a server's worker runs it."""

from __future__ import annotations

import logging.config
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import parent_process
from multiprocessing.connection import wait
from multiprocessing.util import Finalize
from pathlib import Path
from threading import Thread
from typing import Any

import falcon

from wizard.server.app import create_app
from wizard.server.probes import Alive, Ready, RequestLog
from wizard.server.sealer import Sealer
from wizard.server.settings import Service

from .logs import configuration
from .places import check_secrets, open_service


@dataclass(frozen=True, slots=True)
class Hosting:
    """What a worker needs to make its app; it crosses to the worker's process."""

    database: str
    secrets: Path
    proxies: tuple[str, ...]
    connections: int
    log_level: str


def load_app(hosting: Hosting) -> Callable[..., Any]:
    """The app of one worker, called in its process.

    Raises CommandError.
    """
    logging.config.dictConfig(configuration(hosting.log_level))
    service = open_service(hosting.database, hosting.secrets, hosting.connections)
    sealer = Sealer(service.database)
    # Neither atexit nor the server's hooks run in a worker; this does, after the last request was answered.
    Finalize(None, _close, args=(service, sealer), exitpriority=10)
    _stop_with_parent()
    return behind_proxies(hosted_app(service), hosting.proxies)


def hosted_app(service: Service) -> Callable[..., Any]:
    """The contract's app with what a hosted one has beside it."""

    def check() -> None:
        service.database.read(lambda tx: check_secrets(tx, service.secret))

    app: falcon.App[Any, Any] = create_app(service, (RequestLog(),))
    app.add_route("/healthz", Alive())
    app.add_route("/readyz", Ready(check))
    return app


def behind_proxies(app: Callable[..., Any], proxies: tuple[str, ...]) -> Callable[..., Any]:
    """The app, believing X-Forwarded-For where it comes from one of these proxies."""
    if not proxies:
        return app
    from granian.utils.proxies import wrap_wsgi_with_proxy_headers

    wrapped: Callable[..., Any] = wrap_wsgi_with_proxy_headers(app, list(proxies))
    return wrapped


def _close(service: Service, sealer: Sealer) -> None:
    sealer.stop()
    service.database.close()


def _stop_with_parent() -> None:
    """A worker whose server was killed would go on answering, with nobody to stop it."""
    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)

    Thread(target=watch, name="parent-watch", daemon=True).start()
