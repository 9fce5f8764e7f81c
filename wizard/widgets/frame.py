"""Looks of the window's frame: its ground, its row of buttons, its margins.

The classic style of QWizard fills nothing and draws no header, so that the ground is ours; what it leaves
to be taken away is a ruler above the buttons and the margins of the platform's dialogs.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QWidget, QWizard

from wizard.widgets.layouts import mirrored
from wizard.widgets.text import INSIDE, em, gap
from wizard.widgets.theme import theme_of


def style_wizard(window: QWizard) -> None:
    """Give a wizard a ground of our own."""
    window.setWizardStyle(QWizard.WizardStyle.ClassicStyle)


def set_margins(window: QWizard, side: int) -> None:
    """Let pages reach the window's edges, and align the buttons with their content.

    `side` is the space at both sides of the content, in pixels.
    """
    page = window.currentPage()
    place = QRect(page.mapTo(window, QPoint()), page.size()) if page is not None else window.rect()
    before = mirrored(place, window.rect(), window.layoutDirection()).left()
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    for holder in window.findChildren(QWidget, options=directly):
        grid = holder.layout()
        if not isinstance(grid, QGridLayout):
            continue
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for row in grid.findChildren(QHBoxLayout, options=directly):
            row.setContentsMargins(before + side, gap(INSIDE), side, em())
            row.setSpacing(em() // 2)
        for part in holder.findChildren(QWidget, options=directly):
            if type(part) is QWidget:
                part.setFixedHeight(0)  # the ruler


def paint_ground(window: QWizard, rail: QWidget) -> None:
    """Paint the ground of rail, pages and buttons."""
    painter = QPainter(window)
    theme = theme_of(QApplication.palette())
    # Not fillRect: to tell its overloads apart, PySide makes all of Qt's gradients.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.base)
    painter.drawRect(window.rect())
    place = QRect(rail.mapTo(window, QPoint()), rail.size())
    edge = mirrored(place, window.rect(), window.layoutDirection()).right() + 1
    strip = mirrored(QRect(0, 0, edge, window.height()), window.rect(), window.layoutDirection())
    painter.setBrush(theme.rail)
    painter.drawRect(strip)
    line = mirrored(QRect(edge - 1, 0, 1, window.height()), window.rect(), window.layoutDirection())
    painter.setBrush(theme.edge)
    painter.drawRect(line)
