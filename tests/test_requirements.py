"""Whatever pyproject.toml asks for is pinned: a build installs the pins and nothing else."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = {
    "runtime.txt": [],
    "build.txt": ["build"],
    "sbom.txt": ["sbom"],
    "lowest.txt": ["test", "sign-in", "service"],
    "dev.txt": ["dev", "build", "test", "sign-in", "service"],
}


def named(line: str) -> str:
    """Return the name that a requirement or a pin begins with."""
    found = re.match(r"[A-Za-z0-9._-]+", line)
    assert found is not None, line
    return re.sub(r"[-_.]+", "-", found[0]).lower()


@pytest.mark.parametrize(("file", "extras"), EXTRAS.items())
def test_every_dependency_is_pinned(file: str, extras: list[str]) -> None:
    asked = [
        *PROJECT["dependencies"],
        *(one for extra in extras for one in PROJECT["optional-dependencies"][extra]),
    ]
    text = (ROOT / "requirements" / file).read_text(encoding="utf-8")
    pinned = {named(line) for line in text.splitlines() if line[:1].isalnum()}
    assert {named(one) for one in asked} - {PROJECT["name"]} <= pinned
