"""A row of Earlier orders: a whole order, in the words of its list."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from wizard.contract import Problem, Receipt
from wizard.messages import Translator
from wizard.messages.guide_receipt import entry_text
from wizard.messages.order_states import order_state
from wizard.messages.receipts import customer_title
from wizard.orders.guided_receipt import GuidedReceipt, receipt_of_entries
from wizard.orders.journal import Entry, EntryState
from wizard.orders.orders_csv import OrderRecord
from wizard.orders.place import Source
from wizard.pages.receipt_panel import SHOWN_AT_ONCE
from wizard.widgets.record_list import Record
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

_TONES: Final = MappingProxyType(
    {
        EntryState.BEGUN: Tone.WARNING,
        EntryState.PAUSED: Tone.WARNING,
        EntryState.UNKNOWN: Tone.WARNING,
        EntryState.REDEEMED: Tone.SUCCESS,
        EntryState.REFUSED: Tone.NEUTRAL,
    }
)


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order; `entries` are the journal's: one per key for a guided order, none of the service's own."""

    record: OrderRecord
    action: str
    practice: bool
    entries: tuple[Entry, ...] = ()

    @classmethod
    def of_order(cls, speech: Translator, entries: tuple[Entry, ...]) -> OrderRow:
        """Return the row of an order of the journal."""
        order = entries[0].order
        record, action = OrderRecord.of_order(entries), speech.action(order.action).title
        return cls(record, action, order.service == Source.PRACTICE, entries)

    @classmethod
    def of_receipt(cls, speech: Translator, receipt: Receipt, service: str) -> OrderRow:
        """Return the row of an order that only the service of this name has."""
        record, action = OrderRecord.of_receipt(receipt, service), speech.action(receipt.action).title
        return cls(record, action, service == Source.PRACTICE)

    @property
    def entry(self) -> Entry | None:
        """The entry that tells the state of the order, and continues it."""
        return next((one for one in self.entries if one.id == self.record.id), None)

    @property
    def identity(self) -> tuple[str, str]:
        """The ids of order and receipt, by which the row is found again when something of it changed."""
        return self.record.id, self.record.receipt.id if self.record.receipt else ""

    @property
    def guided(self) -> GuidedReceipt | None:
        """The receipt of an order at Microsoft."""
        if self.record.service != Source.MICROSOFT or not self.entries:
            return None
        return receipt_of_entries(self.entries)

    def matches(self, query: str, shown: str) -> bool:
        """Tell whether the row, with the text it is `shown` by, has every word of `query`."""
        record = self.record
        text = " ".join((shown, *record.endings, record.reference, record.time.isoformat())).casefold()
        return all(word in text for word in query.casefold().split())

    def shown(self, speech: Translator) -> Record:
        """Return the row as the list shows it."""
        record = self.record
        few = len(record.endings) <= SHOWN_AT_ONCE
        endings = (
            speech.enumerated([f"…{ending}" for ending in record.endings])
            if few
            else speech.keys(len(record.endings))
        )
        when = speech.time(record.time)
        detail = " · ".join(filter(None, (when, self.action, endings, record.reference)))
        name = text("OrdersPage", "{customer} (practice)") if self.practice else "{customer}"
        status, tone = self._state(speech)
        now = record.receipt.customer_now if record.receipt else None
        title = name.format(customer=customer_title(speech, record.customer, now))
        return Record("list", title, detail, status, tone)

    def explained(self, speech: Translator) -> str:
        """Return what is known of an order that has no receipt."""
        entry = self.entry
        if entry is not None and self.record.service == Source.MICROSOFT:
            return entry_text(speech, entry)
        if entry is not None and entry.code:
            said = speech.problem(Problem(entry.code, {}), unsettled=entry.unfinished)
            return "\n\n".join((said.title, said.explanation, said.advice))
        return text("OrdersPage", "The result of this order is not known here. Resume it to find out.")

    def _state(self, speech: Translator) -> tuple[str, Tone]:
        entry, tone = self.entry, _TONES[self.record.state]
        redeemed = [one for one in self.entries if one.state is EntryState.REDEEMED]
        if 0 < len(redeemed) < len(self.entries):
            told = text("OrdersPage", "{redeemed} of {keys} redeemed")
            count, keys = speech.number(len(redeemed)), speech.keys(len(self.entries))
            return told.format(redeemed=count, keys=keys), Tone.WARNING
        if self.record.receipt is not None and self.record.receipt.corrections:
            return text("OrdersPage", "redeemed, changed later"), Tone.WARNING
        if entry is not None and entry.replaced_by is not None:
            tone = Tone.NEUTRAL
        elif entry is not None and entry.differs:
            tone = Tone.WARNING
        return order_state(speech, entry), tone
