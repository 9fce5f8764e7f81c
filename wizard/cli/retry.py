"""Waiting for a busy service, with a count-down; whatever happens, the order stays in the journal."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from wizard.cli.terminal import Terminal
    from wizard.contract import (
        Account,
        Customer,
        CustomerPage,
        CustomerRequest,
        Quote,
        QuoteRequest,
        Receipt,
        ReceiptPage,
        RedemptionRequest,
        ServiceInfo,
        Subscriptions,
    )
    from wizard.orders.redemption import Outcome
    from wizard.service.protocol import ActivationService

T = TypeVar("T")

PATIENCE_SECONDS = 60.0
PAUSE_SECONDS = 5.0
COUNTED_SECONDS = 5  # the count-down says every fifth second


class Patience:
    """A minute of waiting for a busy service, over all of its calls together."""

    def __init__(self, terminal: Terminal) -> None:
        """Have waited for nothing yet."""
        self._terminal = terminal
        self._left = PATIENCE_SECONDS

    def wait(self, seconds: float | None) -> bool:
        """Wait as long as the service asks; false where the minute is too short for that."""
        pause = seconds or PAUSE_SECONDS
        if pause > self._left:
            return False
        self._left -= pause
        _count_down(self._terminal, pause)
        return True


def patiently(terminal: Terminal, host: str, attempt: Callable[[], Outcome]) -> Outcome:
    """Attempt something with an order; a busy service is waited for.

    Ctrl+C gives up: what came of an attempt under way is then unknown, and the order can be resumed.
    """
    from wizard.contract import Code, Problem
    from wizard.orders.journal import EntryState
    from wizard.orders.redemption import Outcome

    outcome = Outcome(EntryState.UNKNOWN, problem=Problem(Code.OUTCOME_UNKNOWN, {"host": host}))
    unknown = outcome
    patience = Patience(terminal)
    try:
        while True:
            outcome = unknown
            outcome = attempt()
            busy = outcome.problem is not None and outcome.problem.code == Code.SERVICE_BUSY
            if not busy or not patience.wait(outcome.retry_after):
                return outcome
    except KeyboardInterrupt:
        terminal.say()
        return outcome


class PatientService:
    """A service whose answer "busy" is waited out, for all that only asks; see `ActivationService`.

    What redeems is waited for by `patiently`, which knows the order.
    """

    def __init__(self, service: ActivationService, terminal: Terminal) -> None:
        """Be patient with this service."""
        self._service = service
        self._patience = Patience(terminal)

    @property
    def address(self) -> str:
        """Where the service is."""
        return self._service.address

    def info(self) -> ServiceInfo:
        """Who runs the service."""
        return self._asked(self._service.info)

    def account(self) -> Account:
        """Who is signed in."""
        return self._asked(self._service.account)

    def customers(self, query: str = "", cursor: str | None = None) -> CustomerPage:
        """Answer one page of customers."""
        return self._asked(lambda: self._service.customers(query, cursor))

    def create_customer(self, request: CustomerRequest, idempotency_key: str) -> Customer:
        """Create a customer, once per key."""
        return self._asked(lambda: self._service.create_customer(request, idempotency_key))

    def subscriptions(self, customer_id: str) -> Subscriptions:
        """All subscriptions of one customer."""
        return self._asked(lambda: self._service.subscriptions(customer_id))

    def quote(self, request: QuoteRequest) -> Quote:
        """What these keys would do."""
        return self._asked(lambda: self._service.quote(request))

    def redeem(self, quote_id: str, request: RedemptionRequest, idempotency_key: str) -> Receipt:
        """Carry a quote out."""
        return self._service.redeem(quote_id, request, idempotency_key)

    def receipt(self, quote_id: str) -> Receipt | None:
        """What came of a quote."""
        return self._service.receipt(quote_id)

    def receipts(self, customer_id: str | None = None, cursor: str | None = None) -> ReceiptPage:
        """One page of earlier orders."""
        return self._asked(lambda: self._service.receipts(customer_id, cursor))

    def close(self) -> None:
        """Let go of the service."""
        self._service.close()

    def _asked(self, call: Callable[[], T]) -> T:
        from wizard.contract import Code
        from wizard.service.errors import ServiceError

        while True:
            try:
                return call()
            except ServiceError as error:
                if error.problem.code != Code.SERVICE_BUSY or not self._patience.wait(error.retry_after):
                    raise


def _count_down(terminal: Terminal, seconds: float) -> None:
    told = terminal.translate(
        "Cli", "The service is busy. Trying again in {duration} (Ctrl+C stops waiting)."
    )
    end = time.monotonic() + seconds
    said = None
    while (left := end - time.monotonic()) > 0:
        rounded = int(left) + 1 if left % 1 else int(left)
        if said is None or (rounded % COUNTED_SECONDS == 0 and rounded != said):
            terminal.say(told.format(duration=terminal.speech.duration(rounded)))
            said = rounded
        time.sleep(min(left, 1.0))
