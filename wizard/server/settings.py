"""What one activation service is: who runs it, its secret, its limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from wizard.contract import Code, ServiceInfo

from .clock import Clock, system_clock
from .database import Database
from .hashing import KeySecret

Rehearse = Callable[[tuple[str, ...], str], None]


@dataclass(frozen=True, slots=True)
class Throttle:
    """How many unknown keys an account or an address may try within a window, against guessing."""

    window: timedelta = timedelta(minutes=15)
    per_account: int = 50
    per_address: int = 200


@dataclass(frozen=True, slots=True)
class Service:
    """An activation service: what its requests need to be answered.

    `unknown_key` is the code of a key that nobody issued here. `rehearse` is practice's alone: it is called
    before a redemption with the digests of its keys, and before a customer is created with its domain, each
    time with the customer's name, and refuses there what it lets people practice.
    """

    database: Database
    secret: KeySecret
    info: ServiceInfo
    clock: Clock = system_clock
    unknown_key: Code = Code.KEY_INVALID
    throttle: Throttle = Throttle()
    quote_lifetime: timedelta = timedelta(minutes=15)
    rehearse: Rehearse | None = None
