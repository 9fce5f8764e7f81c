"""Promises about input that is no key at all, or far too much of one."""

from __future__ import annotations

import re
import time
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.keys.samples import CHECKED, KEY, LETTERS, OTHER, SERVICE_KEYS
from wizard.keys import ALPHABET, KeyFormat, Verdict, check, find, looks_microsoft, microsoft_fields

SPACED = KEY.replace("-", " ")


@given(st.text(), st.sampled_from(KeyFormat))
def test_check_refuses_no_text_with_an_exception(text: str, key_format: KeyFormat) -> None:
    assert check(text, key_format).verdict is not Verdict.DUPLICATE
    looks_microsoft(text)
    microsoft_fields(text)


@given(st.text(ALPHABET + "0OB8 -", max_size=30), st.sampled_from(KeyFormat))
def test_what_is_almost_a_key_gets_a_verdict_that_fits_its_length(text: str, key_format: KeyFormat) -> None:
    answer = check(text, key_format)
    assert answer.length == len(text.replace("-", "").replace(" ", ""))
    if answer.passable:
        assert answer.length == 25
    assert all(1 <= hint.group <= 5 and 1 <= hint.position <= 5 for hint in answer.hints)


@pytest.mark.parametrize(
    "text",
    [
        LETTERS * 5,
        LETTERS[:24],
        LETTERS + "X",
        f"https://example.test/?key={KEY}",
        KEY.replace("-", "&nbsp;"),
        f"Product key: {KEY}",
        "There could never again exist words: 12345",
        KEY.replace("W", "Ԝ"),
        KEY.replace("N", "Ν"),
    ],
)
def test_what_is_not_one_whole_key_is_never_complete(text: str) -> None:
    for key_format in KeyFormat:
        assert check(text, key_format).verdict in (Verdict.IMPOSSIBLE, Verdict.INCOMPLETE)


HUGE = {
    "letters": "B" * 100_000,
    "n": "N" * 100_000,
    "keys": LETTERS * 4_000,
    "spaces before a key": " " * 100_000 + KEY,
    "cyrillic": "В" * 100_000,
    "full width": "Ｗ" * 100_000,
    "marks in the wrong order": "a" + "\u0301\u0323" * 50_000,
    "nothing visible": "\u200b" * 100_000,
}


@pytest.mark.parametrize("name", HUGE)
def test_a_hundred_thousand_characters_are_answered_without_delay(name: str) -> None:
    start = time.thread_time()
    answer = check(HUGE[name])
    # Milliseconds, with patience for a slow machine: time by the square of the length is far beyond it.
    assert time.thread_time() - start < 2
    assert (answer.verdict is Verdict.COMPLETE) == (name == "spaces before a key")
    assert len(answer.hints) <= 25


def test_what_find_gives_to_check_needs_no_second_reading() -> None:
    text = " ".join(chain(SERVICE_KEYS, (key.printed for key in CHECKED)))
    assert [check(one.text).verdict for one in find(text.lower()).candidates] == [Verdict.COMPLETE] * 60


@given(st.text())
def test_find_refuses_no_text_with_an_exception(text: str) -> None:
    found = find(text)
    assert found.lines_without >= 0
    assert all(one.text.isalnum() and one.line >= 1 for one in found.candidates)


@given(
    st.lists(
        st.sampled_from([KEY, OTHER, SPACED, LETTERS, "Excel", "a b", "-", "", "12345", "W269N-"]), max_size=8
    )
)
def test_every_line_is_counted_once_with_or_without_a_key(lines: list[str]) -> None:
    found = find("\n".join(lines))
    with_key = {one.line for one in found.candidates}
    filled = sum(1 for line in lines if line.strip())
    assert filled - len(with_key) - sum(line == "W269N-" for line in lines) <= found.lines_without
    assert found.lines_without <= filled - len(with_key)


PIECES = [
    KEY,
    OTHER,
    SPACED,
    LETTERS,
    LETTERS[:20],
    *KEY.split("-"),
    "X",
    "22",
    "Key",
    "-",
    " - ",
    " ",
    ": ",
    "\n",
    "0",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@settings(max_examples=500)
def test_a_complete_key_is_never_cut_out_of_a_longer_run_of_letters(text: str) -> None:
    for candidate in find(text).candidates:
        if check(candidate.text).verdict is Verdict.COMPLETE:
            # Glued keys are one run of whole keys; a word behind them has small letters.
            whole = "(?:(?:[2-9A-Z][- \n]*){25})*"
            printed = f"(?<![0-9A-Z]){whole}?" + "[- \n]*".join(candidate.text)
            assert re.search(f"{printed}{whole}(?:(?![0-9A-Za-z])|(?=[A-Z]?[a-z]))", text)


JUNK = {
    "letters": "B" * 100_000,
    "dashes": "-" * 100_000,
    "short groups": "B-" * 50_000,
    "groups": "HHHHH-" * 17_000,
    "dotted groups": "HHHHH." * 17_000,
    "glued groups": "HHHHH-HHHHH-HHHHH-HHHHH-HHHHH" * 3_500,
    "spaced dashes": "HHHHH - " * 12_500,
    "groups and spaces": "HHHHH " * 17_000,
    "wrapped": "HHHHH-\n" * 14_000,
    "keys": LETTERS * 4_000,
    "keys with dashes": f"{KEY}-" * 3_300,
    "spaces": "B   " * 25_000,
    "lines": "\n" * 100_000,
    "cyrillic groups": "ВHHHH-" * 17_000,
    "marks in the wrong order": "a" + "\u0301\u0323" * 50_000,
    "every kind of letter": "".join(map(chr, range(0x20, 0xD7FF))) * 2,
    "prose": "The quick brown fox jumps over 12 lazy dogs. " * 2_200,
}


@pytest.mark.parametrize("name", JUNK)
def test_a_hundred_thousand_characters_of_junk_take_no_noticeable_time(name: str) -> None:
    start = time.thread_time()
    find(JUNK[name])
    # Some 50 ms, with patience for a busy machine.
    assert time.thread_time() - start < 2
