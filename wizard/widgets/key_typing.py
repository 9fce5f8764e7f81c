"""Characters on their way into the key field: typed, composed by an input method, or pasted.

All of them end in `insert()`, which keeps Qt's undo, caret and selection; `setText()` would lose them. So
there is no input mask (it scatters a paste), no maximum length (it cuts a paste before it is cleaned) and no
validator (it drops a paste without a word).
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from wizard import keys
from wizard.widgets import key_input
from wizard.widgets.key_clipboard import offered, publish_selection
from wizard.widgets.key_input import Merged, Notice, NoticeKind
from wizard.widgets.key_style import KeyStyle

_Key = QKeySequence.StandardKey
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier.value
_ALT: Final = Qt.KeyboardModifier.AltModifier.value
_COMMAND: Final = _CONTROL | _ALT | Qt.KeyboardModifier.MetaModifier.value
_DIRECTIONS: Final = (Qt.Key.Key_Direction_L, Qt.Key.Key_Direction_R)
_MOVES: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class KeyTyping(QObject):
    """Puts normalized characters into a line edit with cells.

    `preedit` is what an input method composes, `left_out` how many characters of the current change find no
    room.
    """

    listPasted = Signal(str)
    """A text with several keys, or too long to be a key, came in; the selection is removed."""

    filePasted = Signal(str)
    """The path of a file that was pasted or dropped, and is no picture."""

    notice = Signal(object)
    """A `Notice`: something was converted, left out, or could not be read."""

    refused = Signal()
    """None of `left_out` characters found room: the content is as it was."""

    def __init__(self, line: QLineEdit, style: KeyStyle) -> None:
        """Write into `line`."""
        super().__init__(line)
        self._line = line
        self._style = style
        self.preedit = ""
        self.left_out = 0
        hints = Qt.InputMethodHint
        line.setInputMethodHints(
            hints.ImhSensitiveData
            | hints.ImhNoPredictiveText
            | hints.ImhPreferUppercase
            | hints.ImhPreferLatin
        )

    def selected_key(self) -> str:
        """Return the selection, with a dash wherever a group of the key ends."""
        text = self._line.text()
        start = key_input.cell_of(text, max(self._line.selectionStart(), 0))
        return key_input.dashed(text, start, start + len(self._line.selectedText()))

    # Putting characters in

    def replace(self, letters: str) -> None:
        """Put normalized letters in the place of everything, in one step that can be undone."""
        self._apply(key_input.merged("", letters, ""), self._insert_instead)

    def take(self, mime: QMimeData) -> None:
        """Put in what was pasted or dropped, or emit what else it is."""
        if self._line.isReadOnly() or not self._line.isEnabled():
            return
        offer = offered(mime)
        if isinstance(offer, NoticeKind):
            self.notice.emit(Notice(offer))
        elif isinstance(offer, PurePath):
            self._remove_selection()
            self.filePasted.emit(str(offer))
        else:
            self._take_text(offer)

    def _take_text(self, text: str) -> None:
        """Put a key over everything or a part of one at the caret; several keys are for a list."""
        pasted = None if key_input.is_list(text) else key_input.pasted(text)
        if pasted is None or pasted.many:
            self._remove_selection()
            self.listPasted.emit(text)
            return
        if pasted.letters:
            self._separate()
            if pasted.whole:
                self.replace(pasted.letters)
            else:
                self._put(pasted.letters, self._line.insert)
            self._separate()
        else:
            self.notice.emit(Notice(NoticeKind.NOTHING))
        self._report_converted(pasted.converted)

    def _remove_selection(self) -> None:
        """Make room for what is pasted: it replaces what is selected, also where it goes into a list."""
        if self._line.hasSelectedText():
            self._line.del_()

    def _report_converted(self, count: int) -> None:
        if count:
            self.notice.emit(Notice(NoticeKind.CONVERTED, count))

    def _around(self) -> tuple[str, str]:
        """Return the text before and after the selection or the caret."""
        line, text = self._line, self._line.text()
        if line.hasSelectedText():
            start, end = line.selectionStart(), line.selectionEnd()
        else:
            start = end = line.cursorPosition()
        if not text.isascii():
            start, end = key_input.cell_of(text, start), key_input.cell_of(text, end)
        return text[:start], text[end:]

    def _put(self, letters: str, insert: Callable[[str], None]) -> None:
        """Put normalized letters in the place of the selection or at the caret, with `insert`."""
        before, after = self._around()
        self._apply(key_input.merged(before, letters, after), insert)

    def _apply(self, merge: Merged, insert: Callable[[str], None]) -> None:
        self.left_out = merge.left_out
        if merge.inserted is None:
            self._insert_instead(merge.text)
            self._line.setCursorPosition(key_input.unit_of(merge.text, merge.caret))
        elif merge.inserted or insert == self._insert_instead:
            insert(merge.inserted)
        elif merge.left_out:
            self.refused.emit()
        self.left_out = 0
        if merge.left_out:
            self.notice.emit(Notice(NoticeKind.LEFT_OUT, merge.left_out))

    def _insert_instead(self, text: str) -> None:
        self._line.selectAll()
        if text:
            self._line.insert(text)
        else:
            self._line.del_()

    def _separate(self) -> None:
        """End Qt's current undo step, as Qt's own paste does: moving the caret ends it."""
        line = self._line
        if line.text() and not line.hasSelectedText():
            place = line.cursorPosition()
            line.setCursorPosition(place - 1 if place else 1)
            line.setCursorPosition(place)

    # Keyboard

    def press(self, event: QKeyEvent) -> None:
        """Type what the key means in a product key; groups are the words."""
        line, text = self._line, event.text()
        command = event.modifiers().value & _COMMAND
        if command == _ALT and text.strip() and sys.platform != "darwin":  # where the Option key types
            event.ignore()  # it means a button, perhaps one that cannot be pressed now
            return
        if self.preedit and (text or event.key() in _MOVES):
            self._end_composition()
        if text and not line.isReadOnly() and _types(text, command):
            self._type(event, text)
            event.accept()
            return
        selected = line.selectionStart(), line.selectedText()
        if self._command(event):
            event.accept()
        else:
            QLineEdit.keyPressEvent(line, event)
        if (line.selectionStart(), line.selectedText()) != selected:
            publish_selection(self.selected_key())

    def _type(self, event: QKeyEvent, text: str) -> None:
        def insert(letters: str) -> None:
            same = letters == text
            typed = event if same else QKeyEvent(event.type(), event.key(), event.modifiers(), letters)
            QLineEdit.keyPressEvent(self._line, typed)

        self._put(keys.typed(text), insert)
        self._report_converted(key_input.converted(text))

    def _command(self, event: QKeyEvent) -> bool:
        """Carry out one of our commands; return False for a key of Qt's."""
        if event.key() in _DIRECTIONS:
            return True
        command = next((command for key, command in _COMMANDS if event.matches(key)), None)
        if command is not None:
            command(self)
        return command is not None

    def _jump(self, direction: int, *, select: bool) -> None:
        """Move the caret to the next edge of a group."""
        text = self._line.text()
        cell = key_input.cell_of(text, self._line.cursorPosition())
        if direction > 0:
            self._line.cursorForward(select, key_input.group_end(cell, len(text)) - cell)
        else:
            self._line.cursorBackward(select, cell - key_input.group_start(cell))

    def _delete_to_edge(self, direction: int) -> None:
        line = self._line
        if not line.isReadOnly():
            if not line.hasSelectedText():
                self._jump(direction, select=True)
            if line.hasSelectedText():
                line.del_()

    # Input methods

    def compose(self, event: QInputMethodEvent) -> None:
        """Show a composition as it is, and normalize what is committed."""
        if self._line.isReadOnly() or not (event.commitString() or event.replacementLength()):
            self._show_composition(event)
            return
        # The composition ends without its text, then comes the text, then the next composition.
        self._show_composition(QInputMethodEvent())
        self._commit(event)
        if event.preeditString():
            self._show_composition(QInputMethodEvent(event.preeditString(), event.attributes()))
        event.accept()

    def _show_composition(self, event: QInputMethodEvent) -> None:
        """Show a composition in the cells, in the place of the selection, or end it."""
        self.preedit = preedit = "" if self._line.isReadOnly() else event.preeditString()
        shown, unit = self._line.text(), -self._line.cursorPosition()
        if preedit:
            before, after = self._around()
            shown, unit = f"{before}{preedit}{after}", -key_input.unit_of(before, len(before))
        formats = self._style.formats(shown, unit)
        QLineEdit.inputMethodEvent(self._line, QInputMethodEvent(preedit, [*event.attributes(), *formats]))

    def _end_composition(self) -> None:
        """End a composition before a key that the input method lets through; Qt would lose count."""
        QGuiApplication.inputMethod().commit()
        if self.preedit:
            self._show_composition(QInputMethodEvent())

    def _commit(self, event: QInputMethodEvent) -> None:
        line, commit, length = self._line, event.commitString(), event.replacementLength()
        if length:
            # Input methods ask for more than there is.
            start = max(0, line.cursorPosition() + event.replacementStart())
            line.setSelection(min(start, key_input.unit_of(line.text(), key_input.MOST)), length)
        if key_input.is_paste_like(commit):
            self._take_text(commit)
            return
        letters = keys.typed(commit)
        if letters:
            self._put(letters, line.insert)
        elif length:
            line.del_()
        self._report_converted(key_input.converted(commit))


_COMMANDS: Final[tuple[tuple[_Key, Callable[[KeyTyping], None]], ...]] = (
    (_Key.Copy, lambda typing: typing._line.copy()),
    (_Key.Cut, lambda typing: typing._line.cut()),
    (_Key.Paste, lambda typing: typing._line.paste()),
    (_Key.MoveToNextWord, lambda typing: typing._jump(1, select=False)),
    (_Key.MoveToPreviousWord, lambda typing: typing._jump(-1, select=False)),
    (_Key.SelectNextWord, lambda typing: typing._jump(1, select=True)),
    (_Key.SelectPreviousWord, lambda typing: typing._jump(-1, select=True)),
    (_Key.DeleteEndOfWord, lambda typing: typing._delete_to_edge(1)),
    (_Key.DeleteStartOfWord, lambda typing: typing._delete_to_edge(-1)),
)


def _types(text: str, command: int) -> bool:
    """Return True if the key types something, as Qt sees it: not with Ctrl alone, but with AltGr."""
    return unicodedata.category(text[0]) != "Cc" and command != _CONTROL
