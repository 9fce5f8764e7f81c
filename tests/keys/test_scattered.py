"""Promises to people whose key came in pieces: what a check does not prove is no key, and is named."""

from __future__ import annotations

import pytest

from tests.keys.samples import KEY, LETTERS, OTHER, SERVICE_KEYS, UNCHECKED
from wizard.keys import find
from wizard.keys.lists import read_text

CHAT = "[10:0{}] Ann: {}\n"
UNPROVEN = UNCHECKED[0].printed


def chat(*messages: str) -> str:
    return "".join(CHAT.format(number, message) for number, message in enumerate(messages))


@pytest.mark.parametrize(
    "text",
    [
        chat(UNPROVEN[:17], UNPROVEN[18:]),
        chat(KEY[:17], "wait", OTHER[18:]),
        chat(f"first half {UNPROVEN[:17]}", f"second half {UNPROVEN[18:]}"),
        chat("it begins with", KEY[:17], "and the rest I do not know"),
    ],
)
def test_parts_of_a_key_that_prove_nothing_are_named(text: str) -> None:
    found = find(text)
    assert found.candidates == ()
    assert found.meant
    with read_text(text) as reader:
        assert list(reader) == []
    assert reader.notes.is_incomplete


@pytest.mark.parametrize(
    "text",
    [
        chat("PRNTR", "is out of", "paper", "in room", "BX204"),
        chat("23467", "23468", "23469", "23472", "23473"),
        chat("DOORS", "BOOKS", "TREES", "HANDS", "BIRDS"),
        "".join(f"Seat {row}{letter}: 23467-89234\n" for row in range(9) for letter in "ABC"),
    ],
)
def test_codes_in_messages_are_no_key_and_none_was_meant(text: str) -> None:
    found = find(text)
    assert (found.candidates, found.meant) == ((), ())


def test_a_column_of_codes_is_never_searched_for_keys() -> None:
    groups = [group for key in SERVICE_KEYS * 20 for group in key.split("-")]
    assert find("".join(f"Part {number}: {group}\n" for number, group in enumerate(groups))).candidates == ()


def test_a_key_that_a_line_end_breaks_is_whole_and_not_called_incomplete() -> None:
    for at in range(1, len(KEY)):
        text = f"Hello,\nthe key is {KEY[:at]}\n{KEY[at:]} for PC 24\n"
        assert [one.text for one in find(text).candidates] == [LETTERS]


def test_lines_between_the_parts_of_a_key_are_not_counted_twice() -> None:
    found = find("Key:\n\n" + "\n\n".join(KEY.split("-")) + "\n\nThanks\n")
    assert ([one.line for one in found.candidates], found.lines_without) == ([3], 2)
