"""A file that holds no list gets a clear answer at once, and a huge one can be left at any moment."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.keys.lists.books import book, changed
from tests.keys.lists.reading import KEYS, opened, rows_of, saved, texts
from tests.keys.lists.steps import Piped, problem
from tests.keys.samples import KEY, OTHER
from wizard.keys.lists import ListError, ListProblem, Row, open_list, read_stream


def zipped(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, f"{KEY}\n")
    return data.getvalue()


PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x05"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

FILES: dict[str, tuple[bytes, ListProblem, str]] = {
    "empty": (b"", ListProblem.EMPTY, ""),
    "png": (PNG, ListProblem.PICTURE, ""),
    "jpeg": (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(50), ListProblem.PICTURE, ""),
    "gif": (b"GIF89a\x05\x00", ListProblem.PICTURE, ""),
    "webp": (b"RIFF\x24\x00\x00\x00WEBPVP8 ", ListProblem.PICTURE, ""),
    "heic": (b"\x00\x00\x00\x18ftypheic" + bytes(20), ListProblem.PICTURE, ""),
    "bmp": (b"BM\x36\x00\x0c\x00" + bytes(50), ListProblem.PICTURE, ""),
    "svg": (b'<?xml version="1.0"?>\n<svg xmlns="x">', ListProblem.PICTURE, ""),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3", ListProblem.DAMAGED, "document"),
    "gzip": (b"\x1f\x8b\x08\x00" + bytes(30), ListProblem.OTHER_DOCUMENT, "archive"),
    "old workbook": (OLE, ListProblem.DAMAGED, ""),
    "protected": (OLE + "EncryptedPackage".encode("utf-16-le"), ListProblem.PROTECTED, ""),
    "protected, told later": (
        OLE + bytes(9_000_000) + "EncryptedPackage".encode("utf-16-le"),
        ListProblem.PROTECTED,
        "",
    ),
    "zip": (zipped("keys.txt"), ListProblem.OTHER_DOCUMENT, "archive"),
    "word": (zipped("[Content_Types].xml", "word/document.xml"), ListProblem.OTHER_DOCUMENT, "document"),
    "open document": (zipped("mimetype", "content.xml"), ListProblem.OTHER_DOCUMENT, "document"),
    "xlsb": (zipped("xl/workbook.bin"), ListProblem.DAMAGED, ""),
    "numbers": (
        zipped("Index/Document.iwa", "Metadata/Properties.plist"),
        ListProblem.OTHER_DOCUMENT,
        "apple",
    ),
    "torn zip": (zipped("xl/workbook.xml")[:-30], ListProblem.DAMAGED, ""),
    "nothing but a zip's head": (b"PK\x03\x04", ListProblem.DAMAGED, ""),
    "a program": (b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20, ListProblem.BINARY, ""),
    "a hole": (bytes(100_000), ListProblem.BINARY, ""),
    "controls": (bytes(range(1, 9)) * 100, ListProblem.BINARY, ""),
}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("ending", [".txt", ".csv", ".xlsx"])
def test_what_holds_no_list_is_told_by_what_it_is_not_by_its_name(
    name: str, ending: str, tmp_path: Path
) -> None:
    content, why, kind = FILES[name]
    assert problem(saved(tmp_path, content, f"keys{ending}")) == (why, kind)
    if name != "protected, told later":  # a pipe has no end to read
        with pytest.raises(ListError) as caught:
            rows_of(read_stream(Piped(content)))
        assert caught.value.problem is why


@pytest.mark.parametrize("target", ["../../../etc/passwd", "https://x.example/s.xml", "/xl/none.xml"])
@pytest.mark.parametrize("mode", ["", ' TargetMode="External"'])
def test_a_sheet_that_is_not_in_the_workbook_is_damage(target: str, mode: str, tmp_path: Path) -> None:
    def lead_elsewhere(name: str, content: bytes) -> bytes:
        if not name.endswith("workbook.xml.rels"):
            return content
        sheet = b'Target="/xl/worksheets/sheet1.xml"'
        assert sheet in content
        return content.replace(sheet, f'Target="{target}"{mode}'.encode())

    path = changed(book(tmp_path / "keys.xlsx", {"Keys": [[KEY]]}), lead_elsewhere)
    with pytest.raises(ListError) as caught:
        rows_of(open_list(path))
    assert caught.value.problem is ListProblem.DAMAGED


def test_a_picture_of_letters_is_a_list(tmp_path: Path) -> None:
    """BM is how many a text begins, and a key may."""
    assert texts(opened(saved(tmp_path, f"BMW: {KEY}\n"))) == [KEY]
    assert texts(opened(saved(tmp_path, f"GIF and {KEY}\n"))) == [KEY]


def test_there_may_be_no_such_file_or_a_folder(tmp_path: Path) -> None:
    assert problem(tmp_path / "none.txt") == (ListProblem.NOT_FOUND, "")
    assert problem(tmp_path / "none" / "none.txt") == (ListProblem.NOT_FOUND, "")
    assert problem(tmp_path) == (ListProblem.FOLDER, "")
    assert problem(tmp_path / ("x" * 5_000)) == (ListProblem.NOT_FOUND, "")
    assert problem(Path("\0")) == (ListProblem.NOT_FOUND, "")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "denied", KEY)

    path = saved(tmp_path, KEY)
    monkeypatch.setattr(Path, "open", refuse)
    assert problem(path) == (ListProblem.DENIED, "")


class Failing(io.RawIOBase):
    """A drive that fails after some lines."""

    def __init__(self) -> None:
        self._blocks: Iterator[bytes] = iter([f"{KEY}\n".encode() * 3000])

    def readable(self) -> bool:
        return True

    def read(self, _size: int = -1) -> bytes:
        for block in self._blocks:
            return block
        raise OSError(5, f"read error near {KEY}")


def test_what_was_read_before_a_fault_is_there_and_then_the_fault() -> None:
    rows: list[Row] = []
    with read_stream(Failing()) as reader, pytest.raises(ListError) as caught:  # type: ignore[arg-type]
        rows.extend(reader)
    assert len(rows) == 3000
    assert caught.value.problem is ListProblem.UNREADABLE
    assert KEY not in str(caught.value)


# Huge files.


def sparse(path: Path, size: int) -> Path:
    """A file that begins and ends with a list, with a hole between."""
    with path.open("wb") as file:
        file.write("".join(f"{key}\n" for key in KEYS * 60).encode())
        file.seek(size)
        file.write(f"\n{OTHER}\n".encode())
    return path


def test_the_first_rows_of_two_gigabytes_are_there_at_once_and_cancel_ends_it(tmp_path: Path) -> None:
    with open_list(sparse(tmp_path / "keys.txt", 2 << 30)) as reader:
        chunks = reader.chunks()
        rows = next(chunks)
        assert len(rows) > 1000
        assert reader.progress.bytes_read < 1 << 20
        assert reader.progress.bytes_total == (2 << 30) + 31
        reader.cancel()
        assert list(chunks) == []
        assert reader.cancelled


def test_a_hole_of_hundreds_of_megabytes_is_read_over_and_joins_nothing(tmp_path: Path) -> None:
    path = sparse(tmp_path / "keys.csv", 300 << 20)
    with open_list(path, duplicates=False) as reader:
        rows = list(reader)
    assert len(rows) == 3601
    assert texts(rows[-1:]) == [OTHER]
    assert rows[-1].line == 3602
    assert reader.notes.unreadable > 299 << 20


def test_cancel_from_another_thread_ends_the_reading(tmp_path: Path) -> None:
    path = saved(tmp_path, f"{KEY}\n" * 200_000)
    with open_list(path, duplicates=False) as reader:
        begun = threading.Event()

        def cancel() -> None:
            begun.wait()
            reader.cancel()

        thread = threading.Thread(target=cancel)
        thread.start()
        count = 0
        for rows in reader.chunks():
            count += len(rows)
            begun.set()
            thread.join()
        assert 0 < count < 200_000


def test_a_list_may_come_from_a_pipe_with_a_name(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        return
    path = tmp_path / "pipe"
    os.mkfifo(path)
    code = f"import sys; open({str(path)!r}, 'w').write('{KEY}\\n' * 5)"
    writer = subprocess.Popen([sys.executable, "-c", code])
    rows = opened(path)
    assert writer.wait() == 0
    assert len(rows) == 5


def test_a_pipe_is_not_waited_for_where_nobody_could_end_that(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        return
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(ListError) as caught:
        open_list(path, pipes=False)
    assert caught.value.problem is ListProblem.NO_FILE


def test_a_connection_between_programs_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(socket, "AF_UNIX"):
        return
    monkeypatch.chdir(tmp_path)  # its name has a greatest length
    with socket.socket(socket.AF_UNIX) as connection:
        connection.bind("socket")
        assert problem(tmp_path / "socket") == (ListProblem.NO_FILE, "")


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/random", "/dev/full"])
def test_an_endless_device_is_refused_at_once(device: str) -> None:
    if Path(device).exists():
        assert problem(Path(device))[0] is ListProblem.BINARY
