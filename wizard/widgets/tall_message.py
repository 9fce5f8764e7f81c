"""A message in as many lines as it takes: where a page is empty above its strip, over that part."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from wizard.messages import Message
from wizard.messages.text import joined
from wizard.widgets.fonts import scaled
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import mix

_WRAP = int(
    Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value
)
_ENDLESS = 9999


class TallMessage(QWidget):
    """The ground of a message, larger than the strip that has its buttons."""

    def __init__(self, page: QWidget, paint: Callable[[QPainter, QRect], None]) -> None:
        super().__init__(page)
        self._paint = paint
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._paint(QPainter(self), self.rect())


def strong() -> QFont:
    """Return the font of titles."""
    return scaled(QApplication.font(), 1.0, QFont.Weight.DemiBold)


def rest_of(message: Message) -> str:
    """Return what a message says after its title."""
    return joined((message.explanation, message.advice))


def height_of(words: str, font: QFont, width: int) -> int:
    """Return the height of words in lines of this width."""
    if not words:
        return 0
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, _ENDLESS), _WRAP, words).height()


def draw_whole(painter: QPainter, place: QRect, message: Message, font: QFont) -> None:
    """Draw all of a message, the title above the rest."""
    theme = theme_of(QApplication.palette())
    for words, face, ink in (
        (message.title, strong(), theme.text),
        (rest_of(message), font, mix(theme.text, theme.base, 0.2)),
    ):
        painter.setFont(face)
        painter.setPen(ink)
        painter.drawText(place, _WRAP | Qt.TextFlag.TextDontClip.value, words)
        place = place.adjusted(0, height_of(words, face, place.width()), 0, 0)


def lowest_of(inner: QWidget, page: QWidget) -> int:
    """Return where that ends what is painted in `inner`, from the top of `page`; mere holders are empty."""
    shown = (one for one in inner.findChildren(QWidget) if one.isVisible() and _paints(one))
    return max((one.mapTo(page, one.rect().bottomLeft()).y() for one in shown), default=0)


def _paints(widget: QWidget) -> bool:
    return type(widget).paintEvent is not QWidget.paintEvent
