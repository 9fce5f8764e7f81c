"""Promises to people with a table of keys: CSV, TSV, or cells copied from a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.keys.lists.reading import KEYS, cells, lines, opened, pasted, saved, texts, verdicts
from tests.keys.samples import KEY, LETTERS, OTHER, UNCHECKED
from wizard.keys import Reason, dashed
from wizard.keys.lists import Fields, open_list, read_text

GROUPS = KEY.split("-")
HEADER = ("Id", "Customer", "Product", "Price")


def table(delimiter: str, column: int, keys: Sequence[str], *, quoted: bool = False) -> str:
    """A table with a header and the keys in some column."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL)
    writer.writerow([*HEADER[:column], "Key", *HEADER[column:]])
    for number, key in enumerate(keys):
        others = [str(number), f"Doe, John {number % 3}", "Office 365; Business | Premium", "12,50"]
        writer.writerow([*others[:column], key, *others[column:]])
    return out.getvalue()


@pytest.mark.parametrize("quoted", [False, True])
@pytest.mark.parametrize("column", range(5))
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_keys_are_found_in_any_column_by_any_delimiter(
    delimiter: str, column: int, quoted: bool, tmp_path: Path
) -> None:
    text = table(delimiter, column, KEYS, quoted=quoted)
    for rows in (pasted(text), opened(saved(tmp_path, text, "keys.csv"))):
        assert texts(rows) == KEYS
        assert lines(rows) == list(range(2, 62))
        assert cells(rows) == [f"{'ABCDE'[column]}{number}" for number in range(2, 62)]


def test_the_header_names_the_columns() -> None:
    with read_text("Licenses of May\n" + table(";", 1, KEYS)) as reader:
        assert len(list(reader)) == 60
        assert reader.delimiter == ";"
        assert reader.column_names(7) == ("Id", "Key", "Customer", "Product", "Price", "F", "G")
    with read_text(f"{KEY}\t1\n{OTHER}\t2\n") as reader:
        assert len(list(reader)) == 2
        assert reader.column_names(2) == ("A", "B")


def test_a_file_called_csv_is_a_table_even_with_one_column(tmp_path: Path) -> None:
    rows = opened(saved(tmp_path, f"Key\n{KEY}\n\n{OTHER}\n", "keys.csv"))
    assert cells(rows) == ["A2", "A4"]
    assert cells(opened(saved(tmp_path, f"Key\n{KEY}\n\n{OTHER}\n", "keys.txt"))) == [None, None]


def test_excel_may_say_what_the_delimiter_is(tmp_path: Path) -> None:
    path = saved(tmp_path, f"sep=;\r\na,b;{KEY}\r\nc,d;{OTHER}\r\n", "keys.csv")
    rows = opened(path)
    assert cells(rows) == ["B1", "B2"]
    assert lines(rows) == [2, 3]


def test_the_delimiter_is_the_one_that_leaves_keys_alone() -> None:
    rows = pasted("".join(f"Doe, John;{key};12,50\n" for key in KEYS))
    assert set(cells(rows)) == {f"B{number}" for number in range(1, 61)}


def test_a_mail_with_commas_is_no_table() -> None:
    rows = pasted(f"Dear John,\nhere, as promised, your key:\n{KEY}\nKind regards, Jane\n")
    assert cells(rows) == [None]


def test_a_cell_may_hold_line_ends_and_quotes() -> None:
    text = f'1;"two\nlines, ""quoted""";{KEY}\n2;x;{OTHER}\n3;"a\n{KEYS[0]}\nb";{KEYS[1]}\n'
    rows = pasted(text)
    assert texts(rows) == [KEY, OTHER, KEYS[0], KEYS[1]]
    assert cells(rows) == ["C1", "C2", "B3", "C3"]
    assert lines(pasted(text.replace("quoted", "more quoted") * 40, duplicates=False))[-4:] == [
        236,
        237,
        239,
        240,
    ]
    assert lines(rows) == [2, 3, 5, 6]


@pytest.mark.parametrize("stray", ['"', '5" disk', 'x"', '"x" y'])
def test_a_stray_quote_hides_no_key(stray: str, tmp_path: Path) -> None:
    text = "".join(f"{number};{stray if number == 3 else 'x'};{key}\n" for number, key in enumerate(KEYS, 1))
    for rows in (pasted(text), opened(saved(tmp_path, text * 100, "keys.csv"), duplicates=False)[:60]):
        assert texts(rows) == KEYS
        assert lines(rows) == list(range(1, 61))


def test_stray_quotes_everywhere_hide_no_key_and_take_no_time(tmp_path: Path) -> None:
    text = "".join(f'{number};"x;{key}\n' for number, key in enumerate(KEYS * 50, 1))
    rows = opened(saved(tmp_path, text, "keys.csv"), duplicates=False)
    assert texts(rows) == KEYS * 50


# A key in several cells.


@pytest.mark.parametrize(
    ("row", "cell"),
    [
        (GROUPS, "B1:F1"),
        ([GROUPS[0], "-".join(GROUPS[1:])], "B1:C1"),
        (["-".join(GROUPS[:2]), "-".join(GROUPS[2:])], "B1:C1"),
        ([f"{group}-" for group in GROUPS[:4]] + GROUPS[4:], "B1:F1"),
        ([GROUPS[0], "-", GROUPS[1], "-", GROUPS[2], "-", GROUPS[3], "-", GROUPS[4]], "B1:J1"),
        ([group.lower() for group in GROUPS], "B1:F1"),
        ([" W269N ", *GROUPS[1:]], "B1:F1"),
        (["Ｗ２６９Ｎ", *GROUPS[1:]], "B1:F1"),
    ],
)
@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_a_key_in_cells_side_by_side_is_put_together(
    row: list[str], cell: str, delimiter: str, tmp_path: Path
) -> None:
    text = delimiter.join(["1", *row, "Office"]) + "\n"
    with open_list(saved(tmp_path, text, "keys.csv")) as reader:
        rows = list(reader)
    assert texts(rows) == [KEY]
    assert cells(rows) == [cell]
    assert reader.notes.put_together == 1


def test_five_cells_copied_from_a_spreadsheet_are_a_key() -> None:
    assert texts(pasted("\t".join(GROUPS))) == [KEY]


def test_a_split_key_with_a_letter_missing_is_told_where_others_are_split() -> None:
    rows = pasted("\t".join(GROUPS) + "\n" + "\t".join([*GROUPS[:2], GROUPS[2][:4], *GROUPS[3:]]) + "\n")
    assert verdicts(rows) == ["complete", "incomplete"]
    assert cells(rows) == ["A1:E1", "A2:E2"]


@pytest.mark.parametrize(
    "row",
    [
        ["12345", "23456", "34567", "45678", "56789"],
        ["SMITH", "JONES", "BAKER", "CLARK", "ADAMS"],
        ["there", "could", "never", "again", "exist"],
        GROUPS[:4],
        [*GROUPS[:2], "", *GROUPS[2:]],
    ],
)
def test_five_numbers_or_names_are_no_key(row: list[str]) -> None:
    assert texts(pasted("\t".join(row) + "\n" + "\t".join([KEY, *"x" * (len(row) - 1)]) + "\n")) == [KEY]


def test_a_column_of_codes_beside_a_split_key_does_not_hide_it() -> None:
    rows = pasted("\t".join(["EXCEL", *GROUPS]) + "\n")
    assert (texts(rows), cells(rows)) == ([KEY], ["B1:F1"])


def test_split_keys_that_cannot_be_told_apart_are_one_that_cannot_be() -> None:
    (row,) = pasted("\t".join([*GROUPS, "B" * 5]) + "\n")
    assert row.check.reason is Reason.TOO_MANY


def test_a_part_of_a_key_in_a_row_is_told() -> None:
    with read_text(f"1\t{KEY}\n2\tW269N-WFGWX\n3\tx\n") as reader:
        assert len(list(reader)) == 1
    assert (reader.notes.parts, reader.notes.first_part, reader.notes.lines_without) == (1, 2, 2)


# Rows that are unlike the others.


def test_a_row_may_hold_several_keys_in_one_cell_or_in_many() -> None:
    rows = pasted(f"1\t{KEY}\t{KEY}\n2\t{OTHER} {KEYS[0]}\t\n3\t{LETTERS}\thttps://x.test/{OTHER}\n")
    assert cells(rows) == ["B1", "C1", "B2", "B2", "B3", "C3"]
    assert verdicts(rows)[1] == "duplicate"


def test_other_columns_may_look_almost_like_keys() -> None:
    rows = pasted(f"550e8400-e29b-41d4-a716-446655440000\t{KEY}\tThere could never again exist words\n" * 2)
    assert texts(rows) == [KEY, KEY]


def test_a_row_too_wide_for_a_spreadsheet_is_read_without_cells(tmp_path: Path) -> None:
    wide = ";".join(["x"] * 20_000 + [KEY])
    with open_list(saved(tmp_path, f"a;{OTHER}\n{wide}\nb;{KEYS[0]}\n", "keys.csv")) as reader:
        rows = list(reader)
    assert texts(rows) == [OTHER, KEY, KEYS[0]]
    assert cells(rows) == ["B1", None, "B3"]
    assert reader.notes.too_wide == 1


def test_a_row_of_megabytes_among_others_is_read_as_running_text(tmp_path: Path) -> None:
    endless = ";".join([KEY] * 20_000)
    text = f"a;{OTHER}\n{endless}\nb;{KEYS[0]}\n"
    with open_list(saved(tmp_path, text, "keys.csv"), duplicates=False) as reader:
        rows = list(reader)
    assert len(rows) == 20_002
    assert {row.cell for row in rows[1:-1]} == {None}
    assert {row.line for row in rows[1:-1]} == {2}
    assert (rows[-1].line, rows[-1].cell) == (3, "B3")
    assert reader.notes.too_wide == 1


def test_a_row_of_thousands_of_keys_is_not_repeated_for_each_of_them() -> None:
    rows = pasted("\t".join([KEY] * 8_000) + "\n", fields=Fields.MASKED)
    assert len(rows) == 8_000
    assert {row.fields for row in rows} == {()}
    assert (rows[0].cell, rows[-1].cell) == ("A1", "KUR1")


def test_keys_that_no_check_can_be_made_of_are_found_as_well() -> None:
    rows = pasted(f"1\t{UNCHECKED[0].printed}\n2\t{KEY[:-1]}B\n")
    assert verdicts(rows) == ["unverifiable", "mistyped"]


CELLS = st.one_of(
    st.sampled_from([KEY, OTHER, LETTERS, *GROUPS, "", "x", "Office 365 Business Premium", f"k: {KEY}!"]),
    st.text("ab;,|\"'\n -0W", max_size=12),
)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=5), min_size=1, max_size=12), st.booleans())
def test_a_table_gives_the_keys_its_cells_hold(rows: list[list[str]], quoted: bool) -> None:
    """Whatever is in the cells: keys that stand whole in one of them come out of it, and none is lost."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL, lineterminator="\n")
    writer.writerows([["first", KEYS[0]], *rows])
    wanted = [
        (key, f"{'ABCDE'[column]}{number}")
        for number, row in enumerate(rows, 2)
        for column, cell in enumerate(row)
        for key in (KEY, OTHER)
        if key in cell or (cell == LETTERS and key == KEY)
    ]
    found = pasted(f"sep=,\n{out.getvalue()}", duplicates=False)
    whole = [
        (text, row.cell) for text, row in zip(texts(found), found, strict=True) if ":" not in str(row.cell)
    ]
    assert [one for one in whole if one[0] in (KEY, OTHER)] == wanted


@pytest.mark.parametrize(
    "cells",
    [
        GROUPS,
        [f"{piece}-" for piece in GROUPS[:4]] + GROUPS[4:],
        GROUPS[:1] + [f"-{piece}" for piece in GROUPS[1:]],
        ["-".join(GROUPS[:2]), "-".join(GROUPS[2:])],
        ["-".join(GROUPS[:4]), GROUPS[4]],
        [GROUPS[0], "-".join(GROUPS[1:])],
        " - ".join(GROUPS).split(),
        [f"{'-'.join(GROUPS[:3])}-", f"-{'-'.join(GROUPS[3:])}"],
    ],
)
@pytest.mark.parametrize("quote", ["", '"'])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_split_key_is_found_among_thousands_of_rows_without(
    cells: list[str], quote: str, delimiter: str
) -> None:
    width = len(cells) + 2
    others = [OTHER, *("x" for _ in range(width - 1))]
    row = ["1", *(f"{quote}{cell}{quote}" for cell in cells), "Office"]
    rows = [others] * 300 + [row] + [others] * 300
    with read_text("".join(f"{delimiter.join(one)}\n" for one in rows)) as reader:
        found = [found for found in reader if dashed(found.text) == KEY]
    assert lines(found) == [301]
    assert reader.notes.put_together == 1
