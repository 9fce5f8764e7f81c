"""Clocks that do not wait, and services that tests talk to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.service.loopback import Loopback
from wizard.service.http import HttpService
from wizard.service.timing import Timing

TOKEN = "token-canary-7f3a"


@dataclass
class FakeClock:
    """Continues only when somebody sleeps or a test says so; the dice always give the longest pause."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def random(self) -> float:
        return 1.0


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


Open = Callable[..., HttpService]


@pytest.fixture
def serve(clock: FakeClock) -> Iterator[Open]:
    """Open a service at a loopback server or an address, with little patience and the fake clock."""
    with ExitStack() as stack:

        def open_service(where: Loopback | str, session: Any = None, **timing: Any) -> HttpService:
            patience = {"connect": 2.0, "read": 2.0, **timing}
            impatient = Timing(sleep=clock.sleep, random=clock.random, monotonic=clock.monotonic, **patience)
            address = where if isinstance(where, str) else where.address
            service = HttpService(address, TOKEN, "nl", session, impatient)
            stack.callback(service.close)
            return service

        yield open_service


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests begin on a computer without proxies, whatever computer it is."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
