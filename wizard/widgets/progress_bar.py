"""A thin bar that shows a known share, or moves while the share is unknown."""

from __future__ import annotations

from math import cos, pi
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QProgressBar

from wizard.widgets.preferences import wants_motion
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import em
from wizard.widgets.theme import theme_of

_FRAME_MS: Final = 40
_TURNS: Final = 60
_MOVING: Final = 0.3  # of the bar


class ThinProgressBar(QProgressBar):
    """A thin bar: the known share, or while it is unknown a part that moves.

    Where the system wants no motion, an unknown share is a dotted line: a still part would look like a share.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, 0)
        self.setTextVisible(False)
        self._turn = 0
        self._clock = QTimer(self, interval=_FRAME_MS)
        self._clock.timeout.connect(self._move)

    def sizeHint(self) -> QSize:
        return QSize(em() * 10, max(4, em() // 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(em() * 4, self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if wants_motion():
            self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = theme_of(self.palette())
        track, radius = QRectF(self.rect()), self.height() / 2
        edge = theme.pressed if theme.line <= 1 else theme.text
        draw_surface(painter, track, radius, theme.pressed, QPen(edge, 1))
        if self.maximum() or self._clock.isActive():
            part = self._part(track)
            if not part.isEmpty():
                draw_surface(
                    painter, part, min(radius, part.width() / 2), theme.accent, QPen(theme.accent, 1)
                )
        else:
            dots = QPen(theme.outline, track.height() / 2, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap)
            dots.setDashPattern((0.01, 6))
            painter.setPen(dots)
            y = track.center().y()
            painter.drawLine(QPointF(radius * 2, y), QPointF(track.width() - radius, y))

    def _part(self, track: QRectF) -> QRectF:
        """Return the place of the known share, or of the part that moves."""
        if self.maximum():
            share, place = self.value() / self.maximum(), 0.0
        else:
            share, place = _MOVING, (1 - cos(2 * pi * self._turn / _TURNS)) / 2
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place = 1 - place
        return QRectF(track.width() * (1 - share) * place, 0, track.width() * share, track.height())

    def _move(self) -> None:
        if not self.maximum():
            self._turn = (self._turn + 1) % _TURNS
            self.update()
