"""The practice service: the same app over a small local database, with public keys."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import msgspec

from wizard.contract import KEYS_PER_ORDER, Agreement, Code, Environment, Limits, Role, ServiceInfo, Support

from . import practice_batch as batch
from . import practice_data as data
from .app import LANGUAGES, create_app
from .clock import Clock, day, micros, system_clock
from .customers import store_customer
from .database import Transaction, columns
from .errors import Refused, refused
from .hashing import KeySecret, token_hash
from .practice_file import open_practice_file
from .rows import CustomerRow
from .sealer import Sealer
from .settings import Service
from .sqlite import why_not_written

FILE_NAME = "practice.sqlite3"
SECRET = KeySecret({1: b"practice keys are no secret"})
BUSY_SECONDS = 10
SECOND_TRY_SECONDS = 1

_REASONS = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_CORRUPT: "changed",
    sqlite3.SQLITE_NOTADB: "changed",
    sqlite3.SQLITE_ERROR: "changed",  # a table is gone
    sqlite3.SQLITE_IOERR: "disk-fault",
}
"""Causes for which the data cannot be written, by SQLite's primary codes; else a permission is missing."""

INFO = ServiceInfo(
    vendor="Cirrus (practice)",
    environment=Environment.PRACTICE,
    key_format="service",
    limits=Limits(KEYS_PER_ORDER),
    support=Support("Cirrus practice support", "https://support.cirrus.example", "help@cirrus.example"),
    agreement=Agreement("2026-01", "https://cirrus.example/agreement"),
)

TABLES = (
    *("rehearsal", "seal", "audit", "failed_key", "throttled", "idempotency"),
    *("correction", "redemption", "quote_key", "quote"),
    *("product_key", "key_batch", "subscription", "token", "account_limit", "membership"),
    *("former_membership", "sign_in", "invitation", "claimed_role", "account", "customer", "product"),
    *("setting", "key_secret"),
)


class PracticeServer:
    """The practice service's app, over `practice.sqlite3` in a folder.

    A damaged file, or one of a newer version, is put aside, never deleted: `aside` then says where it is.

    Raises sqlite3.Error from the constructor if the folder cannot be written.
    """

    def __init__(self, folder: Path, clock: Clock = system_clock) -> None:
        self._clock = clock
        self._database, self.aside = open_practice_file(folder / FILE_NAME, TABLES, _not_written(folder))
        self._database.write(lambda tx: _fill_when_empty(tx, day(clock())))
        self._sealer = Sealer(self._database)
        self.app: Callable[..., Any] = create_app(
            Service(
                database=self._database,
                secret=SECRET,
                info=INFO,
                clock=clock,
                unknown_key=Code.NOT_A_PRACTICE_KEY,
                rehearse=self._rehearse,
            )
        )

    def token(self, account: str) -> str:
        """Return the token of a practice account: `admin`, `reseller` or `reader`."""
        return f"practice-{account}"

    def reset(self) -> None:
        """Restore the initial data, with dates relative to today; other programs may have the file open."""
        today = day(self._clock())
        self._database.write(lambda tx: _fill(tx, today))

    def close(self) -> None:
        """Seal the audit trail and close the file."""
        self._sealer.stop()
        self._database.close()

    def _rehearse(self, subjects: tuple[str, ...], customer: str) -> None:
        for subject in subjects:
            self._rehearse_one(subject, customer)

    def _rehearse_one(self, subject: str, customer: str) -> None:
        found = self._database.read(lambda tx: tx.row(columns, "rehearsal", subject=subject))
        if found is None:
            return
        outcome, first_tried_at = found
        now = micros(self._clock())
        if first_tried_at is None:
            self._database.write(lambda tx: tx.run("begin_rehearsal", subject=subject, first_tried_at=now))
            seconds = BUSY_SECONDS if outcome == Code.SERVICE_BUSY else SECOND_TRY_SECONDS
        elif outcome == Code.SERVICE_BUSY and 0 <= now - first_tried_at < BUSY_SECONDS * 1_000_000:
            seconds = BUSY_SECONDS - (now - first_tried_at) // 1_000_000
        else:
            return
        whose = {} if outcome == Code.SERVICE_BUSY else {"customer": customer}
        raise refused(Code(outcome), "rehearsed", retry_after=seconds, **whose)


def _not_written(folder: Path) -> Callable[[sqlite3.OperationalError], Refused]:
    def refuse(error: sqlite3.OperationalError) -> Refused:
        code, number = why_not_written(error), getattr(error, "sqlite_errorcode", None)
        parameters: dict[str, str | int | None] = {"path": str(folder), "retry_after": BUSY_SECONDS}
        if code is not Code.DATA_FOLDER_FULL and number is not None and number & 0xFF in _REASONS:
            parameters["reason"] = _REASONS[number & 0xFF]
        return refused(code, type(error).__name__, **parameters)

    return refuse


def _fill_when_empty(tx: Transaction, today: date) -> None:
    if tx.row(str, "product_exists") is None:
        _fill(tx, today)


def clear(tx: Transaction) -> None:
    """Delete all rows of all tables."""
    for table in TABLES:
        tx.connection.execute(f"DELETE FROM {table}")  # noqa: S608 - a name from the list above


def _fill(tx: Transaction, today: date) -> None:
    clear(tx)
    _add_products(tx)
    _add_people(tx)
    for subscription in (*data.SUBSCRIPTIONS, *batch.SUBSCRIPTIONS):
        _add_subscription(tx, subscription, today)
    for key in (*data.KEYS, *batch.KEYS):
        _add_key(tx, key, today)
    for domain, outcome in data.REHEARSED_DOMAINS:
        tx.run("add_rehearsal", subject=domain, outcome=outcome)


def _add_products(tx: Transaction) -> None:
    for product in data.PRODUCTS:
        names = dict(zip(LANGUAGES, product.names, strict=True))
        tx.run("add_product", **{**asdict(product), "names": msgspec.json.encode(names).decode()})


def _add_people(tx: Transaction) -> None:
    for row in (*data.CUSTOMERS, *batch.CUSTOMERS):
        store_customer(tx, CustomerRow(*row), created_at=0)
    for account, name, creates in data.ACCOUNTS:
        tx.run("add_account", id=account, name=name, creates_customers=int(creates))
        tx.run("add_token", hash=token_hash(f"practice-{account}"), account_id=account, expires_at=None)
    of_batch = ((data.RESELLER, row[0], Role.RESELLER) for row in batch.CUSTOMERS)
    for account, customer, role in (*data.MEMBERSHIPS, *of_batch):
        tx.run("add_membership", account_id=account, customer_id=customer, role=role)


def _add_subscription(tx: Transaction, subscription: data.Subscription, today: date) -> None:
    tx.run(
        "add_subscription",
        id=subscription.id,
        customer_id=subscription.customer_id,
        product_id=subscription.product_id,
        licenses=subscription.licenses,
        expires_on=_date(today, subscription.expires_in),
        ended_on=_date(today, subscription.ended_in),
        ended_by=subscription.ended_by,
        created_at=micros(datetime.combine(today - timedelta(subscription.began), time(), UTC)),
        reference=subscription.reference,
    )


def _add_key(tx: Transaction, key: data.Key, today: date) -> None:
    digest = SECRET.digest(key.text, SECRET.current)
    tx.run(
        "add_key",
        digest=digest,
        secret_version=SECRET.current,
        ending=key.text[-5:],
        product_id=key.product_id,
        licenses=key.licenses,
        months=key.months,
        state=key.state,
        redeem_by=_date(today, key.redeem_in),
        used_by=key.used_by,
        used_on=_date(today, key.used_in),
    )
    if key.rehearses is not None:
        tx.run("add_rehearsal", subject=digest, outcome=key.rehearses)


def _date(today: date, days: int | None) -> str | None:
    return None if days is None else (today + timedelta(days=days)).isoformat()
