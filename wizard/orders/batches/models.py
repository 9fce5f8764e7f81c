"""Shapes of a batch: keys, orders, plan, progress, results. No full key is in any of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

from wizard.contract import Customer, Problem, Receipt, State
from wizard.contract.proposals import Option
from wizard.keys import Check
from wizard.orders.batches.spelling import Spelling, count_customers


class Existing(StrEnum):
    """Answer for all customers at once: the use of keys of a product that a customer already has."""

    ADD = "add"
    """Add where exactly one active subscription of that product exists, else new."""
    EXTEND = "extend"
    """Extend where exactly one fits, else new."""
    NEW = "new"
    ASK = "ask"


class OrderState(StrEnum):
    """State of an order of the plan, and of all its keys."""

    TO_DECIDE = "to-decide"
    """`question` says what a person has to decide."""
    READY = "ready"
    IMPOSSIBLE = "impossible"
    """It cannot be redeemed; each of its keys has the reason as its `problem`."""
    NOT_RUN = "not-run"
    """This computer has not run its list yet."""
    LEFT_OUT = "left-out"
    """A person left it out, or the plan stopped before it was asked for."""
    MICROSOFT = "microsoft"
    """The guide redeems it on Microsoft's pages; then it is redeemed or refused."""
    UNDER_WAY = "under-way"
    REDEEMED = "redeemed"
    REFUSED = "refused"
    """The service redeemed nothing; `problem` says why."""
    CHANGED = "changed"
    """Its quote was not what was reviewed: not sent, to be reviewed again."""
    PAUSED = "paused"
    """Nothing was redeemed, and the same order may be sent again."""
    UNKNOWN = "unknown"
    """The answer was lost; the next run asks for the outcome first."""


class Question(StrEnum):
    """Decision that an order needs."""

    MATCH = "match"
    """The name alone matches `candidates[0]`: is this the customer?"""
    CUSTOMER = "customer"
    """No customer, or several (`candidates`), fit what the list says."""
    USE = "use"
    """Several `options` fit."""
    WARNING = "warning"
    """Its `warnings` have to be accepted, one yes for each kind."""
    LIMIT = "limit"
    """A new subscription of more keys than one order takes: several subscriptions, or add the rest."""


class Limit(StrEnum):
    """Answer to `Question.LIMIT`."""

    SEVERAL = "several"
    """Several new subscriptions."""
    ADD_REST = "add-rest"
    """One new subscription; the rest of the keys are added to it."""


class BatchCode(StrEnum):
    """Reasons of a batch why a key cannot be redeemed, beside the codes of the contract."""

    KEY_MISTYPED = "key-mistyped"
    """Its check fails, or it cannot be a key; `check` has the places to compare."""
    KEY_ELSEWHERE = "key-elsewhere"
    """The guide redeems the keys of the list, and this one is a service's."""
    KEY_PUBLISHED = "key-published"
    """A setup key that Microsoft publishes for everyone."""
    CUSTOMER_MISSING = "customer-missing"
    """Its row names no customer."""
    CUSTOMER_UNKNOWN = "customer-unknown"
    """The account may act for no customer of this id or domain. customer: as the list names it"""
    CUSTOMER_CONTRADICTS = "customer-contradicts"
    """The id and the domain of the row are two customers'. customer; other"""
    SAME_KEY = "same-key"
    """The list names the key for two customers. row: of the other one"""
    ACTION_UNKNOWN = "action-unknown"
    """The list names an action that does not exist. action"""
    ACTION_IMPOSSIBLE = "action-impossible"
    """Nothing that the customer has fits the action of the list. action"""
    SUBSCRIPTION_UNKNOWN = "subscription-unknown"
    """The customer has no such subscription. subscription"""
    NOT_PLANNED = "not-planned"
    """It was not in the list, or not ready, when the plan was reviewed."""
    OTHER_CUSTOMER = "other-customer"
    """The list named another customer when the plan was reviewed. customer: then"""
    OTHER_SERVICE = "plan-other-service"
    """The saved plan is one for another service. service: its address"""
    NOT_ASKED = "not-asked"
    """The plan stopped before the service was asked about it."""
    REFERENCE_UNFIT = "reference-unfit"
    """The reference is too long, or holds a product key."""
    GUIDE_OPEN = "guide-open"
    """Microsoft's page was opened for it, and nobody has said what the page answered."""


@dataclass(frozen=True, slots=True)
class NamedCustomer:
    """A customer as the list names it; empty texts where it does not."""

    id: str = ""
    name: str = ""
    domain: str = ""

    def __bool__(self) -> bool:
        """True if the list says anything about the customer."""
        return bool(self.id or self.name or self.domain)

    @property
    def label(self) -> str:
        """The best name for it."""
        return self.name or self.domain or self.id


NOBODY: Final = NamedCustomer()


@dataclass(frozen=True, slots=True)
class PlannedKey:
    """A key of the plan.

    `number` says which key of the list it is, from 1; `row` is the row of the sheet or the line of the text,
    `cell` is as in `keys.lists.Row`. `licenses` and `months` are known once the service was asked. `problem`
    has a code of the contract or a `BatchCode`.
    """

    number: int
    row: int
    cell: str | None
    ending: str
    digest: str
    check: Check
    licenses: int | None = None
    months: int | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class PlannedOrder:
    """One line of the plan: keys of one product for one customer and one use.

    `number` identifies it within the plan and stays the same after decisions. `before` and `after` are the
    subscription with the orders before it done. `follows` is the number of the order whose new subscription
    it adds to. `order` is its id in the journal once it was sent; `guided` the order of the guide that
    redeemed its key.
    """

    number: int
    state: OrderState
    named: NamedCustomer
    keys: tuple[PlannedKey, ...]
    customer: Customer | None = None
    candidates: tuple[Customer, ...] = ()
    product_id: str = ""
    product: str = ""
    options: tuple[Option, ...] = ()
    option: Option | None = None
    before: State | None = None
    after: State | None = None
    warnings: tuple[Problem, ...] = ()
    question: Question | None = None
    problem: Problem | None = None
    reference: str = ""
    follows: int | None = None
    order: str | None = None
    quote_id: str | None = None
    receipt: Receipt | None = None
    guided: str = ""

    @property
    def at_microsoft(self) -> bool:
        """True for a key that the guide redeems, or has redeemed: then `order` is set without any option."""
        return self.state is OrderState.MICROSOFT or (self.order is not None and self.option is None)

    @property
    def customer_name(self) -> str:
        """The name of its customer: as matched, else the best that the list has."""
        return self.customer.name if self.customer else self.named.label

    @property
    def spelling(self) -> Spelling:
        """Everything by which its customer is known."""
        return Spelling().add(self.customer, self.named)

    @property
    def receipt_id(self) -> str:
        """The number of its receipt; of a key that the guide redeemed, that of its order there."""
        return self.receipt.id if self.receipt else self.guided

    def key_state(self, key: PlannedKey) -> OrderState:
        """Return the state of a key: one that was refused is not redeemed with the rest of its order."""
        refused = self.state is OrderState.REDEEMED and key.problem is not None
        return OrderState.REFUSED if refused else self.state

    @property
    def states(self) -> frozenset[OrderState]:
        """The states of its keys."""
        return frozenset(map(self.key_state, self.keys))

    @property
    def rows(self) -> tuple[int, ...]:
        """The rows of the list that it is made of, each once."""
        return tuple(dict.fromkeys(key.row for key in self.keys))

    @property
    def licenses(self) -> int | None:
        """Licenses of all its keys; None while they are unknown."""
        known = [key.licenses for key in self.keys if key.licenses is not None]
        return sum(known) if known else None

    @property
    def months(self) -> int | None:
        """Months of its keys; None while they are unknown, or where they differ."""
        terms = {key.months for key in self.keys}
        return terms.pop() if len(terms) == 1 else None

    @property
    def action(self) -> str | None:
        """Action of the option that was chosen."""
        return self.option.action if self.option else None

    @property
    def subscription_id(self) -> str | None:
        """Subscription of the option that was chosen; None for a new one."""
        return self.option.subscription_id if self.option else None


class ProductTotal(NamedTuple):
    """Ready keys of one product."""

    product: str
    keys: int
    licenses: int | None
    """None where nobody knows those of every key, as of Microsoft's."""
    customers: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A batch as it would be carried out now. Decisions give a new one."""

    orders: tuple[PlannedOrder, ...]
    existing: Existing
    notices: tuple[Problem, ...] = ()
    """Facts about the list as a whole, each with a code of `NoticeCode`."""
    stopped_by: Problem | None = None
    """The reason why the service was not asked about every order; planning again continues."""
    retry_after: float | None = None
    """Seconds after which planning again makes sense, where the service named a time."""
    batch: str | None = None
    """The id of the unfinished batch that this list belongs to; its orders need no new review."""

    def in_state(self, *states: OrderState) -> tuple[PlannedOrder, ...]:
        """Return the orders in some states."""
        return tuple(order for order in self.orders if order.state in states)

    def order(self, number: int) -> PlannedOrder:
        """Return one order. Raises KeyError."""
        found = next((one for one in self.orders if one.number == number), None)
        if found is None:
            raise KeyError(number)
        return found

    @property
    def keys(self) -> Counter[OrderState]:
        """Number of keys in each state."""
        return Counter(order.key_state(key) for order in self.orders for key in order.keys)

    @property
    def customers(self) -> int:
        """Number of customers: as matched, else as the list names them."""
        return _customers(self.orders)

    @property
    def totals(self) -> tuple[ProductTotal, ...]:
        """Ready keys by product, in the order of the list."""
        return totals_of(self.in_state(OrderState.READY))


def totals_of(orders: Iterable[PlannedOrder]) -> tuple[ProductTotal, ...]:
    """Return keys, licenses and customers of orders by product; keys that were refused count in none."""
    groups: dict[str, list[PlannedOrder]] = {}
    for order in orders:
        groups.setdefault(order.product, []).append(order)
    return tuple(_total(product, found) for product, found in groups.items())


def _total(product: str, orders: Sequence[PlannedOrder]) -> ProductTotal:
    keys = [key for one in orders for key in one.keys if one.key_state(key) is one.state]
    known = [key.licenses for key in keys if key.licenses is not None]
    licenses = sum(known) if len(known) == len(keys) else None
    return ProductTotal(product, len(keys), licenses, _customers(orders))


def _customers(orders: Iterable[PlannedOrder]) -> int:
    named: dict[tuple[NamedCustomer, str], PlannedOrder] = {}
    for one in orders:
        named.setdefault((one.named, one.customer.id if one.customer else ""), one)
    return count_customers(one.spelling for one in named.values())


class NoticeCode(StrEnum):
    """Facts about a list as a whole."""

    LIST_CHANGED = "list-changed"
    """It is not as it was when it was planned. moved; added; removed: numbers of keys"""
    OTHER_GENERATION = "other-generation"
    """The ledger's secret was lost: keys had before `since` cannot be recognized. since: date"""
    UNREAD = "unread"
    """Lines or places of the list may hold a key and were not read. lines; places"""
    HAD_BEFORE = "had-before"
    """Keys that this computer has redeemed before. keys: number"""
    CUSTOMER_ABOVE = "customer-above"
    """Rows name no customer, and belong to the one above. rows: number; first; last: rows"""


class PlanProgress(NamedTuple):
    """Progress of planning, in orders that the service was asked about."""

    asked: int
    total: int
    customer: str


class Waiting(NamedTuple):
    """A pause that the run takes by itself. `seconds` is how long from now."""

    problem: Problem
    seconds: float


@dataclass(frozen=True, slots=True)
class RunProgress:
    """Progress of a run. `seconds_left` is None until it can be estimated."""

    keys_done: int
    keys_total: int
    customer: str = ""
    """Customer of the order that was finished last."""
    seconds_left: float | None = None
    waiting: Waiting | None = None
    paused: bool = False


class RunEnd(StrEnum):
    """Reason for the end of a run."""

    FINISHED = "finished"
    """Every order that was ready has its outcome; some may be refused, changed or unknown."""
    STOPPED = "stopped"
    """Someone stopped it."""
    HALTED = "halted"
    """`problem` concerns every order: sign in, wait, or check the connection; then run again."""


@dataclass(frozen=True, slots=True)
class RunResult:
    """The plan with its outcomes, and the reason why the run ended."""

    plan: Plan
    end: RunEnd
    batch: str
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class UnfinishedBatch:
    """A batch that this computer began and did not finish. `orders` are ids of the journal.

    `keys_unknown` were being redeemed when it was cut off, and nobody has asked for their results since.
    """

    id: str
    list_name: str
    list_path: str
    service: str
    begun_at: str
    keys_total: int
    keys_done: int
    keys_unknown: int
    orders: tuple[str, ...] = field(default=())
