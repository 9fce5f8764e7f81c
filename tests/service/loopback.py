"""A server on this computer that misbehaves as told, one step per connection."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self

_GIVE_UP = 20.0  # seconds after which a stuck test fails rather than hangs


@dataclass(frozen=True)
class Request:
    """A request as it was received; header names are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Peer:
    """The server's end of one connection."""

    def __init__(self, server: Loopback, sock: socket.socket) -> None:
        self.server = server
        self.sock = sock

    def read(self) -> Request:
        """Read a whole request and put it on the server's record."""
        with self.sock.makefile("rb") as stream:
            method, target, _ = stream.readline().decode().split(" ")
            headers = {}
            while line := stream.readline().decode("latin-1").strip():
                name, _, value = line.partition(":")
                headers[name.lower()] = value.strip()
            body = stream.read(int(headers.get("content-length", 0)))
        request = Request(method, target, headers, body)
        self.server.requests.append(request)
        return request

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def reset(self) -> None:
        """End the connection the hard way: the client sees a reset, not an end."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def wait_for_hangup(self) -> None:
        """Say nothing until the client has had enough."""
        with suppress(OSError):
            while self.sock.recv(65536):
                pass


Step = Callable[[Peer], None]


class Loopback:
    """Listens until the `with` block ends; the last step serves all connections after it too."""

    def __init__(self, *steps: Step, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self.requests: list[Request] = []
        self.connections = 0
        self.closing = threading.Event()
        self._steps = steps
        self._tls = tls
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server((host, 0), backlog=16)
        self.port: int = self._listener.getsockname()[1]

    @property
    def address(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes accept() on Linux
        with suppress(OSError):  # and everywhere else
            socket.create_connection(self._listener.getsockname()[:2], timeout=0.2).close()
        self._listener.close()
        for sock in self._sockets:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_GIVE_UP)
        assert not any(thread.is_alive() for thread in self._threads)

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            if self.closing.is_set():
                sock.close()
                return
            step = self._steps[min(self.connections, len(self._steps) - 1)]
            self.connections += 1
            self._sockets.append(sock)
            self._start(lambda sock=sock, step=step: self._serve(sock, step))  # type: ignore[misc]

    def _serve(self, sock: socket.socket, step: Step) -> None:
        sock.settimeout(_GIVE_UP)
        with sock, suppress(OSError):
            if self._tls is None:
                step(Peer(self, sock))
                return
            with self._tls.wrap_socket(sock, server_side=True) as private:
                step(Peer(self, private))
