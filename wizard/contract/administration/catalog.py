"""Products, and the keys that are issued for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from wizard.contract import MAX_LICENSES

from . import ReasonedRequest
from .checks import Names, check_countries, check_id, check_names, check_range

MAX_MONTHS = 120
MAX_ISSUED = 100_000


@dataclass(frozen=True, slots=True)
class Product:
    """A product of keys; `countries` are those it is offered in, none for everywhere."""

    id: str
    names: Names
    license_limit: int
    trial: bool
    consumer: bool
    withdrawn: bool
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProductPage:
    """One page of products by id."""

    items: tuple[Product, ...]
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True)
class ProductRequest:
    """A product to add."""

    id: str
    names: Names
    license_limit: int = MAX_LICENSES
    trial: bool = False
    consumer: bool = False
    countries: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raise ValueError for what no product can have."""
        check_id(self.id)
        check_names(self.names)
        check_range("license_limit", self.license_limit, MAX_LICENSES)
        check_countries(self.countries)


@dataclass(frozen=True, slots=True)
class ProductChangeRequest(ReasonedRequest):
    """A change of a product; null leaves a member as it is. A withdrawn one takes no more orders."""

    names: Names | None = None
    license_limit: int | None = None
    countries: tuple[str, ...] | None = None
    withdrawn: bool | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for what no product can have."""
        ReasonedRequest.__post_init__(self)
        if self.names is not None:
            check_names(self.names)
        check_range("license_limit", self.license_limit, MAX_LICENSES)
        check_countries(self.countries or ())


@dataclass(frozen=True, slots=True)
class IssueRequest:
    """Keys to issue, under a batch id of the caller's choice."""

    batch_id: str
    product_id: str
    licenses: int
    months: int
    count: int
    redeem_by: date | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for what no batch can have."""
        check_id(self.batch_id)
        check_range("licenses", self.licenses, MAX_LICENSES)
        check_range("months", self.months, MAX_MONTHS)
        check_range("count", self.count, MAX_ISSUED)


@dataclass(frozen=True, slots=True)
class Batch:
    """Keys that were issued together; `issued_at` is UTC."""

    id: str
    product_id: str
    licenses: int
    months: int
    keys: int
    redeem_by: date | None
    issued_at: datetime
    issued_by: str


@dataclass(frozen=True, slots=True)
class BatchPage:
    """One page of batches, newest first."""

    items: tuple[Batch, ...]
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True)
class IssuedKeys:
    """A batch with its keys, which are answered once."""

    batch: Batch
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IssuedKey:
    """A key by its id, which is made of its ending and the beginning of its digest."""

    id: str
    ending: str
    product_id: str
    licenses: int
    months: int
    state: str
    redeem_by: date | None
    used_by: str | None
    used_on: date | None
    batch_id: str | None
    issued_at: datetime | None


@dataclass(frozen=True, slots=True)
class IssuedKeyList:
    """The keys of one ending."""

    items: tuple[IssuedKey, ...]


@dataclass(frozen=True, slots=True)
class BlockRequest(ReasonedRequest):
    """Blocking of unused keys, or the end of it."""

    blocked: bool = True


@dataclass(frozen=True, slots=True)
class KeyReturnRequest(ReasonedRequest):
    """Giving back of a redeemed key; its licenses leave the subscription unless that is kept as it is."""

    keep_subscription: bool = False
