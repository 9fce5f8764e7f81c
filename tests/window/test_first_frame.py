"""Promises of a page's first frames: nothing is seen in another place than where it stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from shiboken6 import isValid

from tests.patience import rest
from tests.window.guided import KEYS, Browser, answer, go_to_product, press
from tests.window.person import Person
from wizard.contract import Action
from wizard.orders.steps import Step
from wizard.server.practice_data import NEW
from wizard.widgets.step_rail import StepRail


class Frames(QObject):
    """Remembers where buttons, texts and the rail were each time they were painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: dict[QWidget, set[tuple[int, int]]] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QAbstractButton | QLabel | StepRail):
            top = watched.mapTo(watched.window(), QPoint()).y()
            self.seen.setdefault(watched, set()).add((top, watched.height()))
        return False

    def moved(self) -> list[str]:
        """Those that were painted higher or lower before, or in another height."""
        return [
            f"{type(one).__name__} {getattr(one, 'text', str)()!r}: {places}"
            for one, places in self.seen.items()
            if len(places) > 1 and isValid(one) and one.isVisible()
        ]


@pytest.fixture
def look(qapp: QApplication) -> Callable[[Callable[[], object]], list[str]]:
    """Does something, and returns what was painted in another place on the way."""

    def look(act: Callable[[], object]) -> list[str]:
        frames = Frames()
        rest()
        qapp.installEventFilter(frames)
        act()
        rest()
        qapp.removeEventFilter(frames)
        return frames.moved()

    return look


Look = Callable[[Callable[[], object]], list[str]]


def test_each_page_of_an_order_is_seen_where_it_stays(person: Person, look: Look) -> None:
    person.window.resize(800, 560)
    person.type_key(NEW[0].text)
    assert look(lambda: person.next(Step.SUBSCRIPTION)) == []
    person.choose(Action.NEW)
    assert look(lambda: person.next(Step.REVIEW)) == []
    person.agree()

    def redeem() -> None:
        person.redeem()
        person.wait_for(Step.DONE)

    assert look(redeem) == []


def test_the_customers_are_seen_where_they_stay(person: Person, look: Look) -> None:
    person.window.resize(800, 560)
    person.type_key(NEW[0].text)
    person.be("reseller")
    assert look(lambda: person.next(Step.CUSTOMER)) == []


def test_the_guide_is_seen_where_it_stays(person: Person, look: Look, browser: Browser) -> None:
    person.window.resize(800, 560)
    go_to_product(person, KEYS)
    answer(person, Action.NEW)
    assert look(lambda: person.next(Step.GUIDE)) == []
    assert look(lambda: press(person, "open")) == []
    assert look(lambda: press(person, "redeemed")) == []
