"""The small parts that pages are laid out with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wizard.widgets.button import Button
from wizard.widgets.check_box import CheckBox
from wizard.widgets.dark_palette import dark_palette
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.key_value_list import Facts
from wizard.widgets.layouts import mirrored
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.step_rail import StepRail
from wizard.widgets.text import Remark, em
from wizard.widgets.tones import CONTRAST, contrast

LONG = "A text that is a good deal longer than what there is room for in one line"


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[QWidget]:
    """The window that holds the part."""
    widget = QWidget()
    QVBoxLayout(widget).setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    qtbot.addWidget(widget)
    yield widget
    widget.hide()
    widget.deleteLater()


def put(place: QWidget, part: QWidget | QLayout, width: int, height: int = 400) -> None:
    layout = place.layout()
    assert isinstance(layout, QVBoxLayout)
    if isinstance(part, QWidget):
        layout.addWidget(part)
    else:
        layout.addLayout(part)
    layout.addStretch(1)
    place.resize(width, height)
    place.show()
    QApplication.processEvents()


def test_buttons_stand_in_one_line_and_the_last_at_the_far_end(place: QWidget) -> None:
    buttons = [QPushButton(name) for name in ("one", "two", "three")]
    row = FlowRow(*buttons[:2], far=(buttons[2],))
    put(place, row, 600)
    assert len({button.y() for button in buttons}) == 1
    assert buttons[0].x() < buttons[1].x() < buttons[2].x()
    assert buttons[2].geometry().right() == row.geometry().right()


def test_buttons_go_to_the_next_line_where_there_is_no_room(place: QWidget) -> None:
    buttons = [QPushButton(name) for name in ("the first of them", "the second", "the third")]
    row = FlowRow(*buttons)
    put(place, row, buttons[0].sizeHint().width() + 40)
    assert len({button.y() for button in buttons}) == 3
    assert row.heightForWidth(10_000) == buttons[0].sizeHint().height()


def test_right_to_left_a_line_begins_at_the_right(place: QWidget) -> None:
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    buttons = [QPushButton(name) for name in ("one", "two")]
    put(place, FlowRow(*buttons), 600)
    assert buttons[0].x() > buttons[1].x()


def test_a_hidden_button_takes_no_room() -> None:
    button = QPushButton("one")
    row = FlowRow(button)
    button.hide()
    assert row.sizeHint() == QSize(0, 0)
    assert row.takeAt(5) is None
    assert row.takeAt(0) is not None
    assert row.count() == 0
    button.deleteLater()


@pytest.mark.parametrize("kind", [Button, CheckBox])
def test_a_long_text_wraps_and_a_short_one_is_the_platforms_own(place: QWidget, kind: type[QWidget]) -> None:
    long = Button(LONG) if kind is Button else CheckBox(LONG)
    put(place, long, 260)
    assert long.minimumSizeHint().width() < long.sizeHint().width()
    assert long.heightForWidth(240) > long.heightForWidth(10_000)
    assert long.height() >= long.heightForWidth(long.width())
    assert not place.grab().isNull()


def test_all_of_a_check_box_can_be_clicked(place: QWidget) -> None:
    box = CheckBox(LONG)
    put(place, box, 260)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 4, box.height() - 4))
    assert box.isChecked()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    box.setEnabled(False)
    assert not place.grab().isNull()


def test_a_place_is_mirrored_within_its_line() -> None:
    line, part = QRect(10, 0, 100, 20), QRect(10, 0, 30, 20)
    assert mirrored(part, line, Qt.LayoutDirection.LeftToRight) == part
    assert mirrored(part, line, Qt.LayoutDirection.RightToLeft) == QRect(80, 0, 30, 20)


RECORDS = [Record("key", f"Number {number}", "a detail · another", "fine") for number in range(5)]


def test_a_list_has_no_row_chosen_until_somebody_chooses(place: QWidget, qtbot: QtBot) -> None:
    listed = RecordList()
    told: list[int] = []
    listed.chosen.connect(told.append)
    put(place, listed, 600)
    listed.show_records(RECORDS)
    place.activateWindow()
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    assert told == []
    assert listed.chosen_row() == -1
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert told == [listed.chosen_row()]
    listed.show_records(RECORDS, 3)
    assert told == [listed.chosen_row()] or told[0] != 3
    assert listed.chosen_row() == 3


def test_a_row_is_spoken_whole_and_told_whole_by_its_tool_tip(place: QWidget) -> None:
    listed = RecordList()
    put(place, listed, 600)
    listed.show_records(RECORDS)
    row = listed.model().index(0, 0)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Number 0, fine, a detail · another"
    assert row.data(Qt.ItemDataRole.ToolTipRole) == "Number 0\nfine\na detail · another"
    assert not place.grab().isNull()


def test_rows_are_higher_where_their_texts_take_more_lines(place: QWidget) -> None:
    listed = RecordList()
    listed.show_records(RECORDS)
    listed.show_rows(2)
    put(place, listed, em() * 40)
    before = listed.height()
    place.resize(em() * 14, 600)
    QApplication.processEvents()
    assert listed.height() > before
    assert not place.grab().isNull()


def test_facts_stand_beside_or_below_each_other(place: QWidget) -> None:
    facts = Facts()
    facts.show_rows([("Customer", "De Groene Fiets B.V."), ("Receipt", "R-0123456789")])
    put(place, facts, em() * 40)
    label, value = facts.findChildren(QLabel)[:2]
    assert value.x() > label.geometry().right()
    place.resize(em() * 14, 600)
    QApplication.processEvents()
    assert value.y() > label.y()
    assert value.x() == label.x()


NAMES = ("Start", "Account", "Subscription", "Keys", "Review", "Redeem", "Done")
SERVICE, REMARK = "Practice service", "No real keys, no real licenses"


def rail_in(place: QWidget, width: int, height: int) -> StepRail:
    """Put a rail of seven steps, the fourth of them current, into a window of so many lines."""
    rail = StepRail()
    layout = place.layout()
    assert layout is not None
    layout.addWidget(rail)
    place.resize(em() * width, em() * height)
    rail.show_steps(NAMES, 3)
    rail.show_service("practice", SERVICE, REMARK)
    place.show()
    QApplication.processEvents()
    return rail


def shown_labels(rail: StepRail) -> list[QLabel]:
    """The names that can be read on the rail, from its top."""
    labels = [one for one in rail.findChildren(QLabel) if one.isVisible() and one.text()]
    return sorted(labels, key=lambda one: one.y())


def test_a_low_rail_sits_closer_and_keeps_every_step(place: QWidget) -> None:
    rail = rail_in(place, 32, 40)
    assert [one.text() for one in shown_labels(rail)][-2:] == [SERVICE, REMARK]
    place.resize(em() * 32, em() * 16)
    QApplication.processEvents()
    labels = shown_labels(rail)
    assert [one.text() for one in labels] == [*NAMES, SERVICE]
    edges = [edge for one in labels for edge in (one.geometry().top(), one.geometry().bottom())]
    assert edges == sorted(edges)
    assert rail.accessibleDescription() == "Step 4 of 7: Keys"
    assert "No real keys" in labels[-1].toolTip()


def test_in_a_narrow_window_the_rail_leaves_its_room_to_the_page(place: QWidget) -> None:
    rail = rail_in(place, 40, 30)
    wide = rail.sizeHint().width()
    assert set(NAMES) <= {one.text() for one in shown_labels(rail)}
    place.resize(em() * 24, em() * 30)
    rail.follow_window()
    QApplication.processEvents()
    assert rail.sizeHint().width() < wide / 3
    assert shown_labels(rail) == []
    marks = sorted((one for one in rail.findChildren(QLabel) if one.isVisible()), key=lambda one: one.y())
    assert [one.toolTip() for one in marks] == [*NAMES, f"{SERVICE}\n{REMARK}"]
    assert marks[3].accessibleName() == "Keys: current step"
    assert SERVICE in marks[-1].accessibleName()
    place.resize(em() * 40, em() * 30)
    rail.follow_window()
    QApplication.processEvents()
    assert rail.sizeHint().width() == wide


def test_faint_text_follows_the_colors_around_it(place: QWidget, qapp: QApplication) -> None:
    remark = Remark("Nothing happens before you press Redeem.")
    layout = place.layout()
    assert layout is not None
    layout.addWidget(remark)
    place.show()
    before = qapp.palette()
    try:
        qapp.setPalette(dark_palette())
        QApplication.processEvents()
        ground = qapp.palette().color(QPalette.ColorRole.Base)
        assert contrast(remark.palette().color(QPalette.ColorRole.WindowText), ground) >= CONTRAST
    finally:
        qapp.setPalette(before)
    QApplication.processEvents()
    ground = before.color(QPalette.ColorRole.Base)
    assert contrast(remark.palette().color(QPalette.ColorRole.WindowText), ground) >= CONTRAST
