"""The way through the wizard without a window: what was chosen, what the service answered, what comes next.

Pages and the terminal tell the flow; only the flow decides which step is next. Nothing here talks to a
service, and nothing is done to a subscription before `redeeming`. Draft and rules stand in `draft.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard import keys
from wizard.orders.draft import (
    ACTIONS,
    Draft,
    Guided,
    Step,
    Task,
    can_go_on,
    fits,
    may_redeem,
    next_step,
    route,
    takes_keys,
)

if TYPE_CHECKING:
    from wizard.contract import Customer, CustomerRef, Problem, Quote, Receipt, State
    from wizard.keys import KeyFormat
    from wizard.orders.key_entries import KeyEntry
    from wizard.orders.quote_diff import Change

__all__ = [
    "REVIEW_AGAIN",
    "Draft",
    "Flow",
    "Guided",
    "Step",
    "Task",
    "can_go_on",
    "fits",
    "may_redeem",
    "next_step",
    "route",
    "takes_keys",
]

# A refusal with one of these codes leads back to the review, which is asked for anew.
REVIEW_AGAIN = frozenset({"quote-expired", "quote-changed"})


class Flow:
    """One walk through the wizard."""

    def __init__(self, key_format: KeyFormat | None = None) -> None:
        """Begin at the start, with nothing chosen."""
        self._key_format = key_format
        self.draft = Draft()
        self.problem: Problem | None = None
        self.changes: tuple[Change, ...] = ()
        self.waiting: tuple[str, ...] = ()
        """Keys that found no room in this order; the next one begins with them."""
        self._stack = [Step.START]
        self._earlier: Quote | None = None

    @property
    def key_format(self) -> KeyFormat:
        """The service's; AUTO while none has said one."""
        return self._key_format or keys.KeyFormat.AUTO

    @key_format.setter
    def key_format(self, key_format: KeyFormat) -> None:
        self._key_format = key_format

    @property
    def step(self) -> Step:
        """Where the wizard is."""
        return self._stack[-1]

    @property
    def taken(self) -> tuple[Step, ...]:
        """The steps taken up to here, in order."""
        return tuple(self._stack)

    @property
    def route(self) -> tuple[Step, ...]:
        """The steps that this order has, from its first to its last."""
        return route(self.draft)

    @property
    def can_go_on(self) -> bool:
        """Whether Next (or Redeem) is possible."""
        return can_go_on(self.step, self.draft)

    @property
    def foreign(self) -> tuple[KeyEntry, ...]:
        """Microsoft keys in an order for a service that takes its own keys only: they are not sent there."""
        if self.key_format is not keys.KeyFormat.SERVICE:
            return ()
        return tuple(entry for entry in self.draft.entries if entry.microsoft)

    @property
    def can_go_back(self) -> bool:
        """Back works up to and on Review; from Redeem on there is none."""
        return len(self._stack) > 1 and self.step not in {Step.REDEEM, Step.DONE}

    def choose_task(self, task: Task | None) -> None:
        """Say what the order is for; a subscription that the task does not fit is dropped."""
        subscription = self.draft.subscription
        if subscription and (task is None or not fits(task, subscription)):
            subscription = None
        self._change(task=task, subscription=subscription)

    def choose_customer(self, customer: Customer) -> None:
        """Say whom the licenses are for; another customer's subscription is dropped."""
        same = self.draft.customer is not None and self.draft.customer.id == customer.id
        self._change(customer=customer, subscription=self.draft.subscription if same else None)

    def forget_customer(self) -> None:
        """Another service or account was chosen: its customers are others."""
        self._change(customer=None, subscription=None)

    def choose_subscription(self, subscription: State) -> None:
        """Say which subscription the keys are for."""
        self._change(subscription=subscription)

    def guide(self, *, by_microsoft: bool) -> None:
        """Say whether Microsoft's pages redeem the keys, or a service does."""
        if by_microsoft != (self.draft.guided is not None):
            self._change(guided=Guided() if by_microsoft else None)

    def choose_way(self, *, cloud: str | None = None, product: str | None = None) -> None:
        """Say what was bought and in which cloud its customer is; None leaves a choice as it is."""
        now = self._guided
        chosen = now._replace(cloud=cloud or now.cloud, product=product or now.product, with_keys=False)
        self._change(guided=chosen)

    def name_customer(self, customer: CustomerRef | None) -> None:
        """Say for whom the keys are taken to Microsoft's pages."""
        self._change(guided=self._guided._replace(customer=customer))

    def answered(self, endings: frozenset[str]) -> None:
        """These are the keys of which it is known what the page said, or that they are for later."""
        self._change(guided=self._guided._replace(answered=endings))

    def bring_keys(self, task: Task | None = None) -> None:
        """From a way that needs no key to the keys, for another task where one is named.

        Raises ValueError elsewhere.
        """
        if self.step is not Step.GUIDE:
            raise ValueError("there is no way shown")
        self._stack.pop()
        self._change(task=task or self.draft.task, guided=self._guided._replace(with_keys=True))
        self.go_on()

    def lead_to_microsoft(self, texts: tuple[str, ...]) -> None:
        """These are Microsoft's keys: begin there with them, at the first choice that is open."""
        task = self.draft.task if self.draft.task in ACTIONS else None
        guided = self.draft.guided or Guided()
        self.problem, self.changes, self._earlier = None, (), None
        self.draft = Draft(task=task, guided=guided)
        self.set_keys(texts)
        self._stack = [Step.START]
        if task is not None:
            self.go_on()

    def resume_guide(self, task: Task, guided: Guided) -> None:
        """Go straight to the keys that were taken to Microsoft's pages before."""
        self.draft = Draft(task=task, guided=guided)
        self.problem, self.changes, self._earlier = None, (), None
        self._stack = [*self.route[: self.route.index(Step.GUIDE) + 1]]

    def judge_by(self, key_format: keys.KeyFormat) -> None:
        """The service takes keys of this format: look at those of the order anew."""
        self.key_format = key_format
        self.set_keys(self.draft.key_texts)

    def add_keys(self, texts: tuple[str, ...]) -> None:
        """Put keys at the end of the list, each with its verdict."""
        from wizard.orders.key_entries import judge

        entries = self.draft.entries
        self._put((*entries, *judge(texts, self.key_format, before=entries)))

    def replace_key(self, index: int, text: str) -> None:
        """Correct one key in its place.

        Raises ValueError where there is none at this place.
        """
        texts = self._texts_with(index)
        self._judge_known((*texts[:index], text, *texts[index + 1 :]))

    def remove_key(self, index: int) -> None:
        """Take one key out of the list.

        Raises ValueError where there is none at this place.
        """
        texts = self._texts_with(index)
        self._judge_known((*texts[:index], *texts[index + 1 :]))

    def remove_duplicates(self) -> None:
        """Keep the first of each key."""
        self._put(tuple(entry for entry in self.draft.entries if entry.first is None))

    def put_off(self, most: int) -> None:
        """Leave the first `most` keys in the order; the others wait for the next one."""
        texts = self.draft.key_texts
        self.waiting = (*texts[most:], *self.waiting)
        self._judge_known(texts[:most])

    def take_back(self) -> None:
        """Put the keys that wait for the next order back into this one."""
        waiting, self.waiting = self.waiting, ()
        self.add_keys(waiting)

    def set_keys(self, texts: tuple[str, ...]) -> None:
        """Replace the list of keys."""
        from wizard.orders.key_entries import judge

        self._put(judge(texts, self.key_format))

    def accept(
        self,
        *,
        doubts: bool | None = None,
        warnings: bool | None = None,
        agreement: bool | None = None,
        right_person: bool | None = None,
    ) -> None:
        """Tick or untick what a person has to agree to; None leaves a tick as it is."""
        now = self.draft
        self.draft = now._replace(
            doubts_accepted=now.doubts_accepted if doubts is None else doubts,
            warnings_accepted=now.warnings_accepted if warnings is None else warnings,
            agreement_accepted=now.agreement_accepted if agreement is None else agreement,
            right_person=now.right_person if right_person is None else right_person,
        )

    def refer(self, reference: str) -> None:
        """Note the customer's own order number."""
        self.draft = self.draft._replace(reference=reference)

    def go_on(self) -> Step:
        """Take the next step.

        Raises ValueError when this step is not finished: pages offer Next only when `can_go_on`.
        """
        following = next_step(self.step, self.draft)
        if following is None or not self.can_go_on:
            raise ValueError(f"nothing follows {self.step} yet")
        self.problem = None
        self._stack.append(following)
        return following

    def go_back(self) -> Step:
        """Take the step before. Drops the quote; keys stay in the order until they are removed.

        Raises ValueError where there is no way back.
        """
        if not self.can_go_back:
            raise ValueError(f"no way back from {self.step}")
        self._stack.pop()
        self._forget_quote()
        self.problem = None
        return self.step

    def quoted(self, quote: Quote) -> None:
        """Take the service's answer; what it says otherwise than the one before stands in `changes`."""
        self.changes = _differences(self._earlier, quote) if self._earlier else ()
        self.problem = None
        self.draft = self.draft._replace(quote=quote, warnings_accepted=False)

    def redeeming(self, order_id: str) -> None:
        """Redeem was pressed: the order stands in the journal under this id.

        Raises ValueError when the review is not finished.
        """
        if self.step is not Step.REDEEM:
            if self.step is not Step.REVIEW or not self.can_go_on:
                raise ValueError("the review is not finished")
            self._stack.append(Step.REDEEM)
        self.problem = None
        self.draft = self.draft._replace(order_id=order_id)

    def resume(self, task: Task, order_id: str) -> None:
        """Go straight to the outcome of an order whose Redeem was pressed before."""
        self.draft = Draft(task=task, order_id=order_id)
        self.problem, self.changes, self._earlier = None, (), None
        self._stack = [Step.START, Step.REDEEM]

    def redeemed(self, receipt: Receipt) -> None:
        """The order was carried out."""
        self.problem = None
        self.draft = self.draft._replace(receipt=receipt)
        self._stack.append(Step.DONE)

    def refused(self, problem: Problem) -> None:
        """The service said no, and nothing was redeemed: back to the review, with the keys in memory."""
        earlier = self.draft.quote
        self._forget_quote()
        self.draft = self.draft._replace(order_id=None)
        if self.step is Step.REDEEM:
            self._stack.pop()
        if problem.code in REVIEW_AGAIN:
            self._earlier = earlier
        self.problem = problem

    def keys_needed(self, customer: Customer | None, subscription: State | None) -> None:
        """A resumed order needs its keys again: nothing was redeemed, and a new review is made of them.

        The flow goes to the keys, or to the first choice before them that no longer holds.
        """
        self.draft = self.draft._replace(customer=customer, subscription=subscription, order_id=None)
        self.problem = None
        self._stack = [Step.START]
        while self.step is not Step.KEYS and self.can_go_on:
            self.go_on()

    def interrupted(self, problem: Problem) -> None:
        """The order waits: paused, or its outcome is not known yet. The step stays."""
        self.problem = problem

    def start_over(self, *, keep_customer: bool) -> None:
        """Begin another order, for the same customer where wanted, with the keys that wait for it."""
        customer = self.draft.customer if keep_customer else None
        guided = self.draft.guided
        if guided is not None:
            guided = Guided(guided.cloud, guided.product, guided.customer if keep_customer else None)
        self.draft = Draft(customer=customer, guided=guided)
        self.take_back()
        self.problem, self.changes, self._earlier = None, (), None
        self._stack = [Step.START]

    def use_keys_for_something_else(self) -> None:
        """Back to the choice of the action, keeping keys and customer."""
        self._forget_quote()
        self.draft = self.draft._replace(subscription=None)
        self._stack = [Step.START]

    @property
    def _guided(self) -> Guided:
        """The choices for Microsoft's pages.

        Raises ValueError where a service redeems the keys.
        """
        if self.draft.guided is None:
            raise ValueError("a service redeems these keys")
        return self.draft.guided

    def _texts_with(self, index: int) -> tuple[str, ...]:
        texts = self.draft.key_texts
        if not 0 <= index < len(texts):
            raise ValueError("there is no key at this place")
        return texts

    def _judge_known(self, texts: tuple[str, ...]) -> None:
        from wizard.orders.key_entries import judge

        self._put(judge(texts, self.key_format, known=self.draft.entries))

    def _put(self, entries: tuple[KeyEntry, ...]) -> None:
        self._change(entries=entries, doubts_accepted=False)

    def _change(self, **choices: object) -> None:
        """A choice was made: what the service said of the order before it no longer holds."""
        self._forget_quote()
        self.draft = self.draft._replace(**choices)  # type: ignore[arg-type]

    def _forget_quote(self) -> None:
        self.changes, self._earlier = (), None
        self.draft = self.draft._replace(
            quote=None, warnings_accepted=False, agreement_accepted=False, right_person=False
        )


def _differences(earlier: Quote, quote: Quote) -> tuple[Change, ...]:
    from wizard.orders.quote_diff import differences

    return differences(earlier, quote)
