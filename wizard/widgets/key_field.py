"""The key field with Paste inside its end: one frame around both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.link import Link
from wizard.widgets.text import em


class KeyField(QWidget):
    """A `KeyEdit` over the whole width, and the link that pastes into it."""

    def __init__(self) -> None:
        """Create it empty."""
        super().__init__()
        self.edit = KeyEdit(self)
        self.paste = Link(QCoreApplication.translate("KeyEdit", "&Paste"), self)
        self.paste.clicked.connect(self._paste)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._arrange()

    def sizeHint(self) -> QSize:
        """The size of a key, and of Paste behind it."""
        return self.edit.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A key scrolls with the caret where it has no room, as in any field."""
        return QSize(em() * 8, self.edit.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put Paste at the end of the field."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Follow the field, whose characters are as large as a key has room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "paste"):
            self._arrange()

    def _arrange(self) -> None:
        wanted = self.paste.sizeHint()
        side = em() // 2
        self.edit.setEndRoom(wanted.width() + side)
        self.edit.setGeometry(self.rect())
        top = (self.height() - wanted.height()) // 2
        self.paste.setGeometry(self.width() - wanted.width() - side, top, wanted.width(), wanted.height())
        self.paste.raise_()

    def _paste(self) -> None:
        self.edit.pasteFromClipboard()
        self.edit.setFocus()
