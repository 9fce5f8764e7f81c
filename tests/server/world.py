"""A small world to test the service in: a clock that is set, data that is built, people who ask.

HOME is the Dutch customer most tests are about, AWAY a Japanese one that belongs to somebody else.

| account  | HOME          | AWAY         | creates customers |
|----------|---------------|--------------|-------------------|
| admin    | global-admin  |              |                   |
| billing  | billing-admin |              |                   |
| reader   | reader        |              |                   |
| reseller | reseller      | reseller     | yes               |
| stranger |               | global-admin |                   |
| operator | a token of the scope `admin`                     |
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

import msgspec

from tests.server.people import Person
from wizard.contract import Agreement, Limits, ServiceInfo, Support
from wizard.keys.service import complete_service
from wizard.server.app import create_app
from wizard.server.clock import micros
from wizard.server.customers import store_customer
from wizard.server.database import Database, Transaction
from wizard.server.hashing import KeySecret, token_hash
from wizard.server.rows import CustomerRow
from wizard.server.settings import Service

HOME, AWAY = "C-HOME", "C-AWAY"
NOON = datetime(2027, 3, 15, 12, tzinfo=UTC)
TODAY = NOON.date()
SECRET = KeySecret({1: b"the secret of the tests, for all"})

INFO = ServiceInfo(
    vendor="Cumulus",
    environment="production",
    key_format="service",
    limits=Limits(100),
    support=Support("Cumulus support"),
    agreement=Agreement("7", "https://cumulus.example/agreement"),
)

_CUSTOMERS = (
    CustomerRow(HOME, "Huis B.V.", "huis.example", "NL"),
    CustomerRow(AWAY, "株式会社あさひ", "asahi.example", "JP"),
)
_ACCOUNTS = ("admin", "billing", "reader", "reseller", "stranger")
_ROLES = (
    ("admin", HOME, "global-admin"),
    ("billing", HOME, "billing-admin"),
    ("reader", HOME, "reader"),
    ("reseller", HOME, "reseller"),
    ("reseller", AWAY, "reseller"),
    ("stranger", AWAY, "global-admin"),
)


class SetClock:
    """A clock that stands still until it is set."""

    def __init__(self, now: datetime = NOON) -> None:
        """Be at `now`."""
        self.now = now

    def __call__(self) -> datetime:
        """The moment it was set to."""
        return self.now

    def set_to(self, day: date, hour: int = 12, minute: int = 0) -> None:
        """Be at a time of a day, UTC."""
        self.now = datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)

    def advance(self, **of: float) -> None:
        """Advance (or go back) by a timedelta's keywords."""
        self.now += timedelta(**of)


def key_number(number: int) -> str:
    """A right service key, another one for every number."""
    alphabet = "BCDFGHJKMNPQRTVWXY2346789"
    # A multiplier without a factor of 5 steps through all of 25**23 before it repeats.
    rest, symbols = (number + 1) * 0x9E3779B97F4A7C15F39CC0605CEDC835 % 25**23, ""
    for _ in range(23):
        rest, index = divmod(rest, 25)
        symbols += alphabet[index]
    return complete_service(symbols)


@dataclass
class World:
    """A service over an empty database, with the people of the table above."""

    database: Database
    service: Service
    clock: SetClock
    app: Any
    numbers: Any = field(default_factory=lambda: count(1))

    @classmethod
    def begin(cls, database: Database, **settings: Any) -> World:
        """Fill an empty database; `settings` are those of Service."""
        database.write(_fill)
        return cls.over(database, **settings)

    @classmethod
    def over(cls, database: Database, **settings: Any) -> World:
        """A database that is filled already."""
        clock = SetClock()
        service = Service(database=database, secret=SECRET, info=INFO, clock=clock, **settings)
        return cls(database, service, clock, create_app(service))

    def again(self, database: Database | None = None, **settings: Any) -> World:
        """The same world behind another server, with other settings or over another connection."""
        service = replace(self.service, database=database or self.database, **settings)
        return replace(self, database=service.database, service=service, app=create_app(service))

    def person(self, account: str = "admin", **how: Any) -> Person:
        """Someone who is signed in as an account."""
        return Person(self.app, token=account, **how)

    def key(self, licenses: int = 5, months: int = 12, product: str = "office", **stored: Any) -> str:
        """Issue a key; return its 25 characters."""
        text = key_number(next(self.numbers))
        version: int = stored.pop("secret_version", SECRET.current)
        secret: KeySecret = stored.pop("secret", SECRET)
        row = {"state": "unused", "redeem_by": None, "used_by": None, "used_on": None, **stored}
        self.run(
            "add_key",
            digest=secret.digest(text, version),
            secret_version=version,
            ending=text[-5:],
            product_id=product,
            licenses=licenses,
            months=months,
            **row,
        )
        return text

    def unknown_key(self) -> str:
        """A right key that nobody issued."""
        return key_number(next(self.numbers))

    def subscription(
        self,
        licenses: int = 10,
        expires: date | int = 100,
        product: str = "office",
        customer: str = HOME,
        **ended: str | None,
    ) -> str:
        """Add a subscription that expires on a date, or so many days from now; return its id."""
        identity = f"S-{next(self.numbers)}"
        expires_on = expires if isinstance(expires, date) else self.clock().date() + timedelta(expires)
        self.run(
            "add_subscription",
            id=identity,
            customer_id=customer,
            product_id=product,
            licenses=licenses,
            expires_on=expires_on.isoformat(),
            created_at=micros(self.clock()),
            **{"ended_on": None, "ended_by": None, "reference": None, **ended},
        )
        return identity

    def product(self, identity: str, **fields: Any) -> str:
        """Add a product; return its id."""
        self.database.write(lambda tx: _add_product(tx, identity, **fields))
        return identity

    def run(self, query: str, **values: str | int | None) -> None:
        """Carry out one of the service's own changes."""
        self.database.write(lambda tx: tx.run(query, **values))

    def sql(self, statement: str) -> None:
        """Change the database directly."""
        self.database.write(lambda tx: tx.connection.execute(statement))

    def look(self, statement: str) -> list[tuple[Any, ...]]:
        """Query the database directly."""

        def read(tx: Transaction) -> list[tuple[Any, ...]]:
            return [tuple(row) for row in tx.connection.execute(statement)]

        return self.database.read(read)

    def orders(self) -> dict[str, list[tuple[Any, ...]]]:
        """All that a redemption changes, to see that it changed nothing."""
        tables = ("product_key", "subscription", "redemption", "audit", "idempotency")
        return {table: sorted(self.look(f"SELECT * FROM {table}"), key=repr) for table in tables}


def _fill(tx: Transaction) -> None:
    _add_product(tx, "office", license_limit=300, name="Cumulus Office", nl="Cumulus Kantoor")
    _add_product(tx, "cloud", name="Cumulus Cloud", ja="Cumulus クラウド")
    for row in _CUSTOMERS:
        store_customer(tx, row, created_at=0)
    for account in _ACCOUNTS:
        tx.run("add_account", id=account, name=account.title(), creates_customers=int(account == "reseller"))
        tx.run("add_token", hash=token_hash(account), account_id=account, expires_at=None)
    tx.run("add_account", id="operator", name="Operator", creates_customers=0)
    tx.run(
        "issue_token",
        hash=token_hash("operator"),
        account_id="operator",
        expires_at=micros(NOON) * 2,
        id="T-operator",
        label=None,
        created_at=0,
        scope="admin",
    )
    for account, customer, role in _ROLES:
        tx.run("add_membership", account_id=account, customer_id=customer, role=role)


def _add_product(
    tx: Transaction, identity: str, *, license_limit: int = 10_000_000, countries: str = "", **fields: Any
) -> None:
    flags = {flag: int(fields.pop(flag, False)) for flag in ("trial", "consumer", "withdrawn")}
    names = {"en": fields.pop("name", identity.title()), **fields}
    tx.run(
        "add_product",
        id=identity,
        names=msgspec.json.encode(names).decode(),
        license_limit=license_limit,
        countries=countries,
        **flags,
    )
