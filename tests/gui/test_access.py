"""Access: the tree that a screen reader walks, of every page in every state, in three languages.

The tour is the walk: what it shows to eyes is read here. An order by keyboard alone is in
tests/window/test_keyboard.py, one with a screen reader's means alone in tests/screen_reader.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.reading import (
    mnemonic_faults,
    name_of,
    naming_faults,
    nodes,
    order_faults,
    rail_faults,
    row_faults,
    spoken_rows,
)
from tests.window.person import Person
from wizard.contract import Action
from wizard.orders.steps import Step
from wizard.pages.page import Page
from wizard.server.practice_data import NEW
from wizard.tour.guided import GuidedTour
from wizard.tour.walk import Tour
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]
SIZE = QSize(960, 700)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The announcements that screen readers receive."""
    texts: list[str] = []

    class Told:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            texts.append(event.message())

    monkeypatch.setattr("PySide6.QtGui.QAccessible", Told)
    return texts


@pytest.mark.parametrize("tour", [Tour, GuidedTour])
@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_every_page_in_every_state_can_be_read(
    open_window: Open, qapp: QApplication, language: str, tour: type[Tour]
) -> None:
    person = open_window(language)
    faults: list[str] = []

    def read(name: str, window: QWidget) -> None:
        faults.extend(f"{name}: {what}" for what in faults_of(window))

    tour(qapp, person.windows, SIZE, read).walk_everywhere()
    assert not faults, "\n".join(faults)


def faults_of(window: QWidget) -> Iterator[str]:
    yield from naming_faults(window)
    yield from row_faults(window)
    yield from mnemonic_faults(window)
    page = getattr(window, "currentPage", lambda: None)()
    if isinstance(page, Page):
        yield from rail_faults(window)
        yield from order_faults(window, page)
        if page.accessibleName() != page.heading.text():
            yield "the page is not called what its heading says"


def test_each_page_is_announced_with_its_step(person: Person, said: list[str]) -> None:
    def hear(*words: str) -> None:
        person.bot.waitUntil(lambda: any(all(word in one for word in words) for one in said), timeout=5000)

    person.choose_action(Action.NEW)
    for step, number in ((Step.ACCOUNT, 2), (Step.KEYS, 3)):
        person.next(step)
        hear(f"Step {number} of 6", person.page.heading.text())
    person.type_key(NEW[0].text)
    hear("Typed right")
    person.next(Step.REVIEW)
    hear("Step 4 of 6", person.page.heading.text())
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    hear("Step 6 of 6", person.page.heading.text())
    hear(person.page.banner.title)


def test_typing_is_not_talked_over(person: Person, said: list[str]) -> None:
    """While somebody types, nothing is said but the last word, once they pause."""
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)
    person.next(Step.KEYS)
    person.bot.waitUntil(lambda: bool(said), timeout=5000)
    said.clear()
    person.type_key(NEW[0].text)
    person.bot.waitUntil(lambda: bool(said) and said[-1].startswith("Typed right"), timeout=5000)
    assert len(said) < 5, "of 25 key strokes"


def test_a_row_read_alone_says_what_it_is_and_how_it_stands(person: Person) -> None:
    person.choose_action(Action.ADD)
    person.next(Step.ACCOUNT)
    person.next(Step.SUBSCRIPTION)
    rows = spoken_rows(person.find(RecordList))
    assert rows[0].startswith("Cirrus Workplace, Active, S-1001 · 20 licenses")
    assert "S-1001" in rows[0]


def test_the_rail_says_of_each_step_how_it_stands(person: Person) -> None:
    person.choose_action(Action.ADD)
    person.next(Step.ACCOUNT)
    texts = [name_of(one) for one in nodes(person.window) if one.role() is QAccessible.Role.StaticText]
    assert {"Start: done", "Account: current step", "Keys: still to come"} <= set(texts)


def test_decorations_are_silent(person: Person) -> None:
    """A decoration has no name and no role that would be read."""
    person.choose_action(Action.ADD)
    person.next(Step.ACCOUNT)
    graphics = {QAccessible.Role.Graphic, QAccessible.Role.Animation, QAccessible.Role.Whitespace}
    assert [name_of(one) for one in nodes(person.window) if one.role() in graphics and not name_of(one)] == []
