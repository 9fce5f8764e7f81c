"""The offer of a first start: a practice key, with which nothing leaves this computer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wizard.widgets.button import Button
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import INSIDE, PANEL_RADIUS, Remark, Strong, em, gap, text
from wizard.widgets.theme import theme_of


class FirstStart(QWidget):
    """One sentence and one button; `tried` when it is pressed."""

    tried = Signal()

    def __init__(self) -> None:
        super().__init__()
        words = column_of(
            Strong(text("KeyPage", "New here?")),
            Remark(text("KeyPage", "Try it with a practice key. Nothing leaves this computer.")),
            spacing=gap(0.15),
        )
        self.button = Button(text("KeyPage", "&Try it"), name="try")
        self.button.clicked.connect(self.tried)
        above, beside = gap(INSIDE), round(gap(INSIDE) * 1.3)
        row_of((words, 1), self.button, within=self, margins=(beside, above) * 2, spacing=above)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        fill = theme.chosen if theme.line <= 1 else theme.base
        draw_surface(
            QPainter(self), QRectF(self.rect()), em() * PANEL_RADIUS, fill, QPen(theme.edge, theme.line)
        )
