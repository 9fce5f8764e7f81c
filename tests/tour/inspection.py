"""Reads a window as a careful reader would: is a text cut, elided, covered, or too faint?

It reads what is really painted (`recording`), so a widget that paints itself is judged like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from tests.tour.contrast import Pixels
from tests.tour.expected_text import known_texts, plain
from tests.tour.paint_recorder import Piece, pieces, visible_widgets
from wizard.widgets.column_grid import ColumnGrid
from wizard.widgets.tones import CONTRAST

_SLACK: Final = 1.5  # pixels: letters may lean over their box
_TOUCH: Final = 1.0


@dataclass(frozen=True, slots=True)
class Fault:
    """`page: widget: what`."""

    page: str
    widget: str
    what: str

    def __str__(self) -> str:
        return f"{self.page}: {self.widget}: {self.what}"


def inspect(page: str, top: QWidget) -> list[Fault]:
    """Everything that is wrong with how a window shows its texts, each fault once."""
    written = [
        found for widget in visible_widgets(top) if (found := Written(widget, pieces(widget), top)).pieces
    ]
    told = [
        *(fault for one in written for fault in one.faults()),
        *_overlaps(written),
        *_too_faint(written),
        *_scrolls_sideways(top),
    ]
    return [Fault(page, name, what) for name, what in dict.fromkeys(told)]


class Written:
    """A widget and the texts in it."""

    def __init__(self, widget: QWidget, texts: list[Piece], top: QWidget) -> None:
        """`top` is the window."""
        self.widget = widget
        self.canvas = _canvas(widget, top)
        parent = widget.parentWidget()
        # Rows of a view continue below its edge: those are for scrolling, and only their width counts.
        self._sideways = isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea)
        room = widget.rect()
        self.pieces = [
            piece
            for piece in texts
            if not self._sideways or (piece.box.top() >= room.top() and piece.box.bottom() <= room.bottom())
        ]

    @cached_property
    def name(self) -> str:
        """Name it, with the beginning of its text."""
        shown = plain(" ".join(piece.text for piece in self.pieces))[:40]
        return f"{_kind(self.widget)} “{shown}”"

    def place(self, box: QRectF) -> QRectF:
        """`box` on the canvas."""
        return box.translated(QPointF(self.widget.mapTo(self.canvas, QPoint())))

    def faults(self) -> Iterator[tuple[str, str]]:
        """Find what is wrong with it alone."""
        yield from ((self.name, what) for piece in self.pieces for what in self._of(piece))
        yield from ((self.name, what) for what in self._missing())

    @property
    def _is_table(self) -> bool:
        """A cell may be elided: its tool tip has all of it."""
        return isinstance(self.widget.parentWidget(), QTableView)

    def _is_told_elsewhere(self, text: str) -> bool:
        """A line of its own room may be elided where the widget's tool tip has all of it."""
        return text.partition("…")[0].strip() in plain(self.widget.toolTip())

    def _of(self, piece: Piece) -> Iterator[str]:
        text = plain(piece.text)
        elided = "…" in text and not self._is_table and not any(text in known for known in self._known)
        if elided and not (self.widget.toolTip() and self._is_told_elsewhere(text)):
            yield f"{_quoted(piece)} is elided"
        if self._scrolls_by_itself or not text:  # a sign that holds a phrase together is nothing to see
            return
        if not _holds(piece.clip, piece.box, self._sideways):
            yield f"{_quoted(piece)} is cut"
            return
        if cutter := self._cutter(piece.box):
            yield f"{_quoted(piece)} is cut by {_kind(cutter)}"

    def _cutter(self, box: QRectF) -> QWidget | None:
        """The widget over whose edge a text reaches: its own, or what that is inside of."""
        widget = self.widget
        while _holds(QRectF(widget.rect()), box, self._sideways):
            parent = widget.parentWidget()
            if widget is self.canvas or parent is None:
                return None
            box = box.translated(QPointF(widget.pos()))
            widget = parent
        return widget

    def _missing(self) -> Iterator[str]:
        widget = self.widget
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            return
        if isinstance(widget, QLabel) and widget.hasHeightForWidth():
            wanted = widget.heightForWidth(widget.width())
            if wanted > widget.height() + _SLACK:
                yield f"needs a height of {wanted}, has {widget.height()}"
        shown = _letters("".join(plain(piece.text) for piece in self.pieces))
        if "<" not in widget.text() and _letters(plain(widget.text())) not in shown:
            yield "does not show all of its text"

    @cached_property
    def _known(self) -> set[str]:
        return known_texts(self.widget)

    @property
    def _scrolls_by_itself(self) -> bool:
        """A field whose text is longer than it scrolls with the caret; its placeholder does not."""
        return isinstance(self.widget, QLineEdit) and bool(self.widget.text())


def _overlaps(written: list[Written]) -> Iterator[tuple[str, str]]:
    placed = [(one, piece, one.place(piece.box)) for one in written for piece in one.pieces]
    placed.sort(key=lambda entry: entry[2].top())
    active: list[tuple[Written, Piece, QRectF]] = []
    for one, piece, box in placed:
        active = [entry for entry in active if entry[2].bottom() > box.top() + _TOUCH]
        for other, earlier, place in active:
            if _collide(one, piece, box, other, earlier, place):
                yield (
                    one.name,
                    f"“{plain(piece.text)[:30]}” overlaps “{plain(earlier.text)[:30]}” of {other.name}",
                )
        active.append((one, piece, box))
    for one in written:
        yield from _covered(one)


def _collide(one: Written, piece: Piece, box: QRectF, other: Written, earlier: Piece, place: QRectF) -> bool:
    if one.canvas is not other.canvas or (one is other and isinstance(one.widget, QLineEdit)):
        return False
    if one is other and piece.box == earlier.box and piece.text == earlier.text:
        return False  # drawn twice, as a selection is
    common = (box & one.place(piece.clip)) & (place & other.place(earlier.clip))
    return common.width() > _TOUCH and common.height() > _TOUCH


def _covered(one: Written) -> Iterator[tuple[str, str]]:
    """Texts that are below another widget."""
    for piece in one.pieces:
        box = piece.box & QRectF(one.widget.rect())
        if box.isEmpty():
            continue
        for x in (box.left() + 1, box.center().x(), box.right() - 1):
            at = one.widget.mapTo(one.canvas, QPointF(x, box.center().y()).toPoint())
            over = one.canvas.childAt(at)
            if over is None or over is one.widget or one.widget.isAncestorOf(over):
                continue
            if over.isAncestorOf(one.widget) or not over.isVisible():
                continue
            yield one.name, f"{_quoted(piece)} stands under {_kind(over)}"
            break


def _too_faint(written: list[Written]) -> Iterator[tuple[str, str]]:
    pictures: dict[int, Pixels] = {}
    for one in written:
        if not one.widget.isEnabled():
            continue  # WCAG 2.2, 1.4.3: what cannot be used now may be fainter
        picture = pictures.setdefault(id(one.canvas), Pixels(one.canvas))
        for piece in one.pieces:
            if not any(sign.isalnum() for sign in piece.text):
                continue
            seen = picture.contrast_at(one.place(piece.box & piece.clip & QRectF(one.widget.rect())))
            if seen < CONTRAST:
                yield one.name, f"{_quoted(piece)} has a contrast of {seen:.1f} : 1"


def _scrolls_sideways(top: QWidget) -> Iterator[tuple[str, str]]:
    for area in top.findChildren(QAbstractScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0 and not _may(area):
            yield (
                _kind(area),
                f"scrolls sideways by {area.horizontalScrollBar().maximum()} pixels{_offenders(area)}",
            )


def _offenders(area: QAbstractScrollArea) -> str:
    """Who does not fit."""
    inner = area.widget() if isinstance(area, QScrollArea) else None
    shown = [] if inner is None else [one for one in inner.findChildren(QWidget) if one.isVisible()]
    wide = [one for one in shown if one.minimumSizeHint().width() > area.viewport().width() * 0.8]
    return ": " + ", ".join(f"{_kind(one)} {one.minimumSizeHint().width()}" for one in wide) if wide else ""


def _may(area: QAbstractScrollArea) -> bool:
    """A list whose rows paint themselves knows its own width."""
    if isinstance(area, ColumnGrid):  # a list's own columns, as many as it has
        return True
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return isinstance(area, QAbstractItemView) and area.horizontalScrollBarPolicy() is never


def _canvas(widget: QWidget, top: QWidget) -> QWidget:
    """Return the area that scrolls as a whole around it, else the window."""
    here: QWidget | None = widget
    while here is not None and here is not top:
        viewport = here.parentWidget()
        area = viewport.parentWidget() if viewport is not None else None
        if isinstance(area, QScrollArea) and area.widget() is here:
            return here
        here = viewport
    return top


def _holds(outer: QRectF, inner: QRectF, sideways: bool) -> bool:
    roomy = outer.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    if sideways:
        return roomy.left() <= inner.left() and inner.right() <= roomy.right()
    return roomy.contains(inner)


def _quoted(piece: Piece) -> str:
    return f"“{plain(piece.text)[:30]}”"


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


def _kind(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__.lstrip("_")
