"""The guide in a process of its own: one key redeemed, and killed when the page of the second is opened.

`python -m tests.window.killed_guide FOLDER`
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from tests.window.guided import CUSTOMER, KEYS
from tests.window.killed import die
from tests.window.person import options
from wizard.app import Windows
from wizard.flow import Step, Task
from wizard.pages.page import Page
from wizard.service.microsoft import Product
from wizard.session import Source
from wizard.widgets.card_grid import CardGrid


class Driver:
    """Does the next thing whenever the page of the moment can go on."""

    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self._opened = 0
        windows.session.open_address = self._open
        self._clock = QTimer(interval=5)
        self._clock.timeout.connect(self._do)
        self._clock.start()

    def _open(self, _address: str) -> bool:
        self._opened += 1
        if self._opened == 2:
            die()
        return True

    def _do(self) -> None:
        window = self._windows.window
        assert window is not None
        page = window.currentPage()
        if (
            not isinstance(page, Page)
            or page._task is not None
            or getattr(page, "_writing", None) is not None
        ):
            return
        prepare: dict[Step, Callable[[Page], object]] = {
            Step.START: _choose,
            Step.MICROSOFT: lambda page: page.findChildren(CardGrid)[0].card(Product.MICROSOFT_365).click(),
            Step.CUSTOMER: _name,
            Step.KEYS: _enter,
            Step.GUIDE: _press,
        }
        prepare[page.step](page)
        if page.step is not Step.GUIDE and page.isComplete():
            window.next()


def _choose(page: Page) -> None:
    grids = page.findChildren(CardGrid)
    grids[0].card(Source.MICROSOFT).click()
    grids[-1].card(Task.ADD).click()


def _name(page: Page) -> None:
    field = page.findChildren(QLineEdit)[0]
    field.setText(CUSTOMER)
    field.textEdited.emit(CUSTOMER)


def _enter(page: Page) -> None:
    if not page.flow.draft.entries:
        page.flow.set_keys(KEYS[:2])
        page.enter()


def _press(page: Page) -> None:
    """The first of these buttons that is there: answers before the next page."""
    for name in ("agree", "skip", "redeemed", "open"):
        shown = [one for one in page.findChildren(QPushButton, name) if one.isVisible()]
        if shown:
            shown[0].click()
            return


def main() -> None:
    """Run until it is killed."""
    application = QApplication([])
    windows = Windows(application, options(Path(sys.argv[1])))
    windows.open()
    driver = Driver(windows)
    application.exec()
    del driver


if __name__ == "__main__":
    main()
