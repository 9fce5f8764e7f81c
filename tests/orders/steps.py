"""Orders that the tests of the flow walk through."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from wizard.contract import (
    Action,
    Agreement,
    Customer,
    CustomerRef,
    Line,
    Problem,
    Quote,
    Receipt,
    State,
    Status,
)
from wizard.keys import KeyFormat
from wizard.orders.draft import fits
from wizard.orders.flow import Flow
from wizard.orders.journal import Entry, EntryState, Order
from wizard.orders.steps import Step

HOME = Customer("C-1", "Huis B.V.", "huis.example", "NL", ("global-admin",))
AWAY = Customer("C-2", "Asahi", "asahi.example", "JP", ("reseller",))
READ_ONLY = Customer("C-3", "Kijk", "kijk.example", "NL", ("reader",))
CUSTOMERS = (HOME, AWAY, READ_ONLY)
SUBSCRIPTIONS = tuple(State(f"S-{status}", "Suite", status, 20, date(2027, 9, 1)) for status in Status)
ACTIVE, EXPIRED, DISABLED, DELETED = SUBSCRIPTIONS
RIGHT = ("PGR4CDYFQ2CXJCDTTDKDYTCBF", "2FK442C22RCKCYGNTGYF2NYVX", "6HF224JQFY7D2C3JW6YT9PV46")
MISTYPED = "PGR4CDYFQ2CXJCDTTDKDYTC8F"
IMPOSSIBLE = "PGR4CDYFQ2CXJCDTTDKDYTCOF"
TEXTS = (*RIGHT, MISTYPED, IMPOSSIBLE, "", "PGR4C")
AGREEMENT = Agreement("7", "https://x.example")
WARNING = Problem("term-cut", {})


def quote(**changes: Any) -> Quote:
    before = Quote(
        id="Q-1",
        customer=CustomerRef("C-1", "Huis B.V.", "huis.example"),
        action="add",
        lines=tuple(Line(text[-5:], "accepted", "Suite", 5, 12) for text in RIGHT),
        before=ACTIVE,
        after=replace(ACTIVE, licenses=35),
        warnings=(),
        agreement=AGREEMENT,
        redeemable=True,
        expires_at=datetime(2027, 3, 1, tzinfo=UTC),
    )
    return replace(before, **changes)


RECEIPT = Receipt(
    "R-1", "Q-1", CustomerRef("C-1", "Huis B.V.", "huis.example"), "add", (), None, ACTIVE, datetime.now(UTC)
)


def at_review(task: Action = Action.ADD) -> Flow:
    walk = Flow(KeyFormat.SERVICE)
    walk.choose_action(task)
    walk.go_on()
    walk.choose_customer(HOME)
    walk.go_on()
    if walk.step is Step.SUBSCRIPTION:
        walk.choose_subscription(next(one for one in SUBSCRIPTIONS if fits(task, one)))
        walk.go_on()
    walk.set_keys(RIGHT)
    walk.go_on()
    return walk


ENTRY = Entry(
    "O-1",
    EntryState.BEGUN,
    Order("practice", "admin", RECEIPT.customer, "add", "S-1", ("T83GX",), "Q-1", "1", "", "idem-1"),
    datetime(2026, 6, 16, tzinfo=UTC),
    None,
    None,
)


def at_redeem() -> Flow:
    walk = at_review()
    walk.quoted(quote())
    walk.accept(warnings=True, agreement=True, right_person=True)
    walk.redeeming(ENTRY)
    return walk
