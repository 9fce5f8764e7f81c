"""Keys on their way through Microsoft's pages: which one is next, what came of each, what to ask first.

The journal first, then the page: all keys of the order are written down by their endings before the first
page is opened, and each one whenever its own page is. So the program may end at any moment, and goes on at
the same key, with the others behind it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import chain, count
from typing import TYPE_CHECKING

from wizard import keys
from wizard.contract import Action, Code
from wizard.microsoft import Noted, retry_until
from wizard.orders.draft import Guided
from wizard.orders.guided_record import GuidedOrder, plan_of, record_of
from wizard.orders.journal import EntryState

if TYPE_CHECKING:
    from wizard.contract import CustomerRef
    from wizard.messages.guide_receipt import GuidedReceipt
    from wizard.microsoft import Plan
    from wizard.orders.guided_record import KeyRecord
    from wizard.orders.journal import Entry, Journal


class Standing(StrEnum):
    """How a key stands in this order."""

    WAITING = "waiting"
    UNDER_WAY = "under-way"
    """Its page was opened; what it said is not noted yet, or was that the same key comes again."""
    REDEEMED = "redeemed"
    OUT = "out"
    """The page said that this key cannot be redeemed."""
    ASIDE = "aside"
    """For later, on the person's word."""


class Doubt(StrEnum):
    """What is asked before a key is taken to the page."""

    OTHER_SERVICE = "other-service"
    """Its check is an activation service's."""
    ELSEWHERE = "elsewhere"
    """Another customer has redeemed a key with this ending."""
    OPENED_BEFORE = "opened-before"
    """Its page was opened at an earlier time, and nobody said what came of it."""


OPEN = frozenset({Standing.WAITING, Standing.UNDER_WAY})


@dataclass(frozen=True, slots=True)
class GuidedKey:
    """A key of the order. `text` is empty for one that is known by its ending alone.

    `name` is the ending, with a number from the second key that ends the same. `kept`: it is of an order that
    goes on, whatever the list of keys holds. `record` is what is written down of it in this order, `other`
    the record that a doubt is about. `busy_since` is when the page first said that it is busy.
    """

    name: str
    ending: str
    text: str
    kept: bool = False
    standing: Standing = Standing.WAITING
    record: KeyRecord | None = None
    doubt: Doubt | None = None
    other: KeyRecord | None = None
    busy_since: datetime | None = None

    @property
    def code(self) -> Code | None:
        """What the page said last, None where it said nothing that is a message."""
        known = self.record.code if self.record is not None else None
        return Code(known) if known in set(Code) else None

    @property
    def can_be_asked_again(self) -> bool:
        """Whether a page said that it is out: that may have been the wrong message. Redeemed stays so."""
        return self.standing is Standing.OUT and self.record is not None and not self.record.left_out

    @property
    def support_at(self) -> datetime | None:
        """When to ask support instead of trying again."""
        return retry_until(Code.SERVICE_BUSY, self.busy_since) if self.busy_since is not None else None


def now() -> datetime:
    """The time of the moment, here."""
    return datetime.now().astimezone()


class Guiding:
    """The keys of one guided order. What reads or writes the journal blocks, and raises JournalError.

    `agreed` when the person has said to be signed in for this customer: asked once for each order.
    """

    def __init__(self, journal: Journal, plan: Plan, customer: CustomerRef, order: str | None = None) -> None:
        """Begin before the first key, or take up the order of this id where it was left."""
        self.plan = plan
        self.customer = customer
        self.agreed = False
        self.before: Noted | None = None
        self.after = Noted()
        self.keys: tuple[GuidedKey, ...] = ()
        self._order = GuidedOrder(journal, plan, customer)
        self._unread = order

    @property
    def current(self) -> GuidedKey | None:
        """The key whose turn it is; None when all have an outcome."""
        return next((key for key in self.keys if key.standing in OPEN), None)

    @property
    def settled(self) -> frozenset[str]:
        """The names of the keys that have an outcome, or are for later."""
        return frozenset(key.name for key in self.keys if key.standing not in OPEN)

    @property
    def in_doubt(self) -> GuidedKey | None:
        """The key whose page was opened, and of which nobody has said anything yet."""
        return next((key for key in self.keys if key.standing is Standing.UNDER_WAY), None)

    @property
    def written_down(self) -> bool:
        """Whether the journal knows the keys of this order."""
        return any(key.record is not None and key.record.unfinished for key in self.keys)

    @property
    def redeemed(self) -> int:
        """How many keys this order has redeemed."""
        return self.receipt().redeemed

    def look_up(self, texts: tuple[str, ...], endings: tuple[str, ...] = ()) -> None:
        """Take these keys; of an order that goes on, those written down too, `endings` first. Blocks.

        What is known of each is kept. A key that is no longer in the list leaves the order.
        """
        if self._unread is not None:
            self.keys = self._go_on_with(self._order.take_up(self._unread), endings)
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
        for text in left:
            ending = keys.ending(text)
            same = next((key for key in stay if not key.text and key.ending == ending), None)
            if same is not None:
                stay[stay.index(same)] = replace(same, text=text)
            else:
                stay.append(self._known(_name(ending, stay), ending, text, twins=_twins(ending, texts)))
        self.keys = tuple(stay)

    def has_text(self, name: str, text: str) -> None:
        """The key itself was entered again."""
        self._put(name, text=text)

    def agree_to(self, name: str) -> None:
        """The person wants to go on with a key all the same."""
        self._put(name, doubt=None)

    def take_out(self, name: str) -> None:
        """A key that was never taken to the page is not redeemed in this order. Blocks."""
        self._leave_out(self.key(name))
        self._put(name, standing=Standing.OUT, doubt=None)

    def begin(self, name: str) -> None:
        """Write down that a key's page is about to be opened, the first time or again. Blocks."""
        self._put(name, record=self._order.open(self._written(name)), standing=Standing.UNDER_WAY)

    def redeem(self, name: str) -> None:
        """The page said that the key was redeemed. Blocks."""
        self._put(name, record=self._order.redeemed(self._written(name)), standing=Standing.REDEEMED)

    def said(self, name: str, code: Code) -> None:
        """The page showed a message. Blocks."""
        record = self._order.said(self._written(name), code)
        out = record.state is EntryState.REFUSED
        since = self.key(name).busy_since
        if code is Code.SERVICE_BUSY:
            since = since or now()
        standing = Standing.OUT if out else Standing.UNDER_WAY
        self._put(name, record=record, standing=standing, busy_since=since)

    def put_aside(self, name: str) -> None:
        """The key is for later; the journal knows it from now on. Blocks.

        Whether it was redeemed at an earlier time stays as unknown as it was.
        """
        record = self._written(name)
        if self.key(name).doubt is not Doubt.OPENED_BEFORE:
            record = self._order.put_aside(record)
        self._put(name, record=record, standing=Standing.ASIDE)

    def put_all_aside(self) -> None:
        """No key can be redeemed now. Blocks."""
        while self.current is not None:
            self.put_aside(self.current.name)

    def take_up(self, name: str) -> None:
        """A key that was put aside is next, or one of which the wrong answer was noted."""
        opened = self.key(name).can_be_asked_again
        self._put(name, standing=Standing.UNDER_WAY if opened else Standing.WAITING)
        chosen = self.key(name)
        self.keys = (chosen, *(key for key in self.keys if key is not chosen))

    def move(self, name: str, places: int) -> None:
        """Let a key come earlier (negative) or later."""
        listed = list(self.keys)
        place = listed.index(self.key(name))
        listed.insert(max(place + places, 0), listed.pop(place))
        self.keys = tuple(listed)

    def note_after(self, after: Noted) -> None:
        """Licenses and expiry date afterwards; with both, the journal has a receipt. Blocks."""
        self.after = after
        self._order.noted(self.before or Noted(), after)

    def receipt(self) -> GuidedReceipt:
        """The order as it stands."""
        from wizard.messages.guide_receipt import GuidedReceipt

        before = self.before or Noted()
        return GuidedReceipt(self._order.id, self.customer, self.plan, self._order.keys, before, self.after)

    def key(self, name: str) -> GuidedKey:
        """One of the keys."""
        return next(key for key in self.keys if key.name == name)

    def _written(self, name: str) -> KeyRecord:
        """What is written down of a key; where that is nothing yet, all keys to come are written down."""
        if self.key(name).record is None:
            missing = [key for key in self.keys if key.standing in OPEN and key.record is None]
            written = self._order.write_down(tuple(key.ending for key in missing))
            for key, known in zip(missing, written, strict=True):
                self._put(key.name, record=known)
        record = self.key(name).record
        assert record is not None, "it is to come, so it was written down"
        return record

    def _leave_out(self, key: GuidedKey) -> None:
        """What is written down as still to come is no longer."""
        if key.record is not None and key.record.unfinished and not key.record.in_doubt:
            self._order.leave_out(key.record)

    def _go_on_with(self, taken: tuple[KeyRecord, ...], first: tuple[str, ...]) -> tuple[GuidedKey, ...]:
        """The keys of an order that goes on: what is settled, then `first`, then what is in doubt."""

        def turn(record: KeyRecord) -> tuple[bool, bool, bool]:
            return record.unfinished, record.ending not in first, not record.in_doubt

        known: list[GuidedKey] = []
        for record in sorted(taken, key=turn):
            known.append(_taken_up(_name(record.ending, known), record))
        for ending in first:
            if ending not in {record.ending for record in taken}:
                known.append(replace(self._known(ending, ending, ""), kept=True))
        return tuple(known)

    def _known(self, name: str, ending: str, text: str, *, twins: bool = False) -> GuidedKey:
        """A key that is new in this order, with what is known of it.

        `twins`: another key here ends the same, so nobody can say which of them it is known of.
        """
        earlier = self._order.earlier(ending)
        if earlier is not None and earlier.redeemed:
            if twins:
                return GuidedKey(name, ending, text, doubt=Doubt.ELSEWHERE, other=earlier)
            return GuidedKey(name, ending, text, standing=Standing.REDEEMED, record=earlier)
        if text and keys.looks_of_a_service(text):
            return GuidedKey(name, ending, text, doubt=Doubt.OTHER_SERVICE)
        elsewhere = self._order.elsewhere(ending)
        if elsewhere is not None:
            return GuidedKey(name, ending, text, doubt=Doubt.ELSEWHERE, other=elsewhere)
        opened = earlier is not None and earlier.in_doubt
        doubt = Doubt.OPENED_BEFORE if opened else None
        return GuidedKey(name, ending, text, doubt=doubt, other=earlier)

    def _put(self, name: str, **changes: object) -> None:
        self.keys = tuple(
            replace(key, **changes) if key.name == name else key  # type: ignore[arg-type]
            for key in self.keys
        )


def _taken_up(name: str, record: KeyRecord) -> GuidedKey:
    """A key of an order that goes on, as the journal knows it."""
    standing = Standing.WAITING
    if not record.unfinished:
        standing = Standing.REDEEMED if record.redeemed else Standing.OUT
    doubt = Doubt.OPENED_BEFORE if record.in_doubt else None
    return GuidedKey(
        name, record.ending, "", kept=True, standing=standing, record=record, doubt=doubt, other=record
    )


def _name(ending: str, others: list[GuidedKey]) -> str:
    """The ending, with a number where another key of the order ends the same."""
    taken = {key.name for key in others}
    numbered = (f"{ending}-{number}" for number in count(2))
    return next(name for name in chain((ending,), numbered) if name not in taken)


def _twins(ending: str, texts: tuple[str, ...]) -> bool:
    return sum(keys.ending(text) == ending for text in dict.fromkeys(texts)) > 1


def order_of(entry: Entry) -> tuple[Action, Guided] | None:
    """The order that a key of the journal belongs to; None where only a newer version knows its way."""
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
