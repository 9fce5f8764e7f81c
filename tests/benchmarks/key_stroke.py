"""Time of a key stroke in the key field until it is painted, against a plain QLineEdit.

Run it from the root of the repository: ``python -m tests.benchmarks.key_stroke``. Both fields are in the same
window and measured in turns, in the same run. A stroke is a key press and a release, and all that Qt then has
to do: the event loop runs until the window is painted.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from wizard.widgets.key_edit import KeyEdit

KEYS = {
    "a key that is typed right": "PGR4CDYFQ2CXJCDTTDKDYTCBF",
    "with impossible characters": "PGR4CDYFO2CXJCDTTDKD1TCBF",
    "in lower case": "pgr4cdyfq2cxjcdttdkdytcbf",
}
ROUNDS = 60
MOST = 2.0


def strokes(field: QLineEdit, text: str) -> float:
    """Microseconds a stroke, on average over `text`, typed into the empty field."""
    field.clear()
    field.setFocus()
    QCoreApplication.processEvents()
    start = time.perf_counter()
    for character in text:
        key = Qt.Key(ord(character.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            QCoreApplication.sendEvent(field, event)
        QCoreApplication.processEvents()
    seconds = time.perf_counter() - start
    assert len(field.text()) == len(text)
    return seconds / len(text) * 1e6


def measured(text: str, *fields: QLineEdit) -> list[float]:
    """The best round of each of the fields, which take turns: what else runs on the machine only adds."""
    times: list[list[float]] = [[] for _ in fields]
    for _ in range(ROUNDS):
        for field, into in zip(fields, times, strict=True):
            into.append(strokes(field, text))
    return [min(each) for each in times]


def window(*fields: QLineEdit) -> QWidget:
    """A window with the fields in it, shown and painted."""
    widget = QWidget()
    layout = QVBoxLayout(widget)
    for field in fields:
        layout.addWidget(field)
    widget.show()
    widget.activateWindow()
    QCoreApplication.processEvents()
    return widget


def main(say: Callable[[str], None] = print) -> float:
    """Print the times, and return the worst ratio."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    field, plain = KeyEdit(), QLineEdit()
    shown = window(field, plain)
    worst = 0.0
    for name, text in KEYS.items():
        ours, theirs = measured(text, field, plain)
        worst = max(worst, ours / theirs)
        say(f"{name:30} {ours:6.0f} µs, plain {theirs:6.0f} µs: {ours / theirs:.2f} x (at most {MOST})")
    shown.close()
    del application
    return worst


if __name__ == "__main__":
    raise SystemExit(main() > MOST)
