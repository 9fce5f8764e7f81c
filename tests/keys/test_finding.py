"""Promises to people who paste a mail, a table or a list."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
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
        "550e8400-e29b-41d4-a716-446655440000",
        "https://example.test/this-page-lists-some-great-things-about-keys",
        LETTERS[:22],
        LETTERS + "222",
        "*****-*****-*****-*****-*****",
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
    assert texts(text.lower()) == ([text] if 23 <= length <= 27 else [])


@pytest.mark.parametrize(
    "reference",
    [
        "7KQ2M9XB4TRW8HVN3CPOFGJYK6",
        "7KQ2M9XB4TRW8HVN3CPD0GJYK62",
        "7kq2m9xb4trw8hvn3cpdfgjyk6",
        "84729104738291047382910473",
    ],
)
def test_a_reference_that_is_longer_than_a_key_is_neither_one_nor_meant_as_one(reference: str) -> None:
    found = find(f"Ref. {reference}\n{KEY}\n")
    assert [one.text for one in found.candidates] == [LETTERS]
    assert found.meant == ()


def test_what_could_be_a_key_with_a_letter_too_many_and_cannot_be_proved_is_named() -> None:
    found = find(f"Key {UNCHECKED[0].letters}X\n{KEY}\n")
    assert [one.text for one in found.candidates] == [LETTERS]
    assert found.meant == (1,)


@pytest.mark.parametrize("separator", "._/:|,．：")
@pytest.mark.parametrize("form", [KEY, KEY.lower()])
def test_groups_of_five_may_be_joined_by_another_separator_always_the_same(form: str, separator: str) -> None:
    text = form.replace("-", separator)
    for around in ("{}", "Key: {}", "Key:{}", "({}).", "{}\n{}", "{}, {}", "1 {}\tOffice", "キー{}です"):
        assert texts(around.format(text, text)) == [LETTERS] * around.count("{}")
    mixed = UNCHECKED[0].printed.replace("-", separator, 3)
    assert texts(mixed) == []


@pytest.mark.parametrize(
    "text",
    [
        "APPLE,GRAPE,LEMON,MANGO,PEACH",
        "Apple,Grape,Lemon,Mango,Peach",
        "10115,20095,30159,40210,50667",
        "23467,23468,23469,23472,23473",
        "B2346,B2347,B2348,B2349,B2352,B2353",
        "/users/admin/cache/store/2024a",
        "https://example.test/users/lists/2024a/great/thing",
        "12345.67890.12345.67890.12345",
        "fe80:0000:0000:0000:0202:b3ff:fe1e:8329",
        "00:1A:2B:3C:4D:5E",
        "192.168.100.200",
        "about_these_great_thing_words",
        "great-house-plant-water-train",
        "great-house-plant-water-2024a",
        "23467-89234-67892-34678-92346",
        "module.class.field.value.index",
        f"{KEY.replace('-', '.')}X",
        f"X{KEY.replace('-', '.')}",
        f"BCDFG.{KEY.replace('-', '.')}",
    ],
)
def test_rows_of_words_paths_and_addresses_are_no_keys(text: str) -> None:
    assert texts(text) == []


def test_a_group_belongs_to_one_key() -> None:
    assert texts(f"{SPACED},BCDFG,HJKMN,PQRTV,WXY23") == [LETTERS]
    assert texts(f"BCDFG,HJKMN,PQRTV,WXY23,{KEY}") == [LETTERS]


@pytest.mark.parametrize("word", ["key", "Key", "sleutel", "ProductKey"])
def test_a_word_glued_before_a_key_with_dashes_is_taken_off(word: str) -> None:
    assert texts(word + KEY) == [LETTERS]
    assert texts(f"Office {word}{KEY} {OTHER}") == [LETTERS, OTHER_LETTERS]
    assert texts(f"{word}{KEY}{OTHER}") == [LETTERS, OTHER_LETTERS]


def test_a_glued_word_in_capitals_or_before_another_shape_is_not_taken_off() -> None:
    for text in (f"KEY{KEY}", f"key{KEY.lower()}", f"key{KEY}X", f"key{KEY[:-1]}", f"key{LETTERS}X"):
        assert LETTERS not in texts(text)


@pytest.mark.parametrize("word", ["is", "thanks", "Product", "Windows 11 Pro", "Product-Key"])
def test_a_word_glued_behind_a_key_is_taken_off_where_a_check_proves_where_the_key_ends(word: str) -> None:
    for key in (KEY, LETTERS, f"key{KEY}"):
        assert texts(f"{key}{word} {OTHER}") == [LETTERS, OTHER_LETTERS]
    wrong = KEY[:-1] + "Y"
    assert find(f"{wrong}{word}\n").meant == (1,)


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
    assert check(candidate.text).reason is Reason.MASKED


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


def test_keys_with_dashes_glued_without_any_separator_are_separated_likewise() -> None:
    assert texts(f"{KEY}{OTHER}{SERVICE_KEYS[0]}") == [
        LETTERS,
        OTHER_LETTERS,
        SERVICE_KEYS[0].replace("-", ""),
    ]
    for second in (UNCHECKED[0].printed, KEY[:-1] + "Y", KEY[:-1] + "0"):
        (candidate,) = find(f"{KEY}{second}").candidates
        assert candidate.text == LETTERS + second.replace("-", "")
        assert check(candidate.text).reason is Reason.TOO_MANY


# Lines.


@pytest.mark.parametrize(
    "line",
    [
        f"{KEY.replace('-', '.')}X",
        UNCHECKED[0].printed.replace("-", ".", 2),
        SPACED[:-1],
        f"KEY{KEY}",
        f"KEY{LETTERS}",
        f"{UNCHECKED[0].printed}is",
        f"{UNCHECKED[0].letters}Product",
        "W0269 WFGOX  YVC9B 4J6C9 T83GX",
        "W269N-WFGWX-YVC9B-4J6C9",
        "W269N-WFGWX",
        " ".join(UNCHECKED[0].letters),
    ],
)
def test_a_line_without_a_key_that_looks_as_if_one_was_meant_is_named(line: str) -> None:
    assert find(f"{OTHER}\n\nHello\n{line}\n{OTHER}").meant == (4,)
    assert find(line).meant == (1,)


@pytest.mark.parametrize(
    "line",
    [
        "There could never again exist words after these",
        "THERE COULD NEVER BE A MONTH OR A THIRD NIGHT",
        "23467;23468;23469;23472;23473;23476",
        "NL91 ABNA 0417 1643 00 NL02 INGB 0681 3584 90",
        "d41d8cd98f00b204e9800998ecf8427e",
        "b=Dk4mVxYrTq7RbNcWfGhJ2xWvBcDfGhJkMnPqRtVwXy2346789BCDFGHJK;",
        "550e8400-e29b-41d4-a716-446655440000",
        "00:1A:2B:3C:4D:5E 00:1A:2B:3C:4D:5F 00:1A:2B:3C:4D:60",
        "https://example.test/this-page-lists-some-great-things-about-keys?page=2346",
        "Order 2346-7892, 3 x Windows 11 Pro, part number FQC-10528",
        "*****-*****-*****-*****-T83GX",
        "XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX",
        "mode: r, b, w, rb, br, bw, wb, rw, wr, rbw, rwb, brw, bwr, wbr, wrb",
        "<224B> <224B> <EE8A>\n<224C> <224C> <EE8B>",
        "/******************** SETUP ********************/",
    ],
)
def test_a_line_of_anything_else_is_not(line: str) -> None:
    assert find(f"{line}\n{KEY}").meant == ()


def test_the_rest_of_a_wrapped_key_is_not_named() -> None:
    assert find(f"Hello\nW269N-WFGWX-\nYVC9B-4J6C9-\nT83GX\n{OTHER}").meant == ()


def test_every_key_has_the_number_of_its_line_and_lines_without_one_are_counted() -> None:
    text = f"Dear customer,\n\nWindows: {KEY} {OTHER}\r\n \t\nOffice:\r{OTHER}\n\u200b\nRegards"
    assert find(text) == Found(
        (Candidate(LETTERS, 3), Candidate(OTHER_LETTERS, 3), Candidate(OTHER_LETTERS, 6)), 3, 0
    )


def test_a_key_that_a_mail_has_wrapped_after_a_dash_is_one_key_in_its_first_line() -> None:
    for link in ("-\n", "- \r\n", "-\n> ", " –\n  "):
        text = "Hello\n" + link.join(["W269N-WFGWX", "YVC9B-4J6C9", "T83GX"]) + "\nBye"
        assert find(text) == Found((Candidate(LETTERS, 2),), 2, 0)


def test_a_key_is_put_together_from_lines_without_a_dash_at_the_end_where_a_check_proves_it() -> None:
    assert texts("W269N-WFGWX\nYVC9B-4J6C9-T83GX") == [LETTERS]
    assert texts(SPACED.replace(" Y", "\nY")) == [LETTERS]
    assert texts("W269N-WFGWX-\n\nYVC9B-4J6C9-T83GX") == [LETTERS]
    assert texts("W269N-WFGWX-\n\nYVC9B-4J6C9-T83GY") == []
    broken = find(UNCHECKED[0].printed.replace("-", "\n"))
    assert (broken.candidates, broken.meant) == ((), (1,))


def test_a_key_that_breaks_off_takes_nothing_from_the_whole_key_in_the_next_line() -> None:
    assert find(f"W269N-WFGWX-YVC9B-4J6C9-\n{OTHER}") == Found((Candidate(OTHER_LETTERS, 2),), 1, 0, (1,))
