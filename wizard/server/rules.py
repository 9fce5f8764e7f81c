"""Rules of an order: verdict of every key, subscription before and after; no database, no clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from wizard.contract import Action, Code, KeyState, Line, LineState, Parameters, Problem, State, Status, Warn

from .effects import add_months, effect
from .lifecycle import FITTING, state
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
    code of an unknown key. For proposals `action` and `subscription` are None.
    """

    action: Action | None
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
    before = None
    if order.subscription is not None:
        product = order.products[order.subscription.product_id]
        before = state(order.subscription, product, order.language, order.today)
    judge = _Judge(order, before)
    lines = tuple(judge.line(row, key) for row, key in enumerate(order.keys, 1))
    if not judge.accepted:
        return Assessment(lines, before, None, ())
    licenses, months = sum(key.licenses for key in judge.accepted), max(key.months for key in judge.accepted)
    assert order.action is not None, "an order has an action"
    after = state_after(order, order.action, before, judge.accepted[0].product_id, licenses, months)
    return Assessment(lines, before, after, warnings(order, order.action, before, after, months))


@dataclass(slots=True)
class _Judge:
    """Judges keys one after the other: the ones accepted so far decide what still fits."""

    order: Order
    before: State | None
    accepted: list[KeyRow] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)

    def line(self, row: int, order_key: OrderKey) -> Line:
        problem = self._problem(row, order_key)
        if problem is None and order_key.row is not None:
            self.accepted.append(order_key.row)
        return line_of(self.order, order_key, problem)

    def _problem(self, row: int, order_key: OrderKey) -> Problem | None:
        if order_key.digest in self.seen:
            return problem_of(Code.KEY_DUPLICATE, row=self.seen[order_key.digest])
        self.seen[order_key.digest] = row
        key = order_key.row
        if key is None:
            return problem_of(self.order.unknown_key)
        return (
            unredeemable(self.order, key, self.before, self._expected())
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
        return problem_of(Code.KEY_TERM_MISMATCH, months=key.months, expected=self.accepted[0].months)

    def _over_limit(self, key: KeyRow) -> Problem | None:
        has = self.before.licenses if self.before and self.order.action is Action.ADD else 0
        total = has + sum(other.licenses for other in self.accepted) + key.licenses
        maximum = self.order.products[key.product_id].license_limit
        if total <= maximum:
            return None
        return problem_of(Code.LICENSE_LIMIT_EXCEEDED, maximum=maximum, total=total)


def line_of(order: Order, order_key: OrderKey, problem: Problem | None) -> Line:
    """Return the line of a judged key."""
    key = order_key.row
    if key is None or key.state != KeyState.UNUSED:
        # Content of a key is shown only to those who could redeem it, also in its duplicates.
        return Line(order_key.ending, LineState.REJECTED, problem=problem)
    product = order.products[key.product_id]
    return Line(
        ending=key.ending,
        state=LineState.REJECTED if problem else LineState.ACCEPTED,
        product=product.name(order.language),
        licenses=key.licenses,
        months=key.months,
        problem=problem,
        product_id=product.id,
    )


def problem_of(code: Code, **parameters: str | int | None) -> Problem:
    """Return a problem with its parameters."""
    known: Parameters = parameters
    return Problem(code, known)


def unredeemable(
    order: Order, key: KeyRow, before: State | None = None, expected: str | None = None
) -> Problem | None:
    """Return the problem of a key by itself; proposals ask without a subscription or an expected product."""
    return (
        redeemed_before(order, key)
        or unfit(order.action, before)
        or wrong_product(order, key, expected)
        or unavailable(order, key)
    )


def redeemed_before(order: Order, key: KeyRow) -> Problem | None:
    """Return the problem of a blocked, used or expired key: the first that holds hides the others."""
    if key.state == KeyState.BLOCKED:
        return problem_of(Code.KEY_INVALID)
    if key.state == KeyState.USED:
        own = key.used_by == order.customer.id
        return problem_of(
            Code.KEY_USED,
            by="own" if own else "other",
            redeemed_on=key.used_on if own else None,
            action=order.action,
        )
    if key.redeem_by is not None and date.fromisoformat(key.redeem_by) < order.today:
        return problem_of(Code.KEY_EXPIRED, redeem_by=key.redeem_by)
    return None


def unfit(action: Action | None, before: State | None) -> Problem | None:
    """Return the problem of a subscription whose status does not allow the action."""
    if action is None or before is None or before.status in FITTING[action]:
        return None
    return problem_of(
        Code.SUBSCRIPTION_UNFIT,
        action=action,
        status=before.status,
        status_reason=before.status_reason,
    )


def wrong_product(order: Order, key: KeyRow, expected: str | None) -> Problem | None:
    """Return the problem of a key for consumers, or for another product than expected."""
    product = order.products[key.product_id]
    if product.consumer:
        reason = "consumer"
    elif expected is None or expected == product.id:
        return None
    else:
        reason = "subscription" if order.subscription else "order"
    wanted = None if expected is None else order.products[expected].name(order.language)
    return problem_of(
        Code.KEY_WRONG_PRODUCT, reason=reason, product=product.name(order.language), expected=wanted
    )


def unavailable(order: Order, key: KeyRow) -> Problem | None:
    """Return the problem of a product that the customer cannot have."""
    product = order.products[key.product_id]
    if product.withdrawn:
        reason = "withdrawn"
    elif not product.offered_in(order.customer.country):
        reason = "country"
    elif product.trial and order.action is Action.NEW and product.id in order.tried:
        reason = "trial-used"
    else:
        return None
    return problem_of(
        Code.OFFER_UNAVAILABLE,
        reason=reason,
        product=product.name(order.language),
        country=order.customer.country,
    )


def state_after(
    order: Order, action: Action, before: State | None, product_id: str, licenses: int, months: int
) -> State:
    """Return the subscription after an action with keys of some licenses in all and a term of months."""
    had = (before.licenses, before.expires_on) if before else None
    total, expires_on = effect(action, order.today, had, licenses, months)
    if before is None:
        product = order.products[product_id].name(order.language)
        return State(
            None, product, Status.ACTIVE, total, expires_on, product_id=product_id, started_on=order.today
        )
    return replace(before, status=Status.ACTIVE, status_reason=None, licenses=total, expires_on=expires_on)


def warnings(
    order: Order, action: Action, before: State | None, after: State, months: int
) -> tuple[Problem, ...]:
    """Return the warnings of an action; `months` is the longest term of its keys."""
    if before is None:
        return ()
    found = []
    if action is Action.ADD and add_months(order.today, months) > before.expires_on:
        found.append(Problem(Warn.TERM_CUT, {"months": months, "expires_on": before.expires_on.isoformat()}))
    if after.licenses < before.licenses:
        found.append(Problem(Warn.LICENSES_REDUCED, {"before": before.licenses, "after": after.licenses}))
    return tuple(found)
