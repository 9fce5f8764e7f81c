"""The contrast of text with what is around it, measured on the pixels that are shown."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from wizard.widgets.tones import CONTRAST, contrast

ENLARGED: Final = 4
"""Thin strokes reach their color only here; WCAG asks about the color, not about smoothed edges."""
_AROUND: Final = 2
_FEW: Final = 3  # pixels: fewer are no stroke


class Pixels:
    """A picture of a widget, to measure places of it."""

    def __init__(self, widget: QWidget) -> None:
        """Take the picture."""
        self._widget = widget
        self._image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def contrast_at(self, box: QRectF) -> float:
        """The contrast of the text in `box` with its ground: 1 to 21; enlarged where it seems too low."""
        if box.isEmpty():
            return 21.0
        ratio = self._image.devicePixelRatio()
        place = box.toAlignedRect().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        place &= self._widget.rect()
        if place.isEmpty():
            return 21.0
        scaled = QRect(
            round(place.x() * ratio), round(place.y() * ratio), *_scaled(place.size(), ratio).toTuple()
        )
        seen = _contrast(self._image.copy(scaled))
        return seen if seen >= CONTRAST else max(seen, self._enlarged(place))

    def _enlarged(self, place: QRect) -> float:
        image = QImage(_scaled(place.size(), ENLARGED), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ENLARGED)
        image.fill(self._widget.palette().color(self._widget.backgroundRole()))
        self._widget.render(image, -place.topLeft())
        return _contrast(image)


def _scaled(size: QSize, ratio: float) -> QSize:
    return QSize(round(size.width() * ratio), round(size.height() * ratio))


def _contrast(image: QImage) -> float:
    """The ground is the color most of it has, the text the one farthest from that."""
    colors = Counter(memoryview(image.constBits()).cast("I"))
    ground = QColor.fromRgb(colors.most_common(1)[0][0])
    inks = sorted(
        ((contrast(QColor.fromRgb(color), ground), count) for color, count in colors.items()), reverse=True
    )
    seen = 0
    for ratio, count in inks:
        seen += count
        if seen >= _FEW:
            return ratio
    return inks[-1][0]
