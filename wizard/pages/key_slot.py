"""The slot of fixed height under the key field: what the key is, and where it will be redeemed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from wizard.orders.destination import Destination, KnownService
from wizard.pages.place_line import PlaceLine
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.glyph_pairs import GlyphPairs
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.text import NEAR, em, gap
from wizard.widgets.tones import Tone

_NARROW = 36  # lines' heights: with less width, each of the two sentences may take two lines
_LEAST_FOR_PAIRS = 28
_ONE, _TWO = 1.35, 2.35
_PLACE, _PLACE_NARROW = 2.05, 2.5
_MOST_PAIRS = 2


class KeySlot(QWidget):
    """Two lines that keep their room: the verdict with the characters to compare, and the place.

    Where no place is known, the verdict has the room of both.
    """

    def __init__(self) -> None:
        super().__init__()
        self.verdict = FeedbackLine()
        self.place = PlaceLine()
        self.place.hide()
        self._pairs = GlyphPairs()
        self._pairs.hide()
        self._compared: tuple[tuple[str, ...], ...] = ()
        """All that there is to compare, in the order of the key."""
        lines = column_of(self.verdict, self.place, spacing=0)
        row_of((lines, 1), (self._pairs, 0, Qt.AlignmentFlag.AlignVCenter), within=self, spacing=gap(NEAR))
        self._arrange()

    def show_verdict(
        self, tone: Tone, text: str, details: str = "", pairs: tuple[tuple[str, ...], ...] = ()
    ) -> None:
        """Say what the key is; `pairs` are characters to compare, drawn large where there is room."""
        self.verdict.show_message(tone, text)
        self.verdict.setToolTip(details or text)
        self._compared = pairs[:_MOST_PAIRS]
        self._arrange()

    def show_destination(self, goal: Destination, services: tuple[KnownService, ...]) -> None:
        """Say where the key goes, or ask."""
        self.place.show_destination(goal, services)
        self.place.setVisible(bool(self.place.text) or self.place.control() is not None)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < em() * _NARROW
        verdict = round(em() * (_TWO if narrow else _ONE))
        place = round(em() * (_PLACE_NARROW if narrow else _PLACE))
        self.place.setFixedHeight(place)
        self.verdict.setFixedHeight(verdict + place * self.place.isHidden())
        self.setFixedHeight(verdict + place)
        self._show_pairs()

    def _show_pairs(self) -> None:
        """Draw the characters to compare, as many as leave all of the verdict its room."""
        shown = self._compared if self.width() >= em() * _LEAST_FOR_PAIRS else ()
        while shown and not self._has_room_beside(self._pairs.width_of(shown)):
            shown = shown[:-1]
        self._pairs.show_groups(shown)

    def _has_room_beside(self, taken: int) -> bool:
        width = self.width() - taken - gap(NEAR)
        return self.verdict.heightForWidth(width) <= self.verdict.height()
