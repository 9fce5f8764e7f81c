"""An order as far as it has come, and the rules that it has to meet: pure functions of the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard import contract
from wizard.contract import REDEEMING_ROLES, Action, Code, Status
from wizard.orders.destination import NOWHERE, Destination
from wizard.orders.key_entries import KeyEntry
from wizard.orders.place import Place

if TYPE_CHECKING:
    from wizard.contract import Account, Customer, CustomerRef, Problem, Quote, QuoteRequest, Receipt, State
    from wizard.contract.proposals import Group, Option, Proposals, ProposalsRequest

FITTING_STATUS = {
    Action.ADD: frozenset({Status.ACTIVE}),
    Action.EXTEND: frozenset({Status.ACTIVE, Status.EXPIRED}),
    Action.REACTIVATE: frozenset({Status.EXPIRED, Status.DISABLED}),
}

FITS_LATER = frozenset({Code.KEY_TERM_MISMATCH, Code.KEY_WRONG_PRODUCT, Code.LICENSE_LIMIT_EXCEEDED})
"""Problems of a quote's line that another order of the same key does not have."""

FITS_ANOTHER_USE = FITS_LATER | {Code.OFFER_UNAVAILABLE, Code.SUBSCRIPTION_UNFIT}
"""Problems of a quote's line that another use of the same key may not have."""


class Guided(NamedTuple):
    """The choices of an order that is redeemed on Microsoft's own pages.

    `cloud` and `product` are codes of the table of procedures. `with_keys`: there are keys to enter, although
    the procedure needs none. `order`: one that continues, from an earlier start; `endings`: its keys, known
    by their endings alone. `answered`: the endings of the keys whose answer is noted, or that are for later.
    `opened`: a page of Microsoft's was opened for this order, so there is no way back to the product.
    """

    cloud: str = "worldwide"
    product: str | None = None
    customer: CustomerRef | None = None
    with_keys: bool = False
    order: str | None = None
    endings: tuple[str, ...] = ()
    answered: frozenset[str] = frozenset()
    opened: bool = False


class Authorization(NamedTuple):
    """A ticked box: the person may redeem for this customer, and accepts this version of the agreement."""

    customer_id: str
    agreement_version: str


class Draft(NamedTuple):
    """An order as far as it has come; everything here may be shown, and nothing was redeemed yet.

    The keys: `entries` are the keys of this order's goal, in the order they were entered, and stay here until
    they are removed; `kept` are keys of other goals, for the next orders. `doubts_accepted`: keys whose check
    fails are wanted all the same. `refused` are keys of `entries` that a quote rejected and a person set
    aside, each with its problem.

    The place: `destination` is where the keys go, `place` the choice of a person or an option, None where it
    is deduced. `guided` is set where Microsoft's pages redeem the keys, and no service.

    The service's side: `sign_in`: the service has to be signed in to before the next step.
    `customer_settled`: the customer is not asked for, because there is one, or the order before had it.
    `proposals` are for `entries`, row by row; `group` is the index of the product group of this order and
    `option` the choice from it. `action` and `subscription` follow from the option; before there is one they
    are what was chosen for the keys last, and an equal option is chosen again. `by_hand`: an older service
    proposes nothing, so action and subscription are chosen themselves.
    """

    entries: tuple[KeyEntry, ...] = ()
    kept: tuple[KeyEntry, ...] = ()
    refused: tuple[KeyEntry, ...] = ()
    doubts_accepted: bool = False
    place: Place | None = None
    destination: Destination = NOWHERE
    account: Account | None = None
    sign_in: bool = False
    customer: Customer | None = None
    customer_settled: bool = False
    proposals: Proposals | None = None
    group: int = 0
    option: Option | None = None
    by_hand: bool = False
    action: Action | None = None
    subscription: State | None = None
    quote: Quote | None = None
    warnings_accepted: bool = False
    authorization: Authorization | None = None
    reference: str = ""
    receipt: Receipt | None = None
    guided: Guided | None = None

    @property
    def key_texts(self) -> tuple[str, ...]:
        """All keys of the list, normalized; see `ordered` for those that are redeemed."""
        return tuple(entry.text for entry in self.entries)

    @property
    def authorized(self) -> bool:
        """True if the box of the review is ticked for this customer and this agreement."""
        return self.quote is not None and self.authorization == authorization(self.quote)

    @property
    def rejected(self) -> tuple[KeyEntry, ...]:
        """The keys that no option helps, each with its problem."""
        if self.proposals is None:
            return ()
        pairs = zip(self.entries, self.proposals.lines, strict=True)
        return tuple(entry._replace(problem=line.problem) for entry, line in pairs if line.problem)

    @property
    def set_aside(self) -> tuple[KeyEntry, ...]:
        """The keys that are not redeemed, each with its problem: for Review and the receipt."""
        return (
            *self.rejected,
            *(one for one in self.refused if one.problem is None or one.problem.code not in FITS_LATER),
        )

    @property
    def ordered(self) -> tuple[KeyEntry, ...]:
        """The keys that this order redeems: those that its option takes and no quote rejected."""
        refused = {one.text for one in self.refused}
        if self.option is not None:
            rows = frozenset(self.option.accepted_rows)
            found = tuple(entry for row, entry in enumerate(self.entries, 1) if row in rows)
        else:
            rejected = {one.text for one in self.rejected}
            found = tuple(entry for entry in self.entries if entry.text not in rejected)
        return tuple(entry for entry in found if entry.text not in refused)

    @property
    def afterwards(self) -> tuple[KeyEntry, ...]:
        """The keys of this goal that a next order redeems: of another product, other months, over a limit."""
        gone = {entry.text for entry in (*self.ordered, *self.set_aside)}
        return tuple(entry for entry in self.entries if entry.text not in gone and entry.first is None)

    @property
    def product_group(self) -> Group | None:
        """The product group of this order; None before there are proposals, or where no key is usable."""
        groups = self.proposals.groups if self.proposals else ()
        return groups[self.group] if self.group < len(groups) else None


def authorization(quote: Quote) -> Authorization:
    """Return the authorization that a quote asks for."""
    return Authorization(quote.customer.id, quote.agreement.version)


def another_use_helps(problem: Problem | None) -> bool:
    """True if a key that a quote rejected may be redeemed by another action, or for another subscription."""
    return problem is not None and problem.code in FITS_ANOTHER_USE


def is_possible(option: Option) -> bool:
    """True if an option redeems at least one key, by an action that this version knows."""
    return option.after is not None and bool(option.accepted_rows) and option.action in tuple(Action)


def quote_request(draft: Draft) -> QuoteRequest:
    """The question to a service: what would these keys do?

    Raises ValueError where no customer, no action or no key was chosen, or no subscription that the action
    needs.
    """
    if draft.customer is None or draft.action is None:
        raise ValueError("customer and action are chosen before a quote is asked for")
    subscription = draft.subscription.subscription_id if draft.subscription else None
    texts = tuple(entry.text for entry in draft.ordered)
    return contract.QuoteRequest(draft.customer.id, draft.action, texts, subscription)


def proposals_request(draft: Draft) -> ProposalsRequest:
    """The question to a service: everything that these keys can do for the customer?

    Raises ValueError where no customer or no key was chosen.
    """
    if draft.customer is None:
        raise ValueError("the customer is chosen before proposals are asked for")
    return contract.ProposalsRequest(draft.customer.id, draft.key_texts)


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
    """True if there are usable keys only, doubts about them are accepted, and the place is known."""
    usable = all(entry.usable for entry in draft.entries)
    doubtful = any(entry.doubtful for entry in draft.entries)
    accepted = draft.doubts_accepted or not doubtful
    return bool(draft.entries) and usable and accepted and draft.destination.settled


def customer_ready(draft: Draft) -> bool:
    """True if a customer is chosen whom the signed-in account may redeem keys for."""
    return draft.customer is not None and may_redeem(draft.customer)


def option_ready(draft: Draft) -> bool:
    """True if the use of the keys is chosen: an option, or by hand an action and a fitting subscription."""
    if not draft.by_hand:
        return draft.option is not None and is_possible(draft.option)
    if draft.action is None:
        return False
    if draft.action is Action.NEW:
        return True
    return draft.subscription is not None and fits(draft.action, draft.subscription)


def product_ready(draft: Draft) -> bool:
    """True if product, action and customer are chosen for Microsoft's pages."""
    guided = draft.guided
    if guided is None or guided.product is None or draft.action is None:
        return False
    return guided.product == "consumer" or guided.customer is not None


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
        and draft.authorized
    )
