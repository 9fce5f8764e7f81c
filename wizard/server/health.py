"""What a hosted service has beside the contract: can it work, and a line of log a request."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import falcon

from .errors import Refused, busy

log = logging.getLogger(__name__)


class Ready:
    """`/readyz`: requests can be served, so a load balancer may send some."""

    def __init__(self, check: Callable[[], None]) -> None:
        """Remember what raises when it is not so."""
        self._check = check

    def on_get(self, _req: falcon.Request, resp: falcon.Response) -> None:
        """Say so.

        Raises Refused (service-busy).
        """
        try:
            self._check()
        except Refused:
            raise
        except Exception as error:
            log.warning("not ready: %s", type(error).__name__)
            raise busy(seconds=5) from None
        resp.media = {"status": "ready"}


class RequestLog:
    """Falcon middleware: a line for each request, and its id in the answer (`X-Request-Id`)."""

    def process_request(self, req: falcon.Request, _resp: falcon.Response) -> None:
        """Note when it came. An id that a client sends is not taken over: it could be anything, a key too."""
        req.context.request_id = uuid4().hex
        req.context.began = time.perf_counter()

    def process_response(
        self, req: falcon.Request, resp: falcon.Response, _resource: object, _succeeded: bool
    ) -> None:
        """Write the line: the template of the address, never the address itself."""
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
