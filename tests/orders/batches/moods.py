"""A practice service that fails as a test wants it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from wizard.contract import Code, Problem, Quote, QuoteRequest, Receipt, RedemptionRequest
from wizard.service.errors import ServiceError
from wizard.service.practice import PracticeService


class Moody(PracticeService):
    """Fails as a test wants it: `fails` is asked before every quote and redemption."""

    fails: Callable[[str], ServiceError | None] = staticmethod(lambda _: None)
    loses_answers = False

    def quote(self, request: QuoteRequest) -> Quote:
        self._ask("quote")
        return super().quote(request)

    def redeem(self, quote_id: str, request: RedemptionRequest, idempotency_key: str) -> Receipt:
        self._ask("redeem")
        receipt = super().redeem(quote_id, request, idempotency_key)
        if Moody.loses_answers:
            raise ServiceError(Problem(Code.OUTCOME_UNKNOWN, {"host": "practice"}), may_have_been_sent=True)
        return receipt

    def _ask(self, what: str) -> None:
        error = Moody.fails(what)
        if error is not None:
            raise error


class FailsAtFirst:
    """Fails some calls after others went well."""

    def __init__(self, code: Code, *, after: int, times: int, retry_after: float | None = None) -> None:
        self._problem = Problem(code, {"host": "practice"})
        self._after, self._times, self._retry_after = after, times, retry_after
        self._lock = Lock()

    def __call__(self, _: str) -> ServiceError | None:
        with self._lock:
            self._after -= 1
            if self._after >= 0 or self._times <= 0:
                return None
            self._times -= 1
            return ServiceError(self._problem, retry_after=self._retry_after)
