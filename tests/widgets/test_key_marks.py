"""Marks of cells, groups and the whole key, made from a check."""

from __future__ import annotations

from tests.widgets.conftest import MICROSOFT, SERVICE, plain
from wizard import keys
from wizard.keys import KeyFormat
from wizard.widgets.key_marks import Mark, marks_of
from wizard.widgets.tones import Tone

KEY = plain(MICROSOFT)


def test_marks_have_their_places() -> None:
    check = keys.check("W269N-WFG0X-YVC9O")
    assert marks_of(check, 15).cells == {8: Mark.IMPOSSIBLE, 14: Mark.IMPOSSIBLE}
    assert marks_of(check, 15).badge is Tone.PROBLEM
    check = keys.check(f"{KEY}BC")
    assert marks_of(check, 27).cells == {25: Mark.IMPOSSIBLE, 26: Mark.IMPOSSIBLE}
    check = keys.check(KEY.replace("9B4", "984"))
    assert Mark.LOOK_AGAIN in marks_of(check, 25).cells.values()
    assert marks_of(check, 25).badge is Tone.WARNING
    assert marks_of(keys.check(KEY), 25).badge is Tone.SUCCESS
    assert marks_of(keys.check("W269"), 4).badge is None


def test_an_uncertain_place_marks_the_group_only() -> None:
    wrong = plain(SERVICE).replace("CXJCD", "C9JCD")
    check = keys.check(wrong, KeyFormat.SERVICE)
    assert check.reason is keys.Reason.NEAR
    marks = marks_of(check, 25)
    assert marks.groups == {2}
    assert marks.cells == {}


def test_a_second_n_is_to_be_looked_at() -> None:
    check = keys.check("BNNBB", KeyFormat.MICROSOFT)
    assert set(marks_of(check, 5).cells.values()) == {Mark.LOOK_AGAIN}
