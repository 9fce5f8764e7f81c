"""The issuer's signing keys, kept for an hour, and for an hour more while the issuer cannot be reached.

Keys are fetched in a thread of their own: a slow provider holds up no other request.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from threading import Event, Lock, Thread

from joserfc.jwk import Key

from wizard.server.errors import busy

from .provider import ProviderError

FRESH_SECONDS = 3600.0
GRACE_SECONDS = 3600.0
PAUSE_SECONDS = 30.0  # between two fetches
WAIT_SECONDS = 2.0  # of one request, for a fetch; the others are refused as busy

log = logging.getLogger(__name__)


class SigningKeys:
    """The keys of one issuer by id. All methods may be called from any thread.

    `fetch` returns the keys or raises ProviderError.
    """

    def __init__(
        self, fetch: Callable[[], Mapping[str, Key]], monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._fetch = fetch
        self._monotonic = monotonic
        self._lock = Lock()
        self._keys: Mapping[str, Key] = {}
        self._fetched_at: float | None = None
        self._tried_at: float | None = None
        self._running: Event | None = None
        self._waiting = Lock()

    def prepare(self) -> None:
        """Begin to fetch the keys, so that the first request finds them."""
        self._begin()

    def __call__(self, kid: str) -> Key | None:
        """Return a key of the issuer, None if the issuer has no such key.

        Raises Refused (service-busy) while that cannot be known.
        """
        key = self._known(kid)
        if key is not None and self._age() < FRESH_SECONDS:
            return key
        self._wait_for(self._begin())
        key = self._known(kid)
        if key is not None:
            return key
        with self._lock:
            answered = self._running is None and self._tried_at is not None and self._fetched_at is not None
            certain = answered and self._fetched_at >= self._tried_at  # type: ignore[operator]
        if certain:
            return None
        raise busy(seconds=5)

    def _age(self) -> float:
        fetched_at = self._fetched_at
        return float("inf") if fetched_at is None else self._monotonic() - fetched_at

    def _known(self, kid: str) -> Key | None:
        return self._keys.get(kid) if self._age() < FRESH_SECONDS + GRACE_SECONDS else None

    def _wait_for(self, running: Event | None) -> None:
        if running is not None and self._waiting.acquire(blocking=False):
            try:
                running.wait(WAIT_SECONDS)
            finally:
                self._waiting.release()

    def _begin(self) -> Event | None:
        """Start a fetch, unless one began less than 30 s ago; return the end of the one that runs."""
        with self._lock:
            now = self._monotonic()
            soon = self._tried_at is not None and now - self._tried_at < PAUSE_SECONDS
            if self._running is not None or soon:
                return self._running
            self._tried_at = now
            self._running = done = Event()
        Thread(target=self._run, args=(done,), name="signing-keys", daemon=True).start()
        return done

    def _run(self, done: Event) -> None:
        try:
            keys = self._fetch()
        except ProviderError as error:
            log.warning("the issuer's keys cannot be fetched: %s", error)
        else:
            with self._lock:
                self._keys, self._fetched_at = keys, self._monotonic()
        finally:
            with self._lock:
                self._running = None
            done.set()
