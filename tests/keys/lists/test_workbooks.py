"""Promises to people with a workbook: every sheet is read, whatever is wrong is told, nothing runs."""

from __future__ import annotations

import datetime
import io
import warnings
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from tests.keys.lists.books import book, changed, claiming, with_shared_strings
from tests.keys.lists.reading import KEYS, cells, lines, opened, rows_of, texts, verdicts
from tests.keys.lists.steps import Piped, problem
from tests.keys.samples import KEY, OTHER
from wizard.keys.lists import Fields, ListError, ListProblem, Row, open_list, read_stream

GROUPS = KEY.split("-")


def test_keys_in_any_cell_of_a_sheet(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Name", "Key", "When"],
        *(["x", key, datetime.date(2024, 5, 1)] for key in KEYS),
        [],
        [None, None, OTHER],
    ]
    path = book(tmp_path / "keys.xlsx", {"Keys": rows})
    found = opened(path)
    assert texts(found) == [*KEYS, OTHER]
    assert cells(found) == [*(f"B{row}" for row in range(2, 62)), "C63"]
    assert lines(found) == [*range(2, 62), 63]
    with open_list(path, fields=Fields.MASKED) as reader:
        first = next(iter(reader))
        assert first.fields == ("x", f"…{first.ending}", "2024-05-01")
        assert reader.column_names(3) == ("Name", "Key", "When")


def test_the_name_of_the_file_does_not_matter_but_its_content(tmp_path: Path) -> None:
    assert texts(opened(book(tmp_path / "keys.txt", {"Keys": [[KEY]]}))) == [KEY]


def test_texts_that_stand_in_a_part_of_their_own_and_wrong_dimensions(tmp_path: Path) -> None:
    found = opened(with_shared_strings(tmp_path / "keys.xlsx", KEYS * 20), duplicates=False)
    assert texts(found) == KEYS * 20
    assert cells(found)[-1] == "B1200"


def test_all_sheets_are_read_and_a_duplicate_names_sheet_and_cell(tmp_path: Path) -> None:
    sheets = {"May": [["Key"], [KEY]], "June 2024": [[], [], ["", OTHER], ["", KEY]]}
    found = opened(book(tmp_path / "keys.xlsx", sheets))
    assert cells(found) == ["May!A2", "June 2024!B3", "June 2024!B4"]
    assert verdicts(found) == ["complete", "complete", "duplicate"]
    assert (found[2].duplicate_of, found[2].duplicate_cell) == (2, "May!A2")


def test_a_sheet_that_is_called_like_a_key_does_not_show_it(tmp_path: Path) -> None:
    found = opened(book(tmp_path / "keys.xlsx", {KEY: [[OTHER]], "x": [[KEY]]}))
    assert cells(found) == ["#1!A1", "x!A1"]


def test_groups_in_cells_of_their_own_also_as_numbers(tmp_path: Path) -> None:
    found = opened(
        book(tmp_path / "keys.xlsx", {"Keys": [["id", *GROUPS], [7, *GROUPS[:2], 23467, *GROUPS[3:]]]})
    )
    assert cells(found) == ["B1:F1", "B2:F2"]
    assert verdicts(found) == ["complete", "mistyped"]


def test_what_else_stands_in_cells(tmp_path: Path) -> None:
    row = [True, 1.5, 2.0, datetime.time(1, 2), None, "=1+1", f"line\n{KEY}", "#REF!"]
    with open_list(book(tmp_path / "keys.xlsx", {"Keys": [row]}), fields=Fields.FULL) as reader:
        (found,) = reader
    assert found.fields == ("True", "1.5", "2", "01:02:00", "", "", f"line\n{KEY}", "")
    assert (found.line, found.cell) == (1, "G1")


def test_no_warning_reaches_the_person(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    sheet.append([KEY])
    sheet.add_data_validation(DataValidation(type="list", formula1='"a,b"', sqref="C1:C9"))
    made.save(tmp_path / "keys.xlsx")
    extension = b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>'
    path = changed(
        tmp_path / "keys.xlsx",
        lambda name, content: content.replace(b"</worksheet>", extension) if "sheet1" in name else content,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert texts(opened(path)) == [KEY]


def test_a_workbook_may_come_from_a_pipe(tmp_path: Path) -> None:
    data = book(tmp_path / "keys.xlsx", {"Keys": [[key] for key in KEYS]}).read_bytes()
    assert texts(rows_of(read_stream(Piped(data)))) == KEYS
    assert texts(rows_of(read_stream(io.BytesIO(data)))) == KEYS


# What is wrong with a workbook.


@pytest.mark.parametrize(
    ("part", "size"),
    [("xl/worksheets/sheet1.xml", 3 << 30), ("xl/styles.xml", 100 << 20), ("docProps/core.xml", 4 << 30 - 1)],
)
def test_a_workbook_that_unpacks_to_gigabytes_is_not_unpacked(part: str, size: int, tmp_path: Path) -> None:
    path = claiming(book(tmp_path / "keys.xlsx", {"Keys": [[KEY]]}), part, min(size, 0xFFFFFFFF))
    assert problem(path)[0] is ListProblem.TOO_LARGE_UNPACKED


def test_a_workbook_that_lies_about_its_size_is_read_no_further_than_it_says(tmp_path: Path) -> None:
    path = book(tmp_path / "keys.xlsx", {"Keys": [[KEY] for _ in range(50_000)]})
    assert problem(claiming(path, "xl/worksheets/sheet1.xml", 200))[0] is ListProblem.DAMAGED


def test_a_text_that_grows_without_end_is_stopped(tmp_path: Path) -> None:
    """A billion laughs: ten entities, each ten times the one before."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 11))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "{"x" * 1000}">{entities}]>'.encode()

    def change(name: str, content: bytes) -> bytes:
        if "sheet1" not in name:
            return content
        return bomb + content.replace(KEY.encode(), b"&l10;")

    path = changed(book(tmp_path / "keys.xlsx", {"Keys": [[KEY]]}), change)
    with pytest.raises(ListError) as caught:
        opened(path)
    assert caught.value.problem is ListProblem.DAMAGED


@pytest.mark.parametrize(
    "row", ['<row r="999999999"><c r="A1"><v>1</v></c></row>', '<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>']
)
def test_rows_and_columns_that_no_sheet_has(row: str, tmp_path: Path) -> None:
    def change(name: str, content: bytes) -> bytes:
        return (
            content.replace(b"</sheetData>", f"{row}</sheetData>".encode()) if "sheet1" in name else content
        )

    path = changed(book(tmp_path / "keys.xlsx", {"Keys": [[KEY]]}), change)
    with pytest.raises(ListError) as caught:
        opened(path)
    assert caught.value.problem is ListProblem.DAMAGED


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/styles.xml"])
def test_a_damaged_workbook_is_told_without_what_is_in_it(part: str, tmp_path: Path) -> None:
    path = changed(
        book(tmp_path / "keys.xlsx", {"Keys": [[KEY]] * 10}),
        lambda name, content: content[: len(content) // 2] + KEY.encode() if name == part else content,
    )
    why, _ = problem(path)
    assert why is ListProblem.DAMAGED


def test_keys_before_the_damage_are_there(tmp_path: Path) -> None:
    path = changed(
        book(tmp_path / "keys.xlsx", {"Keys": [[key] for key in KEYS * 100]}),
        lambda name, content: content[: len(content) // 2] if "sheet1" in name else content,
    )
    rows: list[Row] = []
    with open_list(path, duplicates=False) as reader, pytest.raises(ListError) as caught:
        rows.extend(reader)
    assert len(rows) > 1000
    assert caught.value.problem is ListProblem.DAMAGED


def test_a_part_with_a_password(tmp_path: Path) -> None:
    path = book(tmp_path / "keys.xlsx", {"Keys": [[KEY]]})
    data = bytearray(path.read_bytes())
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert problem(path)[0] is ListProblem.PROTECTED


def test_the_reading_of_a_workbook_can_be_left_at_any_moment(tmp_path: Path) -> None:
    path = with_shared_strings(tmp_path / "keys.xlsx", [f"{number} {KEY}" for number in range(30_000)])
    ticks: list[int] = []

    def tick() -> None:
        ticks.append(1)
        if len(ticks) > 2:
            reader.cancel()

    with open_list(path, tick=tick) as reader:
        assert list(reader.chunks()) == []
        assert reader.cancelled
        assert 0 < reader.progress.bytes_read <= (reader.progress.bytes_total or 0)
