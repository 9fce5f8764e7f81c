"""Customer: for whom the licenses are; recent customers come first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from wizard.contract import Account, Customer, CustomerPage
from wizard.keys import contains_key, find
from wizard.messages import Message
from wizard.messages.noop import N_
from wizard.messages.text import joined
from wizard.orders.draft import may_redeem
from wizard.orders.journal import recent_customers
from wizard.orders.steps import Step
from wizard.pages.help_texts import Answer
from wizard.pages.intents import FollowFlow
from wizard.pages.new_customer import NewCustomer
from wizard.pages.page import Missing, Page
from wizard.pages.session import Session
from wizard.pages.tasks import Task
from wizard.widgets.announcing import announce
from wizard.widgets.button import Link
from wizard.widgets.fields import TextField
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import add_to, row_of
from wizard.widgets.record_list import Record, RecordList
from wizard.widgets.text import Remark, em, text
from wizard.widgets.tones import Tone

SEARCH_DELAY_MS = 300


@dataclass(frozen=True, slots=True)
class _Found:
    """Answers for the page: who is signed in, the customers, and the ids of the recent ones."""

    account: Account
    page: CustomerPage
    recent: tuple[str, ...]


class CustomerChoicePage(Page):
    """Search has the focus; Enter on the one hit chooses it, a second Enter continues."""

    step = Step.CUSTOMER
    next_explains = can_start_over = sends = shows_account = True
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
                "You see only the organizations for which you have a role. Ask an administrator of the"
                " organization to make you a global or billing administrator, or sign in with another"
                " account.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.say_heading(
            text("CustomerPage", "Who are the licenses for?"),
            text("CustomerPage", "Check name and domain: licenses can’t be moved to another customer later."),
        )
        self._customers: list[Customer] = []
        self._recent: tuple[str, ...] = ()
        self._shown_query = ""
        self._searched_for: tuple[str, ...] = ()
        """The keys of the order that the search belongs to."""
        self._searching: Task[CustomerPage] | None = None
        self.search = TextField()
        self.list = RecordList()
        self._told = Remark()
        self._create = Link(text("CustomerPage", "&Create a customer…"), name="create-customer")
        self._delay = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._build()
        self._delay.timeout.connect(lambda: self._search_now(choose=False))
        self.search.textEdited.connect(lambda: self._delay.start())
        self.search.textEdited.connect(lambda: self.banner.pass_on())
        self.search.lead_down(self._enter_list)
        self.list.chosen.connect(self._choose)
        self._create.clicked.connect(self._create_customer)

    def stops(self) -> Iterator[str]:
        """Show the customers; choose the first whom the account may act for."""
        yield "customer"
        for row, customer in enumerate(self._customers):
            if may_redeem(customer):
                self.list.setCurrentRow(row)
                break
        yield "customer-chosen"

    def enter(self) -> None:
        """Ask who is signed in, and for whom; a search of the same order is still there."""
        self._delay.stop()
        self._drop_search()
        keys, query = self.flow.draft.key_texts, self.search.text().strip()
        if keys != self._searched_for or contains_key(query):
            self.search.clear()
            query = ""
        self._searched_for, self._shown_query = keys, query
        session = self.session

        def work() -> _Found:
            session.ask_info()
            recent = recent_customers(session.journal(), session.address)
            return _Found(session.account(), session.customers(query), recent)

        waiting = text("CustomerPage", "Asking the service for your customers…")
        self.ask(waiting, work, self._show)

    def take_over(self, before: Self) -> None:
        self.search.setText(before.search.text())
        self._searched_for = before._searched_for

    def commit(self) -> bool:
        """Next was pressed: the search has found whom it was for."""
        self.search.clear()
        return True

    def leave(self) -> None:
        self._delay.stop()
        self._drop_search()
        super().leave()

    def first_focus(self) -> QWidget:
        """Return the search, or the list where there is nothing to search."""
        return self.search

    def spoken(self, step: str) -> str:
        """Name the step, the question, and how many customers there are."""
        return joined((super().spoken(step), self._told.text()))

    def missing(self) -> Missing | None:
        """Return what is missing: a customer, or the role."""
        if self.busy:
            return Missing(self.state.waiting_for)
        if self.valid:
            return None
        problem = self.session.role_missing()
        if problem is not None:
            return Missing(self.speech.problem(problem).title, self.list)
        return Missing(text("CustomerPage", "Choose the customer first."), self.search)

    def say_missing(self, missing: Missing) -> None:
        """Keep the message about a missing role, which has its button."""
        if self.session.role_missing() is None or self.busy:
            super().say_missing(missing)
        else:
            self.list.setFocus()

    def clear_search(self) -> bool:
        """Show all customers again."""
        if not self.search.emptied():
            return False
        self._search_now(choose=False)
        self.search.setFocus()
        return True

    def take_enter(self, focused: QWidget | None) -> bool:
        """Choose the one hit of the text that is in the field now; a second Enter continues."""
        if focused is not self.search:
            return False
        if self.search.text().strip() != self._shown_query:
            self._search_now(choose=True)
            return True
        return self._choose_only_hit()

    def _enter_list(self) -> None:
        """Lead the arrow keys from the search into the list."""
        if self.list.count():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.list.setCurrentRow(max(self.list.chosen_row(), 0))

    def _build(self) -> None:
        self.search.setPlaceholderText(text("CustomerPage", "Search by name, domain or id"))
        self.search.setAccessibleName(text("CustomerPage", "Search customers"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(text("CustomerPage", "Customers"))
        self._told.setMinimumHeight(em())
        add_to(self.body, self.search, row_of((self._told, 1), FlowRow(self._create)), (self.list, 1), 0)

    # ---- answers

    def _show(self, found: _Found) -> None:
        self._recent = found.recent
        self.flow.signed_in(found.account)
        self._create.setVisible("reseller" in found.account.roles)
        self._show_page(found.page)
        announce(self, self._told.text())
        if not self._customers and not self._shown_query:
            self._say_nobody()
        elif self.flow.problem is not None:
            self._say_role()

    def _search_now(self, *, choose: bool) -> None:
        """Search while the list stays: nothing that is typed meanwhile is lost."""
        self._delay.stop()
        self._drop_search()
        query = self.search.text().strip()
        if contains_key(query):
            self._say_key(query)
            return
        self._told.setText(text("CustomerPage", "Searching…"))

        def show(page: CustomerPage) -> None:
            self._searching = None
            self._shown_query = query
            self.banner.clear()
            self._show_page(page)
            announce(self, self._told.text())
            if choose:
                self._choose_only_hit()

        self._searching = Task(self, lambda: self.session.customers(query), show, self._not_found)

    def _not_found(self, error: Exception) -> None:
        self._searching = None
        self._told.setText("")
        self.show_error(error)
        self.banner.let_pass()

    def _drop_search(self) -> None:
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None

    def _show_page(self, page: CustomerPage) -> None:
        places = {identity: place for place, identity in enumerate(self._recent)}
        self._customers = sorted(page.items, key=lambda one: places.get(one.id, len(places)))
        chosen = self.flow.draft.customer
        ids = [customer.id for customer in self._customers]
        if chosen is not None and chosen.id not in ids:
            if self._shown_query:
                # Nobody is chosen who is not to be seen: licenses cannot be moved later.
                self.flow.forget_customer()
                chosen = None
            else:
                self._customers.insert(0, chosen)
                ids.insert(0, chosen.id)
        current = ids.index(chosen.id) if chosen else -1
        if current < 0 and len(ids) == 1 and not self._shown_query:
            current = 0
        self.list.show_records([self._record(customer) for customer in self._customers], current)
        self._told.setText(self._summary(more=page.next_cursor is not None))
        self._choose(current)

    def _summary(self, *, more: bool) -> str:
        count = len(self._customers)
        if not count:
            return text("CustomerPage", "No customer matches this search.") if self._shown_query else ""
        if more:
            return text(
                "CustomerPage",
                "The first %n customers are shown. To find others, type part of a name.",
                None,
                count,
            )
        return text("CustomerPage", "%n customer(s)", None, count)

    def _record(self, customer: Customer) -> Record:
        allowed = may_redeem(customer)
        recent = customer.id in self._recent
        if not allowed:
            status = self.speech.listed([self.speech.role(role) for role in customer.roles])
        else:
            status = text("CustomerPage", "Recent") if recent else ""
        return Record(
            icon="customer",
            title=customer.name,
            detail=f"{customer.domain} · {customer.id} · {customer.country}",
            status=status,
            tone=Tone.NEUTRAL if allowed else Tone.WARNING,
            faint=not allowed,
        )

    # ---- choices

    def _choose_only_hit(self) -> bool:
        """Choose the one hit; False where there are others, or it was chosen before."""
        if len(self._customers) == 1 and self.list.chosen_row() != 0:
            self.list.setCurrentRow(0)
            return True
        return False

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._customers):
            self.flow.choose_customer(self._customers[row])
            self.banner.clear()
            self._say_role()
        self.update_next()

    def _say_role(self) -> None:
        problem = self.session.role_missing()
        if problem is not None:
            again = text("CustomerPage", "Check a&gain")
            self.show_problem(problem, self.button(again, self.enter))

    def _say_nobody(self) -> None:
        info = self.session.info
        service = info.vendor if info is not None else self.session.host
        told = text("CustomerPage", "Your account isn’t an administrator of any organization at {service}.")
        explanation = text(
            "CustomerPage",
            "Sign in with another account, or ask an administrator of your organization to give you a role "
            "at {service}.",
        ).format(service=service)
        if not self._create.isHidden():
            explanation = text("CustomerPage", "Create the first customer, or sign in with another account.")
        again = self.button(text("CustomerPage", "Check a&gain"), self.enter)
        self.banner.say(Tone.WARNING, Message(told.format(service=service), explanation, ""), again)

    def _say_key(self, query: str) -> None:
        """A key is no name: it is not sent, and offered to the order."""
        self._told.setText("")
        title = text("CustomerPage", "This is a product key: add it to the order?")
        told = text("CustomerPage", "It was not sent to the service.")
        add = self.button(text("CustomerPage", "&Add the key"), lambda: self._add_key(query))
        self.banner.say_passing(Tone.NEUTRAL, Message(title, told, ""), add)

    def _add_key(self, query: str) -> None:
        self.search.clear()
        self.flow.add_keys(tuple(one.text for one in find(query).candidates))
        while self.flow.step is not Step.KEY and self.flow.can_go_back:
            self.flow.go_back()
        self.wants.emit(FollowFlow())

    # ---- accounts and new customers

    def _create_customer(self) -> None:
        dialog = NewCustomer(self.session, self)
        dialog.finished.connect(lambda _result: self._created(dialog))
        dialog.open()

    def _created(self, dialog: NewCustomer) -> None:
        if dialog.customer is not None:
            self.flow.choose_customer(dialog.customer)
            self.search.clear()
        # Also where the answer was not waited for: the customer may be there all the same.
        if dialog.customer is not None or dialog.sent:
            self.enter()
        dialog.deleteLater()
