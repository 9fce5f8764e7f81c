"""The steps of a flow at a service, up to the review: signing in, the customer, the use of the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.contract import Action, Problem
from wizard.orders.draft import fits, is_possible, may_redeem
from wizard.orders.flow_microsoft import MicrosoftFlow
from wizard.orders.proposal_choice import first_choice, only_possible
from wizard.orders.quote_diff import Change
from wizard.orders.steps import STEPS, Step, next_step

if TYPE_CHECKING:
    from wizard.contract import Account, Customer, CustomerPage, Quote, State
    from wizard.contract.proposals import Option, Proposals


class ServiceFlow(MicrosoftFlow):
    """The part of a flow that is about a service's customers, and about what they can do with the keys."""

    problem: Problem | None
    """The reason why the flow is at this step, where it is not the person's choice."""
    changes: tuple[Change, ...]
    """Differences between the quote and the one before it."""
    reviewed_again: bool
    """True if the quote was renewed and says the same as the one before."""
    _interrupted: tuple[Step, ...]
    _earlier: tuple[Quote, bool] | None  # the quote before, with the tick of its warnings

    @property
    def step(self) -> Step:
        return self._stack[-1]

    # ---- signing in, and the customer

    def require_sign_in(self) -> None:
        """Put Sign in before the next step; later in the order it is shown now, and leads back here.

        Raises ValueError from Redeem on: there one signs in in place.
        """
        if not STEPS[self.step].back:
            raise ValueError("the order is under way")
        self.draft = self.draft._replace(sign_in=True)
        if self.step in (Step.KEY, Step.SIGN_IN):
            return
        self._interrupted = tuple(self._stack)
        self._stack = [Step.KEY, Step.SIGN_IN]

    def signed_in(self, account: Account) -> None:
        """Take the account that is signed in; another one than before has other customers."""
        self._settle_place()
        before = self.draft.account
        if before is not None and before.id != account.id:
            self.forget_customer()
            self._interrupted = ()
        self.draft = self.draft._replace(account=account, sign_in=False)

    def arrived(self, account: Account, customers: CustomerPage) -> None:
        """Take account and customers of the service. The only customer is chosen, and not asked for.

        At the step Customer the flow then goes straight to the subscription.
        """
        self.signed_in(account)
        chosen = self.draft.customer
        if chosen is not None:
            found = next((one for one in customers.items if one.id == chosen.id), chosen)
            self.draft = self.draft._replace(customer=found)
        elif len(customers.items) == 1 and customers.next_cursor is None and may_redeem(customers.items[0]):
            self.choose_customer(customers.items[0])
            self.draft = self.draft._replace(customer_settled=True)
        else:
            return
        if not may_redeem(self.draft.customer or customers.items[0]):
            self.draft = self.draft._replace(customer_settled=False)
        elif self.step is Step.CUSTOMER and self.draft.customer_settled:
            self._stack[-1] = Step.SUBSCRIPTION

    def _leave_sign_in(self) -> Step:
        """Return to where the service asked who it is; signing in is not a step to go back to."""
        stack = [*self._interrupted] or [step for step in self._stack if step is not Step.SIGN_IN]
        self._interrupted = ()
        self._stack = [step for step in stack if step is not Step.CUSTOMER or not self.draft.customer_settled]
        if self.step is Step.KEY:
            following = next_step(Step.KEY, self.draft)
            assert following is not None, "Key is never the last step"
            self._stack.append(following)
        return self.step

    def choose_customer(self, customer: Customer) -> None:
        """Set whom the licenses are for; what was chosen for another customer is dropped."""
        same = self.draft.customer is not None and self.draft.customer.id == customer.id
        if not same:
            self._drop_choices()
        self._change(customer=customer)

    def forget_customer(self) -> None:
        """Drop the customer and all that was chosen for them: another account has other customers."""
        self._drop_choices()
        self._change(customer=None, customer_settled=False)

    def change_customer(self) -> None:
        """Go to the choice of the customer, also where it was not asked for."""
        self._forget_quote()
        self.draft = self.draft._replace(customer_settled=False)
        self._stack = [Step.KEY, Step.CUSTOMER]

    def _drop_choices(self) -> None:
        self.draft = self.draft._replace(
            proposals=None, group=0, option=None, refused=(), by_hand=False, subscription=None
        )

    # ---- the use of the keys

    def proposed(self, proposals: Proposals) -> None:
        """Take what the keys can do. An option like the last choice, or the only one, is chosen."""
        wish = (self.draft.action, _id(self.draft.subscription))
        group, option = first_choice(proposals, wish)
        self.problem = None
        self._change(proposals=proposals, group=group, refused=(), by_hand=False)
        self._take(option)

    def choose_group(self, index: int) -> None:
        """Redeem the keys of another product first; the others are kept for the next orders.

        Raises ValueError for a group that is not there.
        """
        groups = self.draft.proposals.groups if self.draft.proposals else ()
        if not 0 <= index < len(groups):
            raise ValueError("there is no such group")
        self._change(group=index)
        self._take(only_possible(groups[index]))

    def choose_option(self, option: Option) -> None:
        """Choose the use of the keys.

        Raises ValueError for an option that is not the group's, or that redeems no key.
        """
        group = self.draft.product_group
        if group is None or option not in group.options or not is_possible(option):
            raise ValueError("this cannot be chosen")
        self._change()
        self._take(option)

    def choose_by_hand(self) -> None:
        """Choose action and subscription without proposals: the service has none, or takes too long."""
        self._change(by_hand=True, proposals=None, group=0, option=None, refused=())

    def choose_action(self, action: Action | None) -> None:
        """Set what the order is for, by hand; a subscription that the action does not fit is dropped."""
        subscription = self.draft.subscription
        if subscription and (action is None or not fits(action, subscription)):
            subscription = None
        self._change(action=action, subscription=subscription, option=None, refused=())

    def choose_subscription(self, subscription: State | None) -> None:
        """Set which subscription the keys are for, by hand."""
        self._change(subscription=subscription, option=None, refused=())

    def _take(self, option: Option | None) -> None:
        self.draft = self.draft._replace(
            option=option,
            action=Action(option.action) if option else None,
            subscription=option.before if option else None,
        )

    # ---- changes

    def _settle_place(self) -> None:
        """Drop what was chosen at another place than the one that the keys have now."""
        raise NotImplementedError

    def _change(self, **choices: object) -> None:
        """A choice was made: what the service said of the order before it no longer holds."""
        self._forget_quote()
        self.draft = self.draft._replace(**choices)  # type: ignore[arg-type]

    def _forget_quote(self) -> None:
        self.changes, self.reviewed_again, self._earlier = (), False, None
        self.draft = self.draft._replace(quote=None, warnings_accepted=False)


def _id(subscription: State | None) -> str | None:
    return subscription.subscription_id if subscription else None
