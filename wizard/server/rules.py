"""Rules of an order: verdict of every key, subscription before and after; no database, no clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from wizard.contract import Action, Code, Line, LineState, Parameters, Problem, State, Warn

from .effects import add_months, effect
from .lifecycle import FITTING, status
from .rows import CustomerRow, KeyRow, ProductRow, SubscriptionRow


@dataclass(frozen=True, slots=True)
class OrderKey:
    """One key of an order; `row` is None for an unknown key."""

    ending: str
    digest: str
    row: KeyRow | None


@dataclass(frozen=True, slots=True)
class Order:
    """The input of the rules, read in one transaction.

    `products` are those of the keys and the subscription, by id. `tried` are the ids of trial products that
    the customer ever had. `today` is the day of the quote, which holds over midnight. `unknown_key` is the
    code of an unknown key.
    """

    action: Action
    today: date
    customer: CustomerRow
    subscription: SubscriptionRow | None
    keys: tuple[OrderKey, ...]
    products: Mapping[str, ProductRow]
    tried: frozenset[str]
    language: str
    unknown_key: Code


@dataclass(frozen=True, slots=True)
class Assessment:
    """The result of the rules: a line for each key, the subscription before and after, and warnings."""

    lines: tuple[Line, ...]
    before: State | None
    after: State | None
    warnings: tuple[Problem, ...]

    @property
    def redeemable(self) -> bool:
        """True if every key was accepted."""
        return all(line.state == LineState.ACCEPTED for line in self.lines)


def assess(order: Order) -> Assessment:
    """Apply the rules to an order, its keys in the given order."""
    before = _state(order, order.subscription)
    judge = _Judge(order, before)
    lines = tuple(judge.line(row, key) for row, key in enumerate(order.keys, 1))
    after = _after(order, before, judge.accepted)
    return Assessment(lines, before, after, _warnings(order, before, after, judge.accepted))


def _state(order: Order, row: SubscriptionRow | None) -> State | None:
    if row is None:
        return None
    status_, reason = status(row, order.today)
    name = order.products[row.product_id].name(order.language)
    return State(row.id, name, status_, row.licenses, date.fromisoformat(row.expires_on), reason)


@dataclass(slots=True)
class _Judge:
    """Judges keys one after the other: the ones accepted so far decide what still fits."""

    order: Order
    before: State | None
    accepted: list[KeyRow] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)

    def line(self, row: int, order_key: OrderKey) -> Line:
        problem, key = self._problem(row, order_key), order_key.row
        if key is None or key.state != "unused":
            # Content of a key is shown only to those who could redeem it, also in its duplicates.
            return Line(order_key.ending, LineState.REJECTED, problem=problem)
        state = LineState.REJECTED if problem else LineState.ACCEPTED
        if not problem:
            self.accepted.append(key)
        name = self.order.products[key.product_id].name(self.order.language)
        return Line(key.ending, state, name, key.licenses, key.months, problem)

    def _problem(self, row: int, order_key: OrderKey) -> Problem | None:
        if order_key.digest in self.seen:
            return _problem(Code.KEY_DUPLICATE, row=self.seen[order_key.digest])
        self.seen[order_key.digest] = row
        key = order_key.row
        if key is None:
            return _problem(self.order.unknown_key)
        return (
            _spent(self.order, key)
            or _unfit(self.order, self.before)
            or _wrong_product(self.order, key, self._expected())
            or _unavailable(self.order, key)
            or self._other_term(key)
            or self._over_limit(key)
        )

    def _expected(self) -> str | None:
        """Return the product id that all keys must match: the subscription's, else the first accepted."""
        if self.order.subscription is not None:
            return self.order.subscription.product_id
        return self.accepted[0].product_id if self.accepted else None

    def _other_term(self, key: KeyRow) -> Problem | None:
        if self.order.action is Action.ADD or not self.accepted or self.accepted[0].months == key.months:
            return None
        return _problem(Code.KEY_TERM_MISMATCH, months=key.months, expected=self.accepted[0].months)

    def _over_limit(self, key: KeyRow) -> Problem | None:
        has = self.before.licenses if self.before and self.order.action is Action.ADD else 0
        total = has + sum(other.licenses for other in self.accepted) + key.licenses
        maximum = self.order.products[key.product_id].license_limit
        if total <= maximum:
            return None
        return _problem(Code.LICENSE_LIMIT_EXCEEDED, maximum=maximum, total=total)


def _problem(code: Code, **parameters: str | int | None) -> Problem:
    known: Parameters = parameters
    return Problem(code, known)


def _spent(order: Order, key: KeyRow) -> Problem | None:
    if key.state == "blocked":
        return _problem(Code.KEY_INVALID)
    if key.state == "used":
        own = key.used_by == order.customer.id
        return _problem(
            Code.KEY_USED,
            by="own" if own else "other",
            redeemed_on=key.used_on if own else None,
            action=order.action,
        )
    if key.redeem_by is not None and date.fromisoformat(key.redeem_by) < order.today:
        return _problem(Code.KEY_EXPIRED, redeem_by=key.redeem_by)
    return None


def _unfit(order: Order, before: State | None) -> Problem | None:
    if before is None or before.status in FITTING[order.action]:
        return None
    return _problem(
        Code.SUBSCRIPTION_UNFIT,
        action=order.action,
        status=before.status,
        status_reason=before.status_reason,
    )


def _wrong_product(order: Order, key: KeyRow, expected: str | None) -> Problem | None:
    product = order.products[key.product_id]
    if product.consumer:
        reason = "consumer"
    elif expected is None or expected == product.id:
        return None
    else:
        reason = "subscription" if order.subscription else "order"
    wanted = None if expected is None else order.products[expected].name(order.language)
    return _problem(
        Code.KEY_WRONG_PRODUCT, reason=reason, product=product.name(order.language), expected=wanted
    )


def _unavailable(order: Order, key: KeyRow) -> Problem | None:
    product = order.products[key.product_id]
    if product.withdrawn:
        reason = "withdrawn"
    elif not product.offered_in(order.customer.country):
        reason = "country"
    elif product.trial and order.action is Action.NEW and product.id in order.tried:
        reason = "trial-used"
    else:
        return None
    return _problem(
        Code.OFFER_UNAVAILABLE,
        reason=reason,
        product=product.name(order.language),
        country=order.customer.country,
    )


def _after(order: Order, before: State | None, accepted: list[KeyRow]) -> State | None:
    if not accepted:
        return None
    had = (before.licenses, before.expires_on) if before else None
    total = sum(key.licenses for key in accepted)
    licenses, expires_on = effect(order.action, order.today, had, total, accepted[0].months)
    product = order.products[accepted[0].product_id].name(order.language)
    return State(before.subscription_id if before else None, product, "active", licenses, expires_on)


def _warnings(
    order: Order, before: State | None, after: State | None, accepted: list[KeyRow]
) -> tuple[Problem, ...]:
    if before is None or after is None:
        return ()
    warnings = []
    longest = max(key.months for key in accepted)
    if order.action is Action.ADD and add_months(order.today, longest) > before.expires_on:
        warnings.append(
            Problem(Warn.TERM_CUT, {"months": longest, "expires_on": before.expires_on.isoformat()})
        )
    if after.licenses < before.licenses:
        warnings.append(Problem(Warn.LICENSES_REDUCED, {"before": before.licenses, "after": after.licenses}))
    return tuple(warnings)
