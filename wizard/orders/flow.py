"""One order from its key to its receipt: what was chosen, what the service answered, what comes next.

Pages and the terminal tell the flow; only the flow decides which step is next. It owns the state of an order
and has one reset. Nothing here talks to a service. `draft.py` has the rules, `steps.py` the steps,
`flow_keys.py` the keys, `flow_places.py` the choices at a service or at Microsoft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.contract import REVIEW_AGAIN, Action, Code, LineState, Problem
from wizard.keys import LENGTH, KeyFormat
from wizard.orders.draft import Authorization, Draft, another_use_helps, authorization, may_redeem
from wizard.orders.flow_keys import Discarded
from wizard.orders.flow_places import PlaceFlow
from wizard.orders.key_entries import KeyEntry
from wizard.orders.place import Place
from wizard.orders.proposal_choice import without_roles
from wizard.orders.quote_diff import differences, says_the_same
from wizard.orders.steps import ENDS, SIDE_ROOMS, STEPS, Step, can_go_on, next_step, route

if TYPE_CHECKING:
    from wizard.contract import Customer, Quote, Receipt, State
    from wizard.orders.journal import Entry


class Flow(PlaceFlow):
    """One walk through the wizard."""

    def __init__(self, key_format: KeyFormat = KeyFormat.AUTO) -> None:
        super().__init__(key_format)
        self.agreements: frozenset[Authorization] = frozenset()
        """Agreements that were accepted in orders redeemed here: that half of the box is not asked again."""
        self._finished: Discarded | None = None
        self._reset(Draft())

    def _reset(self, draft: Draft) -> None:
        """Forget the order and begin with another one."""
        self.draft = draft
        self._kinds.forget()
        self.entry: Entry | None = None
        """The journal's entry, from Redeem on."""
        self.resumed = False
        """True if Redeem was pressed at an earlier time."""
        self.problem = None
        self.changes = ()
        self.reviewed_again = False
        self._earlier = None
        self.typed, self.guided_order, self.pinned = "", None, None
        self._interrupted = ()
        self._settled_at: Place | None = None
        self._stack = [Step.KEY]
        self._find_destination()

    # ---- the step

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
    def can_go_back(self) -> bool:
        """Back works up to and on Review, and in the guide until a page was opened."""
        opened = self.step is Step.GUIDE and self.draft.guided is not None and self.draft.guided.opened
        return len(self._stack) > 1 and STEPS[self.step].back and not opened

    def enter_room(self, room: Step) -> None:
        """Go to a side room, which belongs to no order; the order stays as it is."""
        self._stack.append(room)

    def go_on(self) -> Step:
        """Take the next step. From Key on, keys of other goals are kept for the next orders.

        Raises ValueError when this step is not finished: pages say what is missing.
        """
        following = next_step(self.step, self.draft)
        if following is None or not self.can_go_on:
            raise ValueError(f"nothing follows {self.step} yet")
        self.problem = None
        if self.step is Step.KEY:
            self.keep_others()
            self._settle_place()
            following = next_step(Step.KEY, self.draft) or following
        elif self.step is Step.SIGN_IN:
            return self._leave_sign_in()
        self._stack.append(following)
        return following

    def go_back(self) -> Step:
        """Take the step before. Drops the quote; keys stay in the order until they are removed.

        Raises ValueError where there is no way back.
        """
        if not self.can_go_back:
            raise ValueError(f"no way back from {self.step}")
        if self._stack.pop() not in SIDE_ROOMS:
            if self._proposals_outdated:
                self._change(proposals=None, group=0, option=None)
            self._forget_quote()
        self.problem = None
        return self.step

    def change_keys(self) -> None:
        """Go back to the keys of the order."""
        while self.step is not Step.KEY:
            self.go_back()

    @property
    def _proposals_outdated(self) -> bool:
        """True if a quote rejected a key that the proposals count on."""
        lines = self.draft.quote.lines if self.draft.quote is not None else ()
        return bool(self.draft.refused) or any(line.state == LineState.REJECTED for line in lines)

    def _settle_place(self) -> None:
        place = self.draft.destination.place
        if self._settled_at not in (None, place):
            self.forget_entry()
            self.guided_order = None
            self.forget_customer()
            self.draft = self.draft._replace(account=None, sign_in=False, by_hand=False)
        self._settled_at = place

    def choose_again(self) -> None:
        """Go back to the choice of what the keys are used for, keeping keys and customer.

        Keys that no use helps are removed from the order; what the others can do is asked for again.
        """
        self.forget_entry()
        refused = tuple(one for one in self.draft.refused if not another_use_helps(one.problem))
        if self._proposals_outdated:
            self._change(proposals=None, group=0, action=None)
        self._change(option=None, subscription=None, refused=refused)
        step = Step.SUBSCRIPTION if self.draft.guided is None else Step.PRODUCT
        self._return_to(step, None)

    # ---- the review

    def quoted(self, quote: Quote) -> None:
        """Take the service's answer; `changes` has the differences from the one before.

        If the subscription no longer allows the action, the flow is back at Subscription, with `problem`.
        """
        draft = self.draft
        earlier = self._earlier or ((draft.quote, draft.warnings_accepted) if draft.quote else None)
        same = earlier is not None and says_the_same(earlier[0], quote)
        self.changes = differences(earlier[0], quote) if earlier else ()
        self.reviewed_again, self._earlier, self.problem = same, None, None
        accepted = same and earlier is not None and earlier[1]
        self.draft = draft._replace(quote=quote, warnings_accepted=accepted)
        codes = {line.problem.code if line.problem else None for line in quote.lines}
        if codes == {Code.SUBSCRIPTION_UNFIT}:
            self.quote_failed(quote.lines[0].problem or Problem(Code.SUBSCRIPTION_UNFIT, {}))

    def quote_failed(self, problem: Problem) -> Step:
        """Return the step where this can be solved: the customer's role, the subscription, signing in."""
        customer = self.draft.customer
        if problem.code == Code.ROLE_REQUIRED and customer is not None:
            self._change(customer=without_roles(customer), customer_settled=False)
            self._return_to(Step.CUSTOMER, problem)
        elif problem.code == Code.SUBSCRIPTION_UNFIT:
            self._change(proposals=None, group=0, option=None, subscription=None, refused=())
            self._return_to(Step.SUBSCRIPTION, problem)
        elif problem.code == Code.NOT_SIGNED_IN and STEPS[self.step].back:
            self.require_sign_in()
        self.problem = problem
        return self.step

    def set_aside_rejected(self) -> bool:
        """Remove the keys that the quote rejects from the order; a new quote is asked for the others.

        They are kept with their problems: for the receipt, or for a next order where that has another answer.
        Returns True if keys are left to redeem.
        """
        quote = self.draft.quote
        if quote is None:
            return bool(self.draft.ordered)
        pairs = zip(self.draft.ordered, quote.lines, strict=True)
        gone = tuple(
            KeyEntry(entry.text, entry.check, entry.first, line.problem)
            for entry, line in pairs
            if line.state == LineState.REJECTED
        )
        self._change(refused=(*self.draft.refused, *gone))
        return bool(self.draft.ordered)

    def accept(
        self,
        *,
        doubts: bool | None = None,
        warnings: bool | None = None,
        authorized: bool | None = None,
    ) -> None:
        """Tick or untick what a person has to agree to; None leaves a tick as it is.

        `authorized` is for the customer and the agreement of the quote. Raises ValueError without one.
        """
        now = self.draft
        ticked = now.authorization
        if authorized is not None:
            if now.quote is None:
                raise ValueError("there is no quote to authorize")
            ticked = authorization(now.quote) if authorized else None
        self.draft = now._replace(
            doubts_accepted=now.doubts_accepted if doubts is None else doubts,
            warnings_accepted=now.warnings_accepted if warnings is None else warnings,
            authorization=ticked,
        )
        if doubts is not None:
            self._find_destination()

    @property
    def agreement_known(self) -> bool:
        """True if this version of the agreement was accepted before for this customer."""
        return self.draft.quote is not None and authorization(self.draft.quote) in self.agreements

    def set_reference(self, reference: str) -> None:
        """Note the customer's own order number."""
        self.draft = self.draft._replace(reference=reference)

    # ---- from Redeem on

    def redeeming(self, entry: Entry) -> None:
        """Redeem was pressed: the order has this entry in the journal.

        Raises ValueError when the review is not finished.
        """
        if self.step is not Step.REDEEM:
            if self.step is not Step.REVIEW or not self.can_go_on:
                raise ValueError("the review is not finished")
            self._stack.append(Step.REDEEM)
        self.problem = None
        self._removals.clear()
        self._finished = None
        self.entry, self.resumed = entry, False

    def redeemed(self, receipt: Receipt, problem: Problem | None = None) -> None:
        """The order was redeemed; `problem` if its receipt is not what was promised."""
        self.forget_entry()
        self.problem = problem
        if self.draft.authorization is not None:
            self.agreements |= {self.draft.authorization}
        self.draft = self.draft._replace(receipt=receipt)
        self._stack.append(Step.DONE)

    def refused(self, problem: Problem) -> None:
        """The service said no, and nothing was redeemed: back to the review, with the keys in memory."""
        quote, ticked = self.draft.quote, self.draft.warnings_accepted
        self._forget_quote()
        self.forget_entry()
        if self.step is Step.REDEEM:
            self._stack.pop()
        if problem.code in REVIEW_AGAIN and quote is not None:
            self._earlier = (quote, ticked)
        self.problem = problem

    def interrupted(self, problem: Problem) -> None:
        """The order waits: paused, or its outcome is not known yet. The step stays."""
        self.problem = problem

    def resume(self, entry: Entry) -> None:
        """Go straight to the outcome of an order whose Redeem was pressed before. Keys entered are kept."""
        self._reset(Draft(kept=self._all_kept(), action=Action(entry.order.action)))
        self.pin(Place.named(entry.order.service, entry.order.account))
        self._settled_at = self.pinned
        self.entry, self.resumed = entry, True
        self._stack = [Step.KEY, Step.REDEEM]

    @property
    def endings_wanted(self) -> tuple[str, ...]:
        """Endings of the keys that an earlier order asks for again; empty for any other order."""
        if self.entry is None or not self.resumed:
            return ()
        customer = self.draft.customer
        same = customer is None or customer.id == self.entry.order.customer.id
        return self.entry.order.endings if same else ()

    def keys_needed(self, customer: Customer | None, subscription: State | None) -> None:
        """A resumed order needs its keys again: nothing was redeemed, and a new review is made of them.

        The flow goes to Key; the customer is not asked again where the role is enough, and the earlier choice
        is chosen again where it is still possible.
        """
        known = customer is not None and may_redeem(customer)
        self._change(customer=customer, customer_settled=known, subscription=subscription)
        self.problem = None
        self._stack = [Step.KEY]

    def forget_entry(self) -> None:
        """Whatever comes now is another order in the journal."""
        self.entry, self.resumed = None, False

    # ---- another order

    def new_order(self) -> None:
        """Begin another order, with every key that is not redeemed yet.

        Keys of this goal come first, then the kept ones. They were entered with the keys of this order, so
        the customer is not asked for again where they are redeemed at the same place.
        """
        left = self.draft.afterwards or self.draft.kept
        self._begin_next(self.draft.customer if left else None)

    def new_order_for_same_customer(self) -> None:
        """Begin another order for this customer, with every key that is not redeemed yet."""
        self._begin_next(self.draft.customer)

    def start_over(self) -> None:
        """Drop the order and the kept keys and start over; `undo` brings everything back."""
        if self.draft.entries or self.draft.kept or self.typed:
            self._removals.append(self._as_it_is())
        self._reset(Draft())

    def show_finished(self) -> None:
        """Go back to the end of the order before this one; keys entered since are kept for the next.

        Raises ValueError where no order of this walk is done, or another was redeemed since.
        """
        if self._finished is None:
            raise ValueError("no order is done")
        before, self._finished = self._finished, None
        if len(self.typed) == LENGTH:
            self.add_keys((self.typed,))
        kept = self._all_kept([entry.text for entry in (*before.draft.entries, *before.draft.kept)])
        self._removals.clear()
        self._restore(before._replace(draft=before.draft._replace(kept=(*before.draft.kept, *kept))))

    def _as_it_is(self) -> Discarded:
        stack = tuple(self._stack)
        return Discarded(self.draft, stack, self.pinned, self.typed, self.problem, self.guided_order)

    def _restore(self, discarded: Discarded) -> None:
        done = discarded.stack[-1] in ENDS
        since = () if done else self.draft.key_texts
        self.draft, self.pinned, self.typed = discarded.draft, discarded.pinned, discarded.typed
        self.problem, self.guided_order = discarded.problem, discarded.guided_order
        self._stack = [*discarded.stack]
        self._find_destination()
        added = tuple(text for text in since if self.row_of(text) is None)
        if added:
            self.add_keys(added)
            self._stack = [Step.KEY]

    def _begin_next(self, customer: Customer | None) -> None:
        before, settled_at = self.draft, self._settled_at
        finished = self._as_it_is()
        left = before.afterwards if before.guided is None else ()
        texts = tuple(entry.text for entry in (*left, *before.kept))
        self._removals.clear()
        self._reset(Draft(customer=customer, customer_settled=customer is not None, account=before.account))
        self._settled_at = settled_at
        self._guided = self._guided._replace(order=None, endings=(), answered=frozenset(), opened=False)
        if customer is None:
            self._guided = self._guided._replace(customer=None)
        self.add_keys(texts)
        self._finished = finished

    # ---- changes

    def _return_to(self, step: Step, problem: Problem | None) -> None:
        """Go back to a step of this order, with the steps before it."""
        steps = route(self.draft)
        self._stack = [*steps[: steps.index(step) + 1]]
        self.problem = problem
