"""Access: everything by keyboard, in the order on the page, with a name of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget, QWizard

from tests.window.pages import every_page
from tests.window.person import Person
from tests.window.steps import to_review
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW
from wizard.widgets.card import Card
from wizard.widgets.check_box import CheckBox
from wizard.widgets.rail_links import RailButton

Open = Callable[..., Person]
UNSCROLLED = 10_000  # the window's own buttons are below all that a page holds


def tab_stops(person: Person) -> list[QWidget]:
    """The controls that Tab goes through, from the first of the page round to it again."""
    window = person.window
    window.activateWindow()
    found: list[QWidget] = []
    stops = [one for one in person.page.findChildren(QWidget) if is_stop(one)]
    assert stops, f"Tab reaches no control on {person.step}; every page needs one"
    min(stops, key=lambda one: rank(person, one)).setFocus(Qt.FocusReason.TabFocusReason)
    while window.focusWidget() not in found:
        focused = window.focusWidget()
        assert focused is not None
        found.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if window.focusWidget() is focused and isinstance(focused, QLabel):
            QTest.keyClick(focused, Qt.Key.Key_Tab)  # in a text, Tab goes to its link first
    return found


def is_stop(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def place(person: Person, widget: QWidget) -> QRect:
    """The position of a widget when nothing is scrolled: the strip for messages comes below the content."""
    end = 0
    for area in person.page.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible():
            end = max(end, area.mapTo(person.window, area.rect().bottomLeft()).y())
        if inner is not None and inner.isAncestorOf(widget):
            start = area.mapTo(person.window, QPoint())
            return QRect(widget.mapTo(inner, QPoint()) + start, widget.size())
    at = widget.mapTo(person.window, QPoint())
    if not person.page.isAncestorOf(widget):
        return QRect(at + QPoint(0, UNSCROLLED), widget.size())
    return QRect(at + QPoint(0, UNSCROLLED // 2 if 0 < end <= at.y() else 0), widget.size())


def follows(before: QRect, after: QRect) -> bool:
    """Tell if a reader comes to `after` later than to `before`: below it, or beside it in the same line."""
    if after.top() >= before.bottom():
        return True
    return after.bottom() > before.top() and after.left() > before.left()


def test_tab_goes_through_every_page_as_it_is_read(open_window: Open) -> None:
    person = open_window()
    for name in every_page(person):
        stops = tab_stops(person)
        start = min(range(len(stops)), key=lambda index: rank(person, stops[index]))
        stops = stops[start:] + stops[:start]
        beside = [one for one in stops if not isinstance(one, RailButton)]  # the rail is read by itself
        for one, other in pairwise(beside):
            assert follows(place(person, one), place(person, other)), (
                f"{name}: {told(one)} before {told(other)}"
            )
        reachable = [one for one in person.page.findChildren(QWidget) if is_stop(one) and not grouped(one)]
        missed = [told(one) for one in reachable if one not in stops]
        assert not missed, f"{name}: Tab never comes to {missed}"


def rank(person: Person, widget: QWidget) -> tuple[bool, int, int]:
    where = place(person, widget)
    return not person.page.isAncestorOf(widget), where.top(), where.left()


def grouped(widget: QWidget) -> bool:
    """Of exclusive cards, Tab goes to one; the arrow keys go to the others."""
    return isinstance(widget, Card)


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {spoken(widget)!r}"


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_every_control_has_a_name_that_is_its_own(open_window: Open, language: str) -> None:
    person = open_window(language)
    for name in every_page(person):
        controls = [one for one in person.window.findChildren(QWidget) if is_stop(one)]
        names = Counter(spoken(one) for one in controls)
        assert not names[""], f"{name}: {[type(one).__name__ for one in controls if not spoken(one)]}"
        assert not [one for one, count in names.items() if count > 1], name


def test_the_page_itself_has_its_heading_as_its_name(person: Person) -> None:
    for _ in every_page(person):
        assert person.page.accessibleName() == person.page.heading.text()
        assert person.page.accessibleName()


def test_enter_redeems_only_on_the_button_itself(person: Person) -> None:
    to_review(person, NEW[0].text)
    person.agree()
    commit = person.button(QWizard.WizardButton.CommitButton)
    assert commit.isEnabled()
    for widget in (person.find(CheckBox), person.find(QLineEdit), person.page):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Return)
        assert person.step is Step.REVIEW
    commit.setFocus()
    QTest.keyClick(commit, Qt.Key.Key_Return)
    person.wait_for(Step.DONE)


def test_a_keyboard_that_comes_back_finds_the_page_scrolled_to_it(person: Person) -> None:
    person.window.resize(700, 420)
    QApplication.processEvents()
    for _ in range(12):
        QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Tab)
        focused = person.window.focusWidget()
        assert focused is not None
        if person.page.isAncestorOf(focused):
            seen = focused.visibleRegion().boundingRect()
            assert seen.height() > 0, told(focused)
