"""Background thread that seals the audit trail every second."""

from __future__ import annotations

import logging
from threading import Event, Thread

from .audit import seal
from .database import Database
from .errors import Refused

INTERVAL_SECONDS = 1.0

log = logging.getLogger(__name__)


class Sealer:
    """A thread that seals the trail until it is stopped, and once more then."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stopping = Event()
        self._thread = Thread(target=self._run, name="audit-sealer", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Seal what is left and stop."""
        self._stopping.set()
        self._thread.join()
        self._seal()

    def _run(self) -> None:
        while not self._stopping.wait(INTERVAL_SECONDS):
            self._seal()

    def _seal(self) -> None:
        try:
            seal(self._database)
        except Refused:
            log.warning("the audit trail could not be sealed now; it is tried again")
        except Exception as error:  # a thread that ended here would leave the trail unsealed from then on
            log.error("sealing the audit trail failed: %s; it is tried again", type(error).__name__)
