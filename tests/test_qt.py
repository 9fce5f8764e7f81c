"""Behavior of Qt and its bindings that the program relies on."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1000


def test_a_call_into_qt_takes_nothing_from_python(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 lost a reference to None with every call, until the process ended."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("x")
    assert sys.getrefcount(None) > before - CALLS // 2
