"""Key after key through Microsoft's pages: the journal first, then the page, then what the page said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from wizard.cli import guide_show
from wizard.cli.advice import say_problem
from wizard.cli.guide_answers import PUT_ASIDE, REDEEMED, Answer, PageQuestions, ask_noted
from wizard.cli.guide_keys import entered_again, tell_open
from wizard.cli.interrupts import held_back, ignored
from wizard.cli.order_terminal import EXIT_CODES, PAUSED, REJECTED, UNKNOWN, OrderTerminal, Result
from wizard.cli.result import may_be_tried_again
from wizard.cli.terminal import StoppedError
from wizard.messages import guide
from wizard.microsoft import ASK_SUPPORT, FATES, Fate, Noted, addresses, retry_until

if TYPE_CHECKING:
    from wizard.contract import Code
    from wizard.orders.guided_record import GuidedOrder, KeyRecord


class GuideWalk:
    """One person with one page and some keys. A key is known by its ending."""

    def __init__(self, terminal: OrderTerminal, order: GuidedOrder) -> None:
        """Begin before the first page."""
        self._terminal = terminal
        self._order = order
        self._questions = PageQuestions(terminal)
        self._goes_on = True

    def walk(self, endings: tuple[str, ...]) -> int:
        """Take every key to the page. Answers the exit code.

        Raises JournalError where the keys cannot be written down, and StoppedError.
        """
        return self._walk(lambda: self._order.write_down(endings), settled=0, again=False)

    def go_on(self, left: tuple[KeyRecord, ...]) -> int:
        """Take the keys that are left of an order that was begun before. Answers the exit code.

        Raises StoppedError.
        """
        settled = sum(not key.unfinished for key in self._order.keys)
        return self._walk(lambda: left, settled=settled, again=True)

    def _walk(self, keys: Callable[[], tuple[KeyRecord, ...]], *, settled: int, again: bool) -> int:
        from wizard.contract import Action

        new = self._order.plan.action is Action.NEW
        self._terminal.say()
        if not new:
            self._terminal.say(self._terminal.translate("Cli", "First look at the subscription on the page."))
        before = Noted() if new else ask_noted(self._terminal, afterwards=False)
        self._questions.list_answers()
        try:
            with held_back():  # from here on Ctrl+C leaves keys behind that are known
                records = keys()
                self._between()
            self._take_all(records, settled, again)
            return self._finish(before)
        except KeyboardInterrupt:
            if self._terminal.underway is None:
                raise
            with ignored():
                raise StoppedError(self._stopped()) from None

    def _take_all(self, records: tuple[KeyRecord, ...], settled: int, again: bool) -> None:
        heading = self._terminal.translate(
            "Cli", "Key {number} of {count}: …{ending}. Enter it on the page now."
        )
        for number, record in enumerate(records, settled + 1):
            self._terminal.say()
            if again and record.in_doubt:
                tell_open(self._terminal, record)
            values = {"number": number, "count": settled + len(records), "ending": record.ending}
            self._terminal.say(heading.format_map(values))
            self._goes_on = not again or entered_again(self._terminal, record.ending)
            if self._goes_on:
                self.take(record)
            if not self._goes_on:
                return

    def take(self, record: KeyRecord) -> None:
        """Have one key entered, and note what the page says until that is final or put off."""
        from wizard.contract import Code

        record = self._open(record)
        busy_since: datetime | None = None
        while True:
            answer = self._questions.ask(
                self._terminal.translate("Cli", "What did the page say? Number, or paste the message:")
            )
            if answer == Code.SERVICE_BUSY:
                busy_since = busy_since or datetime.now().astimezone()
            if self._noted(record, answer, busy_since):
                return

    def _open(self, record: KeyRecord) -> KeyRecord:
        """From here on the key may be redeemed at any moment, also if Ctrl+C is pressed."""
        from wizard.contract import Code

        with held_back():
            opened = self._written(lambda: self._order.open(record), record.ending)
            self._terminal.underway = Result(UNKNOWN, record.entry, Code.OUTCOME_UNKNOWN)
        return opened

    def _noted(self, record: KeyRecord, answer: Answer | None, busy_since: datetime | None) -> bool:
        """Write an answer down and say what it means; whether the next key is next."""
        order = self._order
        if answer is None:
            self._goes_on = False
            self._written(lambda: order.unknown(record), record.ending)
            return True
        if answer == REDEEMED:
            self._written(lambda: order.redeemed(record), record.ending)
            self._between()
            return True
        if answer == PUT_ASIDE:
            self._written(lambda: order.put_aside(record), record.ending)
            self._between()
            return True
        code = _code(answer)
        said = self._written(lambda: order.said(record, code), record.ending)
        self._between()
        self._tell_remedy(code, busy_since)
        fate = FATES[code]
        if fate is Fate.GO_ON:
            self._open(said)
            return False
        self._goes_on = fate is not Fate.ALL_WAIT
        return True

    def _between(self) -> None:
        """No key is under way; that the order is not at its end yet is all that there is to tell."""
        self._terminal.underway = Result(PAUSED)

    def _stopped(self) -> int:
        """Ctrl+C: say what is kept, and how to go on. Answers the exit code."""
        from wizard.messages.guide_receipt import outcome_text

        terminal = self._terminal
        terminal.say()
        terminal.say(terminal.translate("Cli", "Stopped. What came of the keys is kept on this computer:"))
        for key in self._order.keys:
            terminal.say(f"…{key.ending} · {outcome_text(terminal.speech, key)}", "  ")
        left = sorted((key for key in self._order.keys if key.unfinished), key=lambda key: not key.in_doubt)
        if left:
            told = terminal.translate("Cli", "To go on: {command}")
            terminal.say(told.format(command=terminal.command("resume", left[0].entry)))
        return self._exit_code()

    def _tell_remedy(self, code: Code, busy_since: datetime | None) -> None:
        until = retry_until(code, busy_since) if busy_since else None
        message = guide.remedy(self._terminal.speech, code, self._order.plan.action, until)
        self._terminal.say()
        self._terminal.message(message)
        if code in ASK_SUPPORT:
            support = self._terminal.translate("Cli", "Support: {address}")
            self._terminal.say(support.format(address=addresses.SUPPORT), "  ")
        if FATES[code] is Fate.GO_ON and code != "key-duplicate":  # that one is on the page already
            again = self._terminal.translate("Cli", "Address: {address}")
            self._terminal.say(again.format(address=self._order.plan.address), "  ")

    def _written(self, write: Callable[[], KeyRecord], ending: str) -> KeyRecord:
        """Write to the journal, or end here: what cannot be noted would be forgotten.

        Raises StoppedError.
        """
        from wizard.orders.journal import JournalError

        try:
            return write()
        except JournalError as error:
            say_problem(self._terminal, error.problem)
            told = self._terminal.translate(
                "Cli", "What came of …{ending} could not be written down here. Note it yourself."
            )
            self._terminal.say(told.format(ending=ending))
            raise StoppedError(3 if may_be_tried_again(error.problem) else 1) from error

    def _finish(self, before: Noted) -> int:
        from wizard.messages.guide_receipt import GuidedReceipt

        redeemed = any(key.redeemed for key in self._order.keys)
        self._terminal.say()
        after = ask_noted(self._terminal, afterwards=True) if self._goes_on and redeemed else Noted()
        done = GuidedReceipt(
            self._order.id, self._order.customer, self._order.plan, self._order.keys, before, after
        )
        self._written_receipt(before, after)
        guide_show.receipt(self._terminal, done)
        if redeemed:
            guide_show.afterwards(self._terminal, self._order.plan.product)
        self._terminal.underway = None
        if any(key.unfinished for key in self._order.keys):
            self._terminal.say()
            told = self._terminal.translate(
                "Cli",
                "Some keys are still to come. The same command goes on with them; {command} lists them.",
            )
            self._terminal.say(told.format(command=self._terminal.command("orders")))
        return self._exit_code()

    def _written_receipt(self, before: Noted, after: Noted) -> None:
        """What was noted is on the screen even where the disk does not take it."""
        from wizard.orders.journal import JournalError

        try:
            self._order.noted(before, after)
        except JournalError as error:
            say_problem(self._terminal, error.problem)

    def _exit_code(self) -> int:
        """3 where something is still to come, 1 where a key was refused, else 0."""
        if any(key.unfinished for key in self._order.keys):
            return EXIT_CODES[PAUSED]
        return EXIT_CODES[REDEEMED if all(key.redeemed for key in self._order.keys) else REJECTED]


def _code(answer: Answer) -> Code:
    from wizard.contract import Code

    return Code(answer)
