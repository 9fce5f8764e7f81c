"""The engine of an order for window and terminal: connecting, asking, refusing, finding again, resuming.

It asks the service and decides by the rules of an order; it prints nothing and shows nothing. Redeeming
itself is in `redemption.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from urllib.parse import urlsplit

from wizard.contract import KEYS_PER_ORDER, Code, Environment, Problem
from wizard.keys import KeyFormat
from wizard.orders.answer_check import Asked, compare_proposals, compare_quote, mismatch
from wizard.orders.connecting import connect
from wizard.orders.destination import KnownService
from wizard.orders.draft import Draft, fits, may_redeem, proposals_request, quote_request
from wizard.orders.errors import JournalError
from wizard.orders.flow import Flow
from wizard.orders.key_entries import KeyEntry
from wizard.orders.known_services import load_services, remember_service
from wizard.orders.lazy import Lazy
from wizard.orders.place import Place, Source
from wizard.service.address import parse_address
from wizard.service.credentials import Credentials, Tokens
from wizard.service.errors import ServiceError

if TYPE_CHECKING:
    from wizard.contract import Account, Customer, CustomerPage, CustomerRequest, Quote, ServiceInfo, State
    from wizard.contract.proposals import Proposals
    from wizard.orders.journal import Entry, Journal
    from wizard.server.practice_data import Example
    from wizard.service.protocol import ActivationService

T = TypeVar("T")

MOST_PAGES = 10_000
"""Pages of customers that are asked for: more are no list of customers."""


class Arrival(NamedTuple):
    """Answers of a service that an order begins with; `customers` is the first page."""

    info: ServiceInfo
    account: Account
    customers: CustomerPage


class Ordering:
    """Orders at one service at a time. Service and journal are opened when they are first needed.

    Methods that return answers of the service block for a minute at most and raise ServiceError; those that
    read the journal raise JournalError. `may_wait` is asked after each refusal of the service: after
    waiting it returns True if the same question makes sense again. `token` gives the token for an address,
    or what renews one. `notify` hears of practice data that was made again, in any thread.
    """

    def __init__(
        self,
        folder: Path,
        place: Place | None = None,
        language: str = "en",
        token: Callable[[str], str | Credentials] | None = None,
        may_wait: Callable[[ServiceError], bool] = lambda _: False,
        notify: Callable[[Problem], None] = lambda _: None,
    ) -> None:
        """Begin at the start of an order, with nothing open.

        `place` takes all keys, whatever they look like; without one the keys decide.
        """
        self.folder = folder
        self.language = language
        self.flow = Flow()
        self.flow.know_services(load_services(folder))
        if place is not None:
            self.flow.pin(place)
        self._info: tuple[Place, ServiceInfo] | None = None
        self._tokens = Tokens(folder)
        self._token = token or self._tokens.look_up
        self._may_wait = may_wait
        self._notify = notify
        self._connecting = Lock()
        self._connected = self.place
        self._service = self._unopened(self.place)
        self._journal = Lazy(partial(_open_journal, folder), lambda journal: journal.close())

    # ---- the connection

    @property
    def place(self) -> Place:
        """The place where this order's keys are redeemed, as the flow has it."""
        return self.flow.place

    def service(self) -> ActivationService:
        """The service of `place`. Blocks. Raises ServiceError."""
        with self._connecting:
            if self._connected != self.place:
                self._reconnect()
            service = self._service
        return service.get()

    @property
    def info(self) -> ServiceInfo | None:
        """The answer of `ask_info`, None as long as this place was not asked."""
        known = self._info
        return known[1] if known is not None and known[0] == self.place else None

    def journal(self) -> Journal:
        """The journal. Blocks. Raises JournalError."""
        return self._journal.get()

    @property
    def address(self) -> str:
        """The address of `place` as the journal writes it, empty where it cannot be one."""
        if self.place.source is not Source.SERVICE:
            return str(self.place.source)
        try:
            return parse_address(self.place.address)
        except ServiceError:
            return ""

    @property
    def host(self) -> str:
        """The name of the service's computer, as sentences call it."""
        return urlsplit(self.address).netloc

    @property
    def practicing_here(self) -> bool:
        """True for the practice service of this computer, which answers everything itself."""
        return self.place.source is Source.PRACTICE

    @property
    def practicing(self) -> bool:
        """True if no key and no license is real: here, or at a service that says so of itself."""
        if self.practicing_here:
            return True
        return self.info is not None and self.info.environment == Environment.PRACTICE

    def connect_with(self, token: str | Credentials) -> ActivationService:
        """Another connection to the same place, with this token. Blocks. Raises ServiceError."""
        return connect(self.place, self.folder, self.language, lambda _: token)

    def forget_service(self) -> None:
        """Open the service again at the next question."""
        self._info = None
        self._reconnect()

    def _reconnect(self) -> None:
        before, self._connected = self._service, self.place
        self._service = self._unopened(self._connected)
        if before.value is not None:
            before.close_soon()

    def close(self) -> None:
        try:
            self._service.close()
        finally:
            self._journal.close()

    # ---- questions to the service

    def ask_info(self) -> ServiceInfo:
        """Who runs the service, asked once a place. A service that answers is known from then on."""
        info = self.info
        if info is None:
            place = self.place
            info = self._ask(lambda service: service.info())
            self._info = place, info
            if place.source is Source.SERVICE:
                known = KnownService(self.address, info.vendor, info.key_format)
                remember_service(self.folder, known)
        return info

    def arrive(self) -> Arrival:
        """Everything that is asked when a place is settled, in one call.

        Raises ServiceError; with `not-signed-in` the flow has to `require_sign_in`.
        """
        return Arrival(self.ask_info(), self.account(), self.customers())

    def take_arrival(self, arrival: Arrival) -> None:
        """Tell the flow which services and customers there are, who is signed in, and the most keys."""
        self.flow.know_services(load_services(self.folder))
        self.flow.keep_after(arrival.info.limits.keys_per_order)
        self.flow.arrived(arrival.account, arrival.customers)

    def account(self) -> Account:
        """Who is signed in."""
        return self._ask(lambda service: service.account())

    def customers(self, query: str = "", cursor: str | None = None) -> CustomerPage:
        """One page of the customers that the account may act for."""
        return self._ask(lambda service: service.customers(query, cursor))

    def all_customers(self, query: str = "") -> list[Customer]:
        """All customers that the account may act for, over all pages.

        Raises ServiceError, `protocol-error` for a service that never comes to an end.
        """
        customers: dict[str, Customer] = {}
        cursor: str | None = None
        for _ in range(MOST_PAGES):
            page, known = self.customers(query, cursor), len(customers)
            customers |= {one.id: one for one in page.items}
            cursor = page.next_cursor
            if cursor is None or len(customers) == known:  # the last one, or one that brings nothing new
                return list(customers.values())
        raise ServiceError(Problem(Code.PROTOCOL_ERROR, {"host": self.host}, "pages without end"))

    def customer(self, identity: str) -> Customer | None:
        """The customer of an id, None where the account may act for none of this id."""
        searches = (identity, "")  # a service need not look into ids when it searches
        found = (one for query in searches for one in self.all_customers(query))
        return next((one for one in found if one.id == identity), None)

    def create_customer(self, request: CustomerRequest, idempotency_key: str) -> Customer:
        """Create a customer, once per `idempotency_key`."""
        return self._ask(lambda service: service.create_customer(request, idempotency_key))

    def subscriptions(self, customer_id: str) -> tuple[State, ...]:
        return self._ask(lambda service: service.subscriptions(customer_id)).items

    def proposals(self, draft: Draft) -> Proposals:
        """Everything that the keys of a draft can do for its customer; changes nothing.

        Raises ProposalsMissingError at a service of an earlier edition: then the flow is told to
        `choose_by_hand`. Raises ServiceError else, with `answer-mismatch` for an answer to another question.
        """
        refusal = self.foreign_keys()
        if refusal is not None:
            raise ServiceError(refusal)
        request = proposals_request(draft)
        proposals = self._ask(lambda service: service.proposals(request))
        differences = compare_proposals(request, proposals)
        if differences:
            raise ServiceError(mismatch(differences, self.host or self.address, answer="proposals"))
        return proposals

    def quote(self, draft: Draft) -> Quote:
        """The effect that the keys of a draft would have; changes nothing.

        Raises ServiceError, with `answer-mismatch` for a quote that is not what was asked for.
        """
        refusal = self.foreign_keys()
        if refusal is not None:
            raise ServiceError(refusal)
        request = quote_request(draft)
        quote = self._ask(lambda service: service.quote(request))
        differences = compare_quote(Asked.of(request), quote)
        if differences:
            raise ServiceError(mismatch(differences, self.host or self.address, answer="quote"))
        return quote

    def find_again(self, entry: Entry) -> tuple[Customer | None, State | None]:
        """Customer and subscription of an order, as they are now."""
        order = entry.order
        customer = self.customer(order.customer.id)
        self.ask_info()
        if order.subscription_id is None or customer is None:
            return customer, None
        states = self.subscriptions(customer.id)
        return customer, next((one for one in states if one.subscription_id == order.subscription_id), None)

    # ---- rules of an order

    @property
    def most_keys(self) -> int:
        """The number of keys that one order may hold."""
        return self.info.limits.keys_per_order if self.info else KEYS_PER_ORDER

    def learn_key_format(self) -> None:
        """Check the order's keys as the service of the moment takes them."""
        self.flow.set_key_format(KeyFormat.of(self.info.key_format) if self.info else KeyFormat.AUTO)

    @property
    def foreign(self) -> tuple[KeyEntry, ...]:
        """Microsoft keys in an order for a service that takes its own keys only: they are not sent there."""
        if self.info is None or KeyFormat.of(self.info.key_format) is not KeyFormat.SERVICE:
            return ()
        return tuple(entry for entry in self.flow.draft.entries if entry.microsoft)

    def foreign_keys(self) -> Problem | None:
        """The reason not to send the keys: some are Microsoft's. (Practice says itself what they are.)"""
        foreign = self.foreign
        if not foreign or self.practicing_here:
            return None
        return Problem(Code.MICROSOFT_KEY, {"host": self.host, "ending": foreign[0].ending})

    def role_missing(self) -> Problem | None:
        """The reason why the account may not redeem for the customer that was chosen."""
        customer = self.flow.draft.customer
        if customer is None or may_redeem(customer):
            return None
        return Problem(Code.ROLE_REQUIRED, {"customer": customer.name, "roles": ",".join(customer.roles)})

    def subscription_unfit(self) -> Problem | None:
        """The reason why the action cannot be done with the subscription that was chosen."""
        action, chosen = self.flow.draft.action, self.flow.draft.subscription
        if action is None or chosen is None or fits(action, chosen):
            return None
        parameters = {"action": action, "status": chosen.status, "status_reason": chosen.status_reason}
        return Problem(Code.SUBSCRIPTION_UNFIT, parameters)

    def practice_keys(self) -> list[Example]:
        """Practice keys that fit this order and were not redeemed here. Blocks."""
        from wizard.service.practice import examples

        draft, redeemed = self.flow.draft, self._redeemed_here()
        return [
            example
            for example in examples(self.language)
            if draft.action in (None, example.action)
            and _shows_the_same(example, draft)
            and (example.account == self.place.account or example.account != "reader")
            and example.key[-5:] not in redeemed
        ]

    def resume(self, entry: Entry) -> bool:
        """Return to an order that was begun; False where only a newer version knows its steps."""
        order = entry.order
        if order.service == Source.MICROSOFT:
            return self._resume_guide(entry)
        self.flow.resume(entry)
        return True

    def _resume_guide(self, entry: Entry) -> bool:
        from wizard.orders.guided_order import order_of

        order = order_of(entry)
        if order is None:
            return False
        self.flow.show_procedure(*order)
        return True

    def _redeemed_here(self) -> set[str]:
        """The endings of keys that this computer redeemed at this service."""
        try:
            return {*self.journal().redeemed_keys(self.address)}
        except JournalError:
            return set()

    def _unopened(self, place: Place) -> Lazy[ActivationService]:
        opening = partial(connect, place, self.folder, self.language, self._token, self._notify)
        return Lazy(opening, lambda service: service.close())

    def _ask(self, question: Callable[[ActivationService], T]) -> T:
        while True:
            try:
                return question(self.service())
            except ServiceError as error:
                if not self._may_wait(error):
                    raise


def _open_journal(folder: Path) -> Journal:
    from wizard.orders.journal import Journal

    return Journal(folder)


def _shows_the_same(example: Example, draft: Draft) -> bool:
    """True if an example shows its outcome in this order too: a good key does for every such product."""
    subscription, customer = draft.subscription, draft.customer
    if example.shows == "redeemed":
        return subscription is None or example.product == subscription.product
    return (subscription is None or example.subscription_id == subscription.subscription_id) and (
        customer is None or example.customer_id == customer.id
    )
