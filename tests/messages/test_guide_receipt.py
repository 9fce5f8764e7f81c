"""The receipt of a guided order: keys by their endings, outcome and time, before and after."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from wizard.contract import Action, Code
from wizard.messages import Translator
from wizard.messages.guide_receipt import (
    COLUMNS,
    mismatch_texts,
    outcome_text,
    receipt_csv,
    receipt_rows,
    receipt_text,
)
from wizard.microsoft import Cloud, PageReading, Product, plan
from wizard.orders.guided_receipt import GuidedReceipt
from wizard.orders.guided_record import GuidedJournal, named_customer
from wizard.orders.journal import Journal

BEFORE, AFTER = PageReading(25, date(2027, 3, 31)), PageReading(30, date(2027, 3, 31))


@pytest.fixture
def receipt(folder: Path) -> Iterator[GuidedReceipt]:
    """Three keys: redeemed, used before, put aside."""
    way = plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.ADD)
    with closing(Journal(folder)) as journal:
        order = GuidedJournal(journal, way, named_customer("=Groene Fiets"))
        order.redeemed(order.open(*order.save(("T83GX",))))
        order.said(order.open(*order.save(("2YT43",))), Code.KEY_USED)
        order.postpone(order.open(*order.save(("WFG99",))))
        yield GuidedReceipt(order.id, order.customer, way, order.keys, BEFORE, AFTER)


def test_it_has_customer_product_cloud_action_and_every_key(
    receipt: GuidedReceipt, english: Translator
) -> None:
    rows = receipt_rows(english, receipt)
    assert [value for _, value in rows[:4]] == [
        *("=Groene Fiets", "Microsoft 365 for business", "Worldwide", "Add licenses")
    ]
    keys = [value for label, value in rows if label == "Key"]
    assert [value.split(" · ")[:2] for value in keys] == [
        ["…T83GX", "The key was redeemed"],
        ["…2YT43", "The product key has already been used"],
        ["…WFG99", "not redeemed yet"],
    ]
    assert all(english.time(key.time) in value for key, value in zip(receipt.keys, keys, strict=True))
    assert rows[-2:] == [
        ("Before", "25 licenses · until March 31, 2027"),
        ("Now", "30 licenses · until March 31, 2027"),
    ]


def test_what_was_not_noted_is_left_out(receipt: GuidedReceipt, english: Translator) -> None:
    rows = dict(receipt_rows(english, replace(receipt, before=PageReading(), after=PageReading(licenses=30))))
    assert "Before" not in rows
    assert rows["Now"] == "30 licenses"


def test_as_text_it_says_what_does_not_add_up(receipt: GuidedReceipt, speech: Translator) -> None:
    assert mismatch_texts(speech, receipt) == []
    odd = replace(receipt, after=BEFORE)
    (said,) = mismatch_texts(speech, odd)
    assert said in receipt_text(speech, odd)
    assert "T83GX" in receipt_text(speech, odd)


def test_as_a_table_it_is_the_same_in_every_language_and_no_formula(receipt: GuidedReceipt) -> None:
    header, *rows = csv.reader(io.StringIO(receipt_csv(receipt)))
    assert tuple(header) == COLUMNS
    assert [dict(zip(header, row, strict=True))["customer"] for row in rows] == ["'=Groene Fiets"] * 3
    assert [row[5:8] for row in rows] == [
        ["T83GX", "redeemed", ""],
        ["2YT43", "refused", "key-used"],
        ["WFG99", "paused", ""],
    ]


def test_a_key_that_nobody_said_anything_of(receipt: GuidedReceipt, english: Translator) -> None:
    begun = replace(receipt.keys[2], code=None)
    assert outcome_text(english, begun) == "not known yet"
    assert outcome_text(english, replace(begun, code="outcome-unknown")) == "not known yet"
