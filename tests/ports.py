"""Ports for servers that a test starts, and starts again."""

from __future__ import annotations

import socket
from contextlib import suppress
from random import SystemRandom

_PORTS = range(20_000, 32_000)
_DICE = SystemRandom()  # workers that began alike must not choose alike


def free_port() -> int:
    """Return a port that nobody listens on, and that no system gives to anybody who asks for any port.

    One of those could be given to another program before the server listens, or while it is stopped.
    """
    while True:
        with suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port := _DICE.choice(_PORTS)))
            return port
