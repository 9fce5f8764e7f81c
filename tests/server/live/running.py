"""A service as its vendor runs it: `product-key-service serve`, in processes of its own, on the loopback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

from tests.ports import free_port
from tests.server.world import INFO, SECRET, World
from wizard.server.command.open_service import write_info
from wizard.server.database import Database, Transaction

ROOT = Path(__file__).parents[3]
START_SECONDS = 60.0


class Running:
    """A server over a database that `begin` filled; to be killed, stopped and started at will."""

    def __init__(
        self,
        folder: Path,
        database: str,
        workers: int = 1,
        log_level: str = "warning",
    ) -> None:
        """`database` is the address that `--database` takes. Nothing is started yet."""
        self.folder, self.database = folder, database
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.limits: Callable[[], None] | None = None
        self._workers, self._log_level = workers, log_level
        self._process: subprocess.Popen[bytes] | None = None
        self._secrets = folder / "secrets"
        self._secrets.touch(0o600)
        self._secrets.write_text(f"1 {SECRET.versions[1].hex()}\n", encoding="ascii")

    @property
    def log(self) -> Path:
        """File of its standard error, over all starts."""
        return self.folder / "server.log"

    def launch(self) -> None:
        """Start it, whether it can answer or not."""
        arguments = ["--database", self.database, "--secrets", str(self._secrets)]
        arguments += ["--listen", f"127.0.0.1:{self.port}", "--log-level", self._log_level]
        arguments += ["--workers", str(self._workers)]
        arguments += ["--no-account-limits"]  # a few accounts ask for everybody here
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "wizard.server.command", "serve", *arguments],
                cwd=ROOT,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=self.limits,
            )

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self.launch()
        assert self._process is not None
        deadline = time.monotonic() + START_SECONDS
        while not self.ready():
            lives = self._process.poll() is None and time.monotonic() < deadline
            assert lives, self.log.read_text(encoding="utf-8")[-3000:]
            time.sleep(0.02)

    def ready(self) -> bool:
        """True if it can serve requests now."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", "/readyz")
            return connection.getresponse().status == 200
        except (OSError, HTTPException):
            return False
        finally:
            connection.close()

    def kill(self) -> None:
        """kill -9, the server and all its workers at once."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Stop it as a vendor does; requests in flight are answered first."""
        self._end(signal.SIGTERM)

    def workers(self) -> list[int]:
        """Process ids of its workers."""
        assert self._process is not None
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")
        found = [int(pid) for pid in children.read_text(encoding="ascii").split()]
        return [pid for pid in found if b"resource_tracker" not in Path(f"/proc/{pid}/cmdline").read_bytes()]

    def memory(self) -> int:
        """Bytes of memory that its workers hold."""
        assert self._process is not None
        pages = os.sysconf("SC_PAGE_SIZE")
        total = 0
        for entry in Path("/proc").iterdir():
            with suppress(OSError, ValueError):
                if entry.name.isdecimal() and os.getsid(int(entry.name)) == self._process.pid:
                    total += int((entry / "statm").read_text(encoding="ascii").split()[1]) * pages
        return total

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):
            if how is signal.SIGKILL:
                os.killpg(process.pid, how)
            else:
                process.send_signal(how)
        try:
            process.wait(60)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def begin(database: Database, **settings: Any) -> World:
    """The world of world.py, for a server with the system's clock; it knows who runs it."""
    world = World.begin(database, **settings)
    world.clock.now = datetime.now(UTC)
    database.write(lambda tx: write_info(tx, INFO))
    return world


def issue(world: World, count: int, licenses: int = 1, product: str = "cloud") -> list[str]:
    """Issue many keys at once; return their 25 characters."""
    keys = [world.unknown_key() for _ in range(count)]

    def work(tx: Transaction) -> None:
        rows = [
            {
                "digest": SECRET.digest(key, SECRET.current),
                "secret_version": SECRET.current,
                "ending": key[-5:],
                "product_id": product,
                "licenses": licenses,
                "months": 12,
                "redeem_by": None,
                "batch_id": None,
            }
            for key in keys
        ]
        tx.run_many("issue_keys", rows)

    world.database.write(work)
    return keys
