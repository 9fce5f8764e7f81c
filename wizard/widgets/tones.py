"""Colors with a meaning, computed from the palette so that they can be read on it, light or dark.

Never the only sign of what they mean: `wizard.widgets.badges` gives each tone a shape of its own.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor, QPalette


class Tone(StrEnum):
    """Meaning of a message."""

    NEUTRAL = "neutral"
    SUCCESS = "success"
    WARNING = "warning"
    PROBLEM = "problem"


CONTRAST: Final = 4.5
"""The least contrast of a tone with the palette's Base and Window, also where they are tinted with it."""

TINT: Final = 0.1
"""Share of a tone in a background tinted with it."""

# Hue and saturation (HSL). The lightness is computed.
_COLORS: Final = MappingProxyType(
    {Tone.SUCCESS: (145 / 360, 0.72), Tone.WARNING: (34 / 360, 0.95), Tone.PROBLEM: (355 / 360, 0.78)}
)
_STEPS: Final = 100
_MUTED: Final = 0.6

_Role = QPalette.ColorRole


def tone_color(palette: QPalette, tone: Tone) -> QColor:
    """Return the color of `tone` on `palette`, in its current color group."""
    if tone is Tone.NEUTRAL:
        return muted(palette)
    return QColor.fromRgb(_legible(*_COLORS[tone], *_backgrounds(palette)))


def muted(palette: QPalette) -> QColor:
    """Return the palette's text color, toned down as far as it stays legible: for asides."""
    text = palette.color(_Role.WindowText)
    backgrounds = [palette.color(_Role.Base), palette.color(_Role.Window)]
    for share in (_MUTED, 0.7, 0.8, 0.9):
        color = mix(backgrounds[1], text, share)
        if min(contrast(color, background) for background in backgrounds) >= CONTRAST:
            return color
    return text


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """Return `one` with a `share` (0 to 1) of `other` in it, opaque."""
    keep = 1 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )


def tinted(background: QColor, tone: QColor) -> QColor:
    """Return `background` with a breath of `tone`."""
    return mix(background, tone, TINT)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colors by WCAG: 1 (the same) to 21 (black and white)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = linear(color.redF()), linear(color.greenF()), linear(color.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _backgrounds(palette: QPalette) -> tuple[int, int]:
    return palette.color(_Role.Base).rgb(), palette.color(_Role.Window).rgb()


@lru_cache(maxsize=64)
def _legible(hue: float, saturation: float, *backgrounds: int) -> int:
    """Return the most colorful lightness with enough contrast, else the one with the most.

    Grays in the middle leave enough for the tone, but not where they are tinted.
    """
    grounds = [QColor.fromRgb(background) for background in backgrounds]

    def plain(color: QColor) -> float:
        return min(contrast(color, ground) for ground in grounds)

    def worst(color: QColor) -> float:
        return min(plain(color), *(contrast(color, tinted(ground, color)) for ground in grounds))

    steps = sorted(range(_STEPS + 1), key=lambda step: abs(step - _STEPS // 2))
    # Rounded as it will be shown.
    candidates = [QColor.fromRgb(QColor.fromHslF(hue, saturation, step / _STEPS).rgb()) for step in steps]
    for measure in (worst, plain):
        for color in candidates:
            if measure(color) >= CONTRAST:
                return color.rgb()
    return max(candidates, key=plain).rgb()
