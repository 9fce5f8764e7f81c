"""Services of another version than the client: what they answer, told apart from no service at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from wizard.contract import Code, Problem
from wizard.service.codec import OTHER_SHAPE
from wizard.service.errors import ServiceError


@contextmanager
def at_the_beginning(host: str) -> Iterator[None]:
    """The first question: a service that speaks our problems, and has no `/v1` any more, is newer.

    Raises:
        ServiceError: `service-version`, and whatever is raised inside.
    """
    try:
        yield
    except ServiceError as error:
        if error.said and _unknown_address(error.problem):
            raise _other(error, host, "newer") from error
        if (error.problem.detail or "").endswith(OTHER_SHAPE):
            raise _other(error, host, None) from error
        raise


@contextmanager
def later_on(host: str) -> Iterator[None]:
    """A question that every service of this version has an answer to: one that does not know it is older.

    Raises:
        ServiceError: `service-version`, and whatever is raised inside.
    """
    try:
        yield
    except ServiceError as error:
        if error.said and _unknown_address(error.problem):
            raise _other(error, host, "older") from error
        raise


def _unknown_address(problem: Problem) -> bool:
    return problem.code == Code.NOT_FOUND and problem.parameters.get("what") == "address"


def _other(error: ServiceError, host: str, reason: str | None) -> ServiceError:
    problem = Problem(Code.SERVICE_VERSION, {"host": host, "reason": reason}, str(error))
    return ServiceError(problem, request_id=error.request_id)
