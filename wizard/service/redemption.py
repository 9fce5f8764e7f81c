"""Redeems exactly once over a network that loses answers."""

from __future__ import annotations

from wizard.contract import Code, Problem, Receipt
from wizard.service import failure
from wizard.service.errors import ServiceError
from wizard.service.failure import Failure
from wizard.service.retry import Call
from wizard.service.transport import Outgoing

TEMPLATE = "/quotes/{}/redemption"


def redeem(call: Call, quote_id: str, body: bytes, idempotency_key: str) -> Receipt:
    """Send a redemption until the service has reported its outcome, or the deadline has passed.

    While nothing can have arrived, it is sent again like any call. Once an answer is lost the service is
    asked for the outcome, and only if it knows of none is the redemption sent again, with the same key.

    Raises:
        ServiceError: the service's own problem; the fault of the connection, with `may_have_been_sent` false,
            if nothing was ever sent; `outcome-unknown`, with `may_have_been_sent` true, in all other cases.
    """
    order = Outgoing("POST", TEMPLATE, (quote_id,), body=body, idempotency_key=idempotency_key)
    lost = False
    attempt = 1
    while True:
        outcome = _attempt(call, order, quote_id, attempt)
        if isinstance(outcome, Receipt):
            return outcome
        if outcome.declined:
            # "not now" and "not you" are about this attempt, not about an earlier one whose answer was lost
            raise outcome.error(call.request_id, may_have_been_sent=lost and not outcome.final)
        lost = lost or outcome.may_have_been_sent
        if lost:
            receipt = _ask(call, quote_id, outcome)
            if receipt is not None:
                return receipt
            if not call.deadline.pause(attempt, outcome.retry_after):
                raise _unknown(call, outcome)
        elif not call.again(outcome, attempt):
            raise outcome.error(call.request_id, may_have_been_sent=False)
        attempt += 1


def known_receipt(call: Call, quote_id: str) -> Receipt | None:
    """Ask for the receipt of a quote; None if the service knows no redemption.

    Raises:
        ServiceError: for whatever keeps the service from answering.
    """
    attempt = 1
    while True:
        outcome = _attempt(call, Outgoing("GET", TEMPLATE, (quote_id,)), quote_id, attempt)
        if isinstance(outcome, Receipt):
            return outcome
        if _knows_none(outcome):
            return None
        if not call.again(outcome, attempt):
            raise outcome.error(call.request_id, may_have_been_sent=False)
        attempt += 1


def _ask(call: Call, quote_id: str, lost: Failure) -> Receipt | None:
    """Ask for the outcome of a redemption whose answer was `lost`, for as long as there is time.

    Raises:
        ServiceError: `outcome-unknown`.
    """
    attempt = 1
    while True:
        outcome = _attempt(call, Outgoing("GET", TEMPLATE, (quote_id,)), quote_id, attempt)
        if isinstance(outcome, Receipt):
            return outcome
        if _knows_none(outcome):
            return None
        patient = outcome.passing or outcome.status in (429, 503)
        if not (patient and call.deadline.pause(attempt, outcome.retry_after)):
            raise _unknown(call, lost, outcome)
        attempt += 1


def _attempt(call: Call, request: Outgoing, quote_id: str, attempt: int) -> Receipt | Failure:
    outcome = call.once(request, Receipt, attempt)
    if isinstance(outcome, Receipt) and outcome.quote_id != quote_id:
        return failure.nonsense("the receipt of another quote", call.host)
    return outcome


def _knows_none(outcome: Failure) -> bool:
    """True if the service itself knows no redemption; a gateway's 404 does not count."""
    problem = outcome.problem
    return outcome.declined and problem.code == Code.NOT_FOUND and problem.parameters.get("what") != "address"


def _unknown(call: Call, *failures: Failure) -> ServiceError:
    """Return the error, with the longest wait that was asked for."""
    codes = ", then ".join(str(each.problem.code) for each in failures)
    waits = [each.retry_after for each in failures if each.retry_after is not None]
    problem = Problem(Code.OUTCOME_UNKNOWN, {"host": call.host}, f"an answer was lost: {codes}")
    return ServiceError(
        problem, retry_after=max(waits, default=None), request_id=call.request_id, may_have_been_sent=True
    )
