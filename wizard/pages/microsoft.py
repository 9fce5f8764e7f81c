"""Microsoft: the product, and the cloud of the customer."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wizard.contract import Action
from wizard.messages import Message
from wizard.messages.guide import cloud_name, note_text, product_name
from wizard.messages.noop import N_
from wizard.microsoft import Cloud, NoteCode, Product, plan
from wizard.orders.steps import Step
from wizard.pages.page import Page
from wizard.pages.session import Session
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.chooser import Chooser
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.text import Paragraph, Remark, Subheading
from wizard.widgets.tones import Tone

_ICONS = {
    Product.MICROSOFT_365: "apps",
    Product.INTUNE: "device",
    Product.EMS: "shield",
    Product.VOLUME: "mail",
    Product.CONSUMER: "person",
}
_SAID = frozenset(
    {NoteCode.CLOUD_CLOSED, NoteCode.NOT_DESCRIBED, NoteCode.NOT_BY_KEY, NoteCode.PERSONAL_PRODUCT}
)


class MicrosoftPage(Page):
    """Asks for product and cloud: they decide which of Microsoft's pages redeems the key."""

    step = Step.MICROSOFT
    rail_name = N_("Steps", "Product")

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.say_heading(
            text("MicrosoftPage", "What was bought?"),
            text(
                "MicrosoftPage", "The card, the e-mail or the invoice names it. Each has a page of its own."
            ),
        )
        self._products = CardGrid(2, text("MicrosoftPage", "Product"))
        self._clouds = Chooser()
        self._build()
        self._products.picked.connect(self._choose_product)
        self._clouds.activated.connect(self._choose_cloud)

    def stops(self) -> Iterator[str]:
        """Choose a product for organizations."""
        self._products.card(Product.MICROSOFT_365).click()
        yield "guide-product"

    def enter(self) -> None:
        """Show the choices so far."""
        guided = self.flow.draft.guided
        assert guided is not None, "Microsoft redeems these keys"
        self._products.choose(guided.product)
        self._clouds.setCurrentIndex(max(self._clouds.findData(guided.cloud), 0))
        self._say_notes()

    def first_focus(self) -> QWidget:
        """Return the first product."""
        return self._products.card(Product.MICROSOFT_365)

    def _build(self) -> None:
        text = QCoreApplication.translate
        explanations = {
            Product.MICROSOFT_365: text(
                "MicrosoftPage", "From a card, a shop or a partner, for an organization."
            ),
            Product.INTUNE: text("MicrosoftPage", "To manage devices; for a new subscription or more users."),
            Product.EMS: text("MicrosoftPage", "Intune and more, under one product key."),
            Product.VOLUME: text(
                "MicrosoftPage", "Under an agreement; an e-mail brings the activation link."
            ),
            Product.CONSUMER: text("MicrosoftPage", "For yourself or your family, not for an organization."),
        }
        for product, explanation in explanations.items():
            name = product_name(self.speech, product)
            self._products.add(product, _ICONS[product], name, explanation)
        for cloud in Cloud:
            self._clouds.addItem(cloud_name(self.speech, cloud), cloud)
        label = Paragraph(text("MicrosoftPage", "C&loud of the customer"))
        label.setBuddy(self._clouds)
        self.body.addWidget(self._products)
        self.body.addWidget(Subheading(text("MicrosoftPage", "Where is the customer?")))
        self.body.addLayout(FlowRow(label, self._clouds))
        self.body.addWidget(
            Remark(
                text(
                    "MicrosoftPage",
                    "Almost always worldwide. Customers in China may be with 21Vianet, which has pages of"
                    " its own.",
                )
            )
        )
        self.body.addStretch(1)

    def _choose_product(self, product: Product) -> None:
        self.flow.choose_way(product=product)
        self._say_notes()
        self.update_next()

    def _choose_cloud(self) -> None:
        self.flow.choose_way(cloud=self._clouds.currentData())
        self._say_notes()
        self.update_next()

    def _say_notes(self) -> None:
        """Show the notes that matter before anything else."""
        draft = self.flow.draft
        guided = draft.guided
        if guided is None or guided.product is None:
            self.banner.clear()
            return
        chosen = plan(Cloud(guided.cloud), Product(guided.product), Action(str(draft.action)))
        notes = [note_text(self.speech, note) for note in chosen.notes if note.code in _SAID]
        if not notes:
            self.banner.clear()
            return
        title = QCoreApplication.translate("MicrosoftPage", "Good to know before you go on")
        self.banner.say(Tone.NEUTRAL, Message(title, " ".join(notes), ""))
