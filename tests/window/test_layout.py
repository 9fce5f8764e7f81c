"""Nothing is cut: at 200 % text, on a small screen, in every language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from tests.tour.sign_in import SignInTour
from tests.window.pages import every_page
from tests.window.person import Person
from tests.window.steps import to_keys, to_review
from wizard.pages.invitation_box import InvitationBox
from wizard.server.practice_data import NEW
from wizard.widgets.button import Button
from wizard.widgets.card import Card
from wizard.widgets.check_box import CheckBox
from wizard.widgets.column_grid import ColumnGrid
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.line_list import LineList
from wizard.widgets.record_list import RecordList

Open = Callable[..., Person]
LANGUAGES = ("en", "nl", "ja")
TURNS = 30  # of the event loop, in which layouts inside layouts come to rest
PARTS = (QLabel, QPushButton, QLineEdit, QComboBox, Card, CheckBox, RecordList, LineList)


def faults(person: Person, size: QSize) -> list[str]:
    """The faults in a window of this size, once all is laid out."""
    person.window.resize(size)
    for _ in range(TURNS):
        QApplication.processEvents()
    assert person.window.size() == size
    return cut(person) + overlapping(person) + outside(person)


def cut(person: Person) -> list[str]:
    """Widgets with less room than their text needs."""
    faults = []
    for widget in shown_parts(person.window):
        if isinstance(widget, QLabel | Button | CheckBox | Card) and widget.hasHeightForWidth():
            fits = widget.heightForWidth(widget.width()) <= widget.height()
        else:
            fits = widget.minimumSizeHint().width() <= widget.width() + 1 or isinstance(widget, QLineEdit)
        if not fits:
            faults.append(f"{told(widget)} is cut in {widget.size()}")
    return faults


def overlapping(person: Person) -> list[str]:
    parts = [one for one in shown_parts(person.page) if not isinstance(one, QLabel) or one.text()]
    faults = []
    for one, other in combinations(parts, 2):
        nested = one.isAncestorOf(other) or other.isAncestorOf(one)
        if not nested and area(person, one) is area(person, other) and rect(one).intersects(rect(other)):
            faults.append(f"{told(one)} overlaps {told(other)}")
    return faults


def outside(person: Person) -> list[str]:
    """Areas that scroll sideways, but for a list's own columns; what reaches over the window's edge."""
    sideways = [
        f"{one.objectName() or type(one).__name__} scrolls sideways"
        for one in person.page.findChildren(QScrollArea)
        if one.isVisible() and one.horizontalScrollBar().maximum() > 0 and not isinstance(one, ColumnGrid)
    ]
    window = person.window.rect()
    fixed = [one for one in shown_parts(person.window) if area(person, one) is None]
    return sideways + [
        f"{told(one)} is outside"
        for one in fixed
        if not window.contains(QRect(one.mapTo(person.window, QPoint()), one.size()))
    ]


def shown_parts(parent: QWidget) -> list[QWidget]:
    return [one for kind in PARTS for one in parent.findChildren(kind) if one.isVisible()]


def area(person: Person, widget: QWidget) -> QScrollArea | None:
    areas = person.page.findChildren(QScrollArea)
    return next((one for one in areas if one.isAncestorOf(widget)), None)


def rect(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def told(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {text[:40]!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_200_percent_nothing_is_cut_or_overlaps(open_window: Open, doubled: None, language: str) -> None:
    person = open_window(language)
    for name in every_page(person):
        assert faults(person, QSize(900, 600)) == [], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_200_percent_no_message_covers_the_field_that_it_asks_to_fill_in(
    open_window: Open, qapp: QApplication, doubled: None, language: str
) -> None:
    person = open_window(language)
    seen: list[bool] = []

    def look(name: str, _window: QWidget) -> None:
        if name == "sign-in-invitation":
            field, strip = person.find(InvitationBox).field, person.page.banner.strip
            end = field.mapTo(person.window, field.rect().bottomLeft()).y()
            seen.append(end < strip.mapTo(person.window, QPoint()).y())

    SignInTour(qapp, person.windows, QSize(900, 600), look).walk_everywhere()
    assert seen == [True]


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_small_screen_nothing_is_cut_or_overlaps(open_window: Open, language: str) -> None:
    person = open_window(language)
    for name in every_page(person):
        assert faults(person, QSize(920, 570)) == [], name


@pytest.mark.parametrize("height", [600, 460])
def test_what_is_said_of_a_key_is_in_sight_while_it_is_typed(
    open_window: Open, doubled: None, height: int
) -> None:
    person = open_window("nl")
    field = to_keys(person)
    person.window.resize(900, height)
    for text in ("", "PGR4C", "PGR4CDYFO2"):
        field.setKey(text)
        for _ in range(TURNS):
            QApplication.processEvents()
        assert field.visibleRegion().boundingRect().height() == field.height(), text
    if height == 600:
        feedback = person.find(FeedbackLine)
        assert feedback.visibleRegion().boundingRect().height() == feedback.height()


def test_a_review_is_read_from_its_beginning(open_window: Open, doubled: None) -> None:
    person = open_window("nl")
    person.window.resize(900, 600)
    to_review(person, NEW[0].text)
    for _ in range(TURNS):
        QApplication.processEvents()
    (bar,) = [one.verticalScrollBar() for one in person.page.findChildren(QScrollArea) if one.isVisible()]
    assert bar.maximum() > 0
    assert bar.value() == 0


def test_the_window_fits_a_small_screen(folder: Path, tmp_path: Path) -> None:
    screen = {"name": "small", "x": 0, "y": 0, "width": 1024, "height": 640}
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    program = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from wizard.__main__ import main
from wizard.window import app
real = app.Windows.open
def open_and_tell(self):
    real(self)
    frame = self.window.frameGeometry()
    inside = self.window.screen().availableGeometry().contains(frame)
    print(self.window.screen().size().toTuple(), inside, flush=True)
    QTimer.singleShot(0, self.window.close)
app.Windows.open = open_and_tell
sys.exit(main(["--data-dir", sys.argv[1]]))
"""
    ran = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
    )
    assert ran.stdout.strip() == "(1024, 640) True", ran.stdout + ran.stderr
    assert ran.returncode == 0


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_no_letter_is_underlined_twice_on_a_page(open_window: Callable[..., Person], language: str) -> None:
    person = open_window(language)
    for page in every_page(person):
        parts: list[QAbstractButton | QLabel] = [*person.window.findChildren(QAbstractButton)]
        letters = [
            letter
            for widget in (*parts, *person.window.findChildren(QLabel))
            if widget.isVisibleTo(person.window) and widget.isEnabled()
            for letter in mnemonic(widget)
        ]
        assert sorted(set(letters)) == sorted(letters), f"{page}: {''.join(sorted(letters))}"


def mnemonic(widget: QAbstractButton | QLabel) -> str:
    if isinstance(widget, QLabel) and widget.buddy() is None:
        return ""
    found = QKeySequence.mnemonic(widget.text())
    return "" if found.isEmpty() else found.toString()[-1]
