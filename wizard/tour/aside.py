"""Walks what stands aside of an order: a service's address, lists checked offline, help, guide, About."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton

from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.about import show_about
from wizard.pages.check import CheckPage
from wizard.pages.help import show_help
from wizard.pages.user_guide import show_guide
from wizard.tour.guided import KEYS
from wizard.tour.walk import Tour
from wizard.widgets.busy import Busy
from wizard.widgets.card_grid import CardGrid

WRONG = KEYS[0].replace("83GX", "B3GX")
LIST = "\n".join((*KEYS, KEYS[1], WRONG, "0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG", "no key"))


class AsideTour(Tour):
    """Right, doubled, mistyped and impossible keys; then every window over the window."""

    def walk_everywhere(self) -> None:
        """Each once."""
        self._restart()
        self._window.currentPage().findChildren(CardGrid)[0].card(Source.SERVICE).click()
        self.picture("start-service")
        self._window.currentPage().findChildren(CardGrid)[0].card(Source.PRACTICE).click()
        button = self._window.currentPage().findChild(QPushButton, "check")
        assert isinstance(button, QPushButton), "Start leads to Check"
        button.click()
        self._until(lambda: self._step() is Step.CHECK, "the page for checking is there")
        self.picture("check-empty")
        page = self._window.currentPage()
        assert isinstance(page, CheckPage), "it is the page for checking"
        page.intake.read_text(LIST)
        self._until(lambda: not page.intake.running, "the list is read")
        self.picture("check-list")
        self._look_at("help", show_help(self._window, page.heading.text(), page.help))
        self._look_at("user-guide", show_guide(self._window))
        self._look_at("about", show_about(self._window, self._windows.session))

    def _look_at(self, name: str, dialog: QDialog) -> None:
        """Stop at a window over the window, once it knows what it has to say."""
        busy = dialog.findChild(Busy)
        self._until(lambda: not (isinstance(busy, Busy) and busy.isVisible()), f"{name} is complete")
        self._settle()
        self._stop(name, dialog)
        dialog.close()
