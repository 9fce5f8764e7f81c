"""Collect the notes of changelog.d/ into CHANGELOG.md, for a release: ``python docs/changelog.py``."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHANGELOG = ROOT / "CHANGELOG.md"


def main() -> None:
    """Append every note to the newest version and remove its file."""
    notes = [path for path in sorted((ROOT / "changelog.d").glob("*.md")) if path.name != "README.md"]
    before, newest, after = _split(CHANGELOG.read_text(encoding="utf-8"))
    for path in notes:
        newest += f"- {' '.join(path.read_text(encoding='utf-8').split())}\n"
    CHANGELOG.write_text(before + newest + after, encoding="utf-8")
    for path in notes:
        path.unlink()


def _split(text: str) -> tuple[str, str, str]:
    """Return the heading, the newest version with its notes, and the versions before it."""
    heading, _, versions = text.partition("\n## ")
    newest, mark, former = versions.partition("\n## ")
    return f"{heading}\n## ", newest.rstrip("\n") + "\n", mark + former


if __name__ == "__main__":
    main()
