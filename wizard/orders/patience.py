"""Patience with a busy service: which refusals are tried again without asking, and after how long."""

from __future__ import annotations

from wizard.contract import Code

RETRIED = frozenset({Code.SERVICE_BUSY, Code.OUTCOME_UNKNOWN})
"""Codes after which an order is sent, or asked for, again by itself, with a person there who may stop it."""
_WITH_TIME = frozenset(
    {
        Code.SERVICE_BUSY,
        Code.ACCOUNT_NOT_CREATED,
        Code.ORDER_NOT_PROCESSED,
        Code.TOO_MANY_ATTEMPTS,
        Code.OFFLINE,
        Code.TIMEOUT,
        Code.PROTOCOL_ERROR,
    }
)
WAITED_FOR = _WITH_TIME | {Code.OUTCOME_UNKNOWN}
"""Codes after which the run of a batch waits and continues by itself."""
PASSING = _WITH_TIME | {
    Code.TLS_UNTRUSTED,
    Code.PROXY_AUTH_REQUIRED,
    Code.NOT_SIGNED_IN,
    Code.DATA_FOLDER_FULL,
    Code.DATA_FOLDER_UNWRITABLE,
    Code.JOURNAL_NEWER,
}
"""Codes of what time passes over, or a person solves: the order itself stays as it is."""
PAUSE_SECONDS = 10.0
LIMIT_SECONDS = 60.0


def is_passing(code: str) -> bool:
    """True if the same order may be tried again as it is."""
    return code in PASSING


def pause_after(code: str, retry_after: float | None) -> float | None:
    """Seconds until the next attempt; None where a person has to decide."""
    return (retry_after or PAUSE_SECONDS) if code in RETRIED else None


class WaitingBudget:
    """The time that a command waits for a service, over several calls together.

    A window has no limit, because its person sees the count-down and can close it. A command waits for a busy
    service only: where the answer was lost it ends, and `resume` asks for the outcome.
    """

    def __init__(self) -> None:
        self._left = LIMIT_SECONDS

    def take(self, code: str, retry_after: float | None) -> float | None:
        """Seconds to wait now; None where waiting does not help, or the budget is too small for it."""
        pause = pause_after(code, retry_after) if code != Code.OUTCOME_UNKNOWN else None
        if pause is None or pause > self._left:
            return None
        self._left -= pause
        return pause
