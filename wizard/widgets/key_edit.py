"""The key field: one text field that paints five groups of five cells. Section 6 of the design."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QInputMethodEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextFormat,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from wizard import keys
from wizard.keys import Check, KeyFormat
from wizard.widgets import key_input
from wizard.widgets.faces import key_font
from wizard.widgets.key_cells import Cells, Measures
from wizard.widgets.key_marks import Marks, marks_of
from wizard.widgets.key_painting import KeyPainter, Look
from wizard.widgets.key_pointer import PointedKeyLine

_SCALE: Final = 1.4
"""A key's characters beside the text around it: large enough to compare with a card."""

_WIDEST: Final = 1.25
"""How much wider than the bundled face's a character of another font may be."""

# QLineEdit's own, which it tells nobody: the space at both ends of its line, and how far its cursor's
# rectangle reaches to the left of the cursor.
_LINE_MARGIN: Final = 2
_CURSOR_REACH: Final = 5

_Role = QPalette.ColorRole
_Event = QEvent.Type
_NOTHING: Final = QBrush(Qt.BrushStyle.NoBrush)


class KeyEdit(PointedKeyLine):
    """A product key, typed or pasted in any form, in cells that say where to look again.

    The characters are the text of a single QLineEdit in a fixed-pitch face with wide letter spacing, so
    caret, selection, input method, undo and screen readers are the platform's own; the cells are painted
    behind them.
    """

    checked = Signal(object)
    """The `keys.Check` of what the field holds, after every change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format = KeyFormat.AUTO
        self._check = keys.check("")
        self._marks = Marks()
        self._painter = KeyPainter()
        self._dressing = False
        self._given_font: QFont | None = None
        self._given_palette: QPalette | None = None
        self._seen = self._around_now()
        self._scroll = 0
        self._preedit = ""
        self._foreign = False
        self._palette = self.palette()
        self._face = key_font(self.font(), _SCALE)
        self._cells = Cells.arranged(Measures.of(self._face), self.size(), 0, mirrored=False)
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(QCoreApplication.translate("KeyEdit", "Product key"))
        self._dress()

    # Public

    def check(self) -> Check:
        """What can be said about the key now; what found no room counts in its length."""
        return self._check

    def setKeyFormat(self, key_format: KeyFormat) -> None:
        """Checks the key as one for a service that takes `key_format`."""
        if key_format is not self._format:
            self._format = key_format
            self._content_changed(0)

    def setFeedback(self, text: str) -> None:
        """Tells screen readers what is said about the key under the field."""
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        """A key and the sign behind it, at the best distance."""
        return self._cells.measures.size(least=False)

    def minimumSizeHint(self) -> QSize:
        """A key and the sign behind it, still legible, or a key and its surplus."""
        return self._cells.measures.size(least=True)

    # The check

    def _content_changed(self, left_out: int) -> None:
        text = self.text()
        check = keys.check(text, self._format)
        if left_out:
            check = replace(check, length=len(text) + left_out)
        self._check = check
        self._marks = marks_of(check, len(text))
        if (len(text) > keys.LENGTH) is not (self._cells.count > keys.LENGTH):
            self._arrange()
        elif self._foreign or not text.isascii():
            self._level()
        self._foreign = not text.isascii()
        self.update()
        self.checked.emit(check)

    # The looks: font, palette, cells

    def _dress(self) -> None:
        """Takes font and colors from around the field, or as they were set on it."""
        self._seen = self._around_now()
        with self._dressed_by_us():
            self.setFont(self._given_font or QFont())
            self._face = key_font(self.font(), _SCALE)
            self.setPalette(self._given_palette or QPalette())
            self._palette = QPalette(self.palette())
            behind = QPalette(self._given_palette or QPalette())
            # The selection is painted with the cells.
            behind.setBrush(_Role.Highlight, _NOTHING)
            self.setPalette(behind)
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

    def _arrange(self, measures: Measures | None = None) -> None:
        """Places the cells, and the text on them."""
        self._cells = Cells.arranged(
            measures or self._cells.measures, self.size(), len(self.text()), mirrored=self._seen[2]
        )
        spaced = QFont(self._face)
        spacing = self._cells.pitch - self._cells.measures.advance
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        with self._dressed_by_us():
            self.setFont(spaced)
        self._place_text()
        self._level()

    def _place_text(self) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        cells = self._cells
        top = cells.text_top - contents.top()
        bottom = contents.bottom() + 1 - cells.text_top - round(cells.measures.text)
        # The space behind the last character and the cursor may reach over the edge; where all fits, nothing
        # is to scroll.
        right = 0 if cells.scrolls else -cells.step
        self.setTextMargins(cells.text_left - contents.left() - _LINE_MARGIN, top, right, bottom)

    def initStyleOption(self, option: QStyleOptionFrame) -> None:
        """Leaves a style nothing to draw behind the text: some fill with Base, Windows 11 with Button."""
        super().initStyleOption(option)
        palette = option.palette
        palette.setBrush(_Role.Base, _NOTHING)
        palette.setBrush(_Role.Button, _NOTHING)
        option.palette = palette
        option.state = option.state & ~QStyle.StateFlag.State_MouseOver

    def changeEvent(self, event: QEvent) -> None:
        """Follows the font, the colors and the style."""
        super().changeEvent(event)
        if self._dressing_now():
            return
        kind = event.type()
        if kind == _Event.FontChange and self.font().pointSizeF() != self._face.pointSizeF():
            self._given_font = QFont(self.font()) if self.font().resolveMask() else None
            self._dress()
        elif kind == _Event.PaletteChange:
            self._take_palette()
        elif kind in (
            _Event.ParentChange,
            _Event.StyleChange,
            _Event.ApplicationFontChange,
            _Event.ApplicationPaletteChange,
        ):
            self._dress()
        elif kind in (_Event.EnabledChange, _Event.ActivationChange, _Event.ReadOnlyChange):
            self.update()

    def _dressing_now(self) -> bool:
        # Events come before __init__ has set anything.
        return getattr(self, "_dressing", True)

    def _take_palette(self) -> None:
        given = self.palette()
        if given.brush(_Role.Highlight) != _NOTHING:
            self._given_palette = QPalette(given) if given.resolveMask() else None
        self._dress()

    def _around_now(self) -> tuple[QFont, int, bool]:
        """What the field takes from its parent; font, colors and direction."""
        parent = self.parentWidget()
        if parent is None:
            return QFont(), 0, False
        mirrored = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return parent.font(), parent.palette().cacheKey(), mirrored

    def _follow_parent(self) -> None:
        """Dresses anew if the parent changed; what is set here hides such changes from Qt's own way."""
        if self._around_now() != self._seen:
            self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Follows what was set on the parent before it is shown."""
        self._follow_parent()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arranges the cells anew."""
        super().resizeEvent(event)
        self._arrange()

    # Where characters stand

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Keeps text and composition in the cells."""
        super().inputMethodEvent(event)
        self._level()

    def _compose(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        formats = [*event.attributes(), *self._formats()]
        super()._compose(QInputMethodEvent(self._preedit, formats))

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
        text, caret = self.text(), self.cursorPosition()
        cell = key_input.cell_of(text, caret)
        shown = f"{text[:cell]}{self._preedit}{text[cell:]}"
        metrics = None if shown.isascii() else QFontMetricsF(self._face)
        formats, unit = [], -caret
        for index, character in enumerate(shown.ljust(key_input.MOST)):
            units = 2 if character > "\uffff" else 1
            style = None
            if not character.isascii() and metrics is not None:
                style = self._cell_format(index, metrics.horizontalAdvance(character))
            elif (index + 1) % key_input.GROUP == 0:
                style = self._cell_format(index, self._cells.measures.advance)
            if style is not None:
                kind = QInputMethodEvent.AttributeType.TextFormat
                formats.append(QInputMethodEvent.Attribute(kind, unit, units, style))
            unit += units
        return formats

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

    # Painting

    def _cell_at(self, x: float) -> int:
        return self._cells.at(x + self._scroll)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the cells, then lets Qt paint text and caret over them."""
        painter = QPainter(self)
        painter.translate(-self._scroll, 0)
        self._painter.paint(painter, self._look(), self.size(), self.devicePixelRatio())
        painter.end()
        super().paintEvent(event)
        if self._cells.scrolls:
            self._follow_text()
        if self._around_now() != self._seen:
            QTimer.singleShot(0, self, self._follow_parent)

    def _look(self) -> Look:
        text = self.text()
        cell = key_input.cell_of(text, self.cursorPosition())
        start = key_input.cell_of(text, self.selectionStart()) if self.hasSelectedText() else 0
        active = min(cell, self._cells.count - 1) // key_input.GROUP if self.hasFocus() else None
        return Look(
            cells=self._cells,
            palette=self._palette,
            enabled=self.isEnabled(),
            read_only=self.isReadOnly(),
            length=len(text) + len(self._preedit),
            active=active,
            selection=(start, start + len(self.selectedText())),
            marks=self._marks,
            hidden_from=cell if self._composing else key_input.MOST,
        )

    def _follow_text(self) -> None:
        """Finds out how far Qt scrolled the text, which it decides while it paints."""
        cell = key_input.cell_of(self.text(), self.cursorPosition())
        unscrolled = self._cells.text_left + self._cells.offset(cell) - _CURSOR_REACH
        scroll = max(0, unscrolled - self.cursorRect().left())
        if scroll != self._scroll and not self._composing:
            self._scroll = scroll
            self.update()
