"""What a person asked of the system: strong contrast, and no motion."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_pretended: list[bool] = []


def wants_contrast() -> bool:
    """Whether borders take the place of fills; False where Qt cannot tell (before 6.10)."""
    if _pretended:
        return _pretended[0]
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return hints is not None and hints().contrastPreference() is Qt.ContrastPreference.HighContrast


def follow_contrast() -> None:
    """Paint everything anew when the wish for strong contrast changes while the program runs."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if hints is not None:
        hints().contrastPreferenceChanged.connect(_paint_anew)


def _paint_anew() -> None:
    for widget in QApplication.allWidgets():
        widget.update()


def wants_motion() -> bool:
    """Whether anything may move: not where the desktop's effects are switched off."""
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def pretend_contrast(wanted: bool | None) -> None:
    """For pictures and tests, which have no system to ask; None asks it again."""
    _pretended[:] = [] if wanted is None else [wanted]
