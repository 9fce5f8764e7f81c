"""A note in the row of buttons: what was removed, with the link that brings it back."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wizard.widgets.announcing import announce
from wizard.widgets.layouts import mirrored
from wizard.widgets.surfaces import draw_ring
from wizard.widgets.text import CONTROL_HEIGHT, CONTROL_RADIUS, em, longest_word, plain_tip
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import muted

_FEW = 4


class FootNote(QPushButton):
    """A faint sentence and a link behind it; a press anywhere on it is a press of the link."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = ""
        self.setFlat(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def offer(self, told: str, link: str) -> None:
        """Show a sentence and what can be done about it, and announce the sentence."""
        self.show_offer(told, link)
        announce(self, told)

    def show_offer(self, told: str, link: str) -> None:
        """Show a sentence and what can be done about it, in silence: it is not news."""
        self.told = told
        self.setText(link)
        self.setAccessibleName(f"{link.replace('&', '')}: {told}")
        self.setToolTip(plain_tip(told))
        self.updateGeometry()
        self.update()
        self.show()

    def clear(self) -> None:
        """Show nothing."""
        self.told = ""
        self.hide()

    def sizeHint(self) -> QSize:
        width = self._told_width() + self._link_width() + em()
        return QSize(width, round(em() * CONTROL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word of the link; the sentence gives way first."""
        longest = longest_word(self.text(), self.fontMetrics(), _FEW)
        return QSize(longest + em() + 4, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self.palette())
        metrics, side = self.fontMetrics(), em() // 2
        room = self.width() - self._link_width() - 2 * side
        shown = metrics.elidedText(self.told, Qt.TextElideMode.ElideRight, max(room, 0))
        width = metrics.horizontalAdvance(shown)
        flags = int(Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value)
        painter.setPen(muted(self.palette()))
        if room > em() * 3:
            painter.drawText(self._placed(QRect(side, 0, width + 1, self.height())), flags, shown)
            left = side + width + em() // 3
        else:
            left = side
        font = self.font()
        font.setUnderline(self.underMouse() or self.isDown())
        painter.setFont(font)
        painter.setPen(theme.link)
        place = QRect(left, 0, min(self._link_width(), self.width() - left), self.height())
        flags |= Qt.TextFlag.TextShowMnemonic.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(self._placed(place), flags, self.text())
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()), em() * CONTROL_RADIUS, theme)

    def _told_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.told) + em() // 3

    def _link_width(self) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, self.text()).width() + em() // 3

    def _placed(self, place: QRect) -> QRect:
        return mirrored(place, self.rect(), self.layoutDirection())
