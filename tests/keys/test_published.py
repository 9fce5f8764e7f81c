"""Promises about Microsoft's published keys in any disguise."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.keys.samples import PUBLISHED, Published
from wizard.keys import Check, Format, KeyFormat, Verdict, check, dashed, find, microsoft_fields, typed
from wizard.keys.published import is_published

EXPECTED = {
    Format.MICROSOFT_2009: Check(Verdict.COMPLETE, Format.MICROSOFT_2009, 25),
    Format.MICROSOFT_2005: Check(Verdict.UNVERIFIABLE, Format.MICROSOFT_2005, 25),
}
DASHES = ["-", "", "–", "—", "‑", "−", "－", "ー", "ｰ", "─", "--", " - ", " – ", "- ", "\u3000ー\u3000"]
CASES: list[Callable[[str], str]] = [str, str.lower, str.title, str.swapcase]
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0f"
BEFORE = [
    "",
    "\ufeff",
    '"',
    "«",
    "「",
    "'",
    "<td>",
    "> ",
    "1. ",
    "Key:",
    "Product key: ",
    "Productcode = ",
    "プロダクト キー：",
    "プロダクトキーは",
    "Office - ",
    "Excel ",
    "Dear customer,\r\n\r\nthank you for your order 12345 of today.\r\n\r\nYour key is ",
    "https://example.test/redeem?source=mail&key=",
    "Windows 10 Pro N\t",
]
BEHIND = [
    "",
    '"',
    "»",
    "」",
    ".",
    ", for 25 users",
    " Excel",
    "です。",
    "&go=1",
    "\n\nKind regards,\nAdèle Vance",
    "</td>",
    ";2026-01-01",
    "\r\n",
]


def wide(text: str) -> str:
    """`text` with its ASCII letters and digits in full width."""
    return "".join(chr(ord(one) + 0xFEE0) if one.isascii() and one.isalnum() else one for one in text)


@st.composite
def disguised(draw: st.DrawFn) -> tuple[Published, str]:
    """A published key and a text around it, once."""
    key = draw(st.sampled_from(PUBLISHED))
    text = draw(st.sampled_from([*DASHES, " ", "\u00a0"])).join(key.printed.split("-"))
    text = draw(st.sampled_from(CASES))(text)
    if draw(st.booleans()):
        start = draw(st.integers(0, len(text)))
        text = text[:start] + wide(text[start:])
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + draw(st.sampled_from(INVISIBLE)) + text[place:]
    return key, text


@given(disguised(), st.sampled_from(BEFORE), st.sampled_from(BEHIND))
@settings(max_examples=1500)
def test_a_key_is_found_once_and_whole_in_any_disguise_and_text(
    case: tuple[Published, str], before: str, behind: str
) -> None:
    key, text = case
    (candidate,) = find(before + text + behind).candidates
    assert candidate.text == key.letters
    assert check(candidate.text) == EXPECTED[key.format]


@given(disguised(), st.sampled_from(["", '"', "\ufeff", " ", "「", "\t"]))
@settings(max_examples=500)
def test_a_key_gets_its_verdict_in_any_disguise_without_being_looked_for(
    case: tuple[Published, str], around: str
) -> None:
    key, text = case
    assert check(around + text + around[::-1]) == EXPECTED[key.format]


@pytest.mark.parametrize("key_format", [KeyFormat.AUTO, KeyFormat.MICROSOFT])
@pytest.mark.parametrize("dash", DASHES)
def test_each_published_key_gets_its_verdict_with_each_dash(dash: str, key_format: KeyFormat) -> None:
    for key in PUBLISHED:
        text = key.printed.replace("-", dash)
        for form in (text, text.lower(), wide(text), f'"{text}"', f"\ufeff{text}", "\u200b".join(text)):
            assert check(form, key_format) == EXPECTED[key.format]
            assert [candidate.text for candidate in find(form).candidates] == [key.letters]


def test_all_published_keys_in_one_text_are_found_in_their_order_with_their_lines() -> None:
    found = find("\n".join(f"{key.format},{key.printed}" for key in PUBLISHED))
    assert [(one.text, one.line) for one in found.candidates] == [
        (key.letters, line) for line, key in enumerate(PUBLISHED, start=1)
    ]
    assert found.lines_without == 0


def test_a_published_key_has_the_fields_it_is_published_with() -> None:
    for key in PUBLISHED:
        fields = microsoft_fields(key.printed.lower())
        assert (fields and (fields.group, fields.serial, fields.checksum)) == key.fields
        assert dashed(key.letters) == key.printed


def test_a_key_whose_check_fails_has_no_fields() -> None:
    for text in ("", "W269N-WFGWX-YVC9B-4J6C9-T83GY", "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF", "N" * 25, "В" * 25):
        assert microsoft_fields(text) is None


def test_every_published_key_is_known_as_one() -> None:
    assert [one.printed for one in PUBLISHED if not is_published(one.letters)] == []


@pytest.mark.parametrize(
    "key", ["PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF", "BBBBB-BBBBB-BBBBB-BBBBB-BBBBB", "W269N-WFGWX-YVC9B-4J6C9-T83GY"]
)
def test_no_other_key_is_called_published(key: str) -> None:
    assert not is_published(typed(key))
