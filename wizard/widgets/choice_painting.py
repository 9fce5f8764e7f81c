"""Cards to choose from have this in common: they are radio buttons as a whole, with a panel and a mark."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QSizePolicy, QWidget

from wizard.widgets.layouts import let_wrap
from wizard.widgets.surfaces import draw_focus, draw_surface
from wizard.widgets.text import PANEL_RADIUS
from wizard.widgets.theme import Theme


class ChoiceCard(QRadioButton):
    """A radio button that shows when the mouse is over it, and takes a click anywhere."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Create it; `title` may hold a mnemonic."""
        super().__init__(title, parent)
        let_wrap(self, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, pos: QPoint) -> bool:
        """Return True everywhere: the whole card is the button."""
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


def draw_choice(painter: QPainter, button: QAbstractButton, theme: Theme) -> None:
    """Draw the panel of a choice: plain, under the mouse, chosen, with the focus."""
    fill, edge = theme.base, QPen(theme.edge, theme.line)
    if button.isChecked():
        fill, edge = theme.chosen, QPen(theme.accent_line, 2.0)
    elif button.underMouse() and button.isEnabled():
        fill, edge = theme.raised, QPen(theme.outline, theme.line)
    rect, radius = QRectF(button.rect()), button.fontMetrics().height() * PANEL_RADIUS
    draw_surface(painter, rect, radius, fill, edge)
    if button.hasFocus():
        filled = button.isChecked() and theme.line > 1  # with strong contrast
        draw_focus(painter, rect, radius, theme, theme.on_chosen if filled else None)


def draw_mark(painter: QPainter, button: QAbstractButton, rect: QRectF, theme: Theme) -> None:
    """Draw a radio button's mark: chosen or not is told by its shape too."""
    if not button.isEnabled():
        draw_surface(painter, rect, rect.width() / 2, theme.base, QPen(theme.edge, 1.2))
    elif button.isChecked():
        ring = theme.on_accent if theme.chosen == theme.accent else theme.accent
        draw_surface(painter, rect, rect.width() / 2, theme.accent, QPen(ring, 1.2))
        painter.setBrush(theme.on_accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(rect.center(), rect.width() * 0.2, rect.width() * 0.2)
    else:
        draw_surface(painter, rect, rect.width() / 2, theme.base, QPen(theme.outline, 1.2))
