"""What people who paste a mail, a table or a list are promised."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.keys.samples import KEY, LETTERS, OTHER, OTHER_LETTERS, SERVICE_KEYS, UNCHECKED
from wizard.keys import Candidate, Found, Reason, Verdict, check, dashed, find

SPACED = KEY.replace("-", " ")


def texts(text: str) -> list[str]:
    return [candidate.text for candidate in find(text).candidates]


# Around the key.

LABELS = [
    "Product key",
    "Key",
    "PRODUCT KEY",
    "Code",
    "Office",
    "Excel",
    "EXCEL",
    "Visio",
    "Sleutel",
    "Productcode",
    "Windows 11 Pro",
    "Office 2021",
    "Office-2021",
    "プロダクト キー",
    "プロダクトキー",
    "Ключ",
    "SN",
    "1.",
    "2021",
]
LINKS = [": ", ":", " : ", " ", "  ", "\t", " - ", " – ", "= ", "=", "：", ";", ',"', " #", " (", "\n", "ー"]


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("label", LABELS)
def test_a_label_before_the_key_never_becomes_part_of_it(label: str, link: str) -> None:
    for form in (KEY, SPACED, LETTERS, KEY.replace("-", " - "), KEY.lower()):
        assert texts(label + link + form) == [LETTERS]
        assert texts(f"{label}{link}{form} {label}") == [LETTERS]


@given(
    st.text("AEIOUaeioubcdfgrstz", min_size=1, max_size=12),
    st.sampled_from([" ", "-", " - ", ": ", "_"]),
    st.sampled_from([KEY, SPACED, LETTERS]),
)
@settings(deadline=None)
def test_a_word_beside_the_key_never_becomes_part_of_it(word: str, link: str, form: str) -> None:
    assume(set("AEIOU") & set(word.upper()))
    assert texts(word + link + form) == [LETTERS]
    assert texts(form + link + word) == [LETTERS]


@pytest.mark.parametrize(
    "text",
    [
        f"https://example.test/redeem/{KEY}?lang=nl",
        f"https://example.test/?key={LETTERS}&x=1",
        f'"{KEY}";"Contoso"',
        f"<td>{KEY}</td>",
        f"{KEY}&nbsp;",
        f"&nbsp;{KEY}",
        f"**{KEY}**",
        f"_{KEY}_",
        f"|{KEY}|",
        f"({KEY}).",
        f"プロダクト キーは{KEY}です。",
        f"キー「{KEY}」を入力",
        f"- {KEY}",
        f"{KEY}-",
        f"about W269N WFGWX YVC9B 4J6C9 T83GX which is {KEY[:5]}",
        f"{KEY}-PRO",
        f"{KEY}-001",
    ],
)
def test_a_key_is_found_between_anything_that_is_not_a_letter(text: str) -> None:
    assert texts(text) == [LETTERS]


@pytest.mark.parametrize("dash", ["\u00ad", "\u200b", "\u2060"])
def test_invisible_characters_do_not_hide_a_key(dash: str) -> None:
    assert texts(KEY.replace("-", dash)) == [LETTERS]
    assert texts(dash.join(KEY)) == [LETTERS]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\n",
        "The quick brown fox jumps over the lazy dog",
        "there could never again exist words after these",
        "W269N-WFGWX-YVC9B-4J6C9",
        "W269N WFGWX YVC9B 4J6C9",
        "W269N  WFGWX  YVC9B  4J6C9  T83GX",
        "550e8400-e29b-41d4-a716-446655440000",
        "https://example.test/this-page-lists-some-great-things-about-keys",
        LETTERS[:22],
        LETTERS + "222",
        KEY.replace("-", "&nbsp;"),
        KEY.replace("-", "%2D"),
        "*****-*****-*****-*****-T83GX",
        "supercalifragilisticexpia",
        f"{LETTERS}{LETTERS[:24]}",
        f"A{KEY[:5]}BC-WFGWX-YVC9B-4J6C9-T83GX",
    ],
)
def test_what_is_not_a_key_is_not_listed(text: str) -> None:
    assert texts(text) == []


# The shapes of a key.


def test_groups_joined_by_dashes_may_be_one_letter_short_or_long_so_that_it_can_be_said() -> None:
    assert texts("W269N-WFGW-YVC9B-4J6C9-T83GX") == [LETTERS.replace("WFGWX", "WFGW")]
    assert texts("W269N-WFGWXX-YVC9B-4J6C9-T83GX") == [LETTERS.replace("WFGWX", "WFGWXX")]


def test_groups_joined_by_spaces_are_a_key_if_upper_case_or_with_a_digit() -> None:
    assert texts("BCDFG HJKMN PQRTV WXYBC DFGHJ") == ["BCDFGHJKMNPQRTVWXYBCDFGHJ"]
    assert texts("bcdfg hjkmn pqrtv wxybc dfgh2") == ["BCDFGHJKMNPQRTVWXYBCDFGH2"]
    assert texts("bcdfg hjkmn pqrtv wxybc dfghj") == []
    assert texts("Bcdfg Hjkmn Pqrtv Wxybc Dfghj") == []


@pytest.mark.parametrize("length", range(20, 31))
def test_an_unbroken_key_may_miss_two_letters_or_have_two_too_many(length: int) -> None:
    text = (LETTERS + OTHER_LETTERS)[:length]
    assert texts(text) == ([text] if 23 <= length <= 27 else [])
    assert texts(text.lower()) == texts(text)


def test_an_unbroken_word_without_a_digit_must_be_upper_case() -> None:
    assert texts("B" * 25) == ["B" * 25]
    assert texts("b" * 25) == []


def test_a_key_of_26_letters_is_not_cut_to_25_by_its_dashes() -> None:
    for surplus in ("X", "XX", "XXX", "XXXX", "XXXXX", "XXXXXX"):
        (candidate,) = find(dashed(LETTERS + surplus)).candidates
        assert candidate.text == LETTERS + surplus
        assert check(candidate.text).reason is Reason.TOO_MANY


@pytest.mark.parametrize("letter", ["В", "Ν", "é", "0"])
def test_a_letter_that_cannot_be_does_not_hide_the_key_it_is_in(letter: str) -> None:
    for form in (KEY, SPACED, LETTERS):
        text = letter + form[1:]
        (candidate,) = find(f"Product key: {text}").candidates
        assert candidate.text == letter.upper() + LETTERS[1:]
        assert check(candidate.text).verdict is Verdict.IMPOSSIBLE


def test_a_masked_key_is_listed_as_it_is_and_never_completed() -> None:
    (candidate,) = find("XXXXX-XXXXX-XXXXX-XXXXX-T83GX").candidates
    assert candidate.text == "X" * 20 + "T83GX"
    assert check(candidate.text).verdict in (Verdict.MISTYPED, Verdict.UNVERIFIABLE)


# Several keys.


@pytest.mark.parametrize("link", ["\n", "\r\n", ", ", ";", " ", "\t", " - ", " / ", "-\n", "\n\n"])
def test_several_keys_in_one_paste_become_several_rows(link: str) -> None:
    assert texts(link.join([KEY, OTHER, KEY])) == [LETTERS, OTHER_LETTERS, LETTERS]


@pytest.mark.parametrize("join", ["-", " ", " - ", ""])
def test_glued_keys_are_separated_if_every_one_proves_to_be_a_key(join: str) -> None:
    glued = join.join(join.join(key.split("-")) for key in (KEY, *SERVICE_KEYS[:3], OTHER))
    expected = [key.replace("-", "") for key in (KEY, *SERVICE_KEYS[:3], OTHER)]
    assert texts(glued) == expected


@pytest.mark.parametrize("join", ["-", " ", " - ", ""])
@pytest.mark.parametrize("second", [UNCHECKED[0].printed, KEY[:-1] + "Y", "XXXXX-XXXXX-XXXXX-XXXXX-T83GX"])
def test_glued_keys_stay_one_impossible_row_if_one_does_not(second: str, join: str) -> None:
    glued = join.join([*KEY.split("-"), *second.split("-")])
    (candidate,) = find(glued).candidates
    assert candidate.text == LETTERS + second.replace("-", "")
    assert check(candidate.text).reason is Reason.TOO_MANY


# Lines.


def test_every_key_has_the_number_of_its_line_and_lines_without_one_are_counted() -> None:
    text = f"Dear customer,\n\nWindows: {KEY} {OTHER}\r\n \t\nOffice:\r{OTHER}\n\u200b\nRegards"
    assert find(text) == Found(
        (Candidate(LETTERS, 3), Candidate(OTHER_LETTERS, 3), Candidate(OTHER_LETTERS, 6)), 3, 0
    )


def test_a_key_that_a_mail_has_wrapped_after_a_dash_is_one_key_in_its_first_line() -> None:
    for link in ("-\n", "- \r\n", "-\n> ", " –\n  "):
        text = "Hello\n" + link.join(["W269N-WFGWX", "YVC9B-4J6C9", "T83GX"]) + "\nBye"
        assert find(text) == Found((Candidate(LETTERS, 2),), 2, 0)


def test_a_key_is_not_put_together_from_lines_without_a_dash_at_the_end() -> None:
    assert texts("W269N-WFGWX\nYVC9B-4J6C9-T83GX") == []
    assert texts("W269N-WFGWX-\n\nYVC9B-4J6C9-T83GX") == []
    assert texts(SPACED.replace(" Y", "\nY")) == []


def test_a_key_that_breaks_off_takes_nothing_from_the_whole_key_in_the_next_line() -> None:
    assert find(f"W269N-WFGWX-YVC9B-4J6C9-\n{OTHER}") == Found((Candidate(OTHER_LETTERS, 2),), 1, 0)
