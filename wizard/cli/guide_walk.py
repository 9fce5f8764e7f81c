"""One guided order at the terminal: asks what the order asks next, and prints the result."""

from __future__ import annotations

from collections.abc import Callable

from wizard.cli import guide_show
from wizard.cli.advice import say_problem
from wizard.cli.exit_codes import DONE, FAILED, UNSETTLED, USAGE
from wizard.cli.guide_answers import PUT_ASIDE, REDEEMED, Answer, PageQuestions, ask_reading
from wizard.cli.guide_keys import agreed_to_doubt, entered_again, say_opened_before
from wizard.cli.interrupts import held_back, ignored
from wizard.cli.order_terminal import (
    EXIT_CODES,
    PAUSED,
    REJECTED,
    UNKNOWN,
    OrderTerminal,
    Result,
    exit_code_of,
)
from wizard.cli.terminal import StoppedError
from wizard.contract import Code
from wizard.messages import guide
from wizard.messages.guide_receipt import outcome_text
from wizard.microsoft import ASK_SUPPORT, CONSEQUENCES, Consequence, addresses
from wizard.orders.errors import JournalError
from wizard.orders.guided_key import GuidedKey
from wizard.orders.guided_order import GuidedOrder, Prompt


class GuideWalk:
    """One person with one page and some keys. A key is known by its ending."""

    def __init__(self, terminal: OrderTerminal, order: GuidedOrder) -> None:
        """Begin before the first question."""
        self._terminal = terminal
        self._order = order
        self._questions = PageQuestions(terminal)
        self._continues = True
        self._shown = order.plan

    def agree_on_customer(self) -> None:
        """Warn of the wrong customer before anything is opened.

        Raises StoppedError: exit code 1 for no, 2 where nobody answers.
        """
        terminal, name = self._terminal, self._order.customer.name
        terminal.message(guide.right_customer(terminal.speech, name))
        agreed = terminal.confirm(terminal.phrase("Continue for {customer}?", customer=name))
        if not agreed:
            terminal.tell("Nothing was done.")
            raise StoppedError(USAGE if agreed is None else FAILED)
        self._order.agreed = True

    def walk(self) -> int:
        """Ask until no key is left. Return the exit code.

        Raises JournalError where the keys cannot be looked up, and StoppedError.
        """
        order, terminal = self._order, self._terminal
        while (prompt := order.next_prompt())[0] in (Prompt.CUSTOMER, Prompt.DOUBT):
            _, key = prompt
            if key is None:
                self.agree_on_customer()
            elif key.opened_before and len(key.doubts) == 1:
                break  # said when it is its turn
            elif agreed_to_doubt(terminal, key):
                order.accept_doubt(key.name)
            else:
                order.take_out(key.name)
        if order.current is None:
            terminal.tell("There is no key left to redeem here.")
            return DONE
        guide_show.show_plan(terminal, order.plan)
        terminal.say()
        if order.next_prompt()[0] is Prompt.READING:
            terminal.tell("First check the subscription on the page.")
            order.before = ask_reading(terminal, afterwards=False)
        self._questions.list_answers()
        try:
            while self._continues and order.current is not None:
                self._take(order.current)
            return self._finish()
        except KeyboardInterrupt:
            if terminal.underway is None:
                raise
            with ignored():
                raise StoppedError(self._stopped()) from None

    def _take(self, key: GuidedKey) -> None:
        """Have one key entered, and save what the page says until that is final or postponed."""
        terminal = self._terminal
        number, count = map(terminal.speech.number, self._order.place(key))
        terminal.say()
        shown = self._order.plan_for(key)
        if shown != self._shown:
            self._shown = shown
            terminal.tell("The subscription now exists. Add this key to it, on another page:")
            guide_show.show_plan(terminal, shown)
            terminal.say()
        if key.doubt is not None:
            say_opened_before(terminal, key.doubt.record)
        heading = terminal.phrase("Key {number} of {count}: …{ending}. Enter it on the page now.")
        terminal.say(heading.format_map({"number": number, "count": count, "ending": key.ending}))
        self._continues = bool(key.text) or entered_again(terminal, key.ending)
        if not self._continues:
            return
        self._open(key)
        question = terminal.phrase("What did the page say? Type a number, or paste the message:")
        while not self._settled(key, self._questions.ask(question)):
            self._open(key)

    def _open(self, key: GuidedKey) -> None:
        """Save the key before its page; from here on it may be redeemed at any moment, even by Ctrl+C."""
        with held_back():
            self._save(lambda: self._order.begin(key.name), key)
            record = self._order.key(key.name).record
            entry = record.entry if record is not None else None
            self._terminal.underway = Result(UNKNOWN, entry, Code.OUTCOME_UNKNOWN)

    def _settled(self, key: GuidedKey, answer: Answer | None) -> bool:
        """Save an answer and say what it means. Return False where the same key comes again."""
        order = self._order
        if answer is None:
            self._continues = False
            self._save(lambda: order.leave_unknown(key.name), key)
            return True
        if answer in (REDEEMED, PUT_ASIDE):
            save = order.redeem if answer == REDEEMED else order.postpone
            self._save(lambda: save(key.name), key)
            self._terminal.underway = Result(PAUSED)
            return True
        code = Code(answer)
        self._save(lambda: order.said(key.name, code), key)
        self._terminal.underway = Result(PAUSED)  # no key is under way
        self._say_remedy(code, order.key(key.name))
        consequence = CONSEQUENCES[code]
        self._continues = consequence is not Consequence.STOP_ORDER
        return consequence is not Consequence.RETRY_KEY

    def _stopped(self) -> int:
        """Say what is kept after Ctrl+C, and how to continue. Return the exit code."""
        terminal = self._terminal
        terminal.say()
        terminal.tell("Stopped. The results are saved on this computer:")
        for record in self._order.receipt().keys:
            terminal.say(f"…{record.ending} · {outcome_text(terminal.speech, record)}", "  ")
        entry = self._order.entry_to_resume
        if entry is not None:
            terminal.tell("To continue: {command}", command=terminal.command("resume", entry))
        return self._exit_code()

    def _say_remedy(self, code: Code, key: GuidedKey) -> None:
        terminal, plan = self._terminal, self._order.plan
        terminal.say()
        terminal.message(guide.remedy(terminal.speech, code, plan.action, key.support_at))
        if code in ASK_SUPPORT:
            terminal.tell("Support: {address}", "  ", address=addresses.SUPPORT)
        if (
            CONSEQUENCES[code] is Consequence.RETRY_KEY and code is not Code.KEY_DUPLICATE
        ):  # that one is there
            terminal.tell("Address: {address}", "  ", address=self._shown.address)

    def _save(self, save: Callable[[], None], key: GuidedKey) -> None:
        """Save to the journal, or end here: what cannot be saved would be forgotten. Raises StoppedError."""
        try:
            save()
        except JournalError as error:
            say_problem(self._terminal, error.problem)
            self._terminal.tell(
                "The result for …{ending} couldn’t be saved. Please make a note of it.", ending=key.ending
            )
            raise StoppedError(exit_code_of(error.problem)) from error

    def _finish(self) -> int:
        terminal, order = self._terminal, self._order
        redeemed = order.receipt().redeemed
        terminal.say()
        if self._continues and redeemed:
            order.after = ask_reading(terminal, afterwards=True)
        try:
            order.finish(order.after)
        except JournalError as error:  # it is on the screen all the same
            say_problem(terminal, error.problem)
        guide_show.receipt(terminal, order.receipt())
        if redeemed:
            guide_show.afterwards(terminal, order.plan.product)
        terminal.underway = None
        if order.receipt().unfinished:
            terminal.say()
            terminal.tell(
                "Some keys are left. Run the same command to continue; {command} lists them.",
                command=terminal.command("orders"),
            )
        return self._exit_code()

    def _exit_code(self) -> int:
        """Return 3 where a key is still to come, 1 where one was refused, else 0."""
        receipt = self._order.receipt()
        if receipt.unfinished:
            return UNSETTLED
        return EXIT_CODES[REDEEMED if receipt.redeemed == len(receipt.keys) else REJECTED]
