"""Take the pictures of the documents again: ``python docs/pictures.py``.

The tour walks the window in each look, and leaves more than is kept: of its pictures the ones that a document
shows are copied. All on one machine: every system draws letters its own way.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
LOOKS = {
    "en": ("en", "light"),
    "nl": ("nl", "light"),
    "nl-dark": ("nl", "dark"),
    "ja": ("ja", "light"),
}
"""Folder: language and colors."""
_SHOWN = re.compile(r"pictures/([\w-]+)/([\w-]+)\.png")
_GUIDED = re.compile(r"(\w+)-(.+)")


def shown() -> set[tuple[str, str]]:
    """Folder and name of every picture in a document."""
    documents = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    return {found for path in documents for found in _SHOWN.findall(path.read_text(encoding="utf-8"))}


def take(look: str, into: Path) -> None:
    """Walk the window in one look. Raises CalledProcessError where the tour finds a fault."""
    language, colors = LOOKS[look]
    options = ("--language", language, "--colors", colors, "--text", "100")
    subprocess.run([sys.executable, "-m", "tests.tour", str(into), *options], check=True, cwd=ROOT)  # noqa: S603


def taken(folder: str, name: str, tours: Path) -> Path:
    """The tour's picture that a document calls `name`: without its number, counted where a name comes twice.

    Under ``microsoft/`` a name begins with the language, and all are of the guide.
    """
    if folder == "microsoft":
        found = _GUIDED.fullmatch(name)
        assert found, f"{name} begins with a language"
        folder = next(look for look, (language, _) in LOOKS.items() if language == found[1])
        name = f"guide-{found[2]}"
    wanted, _, count = name.rpartition("-") if name[-1:].isdigit() else (name, "", "1")
    return sorted((tours / folder).glob(f"[0-9][0-9]-{wanted}.png"))[int(count) - 1]


def main() -> None:
    """Take them all."""
    with tempfile.TemporaryDirectory() as temporary:
        tours = Path(temporary)
        for look in LOOKS:
            take(look, tours / look)
        for folder in LOOKS.keys() | {"microsoft"}:
            shutil.rmtree(PICTURES / folder, ignore_errors=True)
        for place, name in sorted(shown()):
            (PICTURES / place).mkdir(exist_ok=True)
            shutil.copyfile(taken(place, name, tours), PICTURES / place / f"{name}.png")


if __name__ == "__main__":
    main()
