"""A key field in a window with the focus, and all it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wizard.keys import Check
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.key_input import Notice

MICROSOFT = "W269N-WFGWX-YVC9B-4J6C9-T83GX"
SERVICE = "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF"
OTHER = "2FK44-2C22R-CKCYG-NTGYF-2NYVX"


def plain(key: str) -> str:
    """`key` without its dashes."""
    return key.replace("-", "")


@dataclass
class Heard:
    """The signals that the field emitted."""

    checks: list[Check] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    def listen(self, key_edit: KeyEdit) -> None:
        """Hears every signal."""
        key_edit.checked.connect(self.checks.append)
        key_edit.listPasted.connect(self.lists.append)
        key_edit.filePasted.connect(self.files.append)
        key_edit.notice.connect(self.notices.append)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    """The window that holds the field."""
    widget = QWidget()
    # The offscreen platform warns of windows with a minimum size.
    QVBoxLayout(widget).setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    qtbot.addWidget(widget)
    yield widget
    QGuiApplication.clipboard().clear()


@pytest.fixture
def edit(page: QWidget, qtbot: QtBot) -> KeyEdit:
    """The field: shown, with the focus."""
    key_edit = KeyEdit()
    layout = page.layout()
    assert layout is not None
    layout.addWidget(key_edit)
    page.resize(page.sizeHint())
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    key_edit.setFocus()
    qtbot.waitUntil(key_edit.hasFocus)
    return key_edit


@pytest.fixture
def heard(edit: KeyEdit) -> Heard:
    """All that the field says from now on."""
    it = Heard()
    it.listen(edit)
    return it


def compose(key_edit: KeyEdit, preedit: str) -> None:
    """Shows a composition, as an input method does."""
    QCoreApplication.sendEvent(key_edit, QInputMethodEvent(preedit, []))


def commit(key_edit: KeyEdit, text: str, preedit: str = "", replace: tuple[int, int] = (0, 0)) -> None:
    """Commits `text`, as an input method does, and continues with the composition `preedit`."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text, *replace)
    QCoreApplication.sendEvent(key_edit, event)


def clipboard(text: str) -> None:
    """Puts `text` on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def drop(key_edit: KeyEdit, mime: QMimeData, cell: int = 0) -> bool:
    """Drops on a cell; whether the field accepts it."""
    place = QPointF(center(key_edit, cell))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), copy, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(key_edit, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(place, copy, mime, left, none)
    event.ignore()
    QApplication.sendEvent(key_edit, event)
    return event.isAccepted()


def center(key_edit: KeyEdit, cell: int) -> QPoint:
    """The middle of a cell, as it is drawn."""
    return key_edit.cells.cell(cell).center().toPoint()


def text_mime(text: str) -> QMimeData:
    """Text that can be dropped."""
    mime = QMimeData()
    mime.setText(text)
    return mime
