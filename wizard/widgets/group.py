"""Controls that belong together under one name, which a screen reader says when the keyboard comes in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QWidget


class Group(QGroupBox):
    """A group for screen readers, and nothing for eyes: no frame, no title, no margins.

    Its accessible name is what the controls in it have in common: the question that they answer.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the layout's, without room for a title."""
        return QWidget.minimumSizeHint(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw nothing."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep no room for a frame."""
        QWidget.resizeEvent(self, event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep no room for a frame in another style or font either."""
        QWidget.changeEvent(self, event)
