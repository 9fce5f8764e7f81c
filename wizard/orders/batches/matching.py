"""Customers of a list matched with those of the service: by id, then by domain; a name alone needs a yes.

Where a list has one column for its customers, their ids or domains may be in the place of names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Final, NamedTuple

from wizard.contract import Code, Customer, Problem
from wizard.orders.batches.models import BatchCode, NamedCustomer, OrderState, PlannedOrder, Question
from wizard.orders.batches.spelling import core_name, domain_as_compared, domains_of

_SIMILAR: Final = 0.8
_MOST_CANDIDATES: Final = 8


_CHANGEABLE: Final = frozenset({OrderState.TO_DECIDE, OrderState.READY, OrderState.IMPOSSIBLE})
_OF_CUSTOMER: Final = frozenset(
    {
        Code.ROLE_REQUIRED,
        Code.OFFER_UNAVAILABLE,
        BatchCode.ACTION_IMPOSSIBLE,
        BatchCode.SUBSCRIPTION_UNKNOWN,
    }
)
"""Why keys cannot be redeemed for one customer, and perhaps for another."""


class Match(NamedTuple):
    """The customer of the service that the list means, or the question that is left."""

    customer: Customer | None = None
    candidates: tuple[Customer, ...] = ()
    question: Question | None = None
    problem: Problem | None = None


class Matcher:
    """The customers that an account may act for, by id, domain and name."""

    def __init__(self, customers: Iterable[Customer]) -> None:
        self.customers = tuple(customers)
        self._ids: dict[str, list[Customer]] = defaultdict(list)
        self._domains: dict[str, list[Customer]] = defaultdict(list)
        self._names: dict[str, list[Customer]] = defaultdict(list)
        for customer in self.customers:
            self._ids[customer.id.casefold()].append(customer)
            self._domains[domain_as_compared(customer.domain)].append(customer)
            self._names[core_name(customer.name)].append(customer)
        self._matches: dict[NamedCustomer, Match] = {}
        self._similar: dict[str, tuple[Customer, ...]] = {}

    def match(self, named: NamedCustomer) -> Match:
        """Match a customer as the list names it."""
        if named not in self._matches:
            self._matches[named] = self._match(named)
        return self._matches[named]

    def _match(self, named: NamedCustomer) -> Match:
        if not named:
            return Match(question=Question.CUSTOMER, problem=Problem(BatchCode.CUSTOMER_MISSING, {}))
        by_id = [one for text in (named.id, named.name) for one in self._ids.get(text.casefold(), ())]
        domains = (*domains_of(named.domain), domain_as_compared(named.name))
        by_domain = [one for domain in domains if domain for one in self._domains.get(domain, ())]
        by_name = self._names.get(core_name(named.name), []) if named.name else []
        certain = _unique([*by_id, *by_domain])
        other_name = by_name and not any(one in by_name for one in certain)
        if len(certain) == 1 and not other_name:
            return Match(certain[0])
        if certain:
            return self._contradicts(named, _unique([*certain, *by_name]))
        candidates = (_unique(by_name) or self._similar_to(named.name))[:_MOST_CANDIDATES]
        if candidates:
            return Match(candidates[0], candidates, Question.MATCH)
        problem = Problem(BatchCode.CUSTOMER_UNKNOWN, {"customer": named.label})
        return Match(question=Question.CUSTOMER, problem=problem)

    def search(self, query: str) -> tuple[Customer, ...]:
        """Return the customers whose name, domain or id contains a text."""
        wanted = query.casefold().strip()
        return tuple(
            one
            for one in self.customers
            if any(wanted in text.casefold() for text in (one.name, one.domain, one.id))
        )

    def by_id(self, identity: str) -> Customer | None:
        return next(iter(self._ids.get(identity.casefold(), ())), None)

    def _contradicts(self, named: NamedCustomer, candidates: tuple[Customer, ...]) -> Match:
        parameters = {"customer": named.label, "one": candidates[0].name, "other": candidates[1].name}
        problem = Problem(BatchCode.CUSTOMER_CONTRADICTS, parameters)
        return Match(None, candidates, Question.CUSTOMER, problem)

    def _similar_to(self, name: str) -> tuple[Customer, ...]:
        """Return customers with a similar name, the most similar first."""
        core = core_name(name)
        if not core:
            return ()
        if core not in self._similar:
            matcher = SequenceMatcher(b=core, autojunk=False)
            found = []
            for other, customers in self._names.items():
                matcher.set_seq1(other)
                if matcher.real_quick_ratio() < _SIMILAR or matcher.quick_ratio() < _SIMILAR:
                    continue
                ratio = matcher.ratio()
                if ratio >= _SIMILAR:
                    found.append((-ratio, customers))
            found.sort(key=lambda pair: pair[0])
            self._similar[core] = tuple(one for _, customers in found for one in customers)
        return self._similar[core]


def may_choose_again(order: PlannedOrder) -> bool:
    """True for an unsent order whose customer a person chose: the list does not name it for certain."""
    if order.customer is None or order.state not in _CHANGEABLE:
        return False
    if order.state is OrderState.IMPOSSIBLE:
        changeable = order.problem is not None and order.problem.code in _OF_CUSTOMER
    else:
        changeable = bool(order.options)  # an order of an earlier run has none, and keeps its customer
    match = Matcher((order.customer,)).match(order.named)
    return changeable and (match.customer is None or match.question is not None)


def _unique(customers: Iterable[Customer]) -> tuple[Customer, ...]:
    return tuple({one.id: one for one in customers}.values())
