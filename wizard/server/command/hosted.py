"""The hosted app and its worker process."""

from __future__ import annotations

import argparse
import logging.config
import os
import signal
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from ipaddress import ip_address
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import Any

import falcon
from granian.utils.proxies import wrap_wsgi_with_proxy_headers

from wizard.contract import AccountLimits
from wizard.server.account_limits import LIMITS, AccountLimiter
from wizard.server.app import create_app
from wizard.server.errors import busy
from wizard.server.health import Ready, RequestLog
from wizard.server.sealer import Sealer
from wizard.server.settings import Service

from .bridge import Bridge
from .failure import CommandError
from .logs import configuration, written_aside
from .metrics import Observer, RequestMetrics
from .open_service import check_moved, check_secrets, check_underneath, open_service
from .sign_in import with_sign_in
from .waiting_app import Opened, WaitingApp

log = logging.getLogger(__name__)


def load_app(options: argparse.Namespace) -> Any:
    """Build the app of a worker, in its process; it answers busy until its database can be opened."""
    logging.config.dictConfig(configuration(options.log_level))
    opened = ExitStack()
    opened.enter_context(written_aside())

    def open_app() -> Opened:
        service = with_sign_in(open_service(options.database, options.secrets, options.threads))
        opened.callback(service.database.close)
        opened.callback(Sealer(service.database).stop)
        opened.callback(Observer(service).stop)
        limits = LIMITS if options.account_limits else None
        app = behind_proxies(hosted_app(service, limits), options.behind_proxy)
        return Opened(app, lambda: check_underneath(service))

    app = WaitingApp(open_app)

    def close() -> None:
        app.stop()
        opened.close()

    _stop_with_parent()
    return Bridge(app, options.threads, close)


def hosted_app(service: Service, limits: AccountLimits | None = None) -> Callable[..., Any]:
    """Build the contract's app with readiness, request log and limits per account, which `/v1` tells."""
    told = replace(service.info.limits, account=limits)
    service = replace(service, info=replace(service.info, limits=told))
    limiters = () if limits is None else (AccountLimiter(service, limits),)

    def check() -> None:
        try:
            service.database.read(check_moved)
            service.database.read(lambda tx: check_secrets(tx, service.secret))
        except CommandError as error:
            log.warning("not ready: %s", " ".join(error.sentences))
            raise busy(seconds=5) from None

    app: falcon.App[Any, Any] = create_app(service, (RequestLog(), RequestMetrics()), limiters)
    app.add_route("/readyz", Ready(check))
    return app


def behind_proxies(app: Callable[..., Any], proxies: list[str]) -> Callable[..., Any]:
    """Wrap an app to trust X-Forwarded-For from these proxies."""
    if not proxies:
        return app

    def with_plain_address(environ: dict[str, Any], start_response: Any) -> Any:
        environ["REMOTE_ADDR"] = plain_address(environ["REMOTE_ADDR"])
        return app(environ, start_response)

    wrapped: Callable[..., Any] = wrap_wsgi_with_proxy_headers(with_plain_address, proxies)
    return wrapped


def plain_address(text: str) -> str:
    """Return the IP address in a proxy's value, which may have a port; `unknown` if there is none."""
    host = text.strip()
    if host.startswith("["):
        host = host[1:].partition("]")[0]
    elif host.count(":") == 1:
        host = host.partition(":")[0]
    try:
        return str(ip_address(host))
    except ValueError:
        return "unknown"


def _stop_with_parent() -> None:
    """End this worker when its server is killed: otherwise it would keep answering."""
    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)

    Thread(target=watch, name="parent-watch", daemon=True).start()
