"""Check the catalogs: ``python i18n/check.py``. Says what is wrong and exits with 1, or that all is well.

Every message is complete in every language and keeps what its source has: placeholders, mnemonics, line
breaks, the mark at the end. The .ts files are what lupdate makes of the sources now, the .qm files what
lrelease makes of those. Documents, docstrings and comments keep to the same words.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from i18n import prose, rules  # noqa: E402
from i18n.linguist import LANGUAGES, ToolError, catalog, compile_catalog, compiled, entries, extract  # noqa: E402
from i18n.unmarked import unmarked  # noqa: E402

UPDATE = "Run: python i18n/update.py"


def faults(root: Path) -> Iterator[str]:
    """Everything that is wrong with the catalogs under `root`, one sentence each."""
    missing = [path for path in (catalog(root, language) for language in LANGUAGES) if not path.is_file()]
    if missing:
        yield from (f"{path.name} is missing. {UPDATE}" for path in missing)
        return
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            yield from messages(root, language)
            yield from stale_catalog(root, language, Path(folder))
            yield from stale_compiled(root, language, Path(folder))
        yield from in_sources(root, Path(folder))
    yield from prose.faults(root)


def messages(root: Path, language: str) -> Iterator[str]:
    """Messages that break a rule."""
    path = catalog(root, language)
    for entry in entries(path):
        for fault in rules.faults(entry, language):
            yield f"{path.name}: {entry.context}, “{entry.source}”: {fault}."


def stale_catalog(root: Path, language: str, folder: Path) -> Iterator[str]:
    """A .ts file that is not what lupdate makes of the sources now."""
    path = catalog(root, language)
    fresh = folder / path.name
    shutil.copyfile(path, fresh)
    extract(root, language, fresh)
    before, after = entries(path), entries(fresh)
    known = {(entry.context, entry.source, entry.comment, entry.plural) for entry in before}
    now = {(entry.context, entry.source, entry.comment, entry.plural) for entry in after}
    for context, source, *_ in sorted(now - known):
        yield f"{path.name} lacks “{source}” ({context}). {UPDATE}"
    for context, source, *_ in sorted(known - now):
        yield f"{path.name} has “{source}” ({context}), which is gone from the sources. {UPDATE}"
    if known == now and set(before) != set(after):  # the order is another with every version of lupdate
        yield f"{path.name} is not what lupdate makes of the sources now. {UPDATE}"


def stale_compiled(root: Path, language: str, folder: Path) -> Iterator[str]:
    """A .qm file that is not what lrelease makes of its .ts file now."""
    path = compiled(root, language)
    fresh = folder / path.name
    compile_catalog(root, language, fresh)
    if not path.is_file():
        yield f"{path.name} is missing. {UPDATE}"
    elif path.read_bytes() != fresh.read_bytes():
        yield f"{path.name} is not what lrelease makes of its .ts file now. {UPDATE}"


def in_sources(root: Path, folder: Path) -> Iterator[str]:
    """Sources that break a rule, and texts meant for translation that lupdate passes over."""
    fresh = folder / "all_nl.ts"
    extract(root, "nl", fresh)
    found = entries(fresh)
    for entry in found:
        for fault in rules.source_faults(entry):
            yield f"The source of {entry.context}, “{entry.source}”: {fault}."
    yield from unmarked(root, {(entry.context, entry.source) for entry in found})


def main() -> int:
    """Print the faults of this tree."""
    try:
        found = list(faults(ROOT))
    except ToolError as error:
        found = [str(error)]
    if found:
        sys.stdout.write("\n".join([*found, f"{len(found)} faults in the texts."]) + "\n")
        return 1
    counts = ", ".join(f"{language} {len(entries(catalog(ROOT, language)))}" for language in LANGUAGES)
    sys.stdout.write(f"The catalogs are complete: {counts}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
