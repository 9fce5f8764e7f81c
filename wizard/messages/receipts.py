"""Receipts in words, for a page, a terminal, the clipboard and a PDF."""

from __future__ import annotations

import re

from wizard.contract import CustomerRef, Line, Receipt, State
from wizard.messages.formats import Formats
from wizard.messages.subscriptions import subscription_line
from wizard.messages.translator import Translator

Rows = list[tuple[str, str]]
"""Labels and values."""


def receipt_rows(translator: Translator, receipt: Receipt, *, practice: bool) -> Rows:
    """Return the facts of a receipt, keys by their endings; a practice receipt says that it is one."""
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
    return rows + key_rows(translator, receipt.lines)


def file_stem(receipt: Receipt) -> str:
    """Return the name of a receipt's file, without its type: date and number, safe on every system.

    Everything but letters, digits and dashes is left out: the number is a service's, and no path.
    """
    number = re.sub(r"[^0-9A-Za-z-]+", "", receipt.id)[:40].strip("-")
    return "-".join(filter(None, ("receipt", receipt.redeemed_at.date().isoformat(), number)))


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


def receipt_text(translator: Translator, receipt: Receipt, *, practice: bool) -> str:
    """Return the receipt as plain text, ending in a line break."""
    rows = whole_receipt(translator, receipt, practice=practice)
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
