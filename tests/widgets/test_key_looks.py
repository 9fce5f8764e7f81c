"""The look of the key field and its text for a screen reader: cells, marks, fonts, colors, directions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import MICROSOFT, compose, plain
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.tones import Tone, contrast, tone_color

KEY = plain(MICROSOFT)
Role = QPalette.ColorRole
DARK = QColor(30, 30, 32)
LIGHT = QColor(240, 240, 240)


def grab(edit: KeyEdit) -> QImage:
    """The field as it is painted."""
    return edit.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def has_color(image: QImage, rect: QRect, color: QColor) -> bool:
    """Tell if a pixel of `rect` has exactly this color."""
    inside = rect.intersected(image.rect())
    return any(
        image.pixel(x, y) == color.rgb()
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    )


def colored(background: QColor, text: QColor, highlight: QColor) -> QPalette:
    """A palette of three colors."""
    palette = QPalette(background)
    for role in (Role.Base, Role.Window):
        palette.setColor(role, background)
    for role in (Role.Text, Role.WindowText):
        palette.setColor(role, text)
    palette.setColor(Role.Highlight, highlight)
    palette.setColor(Role.HighlightedText, background)
    return palette


def tone(edit: KeyEdit, meaning: Tone) -> QColor:
    """The color of a meaning on the ground of the field."""
    around = edit.parentWidget()
    assert around is not None
    return tone_color(around.palette(), meaning)


def caret_offsets(edit: KeyEdit) -> list[int]:
    """The offsets at which Qt draws the caret before each character, from the first one."""
    places = []
    for unit in range(len(edit.text().encode("utf-16-le")) // 2 + 1):
        edit.setCursorPosition(unit)
        places.append(edit.cursorRect().left())
    return [place - places[0] for place in places]


# Cells and text


@pytest.mark.parametrize("points", [6.0, 9.0, 13.5, 27.0])
@pytest.mark.parametrize("text", [KEY, f"{KEY}BCDFG"])
def test_qts_text_stands_in_the_painted_cells(edit: KeyEdit, page: QWidget, points: float, text: str) -> None:
    font = QFont(page.font())
    font.setPointSizeF(points)
    page.setFont(font)
    edit.repaint()
    QCoreApplication.processEvents()
    edit.setMinimumWidth(edit.sizeHint().width() * 2)
    edit.setKey(text)
    expected = [edit.cells.offset(index) for index in range(len(text) + 1)]
    assert all(abs(got - want) <= 1 for got, want in zip(caret_offsets(edit), expected, strict=True))


@pytest.mark.parametrize("text", ["漢B漢ВH字ХG", "BCDFВH漢GJK漢BCD", "ｱｲｳｴｵBC", "한국어BCDF"])
def test_characters_of_other_fonts_keep_their_cell(edit: KeyEdit, text: str) -> None:
    edit.setKey(text)
    expected = [edit.cells.offset(index) for index in range(len(edit.key()) + 1)]
    assert all(abs(got - want) <= 1 for got, want in zip(caret_offsets(edit), expected, strict=True))
    # And still do when they are gone.
    edit.setKey(KEY)
    expected = [edit.cells.offset(index) for index in range(26)]
    assert all(abs(got - want) <= 1 for got, want in zip(caret_offsets(edit), expected, strict=True))


def test_a_composition_stands_in_the_cells(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.setCursorPosition(3)
    before = edit.cursorRect().left()
    compose(edit, "わわわ")
    offsets = edit.cells.offset(6) - edit.cells.offset(3)
    assert abs(edit.cursorRect().left() - before - offsets) <= 6
    compose(edit, "")
    assert abs(edit.cursorRect().left() - before) <= 1


def test_a_composition_over_a_selection_stands_in_the_cells(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.setCursorPosition(2)
    start = edit.cursorRect().left()
    edit.setSelection(2, 9)
    compose(edit, "わわわわ")
    assert abs(edit.cursorRect().left() - start - edit.cells.offset(6) + edit.cells.offset(2)) <= 6
    QTest.keyClick(edit, Qt.Key.Key_Home)
    assert edit.key() == KEY[:2] + KEY[11:]
    expected = [edit.cells.offset(index) for index in range(len(edit.key()) + 1)]
    assert all(abs(got - want) <= 1 for got, want in zip(caret_offsets(edit), expected, strict=True))


def test_the_sizes_come_from_the_font(edit: KeyEdit, page: QWidget) -> None:
    page.resize(1400, page.height())
    QCoreApplication.processEvents()
    small = edit.sizeHint()
    font = QFont(page.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    page.setFont(font)
    edit.repaint()
    QCoreApplication.processEvents()
    assert edit.sizeHint().height() == pytest.approx(2 * small.height(), rel=0.1)
    assert edit.sizeHint().width() == pytest.approx(2 * small.width(), rel=0.1)


def test_a_font_of_its_own_and_back(edit: KeyEdit, page: QWidget) -> None:
    before = edit.sizeHint()
    font = QFont()
    font.setPixelSize(40)
    edit.setFont(font)
    assert edit.sizeHint().height() > 2 * before.height()
    edit.setFont(QFont())
    assert edit.sizeHint() == before


def test_pitch_shrinks_before_anything_scrolls(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.setFixedWidth(edit.minimumSizeHint().width())
    assert edit.cells.measures.least <= edit.cells.pitch < edit.cells.measures.wanted
    assert not edit.cells.scrolls
    edit.setKey(f"{KEY}BCDFG")
    assert edit.cells.pitch == edit.cells.measures.least
    assert not edit.cells.scrolls
    edit.setFixedWidth(edit.minimumSizeHint().width() // 2)
    assert edit.cells.scrolls


def test_characters_shrink_before_a_key_scrolls_and_grow_again(edit: KeyEdit, page: QWidget) -> None:
    edit.setKey(KEY)
    edit.resize(900, edit.height())
    large = edit.fontMetrics().height()
    width = next(one for one in range(900, 200, -5) if _resized(edit, one) < large)
    assert not edit.cells.scrolls
    assert edit.key() == KEY
    edit.undo()
    assert edit.key() == ""
    edit.redo()
    assert _resized(edit, width + 100) == large
    assert edit.key() == KEY


def _resized(edit: KeyEdit, width: int) -> int:
    edit.resize(width, edit.height())
    return edit.fontMetrics().height()


def test_marks_scroll_with_their_characters(edit: KeyEdit) -> None:
    edit.setFixedWidth(edit.minimumSizeHint().width() // 2)
    edit.setKey(KEY[:-2] + "0X")
    for _ in range(2):
        edit.repaint()
        QCoreApplication.processEvents()
    mark = edit.cells.strip(23).toRect().translated(-edit.scrolled, 0)
    assert edit.scrolled > 0
    assert has_color(grab(edit), mark, tone(edit, Tone.PROBLEM))
    edit.setFixedWidth(edit.sizeHint().width())
    assert edit.scrolled == 0


def test_cells_follow_when_the_text_scrolls(edit: KeyEdit, qtbot: QtBot) -> None:
    edit.setFixedWidth(edit.minimumSizeHint().width() // 2)
    edit.setKey(KEY)
    for unit in (25, 12, 0, 20):
        edit.setCursorPosition(unit)
        qtbot.waitUntil(lambda: edit.rect().contains(edit.cursorRect().center()))
        edit.repaint()
        QCoreApplication.processEvents()
        cell = min(unit, 24)
        painted = edit.cells.cell(cell).left() - edit.scrolled
        pad = edit.cells.text_left - edit.cells.left - edit.cells.measures.padding
        offset = edit.cells.pitch if unit == 25 else 0
        assert abs(edit.cursorRect().left() + 5 - pad - offset - painted) <= 2


# Marks


def test_marks_are_painted_below_their_characters(edit: KeyEdit) -> None:
    edit.setKey("W269N-WFG0X")
    image = grab(edit)
    problem = tone(edit, Tone.PROBLEM)
    assert has_color(image, edit.cells.strip(8).toRect(), problem)
    assert not has_color(image, edit.cells.strip(7).toRect(), problem)
    assert has_color(image, edit.cells.badge.toRect(), problem)


def test_a_complete_key_has_its_sign_at_the_end(edit: KeyEdit) -> None:
    success = tone(edit, Tone.SUCCESS)
    edit.setKey(KEY[:-1])
    assert not has_color(grab(edit), edit.cells.badge.toRect(), success)
    edit.setKey(KEY)
    assert has_color(grab(edit), edit.cells.badge.toRect(), success)


def test_the_surplus_has_cells_of_its_own(edit: KeyEdit) -> None:
    edit.setKey(f"{KEY}BC")
    problem = tone(edit, Tone.PROBLEM)
    for cell in (25, 26):
        assert has_color(grab(edit), edit.cells.strip(cell).toRect(), problem)
    edit.setKey(KEY)
    assert edit.cells.count == 25


def test_focus_and_selection_show_in_the_highlight(edit: KeyEdit, page: QWidget) -> None:
    blue = QColor(0, 90, 180)
    page.setPalette(colored(LIGHT, QColor(0, 0, 0), blue))
    edit.repaint()
    QCoreApplication.processEvents()
    edit.setKey(KEY)
    edit.setCursorPosition(7)
    frame = QRect(0, 0, edit.width(), 4)
    assert has_color(grab(edit), frame, blue)
    assert not has_color(grab(edit), edit.cells.frame(3).toRect(), blue)
    edit.setSelection(16, 3)
    assert has_color(grab(edit), edit.cells.cell(17).toRect(), blue)
    edit.clearFocus()
    assert not has_color(grab(edit), edit.cells.frame(1).toRect(), blue)


# Colors


@pytest.mark.parametrize(
    ("background", "text"),
    [
        (QColor(255, 255, 255), QColor(0, 0, 0)),
        (LIGHT, QColor(20, 20, 20)),
        (DARK, QColor(230, 230, 230)),
        (QColor(0, 0, 0), QColor(255, 255, 0)),
        (QColor(45, 50, 54), QColor(255, 255, 255)),
    ],
)
def test_it_follows_the_colors_around_it(
    edit: KeyEdit, page: QWidget, background: QColor, text: QColor
) -> None:
    page.setPalette(colored(background, text, QColor(90, 150, 255)))
    edit.repaint()
    QCoreApplication.processEvents()
    edit.setKey("W269N-WFG0X")
    image = grab(edit)
    problem = tone(edit, Tone.PROBLEM)
    assert contrast(problem, background) >= 4.5
    assert has_color(image, edit.cells.strip(8).toRect(), problem)
    assert has_color(image, edit.cells.cell(0).toRect(), text)
    assert has_color(image, edit.cells.cell(12).toRect(), background)


def test_it_follows_a_palette_of_its_own(edit: KeyEdit) -> None:
    green = QColor(0, 120, 60)
    edit.setPalette(colored(DARK, LIGHT, green))
    edit.setKey(KEY)
    edit.selectAll()
    assert has_color(grab(edit), edit.cells.cell(3).toRect(), green)
    edit.setPalette(QPalette())
    assert not has_color(grab(edit), edit.cells.cell(3).toRect(), green)


def test_it_moves_to_another_page(edit: KeyEdit, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setPalette(colored(DARK, LIGHT, QColor(90, 150, 255)))
    edit.setParent(page)
    assert has_color(grab(edit), edit.cells.cell(12).toRect(), DARK)
    edit.setParent(None)
    qtbot.addWidget(edit)
    assert not has_color(grab(edit), edit.cells.cell(12).toRect(), DARK)


def test_disabled_and_read_only_look_different(edit: KeyEdit) -> None:
    edit.setKey(KEY[:10])
    edit.clearFocus()
    looks = [grab(edit)]
    edit.setReadOnly(True)
    looks.append(grab(edit))
    edit.setReadOnly(False)
    edit.setEnabled(False)
    looks.append(grab(edit))
    assert looks[0] != looks[1] != looks[2] != looks[0]


def test_a_read_only_field_stands_in_its_cells_too(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.setReadOnly(True)
    edit.setFixedWidth(edit.minimumSizeHint().width())
    assert edit.isReadOnly()
    expected = [edit.cells.offset(index) for index in range(26)]
    assert all(abs(got - want) <= 1 for got, want in zip(caret_offsets(edit), expected, strict=True))


# Right to left


def test_it_stays_left_to_right(edit: KeyEdit, page: QWidget) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    edit.repaint()
    QCoreApplication.processEvents()
    edit.setKey(KEY)
    offsets = caret_offsets(edit)
    assert offsets == sorted(offsets)
    QTest.keyClick(edit, Qt.Key.Key_Home)
    QTest.keyClick(edit, Qt.Key.Key_Right)
    assert edit.cursorPosition() == 1
    edit.setFixedWidth(edit.sizeHint().width() + 100)
    assert edit.cells.left > 100


@pytest.mark.parametrize("text", ["א", "אב", "אW2", "ع"])
def test_letters_of_other_directions_do_not_turn_it(edit: KeyEdit, text: str) -> None:
    edit.setKey(text)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Direction_R, Qt.Key.Key_B):
        QTest.keyClick(edit, key)
    assert edit.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert "B" in edit.key()


# Screen readers


def test_what_a_screen_reader_gets(edit: KeyEdit) -> None:
    edit.setKey("W269N-WF")
    edit.setFeedback("7 of 25 characters")
    it = QAccessible.queryAccessibleInterface(edit)
    assert it.role() == QAccessible.Role.EditableText
    assert it.text(QAccessible.Text.Name) == "Product key"
    assert it.text(QAccessible.Text.Value) == "W269NWF"
    assert it.text(QAccessible.Text.Description) == "7 of 25 characters"
    text = it.textInterface()
    assert text.characterCount() == 7
    lefts = [text.characterRect(index).left() for index in range(7)]
    assert [left - lefts[0] for left in lefts] == [edit.cells.offset(index) for index in range(7)]
    text.setCursorPosition(3)
    assert edit.cursorPosition() == 3


def test_a_screen_reader_can_type(edit: KeyEdit) -> None:
    editable = QAccessible.queryAccessibleInterface(edit).editableTextInterface()
    editable.insertText(0, "w269n-wfg")
    assert edit.key() == "W269NWFG"
    editable.deleteText(0, 2)
    assert edit.key() == "69NWFG"


def test_one_tab_stop(edit: KeyEdit, page: QWidget) -> None:
    stops = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    assert stops == [edit]
    assert edit.locale() == QLocale()


def test_it_follows_a_style_change(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    QApplication.sendEvent(edit, QEvent(QEvent.Type.StyleChange))
    expected = [edit.cells.offset(index) for index in range(26)]
    assert caret_offsets(edit) == expected
    assert edit.rect().contains(QPoint(int(edit.cells.badge.right()), 5))
