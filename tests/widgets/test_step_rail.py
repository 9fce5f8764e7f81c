"""The rail of steps: marks are painted beside the names."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from wizard.widgets.step_rail import StepRail


def test_steps_that_change_have_their_places_before_anything_is_painted(qtbot: QtBot) -> None:
    rail = StepRail()
    qtbot.addWidget(rail)
    rail.resize(rail.sizeHint())
    rail.show_steps(("Key",), 0)
    with qtbot.waitExposed(rail):
        rail.show()
    names = ("Key", "Product", "Guide", "Done")
    rail.show_steps(names, 1)
    labels = [label for label in rail.findChildren(QLabel) if label.text() in names]
    places = {label.text(): label.y() for label in labels if not label.isHidden()}
    assert list(places) == list(names)
    assert sorted(set(places.values())) == list(places.values())
