"""Line breaks of a heading: in Japanese between phrases, elsewhere between words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.widgets.phrases import in_phrases
from wizard.widgets.text import Heading, fitting

QUESTION = "どのサブスクリプションにプロダクト キーを使用しますか?"
JOINER = "\u2060"


def lines(text: str, width: float) -> list[str]:
    """The lines that Qt makes of a text."""
    layout = QTextLayout(text, QApplication.font())
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return [text[a:b].replace(JOINER, "") for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


def test_a_japanese_line_ends_where_a_phrase_does(qtbot: QtBot) -> None:
    ends = ("の", "に", " ", "を", "か?", "どの")
    whole = QFontMetrics(QApplication.font()).horizontalAdvance(QUESTION)
    for parts in range(2, 9):
        assert all(line.endswith(ends) for line in lines(in_phrases(QUESTION), whole / parts + 60))


@pytest.mark.parametrize("text", ["Enter your product keys", "Voer uw productcodes in", "", "BTJ82 · 12"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert in_phrases(text) == text


def test_mnemonics_and_names_are_not_taken_apart() -> None:
    assert "(&A)" in in_phrases("ライセンスを追加する(&A)")
    assert "groenefiets.example" in in_phrases(
        "必ず groenefiets.example のアカウントでサインインしてください"
    )


def test_a_heading_is_read_without_the_signs_that_hold_it_together(qtbot: QtBot) -> None:
    heading = Heading(QUESTION)
    qtbot.addWidget(heading)
    assert heading.text() == heading.accessibleName() == QUESTION


def test_a_long_latin_word_may_break_anywhere_and_a_japanese_sentence_only_where_it_may(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QApplication.font())
    sentence = "引き換えられるかどうか、また何に使用できるか" * 3
    assert fitting(sentence, metrics, 100) == sentence
    assert "\u200b" in fitting("a" * 100, metrics, 100)
