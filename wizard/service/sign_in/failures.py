"""Failures of a sign-in, as the one error of a service call."""

from __future__ import annotations

from enum import StrEnum

from wizard.contract import Code, Parameters, Problem
from wizard.service.errors import ServiceError


class Reason(StrEnum):
    """Reason of `sign-in-failed`; `messages` has sentences for each."""

    ISSUER_INSECURE = "issuer-insecure"
    ISSUER_WRONG = "issuer-wrong"
    NO_PKCE = "no-pkce"
    NO_DEVICE_CODE = "no-device-code"
    NO_PORT = "no-port"
    NO_BROWSER = "no-browser"
    REFUSED = "refused"
    REJECTED = "rejected"  # error: the provider's code
    UNREADABLE = "unreadable"
    TIMED_OUT = "timed-out"
    CANCELLED = "cancelled"
    ANSWER_FORGED = "answer-forged"
    TOKEN_WRONG = "token-wrong"  # noqa: S105 - no password
    CLOCK = "clock"  # off_by: seconds


def failed(reason: Reason, host: str, detail: str, **more: str | int | None) -> ServiceError:
    """Return the error of a sign-in at a provider's `host`; `detail` quotes no token and no code."""
    parameters: Parameters = {"reason": reason.value, "host": host, **more}
    return ServiceError(Problem(Code.SIGN_IN_FAILED, parameters, detail))


def expired(detail: str) -> ServiceError:
    """Return the error of a sign-in that cannot be renewed: the person has to sign in again."""
    return ServiceError(Problem(Code.NOT_SIGNED_IN, {"reason": "expired"}, detail))
