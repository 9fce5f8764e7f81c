"""Looks of the window's frame: its ground, its row of buttons, its margins.

The classic style of QWizard fills nothing and draws no header, so that the ground is ours; what it leaves
to be taken away is a ruler above the buttons and the margins of the platform's dialogs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QWidget, QWizard

from wizard.widgets.button import Button
from wizard.widgets.layouts import mirrored
from wizard.widgets.text import AROUND, INSIDE, em, gap
from wizard.widgets.theme import theme_of

if TYPE_CHECKING:
    from wizard.widgets.step_rail import StepRail

ROOMY = 32  # lines' heights: a window as wide as this has room for its buttons beside the steps
_Button = QWizard.WizardButton
_LEADING = (_Button.NextButton, _Button.CommitButton, _Button.FinishButton)
_QUIET = (_Button.HelpButton, _Button.CancelButton, _Button.BackButton)


def style_wizard(window: QWizard) -> None:
    """Give a wizard our buttons: help below the steps, the leading one at the far end."""
    window.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
    window.setOption(QWizard.WizardOption.HaveHelpButton)
    for which in (*_QUIET, *_LEADING):
        window.setButton(which, Button(QIcon(), "", window, leading=which in _LEADING))
    window.setButtonLayout(
        (_Button.HelpButton, _Button.Stretch, _Button.CancelButton, _Button.BackButton, *_LEADING)
    )


def set_margins(window: QWizard) -> None:
    """Let pages reach the window's edges, and align the buttons with them."""
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    for holder in window.findChildren(QWidget, options=directly):
        grid = holder.layout()
        if not isinstance(grid, QGridLayout):
            continue
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for row in grid.findChildren(QHBoxLayout, options=directly):
            row.setContentsMargins(em(), gap(INSIDE), gap(AROUND), em())
            row.setSpacing(em() // 2)
        for part in holder.findChildren(QWidget, options=directly):
            if type(part) is QWidget:
                part.setFixedHeight(0)  # the ruler


def paint_ground(window: QWizard, rail: StepRail) -> None:
    """Paint the ground of rail, pages and buttons."""
    painter = QPainter(window)
    theme = theme_of(QApplication.palette())
    # Not fillRect: to tell its overloads apart, PySide makes all of Qt's gradients.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.base)
    painter.drawRect(window.rect())
    place = QRect(rail.mapTo(window, QPoint()), rail.size())
    edge = mirrored(place, window.rect(), window.layoutDirection()).right() + 1
    # In a narrow window the buttons need the room below the steps too.
    height = window.height() if window.width() >= em() * ROOMY else place.bottom() + 1
    strip = mirrored(QRect(0, 0, edge, height), window.rect(), window.layoutDirection())
    painter.setBrush(theme.rail)
    painter.drawRect(strip)
    line = mirrored(QRect(edge - 1, 0, 1, height), window.rect(), window.layoutDirection())
    painter.setBrush(theme.edge)
    painter.drawRect(line)
