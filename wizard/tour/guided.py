"""Walks the real window through the steps at Microsoft that need no key, or lead elsewhere."""

from __future__ import annotations

from wizard.contract import Action
from wizard.microsoft import Product
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.stops import CUSTOMER, fill
from wizard.tour.walk import Tour
from wizard.widgets.card_grid import CardGrid


class GuidedTour(Tour):
    """Each product and action whose guide shows no keys."""

    def walk_everywhere(self) -> None:
        """Stop at each. No browser is opened."""
        for action, product, name in (
            (Action.REACTIVATE, Product.MICROSOFT_365, "guide-reactivate"),
            (Action.NEW, Product.CONSUMER, "guide-personal"),
            (Action.NEW, Product.VOLUME, "guide-volume"),
        ):
            self._restart()
            self._start_page().choose(Source.MICROSOFT, action)
            self._next(Step.MICROSOFT)
            self._find(CardGrid).card(product).click()
            self._next()
            if self._step() is Step.CUSTOMER:
                fill(self._page(), CUSTOMER)
                self._next(Step.GUIDE)
            self.picture(name)
