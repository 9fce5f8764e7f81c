"""Keys on their way through Microsoft's pages: which one is next, what came of each, what to ask first.

The journal first, then the page: a key is written down before its page is opened, so that the program may end
at any moment and goes on at the same key.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from wizard import keys
from wizard.contract import Code
from wizard.draft import Guided, Task
from wizard.journal import EntryState
from wizard.service.microsoft import Noted, retry_until
from wizard.service.microsoft.record import GuidedOrder, plan_of, record_of

if TYPE_CHECKING:
    from wizard.contract import CustomerRef
    from wizard.journal import Entry, Journal
    from wizard.messages.guide_receipt import GuidedReceipt
    from wizard.service.microsoft import Plan
    from wizard.service.microsoft.record import KeyRecord


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

    `other` is the record that a doubt is about. `busy_since` is when the page first said that it is busy.
    """

    ending: str
    text: str
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
        """The endings of the keys that have an outcome, or are for later."""
        return frozenset(key.ending for key in self.keys if key.standing not in OPEN)

    @property
    def in_doubt(self) -> GuidedKey | None:
        """The key whose page was opened, and of which nobody has said anything yet."""
        return next((key for key in self.keys if key.standing is Standing.UNDER_WAY), None)

    @property
    def redeemed(self) -> int:
        """How many keys this order has redeemed."""
        return self.receipt().redeemed

    def look_up(self, texts: tuple[str, ...], endings: tuple[str, ...] = ()) -> None:
        """Take these keys, and those known by their endings alone; what is known of each is kept. Blocks."""
        if self._unread is not None:
            taken_up = self._order.take_up(self._unread)
            endings = (*endings, *(one.ending for one in taken_up if one.ending not in endings))
            self._unread = None
        wanted = {keys.ending(text): text for text in texts}
        held = [key.ending for key in self.keys if not key.text]
        order = [*(ending for ending in (*held, *endings) if ending not in wanted), *wanted]
        before = {key.ending: key for key in self.keys}
        again = [key.ending for key in self.keys if key.ending in order]
        again += [ending for ending in order if ending not in before]
        self.keys = tuple(self._known(ending, wanted.get(ending, ""), before) for ending in again)

    def has_text(self, ending: str, text: str) -> None:
        """The key itself was entered again."""
        self._put(ending, text=text)

    def agree_to(self, ending: str) -> None:
        """The person wants to go on with a key all the same."""
        self._put(ending, doubt=None)

    def take_out(self, ending: str) -> None:
        """A key that was never taken to the page is not redeemed in this order."""
        self._put(ending, standing=Standing.OUT)

    def begin(self, ending: str) -> None:
        """Write down that a key's page is about to be opened. Blocks."""
        self._put(ending, record=self._order.begin(ending), standing=Standing.UNDER_WAY)

    def redeem(self, ending: str) -> None:
        """The page said that the key was redeemed. Blocks."""
        self._put(ending, record=self._order.redeemed(self._begun(ending)), standing=Standing.REDEEMED)

    def said(self, ending: str, code: Code) -> None:
        """The page showed a message. Blocks."""
        record = self._order.said(self._begun(ending), code)
        out = record.state is EntryState.REFUSED
        since = self.key(ending).busy_since
        if code is Code.SERVICE_BUSY:
            since = since or now()
        standing = Standing.OUT if out else Standing.UNDER_WAY
        self._put(ending, record=record, standing=standing, busy_since=since)

    def put_aside(self, ending: str) -> None:
        """The key is for later; the journal knows it from now on. Blocks."""
        record = self._order.put_aside(self._begun(ending))
        self._put(ending, record=record, standing=Standing.ASIDE)

    def put_all_aside(self) -> None:
        """No key can be redeemed now. Blocks."""
        while self.current is not None:
            self.put_aside(self.current.ending)

    def take_up(self, ending: str) -> None:
        """A key that was put aside is next."""
        self._put(ending, standing=Standing.WAITING)
        chosen = self.key(ending)
        self.keys = (chosen, *(key for key in self.keys if key is not chosen))

    def move(self, ending: str, places: int) -> None:
        """Let a key come earlier (negative) or later."""
        listed = list(self.keys)
        place = listed.index(self.key(ending))
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

    def key(self, ending: str) -> GuidedKey:
        """One of the keys."""
        return next(key for key in self.keys if key.ending == ending)

    def _begun(self, ending: str) -> KeyRecord:
        record = self.key(ending).record
        return record if record is not None else self._order.begin(ending)

    def _known(self, ending: str, text: str, before: dict[str, GuidedKey]) -> GuidedKey:
        if ending in before:
            return replace(before[ending], text=text or before[ending].text)
        earlier = self._order.earlier(ending)
        if earlier is not None and earlier.redeemed:
            return GuidedKey(ending, text, Standing.REDEEMED, earlier)
        if earlier is not None and earlier.order == self._order.id and not earlier.unfinished:
            return GuidedKey(ending, text, Standing.OUT, earlier)
        if text and keys.looks_of_a_service(text):
            return GuidedKey(ending, text, doubt=Doubt.OTHER_SERVICE)
        elsewhere = self._order.elsewhere(ending)
        if elsewhere is not None:
            return GuidedKey(ending, text, doubt=Doubt.ELSEWHERE, other=elsewhere)
        opened = earlier is not None and earlier.in_doubt
        return GuidedKey(ending, text, doubt=Doubt.OPENED_BEFORE if opened else None, other=earlier)

    def _put(self, ending: str, **changes: object) -> None:
        self.keys = tuple(
            replace(key, **changes) if key.ending == ending else key  # type: ignore[arg-type]
            for key in self.keys
        )


def order_of(entry: Entry) -> tuple[Task, Guided] | None:
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
    return Task(record.action), guided
