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


def test_every_picture_and_page_that_a_document_names_exists() -> None:
    documents = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    named = {
        (path.parent / target).resolve()
        for path in documents
        for target in re.findall(r"\]\(([^)#:]+)(?:#[\w-]*)?\)", path.read_text(encoding="utf-8"))
    }
    assert len(named) > 20
    assert [str(path) for path in sorted(named) if not path.exists()] == []
