"""Promises of a message above an empty part of a page: all of it is read there, and nothing is in its way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import delete

from tests.patience import rest
from tests.window.check_page import many_keys, open_page, read
from tests.window.key_page import Open
from tests.window.pages import places
from tests.window.person import Person
from wizard.contract import Problem
from wizard.messages import Message
from wizard.server.practice_data import NEW
from wizard.widgets.tones import Tone

MORE = {"en": "More", "nl": "Meer", "ja": "詳細"}


def problem(person: Person) -> Message:
    """A message of a title and three sentences."""
    return person.windows.session.speech.problem(Problem("key-invalid", {}))


def say(person: Person, message: Message) -> None:
    page = person.page
    page.banner.say(Tone.PROBLEM, message, page.button("OK", lambda: None))
    rest()


def area(person: Person) -> QRect:
    """The rectangle of the message, in the window's coordinates."""
    strip = person.page.banner.strip
    return QRect(strip.mapTo(person.window, strip.area.topLeft()), strip.area.size())


def offers_more(person: Person) -> bool:
    more = MORE[person.windows.session.speech.language]
    found = person.page.banner.strip.findChildren(QAbstractButton)
    return any(one.isVisible() and one.text() == more for one in found)


def covered(person: Person) -> list[str]:
    """The controls under the message."""
    message, strip = area(person), person.page.banner.strip
    found = (one for one in person.window.findChildren(QAbstractButton) if one.isVisible())
    return [
        one.text()
        for one in found
        if not strip.isAncestorOf(one)
        and QRect(one.mapTo(person.window, QPoint()), one.size()).intersects(message)
    ]


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_where_the_page_is_empty_all_of_a_message_is_read_there(open_window: Open, language: str) -> None:
    person = open_window(language)
    person.window.resize(960, 700)
    rest()
    before = places(person)
    say(person, problem(person))
    assert not offers_more(person)
    assert area(person).height() > person.page.banner.strip.height()
    assert places(person) == before
    assert covered(person) == []
    person.page.banner.clear()
    rest()
    assert places(person) == before
    assert area(person).height() == person.page.banner.strip.height()


def test_where_something_is_there_the_rest_of_a_message_is_behind_more(person: Person) -> None:
    open_page(person)
    read(person, *many_keys(40))
    say(person, problem(person))
    assert offers_more(person)
    assert area(person).height() == person.page.banner.strip.height()


def test_a_message_makes_room_for_what_comes(person: Person) -> None:
    person.window.resize(960, 700)
    rest()
    say(person, problem(person))
    assert not offers_more(person)
    person.windows.session.flow.add_keys(tuple(key.text for key in NEW) + tuple(many_keys(40)))
    shown = person.page.banner.message
    person.page.refresh()  # type: ignore[attr-defined]
    if person.page.banner.message is None:
        say(person, shown or problem(person))
    rest()
    assert offers_more(person)
    assert covered(person) == []


@pytest.mark.parametrize("size", [(640, 480), (800, 560), (960, 700), (1600, 1200)])
@pytest.mark.usefixtures("doubled")
def test_nothing_is_under_a_message_with_large_text(person: Person, size: tuple[int, int]) -> None:
    person.window.resize(*size)
    rest()
    before = person.places()
    say(person, problem(person))
    assert person.places() == before
    if area(person).height() > person.page.banner.strip.height():
        assert not offers_more(person)
        assert covered(person) == []


def test_a_button_that_goes_before_it_is_brought_into_sight_is_no_fault(person: Person) -> None:
    button = person.page.button("Do something", lambda: None)
    person.page.keep_in_sight(button)
    delete(button)
    rest()
