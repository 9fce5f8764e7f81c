"""A person at the window: reads what is shown, clicks and types. Knows pages by their texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot

from tests.patience import rest
from wizard.contract import Action
from wizard.orders.steps import SIDE_ROOMS, Step
from wizard.pages.option_cards import OptionCards
from wizard.pages.page import Page
from wizard.server.practice_data import PRODUCTS
from wizard.tour.walk import is_waiting
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.rail_links import RailButton
from wizard.widgets.record_list import RecordList
from wizard.window.app import Windows
from wizard.window.window import ActivationWizard

_VARIANTS: tuple[dict[str, str], ...] = (
    {},
    {"customer": "De Groene Fiets B.V."},
    *({"by": by, "action": action} for by in ("own", "other") for action in ("new", "add")),
    *({"reason": reason} for reason in ("withdrawn", "country", "trial-used", "consumer", "subscription")),
    *({"status": status, "action": "reactivate"} for status in ("deleted", "active")),
)

Found = TypeVar("Found", bound=QWidget)


class Person:
    """Uses the window of `windows`, which another language replaces."""

    def __init__(self, bot: QtBot, windows: Windows) -> None:
        self.bot = bot
        self.windows = windows

    # ---- looking

    @property
    def window(self) -> QWizard:
        assert self.windows.window is not None
        return self.windows.window

    @property
    def page(self) -> Page:
        page = self.window.currentPage()
        assert isinstance(page, Page)
        return page

    @property
    def step(self) -> Step:
        return self.page.step

    def find(self, kind: type[Found], name: str = "") -> Found:
        found = [one for one in self.page.findChildren(kind, name) if one.isVisibleTo(self.page)]
        assert found, f"no {kind.__name__} on {self.step}"
        return found[0]

    def texts(self) -> str:
        """Everything that can be read on the page, once what is due now has been shown."""
        QApplication.processEvents()
        return "\n".join(self._texts())

    def _texts(self) -> Iterator[str]:
        yield self.page.heading.text()
        if self.page.banner.message is not None:  # all of it, also the part behind "More"
            yield from self.page.banner.message
        for label in self.page.findChildren(QLabel):
            if label.isVisibleTo(self.page):
                yield label.text()

    def places(self) -> dict[int, tuple[int, int, int, int]]:
        """The rectangles of the page's buttons and cards, in the coordinates of its content."""
        content = self.page.content
        shown = [one for one in content.findChildren(QAbstractButton) if one.isVisibleTo(self.page)]
        return {
            id(one): (*one.mapTo(content, one.rect().topLeft()).toTuple(), *one.size().toTuple())
            for one in shown
        }

    def settle(self) -> None:
        """Wait for the answer that the page waits for."""
        self.bot.waitUntil(self._settled)

    def _settled(self) -> bool:
        rest()  # what an answer leads to may wait for the next
        return not is_waiting(self.window)

    def wait_for(self, step: Step) -> None:
        """Wait until this page is shown, with its answers."""
        self.bot.waitUntil(lambda: self._settled() and self.step is step)

    def button(self, which: QWizard.WizardButton) -> QAbstractButton:
        return self.window.button(which)

    def list_titles(self) -> str:
        """The first lines of the rows of the page's list."""
        listed = self.find(RecordList)
        return "\n".join(listed.record(row).title for row in range(listed.count()))

    def flow_has_typed(self) -> bool:
        """Tell if there is a key in the field."""
        return bool(self.find(KeyEdit).key())

    def says(self, code: str) -> bool:
        """Tell if the page shows the message of a code, in its banner or under the field."""
        from wizard.contract import Problem

        speech = self.windows.session.speech
        products = [{}, *({"product": product.names[0]} for product in PRODUCTS)]
        titles = {
            speech.problem(Problem(code, {**product, **variant})).title
            for variant in _VARIANTS
            for product in products
        }
        if code == "key-duplicate":
            titles.add("Already in the list")
        shown = self.texts()
        return any(title in shown for title in titles)

    def says_title(self, code: str, **parameters: str | int | None) -> bool:
        """True if the page shows the title of a code's message."""
        from wizard.contract import Problem

        return self.windows.session.speech.problem(Problem(code, parameters)).title in self.texts()

    def says_code(self, code: str, **parameters: str | int | None) -> bool:
        """Tell if the page shows all of a code's message, in the language of the window."""
        from wizard.contract import Problem

        message = self.windows.session.speech.problem(Problem(code, parameters))
        shown = self.texts()
        return all(part in shown for part in (message.title, message.explanation, message.advice))

    # ---- doing

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def press(self, text: str) -> None:
        """Click the button whose text, without its mnemonic, begins like this."""
        buttons = self.page.findChildren(QPushButton)
        named = [one for one in buttons if one.text().replace("&", "").startswith(text)]
        shown = [one for one in named if one.isVisibleTo(self.page)]
        if not shown and any(one in self.page.banner.buttons for one in named):
            self._press_behind_more(text)
            return
        assert shown, f"no button {text!r} on {self.step}: {[one.text() for one in buttons]}"
        self.click(shown[0])

    def _press_behind_more(self, text: str) -> None:
        """Click a button of a message that has no room for it."""
        self.press("More")
        sheet = self.window.findChildren(QDialog)[-1]
        buttons = sheet.findChildren(QPushButton)
        self.click(next(one for one in buttons if one.text().replace("&", "").startswith(text)))

    def buttons(self) -> list[str]:
        """The texts of all buttons of the page, without mnemonics."""
        shown = [one for one in self.page.findChildren(QPushButton) if one.isVisibleTo(self.page)]
        return [one.text().replace("&", "") for one in shown]

    def copied(self, text: str) -> str:
        """Press a button that copies, and read the clipboard."""
        self.press(text)
        return QApplication.clipboard().text()

    def change_language(self, language: str) -> None:
        """Choose another language in the settings, which stay open."""
        before = self.window
        self.enter_room(Step.SETTINGS)
        languages = self.find(QComboBox)
        languages.setCurrentIndex(languages.findData(language))
        languages.activated.emit(languages.currentIndex())
        self.bot.waitUntil(lambda: self.window is not before)
        assert isinstance(self.window, ActivationWizard)
        self.window.stillness.pause_ms = 0
        self.settle()

    def go_on_in(self, language: str) -> None:
        """Choose another language in the settings, and come back."""
        step = self.step
        self.change_language(language)
        if step in SIDE_ROOMS:
            self.enter_room(step)
        else:
            self.click(self.button(QWizard.WizardButton.FinishButton))
            self.wait_for(step)

    def press_foot(self, text: str) -> None:
        """Click the button below the page whose text, without its mnemonic, begins like this."""
        shown = [one for one in self._foot() if one.text().replace("&", "").startswith(text)]
        assert shown, f"no button {text!r} below {self.step}: {self.foot()}"
        self.click(shown[0])

    def foot(self) -> list[str]:
        """The texts of the buttons below the page, without mnemonics, from left to right."""
        return [one.text().replace("&", "") for one in sorted(self._foot(), key=lambda one: one.x())]

    def _foot(self) -> list[QPushButton]:
        buttons = self.window.findChildren(QPushButton)
        return [one for one in buttons if one.isVisible() and not self.page.isAncestorOf(one)]

    def enter_room(self, room: Step) -> None:
        """Click the link of a side room in the rail."""
        links = [one for one in self.window.findChildren(RailButton) if one.objectName() == room]
        self.click(links[0])
        self.wait_for(room)

    def click_next(self) -> None:
        """Click Next, wherever it leads."""
        self.click(self.button(QWizard.WizardButton.NextButton))
        self.settle()

    def next(self, step: Step) -> None:
        button = QWizard.WizardButton.NextButton
        assert self.button(button).isEnabled(), f"Next is not possible on {self.step}: {self.texts()}"
        self.click(self.button(button))
        self.wait_for(step)

    def back(self, step: Step) -> None:
        self.click(self.button(QWizard.WizardButton.BackButton))
        self.wait_for(step)

    def choose(self, action: Action, subscription: str | None = None) -> None:
        """Click the card of an option on Subscription."""
        card = self.find(OptionCards).card_of(action, subscription)
        assert card is not None, f"no card for {action} of {subscription}: {self.texts()}"
        self.bot.waitUntil(card.isVisible)
        self.click(card)

    def be(self, account: str) -> None:
        who = self.find(QComboBox)
        if who.currentData() != account:
            who.setCurrentIndex(who.findData(account))
            who.activated.emit(who.currentIndex())
            self.settle()

    def pick(self, identity: str) -> None:
        """Click the row whose second line names an id."""
        listed = self.find(RecordList)
        row = next(row for row in range(listed.count()) if identity in listed.details(row))
        index = listed.model().index(row, 0)
        listed.scrollTo(index)
        place = listed.visualRect(index).center()
        self.click(listed.viewport(), place)

    def type_key(self, key: str) -> None:
        QTest.keyClicks(self.find(KeyEdit), key)

    def agree(self) -> None:
        for box in self.page.findChildren(QCheckBox):
            if box.isVisibleTo(self.page) and not box.isChecked():
                box.click()

    def redeem(self) -> None:
        button = self.button(QWizard.WizardButton.CommitButton)
        assert button.isEnabled(), self.texts()
        self.click(button)

    def paste(self, *keys: str) -> None:
        """Paste keys into the key field, one per line."""
        QApplication.clipboard().setText("\n".join(keys))
        QTest.keyClick(self.find(KeyEdit), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def undo(self) -> None:
        """Press Ctrl+Z where the keyboard is."""
        QTest.keyClick(
            self.window.focusWidget() or self.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
        )

    # ---- whole ways

    def enter_keys(self, *keys: str) -> None:
        """At Key: type one key, or paste several."""
        if len(keys) == 1:
            self.type_key(keys[0])
        else:
            self.paste(*keys)
        self.settle()

    def can_continue(self) -> bool:
        """True if nothing is missing on the page."""
        return self.page.missing() is None
