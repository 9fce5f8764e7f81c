"""Bring the catalogs up to date: ``python i18n/update.py``, after every change of a text or a translation.

lupdate takes every N_, translate or text("Context", "…"), M_("…"), G_("…"), tr("…"), and the terminal's
phrase or tell("…") in wizard/ into the .ts files, marks the new ones unfinished and drops those that are
gone; lrelease makes the .qm files. Then fill in what is unfinished, with ``pyside6-linguist
i18n/wizard_nl.ts`` or any editor, and run this once more.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from i18n.linguist import LANGUAGES, ToolError, catalog, compile_catalog, compiled, entries, extract  # noqa: E402


def update(root: Path) -> list[str]:
    """Write the .ts and .qm files under `root`; what is left to fill in, one line each."""
    left: list[str] = []
    for language in LANGUAGES:
        path = catalog(root, language)
        extract(root, language, path)
        compiled(root, language).parent.mkdir(parents=True, exist_ok=True)
        compile_catalog(root, language, compiled(root, language))
        left += [f"{path.name}: {entry.context}, “{entry.source}”" for entry in entries(path) if entry.state]
    return left


def main() -> int:
    """Update this tree and say what is left."""
    try:
        left = update(ROOT)
    except ToolError as error:
        sys.stdout.write(f"{error}\n")
        return 1
    sys.stdout.write("\n".join([*left, f"Updated. Left to fill in: {len(left)}."]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
