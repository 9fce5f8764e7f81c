"""What an administrator's command works with: the service, and a name for the audit trail."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from getpass import getuser
from typing import TypeVar

from wizard.server import audit
from wizard.server.database import Transaction
from wizard.server.settings import Service

from .open_service import open_service

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Office:
    """The service as its operator sees it; everything done here is audited under `operator`."""

    service: Service
    operator: str

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Look at the database."""
        return self.service.database.read(work)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Change the database, in one transaction."""
        return self.service.database.write(work)

    def record(self, tx: Transaction, event: str, details: Mapping[str, object]) -> None:
        """Write into the audit trail what is done, in the transaction that does it."""
        audit.record(self.service, tx, self.operator, event, details)


def operator_name() -> str:
    """Who runs the command, as the system knows them: `operator ada`."""
    try:
        return f"operator {getuser()}"
    except (KeyError, OSError, ImportError):  # an account without a name, as in some containers
        return "operator"


@contextmanager
def open_office(options: argparse.Namespace) -> Iterator[Office]:
    """The service that the options name. What was done is sealed when it closes.

    Raises CommandError.
    """
    service = open_service(options.database, options.secrets, connections=2)
    try:
        yield Office(service, operator_name())
        audit.seal(service.database)
    finally:
        service.database.close()
