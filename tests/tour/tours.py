"""Tours of several looks: one look in this process, or several, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.tour.appearances import Look
from tests.tour.inspection import Fault, inspect
from tests.tour.sheet import make_sheet
from tests.tour.sign_in import SignInTour
from tests.tour.untranslated import bare_texts
from wizard.messages.language import PSEUDO
from wizard.tour.aside import AsideTour
from wizard.tour.guided import GuidedTour
from wizard.tour.walk import Tour
from wizard.window.app import Windows
from wizard.window.options import Options

SHEETS: Final = {
    "sheet-en.png": Look("en", "light", 100),
    "sheet-nl-dark-200.png": Look("nl", "dark", 200),
    "sheet-ja.png": Look("ja", "light", 100),
}
"""Contact sheets for people to review."""
IN_ENGLISH: Final = frozenset({"user-guide", "about"})
"""The guide has no pseudo-language, and the names of libraries are the same in every language."""


def take_tours(folder: Path, looks: Sequence[Look], jobs: int) -> int:
    """Visit every look, and return 0, or 1 when something is wrong with what was seen.

    One look leaves its pictures in `folder`, several each in a folder of its name, with three sheets beside.
    """
    if len(looks) == 1:
        faults = [str(fault) for fault in take_tour(folder, looks[0])]
        _say(faults, folder)
        return 1 if faults else 0
    with ThreadPoolExecutor(max(1, jobs)) as pool:
        visited = list(pool.map(lambda look: _visit(folder / look.name, look), looks))
    _say(
        [f"{look.name}: {line}" for look, lines in zip(looks, visited, strict=True) for line in lines], folder
    )
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])  # for the sheets' captions
    for name, look in SHEETS.items():
        if look in looks:
            make_sheet(folder / look.name, folder / name)
    del application
    return 1 if any(visited) else 0


def take_tour(folder: Path, look: Look) -> list[Fault]:
    """Save the pictures of one look, and answer what is wrong with them. The application keeps that look."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication), "the tour has an application to itself"
    look.put_on(application)
    with tempfile.TemporaryDirectory() as data:
        windows = Windows(application, Options(language=look.language, data_dir=Path(data)))
        windows.open()
        album = Album(folder, look)
        try:
            Tour(application, windows, look.window_size, album.take).walk_everywhere()
            GuidedTour(application, windows, look.window_size, album.take).walk_everywhere()
            AsideTour(application, windows, look.window_size, album.take).walk_everywhere()
            SignInTour(application, windows, look.window_size, album.take).walk_everywhere()
        finally:
            windows.close()
    return album.faults


class Album:
    """Pictures in the order they are taken, and what is wrong with them."""

    def __init__(self, folder: Path, look: Look) -> None:
        """Create an empty album."""
        self._folder = folder
        self._look = look
        self._taken = 0
        self.faults: list[Fault] = []

    def take(self, name: str, window: QWidget) -> None:
        """Save what the window shows, and inspect it."""
        self._taken += 1
        page = f"{self._taken:02}-{name}"
        window.grab().save(str(self._folder / f"{page}.png"))
        self.faults += inspect(page, window)
        if window.width() > self._look.window_size.width():
            self.faults.append(
                Fault(page, type(window).__name__, f"grew to {window.width()} pixels by itself")
            )
        if self._look.language == PSEUDO and name not in IN_ENGLISH:
            self.faults += bare_texts(page, window)


def _visit(folder: Path, look: Look) -> list[str]:
    """The faults of one look, seen by a process of its own."""
    asked = ["--language", look.language, "--colors", look.colors, "--text", str(look.percent)]
    visit = subprocess.run(  # this program, once more
        [sys.executable, "-m", "tests.tour", str(folder), *asked],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    lines = visit.stdout.splitlines()
    if visit.returncode not in (0, 1):
        lines.append(f"the tour broke off: {visit.stderr.strip().splitlines()[-1:]}")
    return lines


def _say(lines: list[str], folder: Path) -> None:
    """Tell the faults, and leave them beside the pictures."""
    told = "".join(f"{line}\n" for line in lines)
    (folder / "faults.txt").write_text(told, encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(told)
