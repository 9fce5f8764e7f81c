"""Promises to those who double-click: the second press is for what the first one met, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QMessageBox, QWidget, QWizard

from tests.patience import rest
from tests.window.batches import BAKERY, CACTUS, Reseller, ready_rows, saved, table
from tests.window.guided import KEYS, Browser, answer, go_to_guide
from tests.window.pages import CONTROLS, every_page
from tests.window.person import Person
from tests.window.steps import to_subscription
from wizard.contract import Action, Code
from wizard.microsoft import CONSEQUENCES, Product
from wizard.orders.steps import Step
from wizard.pages.batches.work import Stage
from wizard.server.practice_data import NEW
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.line_list import LineList
from wizard.widgets.order_table import OrderTable
from wizard.window.window import ActivationWizard

BUTTONS = QWizard.WizardButton
LEFT = Qt.MouseButton.LeftButton
LONG_MS = 600_000
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease}


class Reached(QObject):
    """Notes the presses that reach a control."""

    def __init__(self) -> None:
        super().__init__()
        self.presses: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSES:
            self.presses.append(f"{type(watched).__name__} {watched.objectName()} {event.type().name}")
        return False


def be_quick(person: Person) -> None:
    """From now on everything happens within a moment; what came before was long ago."""
    wait(person)
    assert isinstance(person.window, ActivationWizard)
    person.window.stillness.pause_ms = LONG_MS


def wait(person: Person) -> None:
    """Let the moment pass in which presses do nothing."""
    assert isinstance(person.window, ActivationWizard)
    person.window.stillness.pause_ms = 0
    rest()
    person.click(person.page.heading)  # takes nothing, and is not what the next press is compared with
    assert not person.window.stillness.pausing


def middle(person: Person, widget: QWidget) -> QPoint:
    """The middle of a control, in its window."""
    return widget.mapTo(person.window, widget.rect().center())


def click(person: Person, at: QPoint) -> None:
    """Click a place of the screen, whatever is there."""
    QTest.mouseClick(person.window.windowHandle(), LEFT, pos=at)


def hit_again(person: Person, at: QPoint) -> None:
    """Press at a place once more, and twice, as a system reports it."""
    click(person, at)
    QTest.mouseDClick(person.window.windowHandle(), LEFT, pos=at)
    rest()


def seen(person: Person) -> tuple[object, ...]:
    """All that a press could change."""
    boxes = [one.isChecked() for one in person.page.findChildren(QAbstractButton)]
    views = person.page.findChildren(QAbstractItemView)
    rows = [index.row() for view in views for index in view.selectedIndexes()]
    dialogs = [one for one in person.window.findChildren(QMessageBox) if one.isVisible()]
    return (person.step, person.texts(), person.buttons(), boxes, rows, dialogs)


def double_click(person: Person, widget: QWidget, arrived: Callable[[], object]) -> None:
    """Click a control, wait until what it does is done, and click again at once: nothing more happens."""
    be_quick(person)
    person.page.show_focused(widget)
    at = middle(person, widget)
    click(person, at)
    arrived()
    person.settle()
    before = seen(person)
    hit_again(person, at)
    person.settle()
    assert seen(person) == before
    wait(person)


def foot(person: Person, text: str) -> QAbstractButton:
    """The button below the page whose text begins like this."""
    buttons = [one for one in person.window.findChildren(QAbstractButton) if one.isVisible()]
    named = [one for one in buttons if one.text().replace("&", "").startswith(text)]
    return next(one for one in named if not person.page.isAncestorOf(one))


def named(person: Person, name: str) -> QAbstractButton:
    return person.find(QAbstractButton, name)


# ---- every page


def controls(person: Person) -> Iterator[tuple[QWidget, tuple[int, ...]]]:
    """Every control that can be seen with its place: on the page wherever that is scrolled to."""
    inner = person.page.column.parentWidget()
    assert inner is not None
    for kind in CONTROLS:
        for widget in person.window.findChildren(kind):
            if widget.isVisible():
                ground = inner if inner.isAncestorOf(widget) else person.window
                yield widget, (*widget.mapTo(ground, QPoint()).toTuple(), id(ground))


def test_no_control_of_any_page_takes_a_press_right_after_it_came_or_moved(person: Person) -> None:
    stops, visited, tried = every_page(person), 0, 0
    while True:
        be_quick(person)
        before = {id(widget): place for widget, place in controls(person)}
        name = next(stops, None)
        if name is None:
            break
        visited += 1
        for widget, place in list(controls(person)):
            at = middle(person, widget)
            found = person.window.childAt(at)
            if before.get(id(widget)) == place or found is None:
                continue
            if found is widget or widget.isAncestorOf(found):
                reached = Reached()
                found.installEventFilter(reached)
                hit_again(person, at)
                found.removeEventFilter(reached)
                assert not reached.presses, (name, widget, reached.presses)
                tried += 1
    assert visited > 30
    assert tried > 100


# ---- an order


def test_an_order_is_double_clicked_through_and_each_press_counts_once(person: Person) -> None:
    person.type_key(NEW[0].text)
    next_button = person.button(BUTTONS.NextButton)
    double_click(person, next_button, lambda: person.wait_for(Step.SUBSCRIPTION))
    person.choose(Action.NEW)
    double_click(person, next_button, lambda: person.wait_for(Step.REVIEW))
    person.agree()
    double_click(person, person.button(BUTTONS.CommitButton), lambda: person.wait_for(Step.DONE))
    double_click(person, foot(person, "Enter your own key"), lambda: person.wait_for(Step.KEY))
    double_click(person, foot(person, "Show receipt"), lambda: person.wait_for(Step.DONE))


def test_a_question_takes_no_answer_that_was_meant_for_what_opened_it(person: Person) -> None:
    to_subscription(person, NEW[0].text)
    be_quick(person)
    click(person, middle(person, foot(person, "Start over")))
    rest()
    (box,) = person.window.findChildren(QMessageBox)
    for button in box.buttons():
        QTest.mouseClick(button, LEFT)
    rest()
    assert box.isVisible()
    wait(person)
    QTest.mouseClick(next(one for one in box.buttons() if one.text() == "Keep"), LEFT)
    rest()
    assert person.step is Step.SUBSCRIPTION


# ---- the guide


@pytest.mark.usefixtures("browser")
def test_the_guide_is_double_clicked_through_and_each_press_counts_once(person: Person) -> None:
    person.paste(*KEYS)
    double_click(person, person.button(BUTTONS.NextButton), lambda: person.wait_for(Step.PRODUCT))
    answer(person)
    double_click(person, person.button(BUTTONS.NextButton), lambda: person.wait_for(Step.GUIDE))
    for name in ("skip", "aside", "open", "message"):
        double_click(person, named(person, name), person.settle)
    listed = next(one for one in person.page.findChildren(QAbstractItemView) if one.isVisible())
    used = listed.model().index([*CONSEQUENCES].index(Code.KEY_USED), 0)
    listed.scrollTo(used)
    person.click(listed.viewport(), listed.visualRect(used).center())
    double_click(person, named(person, "said"), person.settle)
    double_click(person, person.page.banner.buttons[0], person.settle)
    order_of_keys = person.windows.session.flow.guided_order
    assert order_of_keys is not None
    assert len(order_of_keys.left) == 1, "one is kept for later, one met a message"
    double_click(person, named(person, "open"), person.settle)
    double_click(person, named(person, "redeemed"), lambda: person.wait_for(Step.GUIDED))


@pytest.mark.usefixtures("browser")
def test_a_second_enter_does_not_answer_the_next_step_of_the_guide(person: Person) -> None:
    go_to_guide(person, KEYS)
    be_quick(person)
    aside = named(person, "aside")
    aside.setFocus()
    for _ in range(2):
        QTest.keyClick(aside, Qt.Key.Key_Space)
        person.settle()
    order_of_keys = person.windows.session.flow.guided_order
    assert order_of_keys is not None
    assert len(order_of_keys.left) == len(KEYS) - 1


# ---- the batch


def test_a_batch_is_double_clicked_through_and_each_press_counts_once(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    double_click(person, foot(person, "Make the plan"), lambda: one.wait_for(Stage.PLAN))
    double_click(person, foot(person, "Review"), lambda: one.wait_for(Stage.REVIEW))
    person.agree()
    double_click(person, foot(person, "Redeem"), lambda: one.wait_for(Stage.RESULTS))
    double_click(person, foot(person, "New batch"), lambda: one.wait_for(Stage.LIST))
    double_click(person, foot(person, "Show the results"), lambda: one.wait_for(Stage.RESULTS))


def test_a_click_right_after_a_tick_counts(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.review()
    be_quick(person)
    person.agree()
    rest()
    click(person, middle(person, foot(person, "Redeem")))
    one.wait_for(Stage.RESULTS)


def test_leaving_out_an_order_twice_in_a_moment_leaves_out_that_one_alone(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    one.choose(BAKERY[0])
    double_click(person, named(person, "leave-out"), person.settle)
    assert [state.name for state in one.states()].count("LEFT_OUT") == 1


def test_a_double_click_on_a_row_that_stays_still_opens_it(person: Person) -> None:
    one = Reseller(person)
    one.paste(table(*ready_rows()))
    one.make_plan()
    rows = person.find(OrderTable)
    opened: list[int] = []
    rows.doubleClicked.connect(lambda index: opened.append(index.row()))
    be_quick(person)
    place = rows.visualRect(rows.model().index(1, 0)).center()
    at = rows.viewport().mapTo(person.window, place)
    QTest.mouseDClick(person.window.windowHandle(), LEFT, pos=at)
    assert opened == [1]


def test_back_to_the_batch_stays_on_the_last_page_of_the_guide(
    person: Person, browser: Browser, tmp_path: Path
) -> None:
    path = saved(tmp_path / "november.csv", (*BAKERY, KEYS[0]), (*CACTUS, KEYS[1]))
    one = Reseller(person)
    one.open(path)
    one.make_plan()
    person.press_foot("Continue with the Microsoft keys")
    person.wait_for(Step.PRODUCT)
    products, tasks = person.page.findChildren(CardGrid)
    person.click(products.card(Product.MICROSOFT_365))
    person.click(tasks.card("new"))
    person.next(Step.GUIDE)
    double_click(person, named(person, "open"), person.settle)
    double_click(person, named(person, "redeemed"), lambda: person.wait_for(Step.GUIDED))
    for leave in ("Back to the batch", "Back to the batch"):
        double_click(person, foot(person, leave), lambda: one.wait_for(Stage.RESULTS))
        person.press_foot("Back")
        person.wait_for(Step.GUIDED)
    person.enter_room(Step.SETTINGS)
    person.press_foot("Back")
    person.wait_for(Step.GUIDED)
    assert foot(person, "Back to the batch").isEnabled()
    person.press_foot("New order")
    person.wait_for(Step.KEY)
    go_to_guide(person, KEYS[2:])
    double_click(person, named(person, "open"), person.settle)
    double_click(person, named(person, "redeemed"), lambda: person.wait_for(Step.GUIDED))
    assert foot(person, "New order").isEnabled()
    with pytest.raises(StopIteration):
        foot(person, "Back to the batch")


def test_a_double_click_on_edit_leaves_the_keyboard_in_the_field(person: Person) -> None:
    person.paste(*(key.text for key in NEW[:2]))
    rows = person.find(LineList)
    be_quick(person)
    person.page.show_focused(rows)
    QTest.mouseMove(rows.viewport(), rows.action_place(0, 0))
    at = rows.viewport().mapTo(person.window, rows.action_place(0, 0))
    click(person, at)
    person.settle()
    field = person.window.focusWidget()
    assert isinstance(field, KeyEdit)
    hit_again(person, at)
    assert person.window.focusWidget() is field
