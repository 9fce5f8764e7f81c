"""Colors of surfaces and controls: legible on any palette, and lines instead of fills where that is asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.tour.paint_recorder import pieces
from wizard.widgets.button import Button
from wizard.widgets.card import Card
from wizard.widgets.check_box import CheckBox
from wizard.widgets.preferences import pretend_contrast
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.theme import LINE_CONTRAST, theme_of
from wizard.widgets.tones import CONTRAST, contrast

Role = QPalette.ColorRole
COLORS = st.integers(0, 0xFFFFFF).map(lambda number: QColor.fromRgb(number))


def palette(ground: QColor, ink: QColor, accent: QColor, over: QColor) -> QPalette:
    made = QPalette(ground)
    for role, color in (
        (Role.Base, ground),
        (Role.Window, ground),
        (Role.WindowText, ink),
        (Role.Text, ink),
        (Role.Highlight, accent),
        (Role.HighlightedText, over),
    ):
        made.setColor(role, color)
    return made


@given(accent=COLORS, over=st.sampled_from([QColor("white"), QColor("black")]))
def test_the_leading_button_is_legible_whatever_the_accent(accent: QColor, over: QColor) -> None:
    theme = theme_of(palette(QColor("white"), QColor("black"), accent, over))
    assert contrast(theme.on_accent, theme.accent) >= CONTRAST


@given(accent=COLORS, ground=st.sampled_from([QColor("white"), QColor("black"), QColor(30, 31, 34)]))
def test_the_frame_of_the_focus_stands_out_whatever_the_accent(accent: QColor, ground: QColor) -> None:
    theme = theme_of(palette(ground, QColor("gray"), accent, QColor("white")))
    assert contrast(theme.accent_line, theme.base) >= LINE_CONTRAST


@pytest.fixture
def strong(qapp: QApplication) -> Iterator[None]:
    """A system that asks for strong contrast."""
    pretend_contrast(True)
    yield
    pretend_contrast(None)


@pytest.mark.usefixtures("strong")
def test_with_strong_contrast_edges_are_drawn_in_the_color_of_the_text() -> None:
    theme = theme_of(QApplication.palette())
    assert theme.edge == theme.outline == theme.text
    assert theme.raised == theme.rail == theme.base
    assert contrast(theme.on_chosen, theme.chosen) >= CONTRAST


def picture(widget: Button | Card | CheckBox | RecordList) -> QImage:
    widget.resize(QSize(300, 80))
    return widget.grab().toImage()


def parts() -> tuple[Button | Card | CheckBox | RecordList, ...]:
    listed = RecordList()
    listed.show_records([Record("key", "Title", "Detail", "Active")])
    return Button("Next"), Card("new", "Title", "Text"), CheckBox("Agree"), listed


def test_a_change_of_colors_while_running_is_followed(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.palette()
    made = parts()
    for part in made:
        qtbot.addWidget(part)
        part.show()
    light = [picture(part) for part in made]
    dark = palette(QColor(24, 25, 28), QColor(232, 234, 237), QColor(76, 141, 246), QColor(10, 12, 16))
    qapp.setPalette(dark)
    qapp.processEvents()
    try:
        for part, was in zip(made, light, strict=True):
            now = picture(part)
            assert now != was, type(part).__name__
            assert now.pixelColor(5, 40).lightness() < 128, type(part).__name__
    finally:
        qapp.setPalette(before)


def test_what_has_the_focus_looks_different(qtbot: QtBot) -> None:
    for part in parts():
        qtbot.addWidget(part)
        part.show()
        part.clearFocus()
        without = picture(part)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(part, RecordList):
            part.setCurrentRow(0)
        qtbot.waitUntil(part.hasFocus)
        assert picture(part) != without, type(part).__name__


def test_the_leading_button_is_told_from_the_others(qtbot: QtBot) -> None:
    leading, other = Button("Next", leading=True), Button("Next")
    for button in (leading, other):
        qtbot.addWidget(button)
    assert picture(leading) != picture(other)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_key_is_read_from_left_to_right_where_lists_are_mirrored(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    listed = RecordList()
    listed.setLayoutDirection(direction)
    qtbot.addWidget(listed)
    listed.show_records([Record("key", "•••••-•••••-•••••-•••••-BTJ82", "")])
    listed.resize(600, 80)
    listed.show()
    painted = pieces(listed.viewport())
    ending = next(piece.box for piece in painted if piece.text == "BTJ82")
    hidden = [piece.box for piece in painted if "•" in piece.text]
    assert hidden
    assert all(box.right() <= ending.left() for box in hidden)
    beginning = min(box.left() for box in hidden)
    assert (beginning > 300) is (direction is Qt.LayoutDirection.RightToLeft)
