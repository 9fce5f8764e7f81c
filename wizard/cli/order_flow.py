"""An order at a terminal, step by step, over the same flow as the window's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.cli import render
from wizard.cli.interrupts import held_back
from wizard.cli.order_prompts import Choosing, RejectedError, Wish, tell_nothing_redeemed
from wizard.cli.result import REJECTED, UNKNOWN, Result, stopped_by, told
from wizard.cli.retry import patiently
from wizard.cli.session import PRACTICE
from wizard.cli.terminal import StoppedError
from wizard.keys import KeyFormat
from wizard.orders.flow import Flow

if TYPE_CHECKING:
    from wizard.cli.terminal import Terminal
    from wizard.contract import Quote
    from wizard.orders.journal import Journal
    from wizard.service.protocol import ActivationService


class OrderWalk:
    """One order. Everything before the journal's entry only asks."""

    def __init__(self, wish: Wish, terminal: Terminal, journal: Journal, service: ActivationService) -> None:
        """Begin at the start."""
        self.wish = wish
        self.terminal = terminal
        self.journal = journal
        self.service = service
        self.flow = Flow()
        self.order: str | None = None
        """The id of the order that was sent last; it was refused if there is another review."""
        self.practice = False
        """Whether the service says of itself that nothing there is real."""

    def walk(self) -> Result:
        """Take every step.

        Raises ServiceError and JournalError, both only where no order was begun, and StoppedError.
        """
        from wizard.orders.journal import JournalError
        from wizard.service.errors import ServiceError

        try:
            info = self.service.info()
            self.practice = info.environment == PRACTICE
            self.flow.key_format = KeyFormat.of(info.key_format)
            Choosing(self.wish, self.terminal, self.journal, self.service, info, self.flow).run()
            return self._review_and_redeem()
        except RejectedError as rejected:
            return rejected.result
        except (ServiceError, JournalError) as error:
            if self.order is None:
                raise
            self.terminal.problem(error.problem)
            return replace(stopped_by(error.problem), order=self.order)

    def _review_and_redeem(self) -> Result:
        while True:
            quote = self._quote()
            self._agree(quote)
            result = self._redeem(quote)
            if result is not None:
                return result

    def _quote(self) -> Quote:
        from wizard.contract import Action, QuoteRequest

        draft = self.flow.draft
        assert draft.customer is not None, "a customer was chosen before"
        subscription = draft.subscription.subscription_id if draft.subscription else None
        request = QuoteRequest(draft.customer.id, Action(str(draft.task)), draft.key_texts, subscription)
        quote = self.service.quote(request)
        self.flow.quoted(quote)
        problems = [line.problem for line in quote.lines if line.problem]
        if not self.wish.json:
            render.review(self.terminal, quote)
            render.changes(self.terminal, self.flow.changes)
        elif problems:
            self.terminal.problem(problems[0])
        if problems or not quote.redeemable:
            tell_nothing_redeemed(self.terminal)
            code = problems[0].code if problems else None
            raise RejectedError(Result(REJECTED, self.order, code, quote))
        return quote

    def _agree(self, quote: Quote) -> None:
        """Have the person agree to the review, or take --yes for it.

        Raises StoppedError where nobody agrees, RejectedError where --yes was said to something else.
        """
        if not self.wish.yes:
            self._ask(quote)
        elif self.flow.changes:
            from wizard.contract import Code

            self.terminal.say(
                self.terminal.translate(
                    "Cli", "This is no longer what --yes agreed to, so the order was not sent again."
                )
            )
            tell_nothing_redeemed(self.terminal)
            raise RejectedError(Result(REJECTED, self.order, Code.QUOTE_CHANGED, quote))
        self.flow.accept(warnings=True, agreement=True, right_person=True)

    def _ask(self, quote: Quote) -> None:
        self.terminal.say()
        self.terminal.say()
        self.terminal.say(
            self.terminal.translate(
                "Cli",
                "With yes you accept the license agreement and say that you may do this for the customer.",
            )
        )
        question = self.terminal.translate("Cli", "Redeem for {customer}?")
        agreed = self.terminal.confirm(question.format(customer=quote.customer.name))
        self.terminal.say()
        if agreed:
            return
        if agreed is None:
            self.terminal.say(
                self.terminal.translate("Cli", "Nobody answered; --yes redeems without asking.")
            )
        tell_nothing_redeemed(self.terminal)
        raise StoppedError(2 if agreed is None else 1)

    def _redeem(self, quote: Quote) -> Result | None:
        """Redeem the reviewed order; None when it has to be reviewed again."""
        from wizard.contract import Code
        from wizard.orders.redemption import begin, carry_out

        self.flow.refer(self.wish.reference)
        with held_back():  # from here on Ctrl+C leaves an order behind that is known
            order = begin(self.journal, self.service, self.wish.account, self.flow.draft)
            self.terminal.underway = Result(UNKNOWN, order, Code.OUTCOME_UNKNOWN, quote)
            self.order = order
        self.flow.redeeming(order)
        entry = self.journal.entry(order)
        assert entry is not None, "it was written just now"
        outcome = patiently(
            self.terminal,
            self.service.address,
            lambda: carry_out(self.journal, self.service, entry),
        )
        result = replace(told(self.terminal, self.journal, order, outcome, quote), practice=self.practice)
        self.terminal.underway = result
        if outcome.keys_needed:
            assert outcome.problem is not None, "it says why"
            self.flow.refused(outcome.problem)
            self.terminal.underway = None
            return None
        return result
