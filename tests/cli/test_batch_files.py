"""Files of a batch that are none: each is refused with its own reason, and nothing hangs."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from tests.cli.conftest import MICROSOFT, NEW, Run

PLAN = ("batch", "plan", "--practice", "--account", "reseller")
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


@pytest.fixture
def keys(tmp_path: Path) -> str:
    path = tmp_path / "list.csv"
    path.write_text(f"Customer,Product key\nContoso,{NEW}\n", encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("option", ["", "--customers", "--choose"])
@pytest.mark.parametrize(
    ("name", "said"), [("nothing.csv", "There is no such file"), (".", "This is a folder")]
)
def test_a_file_that_is_none_is_called_what_it_is(
    option: str, name: str, said: str, keys: str, run: Run, tmp_path: Path
) -> None:
    other = str(tmp_path / name)
    ran = run(*PLAN, *([keys, option, other] if option else [other]))
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_a_text_is_no_table_of_decisions(keys: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("Dear colleague,\nall of them, please.\n", encoding="utf-8")
    ran = run(*PLAN, keys, "--choose", str(tmp_path / "text"))
    assert ran.code == 2
    assert "is not a table of decisions" in ran.err


@posix
def test_a_list_may_come_through_a_pipe(run: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    text = f"Customer,Product key\nContoso,{NEW}\n"
    writer = threading.Thread(target=pipe.write_text, args=(text,))
    writer.start()
    ran = run(*PLAN, str(pipe))
    writer.join()
    assert "Contoso · row 2" in ran.out


@posix
def test_a_list_of_customers_has_an_end(keys: str, run: Run) -> None:
    assert run(*PLAN, keys, "--customers", "/dev/zero").code == 2


@pytest.mark.parametrize("place", ["missing/file", "list.csv/file"])
def test_what_cannot_be_written_is_said_with_its_cause(
    place: str, keys: str, run: Run, tmp_path: Path
) -> None:
    ran = run(*PLAN, keys, "--save", str(tmp_path / place))
    assert ran.code == 1
    assert "the folder doesn’t exist" in ran.err
    ran = run("practice", "list", str(tmp_path / place))
    assert ran.code == 1
    assert "the folder doesn’t exist" in ran.err


@pytest.mark.parametrize("typed", ["x", MICROSOFT, MICROSOFT[:-1]])
def test_a_row_is_a_number_and_what_was_typed_is_not_repeated(typed: str, keys: str, run: Run) -> None:
    ran = run(*PLAN, keys, "--accept-match", typed)
    assert ran.code == 2
    assert "--accept-match: a number is needed" in ran.err
    assert "VK7JG" not in ran.err


def test_a_list_steers_no_terminal_and_leaves_no_trace_of_it(run: Run, tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"Customer,Product key\n\x1b]0;pwned\x07\x1b[2JEvil \u202egpj,{NEW}\n", encoding="utf-8")
    for ran in (run(*PLAN, str(path)), run("keys", "find", "--list", "list")):
        assert all(line.isprintable() for line in (ran.out + ran.err).splitlines())
        assert "\x1b" not in ran.out


@pytest.mark.parametrize(
    "words",
    [
        ("practice", "list", "mine.xlsx"),
        ("batch", "plan", "list.csv", "--save", "mine.xlsx"),
        ("batch", "results", "list.csv", "--output", "mine.xlsx"),
        ("check", "list.csv", "--csv", "mine.xlsx"),
    ],
)
def test_a_file_that_is_there_is_replaced_only_where_that_was_said(
    words: tuple[str, ...], keys: str, run: Run, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.xlsx"
    mine.write_bytes(b"a workbook that someone needs")
    paths = [str(tmp_path / word) if "." in word else word for word in words]
    practice = ("--practice",) if words[0] == "batch" else ()
    ran = run(*paths, *practice)
    assert ran.code == 2
    assert "mine.xlsx exists already. Name another file, or replace it with --overwrite." in ran.err
    assert mine.read_bytes() == b"a workbook that someone needs"
    run(*paths, *practice, "--overwrite")
    assert mine.read_bytes() != b"a workbook that someone needs"


@pytest.mark.parametrize(
    "words",
    [
        ("batch", "plan", "list.csv", "--save", "list.csv"),
        ("batch", "plan", "list.csv", "--customers", "second.csv", "--save", "second.csv"),
        ("batch", "results", "list.csv", "--output", "list.csv"),
        ("check", "--file", "list.csv", "--csv", "list.csv"),
        ("check", "list.csv", "--csv", "list.csv"),
    ],
)
def test_what_a_command_reads_is_never_written_over(
    words: tuple[str, ...], keys: str, run: Run, tmp_path: Path
) -> None:
    before = Path(keys).read_bytes()
    (tmp_path / "second.csv").write_bytes(before)
    ran = run(*(str(tmp_path / word) if "." in word else word for word in words), "--overwrite")
    assert ran.code == 2
    assert "is read by this command and would be lost" in ran.err
    assert {Path(keys).read_bytes(), (tmp_path / "second.csv").read_bytes()} == {before}


@posix
def test_every_file_of_the_results_is_private(run: Run, tmp_path: Path) -> None:
    keys = tmp_path / "list.csv"
    keys.write_text(
        f"Customer,Domain,Product key\nBakkerij Van Dijk,bakkerijvandijk.example,{NEW}\n", "utf-8"
    )
    ran = run("batch", "run", *PLAN[2:], str(keys), "--existing", "new", "--yes")
    assert ran.code == 0, ran.err
    written = [path for path in (tmp_path / "list results").rglob("*") if path.is_file()]
    assert {path.suffix for path in written} >= {".csv", ".pdf", ".txt"}
    assert {path.stat().st_mode & 0o777 for path in written} == {0o600}
