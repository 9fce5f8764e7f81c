"""One order from its first step to its receipt: what was chosen, what the service answered, what comes next.

Pages and the terminal tell the flow; only the flow decides which step is next. It owns the state of an order
and has one reset. Nothing here talks to a service. `draft.py` has the rules, `steps.py` the steps.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wizard.contract import REVIEW_AGAIN, Action, Customer, CustomerRef, Problem, Quote, Receipt, State
from wizard.keys import Check, KeyFormat
from wizard.orders.draft import Draft, Guided, fits
from wizard.orders.key_entries import KeyEntry, checks_of, judge
from wizard.orders.quote_diff import Change, differences
from wizard.orders.steps import STEPS, Step, can_go_on, next_step, route

if TYPE_CHECKING:
    from wizard.orders.guided_order import GuidedOrder
    from wizard.orders.journal import Entry


class Flow:
    """One walk through the wizard."""

    def __init__(self, key_format: KeyFormat = KeyFormat.AUTO) -> None:
        """Begin at the start, with nothing chosen. `key_format` is the service's."""
        self.key_format = key_format
        self._reset(Draft())

    def _reset(self, draft: Draft, *, waiting: tuple[str, ...] = (), entry: Entry | None = None) -> None:
        """Forget the order and start another one."""
        self.draft = draft
        self.entry = entry
        """The journal's entry, from Redeem on."""
        self.resumed = entry is not None
        """True if Redeem was pressed at an earlier time."""
        self.typed = ""
        """The content of the key field that is not in the order yet."""
        self.waiting = waiting
        """Keys that found no room in this order; the next one begins with them."""
        self.guided_order: GuidedOrder | None = None
        """The keys on their way through Microsoft's pages."""
        self.problem: Problem | None = None
        self.changes: tuple[Change, ...] = ()
        self._earlier: Quote | None = None
        self._stack = [Step.START]

    @property
    def step(self) -> Step:
        """The current step."""
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
        """True if Next (or Redeem) is possible."""
        return can_go_on(self.step, self.draft)

    @property
    def foreign(self) -> tuple[KeyEntry, ...]:
        """Microsoft keys in an order for a service that takes its own keys only: they are not sent there."""
        if self.key_format is not KeyFormat.SERVICE:
            return ()
        return tuple(entry for entry in self.draft.entries if entry.microsoft)

    @property
    def can_go_back(self) -> bool:
        """Back works up to and on Review; from Redeem on there is none."""
        return len(self._stack) > 1 and STEPS[self.step].back

    @property
    def endings_wanted(self) -> tuple[str, ...]:
        """Endings of the keys that an earlier order asks for again; empty for any other order."""
        entry, draft = self.entry, self.draft
        if entry is None or not self.resumed or draft.customer is None:
            return ()
        same = entry.order.customer.id == draft.customer.id and entry.order.action == draft.action
        return entry.order.endings if same else ()

    def row_of(self, text: str, besides: int | None = None) -> int | None:
        """The first row, from 0, that has this key, but for the row `besides`."""
        rows = enumerate(self.draft.entries)
        return next((row for row, entry in rows if entry.text == text and row != besides), None)

    def choose_action(self, action: Action | None) -> None:
        """Set what the order is for; a subscription that the action does not fit is dropped."""
        subscription = self.draft.subscription
        if subscription and (action is None or not fits(action, subscription)):
            subscription = None
        self._change(action=action, subscription=subscription)

    def enter_room(self, room: Step) -> None:
        """Go to a side room, which belongs to no order; the order stays as it is."""
        self._stack.append(room)

    def choose_customer(self, customer: Customer) -> None:
        """Set whom the licenses are for; another customer's subscription is dropped."""
        same = self.draft.customer is not None and self.draft.customer.id == customer.id
        self._change(customer=customer, subscription=self.draft.subscription if same else None)

    def forget_customer(self) -> None:
        """Drop customer and subscription: another account is signed in, and its customers are others."""
        self._change(customer=None, subscription=None)

    def choose_subscription(self, subscription: State) -> None:
        """Set which subscription the keys are for."""
        self._change(subscription=subscription)

    def change_service(self, *, by_microsoft: bool) -> None:
        """Drop what belongs to one service or account: another was chosen. Keys stay."""
        self.forget_entry()
        self.guided_order = None
        self.guide(by_microsoft=by_microsoft)
        self.forget_customer()

    def guide(self, *, by_microsoft: bool) -> None:
        """Set whether Microsoft's pages redeem the keys, or a service does."""
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

    def bring_keys(self, action: Action | None = None) -> None:
        """From a procedure that needs no key to the keys, for another action where one is named.

        Raises ValueError elsewhere.
        """
        if self.step is not Step.GUIDE:
            raise ValueError("no procedure is shown")
        self._stack.pop()
        self._change(action=action or self.draft.action, guided=self._guided._replace(with_keys=True))
        self.go_on()

    def lead_to_microsoft(self, texts: tuple[str, ...]) -> None:
        """Begin at Microsoft with these keys, at the first choice that is open."""
        action, guided = self.draft.action, self.draft.guided or Guided()
        self._reset(Draft(action=action, guided=guided), waiting=self.waiting)
        self.set_keys(texts)
        if action is not None:
            self.go_on()

    def resume_guide(self, action: Action, guided: Guided) -> None:
        """Go straight to the keys that were taken to Microsoft's pages before."""
        self._reset(Draft(action=action, guided=guided))
        self._stack = [*self.route[: self.route.index(Step.GUIDE) + 1]]

    def set_key_format(self, key_format: KeyFormat) -> None:
        """Check all keys of the order again, as the service takes them."""
        if key_format is not self.key_format:
            self.key_format = key_format
            self._put(judge(self.draft.key_texts, key_format))

    def add_keys(self, texts: tuple[str, ...], checks: Mapping[str, Check] | None = None) -> None:
        """Put keys at the end of the list. `checks` are verdicts that they bring along, by text."""
        entries = self.draft.entries
        self._put((*entries, *judge(texts, self.key_format, before=entries, checks=checks)))

    def set_keys(self, texts: tuple[str, ...], checks: Mapping[str, Check] | None = None) -> None:
        """Replace the list of keys. `checks` are verdicts that they bring along, by text."""
        known = {**checks_of(self.draft.entries), **(checks or {})}
        self._put(judge(texts, self.key_format, checks=known))

    def replace_key(self, index: int, text: str, check: Check | None = None) -> None:
        """Correct one key in its place; `check` is the verdict that the new one brings along.

        Raises ValueError where there is none at this place.
        """
        texts = self._texts_with(index)
        checks = {text: check} if check is not None else None
        self.set_keys((*texts[:index], text, *texts[index + 1 :]), checks)

    def remove_key(self, index: int) -> None:
        """Take one key out of the list.

        Raises ValueError where there is none at this place.
        """
        texts = self._texts_with(index)
        self.set_keys((*texts[:index], *texts[index + 1 :]))

    def remove_duplicates(self) -> None:
        """Keep the first of each key."""
        self._put(tuple(entry for entry in self.draft.entries if entry.first is None))

    def defer_keys_after(self, most: int) -> None:
        """Leave the first `most` keys in the order; the others wait for the next one."""
        texts = self.draft.key_texts
        self.waiting = (*texts[most:], *self.waiting)
        self.set_keys(texts[:most])

    def restore_deferred_keys(self) -> None:
        """Bring the keys that wait for the next order into this one."""
        waiting, self.waiting = self.waiting, ()
        self.add_keys(waiting)

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

    def set_reference(self, reference: str) -> None:
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
        """Take the service's answer; `changes` has the differences from the one before."""
        self.changes = differences(self._earlier, quote) if self._earlier else ()
        self.problem = None
        self.draft = self.draft._replace(quote=quote, warnings_accepted=False)

    def redeeming(self, entry: Entry) -> None:
        """Redeem was pressed: the order has this entry in the journal.

        Raises ValueError when the review is not finished.
        """
        if self.step is not Step.REDEEM:
            if self.step is not Step.REVIEW or not self.can_go_on:
                raise ValueError("the review is not finished")
            self._stack.append(Step.REDEEM)
        self.problem = None
        self.entry, self.resumed = entry, False

    def resume(self, entry: Entry) -> None:
        """Go straight to the outcome of an order whose Redeem was pressed before."""
        self._reset(Draft(action=Action(entry.order.action)), entry=entry)
        self._stack = [Step.START, Step.REDEEM]

    def forget_entry(self) -> None:
        """Whatever comes now is another order in the journal."""
        self.entry, self.resumed = None, False

    def redeemed(self, receipt: Receipt, problem: Problem | None = None) -> None:
        """The order was redeemed; `problem` if its receipt is not what was promised."""
        self.forget_entry()
        self.problem = problem
        self.draft = self.draft._replace(receipt=receipt)
        self._stack.append(Step.DONE)

    def refused(self, problem: Problem) -> None:
        """The service said no, and nothing was redeemed: back to the review, with the keys in memory."""
        earlier = self.draft.quote
        self._forget_quote()
        self.forget_entry()
        if self.step is Step.REDEEM:
            self._stack.pop()
        if problem.code in REVIEW_AGAIN:
            self._earlier = earlier
        self.problem = problem

    def keys_needed(self, customer: Customer | None, subscription: State | None) -> None:
        """A resumed order needs its keys again: nothing was redeemed, and a new review is made of them.

        The flow goes to the keys, or to the first choice before them that no longer holds.
        """
        self.draft = self.draft._replace(customer=customer, subscription=subscription)
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
        self._reset(Draft(customer=customer, guided=guided), waiting=self.waiting)
        self.restore_deferred_keys()

    def use_keys_for_something_else(self) -> None:
        """Back to the choice of the action, keeping keys and customer."""
        self.forget_entry()
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
