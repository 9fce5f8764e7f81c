"""The map is true: what docs/architecture.md draws is what is in wizard/, and who imports whom."""

from __future__ import annotations

import ast
import re
import runpy
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest

from wizard.tour.selftest import LIBRARIES

ROOT = Path(__file__).resolve().parents[1]
OF_LIBRARIES = frozenset({"_replace", "_exit", "_actions", "_SubParsersAction"})
"""Names that look private: a named tuple's and the system's, and argparse tells its actions no other way."""

MOST_LATE_IMPORTS = 60


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
    # messages speaks through QtCore, inside functions; printing prints over QtGui for the terminal, too.
    assert sorted(held) == sorted(f"wizard.{room}" for room in below if room not in ("messages", "printing"))


def late_imports() -> Iterator[tuple[str, str]]:
    """Return each module that wizard/ imports in a function, with the room that does."""
    for file in sorted((ROOT / "wizard").rglob("*.py")):
        room = file.relative_to(ROOT / "wizard").parts[0].removesuffix(".py")
        functions = [one for one in ast.walk(parsed(file)) if isinstance(one, ast.FunctionDef)]
        found = {one for function in functions for one in ast.walk(function)}
        for one in found:
            if isinstance(one, ast.Import):
                yield from ((alias.name, room) for alias in one.names)
            elif isinstance(one, ast.ImportFrom):
                yield from {(resolved(one.module or "", alias.name), room) for alias in one.names}


def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def resolved(module: str, name: str) -> str:
    """The module that ``from module import name`` loads: `name` may be one of its own."""
    inside = ROOT / module.replace(".", "/") / name
    return f"{module}.{name}" if inside.with_suffix(".py").exists() or inside.is_dir() else module


def seams(text: str) -> list[tuple[list[str], list[str]]]:
    """The patterns of modules, and the rooms that may import them late: a row each."""
    part = text.partition("## Late imports")[2].partition("\n## ")[0]
    cells = [row.split("|")[1:3] for row in part.splitlines() if row.startswith("| `")]
    return [(re.findall(r"`([^`]+)`", names), re.findall(r"`([^`]+)`", rooms)) for names, rooms in cells]


def passes(seam: tuple[list[str], list[str]], module: str, room: str) -> bool:
    patterns, rooms = seam
    return room in rooms and any(fnmatch(module, pattern) for pattern in patterns)


def test_late_imports_are_those_of_the_map(text: str) -> None:
    found = list(late_imports())
    listed = seams(text)
    unlisted = {
        (module, room) for module, room in found if not any(passes(one, module, room) for one in listed)
    }
    assert unlisted == set()
    assert [seam for seam in listed if not any(passes(seam, *one) for one in found)] == []
    assert len(found) <= MOST_LATE_IMPORTS


def test_the_self_test_loads_every_library_that_is_imported_late() -> None:
    own = {"wizard", "dispatch", "open_postgres", "web_server"}
    libraries = {module.partition(".")[0] for module, _ in late_imports()} - sys.stdlib_module_names - own
    assert libraries - set(LIBRARIES) == {"PySide6"}


def test_no_test_imports_from_another_test() -> None:
    """Shared helpers live in modules of their own, so every test file runs, moves and goes by itself."""
    importing = re.compile(r"^\s*(?:from|import) tests(?:\.\w+)*\.test_\w+", re.MULTILINE)
    files = sorted((ROOT / "tests").rglob("*.py"))
    assert [file.name for file in files if importing.search(file.read_text(encoding="utf-8"))] == []


def private_names(file: Path) -> Iterator[str]:
    """Return the private names that a test takes from others, its own and its base classes' left aside."""
    for node in ast.walk(parsed(file)):
        match node:
            case ast.Attribute(value=ast.Name(id="self" | "cls")):
                continue
            case ast.Attribute(attr=name):
                names = [name]
            case ast.ImportFrom(module=str(module), names=aliases) if module.startswith(("wizard", "i18n")):
                names = [alias.name for alias in aliases]
            case ast.Call(func=ast.Attribute(attr="setattr") | ast.Name(id="getattr" | "setattr"), args=args):
                texts = [one.value for one in args if isinstance(one, ast.Constant)]
                names = [text.rpartition(".")[2] for text in texts if isinstance(text, str)]
            case _:
                continue
        yield from (name for name in names if re.match(r"_[a-zA-Z]", name) and name not in OF_LIBRARIES)


def test_no_test_takes_a_private_name() -> None:
    """A promise is kept to those outside: a widget offers what a test needs of its inside."""
    found = {file.name: [*private_names(file)] for file in sorted((ROOT / "tests").rglob("*.py"))}
    assert {name: names for name, names in found.items() if names} == {}


def test_every_docstring_begins_with_a_noun_or_a_verb() -> None:
    kinds = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    files = [file for folder in ("wizard", "tests", "docs", "i18n") for file in (ROOT / folder).rglob("*.py")]
    begun = [
        (file.name, (ast.get_docstring(node) or "").partition("\n")[0])
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, kinds)
    ]
    assert [one for one in begun if re.match(r"(What|Whether|How|Where)\b", one[1])] == []


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
