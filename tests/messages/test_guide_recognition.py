"""Any of Microsoft's messages is found by pasting it, or a part of it, and never taken for another."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.messages.conftest import speech_of
from wizard.contract import Code
from wizard.messages import LANGUAGES, Translator
from wizard.messages.guide import outcome_title
from wizard.messages.guide_recognition import Recognized, Recognizer, letters_of
from wizard.microsoft import CONSEQUENCES, QUOTATIONS, Quotation

RECOGNIZERS = {language: Recognizer(speech_of(language)) for language in LANGUAGES}
DUTCH = [one for one in QUOTATIONS if one.language == "nl"]
JAPANESE = [one for one in QUOTATIONS if one.language == "ja"]

each_quotation = pytest.mark.parametrize(
    "quotation", QUOTATIONS, ids=lambda one: f"{one.language}-{one.code}-{one.text[:12]}"
)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def recognized(text: str, language: str = "en") -> Recognized:
    return RECOGNIZERS[language].recognize(text)


def shared(part: str, code: Code, language: str) -> bool:
    """Tell if the letters of a part occur in a message, or our title, of another outcome as well."""
    others = [one.text for one in QUOTATIONS if one.code != code]
    others += [outcome_title(speech_of(language), one) for one in CONSEQUENCES if one != code]
    return any(letters_of(part) in letters_of(other) for other in others)


def right(part: str, quotation: Quotation, language: str = "en") -> bool:
    """Found; or, where other messages have the same words, among those it can be and nothing found."""
    answer = recognized(part, language)
    if shared(part, quotation.code, language):
        return answer.found is None and quotation.code in answer.likely
    return answer.found == quotation.code


def test_every_message_is_known_in_each_language_and_in_english_too() -> None:
    for language in ("nl", "ja"):
        assert {one.code for one in QUOTATIONS if one.language == language} == set(CONSEQUENCES)
    # Microsoft's English page names eight of the ten; the other two are found by their titles.
    unnamed = {Code.ACCOUNT_NOT_CREATED, Code.ORDER_NOT_PROCESSED}
    assert {one.code for one in QUOTATIONS if one.language == "en"} == set(CONSEQUENCES) - unnamed


@each_language
@each_quotation
def test_a_whole_message_is_found_in_every_language_spoken(quotation: Quotation, language: str) -> None:
    answer = recognized(quotation.text, language)
    assert answer == Recognized(quotation.code, (quotation.code,))


@each_quotation
def test_the_first_and_the_second_half_are_found(quotation: Quotation) -> None:
    middle = len(quotation.text) // 2
    assert right(quotation.text[:middle], quotation)
    assert right(quotation.text[middle:], quotation)


@pytest.mark.parametrize("quotation", DUTCH, ids=lambda one: one.text[:30])
def test_halves_by_words_are_found(quotation: Quotation) -> None:
    words = quotation.text.split()
    middle = len(words) // 2
    assert right(" ".join(words[:middle]), quotation)
    assert right(" ".join(words[middle:]), quotation)


FULL_WIDTH = str.maketrans({chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)})


@each_quotation
@pytest.mark.parametrize(
    "disguise",
    [
        lambda text: text.translate(str.maketrans("", "", ".,;:。、-")),
        lambda text: text.replace(".", " !").replace("。", "！？"),
        lambda text: f"“{text}”",
        lambda text: f'"{text.upper()}"',
        lambda text: text.lower().replace(" ", "\n"),
        lambda text: text.replace(" ", "  \u00a0"),
        lambda text: text.translate(FULL_WIDTH),
        lambda text: "\r\n> ".join(text[place : place + 20] for place in range(0, len(text), 20)),
        lambda text: text.replace("10000000", "300"),
        lambda text: text.replace("10000000", "10.000.000"),
        lambda text: f"⚠ {text}. OK ✕",
    ],
    ids=[
        *("no-marks", "other-marks", "quoted", "capitals", "a-word-a-line", "wide-spaces", "full-width"),
        *("wrapped-mail", "other-limit", "separators", "with-its-button"),
    ],
)
def test_punctuation_width_case_quotes_and_line_breaks_do_not_matter(
    quotation: Quotation, disguise: object
) -> None:
    assert callable(disguise)
    assert recognized(disguise(quotation.text)).found == quotation.code


def test_half_width_katakana_is_the_same() -> None:
    assert recognized("このﾌﾟﾛﾀﾞｸﾄ ｷｰは既に使用されています｡").found is Code.KEY_USED


@each_quotation
def test_a_message_is_found_among_what_stands_around_it_on_the_page(quotation: Quotation) -> None:
    page = f"Microsoft 365-beheercentrum\nHelp\n\n{quotation.text}.\n\nCorrelation id 7f3a…\n© Microsoft"
    assert recognized(page).found == quotation.code


@each_quotation
def test_a_letter_that_was_typed_wrong_does_not_lead_to_another_message(quotation: Quotation) -> None:
    letters = list(quotation.text)
    chance = random.Random(quotation.text)
    for place in chance.sample(range(len(letters)), 2):
        letters[place] = "q"
    answer = recognized("".join(letters))
    assert answer.found in (quotation.code, None)
    assert quotation.code in answer.likely


@given(quotation=st.sampled_from(DUTCH), data=st.data())
def test_four_words_or_more_of_a_dutch_message_find_it(quotation: Quotation, data: st.DataObject) -> None:
    words = quotation.text.split()
    length = data.draw(st.integers(4, len(words)))
    start = data.draw(st.integers(0, len(words) - length))
    part = " ".join(words[start : start + length])
    assert right(part, quotation, data.draw(st.sampled_from(LANGUAGES)))


@given(quotation=st.sampled_from(JAPANESE), data=st.data())
def test_a_run_of_a_japanese_message_finds_it(quotation: Quotation, data: st.DataObject) -> None:
    length = data.draw(st.integers(10, len(quotation.text)))
    start = data.draw(st.integers(0, len(quotation.text) - length))
    part = quotation.text[start : start + length]
    assert right(part, quotation, data.draw(st.sampled_from(LANGUAGES)))


@given(text=st.text(max_size=300))
def test_anything_may_be_pasted(text: str) -> None:
    answer = recognized(text)
    assert answer.found is None or answer.found == answer.likely[0]
    assert len(set(answer.likely)) == len(answer.likely)


def test_a_message_that_begins_like_another_lists_both_with_the_shorter_first() -> None:
    answer = recognized("Wacht een paar minuten en probeer het opnieuw")
    assert answer == Recognized(None, (Code.ACCOUNT_NOT_CREATED, Code.SERVICE_BUSY))


def test_a_single_word_is_not_enough_to_be_sure_of() -> None:
    assert recognized("verlopen") == Recognized(None, (Code.KEY_EXPIRED,))
    assert recognized("al gebruikt").found is Code.KEY_USED
    assert recognized("既に使用").found is Code.KEY_USED


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "?!", "123", "hello", "W269N-WFGWX-YVC9B-4J6C9-T83GX", "OK"),
        "Dank u wel voor uw bestelling, tot ziens bij de bakker.",
        "ありがとうございました。またのご利用をお待ちしております。",
        "Thank you for your purchase. Have a nice day!",
    ],
)
def test_what_is_no_message_finds_none(text: str) -> None:
    assert recognized(text).found is None


def test_two_messages_at_once_are_not_decided() -> None:
    both = f"{DUTCH[4].text}\n{DUTCH[8].text}"
    answer = recognized(both)
    assert answer.found is None
    assert set(answer.likely) == {Code.KEY_USED, Code.ROLE_REQUIRED}


@pytest.mark.parametrize("code", CONSEQUENCES)
def test_our_own_titles_find_their_outcome(code: Code, speech: Translator) -> None:
    title = outcome_title(speech, code)
    assert RECOGNIZERS[speech.language].recognize(title).found is code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("product key has already been used", Code.KEY_USED),
        ("The product key you entered has expired. Enter a different key.", Code.KEY_EXPIRED),
        ("You must be a global or billing admin to redeem a product key.", Code.ROLE_REQUIRED),
        ("You have already entered this product key. Enter a different key.", Code.KEY_DUPLICATE),
        ("You've added more user licenses than this offer allows.", Code.LICENSE_LIMIT_EXCEEDED),
    ],
)
def test_an_english_page_is_found_by_our_titles(text: str, code: Code) -> None:
    assert recognized(text).found is code


def test_a_book_is_read_as_far_as_a_page_and_no_further() -> None:
    assert recognized("x y " * 100_000).found is None
