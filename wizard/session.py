"""What the pages share: the flow, the language, and the way to service and journal."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from wizard import __version__
from wizard.flow import Flow, Task
from wizard.keys import KeyFormat

if TYPE_CHECKING:
    from wizard.contract import Customer, Problem, ServiceInfo, State
    from wizard.journal import Entry, Journal
    from wizard.messages import Speech
    from wizard.server.practice_data import Example
    from wizard.service.protocol import ActivationService


class Source(StrEnum):
    """Where the key is from."""

    PRACTICE = "practice"
    SERVICE = "service"
    MICROSOFT = "microsoft"


@dataclass(frozen=True, slots=True)
class Place:
    """Which service to talk to, and as whom. `token` is never written anywhere."""

    source: Source = Source.PRACTICE
    address: str = ""
    account: str = "admin"
    token: str = field(default="", repr=False)


@dataclass(slots=True)
class Session:
    """One person at one window. Service and journal are opened when first needed, in a worker's thread.

    `entry` is the order whose Redeem was pressed; `resumed` when that was at an earlier time.
    """

    speech: Speech
    folder: Path
    place: Place = Place()
    flow: Flow = field(default_factory=Flow)
    entry: Entry | None = None
    resumed: bool = False
    info: ServiceInfo | None = None
    _service: ActivationService | None = None
    _journal: Journal | None = None
    _lock: Lock = field(default_factory=Lock)

    def service(self) -> ActivationService:
        """The service of `place`. Blocks: call it in a task.

        Raises ServiceError.
        """
        with self._lock:
            if self._service is None:
                self._service = self._connect()
            return self._service

    def ask_info(self) -> ServiceInfo:
        """Who runs the service, asked once. Blocks: call it in a task.

        Raises ServiceError.
        """
        if self.info is None:
            self.info = self.service().info()
            self.flow.key_format = KeyFormat.of(self.info.key_format)
        return self.info

    def journal(self) -> Journal:
        """The journal. Blocks: call it in a task.

        Raises JournalError.
        """
        from wizard.journal import Journal

        with self._lock:
            if self._journal is None:
                self._journal = Journal(self.folder)
            return self._journal

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
            f"service: {self.place.address or self.place.source}",
            f"wizard: {__version__}",
        ]
        if problem.detail:
            lines.insert(1, f"detail: {problem.detail}")
        return "\n".join(lines)

    def practice_examples(self) -> list[Example]:
        """Practice keys that fit this order. Blocks: call it in a task."""
        from wizard.service.practice import examples

        draft = self.flow.draft
        spent = {
            ending
            for entry in self.journal().entries()
            if entry.receipt is not None
            for ending in entry.order.endings
        }
        return [
            example
            for example in examples(self.speech.language)
            if example.action == str(draft.task)
            and (draft.customer is None or example.customer_id == draft.customer.id)
            and (draft.subscription is None or example.subscription_id == draft.subscription.subscription_id)
            and example.key[-5:] not in spent
        ]

    def outcome_title(self, code: str) -> str:
        """What an outcome is called, before it has happened."""
        from wizard.contract import Problem

        return self.speech.problem(Problem(code, {})).title

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
        if self._journal is None:
            return None
        notice, self._journal.notice = self._journal.notice, None
        return notice

    def resume(self, entry: Entry) -> bool:
        """Take up an order that was begun; False when its service needs a token first."""
        order = entry.order
        if order.service == Source.PRACTICE:
            self.move(Place(Source.PRACTICE, account=order.account or "admin"))
        elif order.service != self.place.address or not self.place.token:
            return False
        self.entry = entry
        self.resumed = True
        self.flow.resume(Task(order.action), entry.id)
        return True

    def move(self, place: Place) -> None:
        """Talk to another service, or as somebody else: customer and subscription no longer hold."""
        if place == self.place:
            return
        self.place = place
        self._forget_service()
        self.flow.forget_customer()

    def change_language(self, speech: Speech) -> None:
        """Speak another language from now on; service answers are asked for anew."""
        self.speech = speech
        self._forget_service()

    def close(self) -> None:
        """Give everything back."""
        self._forget_service()
        with self._lock:
            journal, self._journal = self._journal, None
        if journal is not None:
            journal.close()

    def _forget_service(self) -> None:
        with self._lock:
            service, self._service = self._service, None
        self.info = None
        if service is not None:
            service.close()

    def _connect(self) -> ActivationService:
        if self.place.source is Source.PRACTICE:
            from wizard.service.practice import PracticeService

            return PracticeService(self.folder, self.place.account, self.speech.language)
        from wizard.service.http import HttpService

        return HttpService(self.place.address, self.place.token, self.speech.language)


def problem_of(error: Exception) -> Problem | None:
    """The problem that a service or journal error carries; None for a fault of ours."""
    problem: Problem | None = getattr(error, "problem", None)
    return problem
