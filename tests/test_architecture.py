"""The map is true: what docs/architecture.md draws is what stands in wizard/, and who imports whom."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[1]
MAP = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
FRONT_DOORS = {"__init__", "__main__"}
NOT_CODE = {"resources"}


def rooms() -> set[str]:
    """Every module and package directly below wizard/."""
    inside = (ROOT / "wizard").iterdir()
    code = {path.stem for path in inside if path.suffix == ".py" or (path / "__init__.py").is_file()}
    return code - FRONT_DOORS - NOT_CODE


@cache
def imports() -> dict[str, set[str]]:
    """For each room, the rooms that it imports somewhere, in a function too, but not for types alone."""
    graph = grimp.build_graph("wizard", exclude_type_checking_imports=True, cache_dir=None)
    found: dict[str, set[str]] = {room: set() for room in rooms()}
    for module in graph.modules:
        room = module.split(".")[1] if "." in module else ""
        for imported in graph.find_modules_directly_imported_by(module):
            other = imported.split(".")[1] if "." in imported else ""
            if room in found and other in found and other != room:
                found[room].add(other)
    return found


def table() -> dict[str, set[str]]:
    """The rows of "Who imports whom"."""
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", MAP, re.MULTILINE)
    return {room: set(re.findall(r"`(\w+)`", cells)) for room, cells in rows}


def drawing() -> tuple[str, str]:
    """The drawing of the house, above and below the line."""
    house = re.search(r"```\nwizard/\n(.*?)```", MAP, re.DOTALL)
    assert house
    above, below = re.split(r"^ +-+ no Qt below this line\n", house[1], flags=re.MULTILINE)
    return above, below


def drawn(part: str) -> set[str]:
    """The rooms that a part of the drawing names at the left."""
    names = [re.match(r"  ((?:[\w./]+ {1,2})+)", line) for line in part.splitlines()]
    found = {Path(name).stem for match in names if match for name in match[1].split()}
    return found & rooms()


def test_the_drawing_shows_every_room() -> None:
    above, below = drawing()
    assert drawn(above) | drawn(below) == rooms()


def test_no_room_is_drawn_twice() -> None:
    above, below = drawing()
    assert not drawn(above) & drawn(below)


def test_a_room_below_the_line_imports_none_above_it() -> None:
    above, below = drawing()
    through = {room: imports()[room] & drawn(above) for room in drawn(below)}
    assert {room: others for room, others in through.items() if others} == {}


def test_the_table_has_a_row_for_every_room() -> None:
    assert set(table()) == rooms()


@pytest.mark.parametrize("room", sorted(rooms()))
def test_a_room_imports_what_the_table_says(room: str) -> None:
    assert table()[room] == imports()[room]
