"""Calls of the practice service that answer late, or as a test says."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest

from wizard.contract import Code, Problem
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService

LONGEST = 60.0  # seconds after which a stuck test fails rather than hangs


_gates: list[Event] = []


def let_all_go() -> None:
    """At the end of a test nobody waits any more, also where the test failed."""
    while _gates:
        _gates.pop().set()


class Stall:
    """Every call of this name waits until it is let go; then it is carried out as ever."""

    def __init__(self, patch: pytest.MonkeyPatch, name: str) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.ended = 0
        self._gate = Event()
        _gates.append(self._gate)
        real = getattr(HttpService, name)

        def stalled(service: HttpService, *arguments: Any, **named: Any) -> Any:
            self.calls.append(arguments)
            self._gate.wait(LONGEST)
            try:
                return real(service, *arguments, **named)
            finally:
                self.ended += 1

        patch.setattr(HttpService, name, stalled)

    def let_go(self) -> None:
        self._gate.set()


def refuse(
    patch: pytest.MonkeyPatch, name: str, code: str, times: int = 1, *, sent: bool = False, **parameters: Any
) -> Callable[[], int]:
    """The next calls of this name are refused with a code; answers how many calls there were."""
    real = getattr(HttpService, name)
    calls = 0

    def refusing(service: HttpService, *arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls <= times:
            retry = parameters.get("retry_after")
            raise ServiceError(Problem(Code(code), parameters), may_have_been_sent=sent, retry_after=retry)
        return real(service, *arguments, **named)

    patch.setattr(HttpService, name, refusing)
    return lambda: calls
