"""Dates as people copy them off a page: what can only mean one day is read, in whichever language."""

from __future__ import annotations

from datetime import date

import pytest

from wizard.messages.guide_reading import read_day

LAST_OF_MARCH = date(2027, 3, 31)
LANGUAGES = ("en", "nl", "ja")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "given",
    [
        *("2027-03-31", "2027/3/31", "2027.03.31", "2027年3月31日", "２０２７年３月３１日"),
        *("31-3-2027", "31/03/2027", "31.3.2027", "3/31/2027", "03-31-2027", " 31 - 3 - 2027 "),
    ],
)
def test_what_can_only_mean_one_day_is_read_in_every_language(given: str, language: str) -> None:
    assert read_day(given, language) == LAST_OF_MARCH


@pytest.mark.parametrize("given", ["3/4/2027", "3-4-2027", "03.04.2027"])
def test_where_day_and_month_could_be_either_the_language_says(given: str) -> None:
    assert read_day(given, "en") == date(2027, 3, 4)
    assert read_day(given, "nl") == date(2027, 4, 3)
    with pytest.raises(ValueError, match="day or month"):
        read_day(given, "ja")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_number_twice_is_day_and_month(language: str) -> None:
    assert read_day("4-4-2027", language) == date(2027, 4, 4)


def test_months_have_names() -> None:
    assert read_day("31 maart 2027", "nl") == LAST_OF_MARCH
    assert read_day("March 31, 2027", "en") == LAST_OF_MARCH


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "given",
    [
        *("", "soon", "2027", "31-3-27", "27-3-31", "2027-02-30", "31/31/2027", "0-1-2027", "2027-13-01"),
        *("31-3-2027-1", "1e3", "31--3-2027", "2027-3", "9" * 41),
    ],
)
def test_what_is_no_day_is_not_read(given: str, language: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_day(given, language)
