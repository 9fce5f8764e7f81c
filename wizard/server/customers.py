"""Customers and their subscriptions: list, search, create."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from secrets import token_hex

from wizard.contract import Code, Customer, CustomerPage, CustomerRequest, Role, Status, Subscriptions
from wizard.contract.decoding import decode

from . import audit, idempotency
from .access import Caller, roles, visible_customer
from .clock import day, micros
from .cursors import decode_cursor, page_of
from .database import Transaction
from .errors import refuse_keys, refused, request_invalid
from .lifecycle import state
from .rows import CustomerRow, ProductRow, SubscriptionRow
from .settings import Service

_ORDER = list(Status)


def list_customers(
    service: Service, caller: Caller, query: str, limit: int, cursor: str | None
) -> CustomerPage:
    """List customers that the caller has a role for, by name, at most `limit` of them.

    `query` is searched for in name, domain and id.

    Raises Refused (request-invalid) for a cursor that this service did not make.
    """
    name, identity = decode_cursor(cursor, 2)

    def work(tx: Transaction) -> CustomerPage:
        rows = tx.rows(
            CustomerRow,
            "customers_of_account",
            account_id=caller.account.id,
            pattern=search_pattern(query),
            after_name=name,
            after_id=identity,
            page=limit + 1,
        )
        page, more = page_of(rows, limit, lambda last: (last.name, last.id))
        return CustomerPage(tuple(_customer(tx, caller, row) for row in page), more)

    return service.database.read(work)


def create_customer(
    service: Service, caller: Caller, request: CustomerRequest, idempotency_key: str | None
) -> Customer:
    """Create a customer; the caller becomes its reseller.

    Raises Refused: role-required, request-invalid for a domain that is taken or a name that holds a key,
    idempotency-mismatch; and any problem that practice rehearses.
    """
    refuse_keys("name", request.name)
    if not caller.account.creates_customers:
        raise refused(Code.ROLE_REQUIRED, "only resellers create customers", customer=request.name, roles="")
    if service.rehearse is not None:
        service.rehearse((request.domain.lower(),), request.name)

    def work(tx: Transaction) -> Customer:
        memory = idempotency.Memory(tx, caller, idempotency_key, request)
        remembered = memory.recall()
        if remembered is not None and remembered.startswith("{"):  # kept by an earlier version
            return decode(remembered, Customer)
        if remembered is not None:
            return _customer(tx, caller, visible_customer(tx, caller, remembered))
        customer = _create(service, tx, caller, request)
        memory.keep(customer.id)
        return customer

    return service.database.write(work)


def list_subscriptions(service: Service, caller: Caller, customer_id: str) -> Subscriptions:
    """List a customer's subscriptions as of today, active ones first. Raises Refused (not-found)."""
    today = day(service.clock())

    def work(tx: Transaction) -> Subscriptions:
        visible_customer(tx, caller, customer_id)
        return subscription_states(tx, customer_id, caller.language, today)

    return service.database.read(work)


def subscription_states(tx: Transaction, customer_id: str, language: str, today: date) -> Subscriptions:
    """Return a customer's subscriptions on a day, active ones first."""
    rows = tx.rows(SubscriptionRow, "subscriptions", customer_id=customer_id)
    states = [state(row, product_of(tx, row), language, today) for row in rows]
    return Subscriptions(tuple(sorted(states, key=lambda item: _ORDER.index(Status(item.status)))))


def _create(service: Service, tx: Transaction, caller: Caller, request: CustomerRequest) -> Customer:
    domain = request.domain.lower()
    if tx.row(str, "customer_of_domain", domain=domain) is not None:
        raise request_invalid("domain", "another customer has this domain")
    row = CustomerRow(f"C-{token_hex(4)}", request.name.strip(), domain, request.country)
    store_customer(tx, row, micros(service.clock()))
    tx.run("add_membership", account_id=caller.account.id, customer_id=row.id, role=Role.RESELLER)
    audit.record(service, tx, caller.account.id, "customer-created", caller.named({"customer_id": row.id}))
    return _customer(tx, caller, row)


def store_customer(tx: Transaction, row: CustomerRow, created_at: int) -> None:
    """Add a customer, created at a moment in UTC microseconds."""
    tx.run("add_customer", **asdict(row), search=search_text(row), created_at=created_at)


def search_text(row: CustomerRow) -> str:
    """Return the text that a customer is searched in, its case folded: SQLite folds ASCII only."""
    return f"{row.id}\n{row.name}\n{row.domain}".casefold()


def search_pattern(query: str) -> str:
    """Return a LIKE pattern, with `!` as its escape, that finds a text anywhere."""
    escaped = "".join(f"!{sign}" if sign in "!%_" else sign for sign in query.strip().casefold())
    return f"%{escaped}%"


def _customer(tx: Transaction, caller: Caller, row: CustomerRow) -> Customer:
    return Customer(row.id, row.name, row.domain, row.country, roles(tx, caller, row.id))


def product_of(tx: Transaction, row: SubscriptionRow) -> ProductRow:
    """Return the product of a subscription."""
    found = tx.row(ProductRow, "product", id=row.product_id)
    assert found is not None, "the schema refers to it"
    return found
