"""A line of key characters: a QLineEdit that cleans whatever is typed, committed, pasted or dropped.

All ways in end in `insert()`, which keeps Qt's undo, caret and selection; `setText()` would lose them. So
there is no input mask (it scatters a paste), no maximum length (it cuts a paste before it is cleaned) and no
validator (it drops a paste without a word).
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard import keys
from wizard.widgets import key_input
from wizard.widgets.key_input import Merged, Notice, NoticeKind

_Key = QKeySequence.StandardKey
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier.value
_ALT: Final = Qt.KeyboardModifier.AltModifier.value
_COMMAND: Final = _CONTROL | _ALT | Qt.KeyboardModifier.MetaModifier.value
_DIRECTIONS: Final = (Qt.Key.Key_Direction_L, Qt.Key.Key_Direction_R)
_MOVES: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class KeyLine(QLineEdit):
    """The editing of `KeyEdit`: everything of section 6 of the design but the check and the looks."""

    listPasted = Signal(str)
    """A text with several keys, or too long to be a key, was pasted or dropped. The line is left alone."""

    filePasted = Signal(str)
    """The path of a file that was pasted or dropped, and is no picture."""

    notice = Signal(object)
    """A `Notice`: something was converted, left out, or could not be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_out = 0
        self._composing = False
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            hints.ImhSensitiveData
            | hints.ImhNoPredictiveText
            | hints.ImhPreferUppercase
            | hints.ImhPreferLatin
        )
        self.textChanged.connect(self._on_text_changed)

    # What `KeyEdit` adds

    def _content_changed(self, left_out: int) -> None:
        """Called after every change, and when nothing changed because `left_out` characters had no room."""

    # Public

    def key(self) -> str:
        """The characters in the field: normalized, without dashes, 30 at most."""
        return self.text()

    def setKey(self, text: str) -> None:
        """Replaces what the field holds, in one step that can be undone."""
        merge = key_input.merged("", keys.typed(text), "")
        if merge.text != self.text() or merge.left_out:
            self._apply(merge, self._replace)

    def pasteFromClipboard(self) -> None:
        """Pastes: what the Paste button of a page calls."""
        self._take_from(QClipboard.Mode.Clipboard)

    def paste(self) -> None:
        """Pastes, cleaned."""
        self.pasteFromClipboard()

    def copy(self) -> None:
        """Copies the selection, with the key's dashes."""
        if self.hasSelectedText():
            clipboard().setText(self.selectedKey())

    def cut(self) -> None:
        """Copies the selection with the key's dashes and deletes it."""
        if self.hasSelectedText() and not self.isReadOnly():
            self.copy()
            self.del_()

    def selectedKey(self) -> str:
        """The selection, with a dash wherever a group of the key ends."""
        text = self.text()
        start = key_input.cell_of(text, max(self.selectionStart(), 0))
        return key_input.dashed(text, start, start + len(self.selectedText()))

    # Putting characters in

    def _on_text_changed(self, text: str) -> None:
        clean = key_input.kept(text)
        if clean != text:
            # Set from outside (setText, a screen reader, dictation), or Korean letters joined by a deletion.
            self.setText(clean)
            return
        self._content_changed(self._left_out)

    def _around(self) -> tuple[str, str]:
        """The text before and after the selection or the caret."""
        text = self.text()
        if self.hasSelectedText():
            start, end = self.selectionStart(), self.selectionEnd()
        else:
            start = end = self.cursorPosition()
        if not text.isascii():
            start, end = key_input.cell_of(text, start), key_input.cell_of(text, end)
        return text[:start], text[end:]

    def _put(self, letters: str, insert: Callable[[str], None]) -> None:
        """Puts normalized `letters` in the place of the selection or at the caret, with `insert`."""
        before, after = self._around()
        self._apply(key_input.merged(before, letters, after), insert)

    def _apply(self, merge: Merged, insert: Callable[[str], None]) -> None:
        self._left_out = merge.left_out
        if merge.inserted is None:
            self._replace(merge.text)
            self.setCursorPosition(key_input.unit_of(merge.text, merge.caret))
        elif merge.inserted or insert == self._replace:
            insert(merge.inserted)
        elif merge.left_out:
            self._content_changed(merge.left_out)
        self._left_out = 0
        if merge.left_out:
            self.notice.emit(Notice(NoticeKind.LEFT_OUT, merge.left_out))

    def _replace(self, text: str) -> None:
        self.selectAll()
        if text:
            self.insert(text)
        else:
            self.del_()

    def _separate(self) -> None:
        """Ends Qt's current undo step, as Qt's own paste does; moving the caret is the way to it."""
        if self.text() and not self.hasSelectedText():
            place = self.cursorPosition()
            self.setCursorPosition(place - 1 if place else 1)
            self.setCursorPosition(place)

    # Typing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt types what the key means in a product key; groups are the words."""
        text = event.text()
        command = event.modifiers().value & _COMMAND
        if command == _ALT and text.strip() and sys.platform != "darwin":  # where the Option key types
            event.ignore()  # it means a button, perhaps one that cannot be pressed now
            return
        if self._composing and (text or event.key() in _MOVES):
            self._end_composition()
        if text and not self.isReadOnly() and _types(text, command):
            self._type(event, text)
            event.accept()
            return
        selected = self.selectionStart(), self.selectedText()
        if self._command(event):
            event.accept()
        else:
            super().keyPressEvent(event)
        if (self.selectionStart(), self.selectedText()) != selected:
            self._publish_selection()

    def _type(self, event: QKeyEvent, text: str) -> None:
        def insert(letters: str) -> None:
            same = letters == text
            typed = event if same else QKeyEvent(event.type(), event.key(), event.modifiers(), letters)
            super(KeyLine, self).keyPressEvent(typed)

        self._put(keys.typed(text), insert)
        self._tell_converted(key_input.converted(text))

    def _command(self, event: QKeyEvent) -> bool:
        if event.key() in _DIRECTIONS:
            return True
        for standard, command in _COMMANDS:
            if event.matches(standard):
                command(self)
                return True
        return False

    def _publish_selection(self) -> None:
        """Puts the selection where X11's middle button finds it, as Qt did already, but without dashes."""
        if self.hasSelectedText() and has_selection_clipboard():
            clipboard().setText(self.selectedKey(), QClipboard.Mode.Selection)

    def _jump(self, direction: int, *, select: bool) -> None:
        """Moves the caret to the next edge of a group."""
        text = self.text()
        cell = key_input.cell_of(text, self.cursorPosition())
        if direction > 0:
            self.cursorForward(select, key_input.group_end(cell, len(text)) - cell)
        else:
            self.cursorBackward(select, cell - key_input.group_start(cell))

    def _delete_to_edge(self, direction: int) -> None:
        if self.isReadOnly():
            return
        if not self.hasSelectedText():
            self._jump(direction, select=True)
        if self.hasSelectedText():
            self.del_()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Shows a composition as it is, and normalizes what is committed."""
        if self.isReadOnly() or not (event.commitString() or event.replacementLength()):
            self._compose(event)
            return
        # The composition ends without its text, then comes the text, then the next composition.
        self._compose(QInputMethodEvent())
        self._commit(event)
        if event.preeditString():
            self._compose(QInputMethodEvent(event.preeditString(), event.attributes()))
        event.accept()

    def _compose(self, event: QInputMethodEvent) -> None:
        """Shows a composition, or ends it."""
        self._composing = bool(event.preeditString()) and not self.isReadOnly()
        super().inputMethodEvent(event)

    def _end_composition(self) -> None:
        """Ends a composition before a key that the input method lets through; Qt would lose count."""
        QGuiApplication.inputMethod().commit()
        if self._composing:
            self._compose(QInputMethodEvent())

    def _commit(self, event: QInputMethodEvent) -> None:
        commit, length = event.commitString(), event.replacementLength()
        if length:
            # Input methods ask for more than there is.
            start = max(0, self.cursorPosition() + event.replacementStart())
            self.setSelection(min(start, key_input.unit_of(self.text(), key_input.MOST)), length)
        if key_input.is_paste_like(commit):
            self._take(commit)
            return
        letters = keys.typed(commit)
        if letters:
            self._put(letters, self.insert)
        elif length:
            self.del_()
        self._tell_converted(key_input.converted(commit))

    # Pasting

    def _take_from(self, mode: QClipboard.Mode) -> None:
        self._take_mime(on_clipboard(mode))

    def _take_mime(self, mime: QMimeData) -> None:
        if self.isReadOnly() or not self.isEnabled():
            return
        offer = key_input.offered(mime)
        if isinstance(offer, NoticeKind):
            self.notice.emit(Notice(offer))
        elif isinstance(offer, PurePath):
            self.filePasted.emit(str(offer))
        else:
            self._take(offer)

    def _take(self, text: str) -> None:
        """Pastes `text`: keys to the list, a key over everything, a fragment at the caret."""
        if key_input.is_list(text):
            self.listPasted.emit(text)
            return
        paste = key_input.pasted(text)
        if paste.many:
            self.listPasted.emit(text)
            return
        if paste.letters:
            self._separate()
            if paste.whole:
                self._apply(key_input.merged("", paste.letters, ""), self._replace)
            else:
                self._put(paste.letters, self.insert)
            self._separate()
        else:
            self.notice.emit(Notice(NoticeKind.NOTHING))
        self._tell_converted(paste.converted)

    def _tell_converted(self, count: int) -> None:
        if count:
            self.notice.emit(Notice(NoticeKind.CONVERTED, count))

    def changeEvent(self, event: QEvent) -> None:
        """Stays left to right: Qt would follow the letters, or the keyboard's direction keys."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def clipboard() -> QClipboard:
    """The system's clipboard."""
    return QGuiApplication.clipboard()


def on_clipboard(mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> QMimeData:
    """What is on the clipboard; Qt says None when there is nothing at all."""
    return clipboard().mimeData(mode) or QMimeData()


def has_selection_clipboard() -> bool:
    """Whether there is a second clipboard, for the selection, as under X11."""
    return clipboard().supportsSelection()


_COMMANDS: Final[tuple[tuple[_Key, Callable[[KeyLine], None]], ...]] = (
    (_Key.Copy, lambda line: line.copy()),
    (_Key.Cut, lambda line: line.cut()),
    (_Key.Paste, lambda line: line.paste()),
    (_Key.MoveToNextWord, lambda line: line._jump(1, select=False)),
    (_Key.MoveToPreviousWord, lambda line: line._jump(-1, select=False)),
    (_Key.SelectNextWord, lambda line: line._jump(1, select=True)),
    (_Key.SelectPreviousWord, lambda line: line._jump(-1, select=True)),
    (_Key.DeleteEndOfWord, lambda line: line._delete_to_edge(1)),
    (_Key.DeleteStartOfWord, lambda line: line._delete_to_edge(-1)),
)


def _types(text: str, command: int) -> bool:
    """Whether the key types something, as Qt sees it: not with Ctrl alone, but with AltGr (Ctrl and Alt)."""
    if unicodedata.category(text[0]) == "Cc":
        return False
    return command != _CONTROL
