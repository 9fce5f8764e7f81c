"""The line that says where a file was saved, with a link to its folder. Empty, it keeps its room."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.messages.lists import file_name
from wizard.pages.folder import show_in_folder
from wizard.widgets.announcing import announce
from wizard.widgets.badges import ToneSign
from wizard.widgets.link import Link
from wizard.widgets.text import NEAR, Paragraph, breakable, gap
from wizard.widgets.tones import Tone


class SavedLine(QWidget):
    """Keeps the height of a line, so that nothing moves when something is said in it."""

    def __init__(self, open_folder: Callable[[Path], object] = show_in_folder) -> None:
        """Create it silent."""
        super().__init__()
        self._path: Path | None = None
        self._sign = ToneSign(0.95)
        self._text = Paragraph()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._folder = Link(QCoreApplication.translate("SavedLine", "Show in &folder"))
        self._folder.clicked.connect(lambda: self._path and open_folder(self._path))
        policy = self._folder.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._folder.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(NEAR))
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._folder)
        self.clear()

    def saved(self, path: Path) -> None:
        """Say that a file was saved, and offer its folder."""
        self._path = path
        told = QCoreApplication.translate("SavedLine", "Saved: {file}").format(file=file_name(str(path)))
        self._say(Tone.SUCCESS, told)
        self._folder.show()

    def said(self, text: str) -> None:
        """Confirm something else, such as that a text was copied."""
        self.clear()
        self._say(Tone.SUCCESS, text)

    def failed(self, why: str) -> None:
        """Say that nothing was saved, and why."""
        self.clear()
        self._say(Tone.PROBLEM, why)

    def clear(self) -> None:
        """Say nothing."""
        self._path = None
        self._sign.show_tone(None)
        self._text.setText("")
        self._folder.hide()

    def _say(self, tone: Tone, text: str) -> None:
        self._sign.show_tone(tone)
        self._text.setText(breakable(text))
        self._text.setAccessibleName(text)
        announce(self, text)
