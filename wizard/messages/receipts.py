"""Receipts in words, for a page, a terminal, the clipboard and a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from wizard.contract import Correction, CustomerRef, Line, Receipt, State
from wizard.messages.formats import Formats
from wizard.messages.noop import N_
from wizard.messages.subscriptions import subscription_line
from wizard.messages.translator import Translator
from wizard.orders.key_entries import KeyEntry

Rows = list[tuple[str, str]]
"""Labels and values."""

LeftOut: TypeAlias = Line | KeyEntry
"""A key of an order that was not redeemed with it, and the reason."""

_CHANGED: Final = N_("Receipt", "The subscription was changed")
_CORRECTED: Final[Mapping[str, str]] = {
    "key-returned": N_("Receipt", "Key …{ending} was given back and can be redeemed again"),
    "ended": N_("Receipt", "The subscription was ended"),
    "adjusted": N_("Receipt", "The subscription was adjusted"),
    "moved": N_("Receipt", "The subscription was moved to another customer"),
    "refunded": N_(
        "Receipt", "The order was refunded and its subscription was ended; its keys cannot be used again"
    ),
}


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
        (text("Receipt", "Customer"), _customer(translator, customer)),
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


def later_rows(formats: Formats, receipt: Receipt) -> Rows:
    """Return the customer of today where it is another, and what the vendor changed after the order."""
    now = receipt.customer_now
    rows = [] if now is None else [(formats.text("Receipt", "Customer now"), _now(formats, receipt, now))]
    return rows + correction_rows(formats, receipt.corrections)


def customer_title(formats: Formats, customer: CustomerRef, now: CustomerRef | None) -> str:
    """Return the name of an order's customer, with that of today where it is another."""
    if customer.erased:
        return formats.text("Receipt", "Erased customer")
    if now is None or now.name == customer.name:
        return customer.name
    if now.erased:
        told = formats.text("Receipt", "{customer} (erased by the vendor)")
        return told.format(customer=customer.name)
    told = formats.text("Receipt", "{customer} (now {name})")
    return told.format(customer=customer.name, name=now.name)


def _customer(formats: Formats, customer: CustomerRef) -> str:
    if customer.erased:
        return f"{formats.text('Receipt', 'Erased customer')} · {customer.id}"
    return f"{customer.name} · {customer.domain} · {customer.id}"


def _now(formats: Formats, receipt: Receipt, now: CustomerRef) -> str:
    if now.erased:
        return formats.text("Receipt", "erased by the vendor")
    if now.id == receipt.customer.id:
        return _customer(formats, now)
    merged = formats.text("Receipt", "{customer}, with which it was merged")
    return merged.format(customer=_customer(formats, now))


def correction_rows(formats: Formats, corrections: Iterable[Correction]) -> Rows:
    """Return what the vendor changed after an order: when, what it means, and why."""
    label = formats.text("Receipt", "Changed later")
    return [(label, correction_line(formats, one)) for one in corrections]


def correction_line(formats: Formats, correction: Correction) -> str:
    """Return a change by the vendor in one line."""
    told = formats.text("Receipt", _CORRECTED.get(correction.kind, _CHANGED))
    after = formats.text("Receipt", "After that: {subscription}")
    parts = [
        formats.time(correction.at),
        told.format(ending=correction.ending or ""),
        after.format(subscription=subscription_line(formats, correction.after)),
    ]
    if correction.reason:
        parts.append(formats.text("Receipt", "Reason: {reason}").format(reason=correction.reason))
    return " · ".join(parts)


def whole_receipt(translator: Translator, receipt: Receipt, *, practice: bool) -> Rows:
    """Return the facts of a receipt, the subscription before and now, and what was changed later."""
    rows = receipt_rows(translator, receipt, practice=practice)
    rows += state_rows(translator, receipt.before, receipt.after)
    return rows + later_rows(translator, receipt)


def receipt_text(
    translator: Translator, receipt: Receipt, *, practice: bool, left_out: Iterable[LeftOut] = ()
) -> str:
    """Return the receipt as plain text, ending in a line break."""
    rows = whole_receipt(translator, receipt, practice=practice) + left_out_rows(translator, left_out)
    lines = [f"{label}: {value}" for label, value in rows]
    return "\n".join([receipt_title(translator, practice=practice), "", *lines, ""])


def receipt_title(formats: Formats, *, practice: bool) -> str:
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
