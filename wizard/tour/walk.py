"""Walks the real window through practice orders, and stops at every page and problem."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QWidget, QWizard, QWizardPage

from wizard.contract import Action
from wizard.messages import LANGUAGES
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.page import Page
from wizard.pages.start import StartPage
from wizard.service.practice import examples
from wizard.widgets.busy import Busy
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.record_list import RecordList
from wizard.window.app import Windows
from wizard.window.window import ActivationWizard

if TYPE_CHECKING:
    from wizard.server.practice_data import Example

Found = TypeVar("Found", bound=QWidget)

Stop = Callable[[str, QWidget], None]
Walks = tuple[tuple[Source, Action | Step], ...]

PATIENCE_SECONDS = 30.0
TURNS = 5  # of the event loop, in which layouts inside layouts come to rest
WALKS: Walks = (
    (Source.PRACTICE, Action.ADD),
    (Source.PRACTICE, Step.ORDERS),
    (Source.PRACTICE, Step.CHECK),
    (Source.MICROSOFT, Action.ADD),
)
"""Orders that together come by every page."""


def page_stops(window: ActivationWizard, settle: Callable[[], None], walks: Walks = WALKS) -> Iterator[str]:
    """Walk every page in every state that it declares; yield the name of each, once the page is at rest.

    `settle` waits for the answers that the page awaits. A state that was seen is not shown again.
    """
    seen: set[str] = set()
    for source, purpose in walks:
        window.show_start()
        page: QWizardPage | None = None
        while window.currentPage() is not page:
            page = window.currentPage()
            assert isinstance(page, Page), "all pages are ours"
            for name in page.stops():
                settle()
                for _ in range(TURNS):
                    QApplication.processEvents()
                if name and name not in seen:
                    seen.add(name)
                    yield name
            settle()
            if isinstance(page, StartPage):
                page.choose(source, purpose)
            if window.currentPage() is page and page.isComplete() and not page.isFinalPage():
                window.next()
            settle()
        assert page is not None, "a walk has a first page"
        if not page.isFinalPage():
            raise RuntimeError(f"the stops of {type(page).__name__} lead nowhere")


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
        """Stop at every page in every state, and at every problem."""
        self.walk_pages()
        self.show_problems()

    def walk_pages(self) -> None:
        """Stop at every page in every state that it declares."""
        self._windows.session.open_address = lambda _address: True  # no browser is opened
        for name in page_stops(self._window, self._settle):
            self._stop(name, self._window)

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

    def _choose(self, action: Action) -> None:
        self._start_page().choose(Source.PRACTICE, action)
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

    def _start_page(self) -> StartPage:
        page = self._window.currentPage()
        assert isinstance(page, StartPage), "an order starts there"
        return page

    def _step(self) -> Step:
        return self._page().step

    def _find(self, kind: type[Found]) -> Found:
        found = self._window.currentPage().findChild(kind)
        assert isinstance(found, kind), f"the page has a {kind.__name__}"
        return found

    def _settle(self) -> None:
        """Wait until the page has its answers, and everything is painted."""
        self._until(lambda: not is_waiting(self._window), "the answer has come")
        for _ in range(TURNS):
            self._application.processEvents()

    def _until(self, condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(f"the tour waited in vain until {what}")
            self._application.processEvents()


def is_waiting(window: QWizard) -> bool:
    """Tell if the page of the moment awaits an answer, or reads a list."""
    page = window.currentPage()
    assert isinstance(page, Page), "all pages are ours"
    return page.busy or any(busy.isVisibleTo(page) for busy in page.findChildren(Busy))
