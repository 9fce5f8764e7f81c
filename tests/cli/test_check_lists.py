"""`check --file`: whole lists in a terminal, for people and for programs."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import MICROSOFT, Run
from tests.cli.person import Person
from tests.cli.program import start
from tests.keys.lists.books import book, changed
from tests.keys.lists.reading import KEYS, saved
from wizard.keys.lists import ListReader

WRONG = f"{MICROSOFT[:-1]}O"
FIELDS = ["line", "cell", "ending", "verdict", "format", "duplicate_of", "duplicate_cell", "hints"]


def test_a_list_is_checked_in_its_order(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, "".join(f"{key}\n" for key in KEYS))
    ran = run("check", "--json", "--file", str(path))
    assert ran.code == 0
    assert [line["line"] for line in ran.lines] == list(range(1, 61))
    assert [line["ending"] for line in ran.lines] == [key[-5:] for key in KEYS]
    assert all(list(line) == FIELDS for line in ran.lines)
    assert "60 keys · Typed right: 60" in ran.err


def test_every_field_of_a_result(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, f"Id;Key\n1;{MICROSOFT}\n2;{WRONG}\n3;{MICROSOFT}\n", "keys.csv")
    ran = run("check", "--json", "--file", str(path))
    first, second, third = ran.lines
    assert first == {
        "line": 2,
        "cell": "B2",
        "ending": "3V66T",
        "verdict": "complete",
        "format": "microsoft-2009",
        "duplicate_of": None,
        "duplicate_cell": None,
        "hints": [],
    }
    assert second["verdict"] == "impossible"
    assert second["hints"] == [{"group": 5, "position": 5, "read": "O", "likely": ["Q", "D", "C", "G"]}]
    assert (third["verdict"], third["duplicate_of"]) == ("duplicate", 2)
    assert ran.code == 1
    assert MICROSOFT not in ran.out + ran.err


def test_full_keys_are_shown_when_they_are_asked_for(run: Run, tmp_path: Path) -> None:
    path = str(saved(tmp_path, MICROSOFT))
    assert run("check", "--json", "--show-keys", "--file", path).json["key"] == MICROSOFT
    assert MICROSOFT in run("check", "--show-keys", "--file", path).out
    assert MICROSOFT in run("check", "--show-keys", MICROSOFT).out
    assert MICROSOFT[:11] not in run("check", "--file", path).out


def test_a_file_named_without_its_option_is_read(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, f"{MICROSOFT}\n")
    ran = run("check", "--json", str(path))
    assert (ran.code, ran.json["ending"]) == (0, "3V66T")


def test_a_key_stays_a_key_though_a_file_has_its_name(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(MICROSOFT).write_text("nothing", encoding="utf-8")
    assert run("check", MICROSOFT).code == 0


@pytest.mark.parametrize("words", [("--file", "-"), ("-",)])
def test_a_list_may_come_from_standard_input_in_any_encoding(words: tuple[str, ...], run: Run) -> None:
    text = f"プロダクト キー\n{MICROSOFT}\n"
    for encoding in ("utf-8", "utf-16", "utf-16-le", "cp932", "utf-8-sig"):
        ran = run("check", "--json", *words, given=text.encode(encoding))
        assert (ran.code, ran.json["line"]) == (0, 2)


def test_workbooks_are_read_and_a_duplicate_names_its_cell(run: Run, tmp_path: Path) -> None:
    path = book(tmp_path / "keys.xlsx", {"May": [["Key"], [MICROSOFT]], "June": [[MICROSOFT]]})
    _, second = run("check", "--json", "--file", str(path)).lines
    assert (second["cell"], second["duplicate_of"], second["duplicate_cell"]) == ("June!A1", 2, "May!A2")
    assert "The same key as in cell May!A2." in run("check", "--file", str(path)).out


def test_without_duplicates_none_is_looked_for(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, f"{MICROSOFT}\n{MICROSOFT}\n")
    assert run("check", "--file", str(path)).code == 1
    assert run("check", "--no-duplicates", "--file", str(path)).code == 0


def test_the_format_can_be_named(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, "BCDFG-HJKMP-QRTVW-XY234-6789B\n")
    assert run("check", "--file", str(path)).code == 0
    assert run("check", "--format", "service", "--file", str(path)).code == 1


@pytest.mark.parametrize(("format_", "advised"), [("auto", True), ("service", False), ("microsoft", False)])
def test_a_list_that_nothing_is_known_of_can_be_checked_as_a_service_s(
    format_: str, advised: bool, run: Run, tmp_path: Path
) -> None:
    path = saved(tmp_path, "BCDFG-HJKMP-QRTVW-XY234-6789B\nBCDFG-HJKMP-QRTVW-XY234-6789C\n")
    ran = run("check", "--format", format_, "--file", str(path))
    assert ("check the list again with --format service" in ran.err) is advised


def test_people_read_one_line_a_key_where_to_look_and_each_reason_once(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, f"{MICROSOFT}\n{WRONG}\n{WRONG[:-2]}0G\n{MICROSOFT}\nhello\n")
    ran = run("check", "--file", str(path))
    lines = ran.out.splitlines()
    assert lines[0] == "✓ 1  …3V66T: Typed right"
    assert lines[1] == "✗ 2  …3V66O: A character that never occurs in a key"
    assert lines[2].startswith("     Group 5, position 5 reads O")
    assert lines[-2:] == ["✗ 4  …3V66T: Already in the list", "     The same key as in line 1."]
    assert ran.err.count("Keys never contain 0, O, 1") == 1
    assert "4 keys · Not a valid key: 2 · Typed right: 1 · Duplicate: 1" in ran.err
    assert "1 line without a key." in ran.err


def test_what_was_changed_on_the_way_in_is_said(run: Run, tmp_path: Path) -> None:
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in MICROSOFT)
    ran = run("check", "--file", str(saved(tmp_path, wide)))
    assert ran.code == 0
    assert "29 full-width characters converted." in ran.err


# What cannot be read.


@pytest.mark.parametrize("words", [(), ("--json",), ("--csv", "out.csv")])
def test_a_list_without_keys_is_not_a_good_one(
    words: tuple[str, ...], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("check", *words, "--file", str(saved(tmp_path, "Dear John,\nno keys today.\n")))
    assert (ran.code, ran.out) == (2, "")
    assert "There is no key to check" in ran.err
    assert "2 lines without a key." in ran.err
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "There is no key to check"),
        (b"\x89PNG\r\n\x1a\n", "This is a picture"),
        (b"PK\x03\x04", "The workbook is damaged"),
        (bytes(range(256)) * 9, "This file holds no text"),
    ],
)
def test_what_is_no_list_is_told_with_the_name_of_the_file(
    content: bytes, said: str, run: Run, tmp_path: Path
) -> None:
    for words in ([], ["--json"]):
        ran = run("check", *words, "--file", str(saved(tmp_path, content, "a.bin")))
        assert (ran.code, ran.out) == (2, "")
        assert f"a.bin: {said}" in ran.err


def test_a_path_that_is_not_there_or_a_folder(run: Run, tmp_path: Path) -> None:
    assert "There is no such file" in run("check", "--file", str(tmp_path / "none")).err
    assert "This is a folder" in run("check", "--file", str(tmp_path)).err


def test_a_name_that_is_no_text_can_be_opened(run: Run, tmp_path: Path) -> None:
    if sys.platform != "linux":  # elsewhere names of files are text
        return
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.txt")
    Path(path).write_text(MICROSOFT)
    assert run("check", "--file", path).code == 0
    assert run("check", "--file", f"{path}x").code == 2


def test_a_key_given_as_a_file_is_not_repeated(run: Run) -> None:
    ran = run("check", "--file", MICROSOFT)
    assert ran.code == 2
    assert MICROSOFT[:11] not in ran.err


def test_keys_before_a_fault_are_printed_and_the_fault_is_told(run: Run, tmp_path: Path) -> None:
    path = book(tmp_path / "keys.xlsx", {"Keys": [[key] for key in KEYS * 50]})
    changed(path, lambda name, content: content[: len(content) // 2] if "sheet1" in name else content)
    ran = run("check", "--json", "--no-duplicates", "--file", str(path))
    assert ran.code == 1
    assert len(ran.lines) > 1_000
    assert "The workbook is damaged" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "There is no key to check"),
        (["--file", "x", MICROSOFT], "Give keys or a list"),
        (["--file", "x", "--file", "y"], "Give keys or a list"),
        (["-", MICROSOFT], "Give keys or a list"),
        (["--file", "x", "--csv", "-", "--json"], "cannot both print"),
    ],
)
def test_what_does_not_go_together_is_told(words: list[str], said: str, run: Run) -> None:
    ran = run("check", *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "Nothing was done." in ran.err


# Long lists.


def test_ctrl_c_says_how_far_it_came(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path, "".join(f"{key}\n" for key in KEYS * 200))
    chunks = ListReader.chunks

    def interrupted(self: ListReader) -> Any:
        read = chunks(self)
        yield next(read)
        raise KeyboardInterrupt

    monkeypatch.setattr(ListReader, "chunks", interrupted)
    ran = run("check", "--json", "--no-duplicates", "--file", str(path))
    assert ran.code == 130
    assert 0 < len(ran.lines) < 12_000
    assert "keys · Typed right" in ran.err
    assert "Stopped." in ran.err


def test_on_a_terminal_progress_is_shown_and_ctrl_c_ends_it(tmp_path: Path) -> None:
    path = tmp_path / "keys.txt"
    with path.open("wb") as file:
        file.write("".join(f"{key}\n" for key in KEYS * 60).encode())
        file.truncate(200 << 30)  # a hole that is read for minutes
    with Person("check", "--file", str(path), "--csv", str(tmp_path / "out.csv")) as person:
        person.reads("3,600 keys · 0 % (Ctrl+C stops)")
        person.presses_ctrl_c(at_work=True)
        assert person.leaves() == 130
        assert "3,600 keys · Duplicate: 3,540 · Typed right: 60" in person.screen
        assert "Stopped. Nothing was redeemed." in person.screen
    assert [path.name for path in tmp_path.iterdir()] == ["keys.txt"]


def test_a_pipe_that_says_nothing_is_left_by_ctrl_c(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with Person("check", "--file", str(pipe)) as person, pipe.open("wb"):  # opened once it is read
        person.presses_ctrl_c()
        assert person.leaves() == 130


def test_who_reads_the_answer_may_leave(tmp_path: Path) -> None:
    path = saved(tmp_path, "".join(f"{key}\n" for key in KEYS * 500))
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = start("check", "--json", "--no-duplicates", "--file", str(path), stdout=writing)
    finally:
        os.close(writing)
    assert ran.returncode == 0


def test_a_terminal_that_cannot_show_a_letter_gets_json_all_the_same(tmp_path: Path) -> None:
    path = book(tmp_path / "keys.xlsx", {"キー": [[MICROSOFT]], "x": [[""]]})
    ran = start("check", "--json", "--file", str(path), env={"PYTHONIOENCODING": "ascii"})
    assert json.loads(ran.stdout)["cell"] == "キー!A1"


def test_a_line_that_was_meant_as_a_key_is_named_and_the_list_is_not_right(run: Run, tmp_path: Path) -> None:
    for line in (f"KEY{MICROSOFT}", MICROSOFT[:17]):
        for name in ("keys.txt", "keys.csv"):
            ran = run("check", "--file", str(saved(tmp_path, f"Keys\n{KEYS[0]}\n{line}\n", name)))
            assert ran.code == 1
            assert "line 3" in ran.err
            assert "2 lines without" not in ran.err  # a heading is none
            assert line not in ran.out + ran.err
    assert run("check", "--file", str(saved(tmp_path, f"Dear all,\n{KEYS[0]}\nRegards\n"))).code == 0


def test_keys_with_other_separators_or_glued_are_checked(run: Run, tmp_path: Path) -> None:
    a, b, c, d, e, f = KEYS[:6]
    lines = [a, b.replace("-", "."), f"key{c}", d.replace("-", "_"), e + f]
    ran = run("check", "--json", "--file", str(saved(tmp_path, "\n".join(lines))))
    assert ran.code == 0
    assert [line["ending"] for line in ran.lines] == [key[-5:] for key in KEYS[:6]]
