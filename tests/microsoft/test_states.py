"""Licenses and expiry before and after: the wizard says when they do not add up, and only then."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from wizard.contract import Action, Code
from wizard.microsoft import (
    ASK_SUPPORT,
    CONSEQUENCES,
    QUOTATIONS,
    Consequence,
    Mismatch,
    PageReading,
    mismatches,
    quoted,
    retry_until,
)

SPRING, AUTUMN = date(2027, 3, 31), date(2027, 9, 30)


@pytest.mark.parametrize(
    ("action", "before", "after", "redeemed", "expected"),
    [
        (Action.NEW, PageReading(), PageReading(5, SPRING), 1, ()),
        (Action.NEW, PageReading(), PageReading(1, SPRING), 2, (Mismatch.LICENSES_NOT_ADDED,)),
        (Action.NEW, PageReading(), PageReading(0, None), 0, ()),
        (Action.NEW, PageReading(), PageReading(5, SPRING), 0, (Mismatch.LICENSES_CHANGED,)),
        (Action.ADD, PageReading(25, SPRING), PageReading(30, SPRING), 1, ()),
        (Action.ADD, PageReading(25, SPRING), PageReading(25, SPRING), 1, (Mismatch.LICENSES_NOT_ADDED,)),
        (Action.ADD, PageReading(25, SPRING), PageReading(26, SPRING), 2, (Mismatch.LICENSES_NOT_ADDED,)),
        (Action.ADD, PageReading(25, SPRING), PageReading(30, AUTUMN), 1, (Mismatch.EXPIRY_CHANGED,)),
        (
            *(Action.ADD, PageReading(25, SPRING), PageReading(20, AUTUMN), 1),
            (Mismatch.LICENSES_NOT_ADDED, Mismatch.EXPIRY_CHANGED),
        ),
        (Action.ADD, PageReading(25, SPRING), PageReading(25, SPRING), 0, ()),
        (
            *(Action.ADD, PageReading(25, SPRING), PageReading(30, AUTUMN), 0),
            (Mismatch.LICENSES_CHANGED, Mismatch.EXPIRY_CHANGED),
        ),
        (Action.EXTEND, PageReading(25, SPRING), PageReading(25, AUTUMN), 1, ()),
        (Action.EXTEND, PageReading(25, SPRING), PageReading(30, AUTUMN), 1, ()),
        (Action.EXTEND, PageReading(25, SPRING), PageReading(20, AUTUMN), 1, (Mismatch.LICENSES_FEWER,)),
        (Action.EXTEND, PageReading(25, SPRING), PageReading(25, SPRING), 1, (Mismatch.EXPIRY_NOT_EXTENDED,)),
        (Action.EXTEND, PageReading(25, AUTUMN), PageReading(25, SPRING), 1, (Mismatch.EXPIRY_NOT_EXTENDED,)),
        (Action.EXTEND, PageReading(25, SPRING), PageReading(25, AUTUMN), 0, (Mismatch.EXPIRY_CHANGED,)),
    ],
)
def test_what_does_not_add_up(
    action: Action, before: PageReading, after: PageReading, redeemed: int, expected: tuple[Mismatch, ...]
) -> None:
    assert mismatches(action, before, after, redeemed) == expected


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("redeemed", [0, 3])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PageReading(), PageReading()),
        (PageReading(25, None), PageReading(None, SPRING)),
        (PageReading(None, SPRING), PageReading()),
        (PageReading(25, SPRING), PageReading()),
    ],
)
def test_what_was_not_noted_is_not_judged(
    action: Action, redeemed: int, before: PageReading, after: PageReading
) -> None:
    assert mismatches(action, before, after, redeemed) == ()


@pytest.mark.parametrize("licenses", [-1, 10_000_001])
def test_a_count_that_no_page_shows_is_refused(licenses: int) -> None:
    with pytest.raises(ValueError, match="licenses"):
        PageReading(licenses)


def test_the_ten_outcomes_and_what_becomes_of_the_key() -> None:
    assert {code: fate for code, fate in CONSEQUENCES.items() if fate is not Consequence.REMOVE_KEY} == {
        Code.KEY_DUPLICATE: Consequence.RETRY_KEY,
        Code.SERVICE_BUSY: Consequence.RETRY_KEY,
        Code.ACCOUNT_NOT_CREATED: Consequence.RETRY_KEY,
        Code.ORDER_NOT_PROCESSED: Consequence.RETRY_KEY,
        Code.ROLE_REQUIRED: Consequence.STOP_ORDER,
    }
    assert len(CONSEQUENCES) == 10
    assert set(CONSEQUENCES) >= ASK_SUPPORT


def test_a_busy_page_is_tried_for_a_quarter_of_an_hour() -> None:
    now = datetime(2027, 3, 31, 14, 5, tzinfo=timezone(timedelta(hours=9)))
    assert retry_until(Code.SERVICE_BUSY, now) == now + timedelta(minutes=15)
    assert [code for code in CONSEQUENCES if retry_until(code, now)] == [Code.SERVICE_BUSY]


@pytest.mark.parametrize("language", ["nl", "ja"])
def test_every_outcome_is_quoted_and_an_invalid_key_twice(language: str) -> None:
    seed = {"nl": "seed-000", "ja": "seed-004"}[language]
    assert [one.code for one in QUOTATIONS if one.source.id == seed] == [Code.KEY_INVALID, *CONSEQUENCES]
    for code in CONSEQUENCES:
        assert quoted(language, code)[0].source.id == seed


def test_an_english_reader_sees_the_page_s_own_words() -> None:
    assert len(quoted("en", Code.KEY_INVALID)) == 3
    assert "office.com/setup" in quoted("en", Code.KEY_INVALID)[2].text


def test_nothing_else_is_quoted() -> None:
    assert quoted("en", "redeemed") == quoted("nl", "redeemed") == ()
