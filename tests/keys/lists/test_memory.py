"""Promises about memory: a file of any size or shape is read or refused in a few hundred megabytes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.keys.lists.books import book, changed
from tests.keys.samples import KEY

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no getrusage"),
]

MOST = 200 * 1024
"""KiB above what the program takes for a list of one key."""

READ = """
import resource, sys
from wizard.keys.lists import ListError, open_list
try:
    with open_list(sys.argv[1]) as reader:
        print(sum(1 for _ in reader))
except ListError as error:
    print(error.problem.name)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""

NAMES = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
HEAD, FOOT = b"<worksheet " + NAMES + b"><sheetData>", b"</sheetData></worksheet>"


def read(path: Path) -> tuple[str, int]:
    """Return the number of keys or the reason of a refusal, and the most memory used, in KiB."""
    ran = subprocess.run([sys.executable, "-c", READ, str(path)], capture_output=True, text=True, check=True)
    result, most = ran.stdout.split()
    return result, int(most) // (1024 if sys.platform == "darwin" else 1)


def cell(name: str) -> bytes:
    return f'<c r="{name}" t="inlineStr"><is><t>{KEY}</t></is></c>'.encode()


def with_sheet(path: Path, *rows: bytes) -> Path:
    sheet = b"".join((HEAD, *rows, FOOT))
    return changed(
        book(path, {"Keys": [[KEY]]}), lambda name, data: sheet if name.endswith("sheet1.xml") else data
    )


def long_line(folder: Path) -> Path:
    path = folder / "line.txt"
    path.write_bytes(b"B7" * 50_000_000 + b"\n" + KEY.encode())
    return path


def empty_rows(folder: Path) -> Path:
    rows = b"".join(b'<row r="%d"/>' % number for number in range(2, 1_000_001))
    return with_sheet(folder / "rows.xlsx", rows, b'<row r="1000001">', cell("B1000001"), b"</row>")


def all_columns(folder: Path) -> Path:
    return with_sheet(folder / "wide.xlsx", b'<row r="1">', cell("XFD1"), b"</row>")


def nested(folder: Path) -> Path:
    return with_sheet(folder / "nested.xlsx", b"<a>" * 10_000_000)


def many_attributes(folder: Path) -> Path:
    return with_sheet(
        folder / "attributes.xlsx", b"<row ", b"".join(b'a%d="" ' % n for n in range(3_000_000)), b"/>"
    )


@pytest.mark.parametrize(
    ("made", "result"),
    [
        (long_line, "1"),
        (empty_rows, "1"),
        (all_columns, "1"),
        (nested, "TOO_LARGE_UNPACKED"),
        (many_attributes, "TOO_LARGE_UNPACKED"),
    ],
)
def test_a_file_of_any_shape_takes_little_memory(
    made: Callable[[Path], Path], result: str, tmp_path: Path
) -> None:
    small = tmp_path / "key.txt"
    small.write_text(KEY)
    path = made(tmp_path)
    found, most = read(path)
    assert found == result
    assert most - read(small)[1] < MOST
