"""How a command ends that could not do what it was asked."""

from __future__ import annotations

DONE = 0
REFUSED = 1  # nothing was changed, and nothing will be different until somebody does something
USAGE = 2
BUSY = 3  # nothing was changed; the same command may work later
FAULT = 70
INTERRUPTED = 130


class CommandError(Exception):
    """What happened, why, and what to do next: three sentences, without secrets."""

    def __init__(self, what: str, why: str, next_: str, status: int = REFUSED) -> None:
        """Remember the sentences, and the exit status."""
        super().__init__(what)
        self.sentences = (what, why, next_)
        self.status = status
