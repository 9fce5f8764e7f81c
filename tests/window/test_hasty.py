"""Promises to the hasty: a double-click counts once, and no message outlives its reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWizard

from tests.patience import rest
from tests.window.check_page import field, open_page, read, shown, table
from tests.window.guided import KEYS, go_to_guide, press
from tests.window.person import Person
from wizard.orders.steps import Step
from wizard.pages.browser import Browser
from wizard.server.practice_data import NEW
from wizard.widgets.feedback_line import FeedbackLine
from wizard.window.window import ActivationWizard

Open = Callable[..., Person]
LEFT = Qt.MouseButton.LeftButton


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_second_click_on_an_open_list_does_not_fall_through_to_what_is_under_it(person: Person) -> None:
    assert isinstance(person.window, ActivationWizard)
    person.type_key(NEW[0].text)
    rest()
    chooser = person.find(QComboBox)
    interval = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)  # Qt takes a release within it for that of the opening click
    chooser.showPopup()
    QApplication.setDoubleClickInterval(interval)
    rest()
    view = chooser.view()
    row = view.visualRect(view.model().index(1, 0)).center()
    here = view.viewport().mapToGlobal(row)
    still = person.window.stillness
    assert not still.pausing  # that of the page's own coming is over
    still.pause_ms = 600_000
    QTest.mouseMove(view.viewport(), row)
    QTest.mouseClick(view.viewport(), LEFT, pos=row)
    rest()
    assert not view.isVisible()
    assert chooser.currentIndex() == 1
    link = person.find(QAbstractButton, "no-key")
    middle = link.rect().center()
    link.move(link.pos() + here - link.mapToGlobal(middle))  # as it happens to lie in a narrow window
    QTest.mouseClick(link, LEFT, pos=middle)
    rest()
    assert person.step is Step.KEY
    still.pause_ms = 0
    person.click(link)
    person.wait_for(Step.NO_KEY)


def test_a_page_asked_for_twice_in_a_moment_is_opened_once(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(address: QUrl) -> bool:
        opened.append(address.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    person.windows.session.open_address = Browser()
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    press(person, "open")
    assert len(opened) == 1


def test_what_was_missing_is_no_longer_said_when_the_key_has_changed(person: Person) -> None:
    person.type_key("0" + NEW[0].text[1:])
    person.click_next()
    assert "cannot be right" in person.page.banner.title
    QTest.keyClick(field(person), Qt.Key.Key_Backspace)
    assert person.page.banner.title == ""


def test_what_was_waited_for_is_no_longer_said_after_going_back(person: Person) -> None:
    person.type_key(NEW[0].text)
    next_button = person.button(QWizard.WizardButton.NextButton)
    person.click(next_button)
    person.click(next_button)
    assert person.page.banner.title != ""
    person.wait_for(Step.SUBSCRIPTION)
    person.back(Step.KEY)
    assert person.page.banner.title == ""


def test_a_row_to_choose_is_no_longer_asked_for_when_one_was_chosen(person: Person) -> None:
    open_page(person)
    read(person, NEW[0].text, "B" + NEW[1].text[1:])
    person.press("Correct")
    assert "Choose a row" in person.page.banner.title
    table(person).selectRow(0)
    assert person.page.banner.title == ""


def test_after_a_correction_the_next_problem_is_the_one_below_it(person: Person) -> None:
    open_page(person)
    wrong = ["0" + key.text[1:] for key in NEW[:4]]
    read(person, *wrong)
    person.press("Problems")
    person.press("Next problem")
    person.press("Next problem")
    field(person).setText("")
    QTest.keyClicks(field(person), NEW[1].text)
    QTest.keyClick(field(person), Qt.Key.Key_Return)
    assert shown(person) == [key[-5:] for key in (wrong[0], wrong[2], wrong[3])]
    person.press("Next problem")
    assert field(person).key() == wrong[2].replace("-", "")


def test_a_problem_saved_as_it_is_does_not_lead_back_to_the_top(person: Person) -> None:
    open_page(person)
    wrong = ["0" + key.text[1:] for key in NEW[:3]]
    read(person, *wrong)
    for key in wrong:
        person.press("Next problem")
        assert field(person).key() == key.replace("-", "")
        QTest.keyClick(field(person), Qt.Key.Key_Return)


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_all_that_is_said_of_a_wrong_key_can_be_read_in_a_small_window(
    open_window: Open, language: str
) -> None:
    person = open_window(language)
    person.window.resize(800, 560)
    open_page(person)
    QTest.keyClicks(field(person), "0015" + NEW[0].text[4:])
    rest()
    line = person.find(FeedbackLine)
    assert line.height() >= line.heightForWidth(line.width())
