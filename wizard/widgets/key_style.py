"""Font, colors and cells of the key field: they put Qt's own text where the cells are painted."""

from __future__ import annotations

from typing import Final

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QEvent, QMargins, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QInputMethodEvent, QPalette
from PySide6.QtWidgets import QLineEdit

from wizard.keys import LENGTH
from wizard.keys.alphabet import GROUP
from wizard.widgets import key_input
from wizard.widgets.fonts import key_font
from wizard.widgets.key_cells import Cells, Measures

_SCALES: Final = (1.4, 1.25, 1.1, 1.0)
"""A key's characters beside the text around it: large enough to compare with a card, as far as a key fits."""

_WIDEST: Final = 1.25
"""Factor by which a character of another font may be wider than the bundled face's."""

# QLineEdit's own, which it tells nobody: the space at both ends of its line, and how far its cursor's
# rectangle reaches to the left of the cursor.
_LINE_MARGIN: Final = 2
_CURSOR_REACH: Final = 5

_Role = QPalette.ColorRole
_Event = QEvent.Type
_NOTHING: Final = QColor(Qt.GlobalColor.transparent)
_RESTYLE_EVENTS: Final = frozenset(
    {_Event.ParentChange, _Event.StyleChange, _Event.ApplicationFontChange, _Event.ApplicationPaletteChange}
)


class KeyStyle:
    """Styles a line edit: a fixed-pitch face, wide letter spacing, gaps between groups, nothing behind.

    `palette` has the true colors: those of the line edit are transparent where cells are painted. `scrolled`
    is how far Qt has scrolled the text, in pixels. `exact` says if the text is where the style has it.
    """

    def __init__(self, line: QLineEdit) -> None:
        """Style `line`, and follow its parent."""
        self._line = line
        self._styling = False
        self._given_font: QFont | None = None
        self._given_palette: QPalette | None = None
        self.scrolled = 0
        self.exact = False
        line.setFrame(False)
        self._restyle()

    # Font and colors

    def _restyle(self) -> None:
        """Take font and colors from the parent, or as they were set on the line."""
        line = self._line
        self._around = self._look_around()
        self._styling = True
        line.setFont(self._given_font or QFont())
        self._natural = QFont(line.font())
        self._scale = _largest(self._natural, self._line.width())
        self._face = key_font(self._natural, self._scale)
        line.setPalette(self._given_palette or QPalette())
        self.palette = QPalette(line.palette())
        clear = QPalette(self._given_palette or QPalette())
        # The selection is painted with the cells; some styles fill the rest with Base, one with Button.
        for role in (_Role.Highlight, _Role.Base, _Role.Button):
            clear.setColor(role, _NOTHING)
        line.setPalette(clear)
        self._styling = False
        measures = Measures.of(self._face)
        self.cells = self._arranged(measures)
        self._space()
        line.updateGeometry()
        line.update()

    def _look_around(self) -> tuple[QFont, int, bool]:
        """Return the parent's font, colors, and whether it is mirrored."""
        parent = self._line.parentWidget()
        if parent is None:
            return QFont(), 0, False
        mirrored = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return parent.font(), parent.palette().cacheKey(), mirrored

    def follow_parent(self) -> None:
        """Restyle if the parent changed: what is set here does not follow it by itself."""
        if self.is_outdated():
            self._restyle()

    def is_outdated(self) -> bool:
        """Return True if the parent no longer looks as it did."""
        return self._look_around() != self._around

    def change(self, kind: QEvent.Type) -> None:
        """Follow the font, the colors and the style."""
        line = self._line
        if self._styling:
            return
        if kind == _Event.FontChange and _size(line.font()) != _size(self._face):
            self._given_font = QFont(line.font()) if line.font().resolveMask() else None
            self._restyle()
        elif kind == _Event.PaletteChange:
            given = line.palette()
            if given.color(_Role.Highlight) != _NOTHING:
                self._given_palette = QPalette(given) if given.resolveMask() else None
            self._restyle()
        elif kind in _RESTYLE_EVENTS:
            self._restyle()

    # Cells

    def resize(self) -> None:
        """Arrange the cells again; in smaller characters before a whole key has no room."""
        if _largest(self._natural, self._line.width()) != self._scale:
            self._restyle()
        else:
            self.arrange()

    def room(self) -> QRect:
        """The part of the field that is for the key."""
        margin = self.cells.measures.stroke * 2
        return QRect(margin, 0, self._line.width() - 2 * margin, self._line.height())

    def arrange(self) -> None:
        """Place the cells for the text there is, and the text on them."""
        before, self.cells = self.cells, self._arranged(self.cells.measures)
        if (self.cells.pitch, self.cells.count) != (before.pitch, before.count):
            self._space()
        else:
            self._place_text()

    def _arranged(self, measures: Measures) -> Cells:
        line = self._line
        return Cells.arranged(measures, line.size(), len(line.text()), mirrored=self._around[2])

    def _space(self) -> None:
        """Give the text the cells' pitch."""
        self._place_text()
        spaced = QFont(self._face)
        spaced.setLetterSpacing(
            QFont.SpacingType.AbsoluteSpacing, self.cells.pitch - self.cells.measures.advance
        )
        self._styling = True
        self._line.setFont(spaced)
        self._styling = False
        self.level()

    def _place_text(self) -> None:
        line, cells = self._line, self.cells
        contents = self._contents() if self.exact else line.rect()
        left = cells.text_left - contents.left() - _LINE_MARGIN
        top = cells.text_top - contents.top()
        # The space behind the last character and the cursor may reach over the edge; where all fits, nothing
        # is to scroll.
        right = 0 if cells.scrolls else -cells.step
        bottom = contents.bottom() + 1 - cells.text_top - cells.measures.text
        margins = QMargins(left, top, right, bottom)
        if margins != line.textMargins():
            line.setTextMargins(margins)
        if not cells.scrolls:
            self.scrolled = 0

    def _contents(self) -> QRect:
        """Return the rectangle that the style gives the text and its margins."""
        option = QtWidgets.QStyleOptionFrame()
        self._line.initStyleOption(option)
        element = QtWidgets.QStyle.SubElement.SE_LineEditContents
        return self._line.style().subElementRect(element, option, self._line)

    def be_exact(self) -> None:
        """Put the text where it belongs in every style: when there is one, and after the first frame.

        Most styles give a text all of the field. To ask the style and to make formats loads classes of Qt
        and takes as long as to paint the page: an empty field of a window that opens does without.
        """
        if not self.exact:
            self.exact = True
            self._place_text()
            self.level()

    def follow_scrolling(self) -> None:
        """Find out how far Qt scrolled the text, which it decides while it paints."""
        line = self._line
        cell = key_input.cell_of(line.text(), line.cursorPosition())
        unscrolled = self.cells.text_left + self.cells.offset(cell) - _CURSOR_REACH
        scrolled = max(0, unscrolled - line.cursorRect().left())
        if scrolled != self.scrolled:
            self.scrolled = scrolled
            line.update()

    # Characters

    def level(self) -> None:
        """Put the characters into their cells: the last of a group, and those that come from other fonts.

        A QLineEdit takes formats for its text only with an input method event. It keeps them by their place
        in the text until the next such event.
        """
        if not self.exact:
            return
        line = self._line
        event = QInputMethodEvent("", self.formats(line.text(), -line.cursorPosition()))
        read_only = line.isReadOnly()
        # A read-only one takes no such event either.
        line.setReadOnly(False)
        QLineEdit.inputMethodEvent(line, event)
        line.setReadOnly(read_only)

    def formats(self, shown: str, unit: int) -> list[QInputMethodEvent.Attribute]:
        """Return formats for the text that is `shown`, from `unit` on, which Qt counts from the caret."""
        metrics = None if shown.isascii() else QFontMetricsF(self._face)
        formats = []
        for index, character in enumerate(shown.ljust(key_input.MOST)):
            units = 2 if character > "\uffff" else 1
            style = None
            if not character.isascii() and metrics is not None:
                style = self._cell_format(index, metrics.horizontalAdvance(character))
            elif (index + 1) % GROUP == 0:
                style = self._cell_format(index, self.cells.measures.advance)
            if style is not None:
                kind = QInputMethodEvent.AttributeType.TextFormat
                formats.append(QInputMethodEvent.Attribute(kind, unit, units, style))
            unit += units
        return formats

    def _cell_format(self, index: int, width: float) -> QtGui.QTextCharFormat:
        """Return the format for a character of `width`: smaller if wide, and reaching to the next cell."""
        share = min(1.0, _WIDEST * self.cells.measures.advance / max(width, 1))
        style = QtGui.QTextCharFormat()
        if share < 1 and self._face.pointSizeF() > 0:
            style.setFontPointSize(self._face.pointSizeF() * share)
        elif share < 1:
            style.setProperty(QtGui.QTextFormat.Property.FontPixelSize, round(self._face.pixelSize() * share))
        style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        style.setFontLetterSpacing(self.cells.advance(index) - width * share)
        return style


def _largest(around: QFont, width: int) -> float:
    """Return the largest scale in which a key has room in a field of `width`; the smallest where none is."""
    for scale in _SCALES:
        measures = Measures.of(key_font(around, scale))
        room = width - measures.badge_room - 2 * measures.margin
        if measures.width(LENGTH, measures.least) <= room:
            return scale
    return _SCALES[-1]


def _size(font: QFont) -> tuple[float, int]:
    return font.pointSizeF(), font.pixelSize()
