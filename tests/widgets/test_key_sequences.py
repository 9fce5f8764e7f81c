"""Any sequence of edits: what the field holds is always normalized, and undo leads back to where it began."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.widgets.conftest import MICROSOFT, OTHER, SERVICE, center, clipboard, drop, text_mime
from wizard import keys
from wizard.widgets import key_input
from wizard.widgets.key_edit import KeyEdit

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LETTERS = [*"bcdfgBCDFG2346789nNoO0il15sz", "ｗ", "Ｗ", "В", "漢", "한", "ß", "ﬁ", "ע", "𠮷"]
NOTHINGS = ["-", " ", "ー", "\xad", "\u200b", ".", "\u0301"]
TEXTS = [
    MICROSOFT,
    SERVICE.lower(),
    f"Key: {OTHER}.",
    f"{MICROSOFT}\n{SERVICE}",
    "wfgwx-yvc9b",
    "b" * 40,
    "漢字 ВГД",
    "",
    "?!",
]
KEYS = [
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
]
CELLS = st.integers(0, 29)

Action = Callable[[KeyEdit], object]


def press(text: str) -> Action:
    """Types something."""
    event = (QEvent.Type.KeyPress, Qt.Key.Key_unknown, NONE, text)
    return lambda edit: QCoreApplication.sendEvent(edit, QKeyEvent(*event))


def key(which: Qt.Key, modifiers: Qt.KeyboardModifier) -> Action:
    """Presses a key that moves or deletes."""
    return lambda edit: QTest.keyClick(edit, which, modifiers)


def commit(text: str, preedit: str) -> Action:
    """Commits from an input method."""

    def act(edit: KeyEdit) -> None:
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(text)
        QApplication.sendEvent(edit, event)

    return act


def paste(text: str) -> Action:
    """Pastes from the clipboard."""

    def act(edit: KeyEdit) -> None:
        clipboard(text)
        edit.paste()

    return act


def select(one: int, other: int) -> Action:
    """Selects with Shift and the mouse."""

    def act(edit: KeyEdit) -> None:
        QTest.mouseClick(edit, Qt.MouseButton.LeftButton, pos=center(edit, min(one, edit.cells.count - 1)))
        place = center(edit, min(other, edit.cells.count - 1))
        QTest.mouseClick(edit, Qt.MouseButton.LeftButton, SHIFT, place)

    return act


def let_fall(text: str, cell: int) -> Action:
    """Drops a text."""
    return lambda edit: drop(edit, text_mime(text), min(cell, edit.cells.count - 1))


def simply(name: str) -> Action:
    """Calls a method."""
    return lambda edit: getattr(edit, name)()


def set_key(text: str) -> Action:
    """Set the key as a page does."""
    return lambda edit: edit.setKey(text)


ACTIONS = st.one_of(
    st.sampled_from(LETTERS + NOTHINGS).map(press),
    st.builds(key, st.sampled_from(KEYS), st.sampled_from([NONE, CONTROL, SHIFT, CONTROL | SHIFT])),
    st.builds(commit, st.sampled_from(LETTERS + NOTHINGS), st.sampled_from(["", "ㄱ", "わ"])),
    st.sampled_from(TEXTS).map(paste),
    st.sampled_from(TEXTS).map(set_key),
    st.builds(select, CELLS, CELLS),
    st.builds(let_fall, st.sampled_from(TEXTS), CELLS),
    st.sampled_from(["undo", "redo", "cut", "copy", "selectAll", "deselect", "clear"]).map(simply),
)


def assert_sound(edit: KeyEdit) -> None:
    """Check the invariants of the field."""
    text = edit.key()
    assert text == keys.typed(text)
    assert len(text) <= key_input.MOST
    check = keys.check(text)
    assert (edit.check().verdict, edit.check().hints) == (check.verdict, check.hints)
    assert edit.check().length >= check.length
    assert 0 <= edit.cursorPosition() <= len(text.encode("utf-16-le")) // 2


@pytest.mark.usefixtures("qapp")
@given(st.lists(ACTIONS, max_size=30))
def test_any_edits_stay_normalized_and_can_be_undone(actions: list[Action]) -> None:
    edit = KeyEdit()
    edit.resize(edit.sizeHint())
    heard: list[keys.Check] = []
    edit.checked.connect(heard.append)
    for action in actions:
        before, count = edit.key(), len(heard)
        action(edit)
        assert_sound(edit)
        assert edit.key() == before or len(heard) > count
    while edit.isUndoAvailable():
        edit.undo()
        assert_sound(edit)
    assert edit.key() == ""


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.text(min_size=1, max_size=3), max_size=12), st.lists(st.integers(0, 12), max_size=12))
def test_any_text_stays_normalized(texts: list[str], deletions: list[int]) -> None:
    edit = KeyEdit()
    for text in texts:
        commit(text, "")(edit)
        assert_sound(edit)
    for place in deletions:
        text = edit.text()
        edit.setCursorPosition(key_input.unit_of(text, min(place, len(text))))
        key(Qt.Key.Key_Delete, NONE)(edit)
        assert_sound(edit)


@pytest.mark.usefixtures("qapp")
@given(st.text(st.sampled_from("ㄱㄴㅏㅓ가나각AB"), max_size=12), st.lists(st.integers(0, 12), max_size=8))
def test_korean_letters_stay_normalized(text: str, deletions: list[int]) -> None:
    edit = KeyEdit()
    for letter in text:
        commit(letter, "")(edit)
        assert_sound(edit)
    for place in deletions:
        text = edit.text()
        edit.setCursorPosition(key_input.unit_of(text, min(place, len(text))))
        key(Qt.Key.Key_Delete, NONE)(edit)
        assert_sound(edit)
