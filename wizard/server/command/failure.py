"""Exit statuses and the error of a failed command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

DONE = 0
REFUSED = 1  # nothing was changed; a retry fails again
USAGE = 2
BUSY = 3  # nothing was changed; a retry may succeed
FAULT = 70
INTERRUPTED = 130

NEW_FILE = "Name a new file in a folder that you may write; an existing file is never written over."


def system_words(error: Exception) -> str:
    """Return what the system or a library said, without the number and the path that Python adds."""
    return (isinstance(error, OSError) and error.strerror) or str(error)


@contextmanager
def system_errors(
    what: str, next_: str, *, more: str = "", kinds: tuple[type[Exception], ...] = (OSError,)
) -> Iterator[None]:
    """Raise CommandError for an error of the system: what failed, its words and `more`, what to do next."""
    try:
        yield
    except kinds as error:
        raise CommandError(what, f"The system says: {system_words(error)}.{more}", next_) from None


class CommandError(Exception):
    """A failed command: cause, reason and next step in three sentences without secrets."""

    def __init__(self, what: str, why: str, next_: str, status: int = REFUSED) -> None:
        super().__init__(what)
        self.sentences = (what, why, next_)
        self.status = status
