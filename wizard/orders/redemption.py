"""Carrying an order out, and learning its outcome: journal first, then the service.

The window and the terminal both go this way. An outcome is always one of four: redeemed, refused (nothing was
redeemed), paused (nothing was redeemed, the same order may be sent again) or unknown (ask again).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from uuid import uuid4

from wizard import keys
from wizard.contract import REVIEW_AGAIN, Code, CustomerRef, Problem, Quote, Receipt, RedemptionRequest
from wizard.orders.answer_check import Asked, compare_receipt, mismatch
from wizard.orders.draft import Draft, quote_request
from wizard.orders.errors import JournalError
from wizard.orders.journal import Entry, EntryState, Journal, Order
from wizard.orders.patience import is_passing
from wizard.orders.promise import Promise
from wizard.service.address import PRACTICE_ADDRESS
from wizard.service.errors import ServiceError

if TYPE_CHECKING:
    from wizard.service.protocol import ActivationService


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of an attempt. `retry_after` is in seconds, where the service named a time."""

    state: EntryState
    receipt: Receipt | None = None
    problem: Problem | None = None
    retry_after: float | None = None

    @property
    def differs(self) -> bool:
        """True if the order was redeemed and its receipt is not what was promised; `problem` says in what."""
        return self.state is EntryState.REDEEMED and self.problem is not None

    @property
    def keys_needed(self) -> bool:
        """True if nothing was redeemed and the same keys need a new review."""
        return (
            self.state is EntryState.REFUSED
            and self.problem is not None
            and self.problem.code in REVIEW_AGAIN
        )


def begin(journal: Journal, service: ActivationService, account: str, draft: Draft) -> Entry:
    """Record a reviewed order in the journal, before anything is sent.

    Raises JournalError: then nothing was written and nothing was sent. Its problem is `request-invalid` for a
    reference that no receipt could show, or that holds a product key: it would be stored.
    """
    quote = draft.quote
    assert quote is not None, "only a reviewed order is redeemed"
    if not fits_as_reference(draft.reference):
        raise JournalError(Problem(Code.REQUEST_INVALID, {"field": "reference"}))
    return journal.begin(_order(quote, service.address, account, draft))


def fits_as_reference(text: str) -> bool:
    """True if a text may be the order's own reference."""
    try:
        RedemptionRequest("", "", text)
    except ValueError:
        return False
    return not keys.contains_key(text)


def carry_out(journal: Journal, service: ActivationService, entry: Entry) -> Outcome:
    """Send an order's redemption and record its outcome. Safe to repeat: a key is redeemed once.

    Raises JournalError: then nothing was sent now.
    """
    journal.mark_sending(entry.id)
    return send_begun(journal, service, entry)


def send_begun(journal: Journal, service: ActivationService, entry: Entry) -> Outcome:
    """Send the redemption of an order that `begin` has recorded just now, and record its outcome."""
    return _note(journal, entry, _send(service, entry, sent_before=False))


def find_out(journal: Journal, service: ActivationService, entry: Entry) -> Outcome:
    """Ask for the outcome of an order; where there is none, send it again under its own Idempotency-Key.

    Where `keys_needed`, only a new review of the same keys continues it.

    Raises JournalError: then nothing was sent now.
    """
    entry = journal.entry(entry.id) or entry  # it may have got further since
    sent_before = entry.state is not EntryState.PAUSED
    try:
        receipt = service.receipt(entry.order.quote_id)
    except ServiceError as error:
        # The service did not say, so nothing is known but what was known before.
        known = EntryState.UNKNOWN if sent_before else EntryState.PAUSED
        return Outcome(known, problem=error.problem, retry_after=error.retry_after)
    if receipt is not None:
        return _note(journal, entry, _redeemed(entry, receipt))
    journal.mark_sending(entry.id)
    return _note(journal, entry, _send(service, entry, sent_before=sent_before))


def _order(quote: Quote, address: str, account: str, draft: Draft) -> Order:
    """The order as the person chose it: nothing here is taken from an answer but ids and the promise."""
    import msgspec

    request, customer = quote_request(draft), draft.customer
    assert customer is not None, "a quote is for a customer"
    return Order(
        service=address,
        account=account,
        customer=CustomerRef(customer.id, customer.name, customer.domain),
        action=request.action,
        subscription_id=request.subscription_id,
        endings=Asked.of(request).endings,
        promise=msgspec.json.encode(Promise.of(quote)).decode(),
        quote_id=quote.id,
        agreement_version=quote.agreement.version,
        reference=draft.reference,
        idempotency_key=str(uuid4()),
    )


def _send(service: ActivationService, entry: Entry, *, sent_before: bool) -> Outcome:
    order = entry.order
    request = RedemptionRequest(order.agreement_version, order.customer.id, order.reference or None)
    try:
        receipt = service.redeem(order.quote_id, request, order.idempotency_key)
    except ServiceError as error:
        return _outcome(error, service, entry, sent_before=sent_before)
    return _redeemed(entry, receipt)


def _outcome(error: ServiceError, service: ActivationService, entry: Entry, *, sent_before: bool) -> Outcome:
    problem = error.problem
    not_found = problem.parameters.get("what") if problem.code == Code.NOT_FOUND else None
    if error.may_have_been_sent:
        state = EntryState.UNKNOWN
    elif problem.code == Code.QUOTE_REDEEMED:
        return _redeemed_before(error, service, entry)
    elif (
        not_found is not None
        and not_found != "address"
        and sent_before
        and service.address != PRACTICE_ADDRESS
    ):
        # The account may have lost its role since: that says nothing about the outcome of the order.
        # (Practice data without the quote was made again, and what was done before with it.)
        state = EntryState.UNKNOWN
        problem = Problem(Code.OUTCOME_UNKNOWN, {"host": service.address})
    elif not_found == "address" or is_passing(problem.code) or error.retry_after is not None:
        # An unknown address is not the service's word; and a code that is new here may ask for patience too.
        state = EntryState.PAUSED
    else:
        state = EntryState.REFUSED
    return Outcome(state, problem=problem, retry_after=error.retry_after)


def _redeemed_before(error: ServiceError, service: ActivationService, entry: Entry) -> Outcome:
    """This very quote was redeemed under another Idempotency-Key: its receipt is the order's."""
    try:
        receipt = service.receipt(entry.order.quote_id)
    except ServiceError:
        receipt = None
    if receipt is None:
        return Outcome(EntryState.UNKNOWN, problem=error.problem)
    return _redeemed(entry, receipt)


def _redeemed(entry: Entry, receipt: Receipt) -> Outcome:
    return Outcome(EntryState.REDEEMED, receipt, difference_of(entry, receipt))


def difference_of(entry: Entry, receipt: Receipt) -> Problem | None:
    """The problem of a receipt that is not what its order asked for and was promised; None if it is."""
    order = entry.order
    asked = Asked(order.customer.id, order.action, order.subscription_id, order.endings)
    differences = compare_receipt(asked, _promise(order), receipt)
    host = urlsplit(order.service).netloc or order.service
    return mismatch(differences, host, answer="receipt") if differences else None


def _promise(order: Order) -> Promise | None:
    """The promise of a quote; None for an order of the first edition, or one that cannot be read."""
    from wizard.contract.decoding import decode

    try:
        return decode(order.promise, Promise) if order.promise else None
    except ValueError:
        return None


def _note(journal: Journal, entry: Entry, outcome: Outcome) -> Outcome:
    """Record an outcome. It holds even where the disk no longer takes it: the service has it."""
    try:
        if outcome.receipt is not None:
            code = outcome.problem.code if outcome.problem else None
            journal.record_receipt(entry.id, outcome.receipt, code)
        elif outcome.problem is not None:
            journal.record_outcome(entry.id, outcome.state, outcome.problem.code)
    except JournalError as error:
        journal.notice = error.problem
    return outcome


def receipt_of(entry: Entry) -> Receipt | None:
    """The receipt in the journal; None also for one that cannot be read: the service has it still."""
    from wizard.service.codec import decode

    if entry.receipt is None:
        return None
    try:
        return decode(entry.receipt.encode(), Receipt)
    except ValueError:
        return None
