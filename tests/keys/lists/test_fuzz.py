"""Promises about files that are broken, doubled, cut or made to harm: a list or a clear error, and soon."""

from __future__ import annotations

import io
import os
import random
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.keys.lists.books import book, changed
from tests.keys.lists.documents import mail, ods, pdf
from tests.keys.lists.reading import opened, saved
from tests.keys.samples import KEY, OTHER
from wizard.keys import Verdict, check
from wizard.keys.lists import Fields, ListError, ListProblem, read_stream

CASES = Path(__file__).parent / "cases"
SECONDS = 5.0
"""Of processor time, with patience: the bound is 2 on a quiet machine."""


class Seeds(list[bytes]):
    """Files to change, with a short name in a report."""

    def __repr__(self) -> str:
        return "seeds"


def read(data: bytes) -> list[str] | None:
    """Return the keys in a file, None where it is refused. Nothing else may happen."""
    start = time.thread_time()
    try:
        with read_stream(io.BytesIO(data), fields=Fields.MASKED) as reader:
            return [row.text for row in reader]
    except ListError:
        return None
    finally:
        assert time.thread_time() - start < SECONDS


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Seeds:
    """One file of each kind that is read."""
    folder = tmp_path_factory.mktemp("seeds")
    rows = [["Product", "Key"], ["Pro", KEY], ["Pro", OTHER]]
    made = [
        book(folder / "keys.xlsx", {"Keys": rows}),
        ods(folder / "keys.ods", rows),
        pdf(folder / "keys.pdf", [[KEY], [OTHER]]),
        saved(folder, mail(f"Key: {KEY}\n", f"<p>{KEY}</p>", ("a.csv", f"x;{OTHER}\n".encode())), "mail.eml"),
        saved(folder, f"Product;Key\nPro;{KEY}\nÉté;{OTHER}\n".encode("cp1252"), "keys.csv"),
        *sorted(CASES.glob("*.*")),
    ]
    return Seeds(path.read_bytes() for path in made)


def damaged(data: bytes, source: random.Random) -> bytes:
    """Return `data` with one byte in fifty changed."""
    return bytes(source.randrange(256) if source.random() < 0.02 else byte for byte in data)


def holed(data: bytes, source: random.Random) -> bytes:
    """Return `data` with NULs somewhere."""
    at = source.randrange(len(data))
    return data[:at] + bytes(5_000) + data[at:]


def turned(data: bytes, source: random.Random) -> bytes:
    """Return `data` with its two parts in the other order."""
    at = source.randrange(len(data))
    return data[at:] + data[:at]


CHANGES: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "cut": lambda data, source: data[: source.randrange(len(data))],
    "without its start": lambda data, source: data[source.randrange(len(data)) :],
    "doubled": lambda data, source: data + data[: source.randrange(len(data))],
    "reordered": turned,
    "with random bytes": damaged,
    "with a hole": holed,
}


@pytest.mark.parametrize("change", CHANGES)
@given(number=st.integers(0, 2**32), which=st.integers(0, 200))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
def test_a_changed_file_gives_a_list_or_a_clear_error(
    change: str, seeds: Seeds, number: int, which: int
) -> None:
    read(CHANGES[change](seeds[which % len(seeds)], random.Random(number)))


SIGNATURES = (b"", b"PK\x03\x04", b"%PDF-1.5\n", b"MIME-Version: 1.0\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


@given(st.binary(max_size=2_000), st.sampled_from(SIGNATURES))
@settings(max_examples=300)
def test_random_bytes_behind_any_signature_are_no_keys(data: bytes, signature: bytes) -> None:
    found = read(signature + data) or []
    assert [text for text in found if check(text).verdict is Verdict.COMPLETE] == []


def with_sheet(path: Path, sheet: bytes) -> Path:
    """Write a workbook with this sheet."""
    return changed(
        book(path, {"Keys": [[KEY]]}), lambda name, content: sheet if name.endswith("sheet1.xml") else content
    )


NAMES = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
BEGIN = b"<worksheet " + NAMES + b"><sheetData>"
END = b"</sheetData></worksheet>"


def _cell(name: bytes) -> bytes:
    row = name.lstrip(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    text = f"<is><t>{KEY}</t></is>".encode()
    return b'<row r="' + row + b'"><c r="' + name + b'" t="inlineStr">' + text + b"</c></row>"


BOMBS = {
    "nested": BEGIN + b"<a>" * 3_000_000,
    "a wide row": BEGIN + b'<row r="1">' + b"<c><v>1</v></c>" * 2_000_000 + b"</row>" + END,
    "attributes": BEGIN + b"<row " + b"".join(b'a%d="" ' % n for n in range(300_000)) + b"/>" + END,
    "corners": BEGIN + _cell(b"A1") + _cell(b"XFD1048576") + END,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_workbook_made_to_fill_the_memory_is_refused_at_once(name: str, tmp_path: Path) -> None:
    path = with_sheet(tmp_path / "keys.xlsx", BOMBS[name])
    start = time.thread_time()
    with pytest.raises(ListError) as caught:
        opened(path)
    assert caught.value.problem is ListProblem.TOO_LARGE_UNPACKED
    assert time.thread_time() - start < SECONDS


def test_a_million_empty_rows_and_all_columns_are_read(tmp_path: Path) -> None:
    rows = b"".join(b'<row r="%d"/>' % n for n in range(2, 200_001))
    path = with_sheet(tmp_path / "rows.xlsx", BEGIN + rows + _cell(b"B200001") + END)
    assert [row.cell for row in opened(path)] == ["B200001"]
    path = with_sheet(tmp_path / "wide.xlsx", BEGIN + _cell(b"XFD1") + END)
    assert [row.cell for row in opened(path)] == ["XFD1"]


def test_a_sparse_file_of_gigabytes_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "hole.txt"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 2 << 30)
    start = time.thread_time()
    with pytest.raises(ListError) as caught:
        opened(path)
    assert caught.value.problem is ListProblem.BINARY
    assert time.thread_time() - start < SECONDS


def test_a_line_without_end_is_passed_over() -> None:
    assert read(b"B7" * 5_000_000 + b"\n" + KEY.encode()) == [KEY.replace("-", "")]


def test_archives_in_archives_are_not_opened() -> None:
    data = b"x"
    for _ in range(5):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("inner.zip", data)
        data = packed.getvalue()
    assert read(data) is None


@pytest.mark.parametrize("seed", [80, 416, 836, 1214, 1634])
def test_an_old_workbook_whose_sizes_are_lies_ends_no_process(seed: int) -> None:
    """Each of these made the library ask for more memory than there is, which ends a process at once."""
    assert read(holed((CASES / "old-workbook.xls").read_bytes(), random.Random(seed))) is None
