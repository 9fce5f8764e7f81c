"""Settings of one activation service: its vendor, secret and limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from wizard.contract import Code, ServiceInfo

from .clock import Clock, system_clock
from .database import Database
from .hashing import KeySecret
from .sign_in.identity import Identify

MOVED = "moved"  # the name of the time when the service moved to another database
LAST_BACKUP = "last_backup"  # the name of its time in the database, in UTC microseconds
Rehearse = Callable[[tuple[str, ...], str], None]


@dataclass(frozen=True, slots=True)
class Throttle:
    """Numbers of unknown keys that an account and an address may try within a window."""

    window: timedelta = timedelta(minutes=15)
    per_account: int = 50
    per_address: int = 200


@dataclass(frozen=True, slots=True)
class Service:
    """The dependencies and settings of an activation service's requests.

    `unknown_key` is the code of an unknown key. `rehearse` is set by practice only: it is called with the
    digests of an order's keys before their redemption, and with the domain of a customer before its creation,
    each time with the customer's name, and raises Refused for the outcomes to practice. `identify` checks
    access tokens of an OpenID provider; None where only the service's own tokens are taken.
    """

    database: Database
    secret: KeySecret
    info: ServiceInfo
    clock: Clock = system_clock
    unknown_key: Code = Code.KEY_INVALID
    throttle: Throttle = Throttle()
    quote_lifetime: timedelta = timedelta(minutes=15)
    rehearse: Rehearse | None = None
    identify: Identify | None = None
