"""Redeems exactly once over a network that loses answers."""

from __future__ import annotations

from wizard.contract import Code, Problem, Receipt
from wizard.service import failure
from wizard.service.errors import ServiceError
from wizard.service.failure import Failure
from wizard.service.retry import Call
from wizard.service.transport import Outgoing

TEMPLATE = "/quotes/{}/redemption"

_OWN_WORDS = frozenset(
    {
        (400, Code.REQUEST_INVALID),
        (401, Code.NOT_SIGNED_IN),
        (403, Code.ROLE_REQUIRED),
        (403, Code.SCOPE_REQUIRED),
        (404, Code.NOT_FOUND),
        (409, Code.QUOTE_CHANGED),
        (409, Code.QUOTE_REDEEMED),
        (410, Code.QUOTE_EXPIRED),
        (422, Code.IDEMPOTENCY_MISMATCH),
        (429, Code.TOO_MANY_ATTEMPTS),
        (503, Code.SERVICE_BUSY),
        (503, Code.ACCOUNT_NOT_CREATED),
        (503, Code.ORDER_NOT_PROCESSED),
        (503, Code.DATA_FOLDER_FULL),  # of the practice service
        (503, Code.DATA_FOLDER_UNWRITABLE),
    }
)
"""Problems by which a service says that a redemption was not carried out. Others may be a gateway's."""


def redeem(call: Call, quote_id: str, body: bytes, idempotency_key: str) -> Receipt:
    """Send a redemption until the service has reported its outcome, or the deadline has passed.

    While nothing can have arrived, it is sent again like any call. Once an answer is lost the service is
    asked for the outcome, and only if it knows of none is the redemption sent again, with the same key.
    A problem that no redemption has may be a newer service's, or come from a gateway in between: it is
    believed when the redemption is answered so twice, and the service knows of no outcome.

    Raises ServiceError: the service's own problem; the fault of the connection, with `may_have_been_sent`
    false, if nothing was ever sent; `outcome-unknown`, with `may_have_been_sent` true, in all other cases.
    """
    order = Outgoing("POST", TEMPLATE, (quote_id,), body=body, idempotency_key=idempotency_key)
    lost = strange_before = False
    attempt = 1
    while True:
        outcome = _attempt(call, order, quote_id, attempt)
        if isinstance(outcome, Receipt):
            return outcome
        strange = outcome.declined and (outcome.status, outcome.problem.code) not in _OWN_WORDS
        if outcome.declined and not strange:
            # "not now" and "not you" are about this attempt, not about an earlier one whose answer was lost
            raise outcome.error(may_have_been_sent=lost and not outcome.final)
        lost = lost or outcome.may_have_been_sent or strange
        if lost:
            receipt = known_receipt(call, quote_id, outcome)
            if receipt is not None:
                return receipt
            if strange and strange_before:
                raise outcome.error(may_have_been_sent=False)
            strange_before = strange
            if not call.deadline.pause(attempt, outcome.retry_after):
                raise _unknown(call, outcome)
        elif not call.again(outcome, attempt):
            raise outcome.error(may_have_been_sent=False)
        attempt += 1


def known_receipt(call: Call, quote_id: str, lost: Failure | None = None) -> Receipt | None:
    """Ask for the receipt of a quote; None if the service knows no redemption.

    After a redemption whose answer was `lost`, it is asked for as long as there is time. Raises ServiceError:
    for whatever keeps the service from answering; then `outcome-unknown`.
    """
    attempt = 1
    while True:
        outcome = _attempt(call, Outgoing("GET", TEMPLATE, (quote_id,)), quote_id, attempt)
        if isinstance(outcome, Receipt):
            return outcome
        if _knows_none(outcome):
            return None
        if lost is None:
            if not call.again(outcome, attempt):
                raise outcome.error(may_have_been_sent=False)
        else:
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
    return ServiceError(problem, retry_after=max(waits, default=None), may_have_been_sent=True)
