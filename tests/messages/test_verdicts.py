"""Messages of an offline check of a key, and the places they name to compare."""

from __future__ import annotations

import itertools
import re
from typing import cast

import pytest

from wizard.keys import Check, Format, Hint, Reason, Verdict, check
from wizard.messages import Translator

HINT = Hint(3, 2, "8", ("B",))


def test_every_verdict_and_reason_has_something_to_say(speech: Translator) -> None:
    for verdict, kind, reason, hints in itertools.product(
        Verdict, (*Format, None), (*Reason, None), ((), (HINT,))
    ):
        message = speech.check(Check(verdict, kind, 25, reason, hints))
        for text in (message.title, message.explanation, message.advice):
            assert text
            assert not re.search(r"\{\w*\}|%n|\bNone\b|  ", text), text


def test_a_translation_is_not_english(english: Translator, translated: Translator) -> None:
    for verdict, reason in itertools.product(Verdict, (*Reason, None)):
        looked = Check(verdict, None, 12, reason, (HINT,))
        ours, theirs = translated.check(looked), english.check(looked)
        assert ours.title != theirs.title
        assert ours.explanation != theirs.explanation
        assert ours.advice != theirs.advice
        assert translated.verdict(verdict) != english.verdict(verdict)


def test_each_reason_says_something_of_its_own(english: Translator) -> None:
    said = {
        english.check(Check(Verdict.IMPOSSIBLE, None, 26, reason)).explanation for reason in list(Reason)[:6]
    }
    said |= {
        english.check(Check(Verdict.MISTYPED, None, 25, reason)).explanation for reason in list(Reason)[6:]
    }
    assert len(said) == len(Reason)


def test_a_verdict_of_a_later_version_is_no_accident(speech: Translator) -> None:
    later = Check(cast(Verdict, "odd"), None, 25, cast(Reason, "odd"))
    assert speech.check(later).title
    assert speech.verdict("odd") == "odd"


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_a_right_key_is_typed_right_and_nothing_more(language: str) -> None:
    speech = Translator(language)
    message = speech.check(check("W269N-WFGWX-YVC9B-4J6C9-T83GX"))
    wanted = {"en": "Typed right", "nl": "Juist ingevoerd", "ja": "正しく入力されています"}
    assert message.title == wanted[language]
    assert "Microsoft" in message.explanation
    unwanted = {"en": "genuine|valid|unused", "nl": "echt|geldig|ongebruikt", "ja": "正規|有効|未使用"}
    assert not re.search(unwanted[language], " ".join((message.title, message.explanation, message.advice)))


def test_an_incomplete_key_is_a_neutral_count(english: Translator) -> None:
    message = english.check(Check(Verdict.INCOMPLETE, None, 12))
    assert message.title == "12 of 25 characters"
    assert message.explanation == "Still missing: 13 characters."
    assert english.check(Check(Verdict.INCOMPLETE, None, 24)).explanation == "Still missing: 1 character."


def test_a_surplus_is_counted(speech: Translator) -> None:
    wanted = {
        "en": "26 characters: 1 too many",
        "nl": "26 tekens: 1 te veel",
        "ja": "26 文字: 1 文字多すぎます",
    }
    assert speech.check(Check(Verdict.IMPOSSIBLE, None, 26, Reason.TOO_MANY)).title == wanted[speech.language]


def test_a_wrong_key_may_go_on_when_it_matches(english: Translator) -> None:
    for reason in list(Reason)[6:]:
        assert "you can still use it" in english.check(Check(Verdict.MISTYPED, None, 25, reason)).advice


def test_near_begins_with_the_group_and_names_no_place(english: Translator) -> None:
    near = Check(Verdict.MISTYPED, Format.SERVICE, 25, Reason.NEAR, (Hint(4, 2, "8", ()),))
    assert "Check group 4 first" in english.check(near).advice
    assert english.hints(near) == ("Check group 4 first.",)


HINTS = {
    "en": (
        "Group 3, position 2 reads 0, which never occurs in a key: look again, is it Q, D, C or G?",
        "Group 3, position 2 reads В, which is not a Latin letter or digit: is it B?",
        "Check group 3, position 2: 8 or B?",
    ),
    "nl": (
        "In groep 3, positie 2 staat 0; dat komt nooit in een productcode voor. "
        "Kijk nog eens: is het Q, D, C of G?",
        "In groep 3, positie 2 staat В; dat is geen Latijnse letter en geen gewoon cijfer. Is het B?",
        "Controleer groep 3, positie 2: 8 of B?",
    ),
    "ja": (
        "グループ 3 の 2 文字目「0」は、プロダクト キーでは使用されません。"
        "Q、D、C または G ではありませんか?",
        "グループ 3 の 2 文字目「В」は、ラテン文字や数字ではありません。B ではありませんか?",
        "グループ 3 の 2 文字目をご確認ください。8 または B のうち、どれでしょうか?",
    ),
}


def test_hints_say_where_to_look(speech: Translator) -> None:
    looked = (
        Check(Verdict.IMPOSSIBLE, None, 25, Reason.CHARACTERS, (Hint(3, 2, "0", ("Q", "D", "C", "G")),)),
        Check(Verdict.IMPOSSIBLE, None, 25, Reason.SCRIPT, (Hint(3, 2, "В", ("B",)),)),
        Check(Verdict.MISTYPED, Format.SERVICE, 25, Reason.PLACE, (HINT,)),
    )
    assert tuple(speech.hints(one)[0] for one in looked) == HINTS[speech.language]


PLACES = {
    "en": ("Group 3, position 2: Q, D, C or G?", "Group 3, position 2: 8 or B?", "Check group 4 first."),
    "nl": ("Groep 3, positie 2: Q, D, C of G?", "Groep 3, positie 2: 8 of B?", "Begin bij groep 4."),
    "ja": (
        "グループ 3 の 2 文字目: Q、D、C または G?",
        "グループ 3 の 2 文字目: 8 または B?",
        "グループ 4 から確認してください。",
    ),
}


def test_a_cell_says_where_to_look_in_few_words(speech: Translator) -> None:
    looked = (
        Check(Verdict.IMPOSSIBLE, None, 25, Reason.CHARACTERS, (Hint(3, 2, "0", ("Q", "D", "C", "G")),)),
        Check(Verdict.MISTYPED, Format.SERVICE, 25, Reason.PLACE, (HINT,)),
        Check(Verdict.MISTYPED, Format.SERVICE, 25, Reason.NEAR, (Hint(4, 2, "8", ()),)),
    )
    assert tuple(map(speech.places, looked)) == PLACES[speech.language]


def test_a_cell_says_no_more_than_is_known(english: Translator) -> None:
    assert english.places(check("W269N-WFGWX-YVC9B-4J6C9-T83GX")) == ""
    assert english.places(check("BBN9N-WFGWX-YVC9B-4J6C9-T83GX")) == (
        "Compare all characters; B and 8, G and 6, V and Y are easily confused"
    )
    assert english.places(check("W269N")) == "5 of 25 characters"
    swapped = Check(Verdict.MISTYPED, Format.SERVICE, 25, Reason.SWAPPED)
    assert english.places(swapped) == "Probably two characters are swapped"
    other = Check(Verdict.IMPOSSIBLE, None, 25, Reason.SCRIPT, (Hint(3, 2, "あ", ()),))
    assert english.places(other) == "Group 3, position 2"
    assert english.places(check("0" * 26)) == "26 characters: 1 too many"
    assert english.places(check("0O1ILSZAEU0O1ILSZAEU0O1IL")).startswith(
        "Group 1, position 1: Q, D, C or G? · "
    )


def test_a_hint_without_a_likely_letter_says_to_look_again(speech: Translator) -> None:
    for read in ("?", "É", "あ", "N", "\x00"):
        for reason in (*Reason, None):
            looked = Check(Verdict.IMPOSSIBLE, None, 25, reason, (Hint(1, 5, read, ()),))
            assert not any(re.search(r"\{\w*\}|\bNone\b", hint) for hint in speech.hints(looked))


def test_an_accented_letter_is_a_latin_one(english: Translator) -> None:
    looked = Check(Verdict.IMPOSSIBLE, None, 25, Reason.CHARACTERS, (Hint(1, 5, "É", ("F",)),))
    assert english.hints(looked) == (
        "Group 1, position 5 reads É, which never occurs in a key: look again, is it F?",
    )


def test_every_n_is_a_place_to_look_at(english: Translator) -> None:
    looked = Check(Verdict.IMPOSSIBLE, None, 25, Reason.N_RULE, (Hint(1, 5, "N", ("M", "H", "W", "K")),))
    assert english.hints(looked) == ("Group 1, position 5 reads N: look again, is it M, H, W or K?",)


@pytest.mark.parametrize(
    "text", ["", "W269N", "W269N-WFGWX-YVC9B-4J6C9-T83GB", "0" * 26, "В" * 25, "N" * 25, "X" * 25]
)
def test_what_keys_really_answers_can_be_said(text: str, speech: Translator) -> None:
    looked = check(text)
    assert speech.check(looked).title
    assert len(speech.hints(looked)) == min(len(looked.hints), 4)


def test_what_is_no_key_at_all_is_not_followed_by_a_list_of_25_places(english: Translator) -> None:
    *places, rest = english.hints(check("0O1ILSZAEU0O1ILSZAEU0O1IL"))
    assert len(places) == 3
    assert rest.startswith("22 more places like this")
