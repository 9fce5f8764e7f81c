"""The context of an administrator's command: the service and the operator's name for the audit trail."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from wizard.server import audit
from wizard.server.database import Transaction
from wizard.server.settings import Service

from .open_service import open_service

if sys.platform != "win32":
    import pwd

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class AdminContext:
    """The service and the operator, whose changes are audited under `operator`."""

    service: Service
    operator: str

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Read from the database."""
        return self.service.database.read(work)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Change the database, in one transaction."""
        return self.service.database.write(work)

    def record(self, tx: Transaction, event: str, details: Mapping[str, object]) -> None:
        """Add an audit row in the transaction that it records."""
        audit.record(self.service, tx, self.operator, event, details)


def operator_name() -> str:
    """Return the audit name of the system's account that runs the command: `operator ada`.

    It is that of the process, not of a variable that anyone may set.
    """
    if sys.platform == "win32":
        return f"operator {os.getlogin()}"
    else:  # noqa: RET505 - so that types are checked as Windows has them
        try:
            return f"operator {pwd.getpwuid(os.getuid()).pw_name}"
        except KeyError:  # an account without a name, as in some containers
            return f"operator {os.getuid()}"


@contextmanager
def open_admin(options: argparse.Namespace) -> Iterator[AdminContext]:
    """Open the service that the options name; its audit rows are sealed on closing.

    Raises CommandError.
    """
    service = open_service(options.database, options.secrets, connections=2)
    try:
        yield AdminContext(service, operator_name())
        audit.seal(service.database)
    finally:
        service.database.close()
