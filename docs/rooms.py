"""The table "Who imports whom" of the map: ``python docs/rooms.py`` writes it again.

A test compares the map with the code, so that a new import between rooms is seen and meant.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parents[1]
MAP = ROOT / "docs" / "architecture.md"
HEAD = "| room | imports |\n|---|---|\n"
NOT_ROOMS = {"__init__", "resources"}


def rooms() -> set[str]:
    """Every module and package directly below wizard/."""
    inside = (ROOT / "wizard").iterdir()
    code = {path.stem for path in inside if path.suffix == ".py" or (path / "__init__.py").is_file()}
    return code - NOT_ROOMS


@cache
def imports() -> dict[str, set[str]]:
    """For each room, the rooms that it imports somewhere, in a function too, but not for types alone."""
    if str(ROOT) not in sys.path:  # the code beside this file, whatever is installed
        sys.path.insert(0, str(ROOT))
    graph = grimp.build_graph("wizard", exclude_type_checking_imports=True, cache_dir=None)
    found: dict[str, set[str]] = {room: set() for room in rooms()}
    for module in graph.modules:
        for imported in graph.find_modules_directly_imported_by(module):
            room, other = _room(module), _room(imported)
            if room in found and other in found and other != room:
                found[room].add(other)
    return found


def table() -> str:
    """The table as it has to be."""
    rows = [
        f"| `{room}` | {', '.join(f'`{other}`' for other in sorted(others)) or 'no other room'} |\n"
        for room, others in sorted(imports().items())
    ]
    return HEAD + "".join(rows)


def main() -> None:
    """Write the table into the map."""
    text = MAP.read_text(encoding="utf-8")
    former = re.escape(HEAD) + r"(?:\|.*\n)*"
    MAP.write_text(re.sub(former, table().replace("\\", r"\\"), text), encoding="utf-8")


def _room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


if __name__ == "__main__":
    main()
