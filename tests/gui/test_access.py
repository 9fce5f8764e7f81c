"""Access: the tree that a screen reader walks, of every page in every state, in three languages.

The tour is the walk: what it shows to eyes is read here. An order by keyboard alone is in
tests/window/test_keyboard.py, an order and a batch with a screen reader's means alone in tests/screen_reader.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
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
from tests.tour.sign_in import SignInTour
from tests.window.layouts import layout_faults
from tests.window.person import Person
from tests.window.steps import order, to_orders, to_subscription
from wizard.contract import Action
from wizard.orders.steps import Step
from wizard.pages.option_cards import OptionCards
from wizard.pages.page import Page
from wizard.server.practice_data import NEW
from wizard.tour.guided import GuidedTour
from wizard.tour.walk import Tour
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]
SIZE = QSize(920, 570)


@pytest.mark.parametrize("tour", [Tour, GuidedTour, SignInTour])
@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_every_page_in_every_state_can_be_read(
    open_window: Open, qapp: QApplication, language: str, tour: type[Tour]
) -> None:
    """One walk is enough for all that needs no press: in a small window, so that nothing is cut there.

    A walk takes as long as a hundred other tests.
    """
    person = open_window(language)
    faults: list[str] = []

    def read(name: str, window: QWidget) -> None:
        assert window is person.window
        faults.extend(f"{name}: {what}" for what in (*layout_faults(person), *faults_of(window)))

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
        if not page.accessibleName() or page.accessibleName() != page.heading.text():
            yield "the page is not called what its heading says"


def test_each_page_is_announced_with_its_step(person: Person, said: list[str]) -> None:
    def hear(*words: str) -> None:
        person.bot.waitUntil(lambda: any(all(word in one for word in words) for one in said))

    person.type_key(NEW[0].text)
    person.next(Step.SUBSCRIPTION)
    hear("5 licenses of Cirrus Workplace for De Groene Fiets B.V.", "none chosen")
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    hear("De Groene Fiets B.V.: 5 licenses. Nothing has changed yet.")
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    hear("Done. 5 licenses until")


def test_typing_is_not_talked_over(person: Person, said: list[str]) -> None:
    """While somebody types, nothing is announced but the last word, once they pause."""
    said.clear()
    person.type_key(NEW[0].text)
    person.bot.waitUntil(lambda: bool(said) and said[0].startswith("No typing errors"))
    assert len(said) < 5, "of 25 key strokes"


def test_a_row_read_alone_says_what_it_is_and_how_it_stands(person: Person) -> None:
    order(person, NEW[0].text)
    to_orders(person)
    rows = spoken_rows(person.find(RecordList))
    assert rows[0].startswith("De Groene Fiets B.V. (practice), redeemed, ")


def test_an_option_says_its_subscription_and_both_lines(person: Person) -> None:
    to_subscription(person, NEW[0].text)
    card = person.find(OptionCards).card_of(Action.ADD, "S-1001")
    assert card is not None
    assert card.accessibleName() == "Add licenses"
    told = card.accessibleDescription()
    assert told.startswith("Your Cirrus Workplace with 20 licenses")
    assert "20 becomes 25 licenses" in told
    assert "→" not in told


def test_the_rail_says_of_each_step_how_it_stands(person: Person) -> None:
    to_subscription(person, NEW[0].text)
    texts = [name_of(one) for one in nodes(person.window) if one.role() is QAccessible.Role.StaticText]
    assert {"Key: done", "Subscription: current step", "Review: still to come"} <= set(texts)


def test_decorations_are_silent(person: Person) -> None:
    """A decoration has no name and no role that would be read."""
    to_subscription(person, NEW[0].text)
    graphics = {QAccessible.Role.Graphic, QAccessible.Role.Animation, QAccessible.Role.Whitespace}
    assert [name_of(one) for one in nodes(person.window) if one.role() in graphics and not name_of(one)] == []
