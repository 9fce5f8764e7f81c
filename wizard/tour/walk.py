"""Walks the real window through practice orders, and stops at every page and problem."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QWidget

from wizard.contract import Action
from wizard.messages import LANGUAGES
from wizard.orders.steps import Step
from wizard.pages.page import Page
from wizard.service.practice import examples
from wizard.widgets.busy import Busy
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.record_list import RecordList
from wizard.window.app import Windows

if TYPE_CHECKING:
    from wizard.server.practice_data import Example

Found = TypeVar("Found", bound=QWidget)

Stop = Callable[[str, QWidget], None]

PATIENCE_SECONDS = 30.0
MISTYPED_AT = 11


class Tour:
    """One walk; every step is what a person would do with the mouse."""

    def __init__(self, application: QApplication, windows: Windows, size: QSize, stop: Stop) -> None:
        """Begin at the start; `stop` is told the name of each place and the window that shows it."""
        self._application = application
        self._stop = stop
        self._windows = windows
        spoken = windows.session.speech.language
        self._language = spoken if spoken in LANGUAGES else LANGUAGES[0]  # the service has no other names
        assert windows.window is not None, "the window is open"
        self._window = windows.window
        self._window.resize(size)

    def walk_everywhere(self) -> None:
        """All there is to see."""
        self.walk_an_order()
        self.show_problems()

    def walk_an_order(self) -> None:
        """An order that succeeds, with a picture of each page."""
        add = [one for one in self._examples("redeemed") if Action(one.action) is Action.ADD]
        self.picture("start")
        self._choose(Action.ADD)
        self.picture("customer")
        self._next(Step.SUBSCRIPTION)
        self._pick(0)
        self.picture("subscription")
        self._next(Step.KEYS)
        field = self._find(KeyEdit)
        field.setKey(add[0].key[:12])
        self.picture("keys-typing")
        wrong = "B" if add[0].key[MISTYPED_AT] != "B" else "8"
        field.setKey(add[0].key[:MISTYPED_AT] + wrong + add[0].key[MISTYPED_AT + 1 :])
        self.picture("keys-mistyped")
        field.setKey("0" + add[0].key[1:])
        self.picture("keys-impossible")
        field.setKey(add[0].key)
        self._press_another()
        field.setKey(add[1].key)
        self.picture("keys")
        self._next(Step.REVIEW)
        self._agree()
        self.picture("review")
        self._next(Step.REDEEM)
        self._until(lambda: self._step() is Step.DONE, "the order is done")
        self.picture("done")
        self._restart()
        self._window.currentPage().findChildren(QPushButton, "orders")[0].click()
        self._settle()
        self.picture("orders")

    def show_problems(self) -> None:
        """Every outcome where it shows, with what it tells to do."""
        seen: set[tuple[str, str]] = set()
        for example in examples(self._language):
            what = (example.shows, example.product)
            if example.shows != "redeemed" and what not in seen:
                seen.add(what)
                self._show_problem(example)

    def picture(self, name: str) -> None:
        """Stop and look."""
        self._settle()
        self._stop(name, self._window)

    def _show_problem(self, example: Example) -> None:
        self._restart()
        self._choose(Action(example.action))
        self._be(example.account)
        if not self._pick_titled(example.customer_id):
            return
        name = f"problem-{example.shows}"
        if not self._can_go_on():
            self.picture(name)
            return
        self._next()
        if self._step() is Step.SUBSCRIPTION:
            self._pick_titled(example.subscription_id or "")
            if not self._can_go_on():
                self.picture(name)
                return
            self._next(Step.KEYS)
        field = self._find(KeyEdit)
        for key in filter(None, (example.with_key, example.key)):
            if field.key():
                self._press_another()
            field.setKey(key)
        if not self._can_go_on():
            self.picture(name)
            return
        self._next(Step.REVIEW)
        self._agree()
        if self._can_go_on():
            self._next(Step.REDEEM)
        self.picture(name)

    def _restart(self) -> None:
        self._window.show_start()
        self._settle()

    def _choose(self, task: Action) -> None:
        grids = self._window.currentPage().findChildren(CardGrid)
        grids[-1].card(task).click()
        self._next(Step.ACCOUNT)

    def _be(self, account: str) -> None:
        who = self._find(QComboBox)
        who.setCurrentIndex(who.findData(account))
        who.activated.emit(who.currentIndex())
        self._settle()

    def _pick(self, row: int) -> None:
        self._find(RecordList).setCurrentRow(row)
        self._settle()

    def _pick_titled(self, identity: str) -> bool:
        """Choose the row whose details name an id."""
        listed = self._find(RecordList)
        for row in range(listed.count()):
            if identity in listed.details(row):
                self._pick(row)
                return True
        return False

    def _press_another(self) -> None:
        self._window.currentPage().findChildren(QPushButton, "another")[0].click()

    def _agree(self) -> None:
        for box in self._window.currentPage().findChildren(QCheckBox):
            if box.isVisible():
                box.setChecked(True)

    def _next(self, step: Step | None = None) -> None:
        self._window.next()
        if step is not None:
            self._until(lambda: self._step() is step, f"{step} is shown")
        self._settle()

    def _can_go_on(self) -> bool:
        return self._page().isComplete()

    def _page(self) -> Page:
        page = self._window.currentPage()
        assert isinstance(page, Page), "all pages are ours"
        return page

    def _step(self) -> Step:
        return self._page().step

    def _find(self, kind: type[Found]) -> Found:
        found = self._window.currentPage().findChild(kind)
        assert isinstance(found, kind), f"the page has a {kind.__name__}"
        return found

    def _examples(self, shows: str) -> list[Example]:
        return [one for one in examples(self._language) if one.shows == shows]

    def _settle(self) -> None:
        """Wait until the page has its answers, and everything is painted."""
        busy = self._window.currentPage().findChild(Busy)
        self._until(lambda: not (isinstance(busy, Busy) and busy.isVisible()), "the answer has come")
        for _ in range(5):
            self._application.processEvents()

    def _until(self, condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(f"the tour waited in vain until {what}")
            self._application.processEvents()
