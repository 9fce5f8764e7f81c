"""Promises of `check`, row by row."""

from __future__ import annotations

import random

import pytest

from tests.keys.samples import CHECKED, KEY, LETTERS, UNCHECKED, replaced
from wizard.keys import (
    ALPHABET,
    Check,
    Format,
    Hint,
    KeyFormat,
    Reason,
    Verdict,
    check,
    looks_microsoft,
    looks_of_a_service,
)
from wizard.keys import service as own
from wizard.keys.service import complete_service

MICROSOFT = Check(Verdict.COMPLETE, Format.MICROSOFT_2009, 25)
SERVICE = Check(Verdict.COMPLETE, Format.SERVICE, 25)
WITHOUT_N = "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF"
WITH_TWO_N = "2FK44-2C22R-CKCYG-NTGYF-2NYVX"


def kind(text: str, key_format: KeyFormat = KeyFormat.AUTO) -> tuple[Verdict, Format | None]:
    answer = check(text, key_format)
    return answer.verdict, answer.format


# The auto table.


def test_auto_one_n_passes_microsofts_check_first(monkeypatch: pytest.MonkeyPatch) -> None:
    assert check(KEY) == MICROSOFT
    monkeypatch.setattr(own, "holds", lambda letters: letters == LETTERS)
    assert check(KEY) == MICROSOFT


def test_auto_one_n_passes_the_services_check_next() -> None:
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    source = random.Random(seed)
    others = ALPHABET.replace("N", "")
    keys = (complete_service("N" + "".join(source.choices(others, k=22))) for _ in range(100))
    one_n = [key for key in keys if key.count("N") == 1 and not looks_microsoft(key)]
    assert one_n
    # One in a thousand holds by both checks, and counts as Microsoft's.
    assert sum(check(key) == SERVICE for key in one_n) >= len(one_n) - 3


def test_auto_one_n_and_no_check_holds_is_mistyped_of_unknown_kind() -> None:
    assert kind(replaced(LETTERS, 24, "R")) == (Verdict.MISTYPED, None)


def test_auto_no_n_passes_the_services_check() -> None:
    assert check(WITHOUT_N) == SERVICE


def test_auto_no_n_but_an_m_that_should_be_one_is_a_mistyped_microsoft_key() -> None:
    text = LETTERS.replace("N", "M")
    assert check(text) == Check(
        Verdict.MISTYPED, Format.MICROSOFT_2009, 25, Reason.LOOKALIKE, (Hint(1, 5, "M", ("N",)),)
    )


def test_auto_no_n_and_nothing_to_say_is_unverifiable() -> None:
    assert kind(UNCHECKED[0].printed) == (Verdict.UNVERIFIABLE, Format.MICROSOFT_2005)


def test_auto_two_n_pass_the_services_check() -> None:
    assert check(WITH_TWO_N) == SERVICE


@pytest.mark.parametrize("text", [WITH_TWO_N[:-1] + "R", LETTERS.replace("N", "R")[:-1] + "N"])
def test_auto_two_n_or_n_last_and_no_check_holds_is_mistyped_of_unknown_kind(text: str) -> None:
    assert kind(text) == (Verdict.MISTYPED, None)


@pytest.mark.parametrize("right", "MHWK")
def test_auto_a_second_n_that_should_be_another_letter_is_pointed_at(right: str) -> None:
    keys = [key.letters for key in CHECKED if right in key.letters]
    assert keys
    for letters in keys:
        place = letters.index(right)
        answer = check(replaced(letters, place, "N"))
        # One in 625 passes the service's check by chance.
        assert answer.format is Format.SERVICE or any(
            hint.index == place and right in hint.likely for hint in answer.hints
        )


def test_auto_a_service_key_with_one_similar_letter_is_pointed_at() -> None:
    answer = check(WITH_TWO_N.replace("TG", "T6"))
    assert (answer.verdict, answer.format, answer.reason) == (Verdict.MISTYPED, None, Reason.LOOKALIKE)
    assert Hint(4, 3, "6", ("G",)) in answer.hints


# Where the service has said which keys it takes.


@pytest.mark.parametrize("key_format", list(KeyFormat))
def test_a_microsoft_key_is_called_what_it_is_under_every_format(key_format: KeyFormat) -> None:
    for key in CHECKED:
        assert check(key.printed, key_format) == MICROSOFT


def test_a_key_that_holds_by_both_checks_is_what_the_service_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own, "holds", lambda letters: letters == LETTERS)
    assert check(KEY, KeyFormat.SERVICE) == SERVICE
    assert check(KEY, KeyFormat.MICROSOFT) == MICROSOFT
    assert not looks_microsoft(KEY)


def test_service_25_letters_that_fail_are_always_a_mistyped_service_key() -> None:
    for key in UNCHECKED:
        assert kind(key.printed, KeyFormat.SERVICE) == (Verdict.MISTYPED, Format.SERVICE)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (WITH_TWO_N, [15, 21]),
        ("NN", [0, 1]),
        ("W269N-N", [4, 5]),
        (LETTERS.replace("N", "R")[:-1] + "N", [24]),
    ],
)
def test_microsoft_a_second_n_or_one_at_the_end_is_impossible_at_once(text: str, places: list[int]) -> None:
    answer = check(text, KeyFormat.MICROSOFT)
    assert (answer.verdict, answer.format, answer.reason) == (Verdict.IMPOSSIBLE, None, Reason.N_RULE)
    assert [(hint.index, hint.read, hint.likely) for hint in answer.hints] == [
        (place, "N", ("M", "H", "W", "K")) for place in places
    ]


def test_microsoft_a_failing_key_with_one_n_is_a_mistyped_microsoft_key() -> None:
    wrong = LETTERS.replace("8", "B")
    answer = check(wrong, KeyFormat.MICROSOFT)
    assert (answer.verdict, answer.format, answer.reason) == (
        Verdict.MISTYPED,
        Format.MICROSOFT_2009,
        Reason.LOOKALIKE,
    )
    assert Hint(5, 2, "B", ("8",)) in answer.hints


def test_microsoft_a_failing_key_without_a_place_says_only_that_it_fails() -> None:
    assert check(LETTERS.replace("8", "X").replace("J", "V"), KeyFormat.MICROSOFT) == Check(
        Verdict.MISTYPED, Format.MICROSOFT_2009, 25, Reason.CHECKSUM
    )


def test_microsoft_a_service_key_without_n_cannot_be_told_from_an_old_one() -> None:
    assert kind(WITHOUT_N, KeyFormat.MICROSOFT) == (Verdict.UNVERIFIABLE, Format.MICROSOFT_2005)


# Not 25, or not of the alphabet.


@pytest.mark.parametrize("key_format", list(KeyFormat))
def test_a_key_that_is_still_being_typed_is_counted_and_nothing_more(key_format: KeyFormat) -> None:
    assert check("", key_format) == check(" -ー- ", key_format) == Check(Verdict.EMPTY, None, 0)
    for length in range(1, 25):
        assert check(LETTERS[:length], key_format) == Check(Verdict.INCOMPLETE, None, length)


@pytest.mark.parametrize("surplus", ["2", "22", "2" * 100, "O"])
def test_more_than_25_are_too_many_and_all_are_counted(surplus: str) -> None:
    assert check(KEY + surplus) == Check(Verdict.IMPOSSIBLE, None, 25 + len(surplus), Reason.TOO_MANY)


def test_too_many_still_shows_what_cannot_occur_among_the_first_25() -> None:
    answer = check("O" + KEY)
    assert (answer.reason, answer.length) == (Reason.TOO_MANY, 26)
    assert answer.hints == (Hint(1, 1, "O", ("Q", "D", "C", "G")),)


@pytest.mark.parametrize("key_format", list(KeyFormat))
@pytest.mark.parametrize("letter", [*ALPHABET])
def test_one_letter_25_times_is_a_placeholder_and_no_key(letter: str, key_format: KeyFormat) -> None:
    if key_format is KeyFormat.MICROSOFT and letter == "N":
        return  # it breaks the rule of N, which says more
    answer = check("-".join([letter * 5] * 5), key_format)
    assert (answer.verdict, answer.reason) == (Verdict.IMPOSSIBLE, Reason.PLACEHOLDER)
    assert not looks_of_a_service(letter * 25)


@pytest.mark.parametrize("text", ["BCDFG-BCDFG-BCDFG-BCDFG-BCDFG", "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY"])
def test_one_group_five_times_and_the_alphabet_are_placeholders_and_no_keys(text: str) -> None:
    """One group five times holds the sums of a service's key, whatever it is."""
    answer = check(text)
    assert (answer.verdict, answer.reason) == (Verdict.IMPOSSIBLE, Reason.PLACEHOLDER)
    assert not looks_of_a_service(text)
