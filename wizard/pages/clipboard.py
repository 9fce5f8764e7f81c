"""A key on the clipboard: kept out of histories, and gone again after a minute.

Marked as Windows asks it of passwords (no clipboard history, no cloud, no monitors) and as KDE's Klipper
does. macOS has a type of its own for that, which only a converter written in C++ can set: PySide6 has none,
so there a clipboard manager may keep the key, and the page says so.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6 import QtCore, QtGui  # the binding makes a class when its name is first asked for
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

SECONDS: Final = 60
"""Seconds that a key stays."""

CAN_BE_MARKED: Final = sys.platform != "darwin"
"""True if this system's clipboard histories can be told to leave it alone."""

_WINDOWS: Final = 'application/x-qt-windows-mime;value="{}"'
_NO: Final = bytes(4)  # a DWORD, 0
MARKS: Final[tuple[tuple[str, bytes], ...]] = (
    (_WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), b"\x01"),
    (_WINDOWS.format("CanIncludeInClipboardHistory"), _NO),
    (_WINDOWS.format("CanUploadToCloudClipboard"), _NO),
    ("x-kde-passwordManagerHint", b"secret"),
)


def secret(text: str) -> QtCore.QMimeData:
    """A text that no clipboard history should keep."""
    data = QtCore.QMimeData()
    data.setText(text)
    for name, value in MARKS:
        data.setData(name, value)
    return data


class SecretClipboard(QObject):
    """Copies a key, and takes it off the clipboard after a minute or when the program ends.

    Only if it is still there: what was copied since is somebody else's. `cleared` when it was taken off.
    """

    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._held = ""
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self.forget)
        application = QGuiApplication.instance()
        assert application is not None, "a clipboard belongs to an application"
        application.aboutToQuit.connect(self.forget)

    def copy(self, text: str) -> None:
        """Put a key on the clipboard; its minute begins now."""
        self._held = text
        QGuiApplication.clipboard().setMimeData(secret(text), QtGui.QClipboard.Mode.Clipboard)
        self._timer.start()

    def forget(self) -> None:
        """Take the key off the clipboard, if it is still there."""
        self._timer.stop()
        held, self._held = self._held, ""
        clipboard = QGuiApplication.clipboard()
        if held and clipboard.text(QtGui.QClipboard.Mode.Clipboard) == held:
            clipboard.clear(QtGui.QClipboard.Mode.Clipboard)
            self.cleared.emit()
