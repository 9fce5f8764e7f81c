"""Batches in words: states, questions, reasons, effects. Window and terminal say the same."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from wizard.contract import Action, Problem
from wizard.messages.models import Case, Message
from wizard.messages.noop import M_, N_, PLURAL
from wizard.messages.problem_cases import values_of
from wizard.messages.proposals import option_title
from wizard.messages.subscriptions import expiry
from wizard.messages.text import fill, joined, plain
from wizard.messages.translator import Translator
from wizard.orders.batches.models import (
    BatchCode,
    NoticeCode,
    OrderState,
    PlannedKey,
    PlannedOrder,
    ProductTotal,
    Question,
)

_STATES: Final[Mapping[str, str]] = {
    OrderState.TO_DECIDE: N_("Batch", "To decide"),
    OrderState.READY: N_("Batch", "Ready"),
    OrderState.IMPOSSIBLE: N_("Batch", "Can’t be redeemed"),
    OrderState.NOT_RUN: N_("Batch", "Not run yet"),
    OrderState.LEFT_OUT: N_("Batch", "Left out"),
    OrderState.MICROSOFT: N_("Batch", "To redeem at Microsoft"),
    OrderState.UNDER_WAY: N_("Batch", "Being redeemed"),
    OrderState.REDEEMED: N_("Batch", "Redeemed"),
    OrderState.REFUSED: N_("Batch", "Refused, nothing was redeemed"),
    OrderState.CHANGED: N_("Batch", "Changed since the review, not sent"),
    OrderState.PAUSED: N_("Batch", "Paused, nothing redeemed yet"),
    OrderState.UNKNOWN: N_("Batch", "Result unknown"),
}

_REASONS: Final[Mapping[str, Case]] = {
    BatchCode.KEY_MISTYPED: Case(
        M_("The key has a typing mistake"),
        M_("Its built-in check fails, so no service would know it."),
        M_("Compare it with the original, correct it in the list, and open the list again."),
    ),
    BatchCode.KEY_ELSEWHERE: Case(
        M_("The key is from another service"),
        M_("Microsoft’s pages don’t accept it, so it wasn’t redeemed."),
        M_("Put the keys of that service in a list of their own, and open it as a batch."),
    ),
    BatchCode.KEY_PUBLISHED: Case(
        M_("This is a public setup key"),
        M_("Microsoft publishes it for everyone, to set up Windows on company networks."),
        M_("It holds no licenses: remove it from the list."),
    ),
    BatchCode.CUSTOMER_MISSING: Case(
        M_("The row names no customer"),
        M_("Nothing in it says who the licenses are for."),
        M_("Choose the customer, or add it to the list."),
    ),
    BatchCode.CUSTOMER_UNKNOWN: Case(
        M_("The customer wasn’t found"),
        M_("Your account can’t act for a customer with this name, domain or id."),
        M_("Choose another customer, or create this one first."),
    ),
    BatchCode.CUSTOMER_CONTRADICTS: Case(
        M_("The row fits two customers"),
        M_("Its id, domain and name belong to different customers."),
        M_("Choose the right customer."),
    ),
    BatchCode.SAME_KEY: Case(
        M_("The same key is listed for two customers"),
        M_("A key can be redeemed once only. The other one is in row {row}."),
        M_("Remove one of the two from the list, and open the list again."),
    ),
    BatchCode.ACTION_UNKNOWN: Case(
        M_("The action isn’t known"),
        M_("The list says “{action}”."),
        M_("In the list, write “new”, “add”, “extend” or “reactivate”, or leave the cell empty."),
    ),
    BatchCode.ACTION_IMPOSSIBLE: Case(
        M_("The action isn’t possible"),
        M_("The customer has no subscription that fits it."),
        M_("Change the action in the list, or leave it empty and choose here."),
    ),
    BatchCode.SUBSCRIPTION_UNKNOWN: Case(
        M_("The subscription wasn’t found"),
        M_("The customer has no subscription {subscription} of this product."),
        M_("Correct its id in the list, or leave it empty and choose here."),
    ),
    BatchCode.NOT_PLANNED: Case(
        M_("The key isn’t in the plan"),
        M_("When the plan was saved, it was not in the list or not ready to be redeemed."),
        M_("Plan the list again to include it."),
    ),
    BatchCode.OTHER_CUSTOMER: Case(
        M_("The list names a different customer than the plan"),
        M_("The plan was saved for {customer}, so the key isn’t redeemed."),
        M_("Check the customer in the list, then plan the list again."),
    ),
    BatchCode.OTHER_SERVICE: Case(
        M_("The saved plan is for another service"),
        M_(
            "It was saved for {service}. The same name or id may belong to another customer at this "
            "service, so nothing was planned."
        ),
        M_("Choose that service and use the plan again, or plan the list without it."),
    ),
    BatchCode.NOT_ASKED: Case(
        M_("The service wasn’t asked about it yet"),
        M_("Planning stopped before it came to this key."),
        M_("Continue planning."),
    ),
    BatchCode.REFERENCE_UNFIT: Case(
        M_("The reference can’t be used"),
        M_("A reference can have up to 100 printable characters, and no product key."),
        M_("Correct it in the list, and open the list again."),
    ),
    BatchCode.GUIDE_OPEN: Case(
        M_("Microsoft’s page was opened, but its answer isn’t known"),
        M_("The key may have been redeemed at Microsoft: the page’s answer was not entered in the wizard."),
        M_("Check the customer’s subscriptions, then continue with the Microsoft keys."),
    ),
}

_QUESTIONS: Final[Mapping[str, str]] = {
    Question.MATCH: N_("Batch", "Is this {customer} ({domain})?"),
    Question.CUSTOMER: N_("Batch", "Which customer is it?"),
    Question.USE: N_("Batch", "How do you want to use these licenses?"),
    Question.LIMIT: N_(
        "Batch", "Start several new subscriptions, or start one and add the rest of the keys to it?"
    ),
}
_MATCH_DIFFERS: Final = N_("Batch", "Is this {customer} ({domain})? The list says {listed}.")
_GUIDED: Final = N_("Batch", "Redeemed on Microsoft’s page, according to your answer")
_MOVED: Final = N_("Batch", "%n key(s) moved to another row", None, PLURAL)
_ADDED: Final = N_("Batch", "%n key(s) added", None, PLURAL)
_REMOVED: Final = N_("Batch", "%n key(s) removed", None, PLURAL)
_UNREAD: Final = N_("Batch", "%n place(s) in the list may contain a key that couldn’t be read.", None, PLURAL)
_HAD_BEFORE: Final = N_(
    "Batch", "%n key(s) in this list were already redeemed on this computer.", None, PLURAL
)
_ABOVE_IN_ROW: Final = N_("Batch", "Row {row} names no customer: it belongs to the customer above it.")
_ABOVE: Final = N_(
    "Batch",
    "%n row(s) between {first} and {last} name no customer: each belongs to the customer above it.",
    None,
    PLURAL,
)
_KEYS_FOR: Final = N_("Batch", "%n customer(s)", None, PLURAL)


def order_state(speech: Translator, state: OrderState) -> str:
    return speech.text("Batch", _STATES[state])


def reason(speech: Translator, problem: Problem) -> Message:
    """Return why a key or an order is not redeemed: a reason of a batch, or of the contract."""
    case = _REASONS.get(problem.code)
    return speech.problem(problem) if case is None else speech.message(case, values_of(problem, speech))


def use(speech: Translator, order: PlannedOrder, *, spoken: bool = False) -> str:
    """``Add licenses: 20 → 30, until January 1, 2027``: what an order does; empty while that is open.

    `spoken`: for a screen reader, without the arrow.
    """
    after, before = order.after, order.before
    if order.action is None or after is None:
        return ""
    licenses = speech.licenses(after.licenses)
    if before is not None and order.action != Action.NEW:
        licenses = _grown(speech, speech.number(before.licenses), licenses, spoken=spoken)
    return f"{option_title(speech, order.action)}: {speech.enumerated((licenses, expiry(speech, after)))}"


def _grown(speech: Translator, before: str, after: str, *, spoken: bool) -> str:
    text = speech.text("Proposals", "{before} becomes {after}") if spoken else "{before} → {after}"
    return text.format(before=before, after=after)


def question(speech: Translator, order: PlannedOrder) -> str:
    """Return what a person has to decide about an order."""
    if order.question is None:
        return ""
    if order.question is Question.WARNING:
        return joined(speech.warning(one).explanation for one in order.warnings)
    if order.question is Question.CUSTOMER and order.problem is not None:
        return reason(speech, order.problem).title
    customer = order.customer
    values = {"customer": customer.name, "domain": customer.domain} if customer else {}
    listed = " · ".join(filter(None, (order.named.domain, order.named.id)))
    if order.question is Question.MATCH and listed:  # known to nobody, else it would be certain
        return fill(speech.text("Batch", _MATCH_DIFFERS), values | {"listed": listed})
    return fill(speech.text("Batch", _QUESTIONS[order.question]), values)


def message(speech: Translator, order: PlannedOrder, key: PlannedKey | None = None) -> str:
    """Return what there is to say about an order, or one of its keys, in one sentence."""
    problem = key.problem if key is not None and key.problem is not None else order.problem
    if order.question is not None:
        return question(speech, order)
    if order.state is OrderState.REDEEMED and order.at_microsoft:
        return speech.text("Batch", _GUIDED)
    if order.state is OrderState.REDEEMED and (key is None or key.problem is None) and order.problem is None:
        return use(speech, order)
    if problem is not None:
        return reason(speech, problem).title
    return use(speech, order)


def notice(speech: Translator, problem: Problem) -> str:
    """Return a fact about the whole list."""
    values = problem.parameters
    match problem.code:
        case NoticeCode.LIST_CHANGED:
            counts = ((_MOVED, "moved"), (_ADDED, "added"), (_REMOVED, "removed"))
            found = [
                speech.text("Batch", text, count)
                for text, name in counts
                if (count := int(values.get(name) or 0))
            ]
            said = speech.text("Batch", "The list has changed since it was planned: {changes}.")
            return said.format(changes=speech.enumerated(found))
        case NoticeCode.OTHER_GENERATION:
            said = speech.text(
                "Batch",
                "The file ledger.secret on this computer was lost. Without it, keys recorded before "
                "{since} can only be found by their last five characters.",
            )
            return said.format(since=speech.date(date.fromisoformat(str(values["since"]))))
        case NoticeCode.UNREAD:
            count = int(values.get("lines") or 0) + int(values.get("places") or 0)
            return speech.text("Batch", _UNREAD, count)
        case NoticeCode.HAD_BEFORE:
            return speech.text("Batch", _HAD_BEFORE, int(values.get("keys") or 0))
        case NoticeCode.CUSTOMER_ABOVE:
            first, last = (speech.number(int(values.get(name) or 0)) for name in ("first", "last"))
            count = int(values.get("rows") or 0)
            if count == 1:
                return speech.text("Batch", _ABOVE_IN_ROW).format(row=first)
            return speech.text("Batch", _ABOVE, count).format(first=first, last=last)
        case _:
            return plain(problem.code)


def keys_and_customers(speech: Translator, keys: int, customers: int) -> str:
    """``340 keys for 52 customers``."""
    text = speech.text("Batch", "{keys} for {customers}")
    return text.format(keys=speech.keys(keys), customers=speech.text("Batch", _KEYS_FOR, customers))


def held(speech: Translator, total: ProductTotal) -> tuple[str, ...]:
    """Return keys and licenses of a product; the keys alone where nobody knows their licenses."""
    keys = speech.keys(total.keys)
    return (keys,) if total.licenses is None else (keys, speech.licenses(total.licenses))


def list_headings(speech: Translator) -> tuple[str, ...]:
    """Return the headings of a list: customer, domain, key, reference, action."""
    text = speech.text
    return (
        *(text("Receipt", "Customer"), text("Batch", "Domain"), text("Batch", "Product key")),
        *(text("Batch", "Reference"), text("Receipt", "Action")),
    )
