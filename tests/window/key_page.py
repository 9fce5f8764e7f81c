"""The first page in a test: its field, its list, and what a person does there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWizard

from tests.window.person import Person
from wizard.keys.service import complete_service
from wizard.orders.steps import Step
from wizard.pages.key import KeyPage
from wizard.server.practice_data import Key
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.line_list import LineList

Open = Callable[..., Person]
SERVICE_KEY = "PGR4CDYFQ2CXJCDTTDKDYTCBF"


def key_page(person: Person) -> KeyPage:
    assert isinstance(person.page, KeyPage)
    return person.page


def field(person: Person) -> KeyEdit:
    return key_page(person).key_field.edit


def lines(person: Person) -> LineList:
    return person.find(LineList)


def listed(person: Person) -> tuple[str, ...]:
    return person.windows.session.flow.draft.key_texts


def endings(person: Person) -> list[str]:
    shown = lines(person)
    return [shown.line(row).name for row in range(shown.count())]


def missing(person: Person) -> str:
    """Press Next where the page does not change; return what the page says."""
    person.click(person.button(QWizard.WizardButton.NextButton))
    assert person.step is Step.KEY
    return person.page.banner.title


def enter(person: Person) -> None:
    focused = person.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)


def drop(page: KeyPage, mime: QMimeData) -> None:
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def act(person: Person, row: int, action: int) -> None:
    """Click a link of a row, where it is painted."""
    shown = lines(person)
    shown.scrollTo(shown.model().index(row, 0))
    QTest.mouseMove(shown.viewport(), shown.action_place(row, action))
    person.click(shown.viewport(), shown.action_place(row, action))


def many_keys(count: int) -> list[str]:
    return [complete_service(Key(f"many {number}", "", 1, 1).text[:23]) for number in range(count)]


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
