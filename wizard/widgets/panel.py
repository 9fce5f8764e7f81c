"""A ground for what belongs together, with an edge; and who an order is for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from wizard.widgets.icons import draw_icon
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import INSIDE, NEAR, PANEL_RADIUS, Remark, Strong, breakable, em, gap
from wizard.widgets.theme import theme_of


class Panel(QWidget):
    """A ground of its own for the content of `body`."""

    def __init__(self) -> None:
        super().__init__()
        self.body = column_of(within=self, margins=(gap(INSIDE),) * 4, spacing=gap(NEAR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        draw_surface(
            QPainter(self), QRectF(self.rect()), em() * PANEL_RADIUS, theme.base, QPen(theme.edge, theme.line)
        )


class Sheet(QDialog):
    """A window over the window, on the same ground as its pages."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self.palette()).base)


class Disk(QWidget):
    """An icon on a disk; it is silent, the words beside it say what it means."""

    def __init__(self, icon_name: str, size: float) -> None:
        """Create it `size` lines high."""
        super().__init__()
        self._icon = icon_name
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(gap(self._size), gap(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, rect = theme_of(self.palette()), QRectF(self.rect())
        draw_surface(painter, rect, rect.width() / 2, theme.raised, QPen(theme.edge, theme.line))
        inset = rect.width() * 0.25
        draw_icon(painter, self._icon, rect.adjusted(inset, inset, -inset, -inset), theme.text)


class Named(QWidget):
    """Somebody or something in two lines: the name, and what tells it from others of that name."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._name, self._details = Strong(), Remark()
        words = column_of(self._name, self._details, spacing=0)
        disk = Disk(icon_name, 2.2), 0, Qt.AlignmentFlag.AlignTop
        row_of(disk, (words, 1), within=self, spacing=gap(INSIDE))

    def show_name(self, name: str, details: str = "") -> None:
        self._name.setText(name)
        self._details.setText(breakable(details))
        self._details.setVisible(bool(details))
