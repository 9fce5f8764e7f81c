"""CSV that leaves the program: no formula, no broken row, no half file."""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from pathlib import Path

import pytest

from wizard.orders.csv_export import csv_file, csv_line, write_csv


@pytest.mark.parametrize("text", ["x\r=1+1", "x\n=1+1", "x\r\n@SUM(A1)", '"\r-1'])
def test_a_line_break_in_a_cell_begins_no_row(text: str) -> None:
    line = csv_line(("a", text, "b"))
    assert list(csv.reader(io.StringIO(line, newline=""))) == [["a", text, "b"]]
    assert f'"{text.replace(chr(34), chr(34) * 2)}"' in line


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@A", "\t=1", "\r=1", "\n=1"])
def test_no_cell_begins_like_a_formula(text: str) -> None:
    (cells,) = csv.reader(io.StringIO(csv_line((text,)), newline=""))
    assert cells == [f"'{text}"]


def test_a_file_that_was_not_completed_leaves_the_older_one(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, ["older"])
    with suppress(RuntimeError), csv_file(path) as write:
        write(["newer"])
        raise RuntimeError
    assert path.read_bytes() == b"\xef\xbb\xbfolder\r\n"
    assert list(tmp_path.iterdir()) == [path]
