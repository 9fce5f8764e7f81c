"""Readiness and request log of a hosted service, in addition to the contract."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import falcon

from .errors import Refused, busy

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Ready:
    """`/readyz`: answers 200 if requests can be served, for load balancers.

    `check` raises if requests cannot be served.
    """

    check: Callable[[], None]

    def on_get(self, _req: falcon.Request, resp: falcon.Response) -> None:
        """Answer that the service is ready.

        Raises Refused (service-busy).
        """
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
    """Falcon middleware: one log line per request, and its id in the answer (`X-Request-Id`)."""

    def process_request(self, req: falcon.Request, _resp: falcon.Response) -> None:
        """Start the request's timer and assign its id. A client's id is ignored: it could hold a key."""
        req.context.request_id = uuid4().hex
        req.context.began = time.perf_counter()

    def process_response(
        self, req: falcon.Request, resp: falcon.Response, _resource: object, _succeeded: bool
    ) -> None:
        """Log the request, with the template of its address instead of the address."""
        resp.set_header("X-Request-Id", req.context.request_id)
        caller = getattr(req.context, "caller", None)
        fields: dict[str, Any] = {
            "request": req.context.request_id,
            "method": req.method if req.method in falcon.HTTP_METHODS else "?",
            "route": req.uri_template or "?",
            "status": resp.status_code,
            "ms": round((time.perf_counter() - req.context.began) * 1000, 2),
            "account": caller.account.id if caller else None,
            "address": req.remote_addr,
        }
        if (code := getattr(resp.context, "code", None)) is not None:
            fields["code"] = code
        log.info("request", extra={"fields": fields})
