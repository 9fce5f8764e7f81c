"""The clipboards and drags of the key field."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget

from wizard.widgets.key_input import NoticeKind

_PICTURES: Final = frozenset(
    {".avif", ".bmp", ".gif", ".heic", ".jfif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"}
)


def clipboard() -> QClipboard:
    """Return the system's clipboard."""
    return QGuiApplication.clipboard()


def on_clipboard(mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> QMimeData:
    """Return the clipboard's content, empty where Qt says None."""
    return clipboard().mimeData(mode) or QMimeData()


def has_selection_clipboard() -> bool:
    """Return True where selecting is copying for the middle button, as under X11."""
    return clipboard().supportsSelection()


def publish_selection(text: str) -> None:
    """Put the selected text where the middle button finds it; Qt has done so already, without dashes."""
    if text and has_selection_clipboard():
        clipboard().setText(text, QClipboard.Mode.Selection)


def drag(source: QWidget, text: str) -> None:
    """Drag a copy of `text` out of a widget."""
    mime = QMimeData()
    mime.setText(text)
    made = QDrag(source)
    made.setMimeData(mime)
    made.exec(Qt.DropAction.CopyAction)


def offered(mime: QMimeData) -> str | PurePath | NoticeKind:
    """Return the text or the file that `mime` offers, or the kind of notice if it has neither."""
    files = [PurePath(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        # A file manager offers the paths as text too; nobody means those.
        return next((file for file in files if file.suffix.lower() not in _PICTURES), NoticeKind.PICTURE)
    text = mime.text()
    if text.strip():
        return text
    return NoticeKind.PICTURE if mime.hasImage() else NoticeKind.NOTHING
