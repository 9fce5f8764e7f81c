"""The menu of practice keys: some that work, and one for each outcome."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from wizard.pages.tasks import Task
from wizard.widgets.text import text

if TYPE_CHECKING:
    from wizard.pages.page import Page
    from wizard.pages.session import Session
    from wizard.server.practice_data import Example

OFFERED_KEYS = 6
_WAITING = frozenset({"service-busy", "account-not-created", "order-not-processed"})
_looking: list[Task[list[Example]]] = []


def offer(page: Page, below: QWidget, picked: Callable[[Example], object]) -> None:
    """Open the menu below a control, once it is known which keys were not redeemed yet."""

    def show(examples: list[Example]) -> None:
        menu = practice_menu(page.session, examples, page, picked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    _look(page, show)


def fill(page: Page, picked: Callable[[Example], object]) -> None:
    """Pick a practice key that is redeemed."""

    def pick(examples: list[Example]) -> None:
        good = next((one for one in examples if one.shows == "redeemed"), None)
        if good is not None:
            picked(good)

    _look(page, pick)


def _look(page: Page, then: Callable[[list[Example]], None]) -> None:
    """Read the practice keys, off the GUI thread; only the last call is answered, where its page is shown."""

    def show(examples: list[Example]) -> None:
        _looking.clear()
        if page.isVisible():
            then(examples)

    for task in _looking:
        task.cancel()
    _looking[:] = [Task(page, page.session.practice_keys, show, page.show_error)]


def practice_menu(
    session: Session, examples: list[Example], parent: QWidget, picked: Callable[[Example], object]
) -> QMenu:
    """Return a menu of these keys, in groups by what they show."""
    menu = QMenu(parent)
    working = [one for one in examples if one.shows == "redeemed"][:OFFERED_KEYS]
    rejected = _distinct(session, [one for one in examples if one.shows not in {"redeemed", *_WAITING}])
    waiting = [one for one in examples if one.shows in _WAITING]
    for heading, group in (
        (text("KeyPage", "Keys that can be redeemed"), working),
        (text("KeyPage", "Keys that show a problem"), rejected),
        (text("KeyPage", "Keys that the service accepts on the second try"), waiting),
    ):
        if group:
            menu.addSection(heading)
        for example in group:
            action = menu.addAction(_told(session, example).replace("&", "&&"))
            action.triggered.connect(lambda _=False, example=example: picked(example))
    return menu


def _told(session: Session, example: Example) -> str:
    """Say of a key what it will bring."""
    speech = session.speech
    parts = [] if example.shows == "redeemed" else [session.outcome_title(example)]
    if example.product not in "".join(parts):
        parts.append(example.product)
    if example.shows == "redeemed":
        parts += [speech.licenses(example.licenses or 0), speech.months(example.months or 0)]
    return " · ".join((*parts, f"…{example.key[-5:]}"))


def _distinct(session: Session, examples: list[Example]) -> list[Example]:
    """Return the first example of each outcome and product: the others would read the same."""
    found: dict[tuple[str, str], Example] = {}
    for example in examples:
        found.setdefault((session.outcome_title(example), example.product), example)
    return list(found.values())
