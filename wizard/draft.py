"""An order as far as it has come, and the rules for what may follow: pure functions of the draft."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from wizard import keys

if TYPE_CHECKING:
    from wizard.contract import Customer, Problem, Quote, Receipt, State


class Step(StrEnum):
    """A place in the wizard; the window has one page for each."""

    START = "start"
    ACCOUNT = "account"
    SUBSCRIPTION = "subscription"
    KEYS = "keys"
    REVIEW = "review"
    REDEEM = "redeem"
    DONE = "done"
    ORDERS = "orders"
    CHECK = "check"


class Task(StrEnum):
    """What a person came for: the four actions of an order, and what needs no order."""

    NEW = "new"
    ADD = "add"
    EXTEND = "extend"
    REACTIVATE = "reactivate"
    CHECK = "check"
    ORDERS = "orders"


FITTING_STATUS = {
    Task.ADD: frozenset({"active"}),
    Task.EXTEND: frozenset({"active", "expired"}),
    Task.REACTIVATE: frozenset({"expired", "disabled"}),
}
REDEEMING_ROLES = frozenset({"global-admin", "billing-admin", "reseller"})


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """A key of the order: its 25 characters or what was typed instead, and what the offline check says."""

    text: str
    check: keys.Check

    @property
    def ending(self) -> str:
        """All of the key that is shown in lists."""
        return keys.ending(self.text)


@dataclass(frozen=True, slots=True)
class Draft:
    """An order as far as it has come. `doubts_accepted`: keys whose check fails are wanted all the same."""

    task: Task | None = None
    customer: Customer | None = None
    subscription: State | None = None
    entries: tuple[KeyEntry, ...] = ()
    doubts_accepted: bool = False
    quote: Quote | None = None
    warnings_accepted: bool = False
    agreement_accepted: bool = False
    right_person: bool = False
    reference: str = ""
    order_id: str | None = None
    receipt: Receipt | None = None

    @property
    def key_texts(self) -> tuple[str, ...]:
        """The keys, normalized."""
        return tuple(entry.text for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Change:
    """Something that a new quote says otherwise than the one before.

    `what` is `line`, `licenses`, `expires_on` or `agreement`; `ending` names the key of a line.
    """

    what: str
    before: str
    after: str
    ending: str | None = None


def route(draft: Draft) -> tuple[Step, ...]:
    """The steps of an order, from its first to its last."""
    match draft.task:
        case None:
            return (Step.START,)
        case Task.CHECK:
            return (Step.START, Step.CHECK)
        case Task.ORDERS:
            return (Step.START, Step.ORDERS)
        case Task.NEW:
            which: tuple[Step, ...] = ()
        case _:
            which = (Step.SUBSCRIPTION,)
    return (Step.START, Step.ACCOUNT, *which, Step.KEYS, Step.REVIEW, Step.REDEEM, Step.DONE)


def next_step(step: Step, draft: Draft) -> Step | None:
    """The step after this one, None after the last."""
    steps = route(draft)
    place = steps.index(step) + 1 if step in steps else len(steps)
    return steps[place] if place < len(steps) else None


def can_go_on(step: Step, draft: Draft) -> bool:
    """Whether a step is finished."""
    match step:
        case Step.START:
            return draft.task is not None
        case Step.ACCOUNT:
            return draft.customer is not None and may_redeem(draft.customer)
        case Step.SUBSCRIPTION:
            return bool(draft.task and draft.subscription and fits(draft.task, draft.subscription))
        case Step.KEYS:
            return _keys_ready(draft)
        case Step.REVIEW:
            return _review_finished(draft)
        case _:
            return False


def may_redeem(customer: Customer) -> bool:
    """Whether the signed-in account may redeem keys for this customer."""
    return not REDEEMING_ROLES.isdisjoint(customer.roles)


def fits(task: Task, subscription: State) -> bool:
    """Whether a subscription's status allows the task."""
    return subscription.status in FITTING_STATUS.get(task, ())


def judge(texts: tuple[str, ...], key_format: keys.KeyFormat) -> tuple[KeyEntry, ...]:
    """Every key with its verdict; a key that stands in the list before is a duplicate."""
    seen: set[str] = set()
    entries = []
    for text in map(keys.typed, texts):
        verdict = keys.check(text, key_format)
        if text in seen:
            verdict = replace(verdict, verdict=keys.Verdict.DUPLICATE, reason=None, hints=())
        seen.add(text)
        entries.append(KeyEntry(text, verdict))
    return tuple(entries)


def doubtful(draft: Draft) -> tuple[KeyEntry, ...]:
    """The keys whose check fails: they may go on when that is accepted."""
    return tuple(entry for entry in draft.entries if entry.check.verdict is keys.Verdict.MISTYPED)


def microsoft_keys(draft: Draft) -> tuple[KeyEntry, ...]:
    """The keys that pass Microsoft's check, and not the service's where that was looked at."""
    return tuple(
        entry
        for entry in draft.entries
        if entry.check.verdict is keys.Verdict.COMPLETE and entry.check.format is keys.Format.MICROSOFT_2009
    )


def differences(earlier: Quote, quote: Quote) -> tuple[Change, ...]:
    """What a quote says otherwise than the one before it."""
    changes = []
    for before, line in zip(earlier.lines, quote.lines, strict=False):  # by place: the keys are the same
        outcomes = [_outcome(one.state, one.problem) for one in (before, line)]
        if before.ending == line.ending and outcomes[0] != outcomes[1]:
            changes.append(Change("line", outcomes[0], outcomes[1], line.ending))
    for what in ("licenses", "expires_on"):
        values = [str(getattr(one.after, what)) if one.after else "" for one in (earlier, quote)]
        if values[0] != values[1]:
            changes.append(Change(what, values[0], values[1]))
    if earlier.agreement != quote.agreement:
        changes.append(Change("agreement", earlier.agreement.version, quote.agreement.version))
    return tuple(changes)


def _outcome(state: str, problem: Problem | None) -> str:
    return problem.code if problem else state


def _keys_ready(draft: Draft) -> bool:
    passable = all(entry.check.passable for entry in draft.entries)
    return bool(draft.entries) and passable and (draft.doubts_accepted or not doubtful(draft))


def _review_finished(draft: Draft) -> bool:
    quote = draft.quote
    return (
        quote is not None
        and quote.redeemable
        and (draft.warnings_accepted or not quote.warnings)
        and draft.agreement_accepted
        and draft.right_person
    )
