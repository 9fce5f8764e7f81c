"""Promises to the impatient: who clicks on where Redeem was loses nothing, however late the click comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWizard

from tests.patience import rest
from tests.window.batches import Reseller, ready_rows, table
from tests.window.guided import KEYS, Browser, go_to_guide, press
from tests.window.person import Person
from tests.window.stalling import Stall
from tests.window.steps import order, to_review
from wizard.orders.steps import Step
from wizard.pages.batches.work import Stage
from wizard.server.practice_data import NEW
from wizard.window.window import ActivationWizard

Open = Callable[..., Person]
BUTTONS = QWizard.WizardButton
CLICKS = 3


def place_of(person: Person, button: QPushButton) -> QRect:
    """The rectangle of a button, in its window."""
    return QRect(button.mapTo(person.window, QPoint()), button.size())


def points(place: QRect) -> Iterator[QPoint]:
    """Places all over a button."""
    middle = place.center().y()
    for at in range(place.left() + 2, place.right(), 40):
        yield QPoint(at, middle)


def click(person: Person, at: QPoint) -> None:
    """Click a place of the window, whatever is there by now."""
    widget = person.window.childAt(at) or person.window
    person.click(widget, widget.mapFrom(person.window, at))
    person.settle()


def redeem_button(person: Person) -> QPushButton:
    """The button that redeems, of a page or a batch."""
    shown = [one for one in person.window.findChildren(QPushButton) if one.isVisible()]
    return next(one for one in shown if one.text().replace("&", "").startswith("Redeem"))


def test_a_late_click_where_redeem_was_never_closes_the_program_or_takes_the_receipt(person: Person) -> None:
    to_review(person, NEW[0].text, NEW[1].text)
    rest()
    person.agree()
    place = place_of(person, redeem_button(person))
    person.redeem()
    person.wait_for(Step.DONE)
    said = person.texts()
    for at in points(place):
        for _ in range(CLICKS):
            click(person, at)
            assert person.window.isVisible(), at
            assert not person.window.findChildren(QMessageBox), at
        if person.step is not Step.DONE:
            assert person.step is Step.KEY
            person.press_foot("Show receipt")
            person.wait_for(Step.DONE)
        assert person.texts() == said


def test_while_it_redeems_nothing_is_where_redeem_was_and_the_rail_stays(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_review(person, NEW[0].text)
    rest()
    person.agree()
    place = place_of(person, redeem_button(person))
    assert isinstance(person.window, ActivationWizard)
    steps = person.window.rail.accessibleDescription()
    stall = Stall(monkeypatch, "redeem")
    person.redeem()
    person.bot.waitUntil(lambda: bool(stall.calls))
    rest()
    for at in points(place):
        widget = person.window.childAt(at) or person.window
        person.click(widget, widget.mapFrom(person.window, at))
        rest()
        assert person.step is Step.REDEEM
        assert person.window.rail.accessibleDescription() == steps
        assert not person.window.findChildren(QMessageBox)
    stall.let_go()
    person.wait_for(Step.DONE)


@pytest.mark.parametrize("label", ["Enter your own key", "New order for this customer"])
def test_from_the_next_order_the_receipt_is_shown_again_and_no_key_is_lost(
    person: Person, label: str
) -> None:
    order(person, NEW[0].text)
    said = person.texts()
    person.press_foot(label)
    person.wait_for(Step.KEY)
    person.paste(NEW[1].text, NEW[2].text)
    person.press_foot("Show receipt")
    person.wait_for(Step.DONE)
    assert said.splitlines()[0] in person.texts()
    assert "2 keys kept for the next order" in person.texts()
    person.press_foot("Continue with 2 kept keys")
    person.wait_for(Step.KEY)
    assert person.windows.session.flow.draft.key_texts == (NEW[1].text, NEW[2].text)


def test_the_receipt_of_the_order_before_is_not_offered_once_another_is_redeemed(person: Person) -> None:
    order(person, NEW[0].text)
    person.press_foot("Enter your own key")
    person.wait_for(Step.KEY)
    order(person, NEW[1].text)
    assert "Show receipt" not in foot(person)
    person.press_foot("Enter your own key")
    person.wait_for(Step.KEY)
    person.press_foot("Show receipt")
    person.wait_for(Step.DONE)
    assert NEW[1].text[-5:] in person.texts()


def foot(person: Person) -> list[str]:
    """The buttons below the page."""
    buttons = [one for one in person.window.findChildren(QPushButton) if not person.page.isAncestorOf(one)]
    return [one.text().replace("&", "") for one in buttons if one.isVisible()]


def test_the_guide_that_is_done_is_shown_again(person: Person, browser: Browser) -> None:
    go_to_guide(person, KEYS[:1])
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    said = person.texts()
    person.press_foot("New order")
    person.wait_for(Step.KEY)
    person.press_foot("Show receipt")
    person.wait_for(Step.GUIDED)
    assert person.texts() == said


def test_a_late_click_where_a_batch_was_redeemed_loses_nothing(person: Person) -> None:
    reseller = Reseller(person)
    reseller.paste(table(*ready_rows()))
    reseller.make_plan()
    reseller.review()
    person.agree()
    rest()
    place = place_of(person, redeem_button(person))
    reseller.redeem()
    said = person.texts()
    for at in points(place):
        for _ in range(CLICKS):
            click(person, at)
        if person.step is not Step.BATCH:  # Back is there too, beside the way on
            person.enter_room(Step.BATCH)
        if reseller.page.work.stage is not Stage.RESULTS:
            person.press_foot("Show the results")
            reseller.wait_for(Stage.RESULTS)
        assert person.texts() == said


def test_a_double_click_on_redeem_does_not_pause_the_batch(person: Person) -> None:
    reseller = Reseller(person)
    reseller.paste(table(*ready_rows()))
    reseller.make_plan()
    reseller.review()
    person.agree()
    rest()
    person.click(person.page.heading)  # with no pause, all that came until now is known
    assert isinstance(person.window, ActivationWizard)
    still = person.window.stillness
    still.pause_ms = 600_000
    assert not still.pausing  # that of the review's own coming is over
    button = redeem_button(person)
    at = place_of(person, button).center()
    person.click(button)
    QApplication.processEvents()
    assert still.pausing
    person.click(person.window.childAt(at) or person.window)
    still.pause_ms = 0
    reseller.wait_for(Stage.RESULTS)
