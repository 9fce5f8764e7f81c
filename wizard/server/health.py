"""Readiness and request log of a hosted service, in addition to the contract."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from secrets import token_hex
from typing import Any

import falcon

from wizard.keys import contains_key

from .errors import Refused, busy
from .tracing import parse_trace

_IDENTITY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}")

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Ready:
    """`/readyz`: answers 200 if requests can be served, for load balancers.

    `check` raises if requests cannot be served.
    """

    check: Callable[[], None]

    def on_get(self, _req: falcon.Request, resp: falcon.Response) -> None:
        """Answer that the service is ready. Raises Refused (service-busy)."""
        try:
            self.check()
        except Refused:
            raise
        except Exception as error:
            log.warning("not ready: %s", type(error).__name__)
            raise busy(seconds=5) from None
        resp.media = {"status": "ready"}

    on_head = on_get


class RequestLog:
    """Falcon middleware: one log line per request, and its id in the answer (`X-Request-Id`).

    The line has the ids of a `traceparent`; the answer has the request's own place in the trace.
    """

    def process_request(self, req: falcon.Request, _resp: falcon.Response) -> None:
        """Start the request's timer and assign its id. A client's id is ignored: it could hold a key."""
        req.context.request_id = token_hex(16)
        req.context.began = time.monotonic()
        req.context.trace = parse_trace(req.get_header("traceparent"))

    def process_resource(
        self, req: falcon.Request, _resp: falcon.Response, _resource: object, params: dict[str, Any]
    ) -> None:
        """Remember the customer or quote that the address names."""
        req.context.target = dict(params)

    def process_response(
        self, req: falcon.Request, resp: falcon.Response, _resource: object, _succeeded: bool
    ) -> None:
        """Log the request, with the template of its address instead of the address."""
        resp.set_header("X-Request-Id", req.context.request_id)
        caller = getattr(req.context, "caller", None)
        now, arrived = time.monotonic(), req.env.get("wizard.began", req.context.began)
        fields: dict[str, Any] = {
            "request": req.context.request_id,
            "method": req.method if req.method in falcon.HTTP_METHODS else "?",
            "route": req.uri_template or "?",
            "status": resp.status_code,
            "ms": round((now - arrived) * 1000, 2),
            "queue_ms": round((req.context.began - arrived) * 1000, 2),
            "account": caller.account.id if caller else None,
            "target": {
                name: _plain(text) for name, text in getattr(req.context, "target", {}).items() if text
            },
            "address": req.remote_addr,
        }
        if (trace := req.context.trace) is not None:
            resp.set_header("Traceresponse", trace.header)
            fields |= {"trace": trace.trace_id, "span": trace.span_id, "parent": trace.parent_id}
        if (code := getattr(resp.context, "code", None)) is not None:
            fields["code"] = code
        log.info("request", extra={"fields": fields})


def _plain(text: str) -> str:
    """Return an id of a request as it was sent, `?` for what can be none, as a key in its place."""
    return text if _IDENTITY.fullmatch(text) and not contains_key(text) else "?"
