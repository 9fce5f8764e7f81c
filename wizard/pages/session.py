"""What the pages share: the flow, the language, and the way to service and journal."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from wizard import __version__
from wizard.orders.flow import Flow, Task
from wizard.pages.browser import open_in_browser
from wizard.service.token_cache import Tokens

if TYPE_CHECKING:
    from wizard.contract import Customer, Problem, ServiceInfo, State
    from wizard.messages import Translator
    from wizard.orders.flow import Draft
    from wizard.orders.guided_order import GuidedOrder
    from wizard.orders.journal import Entry, Journal
    from wizard.pages.clipboard import SecretClipboard
    from wizard.server.practice_data import Example
    from wizard.service.protocol import ActivationService


class Source(StrEnum):
    """Where the key is from."""

    PRACTICE = "practice"
    SERVICE = "service"
    MICROSOFT = "microsoft"


class Place(NamedTuple):
    """Which service to talk to. Who is signed in there, the session knows by the address.

    `address` is as it was typed; `account` is a practice account, empty elsewhere.
    """

    source: Source = Source.PRACTICE
    address: str = ""
    account: str = "admin"

    @classmethod
    def of(cls, source: Source, address: str = "") -> Place:
        """The place that a source leads to."""
        if source is Source.SERVICE:
            return cls(source, address.strip(), "")
        return cls(source, account="admin" if source is Source.PRACTICE else "")


T = TypeVar("T")


class Opened(Generic[T]):
    """Something that whoever needs it first opens. Opening and closing may take their time."""

    def __init__(self, opening: Callable[[], T], closing: Callable[[T], None]) -> None:
        """Remember how it is opened and closed."""
        self._opening = opening
        self._closing = closing
        self._lock = Lock()
        self.value: T | None = None

    def get(self) -> T:
        """Open it, or wait until somebody else has."""
        with self._lock:
            if self.value is None:
                self.value = self._opening()
            return self.value

    def close(self) -> None:
        """Give it back, when it is open."""
        with self._lock:
            value, self.value = self.value, None
        if value is not None:
            self._closing(value)

    def close_soon(self) -> Thread:
        """Give it back without waiting for that."""
        thread = Thread(target=self.close, name="closing", daemon=True)
        thread.start()
        return thread


class Session:
    """One person at one window. Service and journal are opened when first needed, in a worker's thread.

    `entry` is the order whose Redeem was pressed; `resumed` when that was at an earlier time. `typed` is what
    stands in the key field and not in the order yet. `known_address` is that of the service used last, also
    while practicing. `only_in_memory`: somebody signed in to stay, and this system has no keyring for it.
    `guiding` are the keys on their way through Microsoft's pages, and `open_address` is what opens those: in
    the browser, unless a test has another way.
    """

    def __init__(self, speech: Translator, folder: Path, place: Place) -> None:
        """Begin with nothing open."""
        self.speech = speech
        self.folder = folder
        self.place = place
        self.flow = Flow()
        self.flow.guide(by_microsoft=place.source is Source.MICROSOFT)
        self.guiding: GuidedOrder | None = None
        self.open_address: Callable[[str], bool] = open_in_browser
        self._clipboard: SecretClipboard | None = None
        self.entry: Entry | None = None
        self.resumed = False
        self.typed = ""
        self.info: ServiceInfo | None = None
        self.known_address = ""
        self.only_in_memory = False
        self._tokens = Tokens()
        self._service = self._unopened()
        self._journal = Opened(partial(_open_journal, folder), lambda journal: journal.close())

    def service(self) -> ActivationService:
        """The service of `place`. Blocks: call it in a task.

        Raises ServiceError.
        """
        return self._service.get()

    def ask_info(self) -> ServiceInfo:
        """Who runs the service, asked once. Blocks: call it in a task.

        Raises ServiceError.
        """
        if self.info is None:
            self.info = self.service().info()
        return self.info

    def clipboard(self) -> SecretClipboard:
        """Where a key is copied to."""
        if self._clipboard is None:
            from wizard.pages.clipboard import SecretClipboard

            self._clipboard = SecretClipboard()
        return self._clipboard

    def journal(self) -> Journal:
        """The journal. Blocks: call it in a task.

        Raises JournalError.
        """
        return self._journal.get()

    def learn_key_format(self) -> None:
        """Judge the order's keys as the service of the moment takes them."""
        from wizard.keys import KeyFormat

        wanted = KeyFormat.of(self.info.key_format) if self.info else KeyFormat.AUTO
        if wanted is not self.flow.key_format:
            self.flow.judge_by(wanted)

    def check_address(self, text: str) -> Problem | None:
        """Why an address cannot be a service's, None when it can."""
        from wizard.service.address import parse_address
        from wizard.service.errors import ServiceError

        try:
            parse_address(text)
        except ServiceError as error:
            return error.problem
        return None

    def details_of(self, problem: Problem) -> str:
        """What helps whoever is asked for help; never a key, a token or a person's name."""
        lines = [
            f"code: {problem.code}",
            *(f"{name}: {value}" for name, value in sorted(problem.parameters.items()) if name != "customer"),
            f"service: {self.address or self.place.source}",
            f"wizard: {__version__}",
        ]
        if problem.detail:
            lines.insert(1, f"detail: {problem.detail}")
        return "\n".join(lines)

    def practice_examples(self) -> list[Example]:
        """Practice keys that fit this order. Blocks: call it in a task."""
        from wizard.service.practice import examples

        draft = self.flow.draft
        spent = self._spent()
        return [
            example
            for example in examples(self.speech.language)
            if example.action == str(draft.task)
            and _fits(example, draft)
            and (example.account == self.place.account or example.account != "reader")
            and example.key[-5:] not in spent
        ]

    def outcome_title(self, example: Example) -> str:
        """What the outcome that a practice key shows is called, before it has happened."""
        from wizard.contract import Problem

        return self.speech.problem(Problem(example.shows, example.parameters)).title

    def find_again(self, entry: Entry) -> tuple[Customer | None, State | None]:
        """Customer and subscription of an order, as they are now. Blocks: call it in a task.

        Raises ServiceError.
        """
        order = entry.order
        customers = self.service().customers(order.customer.id).items
        customer = next((one for one in customers if one.id == order.customer.id), None)
        self.ask_info()
        if order.subscription_id is None or customer is None:
            return customer, None
        states = self.service().subscriptions(customer.id).items
        return customer, next((one for one in states if one.subscription_id == order.subscription_id), None)

    def take_journal_notice(self) -> Problem | None:
        """What the journal has to say of itself, once."""
        journal = self._journal.value
        if journal is None:
            return None
        notice, journal.notice = journal.notice, None
        return notice

    def resume(self, entry: Entry) -> bool:
        """Take up an order that was begun, where it was; False where only a newer version knows how."""
        order = entry.order
        if order.service == Source.MICROSOFT:
            return self._resume_guide(entry)
        if order.service == Source.PRACTICE:
            self.move(Place(Source.PRACTICE, account=order.account or "admin"))
        elif order.service != self.address:
            self.move(Place.of(Source.SERVICE, order.service))
        self.entry, self.resumed, self.typed = entry, True, ""
        self.flow.resume(Task(order.action), entry.id)
        return True

    def sign_in(self, token: str, *, keep: bool) -> bool:
        """Ask the service whom a token stands for, then have it kept. Blocks: call it in a task.

        Answers whether the token is kept in the system's keyring. Who is signed in changes with `take_token`.

        Raises ServiceError: not-signed-in where the service does not take it.
        """
        from wizard.service.http import HttpService
        from wizard.service.tokens import forget_token, keep_token

        trial = HttpService(self.place.address, token, self.speech.language)
        try:
            trial.account()
        finally:
            trial.close()
        if keep:
            return keep_token(trial.address, token)
        forget_token(trial.address)  # an earlier one would come back at the next start
        return False

    def take_token(self, token: str) -> None:
        """Be who this token stands for; the order stays as it is. Empty: nobody any more."""
        self._tokens.take(self.address, token)
        self._service, before = self._unopened(), self._service
        if before.value is not None:
            before.close_soon()

    def forget_token(self) -> bool:
        """Take the token out of the system's keyring; whether none is left there. Blocks: call in a task."""
        from wizard.service.tokens import forget_token

        return forget_token(self.address)

    @property
    def has_token(self) -> bool:
        """Whether somebody has signed in to the service of the moment, as far as that was looked up."""
        return bool(self._tokens.known(self.address))

    @property
    def practicing_here(self) -> bool:
        """Whether this is the practice service of this computer, which answers everything itself."""
        return self.place.source is Source.PRACTICE

    @property
    def host(self) -> str:
        """The name of the service's computer, as sentences call it."""
        from urllib.parse import urlsplit

        return urlsplit(self.address).netloc

    @property
    def practicing(self) -> bool:
        """Whether no key and no license is real: here, or at a service that says so of itself."""
        if self.practicing_here:
            return True
        return self.info is not None and self.info.environment == "practice"

    @property
    def address(self) -> str:
        """The address of `place` as the journal writes it, empty where it cannot be one."""
        from wizard.service.address import parse_address
        from wizard.service.errors import ServiceError

        try:
            return parse_address(self.place.address)
        except ServiceError:
            return ""

    def move(self, place: Place) -> None:
        """Talk to another service, or as somebody else: customer and subscription no longer hold."""
        if place == self.place:
            return
        self.place = place
        self._forget_service()
        self.forget_entry()
        self.guiding = None
        self.flow.guide(by_microsoft=place.source is Source.MICROSOFT)
        self.flow.forget_customer()

    def lead_to_microsoft(self, texts: tuple[str, ...]) -> None:
        """These are Microsoft's keys: the order goes on there."""
        self.move(Place.of(Source.MICROSOFT))
        self.guiding, self.typed = None, ""
        self.flow.lead_to_microsoft(texts)
        self.learn_key_format()

    def forget_entry(self) -> None:
        """Whatever comes now is another order."""
        self.entry, self.resumed = None, False

    def change_language(self, speech: Translator) -> None:
        """Speak another language from now on; service answers are asked for anew."""
        self.speech = speech
        self._forget_service()

    def close(self, patience: float = 2.0) -> None:
        """Give everything back; what does not come back within some seconds is left behind."""
        if self._clipboard is not None:
            self._clipboard.forget()
        for thread in (self._service.close_soon(), self._journal.close_soon()):
            thread.join(patience)

    def _resume_guide(self, entry: Entry) -> bool:
        from wizard.orders.guided_order import order_of

        order = order_of(entry)
        if order is None:
            return False
        self.move(Place.of(Source.MICROSOFT))
        self.guiding, self.typed = None, ""
        self.flow.resume_guide(*order)
        return True

    def _forget_service(self) -> None:
        before, self._service = self._service, self._unopened()
        self.info = None
        if before.value is not None:
            before.close_soon()

    def _unopened(self) -> Opened[ActivationService]:
        opening = partial(_connect, self.place, self.folder, self.speech.language, self._tokens)
        return Opened(opening, lambda service: service.close())

    def _spent(self) -> set[str]:
        """The endings of keys that were redeemed on this computer."""
        from wizard.orders.journal import JournalError

        try:
            entries = self.journal().entries()
        except JournalError:
            return set()
        return {ending for entry in entries if entry.receipt is not None for ending in entry.order.endings}


def _open_journal(folder: Path) -> Journal:
    from wizard.orders.journal import Journal

    return Journal(folder)


def _connect(place: Place, folder: Path, language: str, tokens: Tokens) -> ActivationService:
    if place.source is Source.PRACTICE:
        from wizard.service.practice import PracticeService

        return PracticeService(folder, place.account, language)
    from wizard.service.http import HttpService

    return HttpService(place.address, tokens.look_up(place.address), language)


def _fits(example: Example, draft: Draft) -> bool:
    """Whether an example shows what it shows in this order too: a good key does for every such product."""
    subscription, customer = draft.subscription, draft.customer
    if example.shows == "redeemed":
        return subscription is None or example.product == subscription.product
    return (subscription is None or example.subscription_id == subscription.subscription_id) and (
        customer is None or example.customer_id == customer.id
    )


def problem_of(error: Exception) -> Problem | None:
    """The problem that a service or journal error carries; None for a fault of ours."""
    problem: Problem | None = getattr(error, "problem", None)
    return problem
