"""Progress, as it is painted: a known share is that share, an unknown one never looks finished."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QProgressBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wizard.widgets.busy import Busy
from wizard.widgets.theme import theme_of

EFFECTS = Qt.UIEffect.UI_General
MOTION = pytest.mark.parametrize("motion", [True, False])


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window to put a part into."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    return made


@pytest.fixture
def busy(window: QWidget) -> Busy:
    """The progress of a page, hidden until something is waited for."""
    part = Busy()
    QVBoxLayout(window).addWidget(part)
    return part


def painted(busy: Busy) -> float:
    """Return the share of the bar that is painted in the accent."""
    QApplication.processEvents()
    (bar,) = busy.findChildren(QProgressBar)
    image: QImage = bar.grab().toImage()
    accent, middle = theme_of(bar.palette()).accent.rgb(), image.height() // 2
    columns = [image.pixel(x, middle) == accent for x in range(image.width())]
    return sum(columns) / len(columns)


def set_motion(monkeypatch: pytest.MonkeyPatch, *, wanted: bool) -> None:
    monkeypatch.setattr("wizard.widgets.progress_bar.wants_motion", lambda: wanted)


@MOTION
@pytest.mark.parametrize("percent", [0, 15, 50, 99, 100])
def test_a_known_share_is_painted_as_that_share(
    busy: Busy, monkeypatch: pytest.MonkeyPatch, motion: bool, percent: int
) -> None:
    set_motion(monkeypatch, wanted=motion)
    busy.wait_for("Reading the list…")
    busy.show_progress(f"{percent} %", percent)
    assert painted(busy) == pytest.approx(percent / 100, abs=0.02)


@MOTION
def test_an_unknown_share_never_looks_full_or_finished(
    busy: Busy, monkeypatch: pytest.MonkeyPatch, motion: bool
) -> None:
    set_motion(monkeypatch, wanted=motion)
    busy.wait_for("Asking the service…")
    assert painted(busy) < 0.5


def test_a_new_wait_forgets_the_share_of_the_one_before(busy: Busy, monkeypatch: pytest.MonkeyPatch) -> None:
    set_motion(monkeypatch, wanted=False)
    busy.wait_for("Reading the list…")
    busy.show_progress("100 %", 100)
    busy.wait_for("Asking the service…")
    assert painted(busy) < 0.5
