"""Start: where the key is from, and what it is for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from wizard.flow import Step, Task
from wizard.messages import Message
from wizard.pages.help import show_where_keys_are
from wizard.pages.page import Page
from wizard.session import Session, Source
from wizard.tasks import Task as Call
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.icons import icon
from wizard.widgets.text import Remark, Subheading, em
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.contract import Problem
    from wizard.journal import Entry

LANGUAGE_NAMES = (("en", "English"), ("nl", "Nederlands"), ("ja", "日本語"))
MICROSOFT_PAGE = "https://signup.microsoft.com/productkeystart?ms.officeurl=setup365"
ACTIONS = (
    (Task.NEW, "new"),
    (Task.ADD, "add"),
    (Task.EXTEND, "extend"),
    (Task.REACTIVATE, "reactivate"),
)


class StartPage(Page):
    """The first page; nothing is asked of any service here."""

    step = Step.START
    languageChosen = Signal(str)
    sourceShown = Signal()

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.say_heading(
            text("StartPage", "Redeem product keys"),
            text("StartPage", "Nothing happens to any subscription before you press Redeem at the end."),
        )
        self._call: Call[tuple[Entry, ...]] | None = None
        self._sources = CardGrid(3, text("StartPage", "Where is your key from?"))
        self._actions = CardGrid(2, text("StartPage", "What are the keys for?"))
        self._service = QWidget()
        self._address = QLineEdit()
        self._token = QLineEdit()
        self._address_fault = Remark()
        self._languages = QComboBox()
        self._build()
        self._sources.picked.connect(self._choose_source)
        self._actions.picked.connect(self._choose_action)
        self._languages.activated.connect(lambda: self.languageChosen.emit(self._languages.currentData()))
        for field in (self._address, self._token):
            field.textEdited.connect(self._edit_service)

    def enter(self) -> None:
        """Show what is chosen so far, and look for an order that was not finished."""
        if self.flow.draft.task not in dict(ACTIONS):
            self.flow.choose_task(None)
        self._actions.choose(self.flow.draft.task)
        self._sources.choose(self.session.place.source)
        self._show_source()
        self._call = Call(lambda: self.session.journal().entries(), self._show_unfinished, self._no_journal)

    def leave(self) -> None:
        """Stop looking."""
        if self._call is not None:
            self._call.cancel()
        super().leave()

    def isComplete(self) -> bool:
        """Whether the way to the service and the action are chosen."""
        place = self.session.place
        if place.source is Source.MICROSOFT:
            return False
        ready = place.source is Source.PRACTICE or bool(place.address and place.token)
        return ready and super().isComplete()

    def _build(self) -> None:
        text = QCoreApplication.translate
        self.body.addWidget(Subheading(text("StartPage", "Where is your key from?")))
        self._sources.add(
            Source.PRACTICE,
            "practice",
            text("StartPage", "Just &practicing"),
            text("StartPage", "Try everything with practice keys. Nothing leaves this computer."),
        )
        self._sources.add(
            Source.SERVICE,
            "service",
            text("StartPage", "From a &vendor or distributor"),
            text("StartPage", "Their activation service redeems it. You need its address and your token."),
        )
        self._sources.add(
            Source.MICROSOFT,
            "browser",
            text("StartPage", "From &Microsoft"),
            text("StartPage", "Microsoft redeems its keys only on its own pages, in your browser."),
        )
        self.body.addWidget(self._sources)
        self.body.addWidget(self._service)
        self._build_service()
        self.body.addWidget(Subheading(text("StartPage", "What are the keys for?")))
        for task, icon_name in ACTIONS:
            message = self.speech.action(task)
            self._actions.add(task, icon_name, message.title, message.explanation)
        self.body.addWidget(self._actions)
        self.body.addStretch(1)
        self.body.addLayout(self._build_footer())

    def _build_service(self) -> None:
        text = QCoreApplication.translate
        form = QFormLayout(self._service)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._address.setPlaceholderText("https://keys.example.com")
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        form.addRow(text("StartPage", "&Address of the service"), self._address)
        form.addRow("", self._address_fault)
        form.addRow(text("StartPage", "Access &token"), self._token)
        form.addRow(
            "", Remark(text("StartPage", "The token is kept in memory only, until you close this window."))
        )

    def _build_footer(self) -> QHBoxLayout:
        text = QCoreApplication.translate
        orders = QPushButton(icon("clock"), text("StartPage", "Ear&lier orders"))
        orders.setObjectName("orders")
        orders.clicked.connect(self._show_orders)
        where = QPushButton(icon("key"), text("StartPage", "Where do I &find my key?"))
        where.clicked.connect(lambda: show_where_keys_are(self))
        for code, name in LANGUAGE_NAMES:
            self._languages.addItem(name, code)
        self._languages.setCurrentIndex([code for code, _ in LANGUAGE_NAMES].index(self.speech.language))
        label = QLabel(text("StartPage", "Lan&guage"))
        label.setBuddy(self._languages)
        self.heading_row.addWidget(label)
        self.heading_row.addWidget(self._languages)
        row = QHBoxLayout()
        row.setSpacing(em() // 2)
        for widget in (orders, where):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _choose_source(self, source: Source) -> None:
        address, token = (self._address.text(), self._token.text())
        service = source is Source.SERVICE
        place = replace(
            self.session.place,
            source=source,
            address=address if service else "",
            token=token if service else "",
        )
        self.session.move(place)
        self._show_source()

    def _show_source(self) -> None:
        source = self.session.place.source
        self._service.setVisible(source is Source.SERVICE)
        self._actions.setEnabled(source is not Source.MICROSOFT)
        self.banner.clear()
        if source is Source.MICROSOFT:
            self._say_microsoft()
        elif source is Source.SERVICE:
            self._edit_service()
        self.update_next()
        self.sourceShown.emit()

    def _say_microsoft(self) -> None:
        text = QCoreApplication.translate
        message = Message(
            text("StartPage", "Microsoft keys are redeemed in the browser"),
            text(
                "StartPage",
                "Microsoft offers no way to redeem a key from another program. Sign in there with the account"
                " of the organization that gets the licenses: the account is shown at the top right.",
            ),
            text("StartPage", "Open the page, enter the key there, check the order and choose Redeem."),
        )
        open_page = self.button(
            text("StartPage", "Open Microsoft's page"), lambda: QDesktopServices.openUrl(QUrl(MICROSOFT_PAGE))
        )
        self.banner.say(Tone.NEUTRAL, message, open_page)

    def _edit_service(self) -> None:
        address, token = self._address.text().strip(), self._token.text().strip()
        problem = self.session.check_address(address) if address else None
        self._address_fault.setText(self.speech.problem(problem).title if problem else "")
        self._address_fault.setVisible(problem is not None)
        place = replace(
            self.session.place,
            source=Source.SERVICE,
            address="" if problem else address,
            token=token,
            account="",
        )
        self.session.move(place)
        self.update_next()

    def _choose_action(self, task: Task) -> None:
        self.flow.choose_task(task)
        self.update_next()

    def _show_orders(self) -> None:
        self.flow.choose_task(Task.ORDERS)
        self.flow.go_on()
        self.go_on()

    def _show_unfinished(self, entries: tuple[Entry, ...]) -> None:
        notice = self.session.take_journal_notice()
        if notice is not None:
            self.show_problem(notice, tone=Tone.WARNING)
            return
        open_orders = [entry for entry in entries if entry.unfinished]
        if open_orders and self.session.place.source is not Source.MICROSOFT:
            self._offer_to_resume(open_orders[0])

    def _offer_to_resume(self, entry: Entry) -> None:
        text = QCoreApplication.translate
        told = text("StartPage", "The order for {customer} with {keys} was begun on {time}.")
        message = Message(
            text("StartPage", "An order is not finished"),
            told.format(
                customer=entry.order.customer.name,
                keys=self.speech.listed([f"…{ending}" for ending in entry.order.endings]),
                time=self.speech.time(entry.begun_at),
            ),
            text(
                "StartPage",
                "Resume it first: the service is asked what came of it, and no key is spent twice.",
            ),
        )
        resume = self.button(text("StartPage", "&Resume this order"), lambda: self._resume(entry))
        self.banner.say(Tone.WARNING, message, resume)

    def _resume(self, entry: Entry) -> None:
        if self.session.resume(entry):
            self.go_on()
            return
        text = QCoreApplication.translate
        message = Message(
            text("StartPage", "Sign in to that service first"),
            text("StartPage", "This order belongs to {address}.").format(address=entry.order.service),
            text(
                "StartPage",
                "Choose the vendor's service above, enter this address and your token, and resume.",
            ),
        )
        self.banner.say(Tone.WARNING, message)

    def _no_journal(self, error: Exception) -> None:
        problem: Problem | None = getattr(error, "problem", None)
        if problem is None:
            raise error
        self.show_problem(problem, tone=Tone.WARNING)
