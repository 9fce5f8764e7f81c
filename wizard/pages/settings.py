"""Settings: the language, and the services that this computer knows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wizard.messages.noop import N_
from wizard.orders.destination import KnownService
from wizard.orders.known_services import forget_service, load_services, remember_service
from wizard.orders.place import Place
from wizard.orders.steps import Step
from wizard.pages.address_sheet import AddressSheet
from wizard.pages.help_texts import Answer
from wizard.pages.intents import ChangeLanguage, OfferUndo
from wizard.pages.page import Page
from wizard.pages.session import Session
from wizard.widgets.button import Button, Link
from wizard.widgets.chooser import Chooser
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import add_to, clear_layout, row_of
from wizard.widgets.panel import Named, Panel
from wizard.widgets.text import NEAR, Remark, Subheading, gap, text

LANGUAGE_NAMES = (("en", "English"), ("nl", "Nederlands"), ("ja", "日本語"))


class SettingsPage(Page):
    """A side room; everything in it takes effect at once."""

    step = Step.SETTINGS
    help = (
        Answer(
            N_("Help", "What happens when I remove a service?"),
            N_(
                "Help",
                "The wizard asks again where a key of that service is redeemed. Earlier orders and their "
                "receipts stay.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setFinalPage(True)
        self.say_heading(text("SettingsPage", "Settings"))
        self.languages = Chooser()
        self._services = QVBoxLayout()
        self._services.setSpacing(gap(NEAR))
        self._none = Remark(text("SettingsPage", "None yet. A service that you use is remembered here."))
        self._add = Button(text("SettingsPage", "&Add a service…"), icon="new")
        self._build()
        self.languages.activated.connect(self._change_language)
        self._add.clicked.connect(self._ask_address)

    def stops(self) -> Iterator[str]:
        yield "settings"

    def enter(self) -> None:
        self._show_services(load_services(self.session.folder))

    def first_focus(self) -> QWidget:
        return self.languages

    def _build(self) -> None:
        for code, name in LANGUAGE_NAMES:
            self.languages.addItem(name, code)
        # One that is not there, as the pseudo-language, is shown as none.
        self.languages.setCurrentIndex(self.languages.findData(self.speech.language))
        label = QLabel(text("SettingsPage", "Lan&guage"))
        label.setBuddy(self.languages)
        self.body.addLayout(FlowRow(label, self.languages))
        self.body.addSpacing(gap(NEAR))
        self.body.addWidget(Subheading(text("SettingsPage", "Services where you redeem keys")))
        told = text(
            "SettingsPage",
            "When you enter a key of one of these services, you aren’t asked where to redeem it.",
        )
        add_to(self.body, Remark(told), self._none, self._services, FlowRow(self._add), 1)

    def _show_services(self, services: tuple[KnownService, ...]) -> None:
        clear_layout(self._services)
        for service in services:
            self._services.addWidget(self._row(service))
        self._none.setVisible(not services)
        self.flow.know_services(services)

    def _row(self, service: KnownService) -> Panel:
        host = service.place.host
        named = Named("service")
        named.show_name(service.vendor or host, host if service.vendor else "")
        forget = Link(text("SettingsPage", "Remove"))
        forget.setAccessibleName(text("SettingsPage", "Remove {service}").format(service=host))
        forget.clicked.connect(lambda: self._forget(service))
        panel = Panel()
        panel.body.addLayout(row_of((named, 1), forget))
        return panel

    def _forget(self, service: KnownService) -> None:
        self._show_services(forget_service(self.session.folder, service.address))
        told = text("SettingsPage", "Removed {service}.")
        host = service.place.host
        self.wants.emit(OfferUndo(told.format(service=host), lambda: self._remember(service)))

    def _remember(self, service: KnownService) -> None:
        self._show_services(remember_service(self.session.folder, service))

    def _ask_address(self) -> None:
        sheet = AddressSheet(self.session, self.window())
        sheet.chosen.connect(self._take)
        sheet.open()

    def _take(self, place: Place) -> None:
        self._remember(KnownService(place.address))

    def _change_language(self) -> None:
        self.wants.emit(ChangeLanguage(self.languages.currentData()))
