"""Promises of the check symbols of the service's own keys."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.keys.samples import LETTERS, SERVICE_KEYS, SERVICE_LETTERS, replaced, swapped
from wizard.keys import ALPHABET, Check, Format, KeyFormat, Reason, Verdict, check, looks_microsoft
from wizard.keys.alphabet import TWINS
from wizard.keys.service import Fault, complete_service, fault, holds

RIGHT = Check(Verdict.COMPLETE, Format.SERVICE, 25)


@pytest.mark.parametrize("key", SERVICE_KEYS)
def test_a_right_key_is_complete_and_its_check_symbols_follow_from_the_rest(key: str) -> None:
    letters = key.replace("-", "")
    assert check(key, KeyFormat.SERVICE) == check(letters) == RIGHT
    assert complete_service(letters[:23]) == letters


@given(st.text(ALPHABET, min_size=23, max_size=23))
def test_any_23_symbols_make_a_right_key(symbols: str) -> None:
    assume(sum(len(set(symbols[at : at + 5])) == 1 for at in range(0, 23, 5)) < 3)
    key = complete_service(symbols)
    assert key.startswith(symbols)
    assert check(key, KeyFormat.SERVICE) == RIGHT


@pytest.mark.parametrize(
    "symbols", ["", "B" * 22, "B" * 23, "B" * 24, "B" * 22 + "0", "b" * 23, "B" * 22 + "В", "\ud800" * 23]
)
def test_a_key_is_made_of_23_symbols_and_a_refusal_does_not_repeat_them(symbols: str) -> None:
    with pytest.raises(ValueError, match="23 symbols") as refused:
        complete_service(symbols)
    assert not symbols or symbols not in str(refused.value)


@pytest.mark.parametrize("symbols", ["B" * 23, "BBBBBDDDDD88888KKKKK222", "BBBBBDDDDD88888W269NYVC"])
def test_no_key_is_made_that_looks_like_a_mask_or_a_placeholder(symbols: str) -> None:
    with pytest.raises(ValueError, match="placeholder"):
        complete_service(symbols)


def test_the_place_of_every_single_wrong_character_is_computed_exactly() -> None:
    for letters in SERVICE_LETTERS:
        for index, right in enumerate(letters):
            for wrong in ALPHABET.replace(right, ""):
                assert fault(replaced(letters, index, wrong)) == Fault(index, right)


def test_a_single_wrong_character_is_named_firmly_only_where_people_confuse_the_two() -> None:
    by_chance_a_microsoft_key = 0
    for letters in SERVICE_LETTERS:
        for index, right in enumerate(letters):
            for wrong in ALPHABET.replace(right, ""):
                text = replaced(letters, index, wrong)
                answer = check(text, KeyFormat.SERVICE)
                if answer.format is Format.MICROSOFT_2009:
                    by_chance_a_microsoft_key += looks_microsoft(text)
                    continue
                similar = right in TWINS[wrong]
                assert (answer.verdict, answer.format) == (Verdict.MISTYPED, Format.SERVICE)
                assert answer.reason is (Reason.PLACE if similar else Reason.NEAR)
                (hint,) = answer.hints
                assert (hint.index, hint.read, hint.likely) == (index, wrong, (right,) if similar else ())
    # One in a thousand of those with one N passes the other check, and then it is called what it is.
    assert by_chance_a_microsoft_key <= 3


def test_every_swap_of_two_different_characters_is_noticed_and_named_a_swap() -> None:
    for letters in SERVICE_LETTERS:
        for one, other in combinations(range(25), 2):
            text = swapped(letters, one, other)
            if text == letters:
                continue
            answer = check(text, KeyFormat.SERVICE)
            assert fault(text) is None
            assert answer == Check(Verdict.MISTYPED, Format.SERVICE, 25, Reason.SWAPPED) or looks_microsoft(
                text
            )


def test_every_two_wrong_characters_are_noticed() -> None:
    tried = 0
    for letters in SERVICE_LETTERS:
        for one, other in combinations(range(25), 2):
            seconds = ALPHABET.replace(letters[other], "")
            for first in ALPHABET.replace(letters[one], ""):
                begun = replaced(letters, one, first)
                before, after = begun[:other], begun[other + 1 :]
                assert not any(holds(before + second + after) for second in seconds)
                tried += len(seconds)
    assert tried == 5 * 300 * 24 * 24


def test_a_random_text_of_the_alphabet_is_rarely_a_right_key() -> None:
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    source = random.Random(seed)
    right = sum(holds("".join(source.choices(ALPHABET, k=25))) for _ in range(50_000))
    assert 20 < right < 160  # 1 in 625: 80 expected


def test_an_n_may_stand_anywhere_and_any_number_of_times_in_a_service_key() -> None:
    for symbols in ("NB" * 11 + "N", "BN" * 11 + "B", "NNNBB" * 3 + "NBNBNNNN", "N" + "BD" * 11):
        assert check(complete_service(symbols)) == RIGHT


@pytest.mark.parametrize(
    "text", ["", "B" * 24, LETTERS.lower(), "В" * 25, "\ud800" * 25, "é" * 25, "B" * 24 + "\n"]
)
def test_only_25_plain_symbols_can_hold(text: str) -> None:
    assert not holds(text)
