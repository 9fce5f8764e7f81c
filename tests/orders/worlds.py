"""Worlds in which keys are redeemed: everything that is true, and that the flow has to learn."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from wizard.contract import (
    Account,
    Customer,
    State,
)
from wizard.keys import ALPHABET
from wizard.keys.service import complete_service
from wizard.orders.destination import KnownService
from wizard.orders.steps import Step
from wizard.server import practice_data

MICROSOFT = ("VK7JGNPHTMC97JM9MPGT3V66T", "TX9XD98N7V6WMQ6BX7FGH8Q99", "YTMG3N6DKCDKB777M9GH8HVX7")
PUBLISHED = "WM8YGYNGDD4JHDCPG3F4FC4T4"
MISTYPED = "2FK442C22RCKCYGNTGYF2NYVK"
CORRECTED = "2FK442C22RCKCYGNTGYF2NYVX"
ONCE = {
    "mistyped": MISTYPED,
    "masked": "XXXXXXXXXXXXXXXXXXXXT83GX",
    "published": PUBLISHED,
    "impossible": "PGR4CDYFQ2CXJCDTTDKDYTCOF",
    "unverifiable": "BCDFGHJKMPQRTVWXY2346789B",
}
HOLDS = {"w12": ("workplace", 12), "w6": ("workplace", 6), "m12": ("mail", 12), "used": ("workplace", 12)}
"""Product and months of the service's keys; any other key that is sent to it is as w12."""

SERVICES = (
    KnownService("https://keys.cumulus.example", "Cumulus", "service"),
    KnownService("https://nimbus.example", "Nimbus", "service"),
    KnownService("https://stratus.example", "Stratus", "any"),
)
SOMEBODY, SOMEBODY_ELSE = Account("A-1", "Noor", ("global-admin",)), Account("A-2", "Kenji", ("reseller",))
CUSTOMERS = tuple(Customer(f"C-{n}", f"Customer {n}", f"c{n}.example", "NL", ("reseller",)) for n in range(3))
ACTIVE = State("S-1", "Workplace", "active", 20, date(2027, 9, 1))
QUOTE_UNTIL = datetime(2027, 3, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class World:
    """Everything that is true and that the flow has to learn. `hand` are the kinds of the keys."""

    hand: tuple[str, ...]
    services: int = 1
    signed_in: bool = True
    customers: int = 1
    role: bool = True
    reseller: bool = False
    subscriptions: int = 1
    expires_at: Step | None = None  # the sign-in runs out when this step asks the service
    quote: str = "ok"
    redemption: str = "ok"
    proposes: bool = True

    def keys(self) -> dict[str, str]:
        """The keys of the hand with their kinds."""
        numbers: Counter[str] = Counter()
        found = {}
        for kind in self.hand:
            number = numbers[kind]
            numbers[kind] += 1
            found[_key(kind, number)] = kind
        return found


def _key(kind: str, number: int) -> str:
    if kind == "microsoft":
        return MICROSOFT[number]
    if kind == "practice":
        return practice_data.NEW[number].text
    if kind in ONCE:
        return ONCE[kind]
    drawn = random.Random(f"{kind} {number}")
    return complete_service("".join(drawn.choice(ALPHABET) for _ in range(23)))


HANDS = (
    (),
    *(("microsoft",), ("microsoft",) * 3, ("w12",), ("w12",) * 3, ("practice",), ("unverifiable",)),
    *(("mistyped",), ("masked",), ("published",), ("used",), ("w12", "microsoft"), ("practice", "w12")),
    *(("w12", "m12"), ("w12", "w6"), ("w12", "w12", "used"), ("w12", "masked"), ("microsoft", "published")),
    *(("w12", "unverifiable"), ("w12", "mistyped", "microsoft", "practice", "m12", "impossible")),
)
ACCOUNTS = (
    (0, True, False),
    (0, True, True),
    (1, True, False),
    (1, False, False),
    (3, True, True),
    (3, False, False),
)


def worlds() -> Iterator[World]:
    """Every hand with every account, then every fault."""
    for hand, services, signed_in in itertools.product(HANDS, range(4), (True, False)):
        for (customers, role, reseller), subscriptions in itertools.product(ACCOUNTS, range(3)):
            yield World(hand, services, signed_in, customers, role, reseller, subscriptions)
    for hand in (("w12",), ("w12",) * 3):
        for step, customers in itertools.product((Step.CUSTOMER, Step.SUBSCRIPTION, Step.REVIEW), (1, 3)):
            yield World(hand, expires_at=step, customers=customers)
        for quote in ("some", "all", "role", "unfit"):
            yield World(hand, quote=quote)
        for redemption in ("expired", "changed", "busy", "gone"):
            yield World(hand, redemption=redemption)
        yield World(hand, proposes=False)
