"""Quotes: orders read from the database, judged by the rules and kept for their redemption."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

import msgspec

from wizard import keys
from wizard.contract import Action, Code, CustomerRef, KeyState, Line, Quote, QuoteRequest

from .access import Caller, own_customer, roles
from .clock import day, micros
from .database import Change, Transaction, Value
from .errors import not_found, request_invalid
from .identifiers import new_id
from .rows import CustomerRow, KeyRow, ProductRow, QuoteRow, SubscriptionRow
from .rules import Assessment, Order, OrderKey, assess
from .settings import Service
from .throttle import look_up

QUOTE = msgspec.json.Decoder(Quote)
Pinned = tuple[tuple[str, str], ...]  # ending and digest of each key


@dataclass(frozen=True, slots=True)
class OrderTerms:
    """The pinned terms of a quote: customer, action, subscription, keys, day and language."""

    customer: CustomerRow
    action: Action
    subscription_id: str | None
    keys: Pinned
    today: date
    language: str


def make_quote(service: Service, caller: Caller, request: QuoteRequest) -> Quote:
    """Make and store a quote of what the keys of a request would do.

    Raises Refused: request-invalid, not-found, role-required, too-many-attempts.
    """
    pin = pin_keys(service, request.keys)
    now = service.clock()

    def look(tx: Transaction) -> tuple[tuple[OrderTerms, Assessment], frozenset[str]]:
        customer = own_customer(tx, caller, request.customer_id)
        pinned = pin(tx)
        terms = OrderTerms(
            customer, request.action, request.subscription_id, pinned, day(now), caller.language
        )
        assessment = assess_order(service, tx, terms)
        return (terms, assessment), guessed(pinned, assessment.lines)

    terms, assessment = look_up(service, caller, look)
    quote = compose_quote(service, new_id("Q"), terms, assessment, now)
    service.database.add(lambda tx: keep_quote(tx, caller.account.id, terms, quote, now))
    return quote


def find_quote(service: Service, caller: Caller, quote_id: str) -> Quote:
    """Return a quote as it was answered.

    Raises Refused (not-found), also for a quote of a customer that the caller may not see.
    """

    def work(tx: Transaction) -> Quote:
        return QUOTE.decode(visible_quote(tx, caller, quote_id).document)

    return service.database.read(work)


def visible_quote(tx: Transaction, caller: Caller, quote_id: str) -> QuoteRow:
    """Return the row of a quote whose customer the caller may see.

    Raises Refused (not-found), the same for somebody else's quote and an unknown one.
    """
    row = tx.row(QuoteRow, "quote", id=quote_id)
    if row is None or not roles(tx, caller, row.customer_id):
        raise not_found("quote")
    return row


def assess_order(
    service: Service, tx: Transaction, terms: OrderTerms, redeeming: str | None = None
) -> Assessment:
    """Read an order from the database and apply the rules to it.

    `redeeming` is the id of the quote that is being redeemed: then all rows read are locked.

    Raises Refused (not-found) for a subscription that is not this customer's.
    """
    lock = redeeming is not None
    subscription = _subscription(tx, terms, lock)
    rows = key_rows(tx, terms.keys) if redeeming is None else _locked_key_rows(tx, redeeming)
    known = product_rows(tx, rows.values(), subscription)
    order = Order(
        action=terms.action,
        today=terms.today,
        customer=terms.customer,
        subscription=subscription,
        keys=tuple(OrderKey(ending, digest, rows.get(digest)) for ending, digest in terms.keys),
        products=known,
        tried=tried_trials(tx, terms.customer, known, lock=lock),
        language=terms.language,
        unknown_key=service.unknown_key,
    )
    return assess(order)


def pin_keys(service: Service, given: tuple[str, ...]) -> Callable[[Transaction], Pinned]:
    """Normalize keys; return the function that finds their digests in a transaction.

    Raises Refused (request-invalid) for too many keys, and for a text that is no key.
    """
    limit = service.info.limits.keys_per_order
    if len(given) > limit:
        raise request_invalid("keys", f"an order holds at most {limit} keys")
    normalized = [keys.typed(key) for key in given]
    for index, key in enumerate(normalized):
        if len(key) != keys.LENGTH or key.strip(keys.ALPHABET):
            raise request_invalid(f"keys[{index}]", "a key is 25 characters of the key alphabet")
    return lambda tx: tuple((keys.ending(key), _digest(service, tx, key)) for key in normalized)


def guessed(pinned: Pinned, lines: Sequence[Line]) -> frozenset[str]:
    """Return the digests of keys that look guessed: unknown and blocked ones."""
    return frozenset(
        digest
        for (_, digest), line in zip(pinned, lines, strict=True)
        if line.problem is not None and line.problem.code == Code.KEY_INVALID
    )


def _digest(service: Service, tx: Transaction, key: str) -> str:
    """Return the digest a key is stored under, for an unknown key that of the current secret."""
    digests = service.secret.digests(key)
    if len(digests) == 1:
        return digests[0]
    # All versions are looked up, also behind a match: how long it takes tells nothing of the key.
    stored = [digest for digest in digests if tx.row(KeyRow, "key_by_digest", digest=digest)]
    return stored[0] if stored else digests[0]


def _subscription(tx: Transaction, terms: OrderTerms, lock: bool) -> SubscriptionRow | None:
    if terms.subscription_id is None:
        return None
    row = tx.row(SubscriptionRow, "lock_subscription" if lock else "subscription", id=terms.subscription_id)
    if row is None or row.customer_id != terms.customer.id:
        raise not_found("subscription")
    return row


def key_rows(tx: Transaction, pinned: Pinned) -> dict[str, KeyRow | None]:
    """Return the rows of keys by digest, None for an unknown one."""
    return {digest: tx.row(KeyRow, "key_by_digest", digest=digest) for _, digest in pinned}


def _locked_key_rows(tx: Transaction, quote_id: str) -> Mapping[str, KeyRow | None]:
    """Lock and return the rows of a quote's keys, always in the same order to avoid deadlocks."""
    return {row.digest: row for row in tx.rows(KeyRow, "lock_keys", quote_id=quote_id)}


def product_rows(
    tx: Transaction, rows: Iterable[KeyRow | None], subscription: SubscriptionRow | None = None
) -> dict[str, ProductRow]:
    """Return the products of keys, and of a subscription, by id."""
    # A blocked key costs as many queries as an unknown one.
    products = {row.product_id for row in rows if row and row.state != KeyState.BLOCKED}
    if subscription:
        products.add(subscription.product_id)
    return {identity: _product(tx, identity) for identity in products}


def tried_trials(
    tx: Transaction, customer: CustomerRow, products: Mapping[str, ProductRow], *, lock: bool = False
) -> frozenset[str]:
    """Return which of these trial products the customer ever had, one indexed query for each.

    A subscription that does not exist cannot be locked, so a trial's redemption locks the customer.
    """
    trials = [identity for identity, product in products.items() if product.trial]
    if trials and lock:
        tx.row(str, "lock_customer", id=customer.id)
    return frozenset(
        identity for identity in trials if tx.row(int, "had", customer_id=customer.id, product_id=identity)
    )


def _product(tx: Transaction, identity: str) -> ProductRow:
    row = tx.row(ProductRow, "product", id=identity)
    assert row is not None, "a key's product is there: the schema refers to it"
    return row


def compose_quote(
    service: Service, identity: str, terms: OrderTerms, assessment: Assessment, now: datetime
) -> Quote:
    """Return the quote of assessed terms."""
    customer = terms.customer
    return Quote(
        id=identity,
        customer=CustomerRef(customer.id, customer.name, customer.domain),
        action=terms.action,
        lines=assessment.lines,
        before=assessment.before,
        after=assessment.after,
        warnings=assessment.warnings,
        agreement=service.info.agreement,
        redeemable=assessment.redeemable,
        expires_at=(now + service.quote_lifetime).astimezone(UTC),
    )


def keep_quote(tx: Transaction, account_id: str, terms: OrderTerms, quote: Quote, now: datetime) -> None:
    """Store a quote with its keys' digests."""
    values: dict[str, Value] = {
        "id": quote.id,
        "account_id": account_id,
        "customer_id": terms.customer.id,
        "action": terms.action,
        "subscription_id": terms.subscription_id,
        "language": terms.language,
        "document": msgspec.json.encode(quote).decode(),
        "created_at": micros(now),
        "expires_at": micros(quote.expires_at),
    }
    keys_of: list[Change] = [
        ("add_quote_key", {"quote_id": quote.id, "position": position, "digest": digest, "ending": ending})
        for position, (ending, digest) in enumerate(terms.keys)
    ]
    tx.run_all([("add_quote", values), *keys_of])
