"""A key on the clipboard is marked as a secret, and gone after a minute or with the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from wizard.pages.clipboard import SECONDS, SecretClipboard, secret

KEY = "W269N-WFGWX-YVC9B-4J6C9-T83GX"


@pytest.fixture
def copied(qapp: QApplication) -> Iterator[SecretClipboard]:
    """A clipboard that holds a key."""
    clipboard = SecretClipboard()
    clipboard.copy(KEY)
    yield clipboard
    clipboard.deleteLater()
    QGuiApplication.clipboard().clear()


def text() -> str:
    return QGuiApplication.clipboard().text()


def minute_is_over(clipboard: SecretClipboard) -> None:
    """Let its timer run out now."""
    (timer,) = clipboard.findChildren(QTimer)
    assert timer.isActive()
    assert timer.interval() == SECONDS * 1000
    timer.timeout.emit()


def test_windows_is_told_to_keep_it_out_of_history_cloud_and_monitors() -> None:
    data = secret(KEY)
    for name in ("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"):
        assert data.data(f'application/x-qt-windows-mime;value="{name}"').data() == bytes(4)
    excluded = 'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"'
    assert data.hasFormat(excluded)
    assert data.text() == KEY


def test_kde_is_told_that_it_is_a_password() -> None:
    assert secret(KEY).data("x-kde-passwordManagerHint").data() == b"secret"


def test_the_marks_are_on_the_clipboard_itself(copied: SecretClipboard) -> None:
    assert text() == KEY
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")


def test_after_a_minute_it_is_gone_and_says_so(copied: SecretClipboard) -> None:
    said: list[bool] = []
    copied.cleared.connect(lambda: said.append(True))
    minute_is_over(copied)
    assert text() == ""
    assert said == [True]


def test_what_was_copied_since_stays(copied: SecretClipboard) -> None:
    said: list[bool] = []
    copied.cleared.connect(lambda: said.append(True))
    QGuiApplication.clipboard().setText("something of my own")
    minute_is_over(copied)
    assert text() == "something of my own"
    assert not said


def test_a_second_key_has_a_minute_of_its_own(copied: SecretClipboard) -> None:
    copied.copy("another")
    (timer,) = copied.findChildren(QTimer)
    assert timer.remainingTime() > (SECONDS - 5) * 1000
    minute_is_over(copied)
    assert text() == ""


def test_when_the_program_ends_it_is_gone(copied: SecretClipboard, qapp: QApplication) -> None:
    qapp.aboutToQuit.emit()
    assert text() == ""


def test_when_the_program_ends_what_is_somebody_else_s_stays(
    copied: SecretClipboard, qapp: QApplication
) -> None:
    QGuiApplication.clipboard().setText("something of my own")
    qapp.aboutToQuit.emit()
    assert text() == "something of my own"
