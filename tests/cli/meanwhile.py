"""Events that hit an order while it waits: lost answers, somebody quicker, a later clock."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from wizard.contract import Code, Problem, QuoteRequest, Receipt, RedemptionRequest
from wizard.orders.journal import Entry
from wizard.service.errors import ServiceError
from wizard.service.practice import PracticeService

LOST = ServiceError(Problem(Code.OUTCOME_UNKNOWN, {"host": "practice"}), may_have_been_sent=True)
OFFLINE = ServiceError(Problem(Code.OFFLINE, {"host": "practice"}))


class LosesTheAnswer(PracticeService):
    """Carries the order out, and its answer gets lost."""

    def redeem(self, quote_id: str, request: RedemptionRequest, idempotency_key: str) -> Receipt:
        super().redeem(quote_id, request, idempotency_key)
        raise LOST


class LosesTheRequest(PracticeService):
    """The order gets lost on the way to the service."""

    def redeem(self, quote_id: str, request: RedemptionRequest, idempotency_key: str) -> Receipt:
        raise LOST


class IsGone(PracticeService):
    """Cannot be reached once there is an order to redeem."""

    def redeem(self, quote_id: str, request: RedemptionRequest, idempotency_key: str) -> Receipt:
        raise OFFLINE

    def receipt(self, quote_id: str) -> Receipt | None:
        raise OFFLINE


@contextmanager
def practice(folder: Path, account: str = "admin") -> Iterator[PracticeService]:
    """The practice service itself, to check the results or to get ahead of somebody."""
    service = PracticeService(folder, account)
    try:
        yield service
    finally:
        service.close()


def stand_before(patch: pytest.MonkeyPatch, kind: type[Any]) -> None:
    """Have the terminal talk to practice through a class in front of it."""
    patch.setattr("wizard.orders.ordering.connect", lambda place, folder, *_: kind(folder, place.account))


def before_redeeming(patch: pytest.MonkeyPatch, happen: Callable[[], object]) -> None:
    """Have something happen, once, after the order was agreed to and before it is sent."""
    from wizard.orders import redemption

    real = redemption.begin
    happened: list[object] = []

    def begin(*arguments: Any) -> Entry:
        if not happened:
            happened.append(happen())
        return real(*arguments)

    patch.setattr(redemption, "begin", begin)


def sql(folder: Path, statement: str) -> list[Any]:
    with closing(sqlite3.connect(folder / "practice.sqlite3")) as connection, connection:
        return connection.execute(statement).fetchall()


def redeem(folder: Path, request: QuoteRequest) -> None:
    """Somebody else redeems."""
    with practice(folder) as service:
        quote = service.quote(request)
        service.redeem(
            quote.id, RedemptionRequest(quote.agreement.version, quote.customer.id), "somebody-else"
        )
