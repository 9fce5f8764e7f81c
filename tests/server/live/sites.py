"""One service in three places: in this process, and in processes of its own over either database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from requests import ConnectionError as Reset
from requests import PreparedRequest, Response
from requests.adapters import BaseAdapter

from tests.server.live.running import Running, begin
from tests.server.world import World
from wizard.server.postgres import PostgresDatabase
from wizard.server.sqlite import SqliteDatabase
from wizard.service.http import HttpService
from wizard.service.inprocess import InProcessAdapter
from wizard.service.timing import STANDARD, Timing
from wizard.service.tls import open_session

IN_PROCESS = "https://in-process.example"
PLACES = ("in-process", "sqlite", "postgresql")


@dataclass
class Losing(BaseAdapter):
    """A way to the service on which answers get lost, or requests before they arrive."""

    inner: BaseAdapter
    answers: int = 0  # so many are lost, of POSTs alone
    requests: int = 0

    def send(self, request: PreparedRequest, *args: Any, **how: Any) -> Response:
        if request.method == "POST" and self.requests:
            self.requests -= 1
            raise Reset("lost on its way there")
        answer = self.inner.send(request, *args, **how)
        if request.method == "POST" and self.answers:
            self.answers -= 1
            raise Reset("lost on its way back")
        return answer

    def close(self) -> None:
        self.inner.close()


@dataclass
class Site:
    """A service somewhere, what its vendor sees of its database, and clients of it."""

    place: str
    world: World
    address: str
    server: Running | None
    stack: ExitStack = field(default_factory=ExitStack)

    def client(self, account: str = "admin", language: str = "en", timing: Timing = STANDARD) -> HttpService:
        """Someone who is signed in, as patient as the wizard is."""
        return self.losing(account, language, timing)[0]

    def losing(
        self, account: str = "admin", language: str = "en", timing: Timing = STANDARD
    ) -> tuple[HttpService, Losing]:
        """The same, and their way to the service, which can be made a bad one."""
        session = open_session(InProcessAdapter(self.world.app)) if self.server is None else open_session()
        way = Losing(session.get_adapter(self.address))
        session.mount(self.address, way)
        client = HttpService(self.address, account, language, session, timing)
        self.stack.callback(client.close)
        return client, way


@contextmanager
def open_site(place: str, folder: Path, fresh_postgres: Callable[[], str]) -> Iterator[Site]:
    """The world of world.py at a place; behind two workers where the database allows them."""
    with ExitStack() as stack:
        if place == "postgresql":
            address, workers = fresh_postgres(), 2
            world = begin(stack.enter_context(_closing(PostgresDatabase(address))))
        else:
            path = folder / "service.sqlite3"
            address, workers = f"sqlite:///{path}", 1
            world = begin(stack.enter_context(_closing(SqliteDatabase(path))))
        if place == "in-process":
            yield Site(place, world, IN_PROCESS, None, stack)
            return
        server = Running(folder, address, workers)
        stack.callback(server.stop)
        server.start()
        yield Site(place, world, server.address, server, stack)


@contextmanager
def _closing(database: Any) -> Iterator[Any]:
    try:
        yield database
    finally:
        database.close()
