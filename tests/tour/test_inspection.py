"""Faults that are planted in a window are found, each by its name, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.tour.inspection import inspect
from tests.tour.paint_recorder import pieces

Show = Callable[..., list[str]]
SENTENCE = "A sentence that is longer than the room it has here, and goes on for quite a while"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """An empty window of 400 × 300 pixels, black on white."""
    widget = QWidget()
    widget.setPalette(QPalette(QColor("white")))
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    return widget


@pytest.fixture
def faults(window: QWidget, qtbot: QtBot) -> Show:
    """Shows the window with some widgets in it, each at its place, and tells what is wrong."""

    def show(*widgets: QWidget) -> list[str]:
        for widget in widgets:
            widget.setParent(window)
            widget.show()
        with qtbot.waitExposed(window):
            window.show()
        QApplication.processEvents()
        return [str(fault) for fault in inspect("page", window)]

    return show


def label(text: str, place: QRect, *, wraps: bool = False, color: str = "black") -> QLabel:
    made = QLabel(text)
    made.setWordWrap(wraps)
    made.setGeometry(place)
    palette = QPalette(QColor("white"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(color))
    made.setPalette(palette)
    return made


class Painted(QWidget):
    """Paints its text itself, as rows of lists and cards do."""

    def __init__(self, text: str, place: QRect, *, elide: bool = False, left: int = 0) -> None:
        super().__init__()
        self._text, self._elide, self._left = text, elide, left
        self.setGeometry(place)

    def text(self) -> str:
        return self._text

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.translate(self._left, 0)
        painter.setPen(QColor("black"))
        text = self._text
        if self._elide:
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(0, self.height() // 2, text)


ROOMY = QRect(10, 10, 380, 60)
TIGHT = QRect(10, 10, 120, 60)


def test_a_window_without_a_fault_has_none(faults: Show) -> None:
    field = QLineEdit(SENTENCE * 3)  # scrolls with its caret
    field.setGeometry(10, 180, 380, 30)
    button = QPushButton("&Save the list…")
    button.setGeometry(10, 220, 200, 40)
    assert (
        faults(label(SENTENCE, ROOMY, wraps=True), Painted("Short…", QRect(10, 90, 200, 40)), field, button)
        == []
    )


def test_what_scrolls_in_a_view_is_not_cut(faults: Show) -> None:
    rows = QListWidget()
    rows.addItems([f"Row number {number}" for number in range(50)])
    rows.setGeometry(10, 10, 200, 95)
    text = QPlainTextEdit("\n".join(f"Line {number}…" for number in range(50)))
    text.setGeometry(10, 150, 380, 95)
    assert faults(rows, text) == []


def test_what_scrolls_on_a_page_is_looked_at_too(faults: Show) -> None:
    area, inner = QScrollArea(), QWidget()
    column = QVBoxLayout(inner)
    column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    area.setWidget(inner)
    area.setGeometry(10, 10, 380, 100)
    inner.resize(340, 400)
    for text, top in (("Far below, and fine", 300), (SENTENCE, 350)):
        below = label(text, QRect(10, top, 150, 30))
        below.setParent(inner)
        below.show()
    assert [one for one in faults(area) if "far below" in one.lower()] == []
    assert len([one for one in faults() if "is cut" in one]) == 1


@pytest.mark.parametrize(
    ("widget", "what"),
    [
        ("label", "is cut"),
        ("wrapped", "needs a height of"),
        ("button", "is cut"),
        ("painted", "is cut"),
        ("moved", "is cut"),
        ("elided", "is elided"),
        ("outside", "is cut by QWidget"),
    ],
)
def test_cut_text_is_found(faults: Show, widget: str, what: str) -> None:
    button = QPushButton(SENTENCE)
    button.setGeometry(TIGHT)
    planted = {
        "label": label(SENTENCE, TIGHT),
        "wrapped": label(SENTENCE, QRect(10, 10, 120, 20), wraps=True),
        "button": button,
        "painted": Painted(SENTENCE, TIGHT),
        "moved": Painted("Short", TIGHT, left=100),
        "elided": Painted(SENTENCE, TIGHT, elide=True),
        "outside": label("Half outside", QRect(360, 10, 120, 30)),
    }[widget]
    assert any(what in one for one in faults(planted)), faults()


def test_a_placeholder_that_is_elided_is_found(faults: Show) -> None:
    field = QLineEdit()
    field.setPlaceholderText(SENTENCE)
    field.setGeometry(TIGHT)
    assert "is elided" in " ".join(faults(field))


def test_overlapping_texts_are_found_with_both_names(faults: Show) -> None:
    found = faults(label("One", QRect(10, 10, 100, 30)), label("Other", QRect(20, 12, 100, 30)))
    assert any(
        "“Other” overlaps “One” of QLabel" in one or "“One” overlaps “Other” of QLabel" in one
        for one in found
    )


def test_texts_beside_each_other_do_not_overlap(faults: Show) -> None:
    assert faults(label("One", QRect(10, 10, 100, 30)), label("Other", QRect(110, 10, 100, 30))) == []


def test_a_text_under_another_widget_is_found(faults: Show) -> None:
    over = QWidget()
    over.setObjectName("lid")
    over.setAutoFillBackground(True)
    over.setGeometry(10, 10, 200, 40)
    assert faults(label("Hidden", QRect(20, 15, 100, 25)), over)[0].endswith("“Hidden” stands under lid")


@pytest.mark.parametrize(("color", "found"), [("#767676", 0), ("#7b7b7b", 1), ("#cccccc", 1)])
def test_faint_text_is_found_by_its_pixels(faults: Show, color: str, found: int) -> None:
    """#767676 on white is 4.54 : 1, #7b7b7b 4.2 : 1."""
    faint = [one for one in faults(label("Faint text", ROOMY, color=color)) if "has a contrast of" in one]
    assert len(faint) == found


def test_what_cannot_be_used_may_be_faint(faults: Show) -> None:
    off = label("Not now", ROOMY)
    off.setEnabled(False)
    assert faults(off) == []


def test_a_page_that_scrolls_sideways_is_found(faults: Show) -> None:
    area, inner = QScrollArea(), QWidget()
    inner.resize(QSize(500, 50))
    area.setWidget(inner)
    area.setGeometry(10, 10, 300, 200)
    assert "scrolls sideways" in faults(area)[0]


def test_pieces_stand_where_they_are_painted(qtbot: QtBot) -> None:
    widget = Painted("Here", QRect(0, 0, 200, 60), left=40)
    qtbot.addWidget(widget)
    [piece] = pieces(widget)
    assert piece.text == "Here"
    assert piece.box.left() == pytest.approx(40)
    assert piece.box.bottom() == pytest.approx(30, abs=4)
