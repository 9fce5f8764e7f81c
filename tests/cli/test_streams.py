"""Closed pipes, closed streams, odd encodings, full disks: exit codes tell the truth, and no traceback."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import NEW, Full, Run
from tests.cli.program import PROGRAM, data_dir, environment, start
from wizard.cli import main
from wizard.orders.journal import EntryState, Journal

REDEEM = ["redeem", "--practice", "--action", "new", "--yes"]


def state_of_the_order(folder: Path) -> str:
    journal = Journal(folder)
    try:
        (entry,) = journal.entries()
    finally:
        journal.close()
    return entry.state


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Carry out a line of a shell in which $WIZARD is the program."""
    ran = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line.replace("WIZARD", f"{' '.join(PROGRAM)}")],
        env=environment(FOLDER=str(folder), KEY=NEW),
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in ran.stderr
    assert "Exception ignored" not in ran.stderr
    return ran


def test_a_list_whose_reader_had_enough(folder: Path) -> None:
    ran = shell('WIZARD practice keys --json --data-dir "$FOLDER" | head -1', folder)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert json.loads(ran.stdout)["shows"] == "redeemed"


@pytest.mark.parametrize("form", ["", "--json"])
def test_a_receipt_that_nobody_reads_is_a_redeemed_order_all_the_same(form: str, folder: Path) -> None:
    line = f'WIZARD redeem --practice --action new --yes {form} "$KEY" --data-dir "$FOLDER" | true'
    assert shell(line, folder).returncode == 0
    assert state_of_the_order(folder) == EntryState.REDEEMED


def test_sentences_that_nobody_reads_stop_nothing(folder: Path) -> None:
    line = (
        '{ WIZARD redeem --practice --action new --yes "$KEY" --data-dir "$FOLDER" 2>&1 1>&3 | true; } 3>&1'
    )
    ran = shell(line, folder)
    assert ran.returncode == 0
    assert ran.stdout.startswith("Practice receipt: nothing real was redeemed")


@pytest.mark.parametrize("at_once", [True, False])
def test_an_answer_that_does_not_fit_on_the_disk(
    at_once: bool, run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", Full(at_once=at_once))
    ran = run(*REDEEM, NEW)
    assert ran.code == 0
    assert "The output could not be written: the disk is full." in ran.err
    assert "The order was redeemed, and its receipt is kept." in ran.err
    assert "To see it: product-key resume O-" in ran.err
    assert state_of_the_order(folder) == EntryState.REDEEMED
    assert run("orders").code == 1


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams(closed: str, folder: Path) -> None:
    ran = shell(f'WIZARD redeem --practice --action new --yes "$KEY" --data-dir "$FOLDER" {closed}', folder)
    assert ran.returncode == 0
    assert state_of_the_order(folder) == EntryState.REDEEMED


ANSWERS = (
    *("customers", "practice keys", "practice keys --json", "doctor", "check $KEY", "check --json $KEY"),
    *("orders --csv", "completion bash", "--version", "help", "redeem --help", ""),
)


@pytest.mark.parametrize("output", [">&-", ">/dev/full"])
@pytest.mark.parametrize("words", ANSWERS)
def test_an_answer_that_goes_nowhere_is_a_failure(words: str, output: str, folder: Path) -> None:
    ran = shell(f"HOME=$FOLDER XDG_DATA_HOME=$FOLDER XDG_STATE_HOME=$FOLDER WIZARD {words} {output}", folder)
    assert ran.returncode == 1
    reason = "standard output is closed." if output == ">&-" else "the disk is full."
    assert f"The output could not be written: {reason}" in ran.stderr


@pytest.mark.parametrize("errors", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize(("words", "code"), [("customers", 0), ("check NO", 1), ("redeem --nothing", 2)])
def test_what_is_said_beside_the_answer_may_go_nowhere(
    words: str, code: int, errors: str, folder: Path
) -> None:
    ran = shell(f"HOME=$FOLDER XDG_DATA_HOME=$FOLDER XDG_STATE_HOME=$FOLDER WIZARD {words} {errors}", folder)
    assert ran.returncode == code


def test_what_is_said_never_goes_where_the_answer_goes(folder: Path) -> None:
    ran = shell('WIZARD resume O-1 --data-dir "$FOLDER" 2>&-', folder)
    assert (ran.returncode, ran.stdout) == (2, "")


def test_without_standard_input_nothing_is_agreed_to(folder: Path) -> None:
    ran = shell('WIZARD redeem --practice --action new "$KEY" --data-dir "$FOLDER" <&-', folder)
    assert ran.returncode == 2
    assert "No answer was given" in ran.stderr


class Screen:
    """Standard output and standard error in another encoding."""

    def __init__(self, patch: pytest.MonkeyPatch, encoding: str) -> None:
        self._bytes = io.BytesIO()
        self._encoding = encoding
        stream = io.TextIOWrapper(self._bytes, encoding=encoding, errors="strict")
        patch.setattr(sys, "stdout", stream)
        patch.setattr(sys, "stderr", stream)

    @property
    def text(self) -> str:
        return self._bytes.getvalue().decode(self._encoding)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp932", "utf-16"])
@pytest.mark.parametrize("language", ["nl", "ja"])
def test_a_terminal_that_cannot_show_a_letter_shows_another(
    encoding: str, language: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Screen(monkeypatch, encoding)
    assert run(*REDEEM, "--language", language, NEW).code == 0
    assert "https://cirrus.example/agreement" in screen.text


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_right_and_wrong_keys_differ_where_the_marks_cannot_be_shown(
    encoding: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Screen(monkeypatch, encoding)
    run("check", NEW, NEW[:-1])
    right, wrong = (line for line in screen.text.splitlines() if line[:2] in ("ok", "NO"))
    dots = "…" if encoding == "cp1252" else "..."
    assert right.startswith(f"ok 1  {dots}{NEW[-5:]}: ")
    assert wrong.startswith("NO 2  ")
    assert "?" not in right


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_language_that_cannot_be_written_is_english_with_the_reason(
    encoding: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Screen(monkeypatch, encoding)
    run("check", "--language", "ja", NEW)
    reason, *_ = screen.text.splitlines()
    assert f"({encoding})" in reason
    assert reason.endswith("so this is in English.")
    assert "Typed right" in screen.text
    assert "??" not in screen.text


@pytest.mark.parametrize(("language", "encoding"), [("ja", "cp932"), ("ja", "utf-8"), ("nl", "ascii")])
def test_a_language_that_can_be_written_is_kept(
    language: str, encoding: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Screen(monkeypatch, encoding)
    run("check", "--language", language, NEW)
    assert "in English" not in screen.text
    assert "Typed right" not in screen.text


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp932", "utf-8"])
def test_json_is_whole_in_every_encoding(encoding: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen(monkeypatch, encoding)
    assert run("customers", "--account", "reseller", "--json").code == 0
    names = [json.loads(line)["name"] for line in screen.text.splitlines()]
    assert "株式会社さくら製作所" in names


@pytest.mark.parametrize("given", [b"\xff\xfe\x00\x80", b"\x00" * 1000, b"\xe3\x81", bytes(range(256))])
def test_bytes_that_are_no_text_on_standard_input(given: bytes, run: Run) -> None:
    assert run(*REDEEM, "-", given=given).code == 1


def test_answers_that_are_no_text(run: Run) -> None:
    ran = run(*REDEEM[:-1], NEW, given=b"\xff\xfe\nno\n")
    assert ran.code == 1
    assert "Please answer yes or no" in ran.err


ODD = os.fsdecode(b"\xff\xfe")


@pytest.mark.parametrize(
    "words",
    [
        [*REDEEM, ODD],
        [*REDEEM, "--customer", ODD, NEW],
        [*REDEEM, "--action", ODD, NEW],
        [*REDEEM, "--reference", ODD, NEW],
        ["customers", "--search", ODD],
        ["subscriptions", "--customer", ODD],
        ["resume", ODD],
        ["check", ODD],
        [ODD],
        ["orders", "--language", ODD],
    ],
)
def test_arguments_that_are_no_text(words: list[str], run: Run) -> None:
    assert run(*words).code in (0, 1, 2)


def test_a_folder_whose_name_is_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / os.fsdecode(b"d\xff"))
    assert main(["redeem", "--practice", "--action", "new", "--yes", NEW, "--data-dir", folder]) == 0
    assert main(["orders", "--data-dir", folder]) == 0
    assert NEW[-5:] in capsys.readouterr().out


def test_sentences_and_data_are_in_the_order_they_were_said(folder: Path) -> None:
    said = start(*REDEEM, NEW, *data_dir(folder), stderr=subprocess.STDOUT).stdout
    places = [said.index(text) for text in ("Practice:", "Review of", "Practice receipt", "What to do next")]
    assert places == sorted(places)


def test_nothing_is_written_outside_the_folder(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "data"
    home.mkdir()
    places = {
        "HOME": str(home),
        "TMPDIR": str(home),
        "XDG_DATA_HOME": str(home),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    more: dict[str, Any] = {"cwd": home, "env": {**places, "PYTHONPATH": str(Path(__file__).parents[2])}}
    start(*REDEEM, NEW, *data_dir(folder), **more)
    start("orders", "--csv", *data_dir(folder), **more)
    assert list(home.rglob("*")) == []
    assert {path.name for path in tmp_path.iterdir()} == {"home", "data"}


def test_two_redeem_one_key_at_the_same_time_and_one_wins(folder: Path) -> None:
    start("practice", "reset", *data_dir(folder))
    words = [*PROGRAM, *REDEEM, "--json", NEW, *data_dir(folder)]
    running = [
        subprocess.Popen(words, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    ended = [process.communicate()[0] for process in running]
    results = sorted((json.loads(out)["result"], json.loads(out)["code"]) for out in ended)
    assert results == [("redeemed", None), *[("rejected", "key-used")] * 2]
