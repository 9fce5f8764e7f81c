"""An order as far as it has come, and the rules for what may follow: pure functions of the draft."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wizard.contract import Customer, CustomerRef, Quote, Receipt, State
    from wizard.orders.key_entries import KeyEntry


class Step(StrEnum):
    """A place in the wizard; the window has one page for each."""

    START = "start"
    ACCOUNT = "account"
    SUBSCRIPTION = "subscription"
    KEYS = "keys"
    REVIEW = "review"
    REDEEM = "redeem"
    DONE = "done"
    ORDERS = "orders"
    CHECK = "check"
    MICROSOFT = "microsoft"
    CUSTOMER = "customer"
    GUIDE = "guide"
    GUIDED = "guided"


class Task(StrEnum):
    """What a person came for: the four actions of an order, and what needs no order."""

    NEW = "new"
    ADD = "add"
    EXTEND = "extend"
    REACTIVATE = "reactivate"
    CHECK = "check"
    ORDERS = "orders"


ACTIONS = frozenset({Task.NEW, Task.ADD, Task.EXTEND, Task.REACTIVATE})
FITTING_STATUS = {
    Task.ADD: frozenset({"active"}),
    Task.EXTEND: frozenset({"active", "expired"}),
    Task.REACTIVATE: frozenset({"expired", "disabled"}),
}
REDEEMING_ROLES = frozenset({"global-admin", "billing-admin", "reseller"})


class Guided(NamedTuple):
    """What an order needs to know that is redeemed on Microsoft's own pages.

    `cloud` and `product` are codes of the table of ways. `with_keys`: there are keys to enter, although the
    way needs none. `order`: one that goes on, from an earlier start; `endings`: its keys, known by their
    endings alone. `answered`: the endings of which is noted what the page said, or that they are for later.
    """

    cloud: str = "worldwide"
    product: str | None = None
    customer: CustomerRef | None = None
    with_keys: bool = False
    order: str | None = None
    endings: tuple[str, ...] = ()
    answered: frozenset[str] = frozenset()


class Draft(NamedTuple):
    """An order as far as it has come. `doubts_accepted`: keys whose check fails are wanted all the same.

    `guided` where Microsoft's pages redeem the keys, and no service.
    """

    task: Task | None = None
    customer: Customer | None = None
    subscription: State | None = None
    entries: tuple[KeyEntry, ...] = ()
    doubts_accepted: bool = False
    quote: Quote | None = None
    warnings_accepted: bool = False
    agreement_accepted: bool = False
    right_person: bool = False
    reference: str = ""
    order_id: str | None = None
    receipt: Receipt | None = None
    guided: Guided | None = None

    @property
    def key_texts(self) -> tuple[str, ...]:
        """The keys, normalized."""
        return tuple(entry.text for entry in self.entries)


def route(draft: Draft) -> tuple[Step, ...]:
    """The steps of an order, from its first to its last."""
    match draft.task:
        case None:
            return (Step.START,)
        case Task.CHECK:
            return (Step.START, Step.CHECK)
        case Task.ORDERS:
            return (Step.START, Step.ORDERS)
        case _ if draft.guided is not None:
            return _guided_route(draft, draft.guided)
        case Task.NEW:
            which: tuple[Step, ...] = ()
        case _:
            which = (Step.SUBSCRIPTION,)
    return (Step.START, Step.ACCOUNT, *which, Step.KEYS, Step.REVIEW, Step.REDEEM, Step.DONE)


def takes_keys(draft: Draft) -> bool:
    """Whether keys are entered on the way through Microsoft's pages.

    Reactivating takes payment details, a product for personal use is redeemed elsewhere, and the e-mail for
    volume licenses brings its key along, unless there is one at hand.
    """
    guided = draft.guided
    if guided is None:
        return True
    if draft.task is Task.REACTIVATE or guided.product == "consumer":
        return False
    return guided.product != "volume" or bool(guided.with_keys or draft.entries or guided.endings)


def _guided_route(draft: Draft, guided: Guided) -> tuple[Step, ...]:
    if guided.product == "consumer":
        return (Step.START, Step.MICROSOFT, Step.GUIDE)
    begin = (Step.START, Step.MICROSOFT, Step.CUSTOMER)
    if not takes_keys(draft):
        return (*begin, Step.GUIDE)
    return (*begin, Step.KEYS, Step.GUIDE, Step.GUIDED)


def next_step(step: Step, draft: Draft) -> Step | None:
    """The step after this one, None after the last."""
    steps = route(draft)
    place = steps.index(step) + 1 if step in steps else len(steps)
    return steps[place] if place < len(steps) else None


def can_go_on(step: Step, draft: Draft) -> bool:
    """Whether a step is finished."""
    match step:
        case Step.START:
            return draft.task is not None
        case Step.ACCOUNT:
            return draft.customer is not None and may_redeem(draft.customer)
        case Step.SUBSCRIPTION:
            return bool(draft.task and draft.subscription and fits(draft.task, draft.subscription))
        case Step.KEYS:
            return _keys_ready(draft)
        case Step.REVIEW:
            return _review_finished(draft)
        case Step.MICROSOFT:
            return draft.guided is not None and draft.guided.product is not None
        case Step.CUSTOMER:
            return draft.guided is not None and draft.guided.customer is not None
        case Step.GUIDE:
            return draft.guided is not None and _all_answered(draft, draft.guided)
        case _:
            return False


def may_redeem(customer: Customer) -> bool:
    """Whether the signed-in account may redeem keys for this customer."""
    return not REDEEMING_ROLES.isdisjoint(customer.roles)


def fits(task: Task, subscription: State) -> bool:
    """Whether a subscription's status allows the task."""
    return subscription.status in FITTING_STATUS.get(task, ())


def _keys_ready(draft: Draft) -> bool:
    passable = all(entry.check.passable for entry in draft.entries)
    doubtful = any(entry.doubtful for entry in draft.entries)
    return bool(draft.entries) and passable and (draft.doubts_accepted or not doubtful)


def _all_answered(draft: Draft, guided: Guided) -> bool:
    endings = {*(entry.ending for entry in draft.entries), *guided.endings}
    return bool(endings) and endings <= guided.answered


def _review_finished(draft: Draft) -> bool:
    quote = draft.quote
    return (
        quote is not None
        and quote.redeemable
        and (draft.warnings_accepted or not quote.warnings)
        and draft.agreement_accepted
        and draft.right_person
    )
