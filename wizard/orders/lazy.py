"""Resources that are opened when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock, Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class Lazy(Generic[T]):
    """A lazily opened resource (thread-safe). Opening and closing may block."""

    def __init__(self, opening: Callable[[], T], closing: Callable[[T], None]) -> None:
        self._opening = opening
        self._closing = closing
        self._lock = Lock()
        self.value: T | None = None

    def get(self) -> T:
        """Open it, or wait until another thread has."""
        with self._lock:
            if self.value is None:
                self.value = self._opening()
            return self.value

    def close(self) -> None:
        """Close it, if it is open."""
        with self._lock:
            value, self.value = self.value, None
        if value is not None:
            self._closing(value)

    def close_soon(self) -> Thread:
        """Close it in a thread of its own."""
        thread = Thread(target=self.close, name="closing", daemon=True)
        thread.start()
        return thread
