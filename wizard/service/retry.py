"""One call of the wizard: its attempts, under one deadline and one request id."""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from wizard.service import failure
from wizard.service.codec import OtherVersionError, UnreadableError, decode
from wizard.service.failure import Answer, Failure
from wizard.service.timing import Deadline
from wizard.service.transport import Bearer, Outgoing, Route

T = TypeVar("T")

_NOT_THE_TOKEN = frozenset({"not-linked", "disabled"})
"""Reasons of `not-signed-in` that another token of the same person does not change."""
_log = logging.getLogger("wizard.service")


class Call:
    """A call, begun when it is made; all its requests carry one `X-Request-Id`.

    A request that is refused for its token is sent once more with the token that `renew` gives instead.
    """

    def __init__(self, route: Route, renew: Callable[[str], str] = lambda _refused: "") -> None:
        """Start the clock of a call over `route`."""
        self.host = route.host
        self.deadline = Deadline(route.timing)
        self.request_id = str(uuid.uuid4())
        self._route = route
        self._renew = renew

    def repeat(self, request: Outgoing, shape: type[T]) -> T:
        """Send a request that is safe to repeat, up to the limit of attempts.

        Raises ServiceError: for the last failure.
        """
        sent = False
        attempt = 1
        while True:
            outcome = self.once(request, shape, attempt)
            if not isinstance(outcome, Failure):
                return outcome
            sent = not outcome.declined and (sent or outcome.may_have_been_sent)
            if not self.again(outcome, attempt):
                raise outcome.error(may_have_been_sent=sent and request.changes)
            attempt += 1

    def once(self, request: Outgoing, shape: type[T], attempt: int) -> T | Failure:
        """Send a request once, or twice where its token was refused, and decode the answer."""
        outcome = self._send(request, shape, attempt)
        if not isinstance(outcome, Failure) or outcome.status != 401:
            return outcome
        if request.changes and not outcome.declined:  # a gateway's word: it may have been carried out
            return outcome
        if outcome.problem.parameters.get("reason") in _NOT_THE_TOKEN:
            return outcome
        token = self._renew(self._route.auth.token)
        if not token:
            return outcome
        self._route = replace(self._route, auth=Bearer(token))
        self._renew = lambda _refused: ""
        return self._send(request, shape, attempt)

    def _send(self, request: Outgoing, shape: type[T], attempt: int) -> T | Failure:
        begin = time.monotonic()
        answer = self._route.exchange(request, self._headers(request), self.deadline)
        outcome = answer if isinstance(answer, Failure) else self._read(answer, shape)
        _log.info(
            "%s %s %s %d ms, attempt %d, request %s",
            request.method,
            request.template or "/",
            _summary(answer, outcome),
            (time.monotonic() - begin) * 1000,
            attempt,
            self.request_id,
        )
        return outcome

    def again(self, outcome: Failure, attempt: int) -> bool:
        """Wait until attempt number `attempt` may be repeated; False if it should not be."""
        return (
            outcome.passing
            and attempt < self._route.timing.attempts
            and self.deadline.pause(attempt, outcome.retry_after)
        )

    def _headers(self, request: Outgoing) -> dict[str, str]:
        headers = {"X-Request-Id": self.request_id}
        if request.body is not None:
            headers["Content-Type"] = "application/json"
        if request.idempotency_key is not None:
            headers["Idempotency-Key"] = request.idempotency_key
        return headers

    def _read(self, answer: Answer, shape: type[T]) -> T | Failure:
        if answer.status not in (200, 201):
            return failure.of_answer(answer, self.host, self._route.auth.token)
        if answer.content_type != "application/json":
            return failure.nonsense(f"status {answer.status}, but no JSON", self.host)
        try:
            return decode(answer.body, shape)
        except OtherVersionError as error:
            return failure.other_version(str(error), self.host)
        except UnreadableError as error:
            return failure.nonsense(str(error), self.host)


def _summary(answer: Answer | Failure, outcome: object) -> str:
    """Return status and code, as far as there is either, for the log."""
    status = str(answer.status) if isinstance(answer, Answer) else "-"
    return f"{status} {outcome.problem.code}" if isinstance(outcome, Failure) else status
