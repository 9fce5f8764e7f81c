"""How the service says no: one exception, carrying the problem and its HTTP status."""

from __future__ import annotations

from wizard.contract import Code, Line, Problem
from wizard.keys import contains_key

STATUS = {
    Code.REQUEST_INVALID: 400,
    Code.NOT_SIGNED_IN: 401,
    Code.ROLE_REQUIRED: 403,
    Code.NOT_FOUND: 404,
    Code.QUOTE_CHANGED: 409,
    Code.QUOTE_REDEEMED: 409,
    Code.QUOTE_EXPIRED: 410,
    Code.IDEMPOTENCY_MISMATCH: 422,
    Code.TOO_MANY_ATTEMPTS: 429,
    Code.SERVICE_BUSY: 503,
    Code.ACCOUNT_NOT_CREATED: 503,
    Code.ORDER_NOT_PROCESSED: 503,
    # of practice alone, which runs on the person's own computer
    Code.DATA_FOLDER_UNWRITABLE: 503,
    Code.DATA_FOLDER_FULL: 503,
}


class Refused(Exception):
    """A request that is not carried out. Its text is the code: it may be logged."""

    def __init__(self, problem: Problem) -> None:
        """Remember the problem."""
        super().__init__(problem.code)
        self.problem = problem

    @property
    def status(self) -> int:
        """The HTTP status of the problem's code."""
        return STATUS[Code(self.problem.code)]

    @property
    def retry_after(self) -> int | None:
        """Seconds to wait before asking again, where waiting helps."""
        seconds = self.problem.parameters.get("retry_after")
        return seconds if isinstance(seconds, int) else None


def refused(code: Code, detail: str, /, **parameters: str | int | None) -> Refused:
    """A refusal with its parameters; `detail` is English, for logs, without keys."""
    return Refused(Problem(code, parameters, detail))


def request_invalid(field: str, detail: str) -> Refused:
    """The request is not what the contract says; `field` is where."""
    return refused(Code.REQUEST_INVALID, detail, field=field)


def refuse_keys(field: str, text: str) -> None:
    """Raise Refused (request-invalid) where a text that would be stored holds a key, pasted by mistake."""
    if contains_key(text):
        raise request_invalid(field, "a product key does not belong here")


def not_found(what: str) -> Refused:
    """There is no such thing, or the account may not see it: the answer is the same."""
    return refused(Code.NOT_FOUND, f"no such {what}", what=what)


def busy(seconds: int) -> Refused:
    """The service cannot do it now."""
    return refused(Code.SERVICE_BUSY, "busy", retry_after=seconds)


def quote_changed(lines: tuple[Line, ...]) -> Refused:
    """What the quote promised no longer holds; `lines` are what holds now."""
    return Refused(Problem(Code.QUOTE_CHANGED, {}, "the order no longer does what its quote said", lines))
