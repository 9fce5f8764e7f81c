"""Which language, and how little it takes to speak it."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

import wizard.messages
from wizard.messages import Translator, resolve_language

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("nl_NL.UTF-8", "nl"),
        ("nl-BE", "nl"),
        ("ja", "ja"),
        ("JA_jp@euro", "ja"),
        (" nl ", "nl"),
        ("fr:nl:ja", "nl"),
        ("en_GB", "en"),
        ("de_DE", "en"),
        ("jam", "en"),
        ("nlx", "en"),
        ("C", "en"),
        ("POSIX", "en"),
        ("", "en"),
        (":::", "en"),
        ("\x00", "en"),
        ("日本語", "en"),
        ("nl" * 10_000, "en"),
    ],
)
def test_a_language_is_found_or_it_is_english(asked: str, found: str) -> None:
    assert resolve_language(asked) == found


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({"LANG": "ja_JP.UTF-8"}, "ja"),
        ({"LANG": "ja_JP.UTF-8", "LC_MESSAGES": "nl_NL"}, "nl"),
        ({"LC_MESSAGES": "nl_NL", "LC_ALL": "ja_JP"}, "ja"),
        ({"LC_ALL": "ja_JP", "LANGUAGE": "fr:nl"}, "nl"),
        ({"LC_ALL": "", "LANG": "nl_BE"}, "nl"),
        ({"LANG": "fr_FR"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
    ],
)
def test_the_environment_is_asked_first(
    environment: dict[str, str], found: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _only(environment, monkeypatch)
    assert resolve_language(None) == found


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_without_an_environment_the_system_is_asked(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import PySide6.QtCore  # noqa: F401 - while the platform is still told right

    _only({}, monkeypatch)
    monkeypatch.setattr(sys, "platform", platform)
    assert resolve_language(None) in wizard.messages.LANGUAGES


def _only(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)


def test_a_speech_of_no_language_of_ours_is_english() -> None:
    assert Translator("fr").language == "en"
    assert Translator("nl_BE").language == "nl"


def test_a_text_that_no_catalog_has_stays_as_it_is(speech: Translator) -> None:
    assert speech.text("Nowhere", "Not in any catalog: {x}") == "Not in any catalog: {x}"
    assert speech.text("Nowhere", "%n thing(s)", 1234).endswith("234 thing(s)")


def test_a_missing_catalog_is_english_and_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    monkeypatch.setattr("wizard.messages.translator.__file__", str(tmp_path / "messages" / "translator.py"))
    with caplog.at_level(logging.WARNING):
        speech = Translator("nl")
    assert "wizard_nl.qm" in caplog.text
    assert speech.action("add").title == "Add licenses"
    assert speech.number(1000) == "1.000"


IMPORT_ONLY = """
import sys
import wizard.messages
heavy = ("PySide6", "shiboken6")
found = [name for name in sys.modules if name.startswith(heavy)]
sys.exit(f"imported: {found}" if found else 0)
"""

WITHOUT_APPLICATION = """
import sys
from datetime import UTC, date, datetime
from wizard.contract import Problem
from wizard.messages import LANGUAGES, Translator
for language in LANGUAGES:
    speech = Translator(language)
    print(speech.problem(Problem("key-expired", {"redeem_by": "2026-01-31"})).explanation)
    print(speech.licenses(1), speech.date(date(2026, 3, 1)), speech.time(datetime.now(UTC)))
from PySide6.QtCore import QCoreApplication
assert QCoreApplication.instance() is None
found = [name for name in sys.modules if name in ("PySide6.QtGui", "PySide6.QtWidgets")]
sys.exit(f"imported: {found}" if found else 0)
"""


@pytest.mark.parametrize("program", [IMPORT_ONLY, WITHOUT_APPLICATION], ids=["import", "speak"])
def test_no_application_and_no_more_of_qt_than_its_core(program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_no_source_names_the_gui_of_qt() -> None:
    for path in Path(wizard.messages.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "QtGui" not in text
        assert "QtWidgets" not in text
