"""Whatever is wrong with a list, or happened to its text, is told in a sentence."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields

import pytest

from tests.keys.lists.reading import pasted
from tests.keys.samples import KEY
from wizard.keys import Verdict
from wizard.keys.lists import ListProblem, Notes, UnreadPlace
from wizard.messages import LANGUAGES, Translator
from wizard.messages.lists import list_notes, list_problem, list_summary, nothing_found, same_as

KINDS = ("", "document", "archive", "apple", "message")
TITLES = {ListProblem.OTHER_DOCUMENT: 4, ListProblem.TOO_LARGE_UNPACKED: 2, ListProblem.DAMAGED: 2}
LEFT_OVER = re.compile(r"\{\w*\}|%n|\bNone\b|  ")


@pytest.fixture(scope="module", params=LANGUAGES)
def speech(request: pytest.FixtureRequest) -> Translator:
    return Translator(request.param)


@pytest.mark.parametrize("problem", ListProblem)
def test_every_problem_says_what_it_is_what_it_means_and_what_to_do(
    problem: ListProblem, speech: Translator
) -> None:
    said = set()
    for kind in KINDS:
        message = list_problem(speech, problem, {"kind": kind})
        for text in (message.title, message.explanation, message.advice):
            assert text
            assert not LEFT_OVER.search(text)
        said.add(message.title)
    assert len(said) == TITLES.get(problem, 1)


def test_every_count_has_a_sentence(speech: Translator) -> None:
    assert list_notes(speech, Notes()) == ()
    counted = {
        one.name
        for one in fields(Notes)
        if one.type == "int" and one.name not in ("lines", "lines_without", "masks")
    }
    notes = Notes(lines_without=5, first_part=1_234, first_almost=5_678)
    for name in counted:
        setattr(notes, name, 2)
    notes.encodings.update(["utf-8", "cp932"])
    notes.places.update(UnreadPlace)
    said = list_notes(speech, notes)
    assert len(said) == len(counted) + len(UnreadPlace) + 2
    for text in said:
        assert not LEFT_OVER.search(text)


def test_the_sentences_in_english() -> None:
    english = Translator("en")
    notes = Notes(converted=12, encodings=Counter(["cp1252"]))
    assert list_notes(english, notes) == (
        "12 full-width characters converted.",
        "The text was read as Windows-1252.",
    )
    summary = Notes(verdicts=Counter({Verdict.COMPLETE: 1_200, Verdict.DUPLICATE: 3}))
    assert list_summary(english, summary) == "1,203 keys · Typed right: 1,200 · Duplicate: 3"
    masks = Notes(verdicts=Counter({Verdict.IMPOSSIBLE: 3, Verdict.COMPLETE: 1}), masks=2)
    assert list_summary(english, masks) == (
        "4 keys · Not a valid key: 1 · Typed right: 1 · Masked or an example: 2"
    )
    first, second = pasted(f"\n{KEY}\n{KEY}\n")
    assert (same_as(english, first), same_as(english, second)) == ("", "The same key as in line 2.")


def test_an_encoding_that_is_certain_is_not_talked_about(speech: Translator) -> None:
    for name in ("utf-8", "utf-16-le"):
        assert list_notes(speech, Notes(encodings=Counter([name]))) == ()


def test_nothing_found_is_said(speech: Translator) -> None:
    message = nothing_found(speech)
    assert message.title
    assert message.advice
