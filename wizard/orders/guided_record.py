"""Journal rows of guided keys: one row a key, by its ending.

`KeyRecord` gives the columns of the service ``microsoft`` their meaning: `quote_id` holds ``cloud/product``,
`idempotency_key` the id of the guided order, `customer_id` the customer's name as it is compared. All keys of
an order are saved before its first page is opened. A key is `begun` whenever its page is opened, and stays so
if the program ends before the person has given its result; `redeemed` on the person's word; `refused` where
it was removed from the order; `paused` where nothing was redeemed and the key is still to come. The code is
empty where no page has shown a message.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final
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
from wizard.microsoft import CONSEQUENCES, Cloud, Consequence, PageReading, Plan, Product, plan
from wizard.microsoft.codes import BRANDS
from wizard.orders.journal import Entry, EntryState, Journal, Order
from wizard.orders.local_time import today

SERVICE: Final = "microsoft"
LONGEST_NAME: Final = 200

_NO_MESSAGE: Final = ""


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """A guided key in the journal. `entry` and `order` are ids; `code` is the page's last message."""

    entry: str
    order: str
    ending: str
    state: EntryState
    code: str | None
    customer: CustomerRef
    cloud: str
    product: str
    action: str
    time: datetime
    """When it was redeemed; before that, when it was saved."""

    @property
    def redeemed(self) -> bool:
        """True if the person said that it was redeemed."""
        return self.state is EntryState.REDEEMED

    @property
    def unfinished(self) -> bool:
        """True while its result is open."""
        return self.state not in (EntryState.REDEEMED, EntryState.REFUSED)

    @property
    def left_out(self) -> bool:
        """True if a person removed it from the order, and no page did."""
        return self.state is EntryState.REFUSED and self.code == _NO_MESSAGE

    @property
    def brand(self) -> str:
        """Name of the product on receipts; empty for one of a newer version."""
        return BRANDS[Product(self.product)] if self.product in set(Product) else ""

    @property
    def in_doubt(self) -> bool:
        """True if it may have been redeemed without anybody having said so."""
        return self.state in (EntryState.BEGUN, EntryState.UNKNOWN)


def named_customer(name: str) -> CustomerRef:
    """Return the customer of a name or domain. Raises ValueError for what cannot be a customer's name."""
    shown = " ".join(unicodedata.normalize("NFKC", name).split())
    if not 1 <= len(shown) <= LONGEST_NAME or not shown.isprintable():
        raise ValueError("a customer has 1 to 200 printable characters")
    domain = shown.lower() if is_domain(shown.lower()) else ""
    return CustomerRef(shown.casefold(), shown, domain)


def records(journal: Journal) -> tuple[KeyRecord, ...]:
    """Return all guided keys of this computer, the latest first. Raises JournalError."""
    return tuple(record_of(entry) for entry in journal.entries() if entry.order.service == SERVICE)


def record_of(entry: Entry) -> KeyRecord:
    """Read a journal entry of the service ``microsoft``."""
    order = entry.order
    cloud, _, product = order.quote_id.partition("/")
    return KeyRecord(
        *(entry.id, order.idempotency_key, ",".join(order.endings), entry.state, entry.code),
        *(order.customer, cloud, product, order.action, entry.time),
    )


def row_of(order: str, plan: Plan, customer: CustomerRef, ending: str, reference: str) -> Order:
    """Return the journal row of a key: the reverse of `record_of`."""
    return Order(
        service=SERVICE,
        account="",
        customer=customer,
        action=plan.action,
        subscription_id=None,
        endings=(ending,),
        quote_id=_quote_id(plan),
        agreement_version="",
        reference=reference,
        idempotency_key=order,
    )


def remaining(known: Iterable[KeyRecord], first: tuple[str, ...] = ()) -> tuple[KeyRecord, ...]:
    """Return the unfinished keys in the order in which they are taken to the page.

    `first` names entries or endings that come before all others; then come keys whose page was opened.
    """

    def rank(record: KeyRecord) -> tuple[bool, bool]:
        return not {record.entry, record.ending} & set(first), not record.in_doubt

    return tuple(sorted((one for one in known if one.unfinished), key=rank))


def still_to_come(entries: tuple[Entry, ...], entry: Entry) -> tuple[Entry, ...]:
    """Return the entries of the remaining keys of a guided order; `entries` has the latest first."""
    order = record_of(entry).order
    found = {one.id: one for one in reversed(entries) if one.unfinished and one.order.service == SERVICE}
    known = map(record_of, found.values())
    return tuple(found[record.entry] for record in remaining(one for one in known if one.order == order))


def plan_of(record: KeyRecord) -> Plan | None:
    """Return the plan of a record; None for a cloud, product or action of a newer version."""
    try:
        return plan(Cloud(record.cloud), Product(record.product), Action(record.action))
    except ValueError:
        return None


def customers(journal: Journal) -> tuple[CustomerRef, ...]:
    """Return the customers that keys were guided for, the latest first. Raises JournalError."""
    found: dict[str, CustomerRef] = {}
    for record in records(journal):
        found.setdefault(record.customer.id, record.customer)
    return tuple(found.values())


class GuidedJournal:
    """The keys of one guided order in the journal, and their only writer.

    Its methods may be called from any thread, and raise JournalError where they read or write.
    """

    def __init__(self, journal: Journal, plan: Plan, customer: CustomerRef, reference: str = "") -> None:
        """Begin an order; nothing is saved before its first key."""
        self.id = f"G-{uuid4().hex[:10]}"
        self.plan = plan
        self.customer = customer
        self._journal = journal
        self._reference = reference
        self._keys: dict[str, KeyRecord] = {}

    @property
    def keys(self) -> tuple[KeyRecord, ...]:
        """The keys that were begun or continued in this order, as last saved."""
        return tuple(self._keys.values())

    def resume(self, identity: str) -> tuple[KeyRecord, ...]:
        """Continue the order of this id. Return its keys, in the order in which they were saved."""
        self.id = identity
        for record in reversed(records(self._journal)):
            if record.order == identity and record.customer.id == self.customer.id:
                self._kept(record)
        return self.keys

    def earlier(self, ending: str) -> KeyRecord | None:
        """Find a key of this customer: its redemption if there was one, else its latest record."""
        found = [one for one in self._with(ending) if one.customer.id == self.customer.id]
        return next((one for one in found if one.redeemed), found[0] if found else None)

    def elsewhere(self, ending: str) -> KeyRecord | None:
        """Find a key with this ending that another customer has redeemed."""
        found = self._with(ending)
        return next((one for one in found if one.redeemed and one.customer.id != self.customer.id), None)

    def save(self, endings: tuple[str, ...]) -> tuple[KeyRecord, ...]:
        """Save that these keys are to come; on disk when this returns. Return their records in this order.

        An unfinished key keeps its entry. The same ending twice is two keys.
        """
        waiting = [one for one in reversed(records(self._journal)) if self._is_adoptable(one)]
        known: list[KeyRecord | None] = []
        for ending in endings:
            record = next((one for one in waiting if one.ending == ending), None)
            if record is not None:
                waiting.remove(record)
            if record is not None and not self._keeps_entry(record):
                self._journal.record_outcome(record.entry, EntryState.REFUSED, _NO_MESSAGE)
                record = None
            known.append(record)
        rows = (
            row_of(self.id, self.plan, self.customer, ending, self._reference)
            for ending, one in zip(endings, known, strict=True)
            if one is None
        )
        written = iter(self._journal.record_pending(tuple(rows)))
        entries = [one.entry if one is not None else next(written) for one in known]
        found = {one.entry: one for one in records(self._journal)}
        return tuple(self._kept(found[entry]) for entry in entries)

    def open(self, record: KeyRecord) -> KeyRecord:
        """Save that a key's page is about to be opened, or opened again; on disk when this returns.

        Its result is open from now on. The page's last message is kept meanwhile.
        """
        self._journal.mark_sending(record.entry)
        return self._kept(replace(self._read(record.entry), code=record.code or None))

    def redeemed(self, record: KeyRecord) -> KeyRecord:
        """Save that the page redeemed the key."""
        return self._settled(record, EntryState.REDEEMED, _NO_MESSAGE)

    def take_back(self, record: KeyRecord) -> KeyRecord:
        """Save that the result of a redeemed key is open again."""
        self._journal.take_back(record.entry)
        return self._read(record.entry)

    def said(self, record: KeyRecord, code: Code) -> KeyRecord:
        """Save a message of the page."""
        out = CONSEQUENCES[code] is Consequence.REMOVE_KEY
        return self._settled(record, EntryState.REFUSED if out else EntryState.PAUSED, code)

    def postpone(self, record: KeyRecord) -> KeyRecord:
        """Save that the key was not redeemed and is still to come; the page's last message is kept."""
        latest = self._keys.get(record.entry, record)
        return self._settled(record, EntryState.PAUSED, latest.code or _NO_MESSAGE)

    def leave_out(self, record: KeyRecord) -> KeyRecord:
        """Save that the key does not belong to this order."""
        return self._settled(record, EntryState.REFUSED, _NO_MESSAGE)

    def unknown(self, record: KeyRecord) -> KeyRecord:
        """Save that nobody gave the key's result."""
        return self._settled(record, EntryState.UNKNOWN, Code.OUTCOME_UNKNOWN)

    def give_up(self, record: KeyRecord) -> KeyRecord:
        """Save that nobody will give the key's result; it is not offered again, and stays in the journal."""
        given_up = self.unknown(record)
        self._journal.stop_reminding(record.entry)
        return given_up

    def save_receipt(self, before: PageReading, after: PageReading) -> None:
        """Save both readings with the redeemed keys, as a receipt.

        A receipt needs licenses and expiry date afterwards: without them nothing is saved.
        """
        state = self._state(after)
        if state is None:
            return
        receipt = Receipt(
            id=self.id,
            quote_id=_quote_id(self.plan),
            customer=self.customer,
            action=self.plan.action,
            lines=tuple(_line(key) for key in self.keys if not key.unfinished),
            before=self._state(before),
            after=state,
            redeemed_at=max((key.time for key in self.keys if key.redeemed), default=datetime.now(UTC)),
            reference=self._reference or None,
        )
        for key in self.keys:
            if key.redeemed:
                self._journal.record_receipt(key.entry, receipt)

    def _state(self, reading: PageReading) -> State | None:
        if reading.licenses is None or reading.expires_on is None:
            return None
        active = reading.expires_on >= today()
        status = Status.ACTIVE if active else Status.EXPIRED
        return State(None, BRANDS[self.plan.product], status, reading.licenses, reading.expires_on)

    def _settled(self, record: KeyRecord, state: EntryState, code: str) -> KeyRecord:
        self._journal.record_outcome(record.entry, state, code)
        return self._read(record.entry)

    def _read(self, identity: str) -> KeyRecord:
        entry = self._journal.entry(identity)
        assert entry is not None, "it was written before"
        return self._kept(record_of(entry))

    def _kept(self, record: KeyRecord) -> KeyRecord:
        self._keys[record.entry] = record
        return record

    def _with(self, ending: str) -> list[KeyRecord]:
        return [one for one in records(self._journal) if one.ending == ending]

    def _is_adoptable(self, record: KeyRecord) -> bool:
        """True for a key of this customer that is still to come and not yet in this order."""
        mine = record.customer.id == self.customer.id
        return mine and record.unfinished and record.entry not in self._keys

    def _keeps_entry(self, record: KeyRecord) -> bool:
        """True if the key continues under its entry; one that only waited may take other steps now."""
        chosen = (self.plan.cloud, self.plan.product, self.plan.action)
        return record.in_doubt or (record.cloud, record.product, record.action) == chosen


def _quote_id(plan: Plan) -> str:
    return f"{plan.cloud}/{plan.product}"


def _line(key: KeyRecord) -> Line:
    problem = Problem(key.code, {}) if key.code else None
    return Line(key.ending, LineState.ACCEPTED if key.redeemed else LineState.REJECTED, problem=problem)
