"""The engine of an order for window and terminal: connecting, asking, refusing, finding again, resuming.

It asks the service and decides by the rules of an order; it prints nothing and shows nothing. Redeeming
itself is in `redemption.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from wizard.contract import (
    KEYS_PER_ORDER,
    Account,
    Code,
    Customer,
    CustomerPage,
    CustomerRequest,
    Environment,
    Problem,
    Quote,
    ServiceInfo,
    State,
)
from wizard.keys import KeyFormat
from wizard.orders.answer_check import Asked, compare_quote, mismatch
from wizard.orders.draft import Draft, fits, may_redeem, quote_request
from wizard.orders.flow import Flow
from wizard.orders.lazy import Lazy
from wizard.orders.place import Place, Source
from wizard.service.address import parse_address
from wizard.service.errors import ServiceError
from wizard.service.token_cache import Tokens

if TYPE_CHECKING:
    from wizard.orders.journal import Entry, Journal
    from wizard.server.practice_data import Example
    from wizard.service.protocol import ActivationService

T = TypeVar("T")


class Ordering:
    """Orders at one service at a time. Service and journal are opened when they are first needed.

    Methods that return answers of the service block for a minute at most and raise ServiceError; those that
    read the journal raise JournalError. `may_wait` is asked after each refusal of the service: after
    waiting it returns True if the same question makes sense again. `token` gives the token for an address.
    """

    def __init__(
        self,
        folder: Path,
        place: Place,
        language: str = "en",
        token: Callable[[str], str] | None = None,
        may_wait: Callable[[ServiceError], bool] = lambda _: False,
    ) -> None:
        """Begin at the start of an order, with nothing open."""
        self.folder = folder
        self.place = place
        self.language = language
        self.flow = Flow()
        self.flow.guide(by_microsoft=place.source is Source.MICROSOFT)
        self.info: ServiceInfo | None = None
        self._tokens = Tokens()
        self._token = token or self._tokens.look_up
        self._may_wait = may_wait
        self._service = self._unopened()
        self._journal = Lazy(partial(_open_journal, folder), lambda journal: journal.close())

    # ---- the connection

    def service(self) -> ActivationService:
        """The service of `place`. Blocks. Raises ServiceError."""
        return self._service.get()

    def journal(self) -> Journal:
        """The journal. Blocks. Raises JournalError."""
        return self._journal.get()

    @property
    def address(self) -> str:
        """The address of `place` as the journal writes it, empty where it cannot be one."""
        if self.practicing_here:
            return str(Source.PRACTICE)
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

    def connect_with(self, token: str) -> ActivationService:
        """Another connection to the same place, with this token. Blocks. Raises ServiceError."""
        return connect(self.place, self.folder, self.language, lambda _: token)

    def move(self, place: Place) -> None:
        """Talk to another service, or as another account: customer and subscription no longer hold."""
        if place == self.place:
            return
        self.place = place
        self.forget_service()
        self.flow.change_service(by_microsoft=place.source is Source.MICROSOFT)

    def forget_service(self) -> None:
        """Open the service anew at the next question."""
        self.info = None
        self._reconnect()

    def _reconnect(self) -> None:
        before, self._service = self._service, self._unopened()
        if before.value is not None:
            before.close_soon()

    def close(self) -> None:
        """Close service and journal."""
        try:
            self._service.close()
        finally:
            self._journal.close()

    # ---- questions to the service

    def ask_info(self) -> ServiceInfo:
        """Who runs the service, asked once; keys are checked as the service takes them from then on."""
        if self.info is None:
            self.info = self._ask(lambda service: service.info())
        return self.info

    def account(self) -> Account:
        """Who is signed in."""
        return self._ask(lambda service: service.account())

    def customers(self, query: str = "", cursor: str | None = None) -> CustomerPage:
        """One page of the customers that the account may act for."""
        return self._ask(lambda service: service.customers(query, cursor))

    def all_customers(self, query: str = "") -> list[Customer]:
        """All customers that the account may act for, over all pages."""
        customers: list[Customer] = []
        cursor: str | None = None
        seen: set[str | None] = {None}
        while True:
            page = self.customers(query, cursor)
            customers += page.items
            cursor = page.next_cursor
            if cursor in seen:  # the last one, or a service that goes round in circles
                return customers
            seen.add(cursor)

    def customer(self, identity: str) -> Customer | None:
        """The customer of an id, None where the account may act for none of this id."""
        searches = (identity, "")  # a service need not look into ids when it searches
        found = (one for query in searches for one in self.all_customers(query))
        return next((one for one in found if one.id == identity), None)

    def create_customer(self, request: CustomerRequest, idempotency_key: str) -> Customer:
        """Create a customer, once per `idempotency_key`."""
        return self._ask(lambda service: service.create_customer(request, idempotency_key))

    def subscriptions(self, customer_id: str) -> tuple[State, ...]:
        """All subscriptions of one customer."""
        return self._ask(lambda service: service.subscriptions(customer_id)).items

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

    def foreign_keys(self) -> Problem | None:
        """The reason not to send the keys: some are Microsoft's. (Practice says itself what they are.)"""
        foreign = self.flow.foreign
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

        draft, spent = self.flow.draft, self._redeemed_here()
        return [
            example
            for example in examples(self.language)
            if example.action is draft.action
            and _shows_the_same(example, draft)
            and (example.account == self.place.account or example.account != "reader")
            and example.key[-5:] not in spent
        ]

    def resume(self, entry: Entry) -> bool:
        """Return to an order that was begun; False where only a newer version knows its steps."""
        order = entry.order
        if order.service == Source.MICROSOFT:
            return self._resume_guide(entry)
        if order.service != self.address or self.practicing_here:
            self.move(Place.named(order.service, order.account))
        self.flow.resume(entry)
        return True

    def lead_to_microsoft(self, texts: tuple[str, ...]) -> None:
        """Continue at Microsoft: these are its keys."""
        self.move(Place.of(Source.MICROSOFT))
        self.flow.lead_to_microsoft(texts)
        self.learn_key_format()

    def _resume_guide(self, entry: Entry) -> bool:
        from wizard.orders.guided_order import order_of

        order = order_of(entry)
        if order is None:
            return False
        self.move(Place.of(Source.MICROSOFT))
        self.flow.resume_guide(*order)
        return True

    def _redeemed_here(self) -> set[str]:
        """The endings of keys that this computer redeemed at this service."""
        from wizard.orders.journal import EntryState, JournalError

        try:
            entries = self.journal().entries()
        except JournalError:
            return set()
        redeemed = (one for one in entries if one.state is EntryState.REDEEMED)
        return {
            ending for one in redeemed if one.order.service == self.address for ending in one.order.endings
        }

    def _unopened(self) -> Lazy[ActivationService]:
        opening = partial(connect, self.place, self.folder, self.language, self._token)
        return Lazy(opening, lambda service: service.close())

    def _ask(self, question: Callable[[ActivationService], T]) -> T:
        while True:
            try:
                return question(self.service())
            except ServiceError as error:
                if not self._may_wait(error):
                    raise


def connect(place: Place, folder: Path, language: str, token: Callable[[str], str]) -> ActivationService:
    """Open the service of a place. Blocks. Raises ServiceError."""
    if place.source is Source.PRACTICE:
        from wizard.service.practice import PracticeService

        return PracticeService(folder, place.account, language)
    from wizard.service.http import HttpService

    address = parse_address(place.address)
    return HttpService(address, token(address), language)


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
