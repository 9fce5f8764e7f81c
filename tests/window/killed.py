"""The window in a process of its own, driven to Redeem, and killed there.

`python -m tests.window.killed FOLDER MOMENT` orders a new subscription with a practice key and kills itself
at a moment: `written` (the order is in the journal, nothing was sent), `sent` (the request is on its
way), `answered` (the service has carried it out, the journal does not know) or `shown` (all is done).
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from wizard.contract import Action
from wizard.orders import redemption
from wizard.orders.journal import Journal
from wizard.orders.steps import Step
from wizard.pages.option_cards import OptionCards
from wizard.pages.page import Page
from wizard.server.practice_data import NEW
from wizard.service.http import HttpService
from wizard.widgets.check_box import CheckBox
from wizard.widgets.key_edit import KeyEdit
from wizard.window.app import Windows
from wizard.window.options import Options


def die(*_: Any, **__: Any) -> None:
    """As kill -9 does; where there is none, as abruptly as can be."""
    if sys.platform == "win32":
        os._exit(9)
    os.kill(os.getpid(), signal.SIGKILL)


MOMENTS: dict[str, tuple[object, str]] = {
    "written": (redemption, "carry_out"),
    "sent": (HttpService, "redeem"),
    "answered": (Journal, "record_receipt"),
}


class Driver:
    """Does the next thing whenever the page of the moment can continue."""

    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self._clock = QTimer(interval=5)
        self._clock.timeout.connect(self._do)
        self._clock.start()

    def _do(self) -> None:
        window = self._windows.window
        assert window is not None
        page = window.currentPage()
        if not isinstance(page, Page) or page.busy:
            return
        prepare: dict[Step, Callable[[Page], object]] = {
            Step.KEY: lambda page: page.findChildren(KeyEdit)[0].setKey(NEW[0].text),
            Step.SUBSCRIPTION: _choose,
            Step.REVIEW: _agree,
            Step.DONE: die,
        }
        if page.step in prepare:
            prepare[page.step](page)
        if page.button_facts().complete and page.missing() is None:
            window.next()


def _choose(page: Page) -> None:
    card = page.findChildren(OptionCards)[0].card_of(Action.NEW)
    if card is not None:
        card.click()


def _agree(page: Page) -> None:
    for box in page.findChildren(CheckBox):
        box.setChecked(True)


def main() -> None:
    """Run until the moment comes."""
    folder, moment = Path(sys.argv[1]), sys.argv[2]
    if moment in MOMENTS:
        owner, name = MOMENTS[moment]
        setattr(owner, name, die)
    application = QApplication([])
    windows = Windows(application, Options(language="en", data_dir=folder))
    windows.open()
    driver = Driver(windows)
    application.exec()
    del driver


if __name__ == "__main__":
    main()
