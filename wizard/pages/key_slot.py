"""The slot of fixed height under the key field: what the key is, and where it will be redeemed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from wizard.pages.place_line import PlaceLine
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.glyph_pairs import GlyphPairs
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.text import NEAR, em, gap
from wizard.widgets.tones import Tone

_NARROW = 28  # lines' heights: with less width, each of the two sentences may take two lines
_ONE, _TWO = 1.35, 2.35
_PLACE, _PLACE_NARROW = 2.05, 2.5


class KeySlot(QWidget):
    """Two lines that keep their room: the verdict with the characters to compare, and the place."""

    def __init__(self) -> None:
        super().__init__()
        self.verdict = FeedbackLine()
        self.place = PlaceLine()
        self._pairs = GlyphPairs()
        self._pairs.hide()
        lines = column_of(self.verdict, self.place, spacing=0)
        row_of((lines, 1), (self._pairs, 0, Qt.AlignmentFlag.AlignVCenter), within=self, spacing=gap(NEAR))
        self._arrange()

    def show_verdict(
        self, tone: Tone, text: str, details: str = "", pairs: tuple[tuple[str, ...], ...] = ()
    ) -> None:
        """Say what the key is; `pairs` are characters to compare, drawn large where there is room."""
        self.verdict.show_message(tone, text)
        self.verdict.setToolTip(details or text)
        self._pairs.show_groups(pairs[:2] if self.width() >= em() * _NARROW else ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < em() * _NARROW
        verdict = round(em() * (_TWO if narrow else _ONE))
        place = round(em() * (_PLACE_NARROW if narrow else _PLACE))
        self.verdict.setFixedHeight(verdict)
        self.place.setFixedHeight(place)
        self.setFixedHeight(verdict + place)
