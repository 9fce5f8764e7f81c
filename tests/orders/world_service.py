"""A service that answers as its world has it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from tests.orders.worlds import (
    ACTIVE,
    CUSTOMERS,
    HOLDS,
    QUOTE_UNTIL,
    World,
)
from wizard.contract import (
    Action,
    Agreement,
    Customer,
    CustomerPage,
    CustomerRef,
    Line,
    Problem,
    Quote,
    State,
)
from wizard.contract.proposals import Group, Option, Proposals
from wizard.orders.key_entries import KeyEntry
from wizard.orders.steps import Step


class SignInNeeded(Exception):
    """The service no longer knows who asks."""


@dataclass
class Service:
    """Answers as the world has it; each fault happens once."""

    world: World
    kinds: dict[str, str]
    happened: set[str] = field(default_factory=set)

    def once(self, fault: str) -> bool:
        """True the first time that a fault is asked about."""
        new = fault not in self.happened
        self.happened.add(fault)
        return new

    def check_sign_in(self, step: Step) -> None:
        if self.world.expires_at is step and self.once("expired"):
            raise SignInNeeded

    def customers(self) -> CustomerPage:
        roles = ("reseller",) if self.world.role else ("reader",)
        return CustomerPage(tuple(replace(one, roles=roles) for one in CUSTOMERS[: self.world.customers]))

    def _holds(self, entry: KeyEntry) -> tuple[str, int]:
        return HOLDS.get(self.kinds.get(entry.text, "w12"), HOLDS["w12"])

    def proposals(self, entries: tuple[KeyEntry, ...]) -> Proposals:
        used = Problem("key-used", {"by": "other"})
        lines, groups = [], dict[str, list[int]]()
        for row, entry in enumerate(entries, 1):
            rejected = self.kinds.get(entry.text) == "used"
            lines.append(
                Line(entry.ending, "rejected" if rejected else "accepted", problem=used if rejected else None)
            )
            if not rejected:
                groups.setdefault(self._holds(entry)[0], []).append(row)
        return Proposals(
            CustomerRef("C-0", "Customer 0", "c0.example"),
            tuple(lines),
            tuple(self._group(product, tuple(rows), entries) for product, rows in groups.items()),
        )

    def _group(self, product: str, rows: tuple[int, ...], entries: tuple[KeyEntry, ...]) -> Group:
        months = {row: self._holds(entries[row - 1])[1] for row in rows}
        term = Counter(months.values()).most_common(1)[0][0]
        of_term = tuple(row for row in rows if months[row] == term)

        def option(action: Action, before: State | None, taken: tuple[int, ...]) -> Option:
            name = before.subscription_id if before else None
            return Option(action, name, before, ACTIVE, taken == rows, taken, (), ())

        options = [option(Action.NEW, None, of_term)]
        for number in range(self.world.subscriptions):
            before = replace(ACTIVE, subscription_id=f"S-{number}")
            options += [option(Action.ADD, before, rows), option(Action.EXTEND, before, of_term)]
        one_term = term if len(of_term) == len(rows) else None
        return Group(product, product, rows, 5 * len(rows), one_term, tuple(options))

    def quote(self, customer: Customer, action: Action, entries: tuple[KeyEntry, ...]) -> Quote:
        rejected = 0
        problem = Problem("key-used", {"by": "other"})
        if self.world.quote in ("some", "all") and self.once("quote"):
            rejected = 1 if self.world.quote == "some" else len(entries)
        if self.world.quote == "unfit" and self.once("quote"):
            rejected, problem = len(entries), Problem("subscription-unfit", {})
        if self.world.redemption == "changed" and "redemption" in self.happened and self.once("quote"):
            rejected = 1
        states = ["rejected"] * rejected + ["accepted"] * (len(entries) - rejected)
        lines = tuple(
            Line(entry.ending, state, problem=problem if state == "rejected" else None)
            for entry, state in zip(entries, states, strict=True)
        )
        whom = CustomerRef(customer.id, customer.name, customer.domain)
        return Quote(
            id="Q-1",
            customer=whom,
            action=action,
            lines=lines,
            before=None,
            after=ACTIVE,
            warnings=(),
            agreement=Agreement("1", "https://x.example"),
            redeemable=not rejected,
            expires_at=QUOTE_UNTIL,
        )
