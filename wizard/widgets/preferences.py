"""Preferences of the desktop: strong contrast, no motion."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_pretended: list[bool] = []


def wants_contrast() -> bool:
    """Return True if borders take the place of fills; False where Qt cannot tell (before 6.10)."""
    if _pretended:
        return _pretended[0]
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return hints is not None and hints().contrastPreference() is Qt.ContrastPreference.HighContrast


def follow_contrast() -> None:
    """Repaint everything when the preference for contrast changes while the program runs."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if hints is not None:
        hints().contrastPreferenceChanged.connect(_paint_anew)


def _paint_anew() -> None:
    for widget in QApplication.allWidgets():
        widget.update()


def wants_motion() -> bool:
    """Return True if anything may move: not where the desktop's effects are switched off."""
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def pretend_contrast(wanted: bool | None) -> None:
    """Override the preference for pictures and tests; None asks the system again."""
    _pretended[:] = [] if wanted is None else [wanted]
