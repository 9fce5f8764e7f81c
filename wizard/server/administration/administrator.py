"""Who administers the service, and the refusals of what they ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from wizard.contract import Code, Problem
from wizard.contract.administration import ReasonedRequest
from wizard.server import audit
from wizard.server.database import Transaction
from wizard.server.errors import Refused, refuse_keys
from wizard.server.settings import Service

T = TypeVar("T")


class AdministrationRefused(Refused):
    """A change that cannot be made; `subject` is what it concerns, for the operator alone."""

    def __init__(self, problem: Problem, subject: str) -> None:
        super().__init__(problem)
        self.subject = subject


def unknown(what: str, subject: str) -> AdministrationRefused:
    """Build the refusal (not-found) for a row that does not exist."""
    return AdministrationRefused(Problem(Code.NOT_FOUND, {"what": what}, f"no such {what}"), subject)


def impossible(reason: str, subject: str) -> AdministrationRefused:
    """Build the refusal (change-refused) for one of the reasons in wizard/contract/administration."""
    return AdministrationRefused(Problem(Code.CHANGE_REFUSED, {"reason": reason}, reason), subject)


def known(tx: Transaction, shape: Callable[..., T], query: str, what: str, identity: str) -> T:
    """Return the row of an id as a `shape`. Raises AdministrationRefused: not-found."""
    row = tx.row(shape, query, id=identity)
    if row is None:
        raise unknown(what, identity)
    return row


class _DryRun(Exception, Generic[T]):
    """Ends a transaction that is only tried, with its result."""

    def __init__(self, result: T) -> None:
        super().__init__()
        self.result = result


@dataclass(frozen=True, slots=True)
class Administrator:
    """The service and the person or program that administers it, by its name in the audit trail."""

    service: Service
    name: str

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Read from the database."""
        return self.service.database.read(work)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Change the database, in one serializable transaction."""
        return self.service.database.write(work)

    def change(self, request: ReasonedRequest, work: Callable[[Transaction], T]) -> T:
        """Run `work` that locks what it decides by; a dry run is rolled back and has the same result.

        Raises Refused (request-invalid) for a reason with a key in it.
        """
        refuse_keys("reason", request.reason)

        def tried(tx: Transaction) -> T:
            result = work(tx)
            if request.dry_run:
                raise _DryRun(result)
            return result

        try:
            return self.service.database.change(tried)
        except _DryRun as end:
            result: T = end.result
            return result

    def record(self, tx: Transaction, event: str, details: Mapping[str, object]) -> None:
        """Add an audit row in the transaction that it records."""
        audit.record(self.service, tx, self.name, event, details)
