"""The first half of an order at a terminal: which keys, where they go, for whom, what they do."""

from __future__ import annotations

from wizard.cli import render
from wizard.cli.advice import say_problem
from wizard.cli.exit_codes import USAGE
from wizard.cli.keys import KeyQuestions, UnreadLinesError, keys_from
from wizard.cli.order_request import MicrosoftKeysError, OrderStep, need_a_person, not_found, reject
from wizard.cli.order_use import UseStep
from wizard.cli.terminal import StoppedError
from wizard.contract import Action, Code, Customer, Problem
from wizard.keys import Check, Verdict, dashed
from wizard.messages.destinations import place_name, place_question, unusable_key
from wizard.orders.destination import Destination
from wizard.orders.key_entries import KeyEntry
from wizard.orders.ordering import Arrival
from wizard.orders.place import ANOTHER_VENDOR, Place, Source
from wizard.orders.steps import Step
from wizard.service.address import parse_address
from wizard.service.errors import ServiceError


class KeyStep(OrderStep):
    """Enters the keys, and settles where they go."""

    def take(self) -> None:
        """Enter the keys, unless the order has them, and settle their place.

        Raises StoppedError, RejectedError, MicrosoftKeysError and ServiceError.
        """
        if self.request.place is not None:  # its keys are checked as the service takes them
            self.ordering.ask_info()
            self.ordering.learn_key_format()
        if not self.flow.draft.entries:
            self._enter()
        self.flow.accept(doubts=True)
        self._settle_place()
        self.terminal.place = self.ordering.place
        self._say_others()

    # ---- the keys

    def _enter(self) -> None:
        checks: dict[str, Check] = {}
        if self.request.keys:
            texts = self._given(checks)
        else:
            need_a_person(self.request, self.terminal, "KEY")
            self._offer_practice_key()
            questions = KeyQuestions(self.terminal, self.flow.key_format)
            texts, checks = questions.ask(), questions.checks
        if not texts:
            self.terminal.tell("No key was entered, so nothing was done.")
            raise StoppedError(USAGE)
        self.flow.set_keys(texts, checks)
        self._refuse_unusable()

    def _given(self, checks: dict[str, Check]) -> tuple[str, ...]:
        try:
            return keys_from(
                self.terminal,
                self.request.keys,
                self.flow.key_format,
                checks,
                accept_unread=self.request.accept_unread,
            )
        except UnreadLinesError:
            reason = self.terminal.phrase("Add --accept-unread to redeem the keys that were found.")
            self.refuse(Code.KEY_INVALID, reason)

    def _offer_practice_key(self) -> None:
        place = self.request.place
        if place is not None and not self.ordering.practicing:
            return
        if place is None and self.flow.services:
            return
        fitting = [one.key for one in self.ordering.practice_keys() if one.shows == "redeemed"]
        self.terminal.say()
        if place is None:
            self.terminal.tell("New here? Try it with a practice key: nothing leaves this computer.")
        if fitting:
            self.terminal.tell("A practice key that fits: {key}", key=dashed(fitting[0]))
        lists = self.terminal.phrase("{command} lists the keys to practice with.")
        self.terminal.say(lists.format(command=self.terminal.command("practice", "keys")))

    def _refuse_unusable(self) -> None:
        """Stop at what cannot be redeemed; say what looks mistyped: the service decides."""
        given = bool(self.request.keys)  # typed keys had their messages while they were typed
        codes = [
            code
            for row, entry in enumerate(self.flow.draft.entries, 1)
            if (code := self._fault(row, entry, say_doubts=given)) is not None
        ]
        if codes:
            self.refuse(codes[0])

    def _fault(self, row: int, entry: KeyEntry, *, say_doubts: bool) -> Code | None:
        """Say what is wrong with a key, and return the code of what stops the order."""
        heading = f"{row}  …{entry.ending}: "
        reason = unusable_key(self.terminal.speech, entry)
        if reason is not None:
            self.terminal.say(reason, f"✗ {heading}", "  ")
            return Code.KEY_INVALID
        if entry.check.verdict is Verdict.DUPLICATE:
            say_problem(
                self.terminal, Problem(Code.KEY_DUPLICATE, {"row": entry.first}), heading=f"✗ {heading}"
            )
            return Code.KEY_DUPLICATE
        if not entry.check.passable:
            render.check(self.terminal, entry.check, heading=f"✗ {heading}", indent="  ")
            return Code.KEY_INVALID
        if say_doubts and not entry.check.acceptable:
            render.check(self.terminal, entry.check, heading=f"? {heading}", indent="  ")
        return None

    # ---- the place

    def _settle_place(self) -> None:
        destination = self.flow.draft.destination
        if self.request.yes and len(self.flow.destinations) > 1:
            self.terminal.tell(
                "These keys are redeemed in different places. With --yes no questions are asked, so"
                " divide them over several orders."
            )
            raise StoppedError(USAGE)
        if not destination.settled:
            need_a_person(self.request, self.terminal, "--service")
            self.flow.choose_place(self._place(destination))
            self._refuse_unusable()
            self.flow.accept(doubts=True)
        if self.flow.place.source is Source.MICROSOFT:
            self._lead_to_microsoft()

    def _place(self, destination: Destination) -> Place:
        """Ask where the keys are redeemed."""
        speech, services = self.terminal.speech, self.flow.services
        question = place_question(speech, destination)
        place = ANOTHER_VENDOR
        if len(destination.choices) > 1:
            place = self.terminal.choose(
                question, destination.choices, lambda one: place_name(speech, one, services)
            )
        else:
            self.terminal.say(question)
        return self._addressed() if place == ANOTHER_VENDOR else place

    def _addressed(self) -> Place:
        """Ask for the address of a service that is not known yet."""
        while True:
            address = self.terminal.ask(self.terminal.phrase("Address of the service:"))
            if not address:
                self.terminal.tell("Nothing was chosen, so nothing was done.")
                raise StoppedError(USAGE)
            try:
                return Place.of(Source.SERVICE, parse_address(address))
            except ServiceError as error:
                say_problem(self.terminal, error.problem)

    def _lead_to_microsoft(self) -> None:
        entries = self.flow.draft.entries
        rows = self.flow.draft.destination.rows
        terminal = self.terminal
        if self.request.yes:
            said = terminal.phrase(
                "Microsoft redeems keys on its own pages only, so --yes cannot do it. {command} leads you"
                " through them."
            )
            self.refuse(Code.MICROSOFT_KEY, said.format(command=terminal.command("guide")))
        endings = terminal.speech.enumerated([f"…{entries[row].ending}" for row in rows])
        terminal.tell("Redeemed at Microsoft, on its own pages: {endings}", endings=endings)
        self._say_others()
        raise MicrosoftKeysError

    def _say_others(self) -> None:
        """Say which keys come after this order."""
        speech, entries = self.terminal.speech, self.flow.draft.entries
        for other in self.flow.destinations[1:]:
            place = place_name(speech, other.place, self.flow.services) if other.place else ""
            endings = speech.enumerated([f"…{entries[row].ending}" for row in other.rows])
            listed = f"{endings} ({place})" if place else endings
            self.terminal.tell("Kept for the next order: {keys}", keys=listed)


class OrderPrompts(OrderStep):
    """Takes an ordering to its review: by the options that were given, and by asking for the rest."""

    def run(self) -> None:
        """Choose everything.

        Raises ServiceError, StoppedError, MicrosoftKeysError for keys that no service redeems, and
        RejectedError where the order cannot continue.
        """
        if self.request.action:
            self.flow.choose_action(Action(self.request.action))
        choose = {
            Step.KEY: self._enter_keys,
            Step.CUSTOMER: self._choose_customer,
            Step.SUBSCRIPTION: UseStep(self.request, self.terminal, self.ordering).take,
        }
        while self.flow.step in choose:
            choose[self.flow.step]()
            self.flow.go_on()

    def _enter_keys(self) -> None:
        KeyStep(self.request, self.terminal, self.ordering).take()
        self.flow.keep_others()
        arrival = self.ordering.arrive()
        self._greet(arrival)
        self._refuse_too_many(len(self.flow.draft.entries))
        self.ordering.take_arrival(arrival)
        chosen, wanted = self.flow.draft.customer, self.request.customer
        if wanted and chosen is not None and chosen.id != wanted:
            self.flow.forget_customer()
        problem = self.ordering.foreign_keys()
        if problem is not None:
            reject(self.terminal, problem)

    def _greet(self, arrival: Arrival) -> None:
        """Say which service this is and who is signed in: the wrong one of either is found out here."""
        if self.request.json:
            return
        values = {"vendor": arrival.info.vendor, "account": arrival.account.name}
        if self.ordering.practicing:
            greeting = self.terminal.phrase(
                "Practice: nothing here is real. Signed in to {vendor} as {account}."
            )
        else:
            greeting = self.terminal.phrase("Signed in to {vendor} as {account}.")
        self.terminal.say(greeting.format_map(values))

    def _refuse_too_many(self, count: int) -> None:
        most = self.ordering.most_keys
        if count <= most:
            return
        speech = self.terminal.speech
        if not self.request.yes:
            self.terminal.tell(
                "One order holds at most {most}. The others are kept for the next order.",
                most=speech.keys(most),
            )
            return
        text = self.terminal.phrase(
            "These are {keys}, and one order holds at most {most}. Divide them over several orders."
        )
        values = {"keys": speech.keys(count), "most": speech.number(most)}
        self.refuse(Code.REQUEST_INVALID, text.format_map(values))

    def _choose_customer(self) -> None:
        if self.flow.draft.customer is None or self.request.customer:
            self.flow.choose_customer(self._customer())
        problem = self.ordering.role_missing()
        if problem is not None:
            reject(self.terminal, problem)

    def _customer(self) -> Customer:
        if self.request.customer:
            found = self.ordering.customer(self.request.customer)
            return found or reject(self.terminal, not_found("customer"))
        customers = self.ordering.all_customers()
        if not customers:
            reject(self.terminal, not_found("customer"))
        return self.choose_among(
            customers,
            "--customer",
            self.terminal.phrase("Which customer are the licenses for?"),
            lambda customer: render.customer(self.terminal, customer),
        )
