"""Clients of a service over HTTP: threads with a connection each, who cost as little as Python lets them."""

from __future__ import annotations

import itertools
import socket
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from threading import Barrier, Lock, Thread

import msgspec

PATIENCE = 60.0


@dataclass(frozen=True)
class Outcome:
    """Result of a load; `waits` are the seconds of each answer, sorted."""

    seconds: float
    waits: Sequence[float]
    statuses: Counter[int]
    answers: Sequence[bytes]
    busy: float  # the part of one core that the clients took

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.waits) / self.seconds

    def quantile(self, part: float) -> float:
        """The wait that this part of all answers kept to."""
        return self.waits[min(len(self.waits) - 1, int(len(self.waits) * part))]


@dataclass(frozen=True)
class Told:
    """One answer, and what it came in."""

    number: int
    wait: float
    status: int
    body: bytes


def compose(path: str, body: object, **headers: str) -> bytes:
    """A whole POST of `admin`; an underscore in a header's name is a dash."""
    content = msgspec.json.encode(body)
    lines = [f"POST {path} HTTP/1.1", "Host: 127.0.0.1", "Authorization: Bearer admin"]
    lines += ["Content-Type: application/json", f"Content-Length: {len(content)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + content


def drive(port: int, requests: Sequence[bytes], clients: int, rate: float | None = None) -> Outcome:
    """Send all requests as fast as they are answered, or as many a second as `rate` says.

    At a rate a request waits from when it was due, also where no client was free to send it then.
    """
    start = Barrier(clients + 1)
    turns, lock = itertools.count(), Lock()
    told: list[list[Told]] = [[] for _ in range(clients)]
    began = 0.0

    def due(number: int) -> float:
        if rate is None:
            return time.perf_counter()
        moment = began + number / rate
        time.sleep(max(0.0, moment - time.perf_counter()))
        return moment

    def turn() -> Iterator[tuple[int, bytes]]:
        while True:
            with lock:
                number = next(turns)
            if number >= len(requests):
                return
            yield number, requests[number]

    def client(mine: list[Told]) -> None:
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            start.wait()
            start.wait()
            for number, request in turn():
                since = due(number)
                connection.sendall(request)
                status, body = receive(connection.recv)
                mine.append(Told(number, time.perf_counter() - since, status, body))

    threads = [Thread(target=client, args=[mine]) for mine in told]
    for thread in threads:
        thread.start()
    start.wait()
    began, busy = time.perf_counter(), time.process_time()
    start.wait()
    for thread in threads:
        thread.join()
    seconds, busy = time.perf_counter() - began, time.process_time() - busy
    return _outcome(seconds, busy, [each for mine in told for each in mine])


def receive(recv: Callable[[int], bytes]) -> tuple[int, bytes]:
    """Status and body of one answer; the service says how long each is."""
    data = recv(65536)
    while (end := data.find(b"\r\n\r\n")) < 0:
        data += _more(recv)
    head = data[:end].lower()
    at = head.index(b"content-length:") + 15
    length = int(head[at : (head + b"\r\n").index(b"\r\n", at)])
    body = data[end + 4 :]
    while len(body) < length:
        body += _more(recv)
    return int(data[9:12]), body


def _more(recv: Callable[[int], bytes]) -> bytes:
    part = recv(65536)
    if not part:
        raise ConnectionError("the service hung up in the middle of an answer")
    return part


def _outcome(seconds: float, busy: float, told: list[Told]) -> Outcome:
    told.sort(key=lambda each: each.number)
    return Outcome(
        seconds=seconds,
        waits=sorted(each.wait for each in told),
        statuses=Counter(each.status for each in told),
        answers=[each.body for each in told],
        busy=busy / seconds,
    )
