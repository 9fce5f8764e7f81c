"""Customers as the vendor keeps them: add, rename, merge, erase."""

from __future__ import annotations

from dataclasses import asdict, replace
from secrets import token_hex

import msgspec

from wizard.contract import ERASED, CustomerRef, CustomerRequest, Quote, Receipt, State
from wizard.contract.administration import Change, ReasonedRequest
from wizard.contract.administration.people import (
    CustomerChangeRequest,
    CustomerMergeRequest,
    CustomerRecord,
    CustomerRecordPage,
)
from wizard.server.clock import day, micros, moment
from wizard.server.cursors import decode_cursor, page_of
from wizard.server.customers import search_pattern, search_text, store_customer
from wizard.server.database import Transaction, Value, columns
from wizard.server.errors import refuse_keys, request_invalid
from wizard.server.orders import QUOTE
from wizard.server.redemptions import RECEIPT
from wizard.server.rows import STATE, CustomerRow

from .administrator import Administrator, impossible, known, unknown

NO_COUNTRY = "ZZ"  # ISO 3166-1: for users to assign


def add_customer(
    admin: Administrator, request: CustomerRequest, identity: str | None = None
) -> CustomerRecord:
    """Add a customer; an id is made where none is given.

    Raises AdministrationRefused: exists, domain-taken.
    """
    refuse_keys("name", request.name)
    row = CustomerRow(
        identity or f"C-{token_hex(4)}", request.name.strip(), request.domain.lower(), request.country
    )

    def work(tx: Transaction) -> CustomerRecord:
        _expect_free(tx, row)
        if tx.row(CustomerRow, "customer", id=row.id) is not None:
            raise impossible("exists", row.id)
        now = micros(admin.service.clock())
        store_customer(tx, row, now)
        admin.record(tx, "customer-created", {"customer_id": row.id})
        return _record(row.id, row.name, row.domain, row.country, now)

    return admin.write(work)


def list_customers(admin: Administrator, query: str, limit: int, cursor: str | None) -> CustomerRecordPage:
    """List customers by name; `query` is searched for in name, domain and id.

    Raises Refused (request-invalid) for a cursor that this service did not make.
    """
    name, identity = decode_cursor(cursor, 2)
    where: dict[str, Value] = {"pattern": search_pattern(query), "after_name": name, "after_id": identity}
    rows = admin.read(lambda tx: tx.rows(_record, "customers_after", page=limit + 1, **where))
    return CustomerRecordPage(*page_of(rows, limit, lambda last: (last.name, last.id)))


def change_customer(admin: Administrator, identity: str, request: CustomerChangeRequest) -> CustomerRecord:
    """Rename a customer, or correct its domain or country; receipts keep the name they were given with.

    Raises AdministrationRefused: not-found, domain-taken; Refused (request-invalid) for what no customer has.
    """
    refuse_keys("name", request.name or "")

    def work(tx: Transaction) -> CustomerRecord:
        row = known(tx, CustomerRow, "lock_open_customer", "customer", identity)
        after = _changed(row, request)
        if after.domain != row.domain:
            _expect_free(tx, after)
        tx.run("change_customer", **asdict(after), search=search_text(after))
        fields = [name for name in ("name", "domain", "country") if getattr(request, name) is not None]
        # No name in the audit trail: it could never be erased from the chain.
        admin.record(
            tx, "customer-changed", {"customer_id": identity, "fields": fields, "reason": request.reason}
        )
        return known(tx, _record, "customer_record", "customer", identity)

    return admin.change(request, work)


def merge_customer(admin: Administrator, identity: str, request: CustomerMergeRequest) -> Change:
    """Give another customer all that a customer has, and close that one.

    Roles, subscriptions, receipts and used keys move. Open quotes expire: they name the old customer.

    Raises AdministrationRefused: not-found, unknown-customer, same-customer.
    """
    if identity == request.into:
        raise impossible("same-customer", identity)

    def work(tx: Transaction) -> Change:
        ids = sorted((identity, request.into))  # always in this order: no deadlock
        locked = {each for each in ids if tx.row(str, "lock_whole_customer", id=each) is not None}
        if identity not in locked:
            raise unknown("customer", identity)
        if request.into not in locked:
            raise impossible("unknown-customer", request.into)
        both = {"id": identity, "into": request.into}
        tx.run("merge_memberships", **both)
        tx.run("merge_claimed_roles", **both)
        tx.run("merge_used_keys", **both)  # found by the receipts, which move after them
        rows = tx.run("merge_subscriptions", **both)
        rows += tx.run("merge_redemptions", **both)
        tx.run("merge_quotes", **both)
        _close(admin, tx, identity)
        admin.record(
            tx,
            "customer-merged",
            {"customer_id": identity, "into": request.into, "rows": rows, "reason": request.reason},
        )
        return Change("customer-merged", identity, rows, request.dry_run)

    return admin.change(request, work)


def erase_customer(admin: Administrator, identity: str, request: ReasonedRequest) -> Change:
    """Erase what names a customer, and close it; its subscriptions end, its receipts keep numbers and dates.

    Name, domain and references go from its row, subscriptions, receipts, quotes, corrections and remembered
    answers. Its id stays: the audit trail names it. Who had a role for it still reads its receipts.

    Raises AdministrationRefused: not-found.
    """

    def work(tx: Transaction) -> Change:
        # No redemption for it is under way then, and none begins.
        known(tx, str, "lock_whole_customer", "customer", identity)
        today = day(admin.service.clock()).isoformat()
        tx.run("end_subscriptions_of", id=identity, ended_on=today)
        pattern = f'%"id":"{search_pattern(identity)[1:-1]}"%'
        tx.run("forget_answers_about", id=identity, pattern=pattern)
        tx.run("delete_keys_of_open_quotes", id=identity)
        tx.run("delete_open_quotes", id=identity)
        rows = _scrub(tx, identity)
        tx.run("keep_readers", id=identity)
        _close(admin, tx, identity)
        admin.record(tx, "customer-erased", {"customer_id": identity, "reason": request.reason})
        return Change("customer-erased", identity, rows, request.dry_run)

    return admin.change(request, work)


def _scrub(tx: Transaction, identity: str) -> int:
    """Remove names and references from receipts, quotes and corrections; return the number of receipts."""
    reference = CustomerRef(identity, ERASED, ERASED)
    receipts = []
    for receipt_id, document in tx.rows(columns, "receipts_of", id=identity):
        receipt: Receipt = RECEIPT.decode(document)
        before, after = _nameless(receipt.before), _nameless(receipt.after)
        assert after is not None
        clean = replace(receipt, customer=reference, before=before, after=after, reference=None)
        receipts.append({"id": receipt_id, "document": msgspec.json.encode(clean).decode()})
    tx.run_many("rewrite_receipt", receipts)
    quotes = []
    for quote_id, document in tx.rows(columns, "quotes_of", id=identity):
        quote: Quote = QUOTE.decode(document)
        before, after = _nameless(quote.before), _nameless(quote.after)
        bare = replace(quote, customer=reference, before=before, after=after)
        quotes.append({"id": quote_id, "document": msgspec.json.encode(bare).decode()})
    tx.run_many("rewrite_quote", quotes)
    corrections = []
    for correction_id, before_text, after_text in tx.rows(columns, "corrections_of", id=identity):
        states = [_nameless(STATE.decode(text)) for text in (before_text, after_text)]
        old, new = (msgspec.json.encode(state).decode() for state in states)
        corrections.append({"id": correction_id, "before": old, "after": new})
    tx.run_many("rewrite_correction", corrections)
    return len(receipts)


def _nameless(state: State | None) -> State | None:
    return state and replace(state, reference=None)


def _changed(row: CustomerRow, request: CustomerChangeRequest) -> CustomerRow:
    try:
        asked = CustomerRequest(
            row.name if request.name is None else request.name,
            (row.domain if request.domain is None else request.domain).lower(),
            row.country if request.country is None else request.country,
        )
    except ValueError as error:
        raise request_invalid(str(error).partition(" ")[0], str(error)) from None
    return CustomerRow(row.id, asked.name.strip(), asked.domain, asked.country)


def _expect_free(tx: Transaction, row: CustomerRow) -> None:
    taken = tx.row(str, "customer_of_domain", domain=row.domain)
    if taken is not None:
        raise impossible("domain-taken", f"{taken} has the domain {row.domain}")


def _close(admin: Administrator, tx: Transaction, identity: str) -> None:
    """Take all roles for a customer away, and free its domain: `erased ID` is none of anybody."""
    tx.run("remove_memberships_of", id=identity)
    tx.run("remove_claimed_roles_of", id=identity)
    tx.run(
        "close_customer",
        id=identity,
        name=ERASED,
        domain=f"{ERASED} {identity}",
        country=NO_COUNTRY,
        closed_at=micros(admin.service.clock()),
    )


def _record(identity: str, name: str, domain: str, country: str, created_at: int) -> CustomerRecord:
    return CustomerRecord(identity, name, domain, country, moment(created_at))
