"""Pasting, dropping, dragging and copying: every way in and out but typing."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import PurePath

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QClipboard, QContextMenuEvent, QDrag, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.widgets.conftest import MICROSOFT, OTHER, SERVICE, Heard, center, clipboard, drop, plain, text_mime
from wizard.keys import Reason, Verdict
from wizard.widgets import key_clipboard
from wizard.widgets.key_edit import KeyEdit
from wizard.widgets.key_input import Notice, NoticeKind

CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = plain(MICROSOFT)
LONG = 100_000


def menu_action(menu: QMenu, name: str) -> None:
    """Triggers what the user would click."""
    action = next(action for action in menu.actions() if action.objectName() == name)
    assert action.isEnabled()
    action.trigger()


def paste_by_key(edit: KeyEdit) -> None:
    QTest.keyClick(edit, Qt.Key.Key_V, CONTROL)


def paste_by_insert_key(edit: KeyEdit) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)


def paste_by_menu(edit: KeyEdit) -> None:
    menu = edit.createStandardContextMenu()
    menu_action(menu, "edit-paste")
    menu.deleteLater()


def paste_by_button(edit: KeyEdit) -> None:
    edit.paste()


def paste_by_drop(edit: KeyEdit) -> None:
    source = QGuiApplication.clipboard().mimeData()
    mime = QMimeData()
    for kind in source.formats():
        mime.setData(kind, source.data(kind))
    drop(edit, mime)


class SecondClipboard:
    """A clipboard that has a selection, as X11's has; the offscreen platform has none."""

    def __init__(self) -> None:
        self.selection = ""

    def supportsSelection(self) -> bool:
        return True

    def mimeData(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> QMimeData:
        if mode is QClipboard.Mode.Clipboard:
            return QGuiApplication.clipboard().mimeData()
        return text_mime(self.selection)

    def setText(self, text: str, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        assert mode is QClipboard.Mode.Selection
        self.selection = text


@pytest.fixture
def selection(monkeypatch: pytest.MonkeyPatch) -> SecondClipboard:
    """A system with a selection clipboard."""
    it = SecondClipboard()
    monkeypatch.setattr(key_clipboard, "clipboard", lambda: it)
    return it


WAYS = pytest.mark.parametrize(
    "paste", [paste_by_key, paste_by_insert_key, paste_by_menu, paste_by_button, paste_by_drop]
)


@WAYS
@pytest.mark.parametrize(
    "text",
    [
        MICROSOFT,
        f"  {MICROSOFT.lower()}\r\n",
        f"Product key: {MICROSOFT}.",
        MICROSOFT.replace("-", " "),
        MICROSOFT.replace("-", "\u2013"),
        KEY,
        KEY.lower(),
        MICROSOFT.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)}),
    ],
)
def test_a_whole_key_replaces_everything(
    edit: KeyEdit, heard: Heard, paste: Callable[[KeyEdit], None], text: str
) -> None:
    QTest.keyClicks(edit, "BCDFG")
    edit.setCursorPosition(2)
    clipboard(text)
    paste(edit)
    assert edit.key() == KEY
    assert edit.check().verdict is Verdict.COMPLETE
    assert heard.lists == []
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert edit.key() == "BCDFG"
    edit.redo()
    assert edit.key() == KEY


@WAYS
def test_several_keys_are_for_the_list(edit: KeyEdit, heard: Heard, paste: Callable[[KeyEdit], None]) -> None:
    edit.setKey("BCD")
    heard.checks.clear()
    text = f"one: {MICROSOFT}\ntwo: {SERVICE.lower()}\n{OTHER}"
    clipboard(text)
    paste(edit)
    assert heard.lists == [text]
    assert edit.key() == "BCD"
    assert heard.checks == []


def test_a_fragment_goes_in_at_the_caret(edit: KeyEdit) -> None:
    QTest.keyClicks(edit, "w269n4j6c9")
    edit.setCursorPosition(5)
    clipboard("wfgwx-yvc9b")
    paste_by_key(edit)
    assert edit.key() == "W269NWFGWXYVC9B4J6C9"
    assert edit.cursorPosition() == 15
    QTest.keyClicks(edit, "x")
    edit.undo()
    assert edit.key() == "W269NWFGWXYVC9B4J6C9"
    edit.undo()
    assert edit.key() == "W269N4J6C9"


def test_a_fragment_replaces_the_selection(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.setSelection(5, 5)
    clipboard("-bcdfg-")
    paste_by_key(edit)
    assert edit.key() == f"{KEY[:5]}BCDFG{KEY[10:]}"
    edit.undo()
    assert edit.key() == KEY


def test_a_fragment_that_does_not_fit_is_cut_and_told(edit: KeyEdit, heard: Heard) -> None:
    edit.setKey(KEY)
    edit.setCursorPosition(25)
    clipboard("BCDFG-HJK")
    paste_by_key(edit)
    assert edit.key() == f"{KEY}BCDFG"
    assert edit.check().reason is Reason.TOO_MANY
    assert edit.check().length == 33
    assert heard.notices == [Notice(NoticeKind.LEFT_OUT, 3)]


def test_a_key_that_is_too_long_is_shown_with_its_surplus(edit: KeyEdit, heard: Heard) -> None:
    clipboard(f"{MICROSOFT}B")
    paste_by_key(edit)
    assert edit.key() == f"{KEY}B"
    assert edit.check().length == 26
    assert heard.notices == []


@pytest.mark.parametrize("text", ["b" * LONG, "B4" * (LONG // 2), "word " * (LONG // 5), "ｂ" * LONG])
def test_a_hundred_thousand_characters_answer_at_once(edit: KeyEdit, heard: Heard, text: str) -> None:
    clipboard(text)
    start = time.thread_time()
    paste_by_key(edit)
    edit.repaint()
    assert time.thread_time() - start < 3
    assert heard.lists == [text]
    assert edit.key() == ""


@WAYS
def test_pictures_and_files_are_named_and_change_nothing(
    edit: KeyEdit, heard: Heard, paste: Callable[[KeyEdit], None]
) -> None:
    edit.setKey("BCD")
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    photo, sheet = QMimeData(), QMimeData()
    photo.setUrls([QUrl.fromLocalFile("/home/jo/KEY12.JPG")])
    photo.setText("/home/jo/KEY12.JPG")
    sheet.setUrls([QUrl.fromLocalFile("/home/jo/keys.csv")])
    for mime in (picture, photo, sheet, QMimeData(), text_mime("--- . ---")):
        if paste is paste_by_drop:
            drop(edit, mime)
        elif mime.formats() or paste is not paste_by_menu:
            QGuiApplication.clipboard().setMimeData(mime)
            paste(edit)
    kinds = [notice.kind for notice in heard.notices]
    expected = [
        NoticeKind.PICTURE,
        NoticeKind.PICTURE,
        NoticeKind.NOTHING,
        NoticeKind.NOTHING,
    ]
    # With nothing at all there is no drop, and Paste is disabled in the menu.
    assert kinds == (expected[:-1] if paste in (paste_by_menu, paste_by_drop) else expected)
    assert list(map(PurePath, heard.files)) == [PurePath("/home/jo/keys.csv")]
    assert edit.key() == "BCD"


def test_converted_characters_are_told(edit: KeyEdit, heard: Heard) -> None:
    clipboard("Ｗ２６９Ｎ")
    paste_by_key(edit)
    assert edit.key() == "W269N"
    assert heard.notices == [Notice(NoticeKind.CONVERTED, 5)]


def test_the_middle_button_pastes_the_selection(
    edit: KeyEdit, heard: Heard, selection: SecondClipboard
) -> None:
    edit.setKey("BCDFG")
    selection.selection = "hjk"
    QTest.mouseClick(edit, Qt.MouseButton.MiddleButton, pos=center(edit, 2))
    assert edit.key() == "BCHJKDFG"
    selection.selection = MICROSOFT.lower()
    QTest.mouseClick(edit, Qt.MouseButton.MiddleButton, pos=center(edit, 2))
    assert edit.key() == KEY


def test_a_drop_goes_where_it_falls(edit: KeyEdit) -> None:
    edit.setKey("BCDFG")
    assert drop(edit, text_mime("hj-k"), cell=3)
    assert edit.key() == "BCDHJKFG"
    edit.undo()
    assert edit.key() == "BCDFG"


def test_read_only_and_disabled_take_no_paste(edit: KeyEdit, heard: Heard) -> None:
    edit.setKey(KEY)
    clipboard(SERVICE)
    edit.setReadOnly(True)
    paste_by_key(edit)
    edit.paste()
    assert not drop(edit, text_mime(SERVICE))
    edit.setReadOnly(False)
    edit.setEnabled(False)
    edit.paste()
    assert edit.key() == KEY


# Out


def test_copies_with_dashes(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == MICROSOFT
    edit.setSelection(3, 9)
    menu = edit.createStandardContextMenu()
    menu_action(menu, "edit-copy")
    assert QGuiApplication.clipboard().text() == "9N-WFGWX-YV"


def test_copies_nothing_without_a_selection(edit: KeyEdit) -> None:
    clipboard("kept")
    edit.setKey(KEY)
    QTest.keyClick(edit, Qt.Key.Key_C, CONTROL)
    QTest.keyClick(edit, Qt.Key.Key_X, CONTROL)
    assert QGuiApplication.clipboard().text() == "kept"
    assert edit.key() == KEY


def test_cuts_with_dashes(edit: KeyEdit) -> None:
    edit.setKey(KEY)
    edit.setSelection(0, 10)
    QTest.keyClick(edit, Qt.Key.Key_X, CONTROL)
    assert QGuiApplication.clipboard().text() == "W269N-WFGWX"
    assert edit.key() == KEY[10:]
    edit.undo()
    assert edit.key() == KEY
    edit.selectAll()
    menu_action(edit.createStandardContextMenu(), "edit-cut")
    assert QGuiApplication.clipboard().text() == MICROSOFT


def test_selecting_with_the_mouse_fills_the_selection_clipboard(
    edit: KeyEdit, selection: SecondClipboard
) -> None:
    edit.setKey(KEY)
    QTest.mouseDClick(edit, Qt.MouseButton.LeftButton, pos=center(edit, 7))
    QTest.mouseRelease(edit, Qt.MouseButton.LeftButton, pos=center(edit, 7))
    assert edit.selectedText() == KEY[5:10]
    assert selection.selection == "WFGWX"


def test_selecting_with_the_keyboard_does_too(edit: KeyEdit, selection: SecondClipboard) -> None:
    edit.setKey(KEY)
    QTest.keyClick(edit, Qt.Key.Key_A, CONTROL)
    assert selection.selection == MICROSOFT
    edit.setCursorPosition(7)
    QTest.keyClick(edit, Qt.Key.Key_Right, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert selection.selection == "GWX"
    selection.selection = "another program's"
    QTest.keyClick(edit, Qt.Key.Key_Shift)
    QTest.keyClicks(edit, "b")
    assert selection.selection == "another program's"


def test_drags_the_selection_out_with_dashes(edit: KeyEdit, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged: list[str] = []

    def take(drag: QDrag, *actions: Qt.DropAction) -> Qt.DropAction:
        dragged.append(drag.mimeData().text())
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", take)
    edit.setKey(KEY)
    edit.selectAll()
    start = center(edit, 3)
    QTest.mousePress(edit, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(edit, start + QPoint(1, 0))
    assert dragged == []
    QTest.mouseMove(edit, start + QPoint(QApplication.startDragDistance() + 1, 0))
    assert dragged == [MICROSOFT]
    assert edit.key() == KEY


def test_the_menu_is_qts_own(edit: KeyEdit, monkeypatch: pytest.MonkeyPatch) -> None:
    menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: menus.append(menu))
    edit.setKey(KEY)
    place = center(edit, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, edit.mapToGlobal(place))
    QApplication.sendEvent(edit, event)
    names = [action.objectName() for action in menus[0].actions() if not action.isSeparator()]
    changing = ["edit-undo", "edit-redo", "edit-cut", "edit-copy", "edit-paste", "edit-delete"]
    assert names == [*changing, "select-all"]
    edit.setReadOnly(True)
    QApplication.sendEvent(edit, event)
    names = [action.objectName() for action in menus[1].actions() if not action.isSeparator()]
    assert names == ["edit-copy", "select-all"]


# What is no key


PROSE = [
    "DEARN OORTH ANKYO ufory ourem ail which holds no key at all",
    "Dear customer,\nthank you for your order of ten licenses.\nRegards",
    "https://example.test/this-page-lists-some-great-things-about-keys",
]


@WAYS
@pytest.mark.parametrize("text", PROSE)
def test_prose_is_told_to_hold_no_key_and_changes_nothing(
    edit: KeyEdit, heard: Heard, paste: Callable[[KeyEdit], None], text: str
) -> None:
    edit.setKey("BCD")
    clipboard(text)
    paste(edit)
    assert edit.key() == "BCD"
    assert heard.notices == [Notice(NoticeKind.NOTHING)]
    assert heard.lists == []


@pytest.mark.parametrize(
    "text",
    [
        f"{MICROSOFT}{SERVICE}",
        f"{MICROSOFT}\nKEY{SERVICE}",
        f"{SERVICE[:17]}\n{MICROSOFT}",
        f"Your product KEY{SERVICE}",
    ],
)
def test_what_one_field_cannot_hold_is_for_the_list(edit: KeyEdit, heard: Heard, text: str) -> None:
    edit.setKey("BCD")
    clipboard(text)
    paste_by_key(edit)
    assert heard.lists == [text]
    assert edit.key() == "BCD"


def test_a_key_over_two_lines_is_one_in_the_field(edit: KeyEdit, heard: Heard) -> None:
    clipboard(f"{MICROSOFT[:11]}\n{MICROSOFT[12:]}")
    paste_by_key(edit)
    assert edit.key() == KEY
    assert heard.notices == []
    assert heard.lists == []
