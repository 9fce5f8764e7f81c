"""The guide in a process of its own, killed when a page is opened.

`python -m tests.window.killed_guide FOLDER second`: one key redeemed, killed at the page of the second.
`… again`: the page was busy for the key, killed when it is opened again.
`… waiting`: three keys, killed at the page of the first.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from tests.window.guided import CUSTOMER, KEYS
from tests.window.killed import die
from wizard.contract import Action, Code
from wizard.microsoft import CONSEQUENCES, Product
from wizard.orders.steps import Step
from wizard.pages.page import Page
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.record_list import RecordList
from wizard.window.app import Windows
from wizard.window.options import Options

SCENARIOS = {
    "second": (KEYS[:2], ("skip", "open", "redeemed", "open")),
    "again": (KEYS[:1], ("skip", "open", "message", "said", "open")),
    "waiting": (KEYS, ("skip", "open")),
}


class Driver:
    """Does the next thing whenever the page of the moment can continue; the last opening is the end."""

    def __init__(self, windows: Windows, scenario: str) -> None:
        self._windows = windows
        self._keys, presses = SCENARIOS[scenario]
        self._presses = list(presses)
        windows.session.open_address = self._open
        self._clock = QTimer(interval=5)
        self._clock.timeout.connect(self._do)
        self._clock.start()

    def _open(self, _address: str) -> bool:
        if not self._presses:
            die()
        return True

    def _do(self) -> None:
        window = self._windows.window
        assert window is not None
        page = window.currentPage()
        if not isinstance(page, Page) or page.busy or getattr(page, "saving", False):
            return
        prepare: dict[Step, Callable[[Page], object]] = {
            Step.KEY: self._enter,
            Step.PRODUCT: _answer,
            Step.GUIDE: self._press,
        }
        prepare[page.step](page)
        if page.step is not Step.GUIDE and page.missing() is None:
            window.next()

    def _enter(self, page: Page) -> None:
        if not page.flow.draft.entries:
            page.flow.set_keys(self._keys)
            page.enter()

    def _press(self, page: Page) -> None:
        """The next button, once it is there."""
        name = self._presses[0]
        shown = [one for one in page.findChildren(QPushButton, name) if one.isVisible()]
        if not shown:
            return
        if name == "said":
            page.findChildren(RecordList)[0].setCurrentRow(list(CONSEQUENCES).index(Code.SERVICE_BUSY))
        del self._presses[0]
        shown[0].click()


def _answer(page: Page) -> None:
    products, tasks = page.findChildren(CardGrid)
    products.card(Product.MICROSOFT_365).click()
    tasks.card(Action.ADD).click()
    field = page.findChildren(QLineEdit)[0]
    field.setText(CUSTOMER)
    field.textEdited.emit(CUSTOMER)


def main() -> None:
    """Run until it is killed."""
    application = QApplication([])
    windows = Windows(application, Options(language="en", data_dir=Path(sys.argv[1])))
    windows.open()
    driver = Driver(windows, sys.argv[2])
    application.exec()
    del driver


if __name__ == "__main__":
    main()
