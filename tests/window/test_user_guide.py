"""The user's guide, as Help shows it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.window.person import Person
from tests.window.steps import opened
from wizard.pages.user_guide import GuideText, GuideWindow, guide_file, readable
from wizard.widgets.button import Button
from wizard.widgets.theme import theme_of

ROOT = Path(__file__).resolve().parents[2]
GUIDES = {"en": "guide.md", "nl": "guide.nl.md", "ja": "guide.ja.md"}
PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]*)\)")


def test_help_leads_to_the_guide_and_escape_back(person: Person) -> None:
    QTest.keyClick(person.window, Qt.Key.Key_F1)
    (button,) = [one for one in opened(person).findChildren(Button) if "guide" in one.text()]
    button.click()
    (guide,) = [one for one in person.window.findChildren(GuideWindow) if one.isVisible()]
    assert guide.text.toPlainText().startswith("User's guide")
    assert guide.text.verticalScrollBar().value() == 0
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    assert person.window.isVisible()


@pytest.mark.parametrize(("language", "name"), [*GUIDES.items(), ("fr", "guide.md")])
def test_the_guide_is_in_the_language_of_the_window(qtbot: QtBot, language: str, name: str) -> None:
    before = QLocale()
    parent = QWidget()
    qtbot.addWidget(parent)
    try:
        QLocale.setDefault(QLocale(language))
        guide = GuideWindow(parent)
    finally:
        QLocale.setDefault(before)
    shown = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert guide.text.toPlainText().split("\n")[0] == shown.split("\n")[0].removeprefix("# ")


def test_its_links_have_the_color_of_links_on_the_pages(qtbot: QtBot) -> None:
    guide = GuideText(guide_file())
    qtbot.addWidget(guide)
    html = guide.toHtml()
    colors = set(re.findall(r'<a [^>]*><span style="[^"]*color:(#\w+)', html))
    assert colors == {theme_of(guide.palette()).link.name()}


def test_all_of_it_can_be_read_also_what_stands_in_tables(qtbot: QtBot) -> None:
    guide = GuideText(guide_file())
    qtbot.addWidget(guide)
    told = guide.toPlainText()
    assert "Its redeem-by date has passed." in told
    assert "licenses-reduced" in told
    assert "<" not in told
    assert ".md)" not in told


@pytest.mark.parametrize("language", GUIDES)
def test_its_own_links_lead_to_their_headings(qtbot: QtBot, language: str) -> None:
    guide = GuideText(guide_file(language))
    qtbot.addWidget(guide)
    guide.resize(600, 400)
    guide.show()
    for name in re.findall(r"\]\(#([^)]*)\)", guide_file(language).read_text(encoding="utf-8")):
        guide.follow(QUrl(f"#{name}"))
        block = guide.textCursor().block()
        assert block.blockFormat().headingLevel(), name
        assert block.text().lower().replace(" ", "-") == name


@pytest.mark.parametrize("language", GUIDES)
def test_pictures_are_no_wider_than_the_text(qtbot: QtBot, language: str) -> None:
    guide = GuideText(guide_file(language))
    qtbot.addWidget(guide)
    guide.resize(500, 400)
    guide.show()
    for name in PICTURE.findall(guide_file(language).read_text(encoding="utf-8")):
        picture = guide.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert 0 < picture.width() < 500, name


def test_the_wheel_has_the_guides_with_every_picture_in_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    wanted = {*GUIDES.values()}
    for name in GUIDES.values():
        wanted.update(PICTURE.findall((ROOT / "docs" / name).read_text(encoding="utf-8")))
    assert {place.removeprefix("wizard/resources/guide/") for place in included.values()} == wanted
    assert {source.removeprefix("docs/") for source in included} == wanted


def test_a_tag_loses_nothing_and_another_document_is_only_named() -> None:
    assert readable("a<br>b <!-- c\nd -->e") == "a · b e"
    assert readable("see [microsoft.md](microsoft.md), [here](#here)") == "see microsoft.md, [here](#here)"
    assert readable("戻れます。\n   入力した\n- 一覧") == "戻れます。入力した\n- 一覧"
