"""The steps of a flow whose keys are redeemed on Microsoft's own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.contract import Action
from wizard.orders.destination import MICROSOFT
from wizard.orders.draft import Draft, Guided, keys_ready, product_ready
from wizard.orders.flow_keys import KeyFlow
from wizard.orders.steps import Step

if TYPE_CHECKING:
    from wizard.contract import CustomerRef
    from wizard.orders.guided_order import GuidedOrder


class MicrosoftFlow(KeyFlow):
    """The part of a flow that is about Microsoft: what was bought, what for, for whom, and the guide."""

    guided_order: GuidedOrder | None = None
    """The keys on their way through Microsoft's pages."""

    def choose_product(self, *, cloud: str | None = None, product: str | None = None) -> None:
        """Choose the product and the cloud of its customer; None leaves a choice as it is."""
        now = self._microsoft
        chosen = now._replace(cloud=cloud or now.cloud, product=product or now.product, with_keys=False)
        self._guide(chosen)

    def choose_guided_action(self, action: Action) -> None:
        """Choose what the keys do at Microsoft."""
        self._forget_quote()
        self.draft = self.draft._replace(action=action)

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

    def _reset(self, draft: Draft) -> None:
        raise NotImplementedError
