"""What a page shows while it waits for the service: what for, that it is alive, and a way out."""

from __future__ import annotations

from math import cos, pi
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QIcon, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wizard.widgets.button import Button
from wizard.widgets.preferences import wants_motion
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import Paragraph, em
from wizard.widgets.theme import theme_of

_FRAME_MS: Final = 40
_TURNS: Final = 60


class Busy(QWidget):
    """Hidden until `wait_for`; `cancelled` when the person stops waiting."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, hidden; it is built when something is waited for."""
        super().__init__(parent)
        self._content: _Content | None = None
        self.hide()

    def wait_for(self, text: str, *, can_stop: bool = True) -> None:
        """Say what is waited for, and let the person stop it where that is possible."""
        if self._content is None:
            self._content = _Content(self)
            self._content.cancel.clicked.connect(self.cancelled)
        self._content.text.setText(text)
        self._content.bar.setRange(0, 0)
        self._content.bar.setAccessibleName(text)
        self._content.cancel.setVisible(can_stop)
        self.setAccessibleName(text)
        self.show()
        from wizard.widgets.announcing import announce

        announce(self, text)

    def show_progress(self, text: str, percent: int) -> None:
        """Say how far it is; a screen reader asks for it, and is not told every time."""
        if self._content is not None:
            self._content.text.setText(text)
            self._content.bar.setRange(0, 100)
            self._content.bar.setValue(percent)

    @property
    def can_cancel(self) -> bool:
        """Whether something is waited for that the person can stop waiting for."""
        return self._content is not None and not self.isHidden() and not self._content.cancel.isHidden()


class _Content:
    """A text, a bar that moves, a button."""

    def __init__(self, busy: Busy) -> None:
        self.text = Paragraph()
        self.bar = _Bar()
        self.cancel = Button(QIcon(), QCoreApplication.translate("Busy", "Stop waiting"))
        self.cancel.setAutoDefault(False)
        layout = QVBoxLayout(busy)
        layout.setContentsMargins(0, em() // 2, 0, em() // 2)
        layout.setSpacing(em() * 3 // 4)
        layout.addWidget(self.text)
        layout.addWidget(self.bar)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        layout.addLayout(row)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)


class _Bar(QProgressBar):
    """A thin bar on which a part moves; where nothing is to move, it stands still and the text says it."""

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
        draw_surface(
            painter, track, radius, theme.pressed, QPen(theme.pressed if theme.line <= 1 else theme.text, 1)
        )
        share = 0.3 if self._clock.isActive() else 1.0
        way = (1 - cos(2 * pi * self._turn / _TURNS)) / 2
        part = QRectF((track.width() * (1 - share)) * way, 0, track.width() * share, track.height())
        draw_surface(painter, part, radius, theme.accent, QPen(theme.accent, 1))

    def _move(self) -> None:
        self._turn = (self._turn + 1) % _TURNS
        self.update()
