"""Nothing is cut at 200 % text, in every language; on a small screen: tests/gui/test_access.py."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QScrollArea,
    QWidget,
)

from tests.tour.sign_in import SignInTour
from tests.window.batches import BIKES, Reseller, table
from tests.window.layouts import TURNS, layout_faults
from tests.window.pages import every_page
from tests.window.person import Person
from tests.window.steps import to_keys, to_review
from wizard.pages.sign_in_form import InvitationBox
from wizard.server.practice_data import NEW
from wizard.widgets.feedback_line import FeedbackLine

Open = Callable[..., Person]
LANGUAGES = ("en", "nl", "ja")
SMALL, MAXIMIZED = QSize(900, 600), QSize(1700, 1000)


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_200_percent_nothing_is_cut_or_overlaps(open_window: Open, doubled: None, language: str) -> None:
    person = open_window(language)
    for name in every_page(person):
        person.window.resize(MAXIMIZED)
        QApplication.processEvents()
        person.window.resize(SMALL)
        assert layout_faults(person) == [], name


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

    SignInTour(qapp, person.windows, SMALL, look).walk_everywhere()
    assert seen == [True]


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


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_at_200_percent_a_menu_of_choices_is_no_wider_than_the_screen(person: Person, doubled: None) -> None:
    one = Reseller(person)
    one.paste(table((*BIKES, NEW[0].text)))
    one.make_plan()
    one.choose(BIKES[0])
    person.press("Choose")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.width() <= menu.screen().availableGeometry().width()
    shown = [action.text() for action in menu.actions()]
    assert any("…" in told for told in shown)
    assert len(set(shown)) == len(shown), "each can be told from the others"
    menu.close()
