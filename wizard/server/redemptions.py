"""Redemptions: all keys of an order in one transaction or none, with the same answer to every repetition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import msgspec

from wizard.contract import Action, Code, CustomerRef, Quote, Receipt, ReceiptPage, RedemptionRequest, State

from . import audit
from .access import Caller, Standing, standing, visible_customer
from .clock import day, micros, moment
from .cursors import decode_cursor, encode_cursor
from .database import Change, Transaction, Value, columns
from .errors import not_found, quote_changed, refuse_keys, refused, request_invalid
from .idempotency import Memory
from .identifiers import key_id, new_id
from .orders import QUOTE, OrderTerms, assess_order, visible_quote
from .rows import CustomerRow, HistoryRow, QuoteRow, ReceiptRow, correction_of
from .rules import Assessment
from .settings import Service

RECEIPT = msgspec.json.Decoder(Receipt)
END_OF_TIME = 2**62


def redeem(
    service: Service, caller: Caller, quote_id: str, request: RedemptionRequest, idempotency_key: str
) -> Receipt:
    """Carry a quote out, once.

    Raises Refused: not-found, role-required, request-invalid, idempotency-mismatch, quote-redeemed,
    quote-expired, quote-changed; and any problem that practice rehearses.
    """
    if service.rehearse is not None:
        rehearsed = service.database.read(lambda tx: _rehearsed(service, tx, caller, quote_id, request))
        if rehearsed is not None:
            service.rehearse(*rehearsed)

    def work(tx: Transaction) -> Receipt:
        # A concurrent request for the same order waits here and then finds this one's receipt.
        row, held = _lock_own_quote(tx, caller, quote_id)
        ids = {"quote_id": quote_id, "account_id": caller.account.id, "key": idempotency_key}
        asked, answered = tx.row(columns, "answered_before", **ids) or (None, None)
        memory = Memory(tx, caller, idempotency_key, (quote_id, request))
        if asked is not None:
            memory.check(asked)
            return RECEIPT.decode(answered)
        receipt, changes = _decide(service, tx, caller, row, held, request, redeemed=answered is not None)
        changes += memory.keeping(receipt.id)  # the receipt itself is stored once
        if set(tx.run_all(changes)) != {1}:
            # The rules saw each key unused and the subscription there, in this same transaction.
            raise AssertionError("a locked row has changed")
        return receipt

    return service.database.change(work)


def find_receipt(service: Service, caller: Caller, quote_id: str) -> Receipt:
    """Return the receipt of a redeemed quote.

    Raises Refused (not-found) if there is no such quote (what: quote) or it was not redeemed
    (what: redemption).
    """

    def work(tx: Transaction) -> Receipt:
        visible_quote(tx, caller, quote_id)
        row = tx.row(HistoryRow, "receipt_of_quote", quote_id=quote_id)
        if row is None:
            raise not_found("redemption")
        return receipt_of_today(tx, row)

    return service.database.read(work)


def list_receipts(
    service: Service, caller: Caller, customer_id: str | None, limit: int, cursor: str | None
) -> ReceiptPage:
    """List receipts of one customer, or of all that the caller may see, newest first, at most `limit`.

    Raises Refused: not-found for the customer, request-invalid for a cursor that this service did not make.
    """
    before, before_id = history_position(cursor)

    def work(tx: Transaction) -> ReceiptPage:
        where: dict[str, Value] = {"before": before, "before_id": before_id, "page": limit + 1}
        if customer_id:
            visible_customer(tx, caller, customer_id)
            rows = tx.rows(HistoryRow, "redemptions_of_customer", customer_id=customer_id, **where)
        else:
            rows = tx.rows(HistoryRow, "redemptions_of_account", account_id=caller.account.id, **where)
        return receipt_page(tx, rows, limit)

    return service.database.read(work)


def receipt_page(tx: Transaction, rows: Sequence[HistoryRow], limit: int) -> ReceiptPage:
    """Build a page of receipts as of today; a row beyond `limit` tells that there are more."""
    page = rows[:limit]
    more = encode_cursor(str(page[-1].redeemed_at), page[-1].id) if len(rows) > limit else None
    return ReceiptPage(tuple(receipt_of_today(tx, row) for row in page), more)


def receipt_of_today(tx: Transaction, row: HistoryRow) -> Receipt:
    """Return a receipt with its corrections, and with its customer of today where that is another."""
    receipt: Receipt = RECEIPT.decode(row.document)
    today = CustomerRef(row.customer_id, row.customer_name, row.customer_domain)
    if today != receipt.customer and not receipt.customer.erased:
        receipt = replace(receipt, customer_now=today)
    if not row.corrected:
        return receipt
    found = tx.rows(correction_of, "corrections_of_receipt", redemption_id=row.id)
    return replace(receipt, corrections=tuple(found))


def _lock_own_quote(tx: Transaction, caller: Caller, quote_id: str) -> tuple[QuoteRow, Standing]:
    """Lock a quote that the caller may see; return it, and its customer with the caller's roles.

    The customer is not merged or erased meanwhile.

    Raises Refused (not-found).
    """
    found = tx.rows(columns, "lock_own_quote", id=quote_id, account_id=caller.account.id)
    if not found:
        raise not_found("quote")
    first = found[0]
    return QuoteRow(*first[:8]), Standing(CustomerRow(*first[8:12]), tuple(each[12] for each in found))


def _decide(
    service: Service,
    tx: Transaction,
    caller: Caller,
    row: QuoteRow,
    held: Standing,
    request: RedemptionRequest,
    *,
    redeemed: bool,
) -> tuple[Receipt, list[Change]]:
    """Return the receipt and the changes that carry it out.

    Raises Refused where the quote may not be redeemed now, or no longer holds.
    """
    now = service.clock()
    customer, quote = _permitted(held, row, request, now, redeemed)
    pinned = tuple((ending, digest) for digest, ending in tx.rows(columns, "quote_keys", quote_id=row.id))
    terms = OrderTerms(
        customer, Action(row.action), row.subscription_id, pinned, day(moment(row.created_at)), row.language
    )
    assessment = assess_order(service, tx, terms, redeeming=row.id)
    if not _holds(quote, assessment):
        raise quote_changed(assessment.lines)
    after, changes = effect(terms, assessment, new_id("S"), request.reference, now)
    receipt = compose_receipt(new_id("R"), quote, assessment, after, now, request.reference)
    return receipt, [
        *changes,
        receipt_change(caller.account.id, receipt),
        _recorded(service, caller, terms, receipt),
    ]


def _permitted(
    held: Standing, row: QuoteRow, request: RedemptionRequest, now: datetime, redeemed: bool
) -> tuple[CustomerRow, Quote]:
    """Return the customer and the quote.

    Raises Refused if this caller may not redeem it now, with this request.
    """
    quote = QUOTE.decode(row.document)
    customer = held.redeeming()
    _check_request(quote, request)
    if redeemed:
        raise refused(Code.QUOTE_REDEEMED, "redeemed before, under another Idempotency-Key")
    if micros(now) >= row.expires_at:
        raise refused(Code.QUOTE_EXPIRED, "the quote expired")
    return customer, quote


def _check_request(quote: Quote, request: RedemptionRequest) -> None:
    if request.customer_id != quote.customer.id:
        raise request_invalid("customer_id", "the quote is for another customer")
    if request.agreement_version != quote.agreement.version:
        raise request_invalid("agreement_version", "the quote was made under another agreement")
    if request.reference:
        refuse_keys("reference", request.reference)


def _holds(quote: Quote, assessment: Assessment) -> bool:
    lines, states = assessment.lines, (assessment.before, assessment.after)
    if quote.lines[0].product_id is None:  # made by an earlier version, which knew less
        lines = tuple(replace(line, product_id=None) for line in lines)
        states = _as_before(assessment.before), _as_before(assessment.after)
    return assessment.redeemable and (quote.lines, (quote.before, quote.after)) == (lines, states)


def _as_before(state: State | None) -> State | None:
    return state and replace(state, product_id=None, started_on=None, reference=None)


def effect(
    terms: OrderTerms, assessment: Assessment, new_subscription: str, reference: str | None, now: datetime
) -> tuple[State, list[Change]]:
    """Return the subscription's new state and the changes that use the keys and lead to it.

    `new_subscription` is the id of the subscription that an order without one makes.
    """
    after = assessment.after
    assert after is not None, "an order with accepted keys has a state after it"
    used = {"used_by": terms.customer.id, "used_on": day(now).isoformat()}
    changes: list[Change] = [("spend_key", {"digest": digest, **used}) for _, digest in terms.keys]
    values: dict[str, Value] = {"licenses": after.licenses, "expires_on": after.expires_on.isoformat()}
    if terms.subscription_id is not None:
        return after, [*changes, ("change_subscription", {"id": terms.subscription_id, **values})]
    after = replace(after, subscription_id=new_subscription, started_on=day(now), reference=reference)
    values |= {"id": after.subscription_id, "customer_id": terms.customer.id, "product_id": after.product_id}
    values |= {"ended_on": None, "ended_by": None, "created_at": micros(now), "reference": reference}
    return after, [*changes, ("add_subscription", values)]


def compose_receipt(
    identity: str, quote: Quote, assessment: Assessment, after: State, now: datetime, reference: str | None
) -> Receipt:
    """Return the receipt of a quote that is redeemed `now`."""
    return Receipt(
        id=identity,
        quote_id=quote.id,
        customer=quote.customer,
        action=quote.action,
        lines=assessment.lines,
        before=assessment.before,
        after=after,
        redeemed_at=now.astimezone(UTC),
        reference=reference,
    )


def receipt_change(account_id: str, receipt: Receipt) -> Change:
    """Return the change that stores a receipt."""
    values: dict[str, Value] = {
        "id": receipt.id,
        "quote_id": receipt.quote_id,
        "customer_id": receipt.customer.id,
        "account_id": account_id,
        "redeemed_at": micros(receipt.redeemed_at),
        "document": msgspec.json.encode(receipt).decode(),
        "subscription_id": receipt.after.subscription_id,
    }
    return "add_redemption", values


def _recorded(service: Service, caller: Caller, terms: OrderTerms, receipt: Receipt) -> Change:
    """Return the change that adds the audit row; a restore makes the receipt of it again (replay.py)."""
    details = {
        "redemption_id": receipt.id,
        "quote_id": receipt.quote_id,
        "customer_id": receipt.customer.id,
        "subscription_id": receipt.after.subscription_id,
        "action": receipt.action,
        "endings": [line.ending for line in receipt.lines],
        "keys": [key_id(ending, digest) for ending, digest in terms.keys],
        "licenses": receipt.after.licenses,
        "expires_on": receipt.after.expires_on,
        "language": terms.language,
        "quoted_on": terms.today,
        "redeemed_at": receipt.redeemed_at,
    }
    return audit.entry(service, caller.account.id, "redeemed", caller.named(details))


def _rehearsed(
    service: Service, tx: Transaction, caller: Caller, quote_id: str, request: RedemptionRequest
) -> tuple[tuple[str, ...], str] | None:
    """Return digests and customer name of an order that only practice may refuse, None if it was redeemed."""
    row = visible_quote(tx, caller, quote_id)
    held = standing(tx, caller, row.customer_id)
    if held is None or tx.row(ReceiptRow, "redemption_of_quote", quote_id=quote_id) is not None:
        return None
    customer, _ = _permitted(held, row, request, service.clock(), redeemed=False)
    return tuple(digest for digest, _ in tx.rows(columns, "quote_keys", quote_id=quote_id)), customer.name


def history_position(cursor: str | None) -> tuple[int, str]:
    """Return moment and id that a page begins behind.

    Raises Refused (request-invalid) for a cursor that this service did not make.
    """
    if cursor is None:
        return END_OF_TIME, ""
    before, identity = decode_cursor(cursor, 2)
    if not before.isdecimal() or int(before) > END_OF_TIME:
        raise request_invalid("cursor", "not a cursor of this service")
    return int(before), identity
