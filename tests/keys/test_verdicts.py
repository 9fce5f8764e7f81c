"""Promises of the answers themselves."""

from __future__ import annotations

import dataclasses
import pickle

import pytest

from tests.keys.samples import KEY, LETTERS, OTHER, SERVICE_LETTERS
from wizard.keys import Check, Hint, KeyFormat, Verdict, check


@pytest.mark.parametrize(
    ("name", "key_format"),
    [
        ("microsoft", KeyFormat.MICROSOFT),
        ("service", KeyFormat.SERVICE),
        ("auto", KeyFormat.AUTO),
        ("any", KeyFormat.AUTO),
        ("", KeyFormat.AUTO),
        ("a-format-of-next-year", KeyFormat.AUTO),
    ],
)
def test_a_format_that_is_not_known_yet_is_taken_as_any(name: str, key_format: KeyFormat) -> None:
    assert KeyFormat.of(name) is key_format


def test_only_what_nothing_speaks_against_is_acceptable_and_a_warning_can_be_passed() -> None:
    answers = {verdict: Check(verdict, None, 25) for verdict in Verdict}
    acceptable = {verdict for verdict, answer in answers.items() if answer.acceptable}
    passable = {verdict for verdict, answer in answers.items() if answer.passable}
    assert acceptable == {Verdict.COMPLETE, Verdict.UNVERIFIABLE}
    assert passable == acceptable | {Verdict.MISTYPED}


def test_a_hint_counts_groups_and_positions_from_one_and_places_from_zero() -> None:
    assert [Hint.at(index, "O", ()).index for index in range(25)] == list(range(25))
    assert dataclasses.astuple(Hint.at(0, "O", ("Q",)))[:2] == (1, 1)
    assert dataclasses.astuple(Hint.at(24, "O", ("Q",)))[:2] == (5, 5)


def test_answers_can_be_shared_because_they_hold_no_key() -> None:
    assert check(KEY) is check(OTHER) is check(LETTERS)
    assert check(SERVICE_LETTERS[0]) is check(SERVICE_LETTERS[1])
    for text in (KEY, KEY[:-1], KEY[:-1] + "Y", KEY.replace("W", "V"), "B" * 26):
        answer = check(text)
        assert text not in repr(answer)
        assert pickle.loads(pickle.dumps(answer)) == answer
        with pytest.raises(dataclasses.FrozenInstanceError):
            answer.length = 0  # type: ignore[misc]
