"""Promises of Qt's own file dialog, which a Linux without a desktop shows: all of it is in one language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QToolButton,
    QTreeView,
    QWidget,
)

from tests.window.person import Person

ALIKE = {"nl": {"Type"}, "ja": set[str]()}
"""Words that a language shares with English."""


def read(dialog: QFileDialog) -> set[str]:
    """Everything that can be read in a dialog, but names of files, sizes and dates."""
    told: set[str] = set()
    for one in dialog.findChildren(QWidget):
        told |= {one.toolTip(), one.accessibleName(), one.accessibleDescription()}
        if isinstance(one, QLabel | QAbstractButton) and not isinstance(one, QToolButton):
            told.add(one.text())
    told |= {action.text() for action in dialog.findChildren(QAction)}
    files = _list_of(dialog).model()
    told |= {files.headerData(column, Qt.Orientation.Horizontal) for column in range(files.columnCount())}
    return (told | {_kind(dialog)}) - {""}


def _list_of(dialog: QFileDialog) -> QTreeView:
    listed = dialog.findChild(QTreeView)
    assert isinstance(listed, QTreeView)
    return listed


def _kind(dialog: QFileDialog) -> str:
    """Return the kind of the first row, which is a folder."""
    listed = _list_of(dialog)
    return str(listed.model().index(0, 2, listed.rootIndex()).data() or "")


def opened(person: Person, open_list: str) -> set[str]:
    """Press the link that opens a list; return what the dialog says."""
    told: set[str] = set()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        person.bot.waitUntil(lambda: bool(_kind(dialog)))
        told.update(read(dialog))
        dialog.reject()

    QTimer.singleShot(0, look)
    person.press(open_list)
    return told


@pytest.mark.parametrize(
    ("language", "open_list"), [("nl", "Lijst openen…"), ("ja", "一覧を開く")], ids=["nl", "ja"]
)
def test_a_file_is_chosen_in_the_language_of_the_window(
    open_window: Callable[..., Person],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    open_list: str,
) -> None:
    (tmp_path / "1").mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path))
    english = opened(open_window(), "Open a list…")
    assert len(english) > 20
    assert opened(open_window(language), open_list) & english == ALIKE[language]
