"""How a window can look: its language, its colors, the size of its text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from wizard.messages import LANGUAGES
from wizard.messages.language import PSEUDO
from wizard.widgets.preferences import pretend_contrast

COLORS: Final = ("light", "dark", "contrast")
PERCENTS: Final = (100, 200)
FONTS: Final = ["Noto Sans", "DejaVu Sans", "Noto Sans CJK JP"]
POINTS: Final = 10


@dataclass(frozen=True, slots=True)
class Look:
    """One of all; `percent` is the size of the text."""

    language: str
    colors: str
    percent: int

    @property
    def name(self) -> str:
        """What its folder is called."""
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


def dark_palette() -> QPalette:
    """A dark palette as desktops have them; offscreen there is no color scheme to switch."""
    palette = QPalette(QColor(58, 61, 66), QColor(32, 33, 36))
    colors = {
        QPalette.ColorRole.Window: QColor(32, 33, 36),
        QPalette.ColorRole.WindowText: QColor(232, 234, 237),
        QPalette.ColorRole.Base: QColor(24, 25, 28),
        QPalette.ColorRole.AlternateBase: QColor(40, 42, 46),
        QPalette.ColorRole.Text: QColor(232, 234, 237),
        QPalette.ColorRole.Button: QColor(48, 50, 54),
        QPalette.ColorRole.ButtonText: QColor(232, 234, 237),
        QPalette.ColorRole.PlaceholderText: QColor(154, 160, 166),
        QPalette.ColorRole.Highlight: QColor(76, 141, 246),
        QPalette.ColorRole.HighlightedText: QColor(10, 12, 16),
        QPalette.ColorRole.Link: QColor(138, 180, 248),
        QPalette.ColorRole.ToolTipBase: QColor(48, 50, 54),
        QPalette.ColorRole.ToolTipText: QColor(232, 234, 237),
    }
    for role, color in colors.items():
        palette.setColor(role, color)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(120, 124, 130))
    return palette


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
