"""A walk over all pages, in any language, and what a person does on more than one of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

from tests.window.guided import Browser
from tests.window.person import Person
from wizard.tour.walk import page_stops
from wizard.window.window import ActivationWizard

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)


def press(person: Person, name: str) -> None:
    """Click the button of this name, whatever is written on it."""
    person.click(person.find(QAbstractButton, name))
    person.settle()


def every_page(person: Person) -> Iterator[str]:
    """Stop on every page in every state that it declares."""
    person.windows.session.open_address = Browser()
    assert isinstance(person.window, ActivationWizard)
    yield from page_stops(person.window, person.settle)


def places(person: Person) -> dict[str, QRect]:
    """The rectangles of all controls of the window that were there before a message came."""
    found = {}
    for kind in CONTROLS:
        for widget in person.window.findChildren(kind):
            message = widget in person.page.banner.buttons
            if widget.isVisible() and not message and not person.page.banner.strip.isAncestorOf(widget):
                found[str(id(widget))] = QRect(widget.mapTo(person.window, QPoint()), widget.size())
    return found
