"""An app that answers busy until its database can be opened."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from http import HTTPStatus
from threading import Event, Thread
from typing import Any

from wizard.server.app import PROBLEM_JSON, problem_document
from wizard.server.errors import Refused, busy

from . import metrics
from .failure import BUSY, CommandError

App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

RETRY_SECONDS = 1.0

log = logging.getLogger(__name__)


class WaitingApp:
    """A WSGI app that `open_app` returns, opened again every second while its database is away.

    `open_app` raises Refused or CommandError. After the status BUSY it is tried again; any other one ends the
    process, whose configuration somebody has to correct.
    """

    def __init__(self, open_app: Callable[[], App]) -> None:
        """Open the app, or begin to wait for it."""
        self._open_app = open_app
        self._app: App | None = None
        self._stopping = Event()
        if not self._opened():
            Thread(target=self._wait, name="database-wait", daemon=True).start()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer with the app, or busy."""
        if self._app is not None:
            return self._app(environ, start_response)
        refusal = busy(seconds=1)
        metrics.DATABASE_UP.set(0)
        metrics.count("?", "?", refusal.status, refusal.problem.code)
        status = HTTPStatus(refusal.status)
        headers = [("Content-Type", PROBLEM_JSON), ("Retry-After", str(refusal.retry_after))]
        start_response(f"{status.value} {status.phrase}", headers)
        return [problem_document(status, refusal.problem)]

    def stop(self) -> None:
        """Wait no longer."""
        self._stopping.set()

    def _wait(self) -> None:
        while not self._stopping.wait(RETRY_SECONDS) and not self._opened():
            pass

    def _opened(self) -> bool:
        try:
            self._app = self._open_app()
        except (CommandError, Refused) as error:
            reason = " ".join(error.sentences) if isinstance(error, CommandError) else str(error)
            if isinstance(error, CommandError) and error.status != BUSY:
                log.error("this worker cannot start: %s", reason)
                logging.shutdown()
                os._exit(error.status)
            log.warning("waiting for the database: %s", reason)
            return False
        return True
