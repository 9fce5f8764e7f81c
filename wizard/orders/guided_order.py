"""One guided order: the engine of the guide, for window and terminal.

It decides what to ask next and about which key, and saves every answer before the next question. The journal
comes first, then the page: all keys are saved by their endings before the first page is opened, and each one
again whenever its own page is. So the program may end at any moment and continues at the same key.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from enum import StrEnum
from itertools import chain, count

from wizard import keys
from wizard.contract import Action, Code, CustomerRef
from wizard.keys.published import is_published
from wizard.microsoft import PageReading, Plan, Product, plan
from wizard.orders import local_time
from wizard.orders.draft import Guided
from wizard.orders.guided_key import Doubt, GuidedKey, KeyDoubt, KeyStatus
from wizard.orders.guided_receipt import GuidedReceipt
from wizard.orders.guided_record import GuidedJournal, KeyRecord, plan_of, record_of, remaining
from wizard.orders.journal import Entry, EntryState, Journal
from wizard.orders.ledger_orders import record_guided


class Prompt(StrEnum):
    """The next question of a guided order."""

    CUSTOMER = "customer"
    """Will the person sign in for this customer? Once an order."""
    DOUBT = "doubt"
    """Is this key meant, although there is a doubt about it?"""
    READING = "reading"
    """Licenses and expiry date before the first key."""
    RESULT = "result"
    """Have the key entered: what did the page say?"""
    NONE = "none"


class GuidedOrder:
    """The keys of one guided order. Methods that save or look up block, and raise JournalError.

    `agreed`: the person will sign in for this customer. `before` and `after`: readings of the subscription.
    """

    def __init__(self, journal: Journal, plan: Plan, customer: CustomerRef, order: str | None = None) -> None:
        """Begin before the first key, or resume the order of this id."""
        self.plan = plan
        self.customer = customer
        self.agreed = False
        self.before: PageReading | None = None
        self.after = PageReading()
        self.keys: tuple[GuidedKey, ...] = ()
        self._book = journal
        self._journal = GuidedJournal(journal, plan, customer)
        self._unread = order

    def next_prompt(self) -> tuple[Prompt, GuidedKey | None]:
        """Return what to ask next, and about which key."""
        key = self.current
        if key is None:
            return Prompt.NONE, None
        if not self.agreed:
            return Prompt.CUSTOMER, None
        opened = Doubt.OPENED_BEFORE  # asked at its turn
        unsure = next((one for one in self.left if one.doubt and one.doubt.reason is not opened), None)
        if unsure is not None:
            return Prompt.DOUBT, unsure
        if self.before is None and self.plan.action is not Action.NEW:
            return Prompt.READING, None
        return Prompt.DOUBT if key.doubt is not None else Prompt.RESULT, key

    @property
    def left(self) -> tuple[GuidedKey, ...]:
        """The keys that are still to be redeemed, in their turn."""
        return tuple(key for key in self.keys if key.is_open)

    @property
    def current(self) -> GuidedKey | None:
        """The key whose turn it is; None when every key has an outcome."""
        return next(iter(self.left), None)

    def plan_for(self, key: GuidedKey) -> Plan:
        """Return the plan of a key: once one has made a new subscription, the others are added to it."""
        own = self.plan
        made = any(one.own and one.status is KeyStatus.REDEEMED for one in self.keys if one.name != key.name)
        if own.action is not Action.NEW or not made or own.product in (Product.CONSUMER, Product.VOLUME):
            return own
        return plan(own.cloud, own.product, Action.ADD)

    @property
    def begun(self) -> bool:
        """True once a page was opened for a key of this order."""
        return any(key.own for key in self.keys)

    @property
    def entry_to_resume(self) -> str | None:
        """Id of the journal entry that resumes this order; None where no saved key is left."""
        return next((record.entry for record in remaining(self._journal.keys)), None)

    @property
    def settled(self) -> frozenset[str]:
        """Names of the keys that have an outcome or are postponed."""
        return frozenset(key.name for key in self.keys if not key.is_open)

    @property
    def saved(self) -> bool:
        """True if the journal holds the keys of this order that are still to come."""
        return any(key.record is not None and key.record.unfinished for key in self.keys)

    def place(self, key: GuidedKey) -> tuple[int, int]:
        """Return the number of a key and their count; keys of other orders are not counted."""
        own = {record.entry for record in self._journal.keys}
        counted = [
            one for one in self.keys if one.is_open or (one.record is not None and one.record.entry in own)
        ]
        return counted.index(key) + 1, len(counted)

    def look_up(self, texts: tuple[str, ...], first: tuple[str, ...] = ()) -> None:
        """Set the keys of the order and look up what is known of each.

        A resumed order keeps its saved keys, with `first` (endings or entry ids) before all others. A key
        that is no longer in `texts` leaves the order.
        """
        if self._unread is not None:
            self.keys = self._resumed(self._journal.resume(self._unread), first)
            self._unread = None
        left = list(dict.fromkeys(texts))
        stay: list[GuidedKey] = []
        for key in self.keys:
            if key.text in left:
                left.remove(key.text)
            elif not key.kept:
                self._leave_out(key)
                continue
            stay.append(key)
        same_ending = Counter(map(keys.ending, dict.fromkeys(texts)))
        for text in left:
            ending = keys.ending(text)
            same = next((key for key in stay if not key.text and key.ending == ending), None)
            if same is not None:
                stay[stay.index(same)] = replace(same, text=text)
            else:
                stay.append(self._known(_name(ending, stay), ending, text, twins=same_ending[ending] > 1))
        self.keys = tuple(stay)
        record_guided(self._book, self.keys)

    def set_text(self, name: str, text: str) -> None:
        """Set the full key, which was entered again."""
        self._put(name, text=text)

    def accept_doubt(self, name: str) -> None:
        """Continue with a key in spite of its first doubt; the next one is asked then."""
        self._put(name, doubts=self.key(name).doubts[1:])

    def take_out(self, name: str) -> None:
        """Take out a key that was never taken to the page."""
        self._leave_out(self.key(name))
        self._put(name, status=KeyStatus.OUT, doubts=())

    def begin(self, name: str) -> None:
        """Save that a key's page is about to be opened, the first time or again."""
        record = self._journal.open(self._saved(name))
        self._record(name, record, status=KeyStatus.UNDER_WAY, own=True)

    def redeem(self, name: str) -> None:
        """Save that the page redeemed the key."""
        record = self._journal.redeemed(self._saved(name))
        self._record(name, record, status=KeyStatus.REDEEMED, doubts=(), own=True)

    def take_back(self, name: str) -> None:
        """Save that the key's result is open again: it was called redeemed by mistake.

        Raises ValueError for a key that this order did not take to a page.
        """
        key = self.key(name)
        if not key.can_be_taken_back or key.record is None:
            raise ValueError(f"{name} was not redeemed in this order")
        self._record(name, self._journal.take_back(key.record), status=KeyStatus.UNDER_WAY)
        self.keys = (self.key(name), *(one for one in self.keys if one.name != name))

    def give_up(self) -> None:
        """Close the order: waiting keys leave it; the result of one whose page was opened is unknown."""
        for key in self.keys:
            if not (key.is_open or key.status is KeyStatus.POSTPONED):
                continue
            record = key.record
            if record is not None and record.in_doubt:
                record = self._journal.give_up(record)
            elif record is not None:
                record = self._journal.leave_out(record)
            self._put(key.name, record=record, status=KeyStatus.OUT, doubts=())
        record_guided(self._book, self.keys)

    def said(self, name: str, code: Code) -> None:
        """Save a message of the page."""
        record = self._journal.said(self._saved(name), code)
        since = self.key(name).busy_since
        if code is Code.SERVICE_BUSY:
            since = since or local_time.now()
        status = KeyStatus.OUT if record.state is EntryState.REFUSED else KeyStatus.UNDER_WAY
        self._record(name, record, status=status, busy_since=since, doubts=())

    def leave_unknown(self, name: str) -> None:
        """Save that nobody gave the result of a key whose page was opened."""
        self._record(name, self._journal.unknown(self._saved(name)))

    def postpone(self, name: str) -> None:
        """Leave a key for later. A key in doubt stays in doubt."""
        record = self._saved(name)
        if not self.key(name).opened_before:
            record = self._journal.postpone(record)
        self._record(name, record, status=KeyStatus.POSTPONED)

    def postpone_all(self) -> None:
        """Leave all keys for later: none can be redeemed now."""
        for key in self.left:
            self.postpone(key.name)

    def bring_back(self, *names: str) -> None:
        """Make these keys the next: postponed, waiting, or taken out by what may be a wrong message."""
        for name in names:
            opened = self.key(name).can_be_asked_again
            self._put(name, status=KeyStatus.UNDER_WAY if opened else KeyStatus.WAITING)
        chosen = tuple(self.key(name) for name in names)
        self.keys = (*chosen, *(key for key in self.keys if key.name not in names))

    def bring_back_postponed(self) -> None:
        """Make the postponed keys the next."""
        self.bring_back(*(key.name for key in self.keys if key.status is KeyStatus.POSTPONED))

    def move(self, name: str, places: int) -> None:
        """Move a key earlier (negative) or later."""
        listed = list(self.keys)
        place = listed.index(self.key(name))
        listed.insert(max(place + places, 0), listed.pop(place))
        self.keys = tuple(listed)

    def finish(self, after: PageReading) -> None:
        """Save licenses and expiry date afterwards; with both, the journal has a receipt."""
        self.after = after
        self._journal.save_receipt(self.before or PageReading(), after)

    def receipt(self) -> GuidedReceipt:
        """Return the order so far."""
        order = self._journal
        return GuidedReceipt(
            order.id, self.customer, self.plan, order.keys, self.before or PageReading(), self.after
        )

    def key(self, name: str) -> GuidedKey:
        return next(key for key in self.keys if key.name == name)

    def _saved(self, name: str) -> KeyRecord:
        """Return the record of a key; where it has none, all keys to come are saved."""
        if self.key(name).record is None:
            missing = [key for key in self.left if key.record is None]
            written = self._journal.save(tuple(key.ending for key in missing))
            for key, known in zip(missing, written, strict=True):
                self._put(key.name, record=known)
            record_guided(self._book, map(self.key, [key.name for key in missing]))
        record = self.key(name).record
        assert record is not None, "it is to come, so it was saved"
        return record

    def _leave_out(self, key: GuidedKey) -> None:
        if key.record is not None and key.record.unfinished and not key.record.in_doubt:
            record_guided(self._book, (replace(key, record=self._journal.leave_out(key.record)),))

    def _resumed(self, saved: tuple[KeyRecord, ...], first: tuple[str, ...]) -> tuple[GuidedKey, ...]:
        """Return the keys of a resumed order: the settled ones, then those that remain."""
        known: list[GuidedKey] = []
        for record in (*(one for one in saved if not one.unfinished), *remaining(saved, first)):
            known.append(_resumed_key(_name(record.ending, known), record))
        for ending in first:
            if all(ending not in (record.ending, record.entry) for record in saved):
                known.append(replace(self._known(ending, ending, ""), kept=True))
        return tuple(known)

    def _known(self, name: str, ending: str, text: str, *, twins: bool = False) -> GuidedKey:
        """Return a key that is new in this order, with the doubts that the journal raises.

        `twins`: another key here ends the same, so nobody can say which of them was redeemed.
        """
        earlier = self._journal.earlier(ending)
        redeemed = earlier if earlier is not None and earlier.redeemed else None
        if redeemed is not None and not twins:
            return GuidedKey(name, ending, text, status=KeyStatus.REDEEMED, record=redeemed)
        elsewhere = redeemed or self._journal.elsewhere(ending)
        doubts = (
            KeyDoubt(Doubt.PUBLISHED) if text and is_published(text) else None,
            KeyDoubt(Doubt.OTHER_SERVICE) if text and keys.looks_of_a_service(text) else None,
            KeyDoubt(Doubt.ELSEWHERE, elsewhere) if elsewhere is not None else None,
            KeyDoubt(Doubt.OPENED_BEFORE, earlier) if earlier is not None and earlier.in_doubt else None,
        )
        return GuidedKey(name, ending, text, doubts=tuple(one for one in doubts if one is not None))

    def _record(self, name: str, record: KeyRecord, **changes: object) -> None:
        """Take what was saved of a key, and record it in the ledger."""
        self._put(name, record=record, **changes)
        record_guided(self._book, (self.key(name),))

    def _put(self, name: str, **changes: object) -> None:
        self.keys = tuple(
            replace(key, **changes) if key.name == name else key  # type: ignore[arg-type]
            for key in self.keys
        )


def _resumed_key(name: str, record: KeyRecord) -> GuidedKey:
    status = KeyStatus.WAITING
    if not record.unfinished:
        status = KeyStatus.REDEEMED if record.redeemed else KeyStatus.OUT
    doubts = (KeyDoubt(Doubt.OPENED_BEFORE, record),) if record.in_doubt else ()
    own = record.redeemed or record.in_doubt
    return GuidedKey(name, record.ending, "", True, status, record, doubts, own=own)


def _name(ending: str, others: list[GuidedKey]) -> str:
    """Return the ending, with a number where another key of the order ends the same."""
    taken = {key.name for key in others}
    numbered = (f"{ending}-{number}" for number in count(2))
    return next(name for name in chain((ending,), numbered) if name not in taken)


def order_of(entry: Entry) -> tuple[Action, Guided] | None:
    """Return the order that a key of the journal belongs to; None for one of a newer version."""
    record = record_of(entry)
    if plan_of(record) is None:
        return None
    guided = Guided(
        cloud=record.cloud,
        product=record.product,
        customer=record.customer,
        with_keys=True,
        order=record.order,
        endings=(record.ending,),
    )
    return Action(record.action), guided
