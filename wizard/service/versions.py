"""Detects services that speak a different API version."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from wizard.contract import Code, Problem
from wizard.service.errors import ServiceError


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


def _is_unknown_address(problem: Problem) -> bool:
    return problem.code == Code.NOT_FOUND and problem.parameters.get("what") == "address"
