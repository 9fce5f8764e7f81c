"""Promises of a still page: nothing moves, no press is taken for another page's, nothing ends by accident."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
    QWizard,
)

from tests.patience import rest
from tests.window.pages import every_page, places
from tests.window.person import Person
from wizard.contract import Action
from wizard.messages import Message
from wizard.orders.steps import SIDE_ROOMS, Step
from wizard.server.practice_data import NEW
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.tones import Tone
from wizard.window.window import ActivationWizard

Open = Callable[..., Person]
LONG = Message("A message of some length about this page", "What it means. " * 12, "What to do next. " * 8)


def window(person: Person) -> ActivationWizard:
    assert isinstance(person.window, ActivationWizard)
    return person.window


def test_no_control_moves_when_something_is_said(open_window: Open) -> None:
    """In a roomy window and in a small one."""
    person = open_window()
    for name in every_page(person):
        if person.page.banner.message is not None:
            continue  # the walk continues with its buttons
        for size in (QSize(960, 700), QSize(800, 560)):
            person.window.resize(size)
            rest()
            before = places(person)
            for tone in (Tone.WARNING, Tone.PROBLEM):
                person.page.banner.say(tone, LONG, person.page.button("Do something", lambda: None))
                rest()
                assert places(person) == before, (name, size)
            person.page.banner.clear()
            rest()
            assert places(person) == before, (name, size)


def test_in_a_low_window_a_message_lies_over_the_content_and_leaves_what_is_asked_in_sight(
    person: Person,
) -> None:
    """With large text little more than the heading has room: the strip keeps none there."""
    person.window.resize(640, 330)
    rest()
    person.type_key(NEW[0].text[:5])
    before, strip = places(person), person.page.banner.strip
    person.click_next()
    rest()
    assert places(person) == before
    assert strip.isVisible()
    edit = person.find(KeyEdit)
    bottom = edit.mapTo(person.page, edit.rect().bottomLeft()).y()
    assert bottom < strip.mapTo(person.page, QPoint()).y()


def test_nothing_moves_while_a_key_is_typed(person: Person) -> None:
    """A verdict, hints, the place and its question come and go; links and the region stay."""
    page = person.page
    fixed = [
        one for one in page.findChildren(QAbstractButton) if one.objectName() in {"open-list", "where", "try"}
    ]
    before = [QRect(one.mapTo(person.window, QPoint()), one.size()) for one in fixed]
    assert len(before) == 3
    edit = person.find(KeyEdit)
    for text in (NEW[0].text[:7], "0" + NEW[0].text[1:], NEW[0].text, "B" + NEW[0].text[1:], "W269N", ""):
        edit.setKey(text)
        rest()
        assert [QRect(one.mapTo(person.window, QPoint()), one.size()) for one in fixed] == before, text


def press(widget: QWidget, key: Qt.Key, *, held: bool = False) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", held)
    QApplication.sendEvent(widget, event)


def focused(person: Person) -> QWidget:
    widget = person.window.focusWidget()
    assert widget is not None
    return widget


def test_held_enter_does_nothing(person: Person) -> None:
    person.type_key(NEW[0].text)
    press(focused(person), Qt.Key.Key_Return, held=True)
    rest()
    assert person.step is Step.KEY


def test_presses_right_after_a_page_change_do_nothing(person: Person) -> None:
    person.type_key(NEW[0].text)
    window(person).stillness.pause_ms = 60_000
    next_button = person.button(QWizard.WizardButton.NextButton)
    window(person).next()
    person.wait_for(Step.SUBSCRIPTION)
    for _ in range(3):
        press(focused(person), Qt.Key.Key_Return)
        press(focused(person), Qt.Key.Key_Space)
        QTest.mouseClick(next_button, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(next_button, Qt.MouseButton.LeftButton)
    rest()
    assert person.step is Step.SUBSCRIPTION
    assert person.page.banner.title == ""
    assert person.windows.session.flow.draft.option is None
    window(person).stillness.pause_ms = 0
    QTest.mouseClick(next_button, Qt.MouseButton.LeftButton)
    assert person.page.banner.title != ""


def test_presses_count_from_the_first_moment_of_the_program(person: Person) -> None:
    """No page was before: they can't be meant for another."""
    window(person).stillness.pause_ms = 60_000
    assert not window(person).stillness.pausing


def test_presses_right_after_a_change_of_language_do_nothing(person: Person) -> None:
    person.change_language("nl")
    window(person).stillness.pause_ms = 60_000
    assert window(person).stillness.pausing


def test_typing_right_after_a_page_change_is_kept(person: Person) -> None:
    window(person).stillness.pause_ms = 60_000
    window(person).stillness.begin_pause()
    person.type_key("BCDFG")
    assert person.find(KeyEdit).key() == "BCDFG"


def test_enter_of_a_composition_only_commits(person: Person) -> None:
    person.type_key(NEW[0].text)
    edit = person.find(KeyEdit)
    QApplication.sendEvent(edit, QInputMethodEvent("わ", []))
    press(edit, Qt.Key.Key_Return)
    rest()
    assert person.step is Step.KEY
    assert person.page.banner.title == ""


def settle_pages(person: Person) -> Iterator[str]:
    for name in every_page(person):
        rest()
        yield name


def test_escape_never_ends_the_program_and_leaves_only_side_rooms(person: Person) -> None:
    seen: set[Step] = set()
    for name in settle_pages(person):
        step = person.step
        if step in seen or step in SIDE_ROOMS:
            continue
        seen.add(step)
        press(focused(person), Qt.Key.Key_Escape)
        rest()
        assert person.window.isVisible(), name
        assert person.step is step, name


@pytest.mark.parametrize("room", sorted(SIDE_ROOMS))
def test_a_side_room_leads_back_to_where_one_came_from(person: Person, room: Step) -> None:
    person.type_key(NEW[0].text)
    person.next(Step.SUBSCRIPTION)
    for leave in ("escape", "back"):
        window(person).enter_room(room)
        person.wait_for(room)
        if leave == "escape":
            press(person.window, Qt.Key.Key_Escape)
        else:
            person.press_foot("Back")
        person.wait_for(Step.SUBSCRIPTION)
    assert person.windows.session.flow.draft.key_texts == (NEW[0].text,)


def test_enter_redeems_nothing_but_with_control(person: Person) -> None:
    person.type_key(NEW[0].text)
    person.next(Step.SUBSCRIPTION)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    person.agree()
    person.page.setFocus()
    press(person.page, Qt.Key.Key_Return)
    rest()
    assert person.step is Step.REVIEW
    QTest.keyClick(person.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.wait_for(Step.DONE)


def test_the_wheel_over_a_closed_chooser_changes_nothing(person: Person) -> None:
    person.type_key(NEW[0].text)
    for _ in (0, 1):
        for chooser in person.page.findChildren(QComboBox):
            if not chooser.isVisible():
                continue
            chooser.setFocus()
            before = chooser.currentIndex()
            middle = QPointF(chooser.rect().center())
            wheel = QWheelEvent(
                middle,
                QPointF(chooser.mapToGlobal(chooser.rect().center())),
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(chooser, wheel)
            assert chooser.currentIndex() == before
        person.enter_room(Step.SETTINGS)


def test_each_page_gives_the_keyboard_its_first_place(person: Person) -> None:
    """Check the first focus wherever the design names one."""
    assert person.window.focusWidget() is person.find(KeyEdit)
    person.type_key(NEW[0].text)
    person.be("reseller")
    person.next(Step.CUSTOMER)
    assert person.window.focusWidget() is person.find(QLineEdit)
    person.pick("NL-1001")
    person.next(Step.SUBSCRIPTION)
    assert person.window.focusWidget() is not None
    assert person.windows.session.flow.draft.option is None


def test_what_a_page_says_of_itself(person: Person) -> None:
    assert person.page.spoken("Step 1 of 1: Key") == "Step 1 of 1: Key. Product key, edit, 25 characters."
    person.type_key(NEW[0].text)
    person.be("reseller")
    person.next(Step.CUSTOMER)
    spoken = person.page.spoken("Step 2 of 5: Customer")
    assert spoken == "Step 2 of 5: Customer. Who are the licenses for? 12 customers"
