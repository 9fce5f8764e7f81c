"""How the terminal speaks: sentences and questions to standard error or output, data to standard output."""

from __future__ import annotations

import getpass
import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from wizard.contract import Problem
    from wizard.messages import Message, Speech

T = TypeVar("T")


class StoppedError(Exception):
    """The command ends here, with this exit code; what there is to say has been said."""

    def __init__(self, exit_code: int) -> None:
        """Remember the exit code."""
        super().__init__(exit_code)
        self.exit_code = exit_code


class Terminal:
    """One person at one terminal, in one language.

    Answers that a program may read go to standard output; everything said about them goes to standard error.
    """

    def __init__(self, speech: Speech) -> None:
        """Speak this language."""
        self.speech = speech

    def translate(self, context: str, source: str, _comment: str | None = None, n: int | None = None) -> str:
        """A text in the terminal's language; the arguments stand as Qt's lupdate looks for them."""
        return self.speech.text(context, source, n)

    def out(self, text: str = "") -> None:
        """Print a line of the answer."""
        print(text)

    def say(self, text: str = "") -> None:
        """Print a line about the answer."""
        print(text, file=sys.stderr)

    def pairs(self, rows: Iterable[tuple[str, str]], indent: str = "  ") -> None:
        """Print labels and values in two columns, also where letters are two cells wide."""
        rows = list(rows)
        width = max((cells(label) for label, _ in rows), default=0)
        for label, value in rows:
            self.out(f"{indent}{label}{' ' * (width - cells(label))}  {value}")

    def message(self, message: Message, heading: str = "") -> None:
        """Say what happened, what it means and what to do next."""
        self.say(f"{heading}{message.title}")
        for line in (message.explanation, message.advice):
            if line:
                self.say(f"  {line}")

    def problem(self, problem: Problem, heading: str = "") -> None:
        """Say a problem."""
        self.message(self.speech.problem(problem), heading)

    def json(self, shape: object) -> None:
        """Print one object a line."""
        import msgspec

        self.out(msgspec.json.encode(shape).decode())

    def ask(self, question: str) -> str:
        """Ask for a line; nothing where there is nobody to answer."""
        print(question, end=" ", flush=True, file=sys.stderr)
        try:
            return input().strip()
        except EOFError:
            self.say()
            return ""

    def ask_hidden(self, question: str) -> str:
        """Ask for a line that is not shown while it is typed."""
        if not sys.stdin.isatty():
            return self.ask(question)
        try:
            return getpass.getpass(f"{question} ").strip()
        except EOFError:
            return ""

    def confirm(self, question: str) -> bool:
        """Ask yes or no; anything that is not yes in the terminal's language or English is no."""
        yes = self.translate("Cli", "yes")
        answer = self.ask(f"{question} [{yes}/{self.translate('Cli', 'no')}]").casefold()
        return answer in {yes.casefold(), yes[:1].casefold(), "yes", "y"}

    def choose(self, question: str, choices: Sequence[T], label: Callable[[T], str]) -> T:
        """Have one of several chosen by its number.

        Raises StoppedError (exit code 2) when nobody answers.
        """
        for number, choice in enumerate(choices, 1):
            self.say(f"  {number}  {label(choice)}")
        while True:
            answer = self.ask(question)
            if answer.isascii() and answer.isdecimal() and 1 <= int(answer) <= len(choices):
                return choices[int(answer) - 1]
            if not answer:
                self.say(self.translate("Cli", "Nothing was chosen, so nothing was done."))
                raise StoppedError(2)

    def fill(self, text: str, values: Mapping[str, object]) -> str:
        """Put values into a translated text; a brace in a value stays a brace."""
        return text.format_map({name: str(value) for name, value in values.items()})


def cells(text: str) -> int:
    """How many terminal cells a text takes: East Asian wide letters take two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
