"""The pseudo-language: shows what is not translated, and what longer words would do to a page."""

from __future__ import annotations

import re
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from i18n.check import ROOT
from i18n.linguist import catalog, entries
from i18n.rules import MNEMONIC, PLACEHOLDER, TAG
from wizard.contract import Problem
from wizard.messages import LANGUAGES, Translator, resolve_language
from wizard.messages.language import PSEUDO
from wizard.messages.pseudo import pseudo
from wizard.messages.translator import load_translator

SOURCES = [entry.source for entry in entries(catalog(ROOT, "nl"))]


def test_it_can_be_asked_for_and_is_offered_to_nobody() -> None:
    assert resolve_language("pseudo") == PSEUDO
    assert PSEUDO not in LANGUAGES


def test_every_text_keeps_what_it_is_filled_with_and_pressed_by() -> None:
    for source in SOURCES:
        made = pseudo(source)
        for kept in (PLACEHOLDER, TAG):
            assert sorted(kept.findall(made)) == sorted(kept.findall(source)), source
        assert len(MNEMONIC.findall(made)) == len(MNEMONIC.findall(source)), source
        assert made.count("\n") == source.count("\n")


def test_texts_are_about_a_third_longer_and_marked_at_both_ends() -> None:
    made = [pseudo(source) for source in SOURCES]
    growth = sum(map(len, made)) / sum(map(len, SOURCES))
    assert 1.25 < growth < 1.45
    plain = [one for source, one in zip(SOURCES, made, strict=True) if not one.strip().startswith("⟦")]
    assert all(re.search("yyyy|h:mm", one) for one in plain), "only patterns of dates stay as they are"


@pytest.mark.parametrize(
    ("source", "made"),
    [
        ("Re&deem", "⟦Ŕéé&dééééɱ⟧"),
        ("In {list}: %n key(s)", "⟦Íñ {list}: %n ķééý(š)⟧"),
        ("Save <b>it</b> && go", "⟦Šááṽéé <b>ííţ</b> && ĝóó⟧"),
        ("Text (*.txt)", "⟦Ţééẋţ (*.txt)⟧"),
        ("MMMM d, yyyy", "MMMM d, yyyy"),
        ("", ""),
    ],
)
def test_examples(source: str, made: str) -> None:
    assert pseudo(source) == made


def test_sentences_counts_and_dates_are_spoken_in_it() -> None:
    speech = Translator(PSEUDO)
    assert (speech.licenses(1), speech.licenses(3)) == ("⟦1 ļííçééñšéé⟧", "⟦3 ļííçééñšééš⟧")
    assert speech.problem(Problem("key-expired", {})).title.startswith("⟦")
    assert speech.date(date(2026, 3, 1)) == "March 1, 2026"


def test_qt_itself_speaks_it(qtbot: QtBot) -> None:
    translator = load_translator(PSEUDO)
    application = QCoreApplication.instance()
    assert application is not None
    application.installTranslator(translator)
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "⟦Çááñçééļ⟧"
        assert QCoreApplication.translate("Messages", "%n license(s)", None, 2) == "⟦2 ļííçééñšééš⟧"
    finally:
        application.removeTranslator(translator)
