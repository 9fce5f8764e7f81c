"""A batch where a list or its results are held, the disk is full, or the folder may not be written."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from wizard.keys import dashed
from wizard.orders.batches import workbook
from wizard.server import practice_data

SHARING = 32  # ERROR_SHARING_VIOLATION
RESULTS = "november with results.xlsx"
Fails = Callable[[OSError], None]


@pytest.fixture
def practice(run: Run, tmp_path: Path) -> Path:
    """A small workbook with two keys."""
    path = tmp_path / "lists" / "november.xlsx"
    path.parent.mkdir()
    rows = [("Customer", "Domain", "Key")]
    rows += [
        (name, f"{name}.example", dashed(key.text))
        for name, key in zip(("bakkerijvandijk", "cactus-garden"), practice_data.NEW, strict=False)
    ]
    workbook.write_workbook(path, (workbook.Sheet("", rows),))
    return path


@pytest.fixture
def fails(monkeypatch: pytest.MonkeyPatch) -> Fails:
    """Make each file of results fail when it takes its name, as it does while another program has it."""
    replace = Path.replace

    def fail(fault: OSError) -> None:
        def refuse(self: Path, target: Any) -> Path:
            if "results" in str(target):
                fault.filename, fault.filename2 = str(self), str(target)
                raise fault
            return replace(self, target)

        monkeypatch.setattr(Path, "replace", refuse)

    return fail


def on_windows(fault: OSError, number: int) -> OSError:
    """A fault as Windows has it."""
    fault.winerror = number  # type: ignore[attr-defined, unused-ignore]
    return fault


def redeemed(run: Run, path: Path) -> int:
    ran = run("batch", "status", str(path), "--json")
    return int(ran.lines[-1]["totals"]["states"].get("redeemed", 0))


def test_a_list_that_another_program_keeps_is_named_and_nothing_is_done(
    run: Run, practice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def keep(self: Path, *words: Any, **more: Any) -> Any:
        if self == practice:
            raise on_windows(PermissionError(errno.EACCES, "Permission denied", str(self)), SHARING)
        return opened(self, *words, **more)

    monkeypatch.setattr(Path, "open", keep)
    ran = run("batch", "run", str(practice), "--yes")
    assert ran.code == 2
    assert "november.xlsx: You can’t open this file" in ran.err
    assert "Close it in other programs" in ran.err


def test_a_list_that_is_open_in_excel_and_can_be_read_is_run(run: Run, practice: Path) -> None:
    practice.with_name("~$november.xlsx").write_bytes(b"\x05Anna")
    assert run("batch", "run", str(practice), "--yes", "--existing", "new").code == 0


@pytest.mark.parametrize("number", [SHARING, 5])
def test_results_that_are_open_in_excel_are_written_again_later(
    number: int, run: Run, practice: Path, fails: Fails
) -> None:
    fails(on_windows(PermissionError(errno.EACCES, "Access is denied"), number))
    folder = practice.parent / "november results"
    folder.mkdir()
    (folder / f"~${RESULTS}").touch()
    ran = run("batch", "run", str(practice), "--yes", "--existing", "new")
    assert "another program, such as Excel, has the file open" in ran.err
    assert "Nothing is lost. To write the results again: product-key batch results" in ran.err
    assert redeemed(run, practice) == 2


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "writing there is not allowed"),
        (errno.EACCES, "writing there is not allowed"),
    ],
)
def test_results_that_cannot_be_written_lose_nothing(
    number: int, said: str, run: Run, practice: Path, fails: Fails
) -> None:
    fails(OSError(number, os.strerror(number)))
    ran = run("batch", "run", str(practice), "--yes", "--existing", "new")
    assert said in ran.err
    assert "Nothing is lost." in ran.err
    assert redeemed(run, practice) == 2
    left = [path.name for path in practice.parent.rglob("*.part")]
    assert left == []
    ran = run("batch", "results", str(practice), "--output", str(practice.with_name("results.csv")))
    assert ran.code == 1
    assert said in ran.err


def test_a_file_in_the_place_of_the_results_folder_stays(run: Run, practice: Path) -> None:
    taken = practice.with_name("november results")
    taken.write_text("mine", "utf-8")
    ran = run("batch", "run", str(practice), "--yes", "--existing", "new")
    assert "there is a file with the name of the folder" in ran.err
    assert taken.read_text("utf-8") == "mine"
    assert redeemed(run, practice) == 2
