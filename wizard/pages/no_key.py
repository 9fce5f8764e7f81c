"""No key, or subscription expired?: where keys come from, and what there is without one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from wizard.contract import Action
from wizard.messages import Message
from wizard.microsoft import Product
from wizard.microsoft.addresses import CONFIGURATION_MANAGER, PAY_INSTEAD
from wizard.orders.draft import Guided
from wizard.orders.steps import Step
from wizard.pages.help_texts import KEY_PLACES
from wizard.pages.intents import FollowFlow
from wizard.pages.page import Page
from wizard.pages.session import Session
from wizard.widgets.button import Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import column_of
from wizard.widgets.panel import Panel
from wizard.widgets.text import Paragraph, Strong, Subheading, text
from wizard.widgets.tones import Tone


class NoKeyPage(Page):
    """A side room of short answers, each with the place it leads to."""

    step = Step.NO_KEY
    help = KEY_PLACES

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setFinalPage(True)
        self.say_heading(
            text("NoKeyPage", "No key, or subscription expired?"),
            text("NoKeyPage", "Where a key comes from, and what you can do without one."),
        )
        self._first: Link | None = None
        self._build()

    def stops(self) -> Iterator[str]:
        yield "no-key"

    def _build(self) -> None:
        self._tell(
            text("NoKeyPage", "Where is my key?"),
            text(
                "NoKeyPage",
                "On the card, in the e-mail of the reseller, or on the page of your license agreement.",
            ),
            text("NoKeyPage", "Show &examples"),
            lambda: import_module("wizard.pages.help").show_key_places(self),
        )
        self._tell(
            text("NoKeyPage", "Where can I buy one?"),
            text(
                "NoKeyPage",
                "From the vendor of the product, a reseller or a shop. Ask for a prepaid key for"
                " exactly this product.",
            ),
        )
        self._tell(
            text("NoKeyPage", "What does a key give me?"),
            text(
                "NoKeyPage",
                "Prepaid licenses of one product for a number of months: for a new subscription or one "
                "that you already have.",
            ),
        )
        self.body.addWidget(Subheading(text("NoKeyPage", "At Microsoft")))
        self._tell(
            text("NoKeyPage", "My subscription has expired"),
            text(
                "NoKeyPage",
                "Microsoft reactivates it with payment details, not with a key. We show the steps.",
            ),
            text("NoKeyPage", "Show how to &reactivate"),
            lambda: self._show(Action.REACTIVATE, Product.MICROSOFT_365),
        )
        self._tell(
            text("NoKeyPage", "I’d rather pay by card"),
            text("NoKeyPage", "A subscription can be renewed in the admin center without a key."),
            text("NoKeyPage", "Open Microsoft’s page about &paying"),
            lambda: self._open(PAY_INSTEAD),
        )
        self._tell(
            text("NoKeyPage", "I have an activation e-mail, or a volume license"),
            text("NoKeyPage", "The e-mail of a volume agreement has a link to the page with the key."),
            text("NoKeyPage", "Show the steps for &volume licenses"),
            lambda: self._show(Action.NEW, Product.VOLUME),
        )
        self._tell(
            text("NoKeyPage", "I’m looking for Configuration Manager"),
            text("NoKeyPage", "You download it under your volume agreement. You don’t need a key here."),
            text("NoKeyPage", "Open the &download"),
            lambda: self._open(CONFIGURATION_MANAGER),
        )
        self.body.addStretch(1)

    def first_focus(self) -> Link | None:
        return self._first

    def _tell(self, title: str, told: str, label: str = "", act: Callable[[], object] = lambda: None) -> None:
        panel = Panel()
        panel.body.addLayout(column_of(Strong(title), Paragraph(told), spacing=0))
        if label:
            link = Link(label)
            link.clicked.connect(lambda: act())
            self._first = self._first or link
            panel.body.addLayout(FlowRow(link))
        self.body.addWidget(panel)

    def _show(self, action: Action, product: Product) -> None:
        """Show a procedure that needs no key, after asking where keys would be removed."""

        def go() -> None:
            self.flow.show_procedure(action, Guided(product=product.value))
            self.wants.emit(FollowFlow())

        self.discard_and(go)

    def _open(self, address: str) -> None:
        if self.session.open_address(address):
            return
        title = text("NoKeyPage", "No browser could be opened")
        self.banner.say(Tone.WARNING, Message(title, address, ""))
