"""Carrying an order out, and finding out what came of one: journal first, then the service.

The window and the terminal both go this way. An outcome is always one of four: redeemed, refused (nothing was
redeemed), paused (nothing was redeemed, the same order may be sent again) or unknown (ask again).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from wizard.contract import Code, Problem, RedemptionRequest
from wizard.journal import EntryState, Journal, JournalError, Order
from wizard.service.errors import ServiceError

if TYPE_CHECKING:
    from wizard.contract import Quote, Receipt
    from wizard.flow import Draft
    from wizard.journal import Entry
    from wizard.service.protocol import ActivationService

# What waiting or mending the connection helps with; the order itself is as good as before.
PASSING = frozenset(
    {
        Code.SERVICE_BUSY,
        Code.ACCOUNT_NOT_CREATED,
        Code.ORDER_NOT_PROCESSED,
        Code.TOO_MANY_ATTEMPTS,
        Code.OFFLINE,
        Code.TIMEOUT,
        Code.TLS_UNTRUSTED,
        Code.PROXY_AUTH_REQUIRED,
        Code.NOT_SIGNED_IN,
        Code.PROTOCOL_ERROR,
        Code.DATA_FOLDER_FULL,
        Code.DATA_FOLDER_UNWRITABLE,
        Code.JOURNAL_NEWER,
    }
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an order. `retry_after` is in seconds, where the service named a time."""

    state: EntryState
    receipt: Receipt | None = None
    problem: Problem | None = None
    retry_after: float | None = None

    @property
    def keys_needed(self) -> bool:
        """Whether nothing was redeemed and the same keys need a new review."""
        return self.problem is not None and self.problem.code in {Code.QUOTE_EXPIRED, Code.QUOTE_CHANGED}


def begin(journal: Journal, service: ActivationService, account: str, draft: Draft) -> str:
    """Write a reviewed order into the journal, before anything is sent. Answers its id.

    Raises JournalError: then nothing was sent.
    """
    quote = draft.quote
    assert quote is not None, "only a reviewed order is redeemed"
    return journal.begin(_order(quote, service.address, account, draft))


def carry_out(journal: Journal, service: ActivationService, entry: Entry) -> Outcome:
    """Send an order's redemption and write down what came of it. Safe to repeat: a key is spent once."""
    order = entry.order
    request = RedemptionRequest(order.agreement_version, order.customer.id, order.reference or None)
    try:
        receipt = service.redeem(order.quote_id, request, order.idempotency_key)
    except ServiceError as error:
        return _note(journal, entry, _outcome(error))
    return _note(journal, entry, Outcome(EntryState.REDEEMED, receipt))


def find_out(journal: Journal, service: ActivationService, entry: Entry) -> Outcome:
    """Ask what came of an order; where nothing did, send it again under its own Idempotency-Key.

    Where `keys_needed`, only a new review of the same keys leads on.
    """
    try:
        receipt = service.receipt(entry.order.quote_id)
    except ServiceError as error:
        if error.problem.code == Code.NOT_FOUND:
            return _note(journal, entry, Outcome(EntryState.REFUSED, problem=error.problem))
        return Outcome(EntryState.UNKNOWN, problem=error.problem, retry_after=error.retry_after)
    if receipt is not None:
        return _note(journal, entry, Outcome(EntryState.REDEEMED, receipt))
    return carry_out(journal, service, entry)


def is_passing(code: str) -> bool:
    """Whether the same order may be tried again as it is."""
    return code in PASSING


def _order(quote: Quote, address: str, account: str, draft: Draft) -> Order:
    return Order(
        service=address,
        account=account,
        customer=quote.customer,
        action=quote.action,
        subscription_id=quote.before.subscription_id if quote.before else None,
        endings=tuple(line.ending for line in quote.lines),
        quote_id=quote.id,
        agreement_version=quote.agreement.version,
        reference=draft.reference,
        idempotency_key=str(uuid4()),
    )


def _outcome(error: ServiceError) -> Outcome:
    if error.sent:
        state = EntryState.UNKNOWN
    elif is_passing(error.problem.code):
        state = EntryState.PAUSED
    else:
        state = EntryState.REFUSED
    return Outcome(state, problem=error.problem, retry_after=error.retry_after)


def _note(journal: Journal, entry: Entry, outcome: Outcome) -> Outcome:
    """Write an outcome down. It holds even where the disk no longer takes it: the service has it."""
    try:
        if outcome.receipt is not None:
            journal.redeemed(entry.id, outcome.receipt)
        elif outcome.problem is not None:
            journal.came_to(entry.id, outcome.state, outcome.problem.code)
    except JournalError as error:
        journal.notice = error.problem
    return outcome
