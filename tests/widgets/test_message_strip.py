"""The message below a page, as a screen reader has it."""

from __future__ import annotations

import pytest
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
