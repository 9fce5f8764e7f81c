"""Walks the real window through the steps at Microsoft that need no key, or lead elsewhere."""

from __future__ import annotations

from wizard.contract import Action
from wizard.microsoft import Product
from wizard.orders.draft import Guided
from wizard.tour.walk import Tour


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
            self._windows.session.flow.show_procedure(action, Guided(product=product.value))
            self._window.follow_flow()
            self._settle()
            self.picture(name)
