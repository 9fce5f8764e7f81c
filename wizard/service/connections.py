"""Connections with a deadline for the whole answer, a note when nothing was sent, and no unusable proxy."""

from __future__ import annotations

import socket
import time
from http.client import HTTPResponse
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import requests
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from urllib3 import PoolManager


NOTHING_SENT = "no byte of the request was sent"


def keep_time(pools: PoolManager) -> None:
    """Make a pool manager use the connections of this module."""
    pools.pool_classes_by_scheme = {"http": _PlainPool, "https": _TlsPool}


class _TimedReader(RawIOBase):
    """A reader that applies the socket's time-out to the answer as a whole.

    The time-out of a socket starts again with every byte: a server that sends one byte now and then, in its
    headers too, could hold the caller for days.
    """

    def __init__(self, raw: RawIOBase, sock: socket.socket, seconds: float) -> None:
        self._raw = raw
        self._sock = sock
        self._end = time.monotonic() + seconds

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        remaining = self._end - time.monotonic()
        if remaining <= 0:
            raise TimeoutError("the answer took too long")
        self._sock.settimeout(remaining)
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _TimedResponse(HTTPResponse):
    """An answer that has to be complete within the socket's time-out."""

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        seconds = sock.gettimeout()
        if seconds is not None:
            self.fp = BufferedReader(_TimedReader(self.fp.detach(), sock, seconds))


class _PlainConnection(HTTPConnection):
    """One connection to this computer."""

    response_class = _TimedResponse

    def connect(self) -> None:
        """Connect; a failure carries the note `NOTHING_SENT`."""
        try:
            super().connect()
        except Exception as error:
            error.add_note(NOTHING_SENT)
            raise


class _TlsConnection(HTTPSConnection):
    """One connection over TLS, perhaps through a proxy."""

    response_class = _TimedResponse

    def connect(self) -> None:
        """Connect, through the proxy and the TLS handshake; a failure carries the note `NOTHING_SENT`."""
        try:
            super().connect()
            version = getattr(self.sock, "version", None)
            if version is None or version() is None:
                # reset before the handshake, a socket may come back from `ssl` without one, and unverified
                raise ConnectionResetError("no TLS handshake")
        except Exception as error:
            error.add_note(NOTHING_SENT)
            raise


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


class UnusableProxyError(requests.exceptions.InvalidProxyURL):
    """The system names a proxy that requests cannot go through; nothing was sent.

    `reason` is `proxy-socks` or `proxy-invalid`. `proxy` is its address without a user name and a password.
    """

    def __init__(self, reason: str, proxy: str) -> None:
        super().__init__(reason)
        self.reason_code = reason
        self.proxy = proxy


def check_proxy(address: str | None) -> None:
    """Raise UnusableProxyError for a SOCKS proxy and for an address that cannot be one."""
    if not address:
        return
    shown = address.rpartition("@")[2] if "@" in address else address
    if "://" not in address:
        address = f"http://{address}"
    scheme = address.partition("://")[0]
    if scheme.lower().startswith("socks"):
        raise UnusableProxyError("proxy-socks", shown)
    try:
        parts = urlsplit(address)
        usable = scheme.lower() in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise UnusableProxyError("proxy-invalid", shown)
