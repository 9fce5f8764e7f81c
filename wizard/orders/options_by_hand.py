"""Options of a customer whose service proposes none: every action that a subscription's status allows."""

from __future__ import annotations

from collections.abc import Iterable

from wizard.contract import Action, State
from wizard.contract.proposals import Option
from wizard.orders.draft import FITTING_STATUS, fits


def options_by_hand(subscriptions: Iterable[State], rows: tuple[int, ...]) -> tuple[Option, ...]:
    """Return options without an effect (`after` is null): the review shows it. `rows` are the keys used."""
    existing = [
        _option(action, before, rows)
        for before in subscriptions
        for action in FITTING_STATUS
        if fits(action, before)
    ]
    return (*existing, _option(Action.NEW, None, rows))


def _option(action: Action, before: State | None, rows: tuple[int, ...]) -> Option:
    identity = before.subscription_id if before else None
    return Option(
        action, identity, before, None, redeemable=True, accepted_rows=rows, problems=(), warnings=()
    )
