"""An app that waits for its database, and ends its process when that was replaced."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http import HTTPStatus
from threading import Event, Thread
from typing import Any, NoReturn

from wizard.server.app import PROBLEM_JSON, problem_document
from wizard.server.errors import Refused, busy

from . import metrics
from .failure import BUSY, REFUSED, CommandError
from .logs import write_waiting

App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

WATCH_SECONDS = 1.0

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """An app over an open database; `check` raises if that one may not be served any more."""

    app: App
    check: Callable[[], None]


class WaitingApp:
    """A WSGI app that `open_app` returns, opened again every second while its database is away.

    `open_app` raises Refused or CommandError. After the status BUSY it is tried again; any other one ends the
    process, whose configuration somebody has to correct. So does an error of the check of an open one, every
    second, but Refused: the process that takes its place opens the database again.
    """

    def __init__(self, open_app: Callable[[], Opened]) -> None:
        """Open the app, or begin to wait for it."""
        self._open_app = open_app
        self._opened: Opened | None = None
        self._stopping = Event()
        self._open()
        self._thread = Thread(target=self._watch, name="database-watch", daemon=True)
        self._thread.start()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer with the app, or busy."""
        if self._opened is not None:
            return self._opened.app(environ, start_response)
        refusal = busy(seconds=1)
        metrics.DATABASE_UP.set(0)
        metrics.count("?", "?", refusal.status, refusal.problem.code)
        status = HTTPStatus(refusal.status)
        headers = [("Content-Type", PROBLEM_JSON), ("Retry-After", str(refusal.retry_after))]
        start_response(f"{status.value} {status.phrase}", headers)
        return [problem_document(status, refusal.problem)]

    def stop(self) -> None:
        """End the thread that watches the database."""
        self._stopping.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stopping.wait(WATCH_SECONDS):
            if self._opened is None:
                self._open()
            else:
                self._check(self._opened)

    def _open(self) -> None:
        try:
            self._opened = self._open_app()
        except (CommandError, Refused) as error:
            if isinstance(error, CommandError) and error.status != BUSY:
                _end("this worker cannot start", error)
            log.warning("waiting for the database: %s", _told(error))

    def _check(self, opened: Opened) -> None:
        try:
            opened.check()
        except Refused:  # it is away, which each request is told
            pass
        except Exception as error:
            _end("this worker ends, and another one opens the database again", error)


def _end(what: str, error: Exception) -> NoReturn:
    log.error("%s: %s", what, _told(error))
    write_waiting()
    os._exit(error.status if isinstance(error, CommandError) else REFUSED)


def _told(error: Exception) -> str:
    """Return a command's sentences or a refusal's code; of another error its kind alone."""
    if isinstance(error, CommandError):
        return " ".join(error.sentences)
    return str(error) if isinstance(error, Refused) else type(error).__name__
