"""Key after key through Microsoft's pages: the journal first, then the page, then what the page said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from wizard.cli import guide_show
from wizard.cli.guide_answers import PUT_ASIDE, REDEEMED, Answer, PageQuestions, ask_noted
from wizard.cli.interrupts import held_back
from wizard.cli.result import EXIT_CODES, PAUSED, UNKNOWN, Result, may_be_tried_again
from wizard.cli.terminal import StoppedError
from wizard.messages import guide
from wizard.service.microsoft import ASK_SUPPORT, FATES, Fate, Noted, addresses, retry_until

if TYPE_CHECKING:
    from wizard.cli.terminal import Terminal
    from wizard.contract import Code
    from wizard.messages.guide_receipt import GuidedReceipt
    from wizard.service.microsoft.record import GuidedOrder, KeyRecord


class GuideWalk:
    """One person with one page and some keys. A key is known by its ending."""

    def __init__(self, terminal: Terminal, order: GuidedOrder) -> None:
        """Begin before the first page."""
        self._terminal = terminal
        self._order = order
        self._questions = PageQuestions(terminal)
        self._goes_on = True

    def walk(self, endings: tuple[str, ...]) -> int:
        """Take every key to the page. Answers the exit code."""
        from wizard.contract import Action

        translate = self._terminal.translate
        new = self._order.plan.action is Action.NEW
        self._terminal.say()
        if not new:
            self._terminal.say(translate("Cli", "First look at the subscription on the page."))
        before = Noted() if new else ask_noted(self._terminal, afterwards=False)
        self._questions.list_answers()
        for number, ending in enumerate(endings, 1):
            heading = translate("Cli", "Key {number} of {count}: …{ending}. Enter it on the page now.")
            self._terminal.say()
            self._terminal.say(
                heading.format_map({"number": number, "count": len(endings), "ending": ending})
            )
            self.take(ending)
            if not self._goes_on:
                break
        return self._finish(before, len(endings))

    def take(self, ending: str) -> None:
        """Have one key entered, and note what the page says until that is final or put off."""
        from wizard.contract import Code

        with held_back():  # from here on Ctrl+C leaves a key behind that is known
            record = self._written(lambda: self._order.begin(ending), ending)
            self._terminal.underway = Result(UNKNOWN, record.entry, Code.OUTCOME_UNKNOWN)
        busy_since: datetime | None = None
        while True:
            answer = self._questions.ask(
                self._terminal.translate("Cli", "What did the page say? Number, or paste the message:")
            )
            if answer == Code.SERVICE_BUSY:
                busy_since = busy_since or datetime.now().astimezone()
            if self._noted(record, answer, busy_since):
                return

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
        self._written(lambda: order.said(record, code), record.ending)
        self._tell_remedy(code, busy_since)
        fate = FATES[code]
        if fate is Fate.GO_ON:
            self._terminal.underway = Result(PAUSED, record.entry, code)
            return False
        self._goes_on = fate is not Fate.ALL_WAIT
        self._between()
        return True

    def _between(self) -> None:
        """No key is under way; that the order is not at its end yet is all that Ctrl+C has to tell."""
        self._terminal.underway = Result(PAUSED)

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
        from wizard.journal import JournalError

        try:
            return write()
        except JournalError as error:
            self._terminal.problem(error.problem)
            told = self._terminal.translate(
                "Cli", "What came of …{ending} could not be written down here. Note it yourself."
            )
            self._terminal.say(told.format(ending=ending))
            raise StoppedError(3 if may_be_tried_again(error.problem) else 1) from error

    def _finish(self, before: Noted, count: int) -> int:
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
        return self._end(done, count)

    def _written_receipt(self, before: Noted, after: Noted) -> None:
        """What was noted is on the screen even where the disk does not take it."""
        from wizard.journal import JournalError

        try:
            self._order.noted(before, after)
        except JournalError as error:
            self._terminal.problem(error.problem)

    def _end(self, done: GuidedReceipt, count: int) -> int:
        """The exit code: 3 where something is still to come, 1 where a key was refused, else 0."""
        waiting = [key for key in done.keys if key.unfinished]
        self._terminal.underway = None
        if waiting or len(done.keys) < count:
            self._terminal.say()
            told = self._terminal.translate(
                "Cli",
                "Some keys are still to come. The same command goes on with them; {command} lists them.",
            )
            self._terminal.say(told.format(command=self._terminal.command("orders")))
            return EXIT_CODES[PAUSED]
        return 0 if all(key.redeemed for key in done.keys) else 1


def _code(answer: Answer) -> Code:
    from wizard.contract import Code

    return Code(answer)
