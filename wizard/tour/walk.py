"""Walks the real window through practice orders, and stops at every page and problem."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget, QWizard, QWizardPage

from wizard.messages import LANGUAGES
from wizard.orders.destination import Reason
from wizard.orders.place import Place, Source
from wizard.orders.steps import SIDE_ROOMS, Step
from wizard.pages.key import KeyPage
from wizard.pages.option_cards import OptionCards
from wizard.pages.page import Page
from wizard.pages.stops import MICROSOFT_KEYS, use_keys
from wizard.service.practice import examples
from wizard.widgets.busy import Busy
from wizard.widgets.record_list import RecordList
from wizard.window.app import Windows
from wizard.window.window import ActivationWizard

if TYPE_CHECKING:
    from wizard.server.practice_data import Example

Found = TypeVar("Found", bound=QWidget)

Stop = Callable[[str, QWidget], None]

PATIENCE_SECONDS = 30.0
TURNS = 5  # of the event loop, in which layouts inside layouts come to rest


class Walk(StrEnum):
    """One order, or one side room, from its first page to its last."""

    ORDER = "order"
    RESELLER = "reseller"
    MICROSOFT = "microsoft"
    BATCH = "batch"
    CHECK = "check"
    ORDERS = "orders"
    SETTINGS = "settings"
    NO_KEY = "no-key"


def page_stops(
    window: ActivationWizard, settle: Callable[[], None], walks: Iterable[Walk] = Walk
) -> Iterator[str]:
    """Walk every page in every state that it declares; yield the name of each, once the page is at rest.

    All `walks` together come by every page. `settle` waits for the answers that the page awaits. A state that
    was seen is not shown again.
    """
    seen: set[str] = set()
    for walk in walks:
        window.show_start()
        settle()
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
            if isinstance(page, KeyPage):
                _set_out(window, page, walk)
                settle()
            _move_on(window, page)
            settle()
        assert page is not None, "a walk has a first page"
        if not page.isFinalPage():
            raise RuntimeError(f"the stops of {type(page).__name__} lead nowhere")


def _set_out(window: ActivationWizard, page: KeyPage, walk: Walk) -> None:
    """Put the keys of a walk into the order, or enter its room."""
    if walk.value in {room.value for room in SIDE_ROOMS}:
        window.enter_room(Step(walk.value))
    elif walk is Walk.RESELLER:
        page.slot.place.placed.emit(Place.of(Source.PRACTICE, account="reseller"))
    elif walk is Walk.MICROSOFT:
        use_keys(page, MICROSOFT_KEYS)


def _move_on(window: ActivationWizard, page: Page) -> None:
    """Press Next, or Redeem, where it leads on."""
    if window.currentPage() is page and not page.isFinalPage() and page.missing() is None:
        window.next()


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

    def walk_pages(self, walks: Iterable[Walk] = Walk) -> None:
        """Stop at every page of these walks in every state that it declares."""
        self._windows.session.open_address = lambda _address: True  # no browser is opened
        for name in page_stops(self._window, self._settle, walks):
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
        """Wait until the window is still, and show it under a name."""
        self._settle()
        self._stop(name, self._window)

    def _show_problem(self, example: Example) -> None:
        """Bring an example to the page that shows its problem."""
        self._restart()
        page = self._key_page()
        use_keys(page, tuple(filter(None, (example.with_key, example.key))))
        if page.flow.draft.destination.reason is Reason.PRACTICE:
            page.slot.place.placed.emit(Place.of(Source.PRACTICE, account=example.account))
        name = f"problem-{example.shows}"
        for step in (Step.KEY, Step.CUSTOMER, Step.SUBSCRIPTION, Step.REVIEW):
            if self._step() is not step:
                continue
            if step is Step.CUSTOMER:
                self._pick_titled(example.customer_id)
            elif step is Step.SUBSCRIPTION:
                card = self._find(OptionCards).card_of(example.action, example.subscription_id)
                if card is not None:
                    card.click()
            elif step is Step.REVIEW:
                self._agree()
            self._settle()
            if self._page().missing() is not None:
                break
            self._next()
        self.picture(name)

    def _restart(self) -> None:
        self._window.show_start()
        self._settle()

    def _pick_titled(self, identity: str) -> bool:
        """Choose the row whose details name an id."""
        listed = self._find(RecordList)
        for row in range(listed.count()):
            if identity in listed.details(row):
                listed.setCurrentRow(row)
                self._settle()
                return True
        return False

    def _agree(self) -> None:
        for box in self._window.currentPage().findChildren(QCheckBox):
            if box.isVisible():
                box.setChecked(True)

    def _next(self, step: Step | None = None) -> None:
        self._window.next()
        if step is not None:
            self._until(lambda: self._step() is step, f"{step} is shown")
        self._settle()

    def _page(self) -> Page:
        page = self._window.currentPage()
        assert isinstance(page, Page), "all pages are ours"
        return page

    def _key_page(self) -> KeyPage:
        page = self._window.currentPage()
        assert isinstance(page, KeyPage), "an order starts there"
        return page

    def _step(self) -> Step:
        return self._page().step

    def _find(self, kind: type[Found]) -> Found:
        found = self._window.currentPage().findChild(kind)
        assert isinstance(found, kind), f"the page has a {kind.__name__}"
        return found

    def _settle(self) -> None:
        """Wait until the page has its answers, and everything is painted."""
        self._until(self._is_at_rest, "the answer has come")

    def _is_at_rest(self) -> bool:
        """Return True if no answer is awaited; what one leads to may wait for the next."""
        for _ in range(TURNS):
            self._application.processEvents()
        return not is_waiting(self._window)

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
