"""A push button whose text wraps where it has no room for one line; else it is the platform's own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy

from wizard.widgets.layouts import mirrored

_ROOM = 10_000
_FEW = 8
_ONE_LINE = Qt.TextFlag.TextShowMnemonic.value
_FLAGS = Qt.TextFlag.TextWordWrap.value | _ONE_LINE | Qt.AlignmentFlag.AlignCenter.value


class Button(QPushButton):
    """At 200 % text, or in a language of long words, still all of it can be read."""

    def __init__(self, icon: QIcon, text: str) -> None:
        """Make it; `text` may hold a mnemonic."""
        super().__init__(icon, text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word; scripts without spaces break anywhere."""
        metrics = self.fontMetrics()
        words = [word if word.isascii() else word[:_FEW] for word in self.text().split()]
        longest = max(map(metrics.horizontalAdvance, words), default=0)
        whole = self.sizeHint()
        return QSize(min(longest + self._frame(), whole.width()), whole.height())

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the text takes."""
        hint = self.sizeHint()
        if width >= hint.width():
            return hint.height()
        return hint.height() - self.fontMetrics().height() + self._wrapped(width).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as the style does, the text in lines where it has to be."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        # Imported where it is needed: all that a style can draw takes a while to load.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style = self.style()
        style.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        text = self._wrapped(self.width())
        side = self.iconSize().width()
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        place = QRect(QPoint(self._frame() // 2 - side // 2, (self.height() - side) // 2), self.iconSize())
        painter.drawPixmap(
            mirrored(place, self.rect(), self.layoutDirection()),
            self.icon().pixmap(self.iconSize(), self.devicePixelRatio(), mode),
        )
        room = QRect(self._frame() // 2 + side // 2, 0, text.width(), self.height())
        style.drawItemText(
            painter,
            mirrored(room, self.rect(), self.layoutDirection()),
            _FLAGS,
            self.palette(),
            self.isEnabled(),
            self.text(),
            QPalette.ColorRole.ButtonText,
        )
        if self.hasFocus():
            option.rect = self.rect().adjusted(3, 3, -3, -3)
            style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)

    def _frame(self) -> int:
        """What is around the text in one line: edges, icon, a menu's arrow."""
        return self.sizeHint().width() - self.fontMetrics().size(_ONE_LINE, self.text()).width()

    def _wrapped(self, width: int) -> QRect:
        room = QRect(0, 0, max(width - self._frame(), 1), _ROOM)
        used = self.fontMetrics().boundingRect(room, _FLAGS, self.text())
        return QRect(0, 0, room.width(), used.height())
