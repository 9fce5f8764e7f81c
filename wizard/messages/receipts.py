"""Receipts in words, for a page, a terminal, the clipboard and a PDF."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from wizard.contract import CustomerRef, Line, Problem, Receipt, State
from wizard.messages.formats import Formats
from wizard.messages.subscriptions import subscription_line
from wizard.messages.translator import Translator

Rows = list[tuple[str, str]]
"""Labels and values."""


class LeftOut(Protocol):
    """A key of an order that was not redeemed with it, by its ending, and the reason."""

    @property
    def ending(self) -> str:
        """The last group of the key."""

    @property
    def problem(self) -> Problem | None:
        """The reason."""


def receipt_rows(translator: Translator, receipt: Receipt, *, practice: bool) -> Rows:
    """Return the facts of a receipt, keys by their endings; a practice receipt says that it is one."""
    rows = receipt_facts(translator, receipt, practice=practice)
    return rows + key_rows(translator, receipt.lines)


def receipt_facts(translator: Translator, receipt: Receipt, *, practice: bool) -> Rows:
    """Return the facts of a receipt but its keys."""
    text = translator.text
    rows = (
        [(text("Receipt", "Practice"), text("Receipt", "no real keys, no real licenses"))] if practice else []
    )
    rows += [
        *order_rows(translator, receipt.customer, receipt.action),
        (text("Receipt", "Subscription"), receipt.after.subscription_id or ""),
        (text("Receipt", "Redeemed at"), translator.time(receipt.redeemed_at)),
        (text("Receipt", "Receipt"), receipt.id),
    ]
    if receipt.reference:
        rows.append((text("Receipt", "Your reference"), receipt.reference))
    return rows


def left_out_rows(translator: Translator, keys: Iterable[LeftOut]) -> Rows:
    """Return the keys that were not redeemed, each with its reason."""
    label = translator.text("Receipt", "Not redeemed")
    reasons = ((key.ending, translator.problem(key.problem).title if key.problem else "") for key in keys)
    return [(label, " · ".join(filter(None, (f"…{ending}", reason)))) for ending, reason in reasons]


def order_rows(translator: Translator, customer: CustomerRef, action: str) -> Rows:
    """Return whom an order is for, and its action."""
    text = translator.text
    return [
        (text("Receipt", "Customer"), f"{customer.name} · {customer.domain} · {customer.id}"),
        (text("Receipt", "Action"), translator.action(action).title),
    ]


def key_rows(formats: Formats, lines: tuple[Line, ...]) -> Rows:
    """Return the keys of an order: ending, product, licenses, months."""
    return [(formats.text("Receipt", "Key"), _key(formats, line)) for line in lines]


def state_rows(formats: Formats, before: State | None, after: State) -> Rows:
    """Return the subscription before an order and now."""
    return [
        (formats.text("Receipt", "Before"), subscription_line(formats, before)),
        (formats.text("Receipt", "Now"), subscription_line(formats, after)),
    ]


def whole_receipt(translator: Translator, receipt: Receipt, *, practice: bool) -> Rows:
    """Return the facts of a receipt, and the subscription before and now."""
    rows = receipt_rows(translator, receipt, practice=practice)
    return rows + state_rows(translator, receipt.before, receipt.after)


def receipt_text(
    translator: Translator, receipt: Receipt, *, practice: bool, left_out: Iterable[LeftOut] = ()
) -> str:
    """Return the receipt as plain text, ending in a line break."""
    rows = whole_receipt(translator, receipt, practice=practice) + left_out_rows(translator, left_out)
    lines = [f"{label}: {value}" for label, value in rows]
    return "\n".join([receipt_title(translator, practice=practice), "", *lines, ""])


def receipt_title(formats: Formats, *, practice: bool) -> str:
    """Return the title of a receipt."""
    if practice:
        return formats.text("Receipt", "Practice receipt: nothing real was redeemed")
    return formats.text("Receipt", "Receipt for redeemed product keys")


def _key(formats: Formats, line: Line) -> str:
    parts = [f"…{line.ending}", line.product or ""]
    if line.licenses is not None:
        parts.append(formats.licenses(line.licenses))
    if line.months is not None:
        parts.append(formats.months(line.months))
    return " · ".join(filter(None, parts))
