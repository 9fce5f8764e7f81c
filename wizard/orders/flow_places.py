"""The steps of a flow at its place, up to the review: at a service, or on Microsoft's own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.contract import Action, Problem
from wizard.orders.destination import MICROSOFT
from wizard.orders.draft import Draft, Guided, fits, is_possible, keys_ready, may_redeem, product_ready
from wizard.orders.flow_keys import KeyFlow
from wizard.orders.proposal_choice import first_choice, only_possible
from wizard.orders.quote_diff import Change
from wizard.orders.steps import STEPS, Step, next_step

if TYPE_CHECKING:
    from wizard.contract import Account, Customer, CustomerPage, CustomerRef, Quote, State
    from wizard.contract.proposals import Option, Proposals
    from wizard.orders.guided_order import GuidedOrder


class PlaceFlow(KeyFlow):
    """The part of a flow that is about its place: a service's customers and options, or Microsoft's pages."""

    problem: Problem | None
    """The reason why the flow is at this step, where it is not the person's choice."""
    changes: tuple[Change, ...]
    """Differences between the quote and the one before it."""
    reviewed_again: bool
    """True if the quote was renewed and says the same as the one before."""
    guided_order: GuidedOrder | None = None
    """The keys on their way through Microsoft's pages."""
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

    # ---- Microsoft's pages

    def choose_product(self, *, cloud: str | None = None, product: str | None = None) -> None:
        """Choose the product and the cloud of its customer; None leaves a choice as it is."""
        now = self._microsoft
        chosen = now._replace(cloud=cloud or now.cloud, product=product or now.product, with_keys=False)
        self._guide(chosen)

    def choose_guided_action(self, action: Action) -> None:
        """Choose what the keys do at Microsoft."""
        self._change(action=action)

    def name_customer(self, customer: CustomerRef | None) -> None:
        """Set the customer for whom the keys are taken to Microsoft's pages."""
        self._guide(self._microsoft._replace(customer=customer))

    def page_opened(self) -> None:
        """Note that a page of Microsoft's was opened: from now on there is no way back to the product."""
        self._guide(self._microsoft._replace(opened=True))

    def answered(self, endings: frozenset[str]) -> None:
        """Set the keys whose result on the page is known, or that are for later."""
        self._guide(self._microsoft._replace(answered=endings))

    def bring_keys(self, action: Action | None = None) -> None:
        """From a procedure that needs no key to the keys, for another action where one is named.

        Raises ValueError elsewhere.
        """
        if self._stack[-1] is not Step.GUIDE:
            raise ValueError("no procedure is shown")
        self._guide(self._microsoft._replace(with_keys=True))
        self.draft = self.draft._replace(action=action or self.draft.action)
        self._stack = [Step.KEY]
        if keys_ready(self.draft):
            self._stack.append(Step.PRODUCT)
            if product_ready(self.draft):
                self._stack.append(Step.GUIDE)

    def lead_to_microsoft(self, texts: tuple[str, ...]) -> None:
        """Begin a new order at Microsoft with these keys; all others are kept."""
        kept, action = self._all_kept(texts), self.draft.action
        self._guided = self._guided._replace(order=None, endings=(), answered=frozenset(), opened=False)
        self._reset(Draft(kept=kept, action=action))
        self.pin(MICROSOFT)
        self.set_keys(texts)

    def show_procedure(self, action: Action, guided: Guided) -> None:
        """Show the procedure for a product and an action, also to resume it; keys entered are kept."""
        self._reset(Draft(kept=self._all_kept(), action=action))
        self.pin(MICROSOFT)
        self._guide(guided)
        self._stack = [Step.KEY, Step.PRODUCT, Step.GUIDE]

    @property
    def _microsoft(self) -> Guided:
        """The choices for Microsoft's pages. Raises ValueError where a service redeems the keys."""
        if self.draft.guided is None:
            raise ValueError("a service redeems these keys")
        return self.draft.guided

    def _guide(self, guided: Guided) -> None:
        self._forget_quote()
        self._guided = guided
        self.draft = self.draft._replace(guided=guided)

    # ---- changes

    def _reset(self, draft: Draft) -> None:
        raise NotImplementedError

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
