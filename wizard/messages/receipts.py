"""A receipt in words: rows for a page or a terminal, and text to copy or save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.messages.subscriptions import expiry

if TYPE_CHECKING:
    from wizard.contract import Line, Receipt, State
    from wizard.messages.translator import Translator


def receipt_rows(speech: Translator, receipt: Receipt, *, practice: bool) -> list[tuple[str, str]]:
    """Labels and values; keys by their endings. `practice`: nobody shall take it for the real thing."""
    text = speech.text
    customer = receipt.customer
    rows = (
        [(text("Receipt", "Practice"), text("Receipt", "no real keys, no real licenses"))] if practice else []
    )
    rows += [
        (text("Receipt", "Customer"), f"{customer.name} · {customer.domain} · {customer.id}"),
        (text("Receipt", "Action"), speech.action(receipt.action).title),
        (text("Receipt", "Subscription"), receipt.after.subscription_id or ""),
        (text("Receipt", "Redeemed at"), speech.time(receipt.redeemed_at)),
        (text("Receipt", "Receipt"), receipt.id),
    ]
    if receipt.reference:
        rows.append((text("Receipt", "Your reference"), receipt.reference))
    rows += [(text("Receipt", "Key"), _line(speech, line)) for line in receipt.lines]
    return rows


def receipt_text(speech: Translator, receipt: Receipt, *, practice: bool) -> str:
    """The receipt as plain text, ending in a line break."""
    text = speech.text
    rows = receipt_rows(speech, receipt, practice=practice)
    rows.append((text("Receipt", "Before"), state_text(speech, receipt.before)))
    rows.append((text("Receipt", "Now"), state_text(speech, receipt.after)))
    lines = [f"{label}: {value}" for label, value in rows]
    return "\n".join([receipt_title(speech, practice=practice), "", *lines, ""])


def receipt_title(speech: Translator, *, practice: bool) -> str:
    """What stands above a receipt."""
    if practice:
        return speech.text("Receipt", "Practice receipt: nothing real was redeemed")
    return speech.text("Receipt", "Receipt for redeemed product keys")


def state_text(speech: Translator, state: State | None) -> str:
    """A subscription in one line."""
    text = speech.text
    if state is None:
        return text("Receipt", "no subscription yet")
    status = speech.status(state.status, state.status_reason)
    return " · ".join((state.product, speech.licenses(state.licenses), status, expiry(speech, state)))


def _line(speech: Translator, line: Line) -> str:
    parts = [f"…{line.ending}", line.product or ""]
    if line.licenses is not None:
        parts.append(speech.licenses(line.licenses))
    if line.months is not None:
        parts.append(speech.months(line.months))
    return " · ".join(filter(None, parts))
