"""Promises of what scrolls inside a page."""

from __future__ import annotations

import sys

import pytest
from pytestqt.qtbot import QtBot

from tests.widgets.wheel import turn_wheel
from wizard.widgets.column_grid import ColumnGrid


@pytest.mark.skipif(sys.platform == "darwin", reason="its scroll bars are the platform's")
def test_the_wheel_over_columns_is_for_the_page_and_sideways_for_them(qtbot: QtBot) -> None:
    grid = ColumnGrid([(number, f"meaning {number}") for number in range(3)])
    qtbot.addWidget(grid)
    names = [f"column {number}" for number in range(9)]
    grid.show_columns(names, [0] * len(names), [names] * 3)
    grid.resize(400, grid.height())
    with qtbot.waitExposed(grid):
        grid.show()
    bar = grid.horizontalScrollBar()
    assert bar.maximum() > 0
    for part in (bar, grid.viewport(), grid.choosers[0]):
        assert not turn_wheel(part)
        assert bar.value() == 0
    assert turn_wheel(bar, (-120, 0))
    assert bar.value() > 0
