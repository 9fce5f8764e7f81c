"""Product: what was bought, what the keys are used for, and for whom. It decides which page redeems them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from wizard.contract import Action
from wizard.messages.guide import facts_before, product_name
from wizard.messages.noop import N_
from wizard.microsoft import Cloud, Product, plan
from wizard.orders.draft import Guided
from wizard.orders.steps import Step
from wizard.pages.guiding.for_whom import ForWhom
from wizard.pages.help_texts import Answer
from wizard.pages.page import Missing, Page
from wizard.pages.session import Session
from wizard.pages.stops import CUSTOMER, fill
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.layouts import add_to
from wizard.widgets.numbered_steps import BulletedNotes
from wizard.widgets.text import Subheading, text

_ICONS = {
    Product.MICROSOFT_365: "apps",
    Product.INTUNE: "device",
    Product.EMS: "shield",
    Product.VOLUME: "mail",
    Product.CONSUMER: "person",
}
_EXPLANATIONS = {
    Product.MICROSOFT_365: N_("ProductPage", "Such as Business Standard. From a card, a store or a partner."),
    Product.INTUNE: N_("ProductPage", "To manage devices."),
    Product.EMS: N_("ProductPage", "Intune and more, with one product key."),
    Product.VOLUME: N_("ProductPage", "Under an agreement. The activation link is in an e-mail."),
    Product.CONSUMER: N_("ProductPage", "For yourself or your family, not for an organization."),
}
_ACTIONS = {
    Action.NEW: ("new", N_("ProductPage", "Microsoft makes a new subscription from the key.")),
    Action.ADD: ("add", N_("ProductPage", "An existing subscription gets more licenses.")),
    Action.EXTEND: ("extend", N_("ProductPage", "An existing subscription lasts longer.")),
}
"""Reactivating takes payment details and no key: the room for those without a key leads there."""


class ProductPage(Page):
    """Three questions on one page; nothing is chosen until a person chose it."""

    step = Step.PRODUCT
    next_explains = can_start_over = True
    help = (
        Answer(
            N_("Help", "What did I buy?"),
            N_(
                "Help",
                "The card, the e-mail or the invoice names the product. Each product is redeemed on a page"
                " of its own at Microsoft.",
            ),
        ),
        Answer(
            N_("Help", "A new subscription, more licenses, or a later expiry date?"),
            N_(
                "Help",
                "If you have no subscription for this product, choose a new one. Otherwise the key adds"
                " licenses to your subscription or extends its expiry date.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.say_heading(
            text("ProductPage", "Redeem at Microsoft"),
            text(
                "ProductPage",
                "Microsoft redeems keys only on its own pages. Answer three questions, and the wizard "
                "leads you through the right page.",
            ),
        )
        self._products = CardGrid(3, text("ProductPage", "What did you buy?"))
        self._actions = CardGrid(3, text("ProductPage", "What do you want to do?"))
        self._whom = ForWhom(self.speech)
        self._facts_title = Subheading(text("ProductPage", "Good to know before you start"))
        self._facts = BulletedNotes()
        self._build()
        self._products.picked.connect(lambda product: self._choose(product=product))
        self._actions.picked.connect(self._choose_action)
        self._whom.named.connect(self._name)
        self._whom.cloudChosen.connect(lambda cloud: self._choose(cloud=cloud))

    def stops(self) -> Iterator[str]:
        yield "guide-product"
        self._products.card(Product.MICROSOFT_365).click()
        self._actions.card(Action.ADD).click()
        fill(self, CUSTOMER)
        yield "guide-product-chosen"

    def enter(self) -> None:
        """Show the choices so far, and the customers of earlier orders."""
        guided = self._guided
        self._products.choose(guided.product)
        self._actions.choose(self.flow.draft.action)
        self._whom.show_choices(guided)
        self._show_facts()
        self._whom.look_up_customers(self.session.journal)

    def leave(self) -> None:
        self._whom.stop()
        super().leave()

    def first_focus(self) -> QWidget:
        guided = self._guided
        if guided.product is None:
            return self._products.card(Product.MICROSOFT_365)
        if self.flow.draft.action not in _ACTIONS:
            return self._actions.card(Action.NEW)
        return self._whom.field

    def missing(self) -> Missing | None:
        guided = self._guided
        if guided.product is None:
            return Missing(text("ProductPage", "Choose what you bought"), self.first_focus())
        if self._for_oneself:
            return None
        if self.flow.draft.action not in _ACTIONS:
            told = text("ProductPage", "Choose what you want to do")
            return Missing(told, self._actions.card(Action.NEW))
        if guided.customer is None:
            told = self._whom.fault or text("ProductPage", "Enter who the licenses are for")
            return Missing(told, self._whom.field)
        return None

    @property
    def _guided(self) -> Guided:
        guided = self.flow.draft.guided
        assert guided is not None, "Microsoft redeems these keys"
        return guided

    @property
    def _for_oneself(self) -> bool:
        return self._guided.product == Product.CONSUMER

    def _build(self) -> None:
        for product, explanation in _EXPLANATIONS.items():
            name = product_name(self.speech, product)
            self._products.add(product, _ICONS[product], name, self.speech.text("ProductPage", explanation))
        for action, (icon, explanation) in _ACTIONS.items():
            shown = self.speech.text("ProductPage", explanation)
            self._actions.add(action, icon, self.speech.action(action).title, shown)
        add_to(self.body, Subheading(text("ProductPage", "What did you buy?")), self._products)
        add_to(self.body, Subheading(text("ProductPage", "What do you want to do?")), self._actions)
        add_to(self.body, Subheading(text("ProductPage", "Who are the licenses for?")), self._whom)
        # Last, so that nothing that can be clicked moves when it comes.
        add_to(self.body, self._facts_title, self._facts, 1)

    def _choose(self, *, product: Product | None = None, cloud: str | None = None) -> None:
        self.flow.choose_product(product=product, cloud=cloud)
        if self._for_oneself and self.flow.draft.action not in _ACTIONS:
            self.flow.choose_guided_action(Action.NEW)
        self._update()

    def _choose_action(self, action: Action) -> None:
        self.flow.choose_guided_action(action)
        self._update()

    def _name(self) -> None:
        self.flow.name_customer(self._whom.customer)
        self._update()

    def _update(self) -> None:
        self.banner.clear()
        self._show_facts()
        self.update_next()

    def _show_facts(self) -> None:
        """Say what people stumble over at Microsoft, before a page is opened."""
        guided, action = self._guided, self.flow.draft.action
        notes: tuple[str, ...] = ()
        if guided.product is not None and (self._for_oneself or action in _ACTIONS):
            chosen = plan(Cloud(guided.cloud), Product(guided.product), Action(str(action)))
            notes = facts_before(self.speech, chosen, len(self.flow.draft.entries))
        for grid in (self._actions, self._whom):
            grid.setEnabled(not self._for_oneself)
        self._facts.show_notes(notes)
        self._facts_title.setVisible(bool(notes))
