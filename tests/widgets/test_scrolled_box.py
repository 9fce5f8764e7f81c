"""The box around a list stays where it is while its rows are scrolled."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QStringListModel, Qt
from PySide6.QtGui import QPaintEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from wizard.widgets.line_list import Line, LineList
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.table import Table

ROWS = 100


class Painted(QObject):
    """All that was painted of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def records() -> RecordList:
    shown = RecordList()
    shown.show_records([Record("key", f"row {row}", "a detail") for row in range(ROWS)])
    return shown


def lines() -> LineList:
    shown = LineList()
    shown.show_lines(ROWS, lambda row: Line(str(row), f"row {row}", ""))
    return shown


def table() -> Table:
    shown = Table()
    shown.setModel(QStringListModel([f"row {row}" for row in range(ROWS)], shown))
    return shown


@pytest.mark.parametrize("make", [records, lines, table])
def test_all_of_a_list_is_painted_after_a_turn_of_the_wheel(
    qtbot: QtBot, make: Callable[[], QAbstractItemView]
) -> None:
    shown = make()
    qtbot.addWidget(shown)
    shown.resize(400, 300)
    with qtbot.waitExposed(shown):
        shown.show()
    QApplication.processEvents()
    painted = Painted()
    shown.viewport().installEventFilter(painted)
    here, turn = QPointF(50, 50), QPoint(0, -120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(here, here, QPoint(), turn, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(shown.viewport(), wheel)
    assert shown.verticalScrollBar().value() > 0
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    assert QRegion(shown.viewport().rect()).subtracted(painted.region).isEmpty()
