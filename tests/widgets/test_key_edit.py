"""Typing into the key field: every way, with real events."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from tests.widgets.conftest import MICROSOFT, SERVICE, Heard, commit, compose, plain
from wizard import keys
from wizard.keys import Check, KeyFormat, Reason, Verdict
from wizard.widgets import key_input
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.key_input import Notice, NoticeKind

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
KEY = plain(MICROSOFT)


def press(edit: KeyEdit, text: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Presses a key that types `text`, of any script."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, modifiers, text)
    QCoreApplication.sendEvent(edit, event)


# What is typed


def test_types_upper_case(edit: KeyEdit, heard: Heard) -> None:
    QTest.keyClicks(edit, "W269N")
    assert edit.key() == "W269N"
    assert [check.length for check in heard.checks] == [1, 2, 3, 4, 5]


def test_types_lower_case_as_upper(edit: KeyEdit) -> None:
    QTest.keyClicks(edit, MICROSOFT.lower())
    assert edit.key() == KEY
    assert edit.check().verdict is Verdict.COMPLETE


@pytest.mark.parametrize("wide", ["Ｗ", "ｗ", "Ⓦ", "𝐖"])
def test_types_other_forms_as_plain_letters(edit: KeyEdit, heard: Heard, wide: str) -> None:
    press(edit, wide)
    assert edit.key() == "W"
    expected = [] if not key_input.converted(wide) else [Notice(NoticeKind.CONVERTED, 1)]
    assert heard.notices == expected
    assert edit.cursorPosition() == 1


def test_ligature_types_two(edit: KeyEdit) -> None:
    press(edit, "ﬀ")
    assert edit.key() == "FF"


@pytest.mark.parametrize(
    "text", ["-", " ", "\u2013", "ー", "ｰ", "\u3000", "\xa0", "\xad", ".", "/", "_", "、", "“"]
)
def test_dashes_spaces_and_punctuation_do_nothing(edit: KeyEdit, heard: Heard, text: str) -> None:
    QTest.keyClicks(edit, "W269")
    edit.setSelection(1, 2)
    heard.checks.clear()
    press(edit, text)
    assert edit.key() == "W269"
    assert edit.selectedText() == "26"
    assert heard.checks == []


@pytest.mark.parametrize("letter", [*"0OIL15SZAEU", "В", "Ν", "漢", "ß", "É", "ע", "٣", "한"])
def test_impossible_characters_are_kept(edit: KeyEdit, letter: str) -> None:
    press(edit, letter)
    assert edit.key() == keys.typed(letter) != ""
    check = edit.check()
    assert check.verdict is Verdict.IMPOSSIBLE
    assert check.reason in (Reason.CHARACTERS, Reason.SCRIPT)
    assert check.hints


def test_characters_beyond_the_basic_plane_take_one_cell(edit: KeyEdit) -> None:
    press(edit, "𠮷")
    QTest.keyClicks(edit, "9B4J6")
    assert edit.key() == "𠮷9B4J6"
    QTest.keyClick(edit, Qt.Key.Key_Left, CONTROL)
    QTest.keyClicks(edit, "X")
    assert edit.key() == "𠮷9B4JX6"
    QTest.keyClick(edit, Qt.Key.Key_Home)
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.key() == "9B4JX6"


def test_types_over_the_selection(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.setSelection(5, 5)
    QTest.keyClicks(edit, "x")
    assert edit.key() == KEY[:5] + "X" + KEY[10:]


def test_control_with_a_letter_types_nothing(edit: KeyEdit) -> None:
    press(edit, "k", CONTROL)
    press(edit, "\x0b", CONTROL)
    assert edit.key() == ""
    press(edit, "k", CONTROL | Qt.KeyboardModifier.AltModifier)
    assert edit.key() == "K"


@pytest.mark.skipif(sys.platform == "darwin", reason="the Option key types there")
def test_alt_with_a_letter_is_a_buttons_even_one_that_cannot_be_pressed(edit: KeyEdit) -> None:
    press(edit, "n", Qt.KeyboardModifier.AltModifier)
    assert edit.key() == ""


def test_return_is_the_pages(edit: KeyEdit) -> None:
    pressed: list[bool] = []
    edit.returnPressed.connect(lambda: pressed.append(True))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert pressed == [True]


# Too many


def test_shows_up_to_thirty(edit: KeyEdit, heard: Heard) -> None:
    QTest.keyClicks(edit, f"{KEY}bcdfg")
    assert edit.key() == f"{KEY}BCDFG"
    assert edit.check().reason is Reason.TOO_MANY
    assert edit.check().length == 30
    assert heard.notices == []


def test_says_when_there_is_no_room(edit: KeyEdit, heard: Heard) -> None:
    edit.setKey(f"{KEY}BCDFG")
    edit.setCursorPosition(7)
    heard.checks.clear()
    QTest.keyClicks(edit, "h")
    assert edit.key() == f"{KEY}BCDFG"
    assert [check.length for check in heard.checks] == [31]
    assert heard.notices == [Notice(NoticeKind.LEFT_OUT, 1)]
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.check().length == 29


# Input methods


def test_a_composition_is_shown_and_normalized_on_commit(edit: KeyEdit, heard: Heard) -> None:
    QTest.keyClicks(edit, "W2")
    compose(edit, "ｆｋ")
    assert edit.key() == "W2"
    assert edit.displayText() == "W2"
    compose(edit, "ｆｋ４")
    commit(edit, "ｆｋ４")
    assert edit.key() == "W2FK4"
    assert heard.notices == [Notice(NoticeKind.CONVERTED, 3)]


def test_a_commit_may_go_on_composing(edit: KeyEdit) -> None:
    commit(edit, "가", preedit="ㄴ")
    assert edit.key() == "가"
    commit(edit, "나")
    assert edit.key() == "가나"


def test_a_commit_replaces_what_it_asks_for(edit: KeyEdit) -> None:
    QTest.keyClicks(edit, "W269N")
    commit(edit, "ｂ", replace=(-2, 2))
    assert edit.key() == "W26B"
    commit(edit, "", replace=(-1, 1))
    assert edit.key() == "W26"
    commit(edit, "x", replace=(-90, 99))
    assert edit.key() == "X"


def test_a_dash_from_an_input_method_ends_the_composition(edit: KeyEdit) -> None:
    compose(edit, "ー")
    commit(edit, "ー")
    assert edit.key() == ""
    QTest.keyClicks(edit, "b")
    assert edit.key() == "B"


def test_a_whole_key_from_an_input_method_is_a_paste(edit: KeyEdit, heard: Heard) -> None:
    edit.setKey("BBBBB")
    commit(edit, MICROSOFT)
    assert edit.key() == KEY
    commit(edit, f"{MICROSOFT} {SERVICE}")
    assert heard.lists == [f"{MICROSOFT} {SERVICE}"]


def test_composing_over_a_selection(edit: KeyEdit) -> None:
    edit.setKey("W269N")
    edit.selectAll()
    compose(edit, "b")
    commit(edit, "b")
    assert edit.key() == "B"
    edit.undo()
    edit.undo()
    assert edit.key() in ("W269N", "")


def test_korean_letters_combine_and_stay_normalized(edit: KeyEdit) -> None:
    commit(edit, "ㄱ")
    commit(edit, "ㅏ")
    assert edit.key() == "가"
    edit.setKey("ㄱXㅏ")
    edit.setSelection(1, 1)
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.key() == "가"


# Moving and deleting


def test_control_arrows_jump_groups(edit: KeyEdit) -> None:
    edit.setKey(KEY[:18])
    places = []
    for _ in range(5):
        QTest.keyClick(edit, Qt.Key.Key_Left, CONTROL)
        places.append(edit.cursorPosition())
    for _ in range(5):
        QTest.keyClick(edit, Qt.Key.Key_Right, CONTROL)
        places.append(edit.cursorPosition())
    assert places == [15, 10, 5, 0, 0, 5, 10, 15, 18, 18]


def test_control_shift_arrows_select_groups(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.setCursorPosition(7)
    QTest.keyClick(edit, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert edit.selectedText() == KEY[7:10]
    QTest.keyClick(edit, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert edit.selectedText() == KEY[7:15]
    edit.setCursorPosition(7)
    QTest.keyClick(edit, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert edit.selectedText() == KEY[5:7]


def test_control_backspace_and_delete_go_to_the_groups_edge(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.setCursorPosition(7)
    QTest.keyClick(edit, Qt.Key.Key_Backspace, CONTROL)
    assert (edit.key(), edit.cursorPosition()) == (KEY[:5] + KEY[7:], 5)
    QTest.keyClick(edit, Qt.Key.Key_Backspace, CONTROL)
    assert edit.key() == KEY[7:]
    QTest.keyClick(edit, Qt.Key.Key_Delete, CONTROL)
    assert edit.key() == KEY[12:]
    edit.setSelection(1, 2)
    QTest.keyClick(edit, Qt.Key.Key_Delete, CONTROL)
    assert edit.key() == KEY[12:13] + KEY[15:]


def test_home_end_and_select_all_are_qts(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    QTest.keyClick(edit, Qt.Key.Key_Home)
    assert edit.cursorPosition() == 0
    QTest.keyClick(edit, Qt.Key.Key_End, SHIFT)
    assert edit.selectedText() == KEY
    QTest.keyClick(edit, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.key() == ""


# Undo


def test_undo_and_redo_survive_normalization(edit: KeyEdit) -> None:
    QTest.keyClicks(edit, "w2-69 n")
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert edit.key() == ""
    edit.redo()
    assert edit.key() == "W269N"


def test_setting_a_key_can_be_undone(edit: KeyEdit) -> None:
    QTest.keyClicks(edit, "w269")
    edit.setKey(SERVICE)
    assert edit.key() == plain(SERVICE)
    edit.undo()
    assert edit.key() == "W269"
    edit.setKey("")
    assert edit.key() == ""
    edit.undo()
    assert edit.key() == "W269"


def test_text_set_around_us_is_normalized(edit: KeyEdit, heard: Heard) -> None:
    edit.setText(f" {MICROSOFT.lower()} ".replace("w", "ｗ"))
    assert edit.key() == KEY
    assert heard.checks[-1].verdict is Verdict.COMPLETE
    edit.setText("b" * 99)
    assert edit.key() == "B" * 30


# The check


def test_the_check_speaks_of_the_format_asked_for(edit: KeyEdit, heard: Heard) -> None:
    edit.setKey("BNNBB")
    assert edit.check().verdict is Verdict.INCOMPLETE
    edit.setKeyFormat(KeyFormat.MICROSOFT)
    assert edit.check().reason is Reason.N_RULE
    assert heard.checks[-1] == edit.check() == keys.check("BNNBB", KeyFormat.MICROSOFT)
    count = len(heard.checks)
    edit.setKeyFormat(KeyFormat.MICROSOFT)
    assert len(heard.checks) == count


def test_a_stroke_is_checked_once_and_the_check_goes_out_with_it(
    edit: KeyEdit, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    check = keys.check

    def counted(text: str, key_format: KeyFormat = KeyFormat.AUTO) -> Check:
        asked.append(text)
        return check(text, key_format)

    monkeypatch.setattr(keys, "check", counted)
    QTest.keyClicks(edit, KEY)
    assert asked == [KEY[:length] for length in range(1, 26)]
    assert heard.checks[-1] is edit.check()
    assert len(heard.checks) == 25


def test_read_only_takes_nothing_in(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.setReadOnly(True)
    QTest.keyClicks(edit, "b")
    commit(edit, "b")
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_X, Qt.Key.Key_V):
        QTest.keyClick(edit, key, CONTROL)
    assert edit.key() == KEY


# Cleaning


@given(st.text(), st.text(), st.text())
def test_merged_is_normalized_and_counts_everything(before: str, letters: str, after: str) -> None:
    before, letters, after = (keys.typed(part)[:20] for part in (before, letters, after))
    merge = key_input.merged(before, letters, after)
    assert merge.text == keys.typed(merge.text)
    assert 0 <= merge.caret <= len(merge.text)
    if len(before) + len(after) <= key_input.MOST:
        assert len(merge.text) <= key_input.MOST
    if merge.inserted is not None:
        assert merge.text == before + merge.inserted + after
        assert len(merge.inserted) + merge.left_out == len(letters)


@given(st.text(), st.integers(0, 40))
def test_positions_of_qt_and_python_agree(text: str, cell: int) -> None:
    cell = min(cell, len(text))
    unit = key_input.unit_of(text, cell)
    assert unit == len(text[:cell].encode("utf-16-le", "surrogatepass")) // 2
    assert key_input.cell_of(text, unit) == cell


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(0, 25, MICROSOFT), (0, 5, "W269N"), (3, 12, "9N-WFGWX-YV"), (5, 6, "W"), (4, 5, "N"), (2, 2, "")],
)
def test_dashes_stand_where_the_keys_dashes_are(start: int, end: int, expected: str) -> None:
    assert key_input.dashed(KEY, start, end) == expected
