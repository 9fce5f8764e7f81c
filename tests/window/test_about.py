"""About: versions, licenses, and diagnostics to copy; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.window.person import Person
from wizard import __version__
from wizard.pages.about import AboutWindow
from wizard.pages.help import HelpWindow
from wizard.widgets.button import Button

Open = Callable[..., Person]


def opened(person: Person) -> AboutWindow:
    """By keyboard: help, then what it tells of the program."""
    QTest.keyClick(person.window, Qt.Key.Key_F1)
    (about_this_page,) = [one for one in person.window.findChildren(HelpWindow) if one.isVisible()]
    to_about = next(one for one in about_this_page.findChildren(Button) if "Product Key" in one.text())
    to_about.setFocus()
    QTest.keyClick(to_about, Qt.Key.Key_Space)
    (about,) = [one for one in person.window.findChildren(AboutWindow) if one.isVisible()]
    return about


def words(about: AboutWindow) -> str:
    return "\n".join(label.text() for label in about.findChildren(QLabel)).replace("\u200b", "")


def copy_button(about: AboutWindow) -> Button:
    return next(one for one in about.findChildren(Button) if "diagnos" in one.text().replace("&", "").lower())


def test_it_says_what_the_program_is_and_is_made_with(person: Person) -> None:
    about = opened(person)
    person.bot.waitUntil(lambda: copy_button(about).isEnabled())
    assert __version__ in words(about)
    assert "MIT license" in words(about)
    assert "PySide6-Essentials" in words(about)
    assert "LGPL" in words(about)
    about.reject()


def test_diagnostics_are_copied_as_the_terminal_says_them(person: Person) -> None:
    about = opened(person)
    person.bot.waitUntil(lambda: copy_button(about).isEnabled())
    person.click(copy_button(about))
    copied = QApplication.clipboard().text()
    assert f"Product Key Wizard: {__version__}" in copied
    assert "Data folder: " in copied
    about.reject()


@pytest.mark.parametrize("language", ["nl", "ja"])
def test_it_speaks_the_language(open_window: Open, language: str) -> None:
    person = open_window(language=language)
    about = opened(person)
    assert {"nl": "Gemaakt met", "ja": "使用しているソフトウェア"}[language] in words(about)
    about.reject()


def test_escape_closes_it_while_it_still_looks(person: Person) -> None:
    about = opened(person)
    QTest.keyClick(about, Qt.Key.Key_Escape)
    assert not about.isVisible()
