"""Check every page in every look: ``python -m tests.tour pictures``, from the root of the repository.

``--language nl ja --colors dark --text 200`` narrows it. The folder gets the pictures, and ``faults.txt``.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.tour.appearances import COLORS, PERCENTS, all_looks
from tests.tour.tours import take_tours
from wizard.messages import LANGUAGES
from wizard.messages.language import PSEUDO


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the tours and return the exit code: 1 when a look has faults, 2 where an option is wrong."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    parser = _build_parser()
    parsed = parser.parse_args(arguments)
    folder: Path = parsed.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        parser.error(f"no pictures can be saved in {folder}: {error.strerror}. Name another folder.")
    looks = all_looks(tuple(parsed.language), tuple(parsed.colors), tuple(parsed.text))
    return take_tours(folder, looks, parsed.jobs)


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.tour", allow_abbrev=False)
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder of the pictures and of faults.txt")
    for name, known, kind in (
        ("language", (*LANGUAGES, PSEUDO), str),
        ("colors", COLORS, str),
        ("text", PERCENTS, int),
    ):
        parser.add_argument(
            f"--{name}", nargs="+", choices=known, type=kind, default=(), help="only these; otherwise all"
        )
    parser.add_argument("--jobs", type=int, default=2, help="how many looks at a time")
    return parser


if __name__ == "__main__":
    sys.exit(main())
