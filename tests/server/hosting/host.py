"""A hosted service as its operator has it: commands, and servers that run as processes."""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from tests.ports import free_port
from tests.server.people import Person
from wizard.server.command import main
from wizard.server.command.hosted import hosted_app
from wizard.server.command.open_service import open_service

PATIENCE = 30.0
INIT = ("init", "--vendor", "Cumulus", "--agreement-url", "https://cumulus.example/agreement")


@dataclass
class Ran:
    """Exit status and output of a command."""

    status: int
    out: str
    err: str

    @property
    def items(self) -> list[dict[str, Any]]:
        """Records that `--json` listed."""
        found: list[dict[str, Any]] = json.loads(self.out)["items"]
        return found


@dataclass
class Host:
    """One service: where its database is, and everything started for it."""

    kind: str
    url: str
    folder: Path
    stack: ExitStack
    customer: str = ""
    ran: list[str] = field(default_factory=list)

    @property
    def secrets(self) -> Path:
        """The file of secrets."""
        return self.folder / "secrets"

    def run(self, *arguments: str, status: int = 0) -> Ran:
        """Run a command that ends with a status."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                answered = main(arguments)
            except SystemExit as end:  # argparse ends like this
                answered = int(end.code or 0)
        self.ran.append(f"{out.getvalue()}{err.getvalue()}")
        assert answered == status, (arguments, err.getvalue())
        return Ran(answered, out.getvalue(), err.getvalue())

    def refused(self, *arguments: str, status: int = 1) -> str:
        """Run a command that is refused; return its three sentences."""
        ran = self.run(*arguments, status=status)
        assert len(ran.err.strip().splitlines()) == 3, ran.err
        return ran.err

    def customer_named(self, name: str, domain: str) -> str:
        """Add a customer; return its id."""
        added = self.run("customer", "add", "--name", name, "--domain", domain, "--country", "NL", "--json")
        return str(added.items[0]["id"])

    def events(self) -> list[str]:
        """Return the events of the audit trail, in order."""
        return [json.loads(line)["event"] for line in self.run("audit", "export").out.splitlines()]

    def token(self, account: str = "ada", *more: str) -> str:
        """Make a token."""
        return self.run("token", "create", "--account", account, *more).out.strip()

    def keys(self, count: int = 1, *more: str) -> list[str]:
        """Issue keys."""
        options = ("--product", "office", "--licenses", "5", "--months", "12", "--count", str(count), *more)
        return self.run("issue", *options).out.split()

    def person(self, account: str = "ada") -> Person:
        """Someone with a token, talking to the app in this process."""
        return Person(self.app(), token=self.token(account))

    def app(self) -> Any:
        """The hosted app, in this process."""
        service = open_service(self.url, self.secrets)
        self.stack.callback(service.database.close)
        return hosted_app(service)

    def look(self, statement: str) -> list[tuple[Any, ...]]:
        """Run a statement in the database directly."""
        service = open_service(self.url, self.secrets)
        try:
            return service.database.write(
                lambda tx: [tuple(row) for row in _rows(tx.connection.execute(statement))]
            )
        finally:
            service.database.close()

    def launch(self, *options: str, scheme: str = "http") -> Server:
        """Start a server as a process."""
        port = free_port()
        arguments = ("serve", "--listen", f"127.0.0.1:{port}", *options)
        process = subprocess.Popen(
            [sys.executable, "-m", "wizard.server.command", *arguments],
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        server = Server(process, port, scheme)
        self.stack.callback(server.end)
        return server

    def serve(self, *options: str, scheme: str = "http") -> Server:
        """Start a server, and wait until its workers listen."""
        server = self.launch(*options, scheme=scheme)
        workers = int(options[options.index("--workers") + 1]) if "--workers" in options else 1
        for _ in range(workers):
            server.wait_for("Started worker", "runtime")
        server.wait_until_it_listens()
        return server


def _rows(cursor: Any) -> Any:
    return cursor if cursor.description else []


class Server:
    """A server that runs as a process."""

    def __init__(self, process: subprocess.Popen[str], port: int, scheme: str) -> None:
        self.process = process
        self.port = port
        self.address = f"{scheme}://127.0.0.1:{port}"
        self.log: list[dict[str, Any]] = []
        self._lines: Queue[dict[str, Any] | None] = Queue()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self._lines.put(json.loads(line))  # a line that is no JSON ends the reader, and with it the test
        self._lines.put(None)

    def wait_for(self, *words: str) -> dict[str, Any]:
        """The next line of log that has these words."""
        while True:
            try:
                line = self._lines.get(timeout=PATIENCE)
            except Empty:
                raise AssertionError(f"no {words} in {self.log}") from None
            assert line is not None, f"the server ended: {self.log}"
            self.log.append(line)
            if all(word in json.dumps(line) for word in words):
                return line

    def wait_until_it_listens(self) -> None:
        """A worker says that it starts a moment before it listens."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            with contextlib.suppress(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE).close()
                return
            with contextlib.suppress(subprocess.TimeoutExpired):
                raise AssertionError(f"the server ended: {self.process.wait(0.01)}")
        raise AssertionError(f"it does not listen: {self.log}")

    def get(self, path: str, token: str = "", **how: Any) -> requests.Response:
        """GET an address of it."""
        headers = {"Authorization": f"Bearer {token}", **how.pop("headers", {})}
        with requests.Session() as session:
            # One that was started again, or in the place of another, may not listen yet either.
            retries = Retry(10, read=0, respect_retry_after_header=False, backoff_factor=0.02)
            session.mount(self.address, HTTPAdapter(max_retries=retries))
            return session.get(self.address + path, headers=headers, timeout=PATIENCE, **how)

    def get_worker(self) -> int:
        """The process id of its worker."""
        self.get("/v1")
        return int(self.wait_for("/v1", "request")["process"])

    def stop(self) -> None:
        """Ask it to stop."""
        self.process.send_signal(signal.SIGTERM)

    def ended(self) -> int:
        """Its exit status; all of its log is there then."""
        status = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        while (line := self._lines.get(timeout=PATIENCE)) is not None:
            self.log.append(line)
        return status

    def end(self) -> None:
        """End it whatever it does, and its workers."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self._reader.join(PATIENCE)
        assert self.process.stderr is not None
        self.process.stderr.close()
