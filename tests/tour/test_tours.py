"""The command: which looks it visits, what it leaves behind, and what it says of untranslated texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.tour.__main__ import main
from tests.tour.appearances import Look, all_looks
from tests.tour.sheet import make_sheet
from tests.tour.untranslated import bare_texts, is_bare
from wizard.messages.pseudo import pseudo


def test_every_language_in_every_color_and_size() -> None:
    looks = all_looks()
    assert len(looks) == len(set(looks)) == 4 * 3 * 2
    assert {look.language for look in looks} == {"en", "nl", "ja", "pseudo"}
    assert all_looks(("nl",), ("dark",), (200,)) == [Look("nl", "dark", 200)]


def test_pictures_that_cannot_be_saved_are_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(SystemExit) as ended:
        main([str(tmp_path / "file")])
    assert ended.value.code == 2
    assert "no pictures can be saved in" in capsys.readouterr().err.splitlines()[-1]


def test_large_text_has_no_more_room_than_a_small_screen() -> None:
    assert Look("en", "light", 200).window_size.toTuple() == (900, 600)


@pytest.mark.parametrize("count", [1, 5, 7])
def test_a_sheet_holds_every_picture(tmp_path: Path, count: int) -> None:
    for number in range(count):
        picture = QImage(96, 70, QImage.Format.Format_RGB32)
        picture.fill(QColor.fromHsv(number * 40, 255, 255))
        picture.save(str(tmp_path / f"{number:02}-page.png"))
    target = tmp_path / "sheets" / "all.png"
    target.parent.mkdir()
    assert make_sheet(tmp_path, target) == count
    sheet = QImage(str(target))
    colors = {sheet.pixel(x, y) for x in range(0, sheet.width(), 40) for y in range(0, sheet.height(), 40)}
    for number in range(count):
        assert QColor.fromHsv(number * 40, 255, 255).rgb() in colors


def test_without_pictures_there_is_no_sheet(tmp_path: Path) -> None:
    assert make_sheet(tmp_path, tmp_path / "none.png") == 0
    assert not (tmp_path / "none.png").exists()


@pytest.mark.parametrize(
    "text",
    [
        pseudo("Enter your product keys"),
        "⟦Áđđ⟧ · De Groene Fiets B.V. · degroenefiets.example · NL-1001",
        "•••••-•••••-•••••-•••••-BTJ82",
        "⟦ķééý⟧: W269N-WFGWX-YVC9B-4J6C9-T83GX",
        "March 1, 2026, 2:05 PM",
        "12 / 300",
        "⟦Šééļééçţ⟧ “Add more licenses”",
    ],
)
def test_names_codes_dates_and_numbers_need_no_translation(text: str) -> None:
    assert not is_bare(text)


@pytest.mark.parametrize("text", ["Next", "⟦Áđđ⟧ licenses", "The order is done", "Key: …MDVK2"])
def test_a_plain_word_is_noticed(text: str) -> None:
    assert is_bare(text)


def test_a_bare_text_is_told_with_its_page(qtbot: QtBot) -> None:
    label = QLabel("Not translated")
    qtbot.addWidget(label)
    label.show()
    assert [str(one) for one in bare_texts("01-start", label)] == [
        "01-start: QLabel: “Not translated” is not translated"
    ]
