"""A restore that was killed leaves nothing in the way of the next one, and nothing is lost."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.server.hosting.host import PATIENCE, Host

pytestmark = [
    pytest.mark.parametrize("unset", ["sqlite"], indirect=True),
    pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix"),
]


class Lost:
    """A service whose database is lost; its backup lacks what the export has."""

    def __init__(self, host: Host, customers: int = 3) -> None:
        self.host = host
        self.place = Path(host.url.removeprefix("sqlite:///"))
        self.beside = self.place.with_name(f"{self.place.name}.restoring")
        copy, export = host.folder / "backup", host.folder / "audit.jsonl"
        host.run("backup", str(copy))
        for number in range(customers):
            host.customer_named(f"Later {number}", f"later{number}.example")
        host.run("audit", "export", "--append", str(export))
        for end in ("", "-wal", "-shm"):
            self.place.with_name(f"{self.place.name}{end}").unlink(missing_ok=True)
        self.restore = ("restore", str(copy), "--audit", str(export))

    def begin(self) -> subprocess.Popen[bytes]:
        """Begin a restore as a process; return it when its file is there."""
        process = subprocess.Popen(
            [sys.executable, "-m", "wizard.server.command", *self.restore],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while not self.beside.exists():
            assert process.poll() is None, "it ended"
        return process

    def expect_whole(self) -> None:
        """Check that all of it is there, and nothing beside it."""
        assert self.host.run("reconcile").out == "Receipts, keys and subscriptions agree.\n"
        assert self.host.events()[-1] == "restored"
        names = {path.name for path in self.host.folder.iterdir()}
        assert names == {"audit.jsonl", "backup", "secrets", self.place.name}


def test_the_next_one_begins_anew_after_a_kill(host: Host) -> None:
    lost = Lost(host)
    process = lost.begin()
    process.kill()
    process.wait(PATIENCE)
    assert lost.beside.exists()
    assert not lost.place.exists()
    host.run(*lost.restore)
    lost.expect_whole()


def test_half_a_copy_and_its_journal_are_no_obstacle(host: Host) -> None:
    lost = Lost(host)
    lost.beside.write_bytes(b"half a copy")
    lost.beside.with_name(f"{lost.beside.name}-journal").write_bytes(b"of a restore that was killed")
    host.run(*lost.restore)
    lost.expect_whole()


def test_one_that_runs_is_not_disturbed(host: Host) -> None:
    lost = Lost(host)
    with closing(_Paused(lost.begin())) as running:
        assert not lost.place.exists(), "it was stopped in the middle"
        told = host.refused(*lost.restore, status=3)
        assert "Another restore runs in this folder." in told
        assert lost.beside.exists()
        assert running.resume() == 0
    lost.expect_whole()
    assert "is not written over" in host.refused(*lost.restore)


class _Paused:
    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        os.kill(process.pid, signal.SIGSTOP)
        os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WNOWAIT)

    def resume(self) -> int:
        os.kill(self._process.pid, signal.SIGCONT)
        return self._process.wait(PATIENCE)

    def close(self) -> None:
        self._process.kill()
        self._process.wait(PATIENCE)


@pytest.mark.parametrize("end", ["-wal", "-journal"])
def test_what_a_lost_database_left_beside_is_not_mixed_into_the_restored_one(host: Host, end: str) -> None:
    lost = Lost(host)
    left = lost.place.with_name(f"{lost.place.name}{end}")
    left.write_bytes(b"changes of the lost database")
    told = host.refused(*lost.restore)
    assert str(left) in told
    assert left.read_bytes() == b"changes of the lost database"
    left.unlink()
    host.run(*lost.restore)
    lost.expect_whole()


def test_a_disk_that_becomes_full_leaves_no_half_database(host: Host) -> None:
    lost = Lost(host, customers=40)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, ((host.folder / "backup").stat().st_size, limits[1]))
    try:
        host.refused(*lost.restore, status=3)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not lost.place.exists()
    host.run(*lost.restore)
    lost.expect_whole()
