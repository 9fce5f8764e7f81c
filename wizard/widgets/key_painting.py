"""What is painted behind the key field's text: frames, cells, the selection, the marks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap

from wizard.keys import LENGTH
from wizard.keys.alphabet import GROUP, GROUPS
from wizard.widgets.badges import draw_badge, draw_cross, draw_wedge
from wizard.widgets.key_cells import Cells
from wizard.widgets.key_marks import Mark, Marks
from wizard.widgets.theme import Theme
from wizard.widgets.tones import Tone, mix, tinted, tone_color

_Role = QPalette.ColorRole
_BORDER: Final = 0.26
_LINE: Final = 0.5
_RADIUS: Final = 0.2
_UNUSABLE: Final = 0.75
_KEPT: Final = 12
_ENTRY: Final = 0.46
"""The length of an empty cell's line, as a part of the pitch."""


@dataclass(frozen=True, slots=True)
class Look:
    """All that decides how the field looks, but its text. Cells and groups count from 0.

    `palette` has the true colors in its current group, `theme` those made of it; `active` is the group with
    the caret, when the field has the focus; `hidden_from` the first cell whose mark is left out, while a
    composition moves the text.
    """

    cells: Cells
    palette: QPalette
    theme: Theme
    enabled: bool
    read_only: bool
    length: int
    active: int | None
    selection: tuple[int, int]
    marks: Marks
    hidden_from: int


class Layer(Enum):
    """What is kept as a picture of the whole canvas."""

    EMPTY = auto()
    """The cells without characters: each has a line."""
    FILLED = auto()
    """The cells behind characters."""
    FOCUS = auto()
    """The frame around the group with the caret."""


class KeyPainter:
    """Paints a `Look`. What stays the same from key stroke to key stroke is kept as a picture."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def paint(self, painter: QPainter, look: Look, size: QSize, ratio: float) -> None:
        """Paints on a canvas of `size`, with `ratio` device pixels to one."""
        cells = look.cells
        # A line in every empty cell, none where there is a character.
        edge = round(cells.cell(look.length).left()) if look.length else 0
        if look.length < LENGTH:
            empty = QRectF(edge, 0, size.width() - edge, size.height())
            self._copy(painter, empty, Layer.EMPTY, look, size, ratio)
        else:
            edge = size.width()
        if edge:
            self._copy(painter, QRectF(0, 0, edge, size.height()), Layer.FILLED, look, size, ratio)
        if look.active is not None:
            around = 2 * cells.measures.stroke
            frame = cells.frame(look.active).adjusted(-around, -around, around, around)
            self._copy(painter, frame, Layer.FOCUS, look, size, ratio)
        if look.selection[0] < look.selection[1]:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_selection(painter, look)
            _paint_marks(painter, look)

    def _copy(
        self, painter: QPainter, rect: QRectF, layer: Layer, look: Look, size: QSize, ratio: float
    ) -> None:
        source = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
        painter.drawPixmap(rect, self._picture(layer, look, size, ratio), source)

    def _picture(self, layer: Layer, look: Look, size: QSize, ratio: float) -> QPixmap:
        colors = look.palette.cacheKey(), look.palette.currentColorGroup(), look.theme.line
        shown = (look.active,) if layer is Layer.FOCUS else _content(look)
        key = (layer, look.cells, size.toTuple(), ratio, colors, shown)
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            picture = self._pictures[key] = _drawn(layer, look, size, ratio)
        return picture


def _content(look: Look) -> tuple[object, ...]:
    """What the cells show, as far as it stays when a character comes or goes."""
    marks = look.marks
    return (
        look.enabled,
        look.read_only,
        look.hidden_from,
        marks.badge,
        marks.groups,
        *marks.cells.items(),
    )


def _drawn(layer: Layer, look: Look, size: QSize, ratio: float) -> QPixmap:
    """One layer, transparent where there is nothing of it."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if layer is Layer.FOCUS:
        _paint_focus(painter, look)
    else:
        _paint_cells(painter, look, lines=layer is Layer.EMPTY and not look.read_only)
    painter.end()
    return picture


def _paint_cells(painter: QPainter, look: Look, *, lines: bool) -> None:
    """Frames, lines, marks and sign, without what changes all the time: focus and selection."""
    _paint_frames(painter, look, lines)
    _paint_tints(painter, look)
    _paint_marks(painter, replace(look, selection=(0, 0)))
    # Narrow, or with a surplus, there is no room for it behind group five.
    if look.marks.badge is not None and look.cells.count == LENGTH and not look.cells.scrolls:
        draw_badge(painter, look.cells.badge, look.marks.badge, look.palette)


def _paint_frames(painter: QPainter, look: Look, lines: bool) -> None:
    palette = look.palette
    base, text, window = (palette.color(role) for role in (_Role.Base, _Role.Text, _Role.Window))
    usable = look.enabled and not look.read_only
    stroke = look.cells.measures.stroke
    theme = look.theme
    edge = theme.outline if theme.line > 1 else mix(window, text, _BORDER)
    painter.setPen(QPen(edge, stroke))
    painter.setBrush(base if usable else mix(base, window, _UNUSABLE))
    for group in range(GROUPS):
        _rounded(painter, look, look.cells.frame(group), stroke)
    if lines:
        painter.setPen(QPen(mix(base, text, _LINE), stroke))
        painter.drawLines([_entry_line(look.cells, index) for index in range(LENGTH)])
    if look.cells.count > LENGTH:
        # What is too much has a broken frame, in the tone of a problem.
        painter.setPen(QPen(tone_color(palette, Tone.PROBLEM), stroke, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _rounded(painter, look, look.cells.frame(GROUPS), stroke)


def _rounded(painter: QPainter, look: Look, rect: QRectF, stroke: float) -> None:
    """A rounded frame whose line lies inside `rect`."""
    half = stroke / 2
    radius = look.cells.measures.text * _RADIUS
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def _entry_line(cells: Cells, index: int) -> QLineF:
    """The line an empty cell's character will stand on."""
    strip = cells.strip(index)
    half = cells.pitch * _ENTRY / 2
    y = strip.center().y()
    return QLineF(strip.center().x() - half, y, strip.center().x() + half, y)


def _paint_focus(painter: QPainter, look: Look) -> None:
    """A frame in the palette's highlight around the group with the caret."""
    stroke = 2 * look.cells.measures.stroke
    painter.setPen(QPen(look.theme.accent_line, stroke))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = look.cells.measures.stroke
    rect = look.cells.frame(look.active or 0).adjusted(-half, -half, half, half)
    _rounded(painter, look, rect, stroke)


def _box(cells: Cells, first: int, last: int) -> QRectF:
    """The cells from `first` to `last` of one group, for a background inside its frame."""
    box = cells.cell(first).united(cells.cell(last))
    inset = 2 * cells.measures.stroke
    spare = cells.measures.padding - inset
    left = -spare if first % GROUP == 0 else 0
    right = spare if last % GROUP == GROUP - 1 else 0
    return box.adjusted(left, inset, right, -inset)


def _paint_tints(painter: QPainter, look: Look) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    base = look.palette.color(_Role.Base)
    radius = look.cells.measures.text * _RADIUS / 2
    for index, mark in look.marks.cells.items():
        if index < look.hidden_from:
            painter.setBrush(tinted(base, _color(look.palette, mark)))
            painter.drawRoundedRect(_box(look.cells, index, index), radius, radius)
    for group in look.marks.groups:
        painter.setBrush(tinted(base, tone_color(look.palette, Tone.WARNING)))
        first = group * GROUP
        painter.drawRoundedRect(_box(look.cells, first, first + GROUP - 1), radius, radius)


def _paint_selection(painter: QPainter, look: Look) -> None:
    """The selection, cell by cell, so that it ends where the cells end."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.palette.brush(_Role.Highlight))
    start, end = look.selection
    radius = look.cells.measures.text * _RADIUS / 2
    for group in range(start // GROUP, (end - 1) // GROUP + 1):
        first = max(start, group * GROUP)
        last = min(end, (group + 1) * GROUP) - 1
        painter.drawRoundedRect(_box(look.cells, first, last), radius, radius)


def _paint_marks(painter: QPainter, look: Look) -> None:
    stroke = look.cells.measures.stroke
    start, end = look.selection
    for index, mark in look.marks.cells.items():
        if index >= look.hidden_from:
            continue
        selected = start <= index < end
        color = look.palette.color(_Role.HighlightedText) if selected else _color(look.palette, mark)
        box = _mark_box(look.cells, look.cells.strip(index).center())
        if mark is Mark.IMPOSSIBLE:
            draw_cross(painter, box.adjusted(stroke, stroke, -stroke, -stroke), color, 2 * stroke)
        else:
            draw_wedge(painter, box.adjusted(-stroke, 0, stroke, 0), color)
    for group in look.marks.groups:
        _paint_group_mark(painter, look, group)


def _paint_group_mark(painter: QPainter, look: Look, group: int) -> None:
    """A dotted line under the group and a wedge in its middle."""
    color = tone_color(look.palette, Tone.WARNING)
    first, middle, last = (look.cells.strip(group * GROUP + place) for place in (0, GROUP // 2, GROUP - 1))
    box = _mark_box(look.cells, middle.center())
    stroke = look.cells.measures.stroke
    pen = QPen(color, 1.5 * stroke, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    y = middle.center().y()
    apart = box.width()
    painter.drawLine(QLineF(first.center().x() - apart / 2, y, middle.center().x() - apart, y))
    painter.drawLine(QLineF(middle.center().x() + apart, y, last.center().x() + apart / 2, y))
    draw_wedge(painter, box.adjusted(-stroke, 0, stroke, 0), color)


def _mark_box(cells: Cells, center: QPointF) -> QRectF:
    """The square in which a mark is drawn, on whole pixels, so that it is crisp."""
    size = round(min(cells.measures.strip, cells.pitch * 0.5))
    return QRectF(round(center.x() - size / 2), round(center.y() - size / 2), size, size)


def _color(palette: QPalette, mark: Mark) -> QColor:
    return tone_color(palette, Tone.PROBLEM if mark is Mark.IMPOSSIBLE else Tone.WARNING)
