"""Painting behind the key field's text: its frame, cells, the selection, the marks."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

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
_LINE: Final = 0.5
_RADIUS: Final = 0.2
_ROUND: Final = 0.28
_UNUSABLE: Final = 0.75
_KEPT: Final = 12
_ENTRY: Final = 0.46
"""The length of an empty cell's line, as a part of the pitch."""


class Look(NamedTuple):
    """Everything that decides how the field looks, but its text. Cells and groups count from 0.

    `palette` has the true colors in its current group; `hidden_from` is the first cell whose mark is left
    out, while a composition moves the text.
    """

    cells: Cells
    palette: QPalette
    theme: Theme
    enabled: bool
    read_only: bool
    length: int
    focused: bool
    selection: tuple[int, int]
    marks: Marks
    hidden_from: int


class KeyPainter:
    """Paints a `Look`. What stays the same from key stroke to key stroke is kept as a picture."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def paint(self, painter: QPainter, look: Look, size: QSize, ratio: float) -> None:
        """Paint on a canvas of `size`, with `ratio` device pixels to one."""
        painter.drawPixmap(0, 0, self._ground(look, size, ratio))
        if not look.read_only and look.length < LENGTH:
            color = mix(look.palette.color(_Role.Base), look.palette.color(_Role.Text), _LINE)
            painter.setPen(QPen(color, look.cells.measures.stroke))
            painter.drawLines(_entry_lines(look.cells)[look.length :])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look.selection[0] < look.selection[1]:
            _paint_selection(painter, look)
            _paint_marks(painter, look, look.selection)

    def paint_field(self, painter: QPainter, look: Look, size: QSize, ratio: float) -> None:
        """Paint the ground of the whole field, and its one frame: the ring of the focus when it has it."""
        state = look.enabled, look.read_only, look.focused
        key = (look.cells.measures, size.toTuple(), ratio, _colors(look), state)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._keep(key, size, ratio)
            ground = QPainter(picture)
            _paint_field(ground, look, size)
            ground.end()
        painter.drawPixmap(0, 0, picture)

    def _keep(self, key: tuple[object, ...], size: QSize, ratio: float) -> QPixmap:
        """Return an empty picture, and keep it with the last ones."""
        if len(self._pictures) >= _KEPT:
            self._pictures.clear()
        picture = self._pictures[key] = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def _ground(self, look: Look, size: QSize, ratio: float) -> QPixmap:
        """Return frames, tints, marks and sign; the last ones are kept."""
        marks = look.marks.badge, look.marks.groups, *look.marks.cells.items()
        state = look.enabled, look.read_only, look.hidden_from
        key = (look.cells, size.toTuple(), ratio, _colors(look), marks, state)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._keep(key, size, ratio)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_frames(painter, look)
            _paint_tints(painter, look)
            _paint_marks(painter, look, (0, 0))
            # Narrow, or with a surplus, there is no room for it behind group five.
            if look.marks.badge is not None and look.cells.count == LENGTH and not look.cells.scrolls:
                draw_badge(painter, look.cells.badge, look.marks.badge, look.palette)
            painter.end()
        return picture


def _paint_frames(painter: QPainter, look: Look) -> None:
    """Paint a line between two groups, and a broken frame around what is too much."""
    palette, cells, theme = look.palette, look.cells, look.theme
    painter.setPen(QPen(theme.edge, cells.measures.stroke))
    inset = cells.measures.text // 5
    for group in range(1, GROUPS):
        frame = cells.frame(group)
        x = frame.left() - cells.measures.gap / 2
        painter.drawLine(QPointF(x, frame.top() + inset), QPointF(x, frame.bottom() - inset))
    if cells.count > LENGTH:
        painter.setPen(QPen(tone_color(palette, Tone.PROBLEM), cells.measures.stroke, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _rounded(painter, look, cells.frame(GROUPS), cells.measures.stroke)


def _colors(look: Look) -> tuple[object, ...]:
    """Return a key for every color that is painted."""
    return look.palette.cacheKey(), look.palette.currentColorGroup(), look.theme.line


def _paint_field(painter: QPainter, look: Look, size: QSize) -> None:
    palette = look.palette
    base, window = palette.color(_Role.Base), palette.color(_Role.Window)
    theme = look.theme
    usable = look.enabled and not look.read_only
    stroke = 2.0 * look.cells.measures.stroke if look.focused else max(theme.line, look.cells.measures.stroke)
    half = stroke / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent_line if look.focused else theme.outline, stroke))
    painter.setBrush(base if usable else mix(base, window, _UNUSABLE))
    radius = look.cells.measures.text * _ROUND
    rect = QRectF(0, 0, size.width(), size.height()).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(rect, radius, radius)


def _rounded(painter: QPainter, look: Look, rect: QRectF, stroke: float) -> None:
    """A rounded frame whose line lies inside `rect`."""
    half = stroke / 2
    radius = look.cells.measures.text * _RADIUS
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


@lru_cache(maxsize=8)
def _entry_lines(cells: Cells) -> list[QLineF]:
    """Return the line below the character of each cell."""
    half = cells.pitch * _ENTRY / 2
    middles = [cells.strip(index).center() for index in range(LENGTH)]
    return [QLineF(one.x() - half, one.y(), one.x() + half, one.y()) for one in middles]


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


def _paint_marks(painter: QPainter, look: Look, selection: tuple[int, int]) -> None:
    stroke = look.cells.measures.stroke
    start, end = selection
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
