"""Texts that people paste or open give the same keys on the Key page and in the room that checks lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.window.person import Person
from wizard.keys import Verdict
from wizard.orders.steps import Step
from wizard.pages.check import CheckPage
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.line_list import LineList
from wizard.widgets.verdict_table import VerdictTable

CASES = Path(__file__).parents[1] / "keys" / "lists" / "cases"
ONE = [
    *("dash-begins-line.txt", "grouped-by-four.txt", "one-group-a-line.txt"),
    *("two-spaces.txt", "wrapped-inside-group.txt"),
]
TWO = [
    *("html-inside-key.html", "json-escaped-dashes.json", "mail-base64-part.eml", "mail-qp-soft-break.eml"),
    *("url-comma.txt", "url-newline.txt"),
]
NONE = ["not-keys.txt", "guids-named-as-keys.txt"]


def text(name: str) -> str:
    return (CASES / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ONE)
def test_one_key_in_any_form_fills_the_field(name: str, person: Person) -> None:
    person.paste(text(name))
    assert person.find(KeyEdit).key() == "W269NWFGWXYVC9B4J6C9T83GX"


@pytest.mark.parametrize("name", TWO)
def test_several_keys_in_any_text_become_rows(name: str, person: Person) -> None:
    person.paste(text(name))
    assert person.find(LineList).count() == 2


@pytest.mark.parametrize("name", [*ONE, *TWO, *NONE])
def test_the_check_page_shows_the_same(name: str, person: Person) -> None:
    person.enter_room(Step.CHECK)
    page = person.page
    assert isinstance(page, CheckPage)
    page.intake.read_text(text(name))
    person.settle()
    rows = page.findChildren(VerdictTable)[0].verdicts.rows
    assert len(rows) == (1 if name in ONE else 2 if name in TWO else 0)
    assert all(row.check.verdict is Verdict.COMPLETE for row in rows)
