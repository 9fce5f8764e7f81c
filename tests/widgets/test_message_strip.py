"""The message below a page, as a screen reader has it, and where there is little room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wizard.messages import Message
from wizard.widgets.message_strip import MessageStrip
from wizard.widgets.tones import Tone


@pytest.mark.parametrize(
    ("message", "told"),
    [
        (Message("Busy", "No answer yet.", "Try again."), "No answer yet. Try again."),
        (
            Message("接続できません", "応答がありません。", "もう一度お試しください。"),
            "応答がありません。もう一度お試しください。",
        ),
    ],
)
def test_sentences_follow_each_other_as_their_language_does(
    message: Message, told: str, qtbot: QtBot
) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    strip.show_message(Tone.PROBLEM, message, ())
    assert strip.accessibleName() == message.title
    assert strip.accessibleDescription() == told


def test_what_a_strip_shows_never_changes_how_narrow_its_page_can_be(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    strip = MessageStrip()
    QVBoxLayout(page).addWidget(strip)
    page.resize(700, 100)
    page.show()
    narrowest = page.minimumSizeHint().width()
    buttons = tuple(
        QPushButton(name) for name in ("Open the page and check", "Put it aside", "It was redeemed")
    )
    strip.show_message(
        Tone.WARNING, Message("The page was opened for a key", "What it means. " * 9, ""), buttons
    )
    for width in (700, 300, 900, 180):
        page.resize(width, 100)
        assert (page.width(), page.minimumSizeHint().width()) == (width, narrowest)
    page.hide()
