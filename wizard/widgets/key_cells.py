"""Where the cells of the key field are. All sizes come from the font: no pixel is written down here."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF

from wizard.keys import LENGTH
from wizard.keys.alphabet import GROUP
from wizard.widgets.key_input import MOST

# Parts of a character's width.
_WANTED: Final = 1.6
_LEAST: Final = 1.1
_PADDING: Final = 0.35
_GAP: Final = 0.7
# Parts of the height of a line of text.
_ABOVE: Final = 0.2
_STRIP: Final = 0.34
_BELOW: Final = 0.14
_BADGE: Final = 0.8
_BADGE_GAP: Final = 0.4
_STROKE: Final = 0.045


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes that a font gives: of a character, and of all that is drawn around it."""

    advance: float
    text: int
    stroke: int

    @classmethod
    def of(cls, font: QFont) -> Measures:
        """The sizes for the bundled face `font`, without letter spacing."""
        metrics = QFontMetricsF(font)
        height = ceil(metrics.height())
        return cls(metrics.horizontalAdvance("8" * MOST) / MOST, height, max(1, round(height * _STROKE)))

    @property
    def margin(self) -> int:
        """Room around everything, for the frame of the focus."""
        return 2 * self.stroke

    @property
    def wanted(self) -> int:
        """The distance from cell to cell that looks best."""
        return round(self.advance * _WANTED)

    @property
    def least(self) -> int:
        """The least legible distance; with less the text scrolls."""
        return ceil(self.advance * _LEAST)

    @property
    def padding(self) -> int:
        """Between a frame and its cells."""
        return max(2, round(self.advance * _PADDING))

    @property
    def gap(self) -> int:
        """Between two frames."""
        return max(2, round(self.advance * _GAP))

    @property
    def above(self) -> int:
        """From the top of a frame to the text."""
        return round(self.text * _ABOVE)

    @property
    def strip(self) -> int:
        """Below the text: where the marks are."""
        return round(self.text * _STRIP)

    @property
    def frame(self) -> int:
        """The height of a frame."""
        return self.above + self.text + self.strip + round(self.text * _BELOW)

    @property
    def badge(self) -> int:
        """The size of the sign at the end."""
        return round(self.text * _BADGE)

    @property
    def badge_room(self) -> int:
        """How wide the sign is with the space before it."""
        return self.badge + round(self.text * _BADGE_GAP)

    def width(self, count: int, pitch: int) -> int:
        """How wide the frames of `count` cells are, with the gaps between them."""
        groups = count // GROUP
        return count * pitch + groups * 2 * self.padding + (groups - 1) * self.gap

    def size(self, *, least: bool) -> QSize:
        """The size for a key; at `least` also the surplus has to find room."""
        pitch = self.least if least else self.wanted
        width = self.width(LENGTH, pitch) + self.badge_room
        if least:
            width = max(width, self.width(MOST, pitch))
        return QSize(width + 2 * self.margin, self.frame + 2 * self.margin)


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells in a field of a certain size: `count` of them, `pitch` apart in their group.

    The first frame begins at `left`; `step` is from one frame to the next.
    """

    measures: Measures
    left: int
    top: int
    pitch: int
    step: int
    count: int
    scrolls: bool

    @classmethod
    def arranged(cls, measures: Measures, size: QSize, characters: int, *, mirrored: bool) -> Cells:
        """The cells for `characters` in a field of `size`; at its right end where the page is `mirrored`."""
        count = LENGTH if characters <= LENGTH else MOST
        margin = measures.margin
        room = size.width() - 2 * margin
        for_badge = measures.badge_room if count == LENGTH else 0
        fixed = measures.width(count, 0) + for_badge
        pitch = max(measures.least, min(measures.wanted, floor((room - fixed) / count)))
        width = measures.width(count, pitch)
        scrolls = width > room
        left = size.width() - margin - width - for_badge if mirrored and not scrolls else margin
        top = max(0, (size.height() - measures.frame) // 2)
        step = GROUP * pitch + 2 * measures.padding + measures.gap
        return cls(measures, left, top, pitch, step, count, scrolls)

    @property
    def text_left(self) -> int:
        """Where the first character's advance begins."""
        return self.left + self.measures.padding + round((self.pitch - self.measures.advance) / 2)

    @property
    def text_top(self) -> int:
        """Where the line of text begins."""
        return self.top + self.measures.above

    def advance(self, index: int) -> int:
        """From the character `index` to the next: wider at the end of a group, but not behind the last."""
        inside = (index + 1) % GROUP or index + 1 >= self.count
        return self.pitch if inside else self.step - (GROUP - 1) * self.pitch

    def offset(self, index: int) -> int:
        """From the first cell to the cell `index`, or to the caret behind the last one."""
        if index >= self.count:
            return self.offset(self.count - 1) + self.pitch
        group, place = divmod(index, GROUP)
        return group * self.step + place * self.pitch

    def at(self, x: float) -> int:
        """The number of the cell at `x`; outside, of the nearest one before it, or the first."""
        group = min(max(floor((x - self.left) / self.step), 0), self.count // GROUP - 1)
        within = x - self.left - self.measures.padding - group * self.step
        return group * GROUP + min(max(floor(within / self.pitch), 0), GROUP - 1)

    def cell(self, index: int) -> QRectF:
        """The cell `index`, as high as its frame."""
        left = self.left + self.measures.padding + self.offset(index)
        return QRectF(left, self.top, self.pitch, self.measures.frame)

    def strip(self, index: int) -> QRectF:
        """Where the mark of the cell `index` is drawn."""
        top = self.text_top + self.measures.text
        left = self.left + self.measures.padding + self.offset(index)
        return QRectF(left, top, self.pitch, self.measures.strip)

    def frame(self, group: int) -> QRectF:
        """The frame of the group, from 0."""
        width = self.step - self.measures.gap
        return QRectF(self.left + group * self.step, self.top, width, self.measures.frame)

    def canvas(self, size: QSize) -> QSize:
        """`size`, or more where the cells need it and scroll."""
        needed = self.left + self.measures.width(self.count, self.pitch) + self.measures.margin
        return size.expandedTo(QSize(needed, 0))

    @property
    def badge(self) -> QRectF:
        """Where the sign at the end is drawn, behind group five."""
        size = self.measures.badge
        left = self.left + self.measures.width(LENGTH, self.pitch) + self.measures.badge_room - size
        return QRectF(left, self.top + (self.measures.frame - size) / 2, size, size)
