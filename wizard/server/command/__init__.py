"""`product-key-service`: hosts and administers an activation service."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    with _hangups_ignored() if given[:1] == ["serve"] else nullcontext():
        from .dispatch import run

        return run(given)


@contextmanager
def _hangups_ignored() -> Iterator[None]:
    """Ignore SIGHUP until the web server handles it: there are no workers yet that could be restarted."""
    if sys.platform == "win32":
        yield
        return
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGHUP, before)
