"""Promises of the cells beside a verdict: they never hold a whole key, unless it was asked for."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.keys.lists.reading import KEYS, pasted, texts
from tests.keys.samples import KEY, LETTERS, OTHER, UNCHECKED
from wizard.keys import contains_key, typed
from wizard.keys.lists import Fields, read_text

GROUPS = KEY.split("-")
WIDE = "".join(chr(ord(letter) + 0xFEE0) for letter in KEY)

DISGUISES = [
    *(KEY, KEY.lower(), LETTERS, KEY.replace("-", " "), WIDE, KEY.replace("-", "\u00ad")),
    *(
        KEY.replace("-", "&nbsp;"),
        KEY.replace("-", "%2D"),
        f"https://x.test/{KEY}?a=b",
        f"key: {KEY}, thanks",
    ),
    *(f"{KEY} {OTHER}", "".join(KEYS[:3]).replace("-", ""), f"a\nb {KEY}\nc", KEY.replace("-", " - ")),
    # Where find sees none, a whole key may stand all the same.
    *(KEY.replace("-", "."), KEY.replace("-", "_"), KEY.replace("-", "/"), "/".join(LETTERS), f"{KEY}{KEY}"),
]


def secrets(text: str) -> bool:
    """Return True if a whole key can be read in `text`."""
    letters = typed(text)
    return any(key.replace("-", "") in letters for key in (KEY, OTHER, *KEYS))


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize("key", [KEY, OTHER])
def test_a_row_of_a_table_holds_no_key(disguise: str, key: str) -> None:
    text = f'sep=;\nName;Key;Note\n1;{key};"{disguise}"\n"{disguise}";{key};2\n'
    rows = pasted(text, fields=Fields.MASKED)
    assert len(rows) >= 2
    for row in rows:
        assert row.fields is not None
        assert not any(map(secrets, row.fields))
        assert not secrets(repr(row))


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_line_of_a_text_holds_no_key(disguise: str) -> None:
    for row in pasted(f"{disguise}\n{KEY} and {disguise}\n{OTHER}", fields=Fields.MASKED):
        assert row.fields is not None
        assert not secrets(row.fields[0])


def test_a_key_over_two_lines_shows_no_more_than_its_ending() -> None:
    (row,) = pasted("Key: W269N-WFGWX-YVC9B-\n4J6C9-T83GX for you\n", fields=Fields.MASKED)
    assert row.fields == ("…T83GX",)


def test_what_stands_around_a_key_stays() -> None:
    with read_text(
        f"Id\tKey\tNote\n1\t{KEY}\tsee https://x.test/{OTHER}?a=b\n", fields=Fields.MASKED
    ) as reader:
        first, _ = reader
    assert first.fields == ("1", "…T83GX", f"see https://x.test/…{OTHER[-5:]}?a=b")
    (row,) = pasted(f"Office for Jane: {KEY} (May)\n", fields=Fields.MASKED)
    assert row.fields == ("Office for Jane: …T83GX (May)",)


def test_a_split_key_leaves_its_ending() -> None:
    (row,) = pasted("\t".join(["1", *GROUPS, "x"]), fields=Fields.MASKED)
    assert row.fields == ("1", "", "", "", "", "…T83GX", "x")


def test_a_disguised_key_in_the_header_is_not_shown() -> None:
    hidden = UNCHECKED[0].printed.replace("-", "*", 2)
    with read_text(f"Id\t{hidden}\n1\t{OTHER}\n", fields=Fields.MASKED) as reader:
        assert texts(list(reader)) == [OTHER]
        assert not any(map(contains_key, reader.column_names(2)))


def test_full_keys_only_when_they_are_asked_for() -> None:
    (row,) = pasted(f"1\t{KEY}\tx", fields=Fields.FULL)
    assert row.fields == ("1", KEY, "x")
    (row,) = pasted(f"1\t{KEY}\tx")
    assert row.fields is None


CELLS = st.one_of(
    st.sampled_from([*DISGUISES, *GROUPS, "x", "", "Office 365 Business Premium", "é"]),
    st.text(max_size=8).map(lambda text: f"{text}{KEY}{text}"),
    st.text(max_size=8).map(lambda text: text.join(LETTERS)),
    st.text(max_size=8).map(lambda text: text.join(GROUPS)),
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=5))
@settings(max_examples=300)
def test_no_cell_of_any_row_holds_a_key(rows: list[list[str]]) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    text = "sep=,\n" + "\n".join(",".join([OTHER, *map(quoted, row)]) for row in rows)
    for row in pasted(text, fields=Fields.MASKED):
        assert row.fields is not None
        for field in row.fields:
            assert LETTERS not in typed(field)


@given(st.lists(CELLS, max_size=6).map("\n".join))
@settings(max_examples=300)
def test_no_line_of_any_text_holds_a_key(text: str) -> None:
    for row in pasted(text, fields=Fields.MASKED):
        assert row.fields is not None
        assert LETTERS not in typed(row.fields[0])
