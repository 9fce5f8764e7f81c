"""Promises of the hints about characters that never occur in a key."""

from __future__ import annotations

import pytest

from tests.keys.samples import KEY, LETTERS, replaced
from wizard.keys import ALPHABET, Hint, Reason, Verdict, check
from wizard.keys.alphabet import TWINS


@pytest.mark.parametrize(
    ("read", "likely"),
    [
        ("0", "QDCG"),
        ("O", "QDCG"),
        ("1", "7TJ"),
        ("I", "7TJ"),
        ("L", "JTC"),
        ("5", "638G"),
        ("S", "8369B"),
        ("Z", "27"),
        ("A", "4RH"),
        ("E", "FB38"),
        ("U", "VWYJ"),
    ],
)
def test_a_letter_that_never_occurs_speaks_at_once_with_what_was_probably_meant(
    read: str, likely: str
) -> None:
    for text in (read.lower(), KEY[:-1] + read):
        answer = check(text)
        assert (answer.verdict, answer.reason) == (Verdict.IMPOSSIBLE, Reason.CHARACTERS)
        assert [(hint.read, hint.likely) for hint in answer.hints] == [(read, tuple(likely))]


def test_every_letter_that_never_occurs_has_a_hint_at_its_own_place() -> None:
    answer = check("O269N-WFGWX-YVL9B-4J6C9-T83G1")
    assert [(hint.group, hint.position, hint.read) for hint in answer.hints] == [
        (1, 1, "O"),
        (3, 3, "L"),
        (5, 5, "1"),
    ]


@pytest.mark.parametrize(
    ("read", "likely"),
    [
        ("В", "B"),
        ("Н", "H"),
        ("О", "QDCG"),
        ("З", "3"),
        ("Ν", "N"),
        ("Ζ", "27"),
        ("٢", "2"),
        ("٥", "638G"),
        ("キ", ""),
        ("漢", ""),
    ],
)
def test_a_letter_that_is_not_latin_is_named_as_such_with_what_it_looks_like(
    read: str, likely: str | None
) -> None:
    answer = check(replaced(LETTERS, 7, read))
    assert answer.verdict is Verdict.IMPOSSIBLE
    if likely is None:  # more than one character
        return
    assert answer.reason is Reason.SCRIPT
    assert answer.hints == (Hint(2, 3, read, tuple(likely)),)


def test_a_letter_of_another_script_is_named_even_beside_a_latin_one_that_never_occurs() -> None:
    assert check("O269Ν").reason is Reason.SCRIPT


@pytest.mark.parametrize(("read", "likely"), [("É", "FB38"), ("Ñ", "N"), ("Ç", "C"), ("Ø", "")])
def test_a_letter_with_an_accent_is_latin_and_never_occurs(read: str, likely: str) -> None:
    answer = check(read)
    assert (answer.verdict, answer.reason) == (Verdict.IMPOSSIBLE, Reason.CHARACTERS)
    assert answer.hints == (Hint(1, 1, read, tuple(likely)),)


def test_the_letters_that_people_confuse_are_known_both_ways() -> None:
    pairs = (
        "B/8 G/6 C/G D/Q V/Y V/W M/N M/W H/N H/M K/X X/Y P/R P/F Q/G 3/8 6/8 8/9 3/9 6/9 4/9 2/7 4/H 7/T J/T "
        "7/Y K/R 3/B 6/B D/P B/D"
    )
    assert {frozenset((one, other)) for one in ALPHABET for other in TWINS[one]} == {
        frozenset(pair.split("/")) for pair in pairs.split()
    }
    assert all(one in TWINS[other] for one in ALPHABET for other in TWINS[one])
