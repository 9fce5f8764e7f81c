"""Links at the foot of the rail, to the rooms beside an order."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wizard.widgets.button import is_ctrl_enter
from wizard.widgets.icons import draw_icon
from wizard.widgets.layouts import let_wrap, mirrored
from wizard.widgets.surfaces import draw_ring, draw_surface
from wizard.widgets.text import CONTROL_RADIUS, em, text
from wizard.widgets.theme import theme_of

HEIGHT = 1.75  # lines' heights
_SIDE = 1.1
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextShowMnemonic.value
_HIGH = 10_000


class RailLink(NamedTuple):
    """A link of the rail: the value it stands for, its icon and its text, which may hold a mnemonic."""

    value: object
    icon: str
    text: str


class RailButton(QPushButton):
    """Icon and text in a row; only the icon where the rail is narrow."""

    def __init__(self, link: RailLink, parent: QWidget) -> None:
        super().__init__(link.text, parent)
        self._icon = link.icon
        self._narrow = False
        self.current = False
        plain = link.text.replace("&", "")
        self.setAccessibleName(plain)
        self.setObjectName(str(link.value))
        self.setFlat(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        let_wrap(self, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the window, which redeems."""
        if is_ctrl_enter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_narrow(self, narrow: bool) -> None:
        """Show the icon alone, with the text as a tool tip, or both."""
        self._narrow = narrow
        self.setToolTip(self.accessibleName() if narrow else "")
        self.updateGeometry()
        self.update()

    def show_current(self, current: bool) -> None:
        """Show that its room is the one on the page."""
        self.current = current
        here = text("StepRail", "This page is open.") if current else ""
        self.setAccessibleDescription(here)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(em() * 2, round(em() * HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the name takes."""
        if self._narrow:
            return self.sizeHint().height()
        room = QRect(0, 0, self._room(width).width(), _HIGH)
        lines = self.fontMetrics().boundingRect(room, _WRAPPED, self.text())
        return self.sizeHint().height() + max(lines.height() - self.fontMetrics().height(), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(em() * _SIDE), round(em() * HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, radius = theme_of(self.palette()), em() * CONTROL_RADIUS
        if self.current or self.isDown() or self.underMouse():
            face = theme.pressed if self.isDown() else theme.hovered
            draw_surface(painter, QRectF(self.rect()), radius, face, QPen(face, 1))
        side, inset = round(em() * _SIDE), em() // 4
        left = (self.width() - side) // 2 if self._narrow else inset
        place = QRect(left, (self.height() - side) // 2, side, side)
        draw_icon(painter, self._icon, QRectF(self._placed(place)), theme.text)
        if not self._narrow:
            painter.setPen(theme.text)
            flags = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value | _WRAPPED
            painter.drawText(self._placed(self._room(self.width())), flags, self.text())
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()), radius, theme)

    def _room(self, width: int) -> QRect:
        """Return the place of the name in a button of this width."""
        inset, side = em() // 4, round(em() * _SIDE)
        return QRect(inset * 2 + side + em() // 6, 0, max(width - inset * 3 - side, 1), self.height())

    def _placed(self, place: QRect) -> QRect:
        return mirrored(place, self.rect(), self.layoutDirection())
