"""Every fact of the source documents is told where a person needs it: the rows of facts.csv."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from i18n.linguist import catalog, entries
from tests.messages.conftest import speech_of
from wizard.contract import Action, Code
from wizard.messages import LANGUAGES, Translator, guide
from wizard.microsoft import Cloud, Product, plan, quoted

ROOT = Path(__file__).resolve().parents[2]


class Fact(NamedTuple):
    """A fact, the document and line it is from, the place that tells it, and words that are there.

    A place is a word and what it is about: ``route CLOUD PRODUCT ACTION``, ``action ACTION``, ``after
    PRODUCT``, ``help``, ``message CODE``, ``quotation LANGUAGE CODE``, ``text CONTEXT`` of the catalogs, or
    ``document PATH``.
    """

    number: str
    source: str
    fact: str
    place: str
    phrase: str


def facts() -> list[Fact]:
    with (ROOT / "tests" / "messages" / "facts.csv").open(encoding="utf-8", newline="") as file:
        return [Fact(**row) for row in csv.DictReader(file)]


@cache
def told(place: str, language: str) -> str:
    """Return all that a place tells in a language; documents and catalogs in English."""
    speech = speech_of(language)
    match place.split():
        case "route", cloud, product, action:
            return route(speech, Cloud(cloud), Product(product), Action(action))
        case "action", action:
            return guide.action_explanation(speech, action)
        case "after", product:
            return links(guide.after_links(speech, product))
        case ["help"]:
            return links(guide.help_links(speech))
        case "message", code:
            return "\n".join(guide.remedy(speech, Code(code), Action.NEW))
        case "quotation", quoted_language, code:
            return "\n".join(one.text for one in quoted(quoted_language, code))
        case "text", context:
            found = entries(catalog(ROOT, "nl"))
            return "\n".join(one.source for one in found if one.context == context)
        case "document", path:
            return (ROOT / path).read_text(encoding="utf-8")
    raise AssertionError(place)


def route(speech: Translator, cloud: Cloud, product: Product, action: Action) -> str:
    shown = plan(cloud, product, action)
    steps = (step.text for step in guide.step_texts(speech, shown))
    return "\n".join((shown.address, *steps, *guide.note_texts(speech, shown)))


def links(found: tuple[guide.Link, ...]) -> str:
    return "\n".join(f"{link.text} {link.address or ''}" for link in found)


def test_no_fact_is_left_out() -> None:
    assert sorted({int(fact.number) for fact in facts()}) == list(range(1, 116))


@pytest.mark.parametrize("fact", facts(), ids=lambda fact: f"{fact.number}-{fact.place.replace(' ', '-')}")
def test_every_fact_is_told_at_its_place(fact: Fact) -> None:
    assert fact.phrase in told(fact.place, "en"), f"{fact.source}: {fact.fact}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_address_is_given_in_every_language(language: str) -> None:
    addresses = [fact for fact in facts() if fact.phrase.startswith("https://")]
    assert len({fact.phrase for fact in addresses}) > 15
    for fact in addresses:
        assert fact.phrase in told(fact.place, language), fact.fact
