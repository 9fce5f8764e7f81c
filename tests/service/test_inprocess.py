"""A WSGI application in the same process answers like one on the network."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import falcon
import pytest
import requests

from tests.service import shapes
from tests.service.conftest import TOKEN, Open
from tests.service.steps import dump
from wizard.contract import Action, Code, QuoteRequest, RedemptionRequest
from wizard.service.errors import ServiceError
from wizard.service.inprocess import InProcessAdapter
from wizard.service.tls import open_session

Start = Callable[..., Callable[[bytes], object]]
HEADERS = [("Content-Type", "application/json")]


def session(app: Any) -> requests.Session:
    return open_session(InProcessAdapter(app))


class Echo:
    """Tells what it was asked."""

    def on_post(self, req: falcon.Request, resp: falcon.Response, name: str) -> None:
        resp.media = {
            "name": name,
            "query": req.params,
            "body": req.bounded_stream.read().decode(),
            "headers": {key.lower(): value for key, value in req.headers.items()},
            "remote": req.remote_addr,
            "url": req.url,
        }
        resp.status = falcon.HTTP_201
        resp.append_header("X-Seen", "a")
        resp.append_header("X-Seen", "b")


def test_requests_and_answers_pass_whole() -> None:
    app: Any = falcon.App()
    app.add_route("/echo/{name}", Echo())
    with session(app) as client:
        response = client.post(
            "https://practice/echo/J%C3%BCrgen%20%26?a=1&b=%20",
            data=b"hello",
            headers={"Content-Type": "text/plain", "X-Request-Id": "r1"},
        )

    told = response.json()
    assert (response.status_code, response.reason) == (201, "Created")
    assert response.headers["X-Seen"] == "a, b"
    assert told["name"] == "Jürgen &"
    assert told["query"] == {"a": "1", "b": " "}
    assert told["body"] == "hello"
    assert told["headers"]["x-request-id"] == "r1"
    assert told["headers"]["host"] == "practice"
    assert told["headers"]["content-type"] == "text/plain"
    assert told["remote"] == "127.0.0.1"
    assert told["url"].startswith("https://practice/echo/")


def test_a_service_in_process_is_a_service(serve: Open) -> None:
    seen: list[str] = []

    def app(environ: dict[str, Any], start: Start) -> list[bytes]:
        seen.append(environ["HTTP_AUTHORIZATION"])
        start("200 OK", HEADERS)
        return [dump(shapes.INFO)]

    assert serve("https://practice", session(app)).info().vendor == "Northwind"
    assert seen == [f"Bearer {TOKEN}"]


def test_packed_answers_are_unpacked(serve: Open) -> None:
    def app(_: dict[str, Any], start: Start) -> list[bytes]:
        start("200 OK", [*HEADERS, ("Content-Encoding", "gzip")])
        return [gzip.compress(dump(shapes.INFO))]

    assert serve("https://practice", session(app)).info().vendor == "Northwind"


def test_what_an_application_writes_comes_before_what_it_returns() -> None:
    def app(_: dict[str, Any], start: Start) -> list[bytes]:
        write = start("200 OK", HEADERS)
        write(b"one ")
        return [b"two"]

    with session(app) as client:
        assert client.get("https://practice/").content == b"one two"


class Closing:
    """A body that knows whether it was closed, and may fail half way."""

    def __init__(self, *pieces: bytes, fails: bool = False) -> None:
        self.pieces = pieces
        self.fails = fails
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.fails:
            raise RuntimeError("half way")

    def close(self) -> None:
        self.closed = True


@pytest.mark.parametrize("fails", [False, True])
def test_the_body_is_closed_whatever_happens(fails: bool) -> None:
    body = Closing(b"{}", fails=fails)

    def app(_: dict[str, Any], start: Start) -> Iterable[bytes]:
        start("200 OK", HEADERS)
        return body

    with session(app) as client:
        if fails:
            with pytest.raises(requests.ConnectionError):
                client.get("https://practice/")
        else:
            client.get("https://practice/")
    assert body.closed


def _raises(_: dict[str, Any], __: Start) -> list[bytes]:
    raise RuntimeError("a fault of the server")


def _says_nothing(_: dict[str, Any], __: Start) -> list[bytes]:
    return []


def _starts_twice(_: dict[str, Any], start: Start) -> list[bytes]:
    start("200 OK", HEADERS)
    start("200 OK", HEADERS)
    return []


def _bad_status(_: dict[str, Any], start: Start) -> list[bytes]:
    start("fine", HEADERS)
    return []


@pytest.mark.parametrize("app", [_raises, _says_nothing, _starts_twice, _bad_status])
def test_a_faulty_application_is_a_failed_call_and_no_crash(serve: Open, app: Any) -> None:
    with pytest.raises(ServiceError):
        serve("https://practice", session(app), attempts=2).info()


def test_a_late_error_may_replace_the_answer() -> None:
    def app(_: dict[str, Any], start: Start) -> list[bytes]:
        start("200 OK", HEADERS)
        start("500 Oops", HEADERS, (ValueError, ValueError(), None))
        return [b"{}"]

    with session(app) as client:
        assert client.get("https://practice/").status_code == 500


def test_an_application_that_crashes_after_the_commit_is_asked_for_the_receipt(serve: Open) -> None:
    commits: list[str] = []

    def app(environ: dict[str, Any], start: Start) -> list[bytes]:
        if environ["REQUEST_METHOD"] == "POST":
            commits.append(environ["HTTP_IDEMPOTENCY_KEY"])
            raise RuntimeError("after the commit")
        start("200 OK", HEADERS)
        return [dump(shapes.RECEIPT)]

    receipt = serve("https://practice", session(app)).redeem("q1", RedemptionRequest("v", "c1"), "i1")
    assert receipt.id == "r1"
    assert commits == ["i1"]


def test_falcons_own_error_page_is_a_protocol_error_and_tells_nothing_on_stderr(
    serve: Open, capsys: pytest.CaptureFixture[str]
) -> None:
    class Faulty:
        def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
            raise RuntimeError(req.bounded_stream.read())

    app: Any = falcon.App()
    app.add_route("/v1/quotes", Faulty())
    with pytest.raises(ServiceError) as raised:
        serve("https://practice", session(app)).quote(QuoteRequest("c1", Action.NEW, ("canary",)))

    assert raised.value.problem.code == Code.PROTOCOL_ERROR
    assert "canary" not in "".join(capsys.readouterr())
