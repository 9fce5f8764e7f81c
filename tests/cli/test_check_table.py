"""`check --csv`: the list with the verdicts beside it, safe to be opened and passed on."""

from __future__ import annotations

import csv
import io
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import MICROSOFT, Ran, Run
from tests.keys.lists.books import book
from tests.keys.lists.reading import KEYS, saved
from wizard.keys.lists import ListReader

OURS = ["line", "cell", "ending", "verdict", "format", "duplicate_of", "duplicate_cell"]
OURS += ["meaning", "look_at"]
WRONG = f"{MICROSOFT[:-1]}O"


def table(path: Path, delimiter: str = ",") -> list[list[str]]:
    """The rows of a file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


def names(folder: Path) -> list[str]:
    """Return the names of the files in a folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """The path of the table."""
    return tmp_path / "out.csv"


def test_the_other_columns_stay_beside_the_verdicts(run: Run, tmp_path: Path, out: Path) -> None:
    source = f'Id;Name;Key;Note\n1;Jansen;{MICROSOFT};\n2;"De Vries; ""zn""";{WRONG};"two\nlines"\n'
    ran = run("check", "--file", str(saved(tmp_path, source, "keys.csv")), "--csv", str(out))
    assert (ran.code, ran.out) == (1, "")
    header, first, second = table(out, ";")
    assert header == [*OURS, "Id", "Name", "Key", "Note"]
    assert first == [
        "2",
        "C2",
        "…3V66T",
        "complete",
        "microsoft-2009",
        "",
        "",
        "Typed right",
        "",
        "1",
        "Jansen",
        "…3V66T",
        "",
    ]
    assert second[:4] == ["3", "C3", "…3V66O", "impossible"]
    assert second[8].startswith("Group 5, position 5 reads O")
    assert second[9:] == ["2", 'De Vries; "zn"', "…3V66O", "two\nlines"]
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")


def test_no_full_key_is_in_it_unless_asked_for(run: Run, tmp_path: Path, out: Path) -> None:
    source = f"Key\tNote\n{MICROSOFT}\tsee https://x.test/{KEYS[0]}\n"
    path = saved(tmp_path, source, "keys.tsv")
    run("check", "--file", str(path), "--csv", str(out))
    text = out.read_text(encoding="utf-8-sig")
    assert not any(key[:17] in text for key in (MICROSOFT, KEYS[0]))
    assert f"see https://x.test/…{KEYS[0][-5:]}" in text
    run("check", "--file", str(path), "--csv", str(out), "--show-keys", "--overwrite")
    header, first, _ = table(out, "\t")
    assert header[2] == "key"
    assert (first[2], first[9]) == (MICROSOFT, MICROSOFT)


@pytest.mark.parametrize("harm", ["=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_no_cell_is_a_formula(harm: str, run: Run, tmp_path: Path, out: Path) -> None:
    source = "Key;x\n" + "".join(f'{MICROSOFT};"{harm}"\n' for _ in range(3))
    run("check", "--file", str(saved(tmp_path, source, "keys.csv")), "--csv", str(out))
    for row in table(out, ";")[1:]:
        assert row[-1] == f"'{harm}"


def test_neither_is_the_name_of_a_sheet(run: Run, tmp_path: Path, out: Path) -> None:
    path = book(tmp_path / "keys.xlsx", {"=1+1": [[MICROSOFT], [MICROSOFT]], "x": [[""]]})
    run("check", "--file", str(path), "--csv", str(out))
    assert [row[1] for row in table(out)[1:]] == ["'=1+1!A1", "'=1+1!A2"]
    assert table(out)[2][6] == "'=1+1!A1"


def test_running_text_has_one_column(run: Run, tmp_path: Path, out: Path) -> None:
    run("check", "--file", str(saved(tmp_path, f"Dear Jane,\nOffice: {MICROSOFT}.\n")), "--csv", str(out))
    assert table(out) == [
        [*OURS, "text"],
        ["2", "", "…3V66T", "complete", "microsoft-2009", "", "", "Typed right", "", "Office: …3V66T."],
    ]


def test_keys_without_a_list_have_no_other_columns(run: Run, out: Path) -> None:
    run("check", MICROSOFT, "--csv", str(out))
    assert table(out) == [OURS, ["1", "", "…3V66T", "complete", "microsoft-2009", "", "", "Typed right", ""]]


def test_a_table_may_be_printed_and_json_beside_a_file(run: Run, tmp_path: Path, out: Path) -> None:
    path = str(saved(tmp_path, f"1;{MICROSOFT}\n2;{KEYS[0]}\n"))
    printed = run("check", "--file", path, "--csv", "-").out
    assert next(csv.reader(io.StringIO(printed), delimiter=";")) == [*OURS, "A", "B"]
    ran = run("check", "--file", path, "--csv", str(out), "--json")
    assert len(ran.lines) == 2
    assert len(table(out, ";")) == 3


def test_a_table_replaces_an_older_one_only_when_it_is_complete(
    run: Run, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(saved(tmp_path, "".join(f"{key}\n" for key in KEYS * 100)))
    out.write_text("older")

    def stopped(self: ListReader) -> Any:
        yield next(chunks(self))
        raise KeyboardInterrupt

    chunks = ListReader.chunks
    monkeypatch.setattr(ListReader, "chunks", stopped)
    assert run("check", "--file", path, "--csv", str(out), "--overwrite").code == 130
    assert out.read_text() == "older"
    assert names(tmp_path) == ["keys.txt", "out.csv"]
    monkeypatch.undo()
    monkeypatch.setenv("LANGUAGE", "en")
    assert run("check", "--file", path, "--csv", str(out), "--overwrite").code == 1
    assert len(table(out)) == 6001
    assert names(tmp_path) == ["keys.txt", "out.csv"]


def test_only_who_wrote_a_table_may_read_it(run: Run, tmp_path: Path, out: Path) -> None:
    run("check", "--file", str(saved(tmp_path, MICROSOFT)), "--csv", str(out))
    assert stat.S_IMODE(out.stat().st_mode) == (0o600 if os.name == "posix" else 0o666)


def test_a_link_stays_a_link_and_a_device_a_device(run: Run, tmp_path: Path, out: Path) -> None:
    path = str(saved(tmp_path, MICROSOFT))
    link = tmp_path / "link.csv"
    link.symlink_to(out)
    assert run("check", "--file", path, "--csv", str(link)).code == 0
    assert link.is_symlink()
    assert len(table(out)) == 2
    assert run("check", "--file", path, "--csv", os.devnull).code == 0
    assert not Path(os.devnull).is_file()


def test_the_list_itself_is_never_written_over(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, MICROSOFT)
    ran = run("check", "--file", str(path), "--csv", str(tmp_path / "." / "keys.txt"))
    assert ran.code == 2
    assert "keys.txt is read by this command and would be lost." in ran.err
    assert run("check", "--file", str(path), "--csv", str(path), "--overwrite").code == 2
    assert path.read_text() == MICROSOFT


def _fails(ran: Ran) -> None:
    assert ran.code == 1
    assert "could not be written" in ran.err
    assert MICROSOFT not in ran.err


def test_a_table_that_cannot_be_written_is_told(run: Run, tmp_path: Path, out: Path) -> None:
    path = str(saved(tmp_path, MICROSOFT))
    _fails(run("check", "--file", path, "--csv", str(tmp_path / "none" / "out.csv")))
    _fails(run("check", "--file", path, "--csv", str(tmp_path)))
    full = Path("/dev/full")
    if full.exists():
        _fails(run("check", "--file", path, "--csv", str(full)))
    assert names(tmp_path) == ["keys.txt"]
