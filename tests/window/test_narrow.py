"""Promises of a narrow window: what counts is not what is cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QWizard
from pytestqt.qtbot import QtBot

from tests.patience import rest
from tests.window.batches import Reseller, ready_rows
from tests.window.batches import table as as_table
from tests.window.check_page import W, open_page, read
from tests.window.guided import ENDINGS, Browser, answer, go_to_product
from tests.window.person import Person
from wizard.contract import Action
from wizard.messages import Message
from wizard.orders.steps import Step
from wizard.pages.batches.work import Stage
from wizard.pages.unfinished import UnfinishedPanel
from wizard.server.practice_data import NEW
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.message_strip import MessageStrip
from wizard.widgets.order_table import EFFECT, HOLDS, OrderLine, OrderTable
from wizard.widgets.text import em
from wizard.widgets.tones import Tone
from wizard.window.window import ActivationWizard

Open = Callable[..., Person]
LONG = "A customer with a name that is longer than a narrow column has room for"


def test_the_row_of_an_order_is_told_beside_a_name_that_is_cut(qtbot: QtBot) -> None:
    table = OrderTable(("Customer", "Keys", "Contents", "Effect"))
    qtbot.addWidget(table)
    table.resize(420, 120)
    table.show()

    def seen(place: str) -> QImage:
        table.show_lines(1, lambda _row: OrderLine(LONG, place, "", "", ""))
        return table.grab().toImage()

    assert seen("row 3") != seen("row 8")
    table.hide()


def test_what_an_order_holds_is_cut_before_what_it_does(qtbot: QtBot) -> None:
    table = OrderTable(("Customer", "Keys", "Contents", "Effect"))
    qtbot.addWidget(table)
    told = "New subscription: 15 licenses, until January 28, 2027"
    table.show_lines(1, lambda _row: OrderLine("Bakkerij", "row 3", "3", "Cirrus Workplace", told))
    table.show()
    room, widths = table.fontMetrics().horizontalAdvance(told), []
    for width in range(620, 1400, 20):
        table.resize(width, 160)
        widths.append((table.columnWidth(HOLDS), table.columnWidth(EFFECT)))
    least, whole = widths[0][0], widths[-1][0]
    assert least < whole
    assert all(holds == least or does > room for holds, does in widths)
    assert table.model().index(0, EFFECT).data(Qt.ItemDataRole.ToolTipRole).count(told) == 1
    table.hide()


def test_a_message_keeps_room_for_its_words_and_more_has_the_buttons_without_room(person: Person) -> None:
    person.window.resize(800, 560)
    pressed: list[str] = []
    names = ("Open the page and check", "Put it aside", "Enter it again", "It was redeemed")
    buttons = [person.page.button(name, lambda name=name: pressed.append(name)) for name in names]  # type: ignore[misc]
    banner = person.page.banner
    banner.say(Tone.WARNING, Message("The page was opened for a key", "What it means.", ""), *buttons)
    rest()
    shown = [one for one in buttons if one.isVisible()]
    assert shown == buttons[: len(shown)]
    assert sum(one.width() for one in shown) < banner.strip.width() // 2
    banner.strip.more.emit()
    sheet = person.window.findChildren(QDialog)[-1]
    offered = [one.text() for one in sheet.findChildren(QPushButton)]
    assert set(names[len(shown) :]) <= set(offered)
    next(one for one in sheet.findChildren(QPushButton) if one.text() == names[-1]).click()
    assert pressed == [names[-1]]
    assert not sheet.isVisible()
    person.window.resize(1900, 560)
    rest()
    assert all(one.isVisible() for one in buttons)


@pytest.mark.parametrize(
    "begins",
    [
        "This message has a title of two lines, and then says the ending",
        "お使いのアカウントには、この顧客のライセンスを引き換えるための役割がありません",
    ],
    ids=["en", "ja"],
)
def test_a_long_title_takes_the_second_line_before_it_is_cut(qtbot: QtBot, begins: str) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    strip.resize(420, strip.height())
    strip.show()

    def seen(ending: str) -> QImage:
        title = f"{begins} {ending}"
        strip.show_message(Tone.WARNING, Message(title, "More about it.", ""), ())
        return strip.grab().toImage()

    assert seen("MDVK2") != seen("BTJ82")
    strip.hide()


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_a_chooser_stays_beside_its_name(open_window, language: str) -> None:  # type: ignore[no-untyped-def]
    person: Person = open_window(language)
    person.window.resize(800, 560)
    open_page(person)
    rest()
    chooser = person.find(QComboBox)
    label = next(one for one in person.page.findChildren(QLabel) if one.buddy() is chooser)
    tops = [one.mapTo(person.page, QPoint(0, one.height() // 2)).y() for one in (label, chooser)]
    assert abs(tops[0] - tops[1]) < label.fontMetrics().height()


def test_the_button_of_an_unfinished_order_is_as_high_as_any(qtbot: QtBot) -> None:
    panel = UnfinishedPanel(LONG * 2, LONG, "Continue", None, None)
    qtbot.addWidget(panel)
    panel.resize(500, 120)
    panel.show()
    button = panel.controls()[1]
    assert button.height() == button.sizeHint().height()
    panel.hide()


def test_a_side_room_adds_no_steps_to_the_rail(person: Person) -> None:
    assert isinstance(person.window, ActivationWizard)
    rail = person.window.rail
    before = rail.accessibleDescription()
    for room in (Step.CHECK, Step.SETTINGS):
        person.enter_room(room)
        assert rail.accessibleDescription() == before


def test_the_page_follows_the_row_that_the_keyboard_is_at(doubled: None, open_window: Open) -> None:
    person = open_window("nl")
    person.window.resize(900, 600)
    one = Reseller(person)
    one.paste(
        as_table(*((f"Customer {at}", f"customer{at}.example", key.text) for at, key in enumerate(NEW[:12])))
    )
    person.press_foot("Plan maken")
    one.wait_for(Stage.PLAN)
    rows = one.table
    assert person.window.focusWidget() is rows
    person.page.begin_at_top()  # as the wheel leads there
    for key in (*(Qt.Key.Key_Down,) * (rows.count() - 1), Qt.Key.Key_Home):
        QTest.keyClick(rows, key)
        rest()
        place = rows.visualRect(rows.currentIndex())
        seen = rows.viewport().visibleRegion().boundingRect()
        assert seen.contains(place.adjusted(1, 1, -1, -1)), (key, place, seen)


def test_the_verdict_of_a_key_to_correct_is_in_sight_under_a_message(
    doubled: None, open_window: Open
) -> None:
    person = open_window("nl")
    person.window.resize(900, 600)
    page = open_page(person)
    read(
        person, "Klant;Code", "Bakkerij;TGKPD-BBYV2-8V4PD-7YGWF-BTJ82", "Fiets;X7DV3-XGJGM-8DVNN-V6VN4-MDVK3"
    )
    person.bot.waitUntil(lambda: page.banner.message is not None)  # the list names customers
    person.press("Volgend probleem")
    rest()
    line = person.find(FeedbackLine)
    assert line.mapTo(page, line.rect().center()).y() < page.banner.strip.y()


@pytest.mark.usefixtures("doubled")
def test_a_message_that_comes_leaves_the_focused_control_in_sight(open_window: Open) -> None:
    person = open_window("nl")
    person.window.resize(900, 600)
    page = open_page(person)
    read(person, W, "TGKPD-BBYV2-8V4PD-7YGWF-BTJ83")
    button = person.window.focusWidget()
    assert isinstance(button, QPushButton)
    page.banner.clear()
    rest()
    page.keep_in_sight(button)
    rest()
    page.banner.say(Tone.NEUTRAL, Message("Something that was found out meanwhile", "", ""))
    rest()
    assert button.mapTo(page, button.rect().bottomLeft()).y() < page.banner.strip.y()


@pytest.mark.usefixtures("doubled")
def test_a_page_whose_first_control_is_a_button_begins_at_its_top(open_window: Open) -> None:
    person = open_window("nl")
    person.windows.session.open_address = Browser()
    person.window.resize(900, 600)
    go_to_product(person)
    answer(person, task=Action.NEW)
    person.next(Step.GUIDE)
    rest()
    (first,) = (one for one in person.page.findChildren(QLabel) if one.text() == f"…{ENDINGS[0]}")
    assert not first.visibleRegion().isEmpty()


def test_the_window_of_a_whole_message_has_a_button_as_high_as_others(person: Person) -> None:
    person.page.banner.say(Tone.WARNING, Message("No key here", "What it means. " * 90, ""))
    rest()
    person.press("More")
    [dialog] = [one for one in person.window.findChildren(QDialog) if one.isVisible()]
    [close] = dialog.findChildren(QPushButton)
    assert close.height() == person.button(QWizard.WizardButton.NextButton).height()
    dialog.reject()


def test_on_a_whole_screen_a_plan_shows_what_each_order_does_and_until_when(person: Person) -> None:
    one = Reseller(person)
    one.paste(as_table(*ready_rows()))
    one.make_plan()
    person.window.resize(em() * 80, em() * 44)
    person.settle()
    longest = "Licenties toevoegen: 295 → 300 licenties, tot en met 26 september 2027"
    room = one.table.columnWidth(EFFECT) - 2 * em()  # its sign and its margins
    assert one.table.fontMetrics().horizontalAdvance(longest) <= room
