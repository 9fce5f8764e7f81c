"""Account: who is signed in to what, and which customer the licenses are for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from wizard.contract import Account, Code, Customer, CustomerPage, Problem
from wizard.messages import Message
from wizard.messages.noop import N_
from wizard.orders.draft import may_redeem
from wizard.orders.place import PRACTICE_ACCOUNTS, Place, Source
from wizard.orders.steps import Step
from wizard.pages.help_texts import Answer
from wizard.pages.new_customer import NewCustomer
from wizard.pages.page import Page
from wizard.pages.session import Session
from wizard.pages.tasks import Task
from wizard.widgets.button import Button
from wizard.widgets.chooser import Chooser
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.panel import Named, Panel
from wizard.widgets.record import Record
from wizard.widgets.record_list import RecordList
from wizard.widgets.text import NEAR, Remark, Subheading, gap
from wizard.widgets.tones import Tone

SEARCH_DELAY_MS = 300


class AccountPage(Page):
    """Shows the signed-in account and the customers it may act for."""

    step = Step.ACCOUNT
    rail_name = N_("Steps", "Account")
    help = (
        Answer(
            N_("Help", "Which customer do I choose?"),
            N_(
                "Help",
                "The organization that will use the licenses. Compare name and domain: two organizations may"
                " have the same name.",
            ),
        ),
        Answer(
            N_("Help", "Mine is not in the list"),
            N_(
                "Help",
                "Only organizations are shown for which you hold a role. Ask one of its administrators to"
                " make you global or billing administrator, or sign in with another account.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.say_heading(
            text("AccountPage", "Who are the licenses for?"),
            text("AccountPage", "Check name and domain: licenses cannot be moved to another customer later."),
        )
        self._customers: list[Customer] = []
        self._searching: Task[CustomerPage] | None = None
        self._signed_in = Named("person")
        self._who = Chooser()
        self._only_in_memory = Remark(
            text(
                "AccountPage",
                "The token is kept in memory only, until you close this window: this system has no keyring"
                " that would keep it safe.",
            )
        )
        self._sign_out = Button(icon("arrow"), text("AccountPage", "Sign &out"))
        self._search = TextField()
        self._list = RecordList()
        self._more = Remark()
        self._create = Button(icon("new"), text("AccountPage", "Create a &customer…"))
        self._delay = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._build()
        self._delay.timeout.connect(self._search_now)
        self._search.textEdited.connect(lambda: self._delay.start())
        self._search.returnPressed.connect(self._search_now)
        self._list.chosen.connect(self._choose)
        self._create.clicked.connect(self._create_customer)
        self._who.activated.connect(self._be_somebody_else)
        self._sign_out.setObjectName("sign-out")
        self._sign_out.clicked.connect(self._forget_who)

    def stops(self) -> Iterator[str]:
        """Practice as each account; the last is an administrator of one organization."""
        for account in reversed(PRACTICE_ACCOUNTS):
            self._who.setCurrentIndex(self._who.findData(account))
            self._be_somebody_else()
            yield "customer" if account == "admin" else f"customer-{account}"

    def enter(self) -> None:
        """Ask who is signed in, and for whom."""
        place = self.session.place
        self._who.setVisible(place.source is Source.PRACTICE)
        self._sign_out.setVisible(place.source is Source.SERVICE)
        self._who.setCurrentIndex(max(self._who.findData(place.account), 0))
        self._load()

    def leave(self) -> None:
        """Stop searching."""
        self._delay.stop()
        self._drop_search()
        super().leave()

    def first_focus(self) -> QWidget:
        """The customers."""
        return self._list

    def _build(self) -> None:
        text = QCoreApplication.translate
        names = (
            text("AccountPage", "Practice as an administrator"),
            text("AccountPage", "Practice as a reseller"),
            text("AccountPage", "Practice as a reader, who may not redeem"),
        )
        for account, name in zip(PRACTICE_ACCOUNTS, names, strict=True):
            self._who.addItem(name, account)
        self._who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._who.setMinimumContentsLength(6)
        self._who.setAccessibleName(text("AccountPage", "Practice account"))
        self._search.setPlaceholderText(text("AccountPage", "Search by name, domain or id"))
        self._search.setAccessibleName(text("AccountPage", "Search customers"))
        self._search.setClearButtonEnabled(True)
        magnifier = QAction(icon("search"), "", self._search)
        self._search.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._list.setAccessibleName(text("AccountPage", "Customers"))
        self._account = Panel()
        who = QHBoxLayout()
        who.addWidget(self._signed_in, 1)
        who.addWidget(self._sign_out)
        self._account.body.addLayout(who)
        self._account.body.addWidget(self._only_in_memory)
        self._account.body.addWidget(self._who)
        self.body.addWidget(self._account)
        self.body.addSpacing(gap(NEAR))
        label = QLabel(text("AccountPage", "C&ustomer"))
        label.setFont(Subheading().font())
        label.setBuddy(self._list)
        row = FlowRow(label)
        row.addStretch()
        row.addWidget(self._create)
        self.body.addLayout(row)
        self.body.addWidget(self._search)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._more)
        self.body.addStretch()

    def _load(self) -> None:
        self._delay.stop()
        self._drop_search()
        self._search.clear()

        def work() -> tuple[Account, CustomerPage]:
            self.session.ask_info()
            return self.session.account(), self.session.customers()

        waiting = QCoreApplication.translate("AccountPage", "Asking the service who you are and for whom…")
        self.ask(waiting, work, self._show)

    def _show(self, answer: tuple[Account, CustomerPage]) -> None:
        account, page = answer
        text = QCoreApplication.translate
        signed_in = text("AccountPage", "Signed in as {name}")
        roles = self.speech.listed([self.speech.role(role) for role in account.roles])
        self._signed_in.show_name(signed_in.format(name=account.name), roles)
        self._only_in_memory.setVisible(self.session.only_in_memory)
        self._create.setVisible("reseller" in account.roles)
        self._search.setVisible(len(page.items) > 1 or page.next_cursor is not None)
        self._show_page(page)
        if not self._customers:
            self._say_nobody()

    def _search_now(self) -> None:
        """Search while the list stays: nothing that is typed meanwhile is lost."""
        self._delay.stop()
        self._drop_search()
        query = self._search.text()
        self._say_below(QCoreApplication.translate("AccountPage", "Searching…"))
        self._searching = Task(lambda: self.session.customers(query), self._show_found, self._not_found)

    def _show_found(self, page: CustomerPage) -> None:
        self._searching = None
        self.banner.clear()
        self._show_page(page)
        if not page.items:
            self._say_below(QCoreApplication.translate("AccountPage", "No customer of yours is called that."))

    def _not_found(self, error: Exception) -> None:
        self._searching = None
        self._say_below("")
        self.show_error(error)

    def _drop_search(self) -> None:
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None

    def _show_page(self, page: CustomerPage) -> None:
        more = QCoreApplication.translate("AccountPage", "There are more. Type part of a name to find yours.")
        self._say_below(more if page.next_cursor is not None else "")
        self._customers = list(page.items)
        self._show_customers()

    def _say_below(self, text: str) -> None:
        self._more.setText(text)
        self._more.setVisible(bool(text))

    def _show_customers(self) -> None:
        chosen = self.flow.draft.customer
        if chosen is not None and chosen.id not in [customer.id for customer in self._customers]:
            if self._search.text():
                # Nobody is chosen who is not to be seen: licenses cannot be moved later.
                self.flow.forget_customer()
            else:
                self._customers.insert(0, chosen)
        ids = [customer.id for customer in self._customers]
        chosen = self.flow.draft.customer
        current = ids.index(chosen.id) if chosen else -1
        if current < 0 and len(ids) == 1 and not self._search.text():
            current = 0
        self._list.show_records([self._record(customer) for customer in self._customers], current)
        self._choose(current)

    def _record(self, customer: Customer) -> Record:
        allowed = may_redeem(customer)
        roles = self.speech.listed([self.speech.role(role) for role in customer.roles])
        return Record(
            icon="person",
            title=customer.name,
            detail=f"{customer.domain} · {customer.id} · {customer.country}",
            status=roles,
            tone=Tone.NEUTRAL if allowed else Tone.WARNING,
            faint=not allowed,
        )

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._customers):
            self.update_next()
            return
        customer = self._customers[row]
        self.flow.choose_customer(customer)
        self.banner.clear()
        problem = self.session.role_missing()
        if problem is not None:
            self.show_problem(problem)
        self.update_next()

    def _say_nobody(self) -> None:
        self.show_problem(Problem(Code.NOT_FOUND, {"what": "customer"}))

    def _be_somebody_else(self) -> None:
        self.session.move(Place(Source.PRACTICE, account=self._who.currentData()))
        self._load()

    def _forget_who(self) -> None:
        waiting = QCoreApplication.translate("AccountPage", "Signing out…")
        self.ask(waiting, self.session.forget_token, self._signed_out)

    def _signed_out(self, forgotten: bool) -> None:
        self.session.take_token("")
        self.flow.forget_customer()
        if forgotten:
            QTimer.singleShot(0, self, self.enter)
            return
        text = QCoreApplication.translate
        message = Message(
            text("AccountPage", "Your token is still in this system's keyring"),
            text("AccountPage", "You are signed out, but the keyring did not let it go."),
            text(
                "AccountPage",
                "Remove the entry “ProductKeyWizard” in the password manager of your system, or have the"
                " token revoked.",
            ),
        )
        self.change_state(blocked=True)
        self.banner.say(Tone.WARNING, message, self.button(self.retry_text(), self._forget_who))

    def _create_customer(self) -> None:
        dialog = NewCustomer(self.session, self)
        dialog.finished.connect(lambda _result: self._created(dialog))
        dialog.open()

    def _created(self, dialog: NewCustomer) -> None:
        if dialog.customer is not None:
            self.flow.choose_customer(dialog.customer)
        # Also where the answer was not waited for: the customer may be there all the same.
        if dialog.customer is not None or dialog.sent:
            self._load()
        dialog.deleteLater()
