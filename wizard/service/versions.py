"""Detects services that speak a different API version."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from wizard.contract import Code, Problem
from wizard.service.errors import ServiceError
from wizard.service.failure import Failure


@contextmanager
def unknown_address_means(reason: str, host: str) -> Iterator[None]:
    """Turn the service's own "no such address" into `service-version`.

    A service without `/v1` is `newer`; one without another address of this version is `older`.

    Raises:
        ServiceError: `service-version`, and whatever is raised inside.
    """
    try:
        yield
    except ServiceError as error:
        if error.declined and _is_unknown_address(error.problem):
            problem = Problem(Code.SERVICE_VERSION, {"host": host, "reason": reason}, str(error))
            raise ServiceError(problem, request_id=error.request_id) from error
        raise


def is_missing(failure: Failure) -> bool:
    """Return True if the service, or its web server, does not have the address or its method."""
    return failure.status == 405 or (failure.status == 404 and _is_unknown_address(failure.problem))


def _is_unknown_address(problem: Problem) -> bool:
    return problem.code == Code.NOT_FOUND and problem.parameters.get("what") == "address"
