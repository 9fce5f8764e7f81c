"""The bundled face in which keys are shown, the same on every system. See resources/fonts/README.md."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase


@cache
def key_family() -> str:
    """The family name of the bundled face, loaded at the first call; it needs the application object.

    Should a system refuse the font, it is the system's own fixed-pitch family.
    """
    data = files("wizard").joinpath("resources", "fonts", "ProductKeyMono.ttf").read_bytes()
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(data))
    if families:
        return families[0]
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def key_font(base: QFont, scale: float = 1.0) -> QFont:
    """The bundled face in `scale` times the size of `base`.

    What the face lacks (letters of other scripts) comes from the families of `base`, then from the system.
    """
    font = scaled(base, scale)
    font.setFamilies([key_family(), *base.families()])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    font.setKerning(False)
    font.setWeight(QFont.Weight.Normal)
    font.setItalic(False)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    return font


def scaled(base: QFont, scale: float) -> QFont:
    """`base` in `scale` times its size, whichever unit that is given in."""
    font = QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * scale)
    else:
        font.setPixelSize(round(base.pixelSize() * scale))
    return font
