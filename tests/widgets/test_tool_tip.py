"""A tool tip shows a name letter by letter; it never loads a picture or follows a link for it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from wizard.widgets.text import plain_tip


@pytest.mark.parametrize(
    "name",
    ["<img src='//host/x'><h1>Northwind</h1>", "<b>B", "De Groene Fiets B.V.", "a < b & c > d", "two\nlines"],
)
def test_markup_in_a_name_is_shown_and_not_followed(name: str) -> None:
    shown = QTextDocument()
    tip = plain_tip(name)
    if tip == name:
        shown.setPlainText(tip)
    else:
        shown.setHtml(tip)
    assert shown.toPlainText() == name
    assert "<img" not in tip
    assert "<h1" not in tip
