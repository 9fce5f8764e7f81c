"""The user's guide says what the program says, and its pictures are there."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_each_guide_explains_every_message_in_the_words_of_the_window() -> None:
    outcomes = runpy.run_path(str(ROOT / "docs" / "outcomes.py"))
    assert [*outcomes["GUIDES"]] == ["en", "nl", "ja"]
    for language, guide in outcomes["GUIDES"].items():
        section = outcomes["section"](language)
        assert section in guide.read_text(encoding="utf-8"), "run: python docs/outcomes.py"


def test_each_message_of_microsoft_has_its_words_or_says_that_they_are_not_known() -> None:
    for guide in _guides():
        messages = guide.partition("<!-- outcomes")[2].split("\n### ")[1:]
        assert len(messages) > 5
        assert [one.splitlines()[0] for one in messages if not one.splitlines()[2]] == []


def test_the_links_at_the_top_of_a_guide_lead_to_its_sections_one_by_one() -> None:
    for guide in _guides():
        links = re.findall(r"\]\(#([^)]+)\)", guide.partition("\n## ")[0])
        assert links == [_anchor(title) for title in re.findall(r"^## (.+)$", guide, re.MULTILINE)]


def _guides() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").glob("guide*.md"))]


def _anchor(title: str) -> str:
    """Return the address of a heading, as GitHub makes it."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


def test_every_picture_and_page_that_a_document_names_exists() -> None:
    documents = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    named = {
        (path.parent / target).resolve()
        for path in documents
        for target in re.findall(r"\]\(([^)#:]+)(?:#[\w-]*)?\)", path.read_text(encoding="utf-8"))
    }
    assert len(named) > 20
    assert [str(path) for path in sorted(named) if not path.exists()] == []
