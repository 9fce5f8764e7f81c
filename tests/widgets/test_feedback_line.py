"""The line under a field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.glyph_pairs import GlyphPairs
from wizard.widgets.tones import Tone


@pytest.fixture
def line(page: QWidget, qtbot: QtBot) -> FeedbackLine:
    """The line, shown."""
    it = FeedbackLine()
    layout = page.layout()
    assert layout is not None
    layout.addWidget(it)
    page.resize(400, 200)
    with qtbot.waitExposed(page):
        page.show()
    return it


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The announcements that screen readers receive."""
    texts: list[str] = []

    class Told:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            texts.append(event.message())

    monkeypatch.setattr("PySide6.QtGui.QAccessible", Told)
    return texts


def test_shows_what_it_is_told(line: FeedbackLine) -> None:
    line.show_message(Tone.WARNING, "Look again", (("8", "B"),))
    assert (line.tone(), line.text()) == (Tone.WARNING, "Look again")
    pairs = line.findChild(GlyphPairs)
    assert isinstance(pairs, GlyphPairs)
    assert pairs.isVisible()
    assert pairs.accessibleName() == "8 B"
    line.clear()
    assert (line.tone(), line.text()) == (None, "")
    assert not pairs.isVisible()


def test_keeps_its_room_when_silent(line: FeedbackLine) -> None:
    silent = line.sizeHint().height()
    line.show_message(Tone.NEUTRAL, "3 of 25")
    assert line.sizeHint().height() == silent > 0


def test_tells_screen_readers_once_after_a_pause(line: FeedbackLine, said: list[str], qtbot: QtBot) -> None:
    line.show_message(Tone.NEUTRAL, "1 of 25")
    line.show_message(Tone.NEUTRAL, "2 of 25")
    assert said == []
    qtbot.waitUntil(lambda: said == ["2 of 25"])
    line.show_message(Tone.NEUTRAL, "3 of 25")
    line.show_message(Tone.NEUTRAL, "2 of 25")
    line.show_message(Tone.PROBLEM, "0 never occurs")
    qtbot.waitUntil(lambda: said == ["2 of 25", "0 never occurs"])


def test_a_screen_reader_finds_the_text(line: FeedbackLine) -> None:
    line.show_message(Tone.SUCCESS, "Typed right")
    it = QAccessible.queryAccessibleInterface(line)
    names = [it.child(index).text(QAccessible.Text.Name) for index in range(it.childCount())]
    assert "Typed right" in names


def test_takes_no_focus(line: FeedbackLine) -> None:
    line.show_message(Tone.NEUTRAL, "text", (("8", "B"),))
    widgets = [line, *line.findChildren(QWidget)]
    assert all(widget.focusPolicy() == Qt.FocusPolicy.NoFocus for widget in widgets)


def test_wraps_text_and_characters(line: FeedbackLine, page: QWidget) -> None:
    groups = (("0", "Q", "D", "C", "G"), ("8", "B"), ("6", "G"), ("V", "Y"))
    line.show_message(Tone.PROBLEM, "Many words that find no room in one line. " * 3, groups)
    page.resize(240, 400)
    QCoreApplication.processEvents()
    pairs = line.findChild(GlyphPairs)
    assert isinstance(pairs, GlyphPairs)
    boxes = [box.geometry() for box in pairs.findChildren(QWidget)]
    assert len({box.y() for box in boxes}) > 1
    assert all(box.right() < pairs.width() for box in boxes)
    assert pairs.height() >= max(box.bottom() for box in boxes)
    pairs.repaint()


def test_follows_the_font(line: FeedbackLine, page: QWidget) -> None:
    line.show_message(Tone.NEUTRAL, "3 of 25", (("8", "B"),))
    before = line.sizeHint().height()
    font = QFont(page.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    page.setFont(font)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert line.sizeHint().height() > 1.7 * before
