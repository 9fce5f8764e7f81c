"""Words, counts and dates in each language."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest

from wizard.contract import Action, Role, Status
from wizard.messages import Translator
from wizard.messages.models import OneOf, Part, cases_of
from wizard.messages.problems import PROBLEMS, WARNINGS
from wizard.messages.text import joined


def test_plural_forms(speech: Translator) -> None:
    wanted = {
        "en": ("0 licenses", "1 license", "2 licenses", "10,000,000 licenses"),
        "nl": ("0 licenties", "1 licentie", "2 licenties", "10.000.000 licenties"),
        "ja": ("0 ライセンス", "1 ライセンス", "2 ライセンス", "10,000,000 ライセンス"),
    }
    assert tuple(map(speech.licenses, (0, 1, 2, 10_000_000))) == wanted[speech.language]


def test_every_count_has_its_number(speech: Translator) -> None:
    counts = (
        speech.licenses, speech.months, speech.days, speech.minutes, speech.seconds, speech.keys,
        speech.characters, speech.rows,
    )  # fmt: skip
    for count in counts:
        for n in (0, 1, 2, 5):
            assert str(n) in count(n)
            assert not re.search(r"%n|\(s\)", count(n))
    assert len({count(2) for count in counts}) == len(counts)


def test_numbers_beyond_those_of_qt(speech: Translator) -> None:
    separator = "." if speech.language == "nl" else ","
    assert speech.number(2**80).count(separator) == 8
    assert speech.keys(2**80).count(separator) == 8
    assert speech.number(-1234) == f"-1{separator}234"


def test_waiting_times_are_said_in_minutes_when_long(english: Translator) -> None:
    said = [english.duration(seconds) for seconds in (0, 1, 90, 91, 120, 121)]
    assert said == ["0 seconds", "1 second", "90 seconds", "2 minutes", "2 minutes", "3 minutes"]


def test_dates(speech: Translator) -> None:
    wanted = {"en": "March 1, 2026", "nl": "1 maart 2026", "ja": "2026年3月1日"}
    assert speech.date(date(2026, 3, 1)) == wanted[speech.language]


def test_times_are_local(speech: Translator) -> None:
    here = datetime(2026, 3, 1, 14, 5).astimezone()
    wanted = {"en": "March 1, 2026, 2:05 PM", "nl": "1 maart 2026, 14:05", "ja": "2026年3月1日 14:05"}
    assert speech.time(here.astimezone(UTC)) == wanted[speech.language]
    assert speech.time(here.astimezone(UTC)).endswith(speech.clock(here))


def test_lists(speech: Translator) -> None:
    comma, last = {"en": (", ", " or "), "nl": (", ", " of "), "ja": ("、", " または ")}[speech.language]
    three = {"en": "a, b, and c", "nl": "a, b en c", "ja": "a、b、c"}[speech.language]
    assert [speech.listed(items) for items in ((), ("a",), ("a", "b", "c"))] == ["", "a", three]
    assert speech.choice(()) == ""
    assert speech.choice(("a",)) == "a"
    assert speech.choice(("a", "b", "c")) == f"a{comma}b{last}c"


def test_words_of_the_contract_are_translated(english: Translator, translated: Translator) -> None:
    for status in Status:
        assert translated.status(status) != english.status(status) != status
    for role in Role:
        assert translated.role(role) != english.role(role) != role
    for action in Action:
        assert translated.action(action).explanation != english.action(action).explanation


def test_a_disabled_subscription_says_why(speech: Translator) -> None:
    said = {speech.status("disabled", reason) for reason in ("customer", "vendor", "expiry", None, "new")}
    assert len(said) == 4
    assert speech.status("active", "vendor") == speech.status("active")


@pytest.mark.parametrize("code", ["new-one", "", "x\ny"])
def test_a_word_of_a_newer_service_is_shown_as_it_is(code: str, speech: Translator) -> None:
    assert speech.status(code) == speech.role(code) == " ".join(code.split())
    action = speech.action(code)
    assert all((action.title, action.explanation, action.advice))
    assert "{" not in action.title


def test_actions_are_called_by_their_names_in_advice(english: Translator, translated: Translator) -> None:
    names = {english.action(action).title: translated.action(action).title for action in Action}
    seen = set()
    for cases in map(cases_of, (*PROBLEMS.values(), *WARNINGS.values())):
        for text in (text for case in cases for text in _texts(case.advice)):
            for name in (name for name in names if f"“{name}”" in text):
                assert names[name] in translated.text("Messages", text)
                seen.add(name)
    assert seen == set(names)


def _texts(part: Part) -> list[str]:
    sentences = part if isinstance(part, tuple) else (part,)
    return [text for one in sentences for text in (one.wordings if isinstance(one, OneOf) else (one,))]


def test_a_title_becomes_a_sentence_with_the_full_stop_of_its_language(speech: Translator) -> None:
    stop = "。" if speech.language == "ja" else "."
    assert speech.ended("株式会社さくら") == f"株式会社さくら{stop}"
    assert joined(("A.", "", "B。", "C。")) == "A. B。C。"
