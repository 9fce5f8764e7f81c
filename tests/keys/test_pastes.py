"""Promises to people who paste what they have: each key is found, and nothing else is named."""

from __future__ import annotations

import pytest

from tests.keys.pastes import PASTES
from wizard.keys import find
from wizard.keys.lists import read_text


@pytest.mark.parametrize(("name", "text", "endings"), PASTES, ids=[name for name, _, _ in PASTES])
def test_what_people_paste_gives_its_keys_in_the_field_and_in_a_list(
    name: str, text: str, endings: list[str]
) -> None:
    found = find(text)
    assert [one.text[-5:] for one in found.candidates] == endings
    for whole in (text, f"{text}\n"):
        with read_text(whole) as reader:
            assert [row.ending for row in reader] == endings
        if not endings:
            assert not reader.notes.is_incomplete
    if not endings:
        assert found.meant == ()
