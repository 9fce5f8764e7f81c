"""Refusals: one exception with its problem and HTTP status."""

from __future__ import annotations

from traceback import extract_tb

from wizard.contract import Code, Line, Problem
from wizard.keys import contains_key

STATUS = {
    Code.REQUEST_INVALID: 400,
    Code.NOT_SIGNED_IN: 401,
    Code.ROLE_REQUIRED: 403,
    Code.SCOPE_REQUIRED: 403,
    Code.NOT_FOUND: 404,
    Code.QUOTE_CHANGED: 409,
    Code.QUOTE_REDEEMED: 409,
    Code.CHANGE_REFUSED: 409,
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
    """A request that is not carried out. Its text is the problem's code, which may be logged."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem

    @property
    def status(self) -> int:
        """The HTTP status of the problem's code."""
        return STATUS[Code(self.problem.code)]

    @property
    def retry_after(self) -> int | None:
        """Seconds to wait before trying again, None if waiting does not help."""
        seconds = self.problem.parameters.get("retry_after")
        return seconds if isinstance(seconds, int) else None


def refused(code: Code, detail: str, /, **parameters: str | int | None) -> Refused:
    """Build a refusal with its parameters; `detail` is English, for logs, without keys."""
    return Refused(Problem(code, parameters, detail))


def request_invalid(field: str, detail: str) -> Refused:
    """Build the refusal of a request that breaks the contract at `field`."""
    return refused(Code.REQUEST_INVALID, detail, field=field)


def refuse_keys(field: str, text: str) -> None:
    """Raise Refused (request-invalid) where a text that would be stored holds a key, pasted by mistake."""
    if contains_key(text):
        raise request_invalid(field, "a product key does not belong here")


def not_found(what: str) -> Refused:
    """Build the refusal for what does not exist or may not be seen: both get the same answer."""
    return refused(Code.NOT_FOUND, f"no such {what}", what=what)


def busy(seconds: int) -> Refused:
    """Build the refusal of a busy service, with the seconds to wait."""
    return refused(Code.SERVICE_BUSY, "busy", retry_after=seconds)


def quote_changed(lines: tuple[Line, ...]) -> Refused:
    """Build the refusal of a quote that no longer holds; `lines` are its keys as they are now."""
    return Refused(Problem(Code.QUOTE_CHANGED, {}, "the order no longer does what its quote said", lines))


def place_of(error: BaseException) -> str:
    """Return where an exception was raised, as `FILE:LINE`; its text could repeat secrets."""
    frames = extract_tb(error.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "?"
