"""Promises about text to the key field and everything that shows a key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.keys.samples import KEY, LETTERS
from wizard.keys import dashed, ending, find, typed


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("", ""),
        (KEY, LETTERS),
        ("w269n wfgwx", "W269NWFGWX"),
        ("Ｗ２６９Ｎ－ｗｆ", "W269NWF"),
        ("W269Nーwfｰgwx−y", "W269NWFGWXY"),
        ("①Ⓑ²", "1B2"),
        ("W2\u200b6\u00ad9\ufeffN", "W269N"),
        ("2\ufe0f\u20e3", "2"),
        ("B_8.[9]/\\|\x00", "B89"),
    ],
)
def test_letters_and_digits_become_plain_and_everything_between_them_vanishes(
    text: str, letters: str
) -> None:
    assert typed(text) == letters


@pytest.mark.parametrize("letter", ["0", "O", "L", "В", "Ν", "É", "漢", "キ", "٢", "ن"])
def test_a_letter_or_digit_of_any_script_counts_and_is_kept(letter: str) -> None:
    assert typed(f"W2-{letter}-6") == f"W2{letter}6"


@given(st.text())
def test_what_was_typed_is_only_letters_and_digits_and_stays_the_same_when_read_again(text: str) -> None:
    once = typed(text)
    assert once == "" or once.isalnum()
    assert typed(once) == once


@given(st.text())
def test_a_key_with_dashes_reads_as_the_same_key(text: str) -> None:
    assert typed(dashed(text)) == typed(text)
    assert dashed(dashed(text)) == dashed(text)


def test_dashes_stand_after_every_fifth_character_however_many_there_are() -> None:
    assert dashed("") == ""
    assert dashed("w269nw") == "W269N-W"
    assert dashed(LETTERS + "2") == f"{KEY}-2"


def test_the_ending_is_the_last_group_and_never_more() -> None:
    assert ending(KEY.lower()) == "T83GX"
    assert ending("T8") == "T8"


def test_full_width_characters_are_counted_and_no_break_spaces_are_not() -> None:
    assert find(KEY).converted == 0
    assert find("\u00a0Ｗ２６\u3000").converted == 3
    assert find("Clé : é – ー").converted == 0
