"""What came of a guided order, as text and as CSV: keys by their endings, on the person's own word."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.contract import Code
from wizard.messages import guide
from wizard.messages.noop import N_
from wizard.microsoft import FATES, Noted, mismatches
from wizard.orders.csv_export import harmless

if TYPE_CHECKING:
    from wizard.contract import CustomerRef
    from wizard.messages.translator import Translator
    from wizard.microsoft import Plan
    from wizard.orders.guided_record import KeyRecord
    from wizard.orders.journal import Entry

COLUMNS = ("order", "customer", "cloud", "product", "action", "ending", "outcome", "code", "time")
_NOT_SAID = N_("Guide", "not known yet")
_LATER = N_("Guide", "not redeemed yet")
_LEFT_OUT = N_("Guide", "not redeemed: taken out of the order")
_NOTHING = Noted()


@dataclass(frozen=True, slots=True)
class GuidedReceipt:
    """The keys of a guided order as they stand, and what the person noted before and after."""

    order: str
    customer: CustomerRef
    plan: Plan
    keys: tuple[KeyRecord, ...]
    before: Noted = _NOTHING
    after: Noted = _NOTHING

    @property
    def redeemed(self) -> int:
        """How many keys were redeemed."""
        return sum(key.redeemed for key in self.keys)


def receipt_rows(speech: Translator, receipt: GuidedReceipt) -> list[tuple[str, str]]:
    """Labels and values, in the order to read them in."""
    text = speech.text
    plan = receipt.plan
    rows = [
        (text("Guide", "Customer"), receipt.customer.name),
        (text("Guide", "Product"), guide.product_name(speech, plan.product)),
        (text("Guide", "Cloud"), guide.cloud_name(speech, plan.cloud)),
        (text("Guide", "Action"), speech.action(plan.action).title),
    ]
    for key in receipt.keys:
        said = f"…{key.ending} · {outcome_text(speech, key)} · {speech.time(key.begun_at)}"
        rows.append((text("Guide", "Key"), said))
    for label, noted in ((text("Guide", "Before"), receipt.before), (text("Guide", "Now"), receipt.after)):
        if shown := noted_text(speech, noted):
            rows.append((label, shown))
    return rows


def receipt_text(speech: Translator, receipt: GuidedReceipt) -> str:
    """The receipt as plain text, ending in a line break."""
    heading = speech.text(
        "Guide", "Product keys redeemed on Microsoft’s pages, as noted by the person who did"
    )
    lines = [f"{label}: {value}" for label, value in receipt_rows(speech, receipt)]
    return "\n".join([heading, "", *lines, *mismatch_texts(speech, receipt), ""])


def entry_text(speech: Translator, entry: Entry) -> str:
    """A key of the journal on its own: whose it is, and what came of it."""
    from wizard.orders.guided_record import plan_of, record_of

    record = record_of(entry)
    known = plan_of(record)
    said = ""
    if record.code is not None and record.code in FATES:
        message = guide.remedy(speech, Code(record.code), record.action)
        said = "\n".join(("", message.explanation, message.advice, ""))
    if known is None:
        return "\n".join((record.customer.name, outcome_text(speech, record)))
    alone = GuidedReceipt(record.order, record.customer, known, (record,))
    return receipt_text(speech, alone) + said


def receipt_csv(receipt: GuidedReceipt) -> str:
    """The receipt as a table: a row a key; columns and codes are the same in every language."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    plan = receipt.plan
    for key in receipt.keys:
        who = (receipt.order, receipt.customer.name, plan.cloud, plan.product, plan.action)
        row = (*who, key.ending, key.state, key.code or "", key.begun_at.isoformat())
        writer.writerow([harmless(cell) for cell in row])
    return table.getvalue()


def mismatch_texts(speech: Translator, receipt: GuidedReceipt) -> list[str]:
    """What does not add up, one sentence or two each."""
    before, after, redeemed = receipt.before, receipt.after, receipt.redeemed
    found = mismatches(receipt.plan.action, before, after, redeemed)
    return [guide.mismatch_text(speech, one, before, after, redeemed) for one in found]


def outcome_text(speech: Translator, key: KeyRecord) -> str:
    """What came of a key, in a few words."""
    if key.redeemed:
        return guide.redeemed_title(speech)
    if key.code is not None and key.code in FATES:
        return guide.outcome_title(speech, Code(key.code))
    if key.left_out:
        return speech.text("Guide", _LEFT_OUT)
    return speech.text("Guide", _LATER if key.code == "" else _NOT_SAID)


def noted_text(speech: Translator, noted: Noted) -> str:
    """What was noted of a subscription, in one line; empty where nothing was."""
    parts = []
    if noted.licenses is not None:
        parts.append(speech.licenses(noted.licenses))
    if noted.expires_on is not None:
        until = speech.text("Guide", "until {date}")
        parts.append(until.format(date=speech.date(noted.expires_on)))
    return " · ".join(parts)
