"""The map is true: what docs/architecture.md draws is what stands in wizard/, and who imports whom."""

from __future__ import annotations

import re
import runpy
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def code() -> dict[str, Any]:
    """The names that docs/rooms.py defines, to ask about the code."""
    return runpy.run_path(str(ROOT / "docs" / "rooms.py"))


@pytest.fixture(scope="module")
def text() -> str:
    """The map."""
    return (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def drawn(text: str) -> tuple[list[str], list[str]]:
    """The rooms that the drawing of the house names at the left, above and below the line."""
    house = re.search(r"```\nwizard/\n(.*?)\ni18n/", text, re.DOTALL)
    assert house
    above, below = re.split(r"^ +-+ no Qt below this line\n", house[1], flags=re.MULTILINE)
    return names(above), names(below)


def names(part: str) -> list[str]:
    lines = [re.match(r"  ((?:\w+(?:\.py|/) {1,2})+)", line + "  ") for line in part.splitlines()]
    return [Path(name).stem for match in lines if match for name in match[1].split()]


def test_the_drawing_shows_every_room_once(code: dict[str, Any], text: str) -> None:
    above, below = drawn(text)
    assert sorted(above + below) == sorted(code["rooms"]())


def test_a_room_below_the_line_imports_none_above_it(code: dict[str, Any], text: str) -> None:
    above, below = drawn(text)
    through = {room: code["imports"]()[room] & set(above) for room in below}
    assert {room: others for room, others in through.items() if others} == {}


def test_the_table_says_who_imports_whom(code: dict[str, Any], text: str) -> None:
    assert code["table"]() in text, "run: python docs/rooms.py, and look at what it changes"


def test_the_line_is_held_by_a_contract(text: str) -> None:
    _, below = drawn(text)
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    held = next(one["source_modules"] for one in contracts if one["name"].startswith("No Qt below the line"))
    # messages speaks through QtCore, inside functions.
    assert sorted(held) == sorted(f"wizard.{room}" for room in below if room != "messages")


def test_no_test_imports_from_another_test() -> None:
    """Shared helpers live in modules of their own, so every test file runs, moves and goes by itself."""
    importing = re.compile(r"^\s*(?:from|import) tests(?:\.\w+)*\.test_\w+", re.MULTILINE)
    files = sorted((ROOT / "tests").rglob("*.py"))
    assert [file.name for file in files if importing.search(file.read_text(encoding="utf-8"))] == []


def test_every_branch_by_system_is_in_the_table(text: str) -> None:
    table = text.partition("## Where systems differ")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    listed = {name for row in rows for name in re.findall(r"`([\w/]+\.py)`", row)}
    branching = re.compile(r"\bsys\.platform\b|\bos\.name\b|\bplatform\.system\b")
    files = {
        str(file.relative_to(ROOT / "wizard").as_posix())
        for file in (ROOT / "wizard").rglob("*.py")
        if branching.search(file.read_text(encoding="utf-8"))
    }
    assert listed == files
