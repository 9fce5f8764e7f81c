"""A terminal to test at: command lines carried out in this process, with their answers."""

from __future__ import annotations

import errno
import io
import json
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

import wizard.cli.retry
from wizard.cli import main
from wizard.contract import Action
from wizard.keys import dashed
from wizard.orders.journal import Journal
from wizard.server import practice_data as data
from wizard.server.practice import PracticeServer

# Pseudo-terminals, limits and a shell, which Windows has not.
NOT_ON_WINDOWS = ["test_terminal.py", "test_streams.py", "test_disk.py", "test_interrupts.py"]
collect_ignore = NOT_ON_WINDOWS if sys.platform == "win32" else []

#: A fresh practice key of each action; SPARE holds more of them.
NEW, ADD, EXTEND, REACTIVATE = (
    dashed(one[0].text) for one in (data.NEW, data.ADD, data.EXTEND, data.REACTIVATE)
)
SPARE = {
    Action.NEW: [dashed(key.text) for key in data.NEW[1:]],
    Action.ADD: [dashed(key.text) for key in data.ADD[1:]],
    Action.EXTEND: [dashed(key.text) for key in data.EXTEND[1:]],
}
BUSY_KEY = dashed(data.BUSY.text)
MICROSOFT = "VK7JG-NPHTM-C97JM-9MPGT-3V66T"


@dataclass(frozen=True)
class Ran:
    """Result of a command line."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object that was printed."""
        (one,) = self.lines
        return one

    @property
    def lines(self) -> list[Any]:
        """All objects that were printed, one per line."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system speaks English, and nobody is signed in anywhere."""
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.delenv("PRODUCT_KEY_TOKEN", raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Carry out a command line in the test's folder; `given` is its standard input."""

    def carry_out(*words: str, given: str | bytes = "") -> Ran:
        content = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))
        capsys.readouterr()
        code = main([*words, "--data-dir", str(folder)])
        said = capsys.readouterr()
        assert "Traceback" not in said.err + said.out
        return Ran(code, said.out, said.err)

    return carry_out


@pytest.fixture
def redeem(run: Run) -> Run:
    """`redeem --practice --yes --json` with these words."""

    def carry_out(*words: str, **more: Any) -> Ran:
        return run("redeem", "--practice", "--yes", "--json", *words, **more)

    return carry_out


@pytest.fixture
def subscription(run: Run) -> Callable[..., dict[str, Any]]:
    """A subscription as the practice service has it now."""

    def look(identity: str, customer: str = data.HOME, account: str = "admin") -> dict[str, Any]:
        ran = run("subscriptions", "--customer", customer, "--account", account, "--json")
        (found,) = [one for one in ran.lines if one["subscription_id"] == identity]
        return dict(found)

    return look


class Full(io.StringIO):
    """Goes to a disk that is full: found out when it is written, as files are, or at once."""

    def __init__(self, *, at_once: bool = False) -> None:
        super().__init__()
        self._at_once = at_once

    def write(self, text: str) -> int:
        if self._at_once:
            self.flush()
        return len(text)

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


@dataclass
class FakeTime:
    """Time that passes only while somebody sleeps. `interrupt_after` seconds Ctrl+C is pressed."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)
    interrupt_after: float = float("inf")

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        if sum(self.slept) >= self.interrupt_after:
            raise KeyboardInterrupt


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> FakeTime:
    """Waiting takes no time."""
    fake = FakeTime()
    monkeypatch.setattr(wizard.cli.retry, "time", fake)
    return fake


class Silent(WSGIRequestHandler):
    """Leaves no log on standard error; `asked` is what was asked for."""

    asked: ClassVar[list[str]] = []

    def log_message(self, *_: object) -> None:
        self.asked.append(self.requestline)


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A service of practice's data, as if it were somebody's, with its token in the environment."""
    monkeypatch.setenv("PRODUCT_KEY_TOKEN", "practice-admin")
    server = PracticeServer(tmp_path)
    web = make_server("127.0.0.1", 0, server.app, handler_class=Silent)
    thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{web.server_port}"
    web.shutdown()
    thread.join()
    web.server_close()
    server.close()


Guide = Callable[..., Ran]


@pytest.fixture
def guide(run: Run) -> Guide:
    """`guide` for adding Microsoft 365 licenses to De Groene Fiets; `answers` are typed line by line."""

    def carry_out(*keys: str, answers: tuple[str, ...] = (), **options: str) -> Ran:
        given = {
            "cloud": "worldwide",
            "product": "microsoft-365",
            "action": "add",
            "customer": "De Groene Fiets",
        }
        words = [word for name, value in (given | options).items() for word in (f"--{name}", value) if value]
        return run("guide", *words, *keys, given="".join(f"{answer}\n" for answer in answers))

    return carry_out


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    """A data folder with practice data and an empty journal, to be copied."""
    folder = tmp_path / "prepared"
    assert main(["practice", "reset", "--data-dir", str(folder)]) == 0
    Journal(folder).close()
    return folder


@pytest.fixture
def folders(prepared: Path) -> Callable[[], Path]:
    """Fresh copies of the prepared folder; one at a time."""
    place = prepared.with_name("data")

    def fresh() -> Path:
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(prepared, place)
        return place

    return fresh
