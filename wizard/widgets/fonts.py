"""The bundled face in which keys are shown, the same on every system. See resources/fonts/README.md."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FILE = Path(__file__).parent.parent / "resources" / "fonts" / "ProductKeyMono.ttf"


@cache
def key_family() -> str:
    """Return the family name of the bundled face, loaded at the first call; needs the application.

    Should a system refuse the font, it is the system's own fixed-pitch family.
    """
    data = FILE.read_bytes()
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(data))
    if families:
        return families[0]
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def key_font(base: QFont, scale: float = 1.0) -> QFont:
    """Return the bundled face in `scale` times the size of `base`.

    What the face lacks (letters of other scripts) comes from the families of `base`, then from the system.
    """
    font = scaled(base, scale)
    font.setFamilies([key_family(), *base.families()])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    font.setKerning(False)
    font.setItalic(False)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    return font


def scaled(base: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font of another size, whether it is given in points or pixels."""
    font = QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * factor)
    else:
        font.setPixelSize(round(base.pixelSize() * factor))
    font.setWeight(weight)
    return font
