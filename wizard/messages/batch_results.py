"""Results of a batch in words: columns, totals, names of files."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.messages import guide_receipt
from wizard.messages.batches import held, keys_and_customers, message, order_state
from wizard.messages.file_names import file_stem, receipt_stem, safe_name
from wizard.messages.receipts import Rows, receipt_text
from wizard.messages.translator import Translator
from wizard.orders.batches.models import OrderState, Plan, PlannedKey, PlannedOrder, totals_of
from wizard.orders.batches.results import AnyReceipt, Names
from wizard.orders.guided_receipt import GuidedReceipt
from wizard.orders.local_time import today


class BatchResultWords:
    """Results in the language of a translator; `ResultWords` documents each text."""

    def __init__(self, speech: Translator, *, practice: bool) -> None:
        """`practice`: nothing real was redeemed, and receipts say so."""
        self._speech = speech
        self._practice = practice

    @property
    def headings(self) -> Sequence[str]:
        text = self._speech.text
        return (
            *(text("Batch", "State"), text("Receipt", "Customer"), text("Batch", "Product")),
            *(text("Batch", "Licenses"), text("Receipt", "Subscription"), text("Receipt", "Receipt")),
            text("Batch", "Message"),
        )

    @property
    def not_redeemed_headings(self) -> Sequence[str]:
        text = self._speech.text
        return (
            *(text("Batch", "Row"), text("Batch", "Key"), text("Batch", "Seller")),
            *(text("Batch", "Order number"), text("Receipt", "Customer"), text("Batch", "Reason")),
        )

    def cells(self, order: PlannedOrder, key: PlannedKey) -> Sequence[str]:
        receipt = order.receipt if key.problem is None else None
        after = receipt.after if receipt else None
        return (
            order_state(self._speech, order.key_state(key)),
            _customer(order),
            order.product,
            "" if key.licenses is None else str(key.licenses),
            (after.subscription_id if after else order.subscription_id) or "",
            order.receipt_id if key.problem is None else "",
            message(self._speech, order, key),
        )

    def reason(self, order: PlannedOrder, key: PlannedKey) -> str:
        state = order_state(self._speech, order.key_state(key))
        said = message(self._speech, order, key)
        return f"{state}: {said}" if said else state

    def totals(self, plan: Plan, list_name: str) -> str:
        title, rows = self.totals_rows(plan, list_name)
        return "\n".join([title, "", *(f"{label}: {value}" for label, value in rows), ""])

    def totals_rows(self, plan: Plan, list_name: str) -> tuple[str, Rows]:
        """Return the title and the rows of the page of totals."""
        speech = self._speech
        title = speech.text("Batch", "Results for {list}").format(list=list_name)
        if self._practice:
            title = f"{title} ({speech.text('Receipt', 'no real keys, no real licenses')})"
        counts = plan.keys
        rows: Rows = [
            (speech.text("Batch", "Date"), speech.date(today())),
            (speech.text("Batch", "Total"), keys_and_customers(speech, counts.total(), plan.customers)),
        ]
        rows += [
            (order_state(speech, state), speech.keys(counts[state])) for state in OrderState if counts[state]
        ]
        for total in totals_of(plan.in_state(OrderState.REDEEMED)):
            rows.append((total.product, speech.enumerated(held(speech, total))))
        return title, rows

    def names(self, list_name: str) -> Names:
        text = self._speech.text
        return Names(
            safe_name(text("Batch", "{list} results").format(list=list_name)),
            safe_name(text("Batch", "{list} with results").format(list=list_name)),
            safe_name(text("Batch", "{list} not redeemed").format(list=list_name)),
            safe_name(text("Batch", "{list} totals").format(list=list_name)),
            safe_name(text("Batch", "Receipts")),
        )

    def receipt_name(self, receipt: AnyReceipt) -> tuple[str, str]:
        name = receipt.customer.name
        if isinstance(receipt, GuidedReceipt):
            return safe_name(name), receipt_stem(receipt.time, name, receipt.order)
        return safe_name(name), file_stem(receipt)

    def receipt_text(self, receipt: AnyReceipt) -> str:
        if isinstance(receipt, GuidedReceipt):
            return guide_receipt.receipt_text(self._speech, receipt)
        return receipt_text(self._speech, receipt, practice=self._practice)


def _customer(order: PlannedOrder) -> str:
    """Return the customer that was matched; the guide's where it redeemed the key."""
    if order.customer is not None:
        return order.customer.name
    return order.named.label if order.state is OrderState.REDEEMED else ""
