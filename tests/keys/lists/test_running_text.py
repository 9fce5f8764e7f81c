"""Promises to people who paste a mail, a web page or a list with one key a line."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.keys.lists.reading import KEYS, dribbled, lines, opened, pasted, saved, texts, verdicts
from tests.keys.samples import KEY, LETTERS, OTHER, SERVICE_KEYS, UNCHECKED
from wizard.keys import Reason, Verdict, dashed, find
from wizard.keys.lists import Fields, open_list, read_text

SPACED = KEY.replace("-", " ")


def test_one_key_a_line_gives_one_row_a_line_in_order() -> None:
    rows = pasted("\n".join(KEYS))
    assert texts(rows) == KEYS
    assert lines(rows) == [row.number for row in rows] == list(range(1, 61))
    assert set(verdicts(rows)) == {"complete"}
    assert {row.cell for row in rows} == {None}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\x85", "\u2028"])
def test_every_kind_of_line_end_counts_lines(end: str, tmp_path: Path) -> None:
    step = 2 if end == "\n\n" else 1
    rows = opened(saved(tmp_path, end.join([KEY, "Ωmega", OTHER, ""])))
    assert lines(rows) == [1, 1 + 2 * step]


@pytest.mark.parametrize("form", [KEY, KEY.lower(), SPACED, LETTERS, f"  {KEY}  ", f"\t{LETTERS}"])
def test_the_form_of_a_key_does_not_matter(form: str) -> None:
    rows = pasted(f"{OTHER}\n{form}\n{OTHER}\n")
    assert texts(rows) == [OTHER, KEY, OTHER]
    assert lines(rows) == [1, 2, 3]


def test_a_key_is_found_in_an_address_and_between_anything(tmp_path: Path) -> None:
    text = f"see https://example.test/redeem/{KEY}?lang=nl or\n<td>{OTHER}</td>\n"
    assert texts(opened(saved(tmp_path, text))) == [KEY, OTHER]


@pytest.mark.parametrize("code", ["&nbsp;", "&#160;", "&#xA0;", "%20", "%2D", "&ndash;", "&nbsp", "&#8209;"])
def test_codes_of_web_pages_are_read_as_what_they_stand_for(code: str) -> None:
    with read_text(f"Key: {KEY.replace('-', code)}\n") as reader:
        (row,) = reader
    assert (dashed(row.text), row.check.verdict) == (KEY, Verdict.COMPLETE)
    assert reader.notes.web_codes == 4


def test_soft_hyphens_and_what_cannot_be_seen_do_not_hide_a_key() -> None:
    for invisible in ("\u00ad", "\u200b", "\ufeff", "&shy;", "&#173;"):
        assert texts(pasted(f"{invisible.join(LETTERS)}\n")) == [KEY]


def test_a_code_of_a_web_page_adds_no_line() -> None:
    assert lines(pasted(f"a&#10;b&#x2028;c\n{KEY}\n")) == [2]


def test_full_width_letters_are_converted_and_counted() -> None:
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in KEY)
    with read_text(f"プロダクト キー\n{wide}\n（株）\n") as reader:
        assert texts(list(reader)) == [KEY]
    assert reader.notes.converted == 29


@pytest.mark.parametrize("letter", ["В", "Ν"])
def test_a_letter_of_another_script_is_named(letter: str) -> None:
    (row,) = pasted(KEY.replace("N", letter).replace("W2", f"{letter}2"))
    assert row.check.reason is Reason.SCRIPT
    assert {hint.read for hint in row.check.hints} == {letter}


def test_glued_keys_are_separated_if_each_is_typed_right() -> None:
    glued = "".join(key.replace("-", "") for key in KEYS[:5])
    assert texts(pasted(glued)) == KEYS[:5]
    unsure = glued[:100] + UNCHECKED[0].letters
    (row,) = pasted(unsure)
    assert row.check.reason is Reason.TOO_MANY
    assert row.check.length == 125


def test_a_letter_too_few_or_too_many_is_told() -> None:
    assert verdicts(pasted(f"{LETTERS[:24]}\n{LETTERS}X\n")) == ["incomplete", "impossible"]


def test_prose_holds_no_keys_and_its_lines_are_counted() -> None:
    prose = "There could never again exist words\nafter these small lines\n\n" * 50
    with read_text(f"{prose}{KEY}\n") as reader:
        assert texts(list(reader)) == [KEY]
    assert reader.notes.lines_without == 100
    assert reader.notes.lines == 151


def test_a_wrapped_key_is_one_and_its_rest_is_no_part_of_a_key() -> None:
    with read_text("Hello\nW269N-WFGWX-\nYVC9B-4J6C9-\nT83GX\nBye\n") as reader:
        rows = list(reader)
    assert (texts(rows), lines(rows)) == ([KEY], [2])
    assert (reader.notes.parts, reader.notes.lines_without) == (0, 2)


def test_a_key_over_two_lines_without_a_dash_is_put_together_where_a_check_proves_it() -> None:
    with read_text(f"{OTHER}\nW269N-WFGWX\nYVC9B-4J6C9-T83GX\n") as reader:
        assert [(row.line, row.ending) for row in reader] == [(1, OTHER[-5:]), (2, "T83GX")]
    with read_text(f"{OTHER}\nW269N-WFGWX\nYVC9B-4J6C9-T83GY\n") as reader:
        assert texts(list(reader)) == [OTHER]
    assert (reader.notes.parts, reader.notes.first_part) == (2, 2)


@pytest.mark.parametrize("before", range(0, 70_000, 6_999))
def test_a_wrapped_key_is_one_wherever_it_stands_in_a_long_text(before: int, tmp_path: Path) -> None:
    text = "x" * before + "\nW269N-WFGWX-\r\n> YVC9B-4J6C9 –\n T83GX\n" + "\ny" * 10
    rows = opened(saved(tmp_path, text))
    assert (texts(rows), lines(rows)) == ([KEY], [2])


def test_pictures_in_a_text_are_passed_over() -> None:
    data = ("iVBORw0KGgoAAAANSUhEUgAAAAUA" * 3 + "+/") * 400
    mail = "\n".join(data[start : start + 76] for start in range(0, len(data), 76))
    with read_text(f'<img src="data:image/png;base64,{data}">\n{KEY}\n{mail}\n{OTHER}\n') as reader:
        rows = list(reader)
    assert texts(rows) == [KEY, OTHER]
    assert rows[1].line == 3 + mail.count("\n") + 1
    assert reader.notes.pictures >= 2


def test_a_line_of_megabytes_is_read_key_by_key(tmp_path: Path) -> None:
    """A CSV with a million columns."""
    many = 40_000
    with read_text(",".join([KEY, OTHER] * (many // 2)), duplicates=False) as reader:
        rows = list(reader)
    assert len(rows) == many
    assert set(lines(rows)) == {1}
    assert (reader.notes.lines, reader.notes.lines_without) == (1, 0)
    path = saved(tmp_path, ",".join([KEY, OTHER] * (many // 2)), "keys.csv")
    with open_list(path, duplicates=False) as reader:
        assert len(list(reader)) == many
    assert reader.notes.too_wide == 1


def test_many_keys_in_one_line_with_spaces_between_are_all_found() -> None:
    with read_text(" ".join([KEY] * 20_000), duplicates=False) as reader:
        assert sum(1 for _ in reader) == 20_000
    assert reader.notes.endless == 0


def test_letters_without_end_are_passed_over_and_give_no_key(tmp_path: Path) -> None:
    text = f"{KEY}\n" + "HHHHH" * 200_000 + LETTERS + f",{OTHER}\n{KEY}\n"
    with read_text(text) as reader:
        rows = list(reader)
    assert texts(rows) == [KEY, OTHER, KEY]
    assert lines(rows) == [1, 2, 3]
    assert reader.notes.endless == 1


def test_what_is_found_is_what_find_finds() -> None:
    text = f"Dear,\n\nWindows: {KEY} {OTHER}\r\n \t\nOffice:\r{OTHER}\n\u200b\nRegards {SPACED.lower()}"
    rows = pasted(text)
    found = find(text).candidates
    assert [(row.text, row.line) for row in rows] == [(one.text, one.line) for one in found]


PIECES = [KEY, OTHER, SPACED, LETTERS, *KEY.split("-"), "Key", "-", " - ", " ", "\n", "\r\n", "é", "&nbsp;"]


@given(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.lists(st.integers(1, 20), max_size=30),
)
def test_rows_do_not_depend_on_how_the_bytes_arrive(text: str, sizes: list[int]) -> None:
    data = f"This is a list.\n{text}\n".encode()
    whole, pieces = dribbled(data, [len(data)]), dribbled(data, [16, *sizes])
    assert [tuple(row) for row in whole] == [tuple(row) for row in pieces]


@given(st.text(max_size=300))
def test_no_text_is_refused_with_an_exception(text: str) -> None:
    for row in pasted(text):
        assert row.line >= 1
        assert row.check.verdict is not Verdict.COMPLETE or len(row.text) == 25


@pytest.mark.parametrize("between", [" ", "\t", "; ", ", "])
def test_any_number_of_keys_may_stand_in_one_line(between: str) -> None:
    count = 9_000
    with read_text(between.join([KEY] * count), duplicates=False) as reader:
        assert [row.text for row in reader] == [KEY.replace("-", "")] * count
    assert not reader.notes.is_incomplete


JUNK = {
    "letters": "B" * 66_000,
    "short groups": "B-" * 33_000,
    "groups": "HHHHH-" * 11_000,
    "groups and spaces": "HHHHH " * 11_000,
    "spaced groups": "HHHHH    -   " * 5_000,
    "four letters": "HHHH                   " * 3_000,
    "wrapped": "HHHHH-\n" * 9_000,
    "quotes": '"' * 66_000,
    "quoted": '"a\n' * 20_000,
    "quotes and cells": '";"\n' * 16_000,
    "cells": "HHHHH;" * 11_000,
    "rows of groups": "HHHHH;HHHHH;HHHHH\n" * 3_000,
    "dashes in cells": "-;-;-HHHHH\n" * 6_000,
    "ampersands": "&" * 66_000,
    "codes": "&shy;" * 13_000,
    "base64": ("A" * 30 + "b+/" * 10) * 1_000,
    "base64 lines": ("A" * 30 + "b+/" * 15 + "\n") * 1_000,
    "data": "data:image/png;base64," * 3_000,
    "full width": "Ｗ" * 20_000,
    "cyrillic groups": "ВHHHH-" * 10_000,
    "lines": "\n" * 66_000,
    "nuls": "\0" * 66_000,
    "wide": "H\0" * 33_000,
    "spaces": " " * 66_000,
}


@pytest.mark.parametrize("name", JUNK)
def test_tens_of_thousands_of_characters_of_junk_take_no_noticeable_time(name: str) -> None:
    for text in (JUNK[name], f"a;{KEY}\n" + JUNK[name]):
        start = time.thread_time()
        for fields in (Fields.NONE, Fields.MASKED):
            pasted(text, fields=fields)
        assert time.thread_time() - start < 3  # half a second, with patience for a busy machine


def test_service_keys_and_both_formats_are_judged_by_the_format_given() -> None:
    assert verdicts(pasted("\n".join(SERVICE_KEYS), key_format="microsoft")) != ["complete"] * 5
