"""A file's name in the place of a key is never judged as a key."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import NEW, Run


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "keys.txt"
    path.write_text(f"{NEW}\n", "utf-8")
    return path


def test_a_list_that_does_not_exist_is_said_to_be_missing(run: Run, tmp_path: Path) -> None:
    ran = run("check", str(tmp_path / "Novemberr.XLSX"))
    assert ran.code == 2
    assert "Novemberr.XLSX: There is no such file" in ran.err


def test_a_list_beside_other_words_is_not_judged_as_a_key(run: Run, path: Path) -> None:
    for words in ((str(path), NEW), (NEW, str(path)), (str(path), str(path)), (NEW, "nope.csv")):
        ran = run("check", *words)
        assert (ran.code, ran.out) == (2, "")
        assert "Give keys or a list" in ran.err


@pytest.mark.parametrize(
    "command",
    [
        ("redeem", "--practice", "--action", "new", "--yes"),
        ("guide", "--cloud", "worldwide", "--product", "microsoft-365", "--action", "new"),
    ],
)
def test_what_takes_keys_alone_says_how_a_list_is_given(
    command: tuple[str, ...], run: Run, path: Path
) -> None:
    for name in (str(path), "nope.xlsx"):
        ran = run(*command, name)
        assert ran.code == 2
        assert f"{Path(name).name} is a file, not a key" in ran.err
        assert "never occurs in a key" not in ran.err


def test_a_key_in_groups_with_points_is_still_a_key(run: Run) -> None:
    assert run("check", NEW.replace("-", ".")).code == 0
