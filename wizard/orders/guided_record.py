"""Guided keys in the journal: an entry a key, by its ending.

What the columns hold for the service ``microsoft``: `quote_id` is ``cloud/product``, `idempotency_key` the id
of the guided order that the key belongs to, `customer_id` the customer's name as it is compared. All keys of
an order are written down before its first page is opened. A key is `begun` whenever its page is opened, the
first time and any later one, and stays so if the program ends before the person has said what came of it;
`redeemed` on the person's word; `refused` where it is out of the order; `paused` where nothing was redeemed
and the key is still to come. The code is empty where no page has said anything.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from wizard.contract import (
    Action,
    Code,
    CustomerRef,
    Line,
    LineState,
    Problem,
    Receipt,
    State,
    Status,
    is_domain,
)
from wizard.microsoft.codes import BRANDS, Cloud, Product
from wizard.microsoft.outcomes import FATES, Fate
from wizard.orders.journal import EntryState, Order

if TYPE_CHECKING:
    from wizard.microsoft.procedure_table import Plan
    from wizard.microsoft.states import Noted
    from wizard.orders.journal import Entry, Journal

SERVICE: Final = "microsoft"
LONGEST_NAME: Final = 200

_NOTHING_SAID: Final = ""


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """What the journal knows of one key. `order` is the guided order; `code` what the page said last."""

    entry: str
    order: str
    ending: str
    state: EntryState
    code: str | None
    customer: CustomerRef
    cloud: str
    product: str
    action: str
    begun_at: datetime

    @property
    def redeemed(self) -> bool:
        """Whether the person said that it was redeemed."""
        return self.state is EntryState.REDEEMED

    @property
    def unfinished(self) -> bool:
        """Whether what came of it is still open."""
        return self.state not in (EntryState.REDEEMED, EntryState.REFUSED)

    @property
    def left_out(self) -> bool:
        """Whether a person took it out of the order, and no page."""
        return self.state is EntryState.REFUSED and self.code == _NOTHING_SAID

    @property
    def in_doubt(self) -> bool:
        """Whether it may have been redeemed without anybody having said so."""
        return self.state in (EntryState.BEGUN, EntryState.UNKNOWN)


def customer_called(name: str) -> CustomerRef:
    """The customer that a person calls by name or domain.

    Raises ValueError for what no customer can be called.
    """
    shown = " ".join(unicodedata.normalize("NFKC", name).split())
    if not 1 <= len(shown) <= LONGEST_NAME or not shown.isprintable():
        raise ValueError("a customer has 1 to 200 printable characters")
    domain = shown.lower() if is_domain(shown.lower()) else ""
    return CustomerRef(shown.casefold(), shown, domain)


def records(journal: Journal) -> tuple[KeyRecord, ...]:
    """All guided keys of this computer, the latest first.

    Raises JournalError.
    """
    return tuple(record_of(entry) for entry in journal.entries() if entry.order.service == SERVICE)


def record_of(entry: Entry) -> KeyRecord:
    """An entry of the service ``microsoft``."""
    order = entry.order
    cloud, _, product = order.quote_id.partition("/")
    return KeyRecord(
        *(entry.id, order.idempotency_key, ",".join(order.endings), entry.state, entry.code),
        *(order.customer, cloud, product, order.action, entry.begun_at),
    )


def still_to_come(entries: tuple[Entry, ...], entry: Entry) -> tuple[Entry, ...]:
    """The keys of a guided order of which nothing came yet, as an order of the journal each.

    First one whose page was opened; then in the order in which they were written down. `entries` has the
    latest first.
    """
    order = entry.order.idempotency_key
    found = [
        one
        for one in reversed(entries)
        if one.unfinished and one.order.service == SERVICE and one.order.idempotency_key == order
    ]
    return tuple(sorted(found, key=lambda one: not record_of(one).in_doubt))


def plan_of(record: KeyRecord) -> Plan | None:
    """The way of a record; None for a cloud, product or action of a newer version."""
    from wizard.microsoft.procedure_table import plan

    try:
        return plan(Cloud(record.cloud), Product(record.product), Action(record.action))
    except ValueError:
        return None


def customers(journal: Journal) -> tuple[CustomerRef, ...]:
    """The customers that keys were guided for, the latest first.

    Raises JournalError.
    """
    found: dict[str, CustomerRef] = {}
    for record in records(journal):
        found.setdefault(record.customer.id, record.customer)
    return tuple(found.values())


class GuidedOrder:
    """The keys that one person takes to one customer, and the only writer of them.

    Its methods may be called from any thread, and raise JournalError where they read or write.
    """

    def __init__(self, journal: Journal, plan: Plan, customer: CustomerRef, reference: str = "") -> None:
        """Begin an order; nothing is written before its first key."""
        self.id = f"G-{uuid4().hex[:10]}"
        self.plan = plan
        self.customer = customer
        self._journal = journal
        self._reference = reference
        self._keys: dict[str, KeyRecord] = {}

    @property
    def keys(self) -> tuple[KeyRecord, ...]:
        """The keys that were begun in this order, or went on in it, as they stand."""
        return tuple(self._keys.values())

    def take_up(self, identity: str) -> tuple[KeyRecord, ...]:
        """Go on with an order that was begun before. Answers its keys, as they were written down."""
        self.id = identity
        for record in reversed(records(self._journal)):
            if record.order == identity and record.customer.id == self.customer.id:
                self._kept(record)
        return self.keys

    def earlier(self, ending: str) -> KeyRecord | None:
        """What is known of a key for this customer: that it is redeemed, else the latest."""
        return _weightiest(one for one in records(self._journal) if self._is(one, ending))

    def elsewhere(self, ending: str) -> KeyRecord | None:
        """Where another customer has redeemed a key with this ending."""
        others = (one for one in records(self._journal) if one.ending == ending and one.redeemed)
        return next((one for one in others if one.customer.id != self.customer.id), None)

    def write_down(self, endings: tuple[str, ...]) -> tuple[KeyRecord, ...]:
        """Write down that these keys are to come; on disk when this returns. Answers them in this order.

        A key that was written down before, and of which nothing came yet, goes on under its entry. The same
        ending twice is two keys.
        """
        waiting = [one for one in reversed(records(self._journal)) if self._could_be_mine(one)]
        known: list[KeyRecord | None] = []
        for ending in endings:
            record = next((one for one in waiting if one.ending == ending), None)
            if record is not None:
                waiting.remove(record)
            if record is not None and not self._goes_on(record):
                self._journal.record_outcome(record.entry, EntryState.REFUSED, _NOTHING_SAID)
                record = None
            known.append(record)
        missing = (self._order(ending) for ending, one in zip(endings, known, strict=True) if one is None)
        written = iter(self._journal.record_pending(tuple(missing)))
        entries = [one.entry if one is not None else next(written) for one in known]
        found = {one.entry: one for one in records(self._journal)}
        return tuple(self._kept(found[entry]) for entry in entries)

    def open(self, record: KeyRecord) -> KeyRecord:
        """Write down that the page is about to be opened for a key, again too; on disk when this returns.

        From now on nobody knows what came of it. What the page said last is not forgotten meanwhile.
        """
        self._journal.mark_sending(record.entry)
        return self._kept(replace(self._read(record.entry), code=record.code or None))

    def redeemed(self, record: KeyRecord) -> KeyRecord:
        """The page said that the key was redeemed."""
        return self._came_to(record, EntryState.REDEEMED, _NOTHING_SAID)

    def said(self, record: KeyRecord, code: Code) -> KeyRecord:
        """The page showed one of its messages."""
        out = FATES[code] is Fate.TAKE_OUT
        return self._came_to(record, EntryState.REFUSED if out else EntryState.PAUSED, code)

    def put_aside(self, record: KeyRecord) -> KeyRecord:
        """The key was not redeemed now and is still to come; what the page said last stays noted."""
        latest = self._keys.get(record.entry, record)
        return self._came_to(record, EntryState.PAUSED, latest.code or _NOTHING_SAID)

    def leave_out(self, record: KeyRecord) -> KeyRecord:
        """The key does not belong into this order after all."""
        return self._came_to(record, EntryState.REFUSED, _NOTHING_SAID)

    def unknown(self, record: KeyRecord) -> KeyRecord:
        """Nobody said what came of the key."""
        return self._came_to(record, EntryState.UNKNOWN, Code.OUTCOME_UNKNOWN)

    def noted(self, before: Noted, after: Noted) -> None:
        """Keep what the person noted with the redeemed keys, as a receipt.

        Nothing is kept where licenses or expiry date afterwards were not noted: a receipt has both.
        """
        state = self._state(after)
        if state is None:
            return
        receipt = Receipt(
            id=self.id,
            quote_id=self._quote,
            customer=self.customer,
            action=self.plan.action,
            lines=tuple(_line(key) for key in self.keys if not key.unfinished),
            before=self._state(before),
            after=state,
            redeemed_at=datetime.now(UTC),
            reference=self._reference or None,
        )
        for key in self.keys:
            if key.redeemed:
                self._journal.record_receipt(key.entry, receipt)

    def _state(self, noted: Noted) -> State | None:
        if noted.licenses is None or noted.expires_on is None:
            return None
        active = noted.expires_on >= datetime.now().astimezone().date()
        status = Status.ACTIVE if active else Status.EXPIRED
        return State(None, BRANDS[self.plan.product], status, noted.licenses, noted.expires_on)

    @property
    def _quote(self) -> str:
        return f"{self.plan.cloud}/{self.plan.product}"

    def _came_to(self, record: KeyRecord, state: EntryState, code: str) -> KeyRecord:
        self._journal.record_outcome(record.entry, state, code)
        return self._read(record.entry)

    def _read(self, identity: str) -> KeyRecord:
        entry = self._journal.entry(identity)
        assert entry is not None, "it was written before"
        return self._kept(record_of(entry))

    def _kept(self, record: KeyRecord) -> KeyRecord:
        self._keys[record.entry] = record
        return record

    def _could_be_mine(self, record: KeyRecord) -> bool:
        """Whether it is a key for this customer that is still to come, and none of this order yet."""
        mine = record.customer.id == self.customer.id
        return mine and record.unfinished and record.entry not in self._keys

    def _goes_on(self, record: KeyRecord) -> bool:
        """Whether a key goes on under its entry; one that only waited may go another way now."""
        way = (record.cloud, record.product, record.action)
        return record.in_doubt or way == (self.plan.cloud, self.plan.product, self.plan.action)

    def _is(self, record: KeyRecord, ending: str) -> bool:
        return record.ending == ending and record.customer.id == self.customer.id

    def _order(self, ending: str) -> Order:
        return Order(
            service=SERVICE,
            account="",
            customer=self.customer,
            action=self.plan.action,
            subscription_id=None,
            endings=(ending,),
            quote_id=self._quote,
            agreement_version="",
            reference=self._reference,
            idempotency_key=self.id,
        )


def _line(key: KeyRecord) -> Line:
    problem = Problem(key.code, {}) if key.code else None
    return Line(key.ending, LineState.ACCEPTED if key.redeemed else LineState.REJECTED, problem=problem)


def _weightiest(found: Iterable[KeyRecord]) -> KeyRecord | None:
    known = list(found)
    return next((one for one in known if one.redeemed), known[0] if known else None)
