"""Steps that a loopback server can take with one connection."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from tests.service.loopback import Peer, Step

JSON = "application/json"
PROBLEM = "application/problem+json"


def head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} Told", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode()


def message(status: int, body: object = "", content_type: str = JSON, **more: str) -> bytes:
    """Compose a whole answer; a body that is no text or bytes is sent as JSON. `retry_after=` is a header."""
    data = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else dump(body)
    headers = {"Content-Type": content_type, "Content-Length": str(len(data)), "Connection": "close"}
    headers.update({name.replace("_", "-").title(): value for name, value in more.items()})
    return head(status, headers) + data


def dump(body: object) -> bytes:
    return json.dumps(body).encode()


TWO_LENGTHS = head(200, {"Content-Type": JSON, "Content-Length": "5", "content-length": "6"}) + b"{}"


def answer(status: int, body: object = "", content_type: str = JSON, **more: str) -> Step:
    """Read the request, answer, close."""

    def step(peer: Peer) -> None:
        peer.read()
        peer.send(message(status, body, content_type, **more))

    return step


def say(data: bytes) -> Step:
    """Read the request, send just these bytes, close."""

    def step(peer: Peer) -> None:
        peer.read()
        peer.send(data)

    return step


def problem(status: int, code: str, parameters: object = None, **more: Any) -> Step:
    """Answer with a problem of the service; `detail=` and `lines=` are members, the rest are headers."""
    members: dict[str, Any] = {name: more.pop(name) for name in ("detail", "lines") if name in more}
    body = {"type": "about:blank", "title": code, "status": status, "code": code, **members}
    body["parameters"] = {} if parameters is None else parameters
    return answer(status, body, PROBLEM, **more)


def refuse_at_once(peer: Peer) -> None:
    """Reset without reading a byte."""
    peer.reset()


def reset_after_reading(peer: Peer) -> None:
    peer.read()
    peer.reset()


def close_after_reading(peer: Peer) -> None:
    peer.read()


def stall(peer: Peer) -> None:
    """Read the request and never answer."""
    peer.read()
    peer.wait_for_hangup()


cut = say(head(200, {"Content-Type": JSON, "Content-Length": "1000"}) + b'{"vendor":')
"""Promise more than is sent."""


def drip(pieces: Iterable[bytes]) -> Step:
    """Send piece after piece, each soon enough to keep a socket's own time-out quiet."""

    def step(peer: Peer) -> None:
        peer.read()
        for piece in pieces:
            peer.send(piece)
            if peer.server.closing.wait(0.02):
                return

    return step


def endless(status: int, **headers: str) -> Step:
    """Send spaces, which JSON allows, for as long as somebody listens."""

    def step(peer: Peer) -> None:
        peer.read()
        peer.send(head(status, {"Content-Type": JSON, **headers}))
        while not peer.server.closing.is_set():
            peer.send(b" " * 65536)

    return step
