"""Geometry of the key field's cells. All sizes come from the font. Cells and groups count from 0."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import Final, NamedTuple

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
_INSIDE: Final = 0.22
_ABOVE: Final = 0.3
_STRIP: Final = 0.3
_BELOW: Final = 0.06
_BADGE: Final = 0.8
_BADGE_GAP: Final = 0.4
_STROKE: Final = 0.045


class Measures(NamedTuple):
    """The sizes that a font gives, in pixels: of a character, and of all that is drawn around it.

    `advance` and `text` are a character's width and height. `wanted` is the distance from cell to cell that
    looks best, `least` the smallest legible one: with less the text scrolls. `margin` surrounds everything,
    for the frame of the focus; `padding` is between a frame and its cells, `gap` between two frames. `above`
    is from the top of a frame to the text, `strip` the height of the marks below it, `frame` that of all.
    """

    advance: float
    text: int
    stroke: int
    margin: int
    wanted: int
    least: int
    padding: int
    gap: int
    above: int
    strip: int
    frame: int
    badge: int
    badge_room: int

    @classmethod
    def of(cls, font: QFont) -> Measures:
        """Return the sizes for the bundled face `font`, without letter spacing."""
        metrics = QFontMetricsF(font)
        text = ceil(metrics.height())
        advance = metrics.horizontalAdvance("8" * MOST) / MOST
        stroke = max(1, round(text * _STROKE))
        above, strip, badge = round(text * _ABOVE), round(text * _STRIP), round(text * _BADGE)
        return cls(
            advance=advance,
            text=text,
            stroke=stroke,
            margin=max(2 * stroke, round(text * _INSIDE)),
            wanted=round(advance * _WANTED),
            least=ceil(advance * _LEAST),
            padding=max(2, round(advance * _PADDING)),
            gap=max(2, round(advance * _GAP)),
            above=above,
            strip=strip,
            frame=above + text + strip + round(text * _BELOW),
            badge=badge,
            badge_room=badge + round(text * _BADGE_GAP),
        )

    def width(self, count: int, pitch: int) -> int:
        """Return the width of the frames of `count` cells, with the gaps between them."""
        groups = count // GROUP
        return count * pitch + groups * 2 * self.padding + (groups - 1) * self.gap

    def size(self, *, least: bool) -> QSize:
        """Return the size for a key; at `least` also the surplus has to find room."""
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
        """Arrange cells for so many characters in a field; at its right end where the page is mirrored."""
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
        """The left end of the first character's advance."""
        return self.left + self.measures.padding + round((self.pitch - self.measures.advance) / 2)

    @property
    def text_top(self) -> int:
        """The top of the line of text."""
        return self.top + self.measures.above

    def advance(self, index: int) -> int:
        """Return the distance from a character to the next: wider after a group, but not after the last."""
        inside = (index + 1) % GROUP or index + 1 >= self.count
        return self.pitch if inside else self.step - (GROUP - 1) * self.pitch

    def offset(self, index: int) -> int:
        """Return the distance from the first cell to another, or to the caret behind the last one."""
        if index >= self.count:
            return self.offset(self.count - 1) + self.pitch
        group, place = divmod(index, GROUP)
        return group * self.step + place * self.pitch

    def at(self, x: float) -> int:
        """Return the number of the cell at `x`; outside, of the nearest one before it, or the first."""
        group = min(max(floor((x - self.left) / self.step), 0), self.count // GROUP - 1)
        within = x - self.left - self.measures.padding - group * self.step
        return group * GROUP + min(max(floor(within / self.pitch), 0), GROUP - 1)

    def cell(self, index: int) -> QRectF:
        """Return the rectangle of a cell, as high as its frame."""
        left = self.left + self.measures.padding + self.offset(index)
        return QRectF(left, self.top, self.pitch, self.measures.frame)

    def strip(self, index: int) -> QRectF:
        """Return the rectangle for the mark of a cell."""
        top = self.text_top + self.measures.text
        left = self.left + self.measures.padding + self.offset(index)
        return QRectF(left, top, self.pitch, self.measures.strip)

    def frame(self, group: int) -> QRectF:
        """Return the frame of a group."""
        width = self.step - self.measures.gap
        return QRectF(self.left + group * self.step, self.top, width, self.measures.frame)

    def canvas(self, size: QSize) -> QSize:
        """Return `size`, or more where the cells scroll."""
        needed = self.left + self.measures.width(self.count, self.pitch) + self.measures.margin
        return size.expandedTo(QSize(needed, 0)) if self.scrolls else size

    @property
    def badge(self) -> QRectF:
        """The rectangle of the sign at the end, behind group five."""
        size = self.measures.badge
        left = self.left + self.measures.width(LENGTH, self.pitch) + self.measures.badge_room - size
        return QRectF(left, self.top + (self.measures.frame - size) / 2, size, size)
