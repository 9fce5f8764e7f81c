"""A service as a vendor hosts it: on this computer, over HTTP, with the accounts of practice."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

import wizard.server.practice
from wizard.contract import Environment, Support
from wizard.server.practice import INFO, PracticeServer

TOKEN = "practice-admin"
VENDOR = "Northwind Licensing"
INFO_OF_VENDOR = replace(
    INFO,
    vendor=VENDOR,
    environment=Environment.PRODUCTION,
    support=Support("Northwind Support", "https://support.northwind.example", "help@northwind.example"),
)


class Hosted:
    """A service that runs; `asked` is what was asked of it."""

    def __init__(self, address: str, asked: list[str]) -> None:
        self.address = address
        self.asked = asked


@contextmanager
def hosted(folder: Path) -> Iterator[Hosted]:
    """Run a service with real keys, as it says of itself."""
    asked: list[str] = []

    class Handler(WSGIRequestHandler):
        def log_message(self, *_: object) -> None:
            asked.append(self.requestline)

    folder.mkdir(parents=True, exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wizard.server.practice, "INFO", INFO_OF_VENDOR)
        server = PracticeServer(folder)
    web = make_server("127.0.0.1", 0, server.app, handler_class=Handler)
    thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield Hosted(f"http://127.0.0.1:{web.server_port}", asked)
    finally:
        web.shutdown()
        thread.join()
        web.server_close()
        server.close()
