"""Help: on every page, by F1 and by the button, about this page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from tests.window.pages import every_page
from tests.window.person import Person
from tests.window.steps import opened
from wizard.orders.steps import Step
from wizard.pages.help import HelpWindow, show_key_places
from wizard.pages.help_texts import KEY_PLACES, KEYBOARD, Answer
from wizard.widgets.drawing import Drawing
from wizard.widgets.step_rail import StepRail

Open = Callable[..., Person]


def words(help_window: HelpWindow) -> str:
    return "\n".join(label.text() for label in help_window.findChildren(QLabel)).replace("\u200b", "")


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_f1_opens_help_on_this_page_in_the_readers_language_and_escape_closes_it(
    open_window: Open, language: str
) -> None:
    person = open_window(language=language)
    answers: dict[Step, tuple[Answer, ...]] = {}
    for name in every_page(person):
        assert person.page.help, name
        if answers.get(person.page.step) == person.page.help:
            continue  # in another state, it has the same answers
        answers[person.page.step] = person.page.help
        QTest.keyClick(person.window.focusWidget() or person.window, Qt.Key.Key_F1)
        shown = opened(person)
        assert person.page.heading.text().replace("\u200b", "") in words(shown), name
        for answer in (*person.page.help, KEYBOARD):
            told = QCoreApplication.translate("Help", answer.answer)
            assert told in words(shown), name
            assert (told == answer.answer) is (language == "en"), name
        QTest.keyClick(shown, Qt.Key.Key_Escape)
        assert not shown.isVisible(), name
        assert person.window.isVisible(), name
    assert set(Step) - set(answers) == {Step.REDEEM, Step.SIGN_IN}, (
        "one moves on by itself, one is a service's"
    )
    shared = {Step.KEY, Step.NO_KEY}  # both say where keys are found
    own = [answer.question for step, found in answers.items() if step not in shared for answer in found]
    assert len(own) == len(set(own)), "every page answers questions of its own"


def test_the_help_button_says_the_same(person: Person) -> None:
    person.click(person.window.findChildren(StepRail)[0].link(None))
    assert person.page.help[0].question in words(opened(person))
    opened(person).close()


def test_every_place_of_a_key_has_a_drawing_of_its_own(person: Person) -> None:
    shown = show_key_places(person.window)
    drawings = shown.findChildren(Drawing)
    pictures = [drawing.grab().toImage() for drawing in drawings]
    assert len(pictures) == len([place for place in KEY_PLACES if place.drawing])
    assert all(one != other for number, one in enumerate(pictures) for other in pictures[:number])
    shown.close()


def test_help_scrolls_downwards_only(person: Person) -> None:
    shown = show_key_places(person.window)
    shown.resize(shown.width() // 2, shown.height() // 3)
    QApplication.processEvents()
    area = shown.findChildren(QScrollArea)[0]
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0
    shown.close()
