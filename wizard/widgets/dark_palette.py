"""A dark palette, for platforms that have none to give."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette


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
