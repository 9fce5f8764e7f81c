"""Font, colors and cells of the key field: what puts Qt's own text where the cells are painted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QInputMethodEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextFormat,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from wizard.keys import LENGTH
from wizard.keys.alphabet import GROUP
from wizard.widgets import key_input
from wizard.widgets.fonts import key_font
from wizard.widgets.key_cells import Cells, Measures
from wizard.widgets.key_pointer import PointedKeyLine

_SCALES: Final = (1.4, 1.25, 1.1, 1.0)
"""A key's characters beside the text around it: large enough to compare with a card, as far as a key fits."""

_WIDEST: Final = 1.25
"""How much wider than the bundled face's a character of another font may be."""

# QLineEdit's own, which it tells nobody: the space at both ends of its line, and how far its cursor's
# rectangle reaches to the left of the cursor.
_LINE_MARGIN: Final = 2
_CURSOR_REACH: Final = 5

_Role = QPalette.ColorRole
_Event = QEvent.Type
_NOTHING: Final = QBrush(Qt.BrushStyle.NoBrush)
_REDRESSING: Final = frozenset(
    {_Event.ParentChange, _Event.StyleChange, _Event.ApplicationFontChange, _Event.ApplicationPaletteChange}
)


class DressedKeyLine(PointedKeyLine):
    """A line with its characters in cells: a fixed-pitch face, wide letter spacing, gaps between groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dressing = False
        self._given_font: QFont | None = None
        self._given_palette: QPalette | None = None
        self._seen = self._around_now()
        self._scroll = 0
        self._preedit = ""
        self._palette = self.palette()
        self._clear = self._palette
        self._scale = _SCALES[0]
        self._face = key_font(self.font(), self._scale)
        self._cells = Cells.arranged(Measures.of(self._face), self.size(), 0, mirrored=False)
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()

    def sizeHint(self) -> QSize:
        """A key and the sign behind it, at the best distance."""
        return self._cells.measures.size(least=False)

    def minimumSizeHint(self) -> QSize:
        """A key and the sign behind it, still legible, or a key and its surplus."""
        return self._cells.measures.size(least=True)

    # Font and colors

    def _dress(self) -> None:
        """Takes font and colors from around the field, or as they were set on it."""
        self._seen = self._around_now()
        with self._dressed_by_us():
            self.setFont(self._given_font or QFont())
            self._scale = _largest(self.font(), self.width())
            self._face = key_font(self.font(), self._scale)
            self.setPalette(self._given_palette or QPalette())
            self._palette = QPalette(self.palette())
            behind = QPalette(self._given_palette or QPalette())
            # The selection is painted with the cells.
            behind.setBrush(_Role.Highlight, _NOTHING)
            self.setPalette(behind)
        self._clear = QPalette(behind)
        for role in (_Role.Base, _Role.Button):
            self._clear.setBrush(role, _NOTHING)
        self._arrange(Measures.of(self._face))
        self.updateGeometry()
        self.update()

    @contextmanager
    def _dressed_by_us(self) -> Iterator[None]:
        self._dressing = True
        try:
            yield
        finally:
            self._dressing = False

    def _dressing_now(self) -> bool:
        # Events come before __init__ has set anything.
        return getattr(self, "_dressing", True)

    def _around_now(self) -> tuple[QFont, int, bool]:
        """What the field takes from its parent: font, colors, and whether it is mirrored."""
        parent = self.parentWidget()
        if parent is None:
            return QFont(), 0, False
        mirrored = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return parent.font(), parent.palette().cacheKey(), mirrored

    def _follow_parent(self) -> None:
        """Dresses anew if the parent changed; what is set here hides such changes from Qt's own way."""
        if self._around_now() != self._seen:
            self._dress()

    def initStyleOption(self, option: QStyleOptionFrame) -> None:
        """Leaves a style nothing to draw behind the text: some fill with Base, Windows 11 with Button."""
        super().initStyleOption(option)
        if not self._dressing_now():
            option.palette = self._clear

    def changeEvent(self, event: QEvent) -> None:
        """Follows the font, the colors and the style."""
        super().changeEvent(event)
        if self._dressing_now():
            return
        kind = event.type()
        if kind == _Event.FontChange and _size(self.font()) != _size(self._face):
            self._given_font = QFont(self.font()) if self.font().resolveMask() else None
            self._dress()
        elif kind == _Event.PaletteChange:
            self._take_palette()
        elif kind in _REDRESSING:
            self._dress()
        elif kind in (_Event.EnabledChange, _Event.ActivationChange, _Event.ReadOnlyChange):
            self.update()

    def _take_palette(self) -> None:
        given = self.palette()
        if given.brush(_Role.Highlight) != _NOTHING:
            self._given_palette = QPalette(given) if given.resolveMask() else None
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Follows what was set on the parent before it is shown."""
        self._follow_parent()
        super().showEvent(event)

    # Cells

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arranges the cells anew; in smaller characters before a whole key has no room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._fits_better():
            self._dress()
        else:
            self._arrange()

    def _fits_better(self) -> bool:
        around = QFont(self._face)
        if around.pointSizeF() > 0:
            around.setPointSizeF(around.pointSizeF() / self._scale)
        else:
            around.setPixelSize(round(around.pixelSize() / self._scale))
        return _largest(around, self.width()) != self._scale

    def _cell_at(self, x: float) -> int:
        return self._cells.at(x + self._scroll)

    def _arrange(self, measures: Measures | None = None) -> None:
        """Places the cells, and the text on them; with the `measures` of another font, if it is one."""
        before = self._cells
        self._cells = cells = Cells.arranged(
            measures or before.measures, self.size(), len(self.text()), mirrored=self._seen[2]
        )
        self._place_text()
        if measures is None and (cells.pitch, cells.count) == (before.pitch, before.count):
            return
        spaced = QFont(self._face)
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, cells.pitch - cells.measures.advance)
        with self._dressed_by_us():
            self.setFont(spaced)
        self._level()

    def _place_text(self) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        cells = self._cells
        left = cells.text_left - contents.left() - _LINE_MARGIN
        top = cells.text_top - contents.top()
        # The space behind the last character and the cursor may reach over the edge; where all fits, nothing
        # is to scroll.
        right = 0 if cells.scrolls else -cells.step
        bottom = contents.bottom() + 1 - cells.text_top - cells.measures.text
        margins = QMargins(left, top, right, bottom)
        if margins != self.textMargins():
            self.setTextMargins(margins)
        if not cells.scrolls:
            self._scroll = 0

    def _follow_text(self) -> None:
        """Finds out how far Qt scrolled the text, which it decides while it paints."""
        cell = key_input.cell_of(self.text(), self.cursorPosition())
        unscrolled = self._cells.text_left + self._cells.offset(cell) - _CURSOR_REACH
        scroll = max(0, unscrolled - self.cursorRect().left())
        if scroll != self._scroll and not self._composing:
            self._scroll = scroll
            self.update()

    # Where characters stand

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Keeps text and composition in the cells."""
        super().inputMethodEvent(event)
        self._level()

    def _compose(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        super()._compose(QInputMethodEvent(self._preedit, [*event.attributes(), *self._formats()]))

    def _level(self) -> None:
        """Puts the characters into their cells: the last of a group, and those that come from other fonts.

        A QLineEdit takes formats for its text only with an input method event. It keeps them by their place
        in the text until the next such event.
        """
        if self._composing:
            return
        event = QInputMethodEvent("", self._formats())
        read_only = self.isReadOnly()
        # A read-only one takes no such event either.
        self.setReadOnly(False)
        super()._compose(event)
        self.setReadOnly(read_only)

    def _formats(self) -> list[QInputMethodEvent.Attribute]:
        """Formats for the text with the composition in it; Qt counts their places from the caret."""
        shown, unit = self._shown()
        metrics = None if shown.isascii() else QFontMetricsF(self._face)
        formats = []
        for index, character in enumerate(shown.ljust(key_input.MOST)):
            units = 2 if character > "\uffff" else 1
            style = None
            if not character.isascii() and metrics is not None:
                style = self._cell_format(index, metrics.horizontalAdvance(character))
            elif (index + 1) % GROUP == 0:
                style = self._cell_format(index, self._cells.measures.advance)
            if style is not None:
                kind = QInputMethodEvent.AttributeType.TextFormat
                formats.append(QInputMethodEvent.Attribute(kind, unit, units, style))
            unit += units
        return formats

    def _shown(self) -> tuple[str, int]:
        """The text with the composition in it, and where it begins, from the caret."""
        text = self.text()
        if not self._preedit:
            return text, -self.cursorPosition()
        # A composition takes the place of the selection.
        before, after = self._around()
        return f"{before}{self._preedit}{after}", -key_input.unit_of(before, len(before))

    def _cell_format(self, index: int, width: float) -> QTextCharFormat:
        """The format for a character of `width`: smaller if it is wide, and then all the way to the next."""
        share = min(1.0, _WIDEST * self._cells.measures.advance / max(width, 1))
        style = QTextCharFormat()
        if share < 1 and self._face.pointSizeF() > 0:
            style.setFontPointSize(self._face.pointSizeF() * share)
        elif share < 1:
            style.setProperty(QTextFormat.Property.FontPixelSize, round(self._face.pixelSize() * share))
        style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        style.setFontLetterSpacing(self._cells.advance(index) - width * share)
        return style


def _largest(around: QFont, width: int) -> float:
    """The largest scale in which a key has room in a field of `width`; the smallest where none is."""
    for scale in _SCALES:
        measures = Measures.of(key_font(around, scale))
        room = width - measures.badge_room - 2 * measures.margin
        if measures.width(LENGTH, measures.least) <= room:
            return scale
    return _SCALES[-1]


def _size(font: QFont) -> tuple[float, int]:
    return font.pointSizeF(), font.pixelSize()
