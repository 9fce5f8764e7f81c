"""Builds the wheel `product-key-service`: the activation service for an environment of its own, without Qt.

Run it where `build` and `hatchling` are installed: ``python packaging/service/build.py [FOLDER]``. The wheel
has the rooms that a hosted service needs, and of the project's dependencies those that these rooms import.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parents[2]
NAME = "product-key-service"
ROOMS = ("contract", "keys", "server")
# Practice runs inside the wizard, and lists of keys are read there.
LEFT_OUT = ("practice*.py", "practice.sql", "lists", "__pycache__")
NEEDED = ("aiosql", "falcon", "msgspec")
README = "docs/service.md"
BUILDERS = ("build", "hatchling")


def main() -> None:
    """Build the wheel into a folder, `dist` by itself."""
    missing = [package for package in BUILDERS if find_spec(package) is None]
    if missing:
        sys.exit(f"Not installed here: {', '.join(missing)}. Run: python -m pip install {' '.join(BUILDERS)}")
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist").resolve()
    with TemporaryDirectory() as name:
        source = Path(name)
        shutil.copytree(ROOT / "wizard", source / "wizard", ignore=_only_rooms)
        for file in ("LICENSE", README):
            shutil.copy(ROOT / file, source)
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        (source / "pyproject.toml").write_text(_toml(describe(project)), encoding="utf-8")
        build = [
            sys.executable,
            "-m",
            "build",
            "--wheel",
            "--no-isolation",
            "--outdir",
            str(folder),
            str(source),
        ]
        subprocess.run(build, check=True)  # noqa: S603 - our own command


def describe(project: dict[str, Any]) -> dict[str, Any]:
    """Return the wheel's pyproject.toml, with ranges and settings of the whole project's."""
    whole = project["project"]
    extras = whole["optional-dependencies"]
    kept = ("license", "license-files", "requires-python", "dynamic")
    described = {
        "name": NAME,
        "description": "An activation service that turns 25-character product keys into licenses",
        "readme": Path(README).name,
        **{name: whole[name] for name in kept},
        "dependencies": [*_named(whole["dependencies"], NEEDED), *extras["service"]],
        "optional-dependencies": {"sign-in": _named(extras["sign-in"], ("joserfc",))},
        "scripts": {NAME: whole["scripts"][NAME]},
    }
    hatch = {
        "version": project["tool"]["hatch"]["version"],
        "build": {"targets": {"wheel": {"packages": ["wizard"]}}},
    }
    return {"build-system": project["build-system"], "project": described, "tool": {"hatch": hatch}}


def _toml(table: dict[str, Any], name: str = "") -> str:
    """Write texts, lists and tables as TOML; JSON writes the first two alike."""
    values = [f"{key} = {json.dumps(value)}\n" for key, value in table.items() if not isinstance(value, dict)]
    tables = [_toml(value, f"{name}{key}.") for key, value in table.items() if isinstance(value, dict)]
    return "".join([f"[{name[:-1]}]\n" if name and values else "", *values, *tables])


def _only_rooms(folder: str, names: list[str]) -> set[str]:
    if Path(folder) == ROOT / "wizard":
        return set(names) - {"__init__.py", *ROOMS}
    return shutil.ignore_patterns(*LEFT_OUT)(folder, names)


def _named(requirements: list[str], names: tuple[str, ...]) -> list[str]:
    """Return the requirements of these packages."""
    return [each for each in requirements if re.match(r"[\w-]+", each)[0] in names]  # type: ignore[index]


if __name__ == "__main__":
    main()
