"""The page Check a list in a test: its table, its field, and lists to read."""

from __future__ import annotations

from pathlib import Path

from tests.window.person import Person
from wizard.keys import Verdict, dashed
from wizard.keys.service import complete_service
from wizard.orders.steps import Step
from wizard.pages.check import CheckPage
from wizard.server.practice_data import Key
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.verdict_table import KEY, VerdictTable

JUNK = Path(__file__).parent / "junk.csv"
MAIL = Path(__file__).parents[1] / "keys" / "lists" / "cases" / "mail.txt"
W = "W269N-WFGWX-YVC9B-4J6C9-T83GX"
OTHER = "MH37W-N47XK-V7XM9-C7227-GCQG9"


def open_page(person: Person) -> CheckPage:
    person.enter_room(Step.CHECK)
    page = person.page
    assert isinstance(page, CheckPage)
    return page


def read(person: Person, *lines: str) -> None:
    """Have a list read."""
    page = person.page
    assert isinstance(page, CheckPage)
    page.intake.read_text("\n".join(lines))
    person.settle()


def table(person: Person) -> VerdictTable:
    return person.page.findChildren(VerdictTable)[0]


def verdicts(person: Person) -> list[Verdict]:
    return [row.check.verdict for row in table(person).verdicts.rows]


def shown(person: Person) -> list[str]:
    """The endings of the rows that are shown, in their order."""
    model = table(person).verdicts
    return [model.index(row, KEY).data()[-5:] for row in range(model.rowCount())]


def field(person: Person) -> KeyEdit:
    return person.find(KeyEdit)


def said(page: CheckPage) -> str:
    return " ".join(page.banner.message or ())


def many_keys(count: int) -> list[str]:
    """Right keys of the service's format, all different."""
    return [dashed(complete_service(Key(f"many {number}", "", 1, 1).text[:23])) for number in range(count)]
