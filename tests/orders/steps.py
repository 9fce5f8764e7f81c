"""Orders that the tests of the flow walk through."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from wizard.contract import (
    Account,
    Action,
    Agreement,
    Customer,
    CustomerPage,
    CustomerRef,
    Line,
    Problem,
    Quote,
    Receipt,
    State,
    Status,
)
from wizard.contract.proposals import Group, Option, Proposals
from wizard.orders.destination import KnownService
from wizard.orders.flow import Flow
from wizard.orders.journal import Entry, EntryState, Order

HOME = Customer("C-1", "Huis B.V.", "huis.example", "NL", ("global-admin",))
AWAY = Customer("C-2", "Asahi", "asahi.example", "JP", ("reseller",))
READ_ONLY = Customer("C-3", "Kijk", "kijk.example", "NL", ("reader",))
CUSTOMERS = (HOME, AWAY, READ_ONLY)
SUBSCRIPTIONS = tuple(State(f"S-{status}", "Suite", status, 20, date(2027, 9, 1)) for status in Status)
ACTIVE, EXPIRED, DISABLED, DELETED = SUBSCRIPTIONS
RIGHT = ("PGR4CDYFQ2CXJCDTTDKDYTCBF", "2FK442C22RCKCYGNTGYF2NYVX", "6HF224JQFY7D2C3JW6YT9PV46")
MISTYPED = "PGR4CDYFQ2CXJCDTTDKDYTC8F"
DOUBTFUL = "2FK442C22RCKCYGNTGYF2NYVK"  # mistyped, whichever kind it is
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


CUMULUS = KnownService("https://keys.cumulus.example", "Cumulus", "service")
STRATUS = KnownService("https://stratus.example", "Stratus", "any")
ADMIN = Account("A-1", "Noor", ("global-admin",))


def option(action: Action, before: State | None = None, **changes: Any) -> Option:
    """An option that takes every key of RIGHT."""
    made = Option(
        action=action,
        subscription_id=before.subscription_id if before else None,
        before=before,
        after=replace(ACTIVE, licenses=35),
        redeemable=True,
        accepted_rows=(1, 2, 3),
        problems=(),
        warnings=(),
    )
    return replace(made, **changes)


OPTIONS = (
    option(Action.NEW),
    option(Action.ADD, ACTIVE),
    option(Action.EXTEND, ACTIVE),
    option(Action.REACTIVATE, EXPIRED),
    option(Action.REACTIVATE, DELETED, after=None, redeemable=False, accepted_rows=()),
)


def proposals(*options: Option, **changes: Any) -> Proposals:
    """Proposals for the keys RIGHT, all of one product."""
    group = Group("suite", "Suite", (1, 2, 3), 15, 12, options)
    made = Proposals(CustomerRef("C-1", "Huis B.V.", "huis.example"), quote().lines, (group,))
    return replace(made, **changes)


def at_customer() -> Flow:
    """An order of three keys at the only known service, where several customers are."""
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(RIGHT)
    walk.arrived(ADMIN, CustomerPage(CUSTOMERS))
    walk.go_on()
    return walk


def at_subscription() -> Flow:
    walk = at_customer()
    walk.choose_customer(HOME)
    walk.go_on()
    walk.proposed(proposals(*OPTIONS))
    return walk


def at_review(task: Action = Action.ADD) -> Flow:
    walk = at_subscription()
    walk.choose_option(next(one for one in OPTIONS if one.action == task))
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
    walk.accept(warnings=True, authorized=True)
    walk.redeeming(ENTRY)
    return walk
