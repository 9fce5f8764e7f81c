"""An order as far as it has come, and the rules that it has to meet: pure functions of the draft."""

from __future__ import annotations

from typing import NamedTuple

from wizard.contract import (
    REDEEMING_ROLES,
    Action,
    Customer,
    CustomerRef,
    Quote,
    QuoteRequest,
    Receipt,
    State,
    Status,
)
from wizard.orders.key_entries import KeyEntry

FITTING_STATUS = {
    Action.ADD: frozenset({Status.ACTIVE}),
    Action.EXTEND: frozenset({Status.ACTIVE, Status.EXPIRED}),
    Action.REACTIVATE: frozenset({Status.EXPIRED, Status.DISABLED}),
}


class Guided(NamedTuple):
    """The choices of an order that is redeemed on Microsoft's own pages.

    `cloud` and `product` are codes of the table of procedures. `with_keys`: there are keys to enter, although
    the procedure needs none. `order`: one that continues, from an earlier start; `endings`: its keys, known
    by their endings alone. `answered`: the endings of the keys whose answer is noted, or that are for later.
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

    action: Action | None = None
    customer: Customer | None = None
    subscription: State | None = None
    entries: tuple[KeyEntry, ...] = ()
    doubts_accepted: bool = False
    quote: Quote | None = None
    warnings_accepted: bool = False
    agreement_accepted: bool = False
    right_person: bool = False
    reference: str = ""
    receipt: Receipt | None = None
    guided: Guided | None = None

    @property
    def key_texts(self) -> tuple[str, ...]:
        """The keys, normalized."""
        return tuple(entry.text for entry in self.entries)


def quote_request(draft: Draft) -> QuoteRequest:
    """The question to a service: what would these keys do?

    Raises ValueError where no customer, no action or no key was chosen, or no subscription that the action
    needs.
    """
    if draft.customer is None or draft.action is None:
        raise ValueError("customer and action are chosen before a quote is asked for")
    subscription = draft.subscription.subscription_id if draft.subscription else None
    return QuoteRequest(draft.customer.id, draft.action, draft.key_texts, subscription)


def takes_keys(draft: Draft) -> bool:
    """True if keys are entered in this order.

    At Microsoft, reactivating takes payment details, a product for personal use is redeemed elsewhere, and
    the e-mail for volume licenses brings its key along, unless there is one already.
    """
    guided = draft.guided
    if guided is None:
        return True
    if draft.action is Action.REACTIVATE or guided.product == "consumer":
        return False
    return guided.product != "volume" or bool(guided.with_keys or draft.entries or guided.endings)


def may_redeem(customer: Customer) -> bool:
    """True if the signed-in account may redeem keys for this customer."""
    return not REDEEMING_ROLES.isdisjoint(customer.roles)


def fits(action: Action, subscription: State) -> bool:
    """True if a subscription's status allows the action."""
    return subscription.status in FITTING_STATUS.get(action, ())


def keys_ready(draft: Draft) -> bool:
    """True if there are keys, none impossible, and those that look mistyped are accepted."""
    passable = all(entry.check.passable for entry in draft.entries)
    doubtful = any(entry.doubtful for entry in draft.entries)
    return bool(draft.entries) and passable and (draft.doubts_accepted or not doubtful)


def all_answered(draft: Draft) -> bool:
    """True if it is noted of every key what the page said, or that it is for later."""
    guided = draft.guided
    if guided is None:
        return False
    endings = {*(entry.ending for entry in draft.entries), *guided.endings}
    return bool(endings) and endings <= guided.answered


def review_finished(draft: Draft) -> bool:
    """True if the quote can be redeemed and everything that it needs is ticked."""
    quote = draft.quote
    return (
        quote is not None
        and quote.redeemable
        and (draft.warnings_accepted or not quote.warnings)
        and draft.agreement_accepted
        and draft.right_person
    )
