"""Lists in a page: steps in order, with their numbers and remarks; notes in no order, with bullets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from wizard.widgets.layouts import clear_layout, show_now
from wizard.widgets.text import Paragraph, Remark, breakable, em
from wizard.widgets.tones import mix, muted


@dataclass(frozen=True, slots=True)
class NumberedStep:
    """A sentence; `names` are the words in it that a page shows, and are set in bold."""

    text: str
    names: tuple[str, ...] = ()
    remark: str = ""


class NumberedSteps(QWidget):
    """A numbered list that wraps."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(em() * 2 // 3)
        self._grid.setVerticalSpacing(em() // 3)
        self._grid.setColumnStretch(1, 1)

    def show_steps(self, steps: tuple[NumberedStep, ...]) -> None:
        clear_layout(self._grid)
        row = 0
        for number, step in enumerate(steps, 1):
            label = Paragraph()
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setText(_with_bold_names(step))
            label.setAccessibleName(f"{number}. {step.text}")
            self._grid.addWidget(_Number(number), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, row, 1)
            row += 1
            if step.remark:
                self._grid.addWidget(Remark(step.remark), row, 1)
                row += 1
        show_now(self)


def _with_bold_names(step: NumberedStep) -> str:
    text = escape(step.text)
    names = sorted({escape(name) for name in step.names}, key=len, reverse=True)
    if not names:
        return text
    return re.sub("|".join(map(re.escape, names)), lambda found: f"<b>{found[0]}</b>", text)


class _Number(QWidget):
    """A number in a circle."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def sizeHint(self) -> QSize:
        side = em() * 5 // 4
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.sizeHint().width()
        text, window = (
            self.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
        )
        circle = QRectF(1, 1, side - 2, side - 2)
        painter.setPen(QPen(mix(text, window, 0.6), 1.2))
        painter.drawEllipse(circle)
        painter.setPen(muted(self.palette()))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(self._number))


_BULLET = "•"
_ADDRESS = re.compile(r"\s*(https?://\S+)")


class BulletedNotes(QWidget):
    """A list that wraps, its lines below each other. An address begins a line: so it is seldom broken."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(em() // 2)
        self._grid.setVerticalSpacing(em() // 4)
        self._grid.setColumnStretch(1, 1)

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Show these notes, or nothing."""
        clear_layout(self._grid)
        for row, note in enumerate(notes):
            label = Remark(_ADDRESS.sub(lambda found: f"\n{breakable(found[1])}", note))
            label.setAccessibleName(note)
            bullet = Remark(_BULLET)
            bullet.setWordWrap(False)
            bullet.setAccessibleName(" ")
            self._grid.addWidget(bullet, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, row, 1)
        show_now(self)
        self.setVisible(bool(notes))
