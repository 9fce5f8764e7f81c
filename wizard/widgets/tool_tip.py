"""Tool tips as plain text: Qt shows one that looks like markup as rich text, with its pictures and links."""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return `text` so that a tool tip shows it letter by letter, whatever markup it seems to hold."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
