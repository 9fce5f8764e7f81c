"""The receipt of a guided order, as text and as CSV: keys by their endings, on the person's own word."""

from __future__ import annotations

import csv
import io

from wizard.contract import Code
from wizard.messages import guide
from wizard.messages.noop import N_
from wizard.messages.translator import Translator
from wizard.microsoft import CONSEQUENCES, PageReading
from wizard.orders.csv_export import harmless
from wizard.orders.guided_receipt import GuidedReceipt
from wizard.orders.guided_record import KeyRecord, plan_of, record_of
from wizard.orders.journal import Entry

COLUMNS = ("order", "customer", "cloud", "product", "action", "ending", "outcome", "code", "time")
_NOT_SAID = N_("Guide", "not known yet")
_LATER = N_("Guide", "not redeemed yet")
_LEFT_OUT = N_("Guide", "not redeemed: removed from the order")


def receipt_rows(speech: Translator, receipt: GuidedReceipt) -> list[tuple[str, str]]:
    """Return labels and values, in the order to read them in."""
    text = speech.text
    plan = receipt.plan
    rows = [
        (text("Guide", "Customer"), receipt.customer.name),
        (text("Guide", "Product"), guide.product_name(speech, plan.product)),
        (text("Guide", "Cloud"), guide.cloud_name(speech, plan.cloud)),
        (text("Guide", "Action"), speech.action(plan.action).title),
    ]
    for key in receipt.keys:
        said = f"…{key.ending} · {outcome_text(speech, key)} · {speech.time(key.time)}"
        rows.append((text("Guide", "Key"), said))
    for label, reading in ((text("Guide", "Before"), receipt.before), (text("Guide", "Now"), receipt.after)):
        if shown := reading_text(speech, reading):
            rows.append((label, shown))
    return rows


def receipt_title(speech: Translator) -> str:
    return speech.text(
        "Guide", "Product keys redeemed on Microsoft’s pages, as reported by the person who redeemed them"
    )


def receipt_text(speech: Translator, receipt: GuidedReceipt) -> str:
    """Return the receipt as plain text, ending in a line break."""
    heading = receipt_title(speech)
    lines = [f"{label}: {value}" for label, value in receipt_rows(speech, receipt)]
    return "\n".join([heading, "", *lines, *mismatch_texts(speech, receipt), ""])


def entry_text(speech: Translator, entry: Entry) -> str:
    """Describe a single key of the journal: its customer and its result."""
    record = record_of(entry)
    known = plan_of(record)
    said = ""
    if record.code is not None and record.code in CONSEQUENCES:
        message = guide.remedy(speech, Code(record.code), record.action)
        said = "\n".join(("", message.explanation, message.advice, ""))
    if known is None:
        return "\n".join((record.customer.name, outcome_text(speech, record)))
    alone = GuidedReceipt(record.order, record.customer, known, (record,))
    return receipt_text(speech, alone) + said


def receipt_csv(receipt: GuidedReceipt) -> str:
    """Return the receipt as a table: a row a key; columns and codes are the same in every language."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    plan = receipt.plan
    for key in receipt.keys:
        who = (receipt.order, receipt.customer.name, plan.cloud, plan.product, plan.action)
        row = (*who, key.ending, key.state, key.code or "", key.time.isoformat())
        writer.writerow([harmless(cell) for cell in row])
    return table.getvalue()


def mismatch_texts(speech: Translator, receipt: GuidedReceipt) -> list[str]:
    """Describe every mismatch, in a sentence or two each."""
    values = receipt.before, receipt.after, receipt.redeemed
    return [guide.mismatch_text(speech, one, *values) for one in receipt.mismatches]


def outcome_text(speech: Translator, key: KeyRecord) -> str:
    """Describe the result of a key in a few words."""
    if key.redeemed:
        return guide.redeemed_title(speech)
    if key.code is not None and key.code in CONSEQUENCES:
        return guide.outcome_title(speech, Code(key.code))
    if key.left_out:
        return speech.text("Guide", _LEFT_OUT)
    return speech.text("Guide", _LATER if key.code == "" else _NOT_SAID)


def reading_text(speech: Translator, reading: PageReading) -> str:
    """Describe a reading in one line; empty where nothing was read."""
    parts = []
    if reading.licenses is not None:
        parts.append(speech.licenses(reading.licenses))
    if reading.expires_on is not None:
        until = speech.text("Guide", "until {date}")
        parts.append(until.format(date=speech.date(reading.expires_on)))
    return " · ".join(parts)
