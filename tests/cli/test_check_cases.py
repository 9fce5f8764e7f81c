"""`check`: the files that people reported give their keys in the terminal, and none is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import NEW, Run
from tests.keys.lists.case_files import CASES, FOUND, K1


@pytest.mark.parametrize("name", FOUND)
def test_a_file_gives_its_keys_and_names_nothing_else(name: str, run: Run) -> None:
    ran = run("check", "--json", "--no-duplicates", "--file", str(CASES / name))
    assert [line["ending"] for line in ran.lines] == FOUND[name]
    assert {line["verdict"] for line in ran.lines} <= {"complete"}
    assert ran.code == (0 if FOUND[name] else 2)


def test_keys_of_a_service_that_are_mistyped_are_never_called_right(run: Run) -> None:
    ran = run("check", "--json", "--file", str(CASES / "service-typos.txt"))
    assert len(ran.lines) == 200
    assert "complete" not in {line["verdict"] for line in ran.lines}
    assert ran.code == 1


@pytest.mark.parametrize("name", ["masked-last-five.xml", "placeholder-groups.txt"])
def test_what_stands_for_a_key_is_named_and_is_no_success(name: str, run: Run) -> None:
    ran = run("check", "--json", "--file", str(CASES / name))
    assert {line["verdict"] for line in ran.lines} == {"impossible"}
    assert ran.code == 1


def test_a_masked_key_shows_the_ending_that_is_there(run: Run) -> None:
    assert run("check", "--json", "--file", str(CASES / "masked-last-five.xml")).json["ending"] == K1


def test_a_workbook_made_to_fill_the_memory_is_refused_with_a_sentence(run: Run) -> None:
    ran = run("check", "--file", str(CASES / "deepxml.xlsx"))
    assert ran.code == 2
    assert "deepxml.xlsx" in ran.err


def test_a_key_that_microsoft_publishes_for_everyone_is_named(run: Run, tmp_path: Path) -> None:
    published = "W269N-WFGWX-YVC9B-4J6C9-T83GX"
    told = "It holds no licenses."
    ran = run("check", published)
    assert ran.code == 0
    assert "Typed right" in ran.out
    assert told in ran.out
    assert "Continue" not in ran.out
    (tmp_path / "keys.txt").write_text(f"{published}\n{NEW}\n", "utf-8")
    assert run("check", "--file", str(tmp_path / "keys.txt")).out.count(told) == 1
