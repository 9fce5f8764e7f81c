"""A service that misbehaves in one way, written from the contract alone: it knows nothing of our server.

It adds the licenses of two keys to a subscription, or makes a new one; a misbehavior changes its answers.
"""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

KEYS: Final = ("PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF", "2FK44-2C22R-CKCYG-NTGYF-2NYVX")
CUSTOMER: Final = {
    "id": "C1",
    "name": "Huis B.V.",
    "domain": "huis.example",
    "country": "NL",
    "roles": ["global-admin"],
}
OTHER_CUSTOMER: Final = {**CUSTOMER, "id": "C2", "name": "Fabrikam", "domain": "fabrikam.example"}
LICENSES, MONTHS, HAD = 5, 12, 20  # of each key; of the subscription before


@dataclass(frozen=True)
class Reply:
    """An HTTP answer as it goes out; `cut` ends the connection after so many bytes of it."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None


Change = Callable[[Any], Any]
"""From a right answer, as JSON, to a wrong one: JSON, or a whole `Reply`."""


@dataclass(frozen=True)
class Misbehavior:
    """One way to misbehave: the answer `at` a place is changed, and how an order has to end.

    `at`: info, account, customers, subscriptions, quote, redemption or outcome. `code` is the code of the
    problem, None where all is well; `state` is the order's in the journal, None where none may be there.
    """

    name: str
    at: tuple[str, ...]
    change: Change
    exit: int
    code: str | None
    state: str | None
    action: str = "add"


class HostileService:
    """The service, while `serving`; it keeps the bodies of redemptions, and where each request went."""

    def __init__(self, misbehavior: Misbehavior) -> None:
        self._misbehavior = misbehavior
        self._receipts: dict[str, Any] = {}
        self.redemptions: list[Any] = []
        self.places: list[str] = []
        self.address = ""

    def answer(self, method: str, path: str, body: Any) -> Any:
        """The answer to a request: JSON or a `Reply`."""
        place, right = self._right(method, path, body)
        self.places.append(place)
        return self._misbehavior.change(right) if place in self._misbehavior.at else right

    def _right(self, method: str, path: str, body: Any) -> tuple[str, Any]:
        match method, path.partition("?")[0].removeprefix("/v1").strip("/").split("/"):
            case "GET", [""]:
                return "info", copy.deepcopy(INFO)
            case "GET", ["me"]:
                return "account", {"id": "A1", "name": "Ada", "roles": ["global-admin"]}
            case "GET", ["customers"]:
                return "customers", {"items": [dict(CUSTOMER), dict(OTHER_CUSTOMER)], "next_cursor": None}
            case "GET", ["customers", _, "subscriptions"]:
                return "subscriptions", {"items": [before()]}
            case "POST", ["quotes"]:
                return "quote", quote(body)
            case "POST", ["quotes", _, "redemption"]:
                self.redemptions.append(body)
                self._receipts["Q1"] = self._receipts.get("Q1") or receipt(self._misbehavior.action, body)
                return "redemption", copy.deepcopy(self._receipts["Q1"])
            case "GET", ["quotes", _, "redemption"] if self._receipts:
                return "outcome", copy.deepcopy(self._receipts["Q1"])
            case "GET", ["quotes", _, "redemption"]:
                return "outcome", problem(404, "not-found", what="redemption")
        return "elsewhere", problem(404, "not-found", what="address")


INFO: Final = {
    "vendor": "Northwind",
    "environment": "production",
    "key_format": "service",
    "limits": {"keys_per_order": 100},
    "support": {"name": "Help desk", "url": None, "email": None, "phone": None},
    "agreement": {"version": "7", "url": "https://northwind.example/agreement"},
    "sign_in": None,
}


def before() -> dict[str, Any]:
    """The subscription before an order."""
    return state("S1", HAD, _today() + timedelta(days=200))


def state(identity: str | None, licenses: int, until: Any) -> dict[str, Any]:
    return {
        "subscription_id": identity,
        "product": "Suite",
        "status": "active",
        "licenses": licenses,
        "expires_on": until.isoformat(),
        "status_reason": None,
    }


def quote(request: Any) -> dict[str, Any]:
    """The right quote for a request."""
    endings = [key.replace("-", "")[-5:] for key in request["keys"]]
    added = LICENSES * len(endings)
    old = before() if request["action"] == "add" else None
    after = {**old, "licenses": HAD + added} if old else state(None, added, _a_year_after(_today()))
    return {
        "id": "Q1",
        "customer": {name: CUSTOMER[name] for name in ("id", "name", "domain")},
        "action": request["action"],
        "lines": [line(ending) for ending in endings],
        "before": old,
        "after": after,
        "warnings": [],
        "agreement": INFO["agreement"],
        "redeemable": True,
        "expires_at": (datetime.now(UTC) + timedelta(minutes=15)).isoformat(),
    }


def line(ending: str) -> dict[str, Any]:
    return {
        "ending": ending,
        "state": "accepted",
        "product": "Suite",
        "licenses": LICENSES,
        "months": MONTHS,
        "problem": None,
    }


def receipt(action: str, request: Any) -> dict[str, Any]:
    """The right receipt for a redemption of the quote."""
    subscription = "S1" if action == "add" else None
    made = quote({"keys": KEYS, "action": action, "subscription_id": subscription})
    after = {**made["after"], "subscription_id": "S1"}
    kept = {name: made[name] for name in ("customer", "action", "lines", "before")}
    moment = datetime.now(UTC).isoformat()
    more = {"after": after, "redeemed_at": moment, "reference": request.get("reference")}
    return {"id": "R1", "quote_id": "Q1", **kept, **more}


def problem(status: int, code: str, **parameters: Any) -> Reply:
    body = {"type": "about:blank", "title": code, "status": status, "code": code, "parameters": parameters}
    return Reply(status, json.dumps(body).encode(), "application/problem+json")


def _today() -> Any:
    return datetime.now(UTC).date()


def _a_year_after(day: Any) -> Any:
    return day.replace(year=day.year + 1) if (day.month, day.day) != (2, 29) else day + timedelta(days=365)


@contextmanager
def serving(misbehavior: Misbehavior) -> Iterator[HostileService]:
    """Serve a misbehavior on a free port of this computer."""
    service = HostileService(misbehavior)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            answer = service.answer(self.command, self.path, body)
            reply = answer if isinstance(answer, Reply) else Reply(200, json.dumps(answer).encode())
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.content_type)
            self.send_header("Connection", "close")
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if "Content-Length" not in reply.headers:
                self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body[: reply.cut])
            self.close_connection = True

        do_POST = do_GET

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    service.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield service
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
