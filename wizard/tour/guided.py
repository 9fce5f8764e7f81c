"""Walks the real window through the guide, with keys that Microsoft publishes for everyone."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton

from wizard.contract import Action
from wizard.microsoft import Product, quoted
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.tour.walk import Tour
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.key_edit import KeyEdit

KEYS = ("W269N-WFGWX-YVC9B-4J6C9-T83GX", "MH37W-N47XK-V7XM9-C7227-GCQG9", "NPPR9-FWDCX-D2C8J-H872K-2YT43")
CUSTOMER = "groenefiets.example"
PASTED = "service-busy"


class GuidedTour(Tour):
    """An order of three keys: one redeemed, one already used, one that the page was too busy for."""

    def walk_everywhere(self) -> None:
        """Every page and state of the guide. No browser is opened."""
        self._windows.session.open_address = lambda _address: True
        self._restart()
        self._begin(Action.ADD)
        self.picture("guide-product")
        self._choose_product(Product.MICROSOFT_365)
        self._name_customer()
        self._enter_keys()
        self.picture("guide-customer-check")
        self._press("agree")
        self._type("25", "2026-12-31")
        self.picture("guide-before")
        self._press("take")
        self.picture("guide-key")
        self._press("open")
        self.picture("guide-question")
        self._press("redeemed")
        self._press("open")
        self._press("message")
        self.picture("guide-messages")
        self._say("key-used")
        self.picture("guide-used")
        self._press_first_in_banner()
        self._press("open")
        self._press("message")
        self._say(PASTED)
        self.picture("guide-busy")
        self._press("redeemed")
        self._until(lambda: self._step() is Step.GUIDED, "the order is at its end")
        self._type("27", "2026-12-31")
        self._press("note")
        self.picture("guide-done")
        self._show_ways()

    def _show_ways(self) -> None:
        """What needs no key, or leads elsewhere."""
        for task, product, name in (
            (Action.REACTIVATE, Product.MICROSOFT_365, "guide-reactivate"),
            (Action.NEW, Product.CONSUMER, "guide-personal"),
            (Action.NEW, Product.VOLUME, "guide-volume"),
        ):
            self._restart()
            self._begin(task)
            self._choose_product(product)
            if self._step() is Step.CUSTOMER:
                self._type(CUSTOMER)
                self._next(Step.GUIDE)
            self.picture(name)

    def _begin(self, task: Action) -> None:
        grids = self._window.currentPage().findChildren(CardGrid)
        grids[0].card(Source.MICROSOFT).click()
        grids[-1].card(task).click()
        self._next(Step.MICROSOFT)

    def _choose_product(self, product: Product) -> None:
        self._find(CardGrid).card(product).click()
        self._next()

    def _name_customer(self) -> None:
        self._type(CUSTOMER)
        self.picture("guide-customer")
        self._next(Step.KEYS)

    def _enter_keys(self) -> None:
        field = self._find(KeyEdit)
        for key in KEYS[:-1]:
            field.setKey(key)
            self._press_another()
        field.setKey(KEYS[-1])
        self._next(Step.GUIDE)

    def _say(self, code: str) -> None:
        """Paste what the page says, or write our title of it where no source quotes it."""
        known = quoted(self._language, code)
        title = self._windows.session.speech.text("Guide", _TITLES[code])
        self._type(known[0].text if known else title)
        self._press("said")

    def _type(self, *texts: str) -> None:
        """Fill in the fields of the moment, as they stand."""
        fields = [one for one in self._window.currentPage().findChildren(QLineEdit) if one.isVisible()]
        fields = [one for one in fields if not isinstance(one, KeyEdit)]
        for field, text in zip(fields, texts, strict=False):
            field.setText(text)
            field.textEdited.emit(text)
        self._settle()

    def _press(self, name: str) -> None:
        """Press a button by its name, and wait until what it does is done."""
        found = self._window.currentPage().findChildren(QPushButton, name)
        button = next(one for one in found if one.isVisible() and one.isEnabled())
        button.click()
        self._wait_for_writing()

    def _press_first_in_banner(self) -> None:
        self._page().banner.findChildren(QPushButton)[0].click()
        self._wait_for_writing()

    def _wait_for_writing(self) -> None:
        self._until(lambda: getattr(self._page(), "_writing", None) is None, "it is written down")
        self._settle()


_TITLES = {
    "key-used": "The product key has already been used",
    "service-busy": "Your request cannot be processed right now",
}
