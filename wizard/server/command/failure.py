"""Exit statuses and the error of a failed command."""

from __future__ import annotations

DONE = 0
REFUSED = 1  # nothing was changed; a retry fails again
USAGE = 2
BUSY = 3  # nothing was changed; a retry may succeed
FAULT = 70
INTERRUPTED = 130


def system_words(error: Exception) -> str:
    """Return what the system or a library said, without the number and the path that Python adds."""
    return (isinstance(error, OSError) and error.strerror) or str(error)


class CommandError(Exception):
    """A failed command: cause, reason and next step in three sentences without secrets."""

    def __init__(self, what: str, why: str, next_: str, status: int = REFUSED) -> None:
        super().__init__(what)
        self.sentences = (what, why, next_)
        self.status = status
