"""Answers that a person at a terminal reads off Microsoft's page: its message, licenses, expiry date."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from wizard.cli.terminal import Terminal
from wizard.contract import Code
from wizard.messages import guide
from wizard.messages.guide_reading import plain, read_count, read_day
from wizard.messages.guide_recognition import Recognizer
from wizard.microsoft import CONSEQUENCES, PageReading, quoted

T = TypeVar("T")

REDEEMED: Final = "redeemed"
PUT_ASIDE: Final = "put-aside"

Answer = str
"""REDEEMED, PUT_ASIDE, or the code of a message."""


class PageQuestions:
    """Asks for a page's answer: by number, or by a message pasted from the page."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._choices: tuple[Answer, ...] = (REDEEMED, *CONSEQUENCES, PUT_ASIDE)
        self._recognizer = Recognizer(terminal.speech)

    def list_answers(self) -> None:
        """Print the possible answers, with the page's own words below ours."""
        speech = self._terminal.speech
        self._terminal.say()
        self._terminal.tell("Messages the page may show:")
        for number, choice in enumerate(self._choices, 1):
            self._terminal.say(self._title(choice), f"  {number:>2}  ", "      ")
            for quotation in quoted(speech.language, choice):
                self._terminal.say(guide.quoted_text(speech, quotation.text), "      ", "      ")

    def ask(self, question: str) -> Answer | None:
        """Return the answer; None where nobody gives one."""
        while True:
            given = self._terminal.ask(question)
            if given is None:
                return None
            number = _number(given)
            if number is not None and 1 <= number <= len(self._choices):
                return self._choices[number - 1]
            found = self._recognized(given)
            if found is not None:
                return found

    def _recognized(self, given: str) -> Answer | None:
        """Return the message that was pasted, once the person agrees; a pasted line is no agreement."""
        recognized = self._recognizer.recognize(given)
        for code in (recognized.found,) if recognized.found else recognized.likely:
            title = guide.outcome_title(self._terminal.speech, code)
            if self._terminal.confirm(self._terminal.phrase("Is it this one: “{title}”?", title=title)):
                return code
        self._terminal.tell("Not recognized. Type a number from the list, or paste more of the message.")
        return None

    def _title(self, choice: Answer) -> str:
        if choice == REDEEMED:
            return guide.redeemed_title(self._terminal.speech)
        if choice == PUT_ASIDE:
            return guide.put_aside_title(self._terminal.speech)
        return guide.outcome_title(self._terminal.speech, Code(choice))


def ask_reading(terminal: Terminal, *, afterwards: bool) -> PageReading:
    """Ask for licenses and expiry date as the page shows them; what is left out is None."""
    if afterwards:
        licenses = terminal.phrase("Licenses afterwards (Enter skips this):")
        expiry = terminal.phrase("Expiry date afterwards, as 2027-03-31 (Enter skips this):")
    else:
        licenses = terminal.phrase("Licenses now (Enter skips this):")
        expiry = terminal.phrase("Expiry date now, as 2027-03-31 (Enter skips this):")
    language = terminal.speech.language
    return PageReading(
        _asked(terminal, licenses, read_count),
        _asked(terminal, expiry, lambda given: read_day(given, language)),
    )


def _asked(terminal: Terminal, question: str, read: Callable[[str], T]) -> T | None:
    while True:
        given = plain(terminal.ask(question) or "")
        if not given:
            return None
        try:
            return read(given)
        except ValueError:
            terminal.tell("That cannot be read. Type it again, or press Enter.")


def _number(given: str) -> int | None:
    digits = plain(given)
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 4 else None
