"""Line breaks of a heading: in Japanese between phrases, elsewhere between words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.widgets.check_box import CheckBox
from wizard.widgets.phrases import in_phrases, in_words
from wizard.widgets.text import Heading, Paragraph, fitting

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


def test_a_line_ends_within_no_word_in_katakana_and_not_before_the_last_letter(qtbot: QtBot) -> None:
    sentence = "Cirrus ワークプレースのライセンスをユーザーに割り当ててください。"
    whole = QFontMetrics(QApplication.font()).horizontalAdvance(sentence)
    words = ("ワークプレース", "ライセンス", "ユーザー", "ください。")
    for parts in range(2, 6):
        text = "|".join(lines(in_words(sentence), whole / parts))
        assert all(word in text for word in words), text


def test_the_letter_of_a_check_box_is_in_no_line_of_its_own(qtbot: QtBot) -> None:
    box = CheckBox("ライセンス契約に同意します(&A)")
    qtbot.addWidget(box)
    one_line = box.sizeHint()
    assert box.heightForWidth(one_line.width() - 2) > one_line.height()
    assert lines(in_phrases("ライセンス契約に同意します(&A)"), one_line.width() - 40)[-1] != "(&A)"


def test_a_paragraph_is_read_without_signs_and_a_name_of_its_own_stays(qtbot: QtBot) -> None:
    paragraph = Paragraph("プロダクト キー")
    qtbot.addWidget(paragraph)
    assert paragraph.text() == paragraph.accessibleName() == "プロダクト キー"
    paragraph.setAccessibleName("1 個目")
    paragraph.setText("ライセンス")
    assert (paragraph.text(), paragraph.accessibleName()) == ("ライセンス", "1 個目")


@pytest.mark.parametrize("text", ["Enter your product keys", "Voer uw productcodes in", "", "BTJ82 · 12"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert in_phrases(text) == in_words(text) == text


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


def test_the_ending_of_a_key_stays_with_its_dots(qtbot: QtBot) -> None:
    detail = "29 november 2026, 16:25 · Licenties toevoegen · …BTJ82"
    metrics = QFontMetrics(QApplication.font())
    whole = metrics.horizontalAdvance(detail)
    for width in range(whole // 3, whole, 7):
        for text in (in_words(detail), fitting(detail, metrics, width)):
            assert any("…BTJ82" in line.replace("\u200b", "") for line in lines(text, width)), width
