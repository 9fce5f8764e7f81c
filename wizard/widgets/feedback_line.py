"""The line under a field that says how things are: a sign, a text, characters to compare."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from wizard.widgets.announcing import announce
from wizard.widgets.badges import ToneSign
from wizard.widgets.glyph_pairs import GlyphPairs
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.tones import Tone

_SIGN: Final = 0.95
"""In heights of a line."""
_SPACE: Final = 0.4


class FeedbackLine(QWidget):
    """Says what the page tells it to; has no texts of its own. Keeps a line's room when it is silent."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = ToneSign(_SIGN)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pairs = GlyphPairs(self)
        self._pairs.hide()
        self._column = column_of(self._label, self._pairs)
        self._beside = column_of(self._sign, 1)
        self._row = row_of(self._beside, (self._column, 1), within=self)
        self._space_out()

    def show_message(self, tone: Tone, text: str, glyphs: tuple[tuple[str, ...], ...] = ()) -> None:
        """Show `text` with the sign of `tone`, and below it groups of characters to compare with a card.

        An empty text shows nothing. Screen readers are told when the text changes, after a pause.
        """
        self._sign.show_tone(tone if text else None)
        self._label.setText(text)
        self._pairs.show_groups(glyphs)
        announce(self, text)

    def clear(self) -> None:
        """Show nothing."""
        self.show_message(Tone.NEUTRAL, "")

    def text(self) -> str:
        return self._label.text()

    def tone(self) -> Tone | None:
        """The tone shown; None when silent."""
        return self._sign.tone

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_row"):
            self._space_out()

    def _space_out(self) -> None:
        metrics = QFontMetrics(self.font())
        line = metrics.height()
        self._row.setSpacing(round(line * _SPACE))
        self._column.setSpacing(round(line * _SPACE))
        self._label.setMinimumHeight(line)
        middle = metrics.ascent() - metrics.capHeight() / 2  # of the first line's capitals
        above = max(round(middle - self._sign.sizeHint().height() / 2), 0)
        self._beside.setContentsMargins(0, above, 0, 0)
