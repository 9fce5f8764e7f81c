"""Licenses and expiry before and after: the wizard says when they do not add up, and only then."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from wizard.contract import Action, Code
from wizard.microsoft import (
    ASK_SUPPORT,
    FATES,
    QUOTATIONS,
    Fate,
    Mismatch,
    Noted,
    mismatches,
    quoted,
    retry_until,
)

SPRING, AUTUMN = date(2027, 3, 31), date(2027, 9, 30)


@pytest.mark.parametrize(
    ("action", "before", "after", "redeemed", "expected"),
    [
        (Action.NEW, Noted(), Noted(5, SPRING), 1, ()),
        (Action.NEW, Noted(), Noted(1, SPRING), 2, (Mismatch.LICENSES_NOT_ADDED,)),
        (Action.NEW, Noted(), Noted(0, None), 0, ()),
        (Action.NEW, Noted(), Noted(5, SPRING), 0, (Mismatch.LICENSES_CHANGED,)),
        (Action.ADD, Noted(25, SPRING), Noted(30, SPRING), 1, ()),
        (Action.ADD, Noted(25, SPRING), Noted(25, SPRING), 1, (Mismatch.LICENSES_NOT_ADDED,)),
        (Action.ADD, Noted(25, SPRING), Noted(26, SPRING), 2, (Mismatch.LICENSES_NOT_ADDED,)),
        (Action.ADD, Noted(25, SPRING), Noted(30, AUTUMN), 1, (Mismatch.EXPIRY_CHANGED,)),
        (
            *(Action.ADD, Noted(25, SPRING), Noted(20, AUTUMN), 1),
            (Mismatch.LICENSES_NOT_ADDED, Mismatch.EXPIRY_CHANGED),
        ),
        (Action.ADD, Noted(25, SPRING), Noted(25, SPRING), 0, ()),
        (
            *(Action.ADD, Noted(25, SPRING), Noted(30, AUTUMN), 0),
            (Mismatch.LICENSES_CHANGED, Mismatch.EXPIRY_CHANGED),
        ),
        (Action.EXTEND, Noted(25, SPRING), Noted(25, AUTUMN), 1, ()),
        (Action.EXTEND, Noted(25, SPRING), Noted(30, AUTUMN), 1, ()),
        (Action.EXTEND, Noted(25, SPRING), Noted(20, AUTUMN), 1, (Mismatch.LICENSES_FEWER,)),
        (Action.EXTEND, Noted(25, SPRING), Noted(25, SPRING), 1, (Mismatch.EXPIRY_NOT_EXTENDED,)),
        (Action.EXTEND, Noted(25, AUTUMN), Noted(25, SPRING), 1, (Mismatch.EXPIRY_NOT_EXTENDED,)),
        (Action.EXTEND, Noted(25, SPRING), Noted(25, AUTUMN), 0, (Mismatch.EXPIRY_CHANGED,)),
    ],
)
def test_what_does_not_add_up(
    action: Action, before: Noted, after: Noted, redeemed: int, expected: tuple[Mismatch, ...]
) -> None:
    assert mismatches(action, before, after, redeemed) == expected


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("redeemed", [0, 3])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Noted(), Noted()),
        (Noted(25, None), Noted(None, SPRING)),
        (Noted(None, SPRING), Noted()),
        (Noted(25, SPRING), Noted()),
    ],
)
def test_what_was_not_noted_is_not_judged(action: Action, redeemed: int, before: Noted, after: Noted) -> None:
    assert mismatches(action, before, after, redeemed) == ()


@pytest.mark.parametrize("licenses", [-1, 10_000_001])
def test_a_count_that_no_page_shows_is_refused(licenses: int) -> None:
    with pytest.raises(ValueError, match="licenses"):
        Noted(licenses)


def test_the_ten_outcomes_and_what_becomes_of_the_key() -> None:
    assert {code: fate for code, fate in FATES.items() if fate is not Fate.TAKE_OUT} == {
        Code.KEY_DUPLICATE: Fate.GO_ON,
        Code.SERVICE_BUSY: Fate.GO_ON,
        Code.ACCOUNT_NOT_CREATED: Fate.GO_ON,
        Code.ORDER_NOT_PROCESSED: Fate.GO_ON,
        Code.ROLE_REQUIRED: Fate.ALL_WAIT,
    }
    assert len(FATES) == 10
    assert set(FATES) >= ASK_SUPPORT


def test_a_busy_page_is_tried_for_a_quarter_of_an_hour() -> None:
    now = datetime(2027, 3, 31, 14, 5, tzinfo=timezone(timedelta(hours=9)))
    assert retry_until(Code.SERVICE_BUSY, now) == now + timedelta(minutes=15)
    assert [code for code in FATES if retry_until(code, now)] == [Code.SERVICE_BUSY]


@pytest.mark.parametrize("language", ["nl", "ja"])
def test_every_outcome_is_quoted_and_an_invalid_key_twice(language: str) -> None:
    found = [one.code for one in QUOTATIONS if one.language == language]
    assert found == [Code.KEY_INVALID, *FATES]
    assert len(quoted(language, Code.KEY_INVALID)) == 2
    assert {one.source.id for code in FATES for one in quoted(language, code)} == {
        {"nl": "seed-000", "ja": "seed-004"}[language]
    }


def test_there_are_no_quotations_in_english_or_of_anything_else() -> None:
    assert quoted("en", Code.KEY_USED) == quoted("nl", "redeemed") == ()
