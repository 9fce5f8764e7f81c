"""Looks of a window: its language, its colors, the size of its text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from wizard.messages import LANGUAGES
from wizard.messages.language import PSEUDO
from wizard.widgets.dark_palette import dark_palette
from wizard.widgets.preferences import pretend_contrast

COLORS: Final = ("light", "dark", "contrast")
PERCENTS: Final = (100, 200)
FONTS: Final = ["Noto Sans", "DejaVu Sans", "Noto Sans CJK JP"]
POINTS: Final = 10


@dataclass(frozen=True, slots=True)
class Look:
    """One combination; `percent` is the size of the text."""

    language: str
    colors: str
    percent: int

    @property
    def name(self) -> str:
        """Name of its folder."""
        return f"{self.language}-{self.colors}-{self.percent}"

    @property
    def window_size(self) -> QSize:
        """With large text the window is no larger than on a small screen."""
        return QSize(960, 700) if self.percent == 100 else QSize(900, 600)

    def put_on(self, application: QApplication) -> None:
        """Make every window look like this. Offscreen there is no color scheme to switch."""
        application.setFont(QFont(FONTS, POINTS * self.percent // 100))
        if self.colors == "dark":
            application.setPalette(dark_palette())
        elif self.colors == "contrast":
            application.setPalette(contrast_palette())
        pretend_contrast(self.colors == "contrast")


def all_looks(
    languages: tuple[str, ...] = (), colors: tuple[str, ...] = (), percents: tuple[int, ...] = ()
) -> list[Look]:
    """Every combination; what is empty is not narrowed."""
    every = product(languages or (*LANGUAGES, PSEUDO), colors or COLORS, percents or PERCENTS)
    return [Look(*one) for one in every]


def contrast_palette() -> QPalette:
    """White on black and nothing between, as a contrast theme has it."""
    black, white, cyan = QColor(0, 0, 0), QColor(255, 255, 255), QColor(26, 235, 255)
    palette = QPalette(black, black)
    roles = QPalette.ColorRole
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.ToolTipText, roles.PlaceholderText):
        palette.setColor(role, white)
    for role in (roles.Window, roles.Base, roles.AlternateBase, roles.Button, roles.ToolTipBase):
        palette.setColor(role, black)
    palette.setColor(roles.Highlight, cyan)
    palette.setColor(roles.HighlightedText, black)
    palette.setColor(roles.Link, QColor(255, 255, 0))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(63, 242, 63))
    return palette
