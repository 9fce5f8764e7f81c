"""The console: sentences and questions on standard error, results on standard output."""

from __future__ import annotations

import errno
import getpass
import json
import shlex
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TextIO, TypeVar

from wizard import keys
from wizard.cli.colors import Tone, has_color, painted
from wizard.cli.exit_codes import USAGE
from wizard.cli.interrupts import tidying
from wizard.cli.layout import cells, folded, width_of
from wizard.cli.plain_letters import harmless, harmless_json
from wizard.messages import LANGUAGES, Message, Translator
from wizard.orders.place import PRACTICE_ACCOUNTS, Place, Source

if sys.platform != "win32":
    import termios

T = TypeVar("T")

MANY = 12  # choices: more than these can be narrowed down by a part of a name


class StoppedError(Exception):
    """The command ends here, with this exit code; what there is to say has been said."""

    def __init__(self, exit_code: int) -> None:
        super().__init__(exit_code)
        self.exit_code = exit_code


class UnheardError(Exception):
    """Standard output takes no more: it is closed, its reader has left, or the disk is full."""


class Terminal:
    """A console in one language.

    Results that a program may read go to standard output, everything about them to standard error.
    Lines are folded where a person reads them, and left as they are where a program does.
    """

    def __init__(self, speech: Translator, data_dir: Path | None = None) -> None:
        """Speak this language; `data_dir` is named in the commands that are recommended."""
        self.speech = speech
        self.silent = False
        """True where nothing may be asked: `--yes` was given."""
        self.color = "auto"
        """One of COLORS."""
        self.place: Place | None = None
        """The place that the order or the question goes to, named in the commands that are recommended."""
        self._data_dir = data_dir
        self._color_of: tuple[str, TextIO | None, bool] = ("", None, False)

    def phrase(self, source: str, /, n: int | None = None, **values: Any) -> str:
        """Translate a text of the context Cli, and put values in for its placeholders."""
        text = self.speech.text("Cli", source, n)
        return text.format_map(values) if values else text

    def tell_language(self, asked: str) -> None:
        """Say that there is no such language as the one that was asked for."""
        languages = ", ".join(LANGUAGES)
        text = self.phrase("{asked} is not available; choose from {languages}. Continuing in this language.")
        self.say(text.format(asked=shown(asked, 12), languages=languages))

    def command(self, *words: str) -> str:
        """Return a command line to recommend, with the data folder of this one."""
        folder = () if self._data_dir is None else ("--data-dir", str(self._data_dir))
        line = ["product-key", *words, *folder]
        return subprocess.list2cmdline(line) if sys.platform == "win32" else shlex.join(line)

    def service_command(self, *words: str) -> str:
        """Return a command line to recommend that asks the same service as this one."""
        place = self.place
        if place is None or place.source is Source.MICROSOFT:
            return self.command(*words)
        if place.source is Source.SERVICE:
            return self.command(*words, "--service", place.address)
        usual = place.account == PRACTICE_ACCOUNTS[0]
        return self.command(*words, *(() if usual else ("--account", place.account)))

    # ---- speaking

    def out(
        self, text: str = "", first: str = "", others: str | None = None, tone: Tone | None = None
    ) -> None:
        """Print a line of the result after `first`; where it is folded, `others` begin the next lines.

        Raises UnheardError.
        """
        for line in folded(text, width_of(sys.stdout), first, first if others is None else others):
            self.written(self.colored(line, sys.stdout, tone))

    def say(
        self, text: str = "", first: str = "", others: str | None = None, tone: Tone | None = None
    ) -> None:
        """Print a line about the result. A closed standard error is ignored."""
        if sys.stderr is None:  # closed: `print` would take standard output for it
            return
        with suppress(OSError, ValueError, AttributeError):
            sys.stdout.flush()  # into one file or terminal both go in the order they were written
        with suppress(OSError, ValueError):
            for line in folded(text, width_of(sys.stderr), first, first if others is None else others):
                print(self.colored(line, sys.stderr, tone), file=sys.stderr)

    def say_whole(self, line: str) -> None:
        """Print a line about the result that has to be copied: it is never folded."""
        with suppress(OSError, ValueError, AttributeError):
            print(harmless(line), file=sys.stderr)

    def colored(self, line: str, stream: TextIO | None, tone: Tone | None = None) -> str:
        """Return a line without anything that steers a terminal, in its colors if `stream` is to have any."""
        if self._color_of[:2] != (self.color, stream):  # asked once, not for each line of a long list
            self._color_of = self.color, stream, has_color(self.color, stream)
        line = harmless(line)
        return painted(line, tone) if self._color_of[2] else line

    def tell(self, source: str, first: str = "", others: str | None = None, /, **values: Any) -> None:
        """Say a text in the terminal's language, with values put in; `first` and `others` begin its lines."""
        self.say(self.phrase(source, **values), first, others)

    def message(self, message: Message, heading: str = "", tone: Tone | None = None) -> None:
        """Print a message: title in `tone`, explanation, advice."""
        self.say(f"{heading}{message.title}", tone=tone)
        for line in (message.explanation, message.advice):
            if line:
                self.say(line, "  ")

    def json(self, shape: object) -> None:
        """Print an object as one line of JSON; letters that the terminal cannot show are escaped."""
        import msgspec

        document = msgspec.json.encode(shape).decode()
        try:
            document.encode(sys.stdout.encoding or "utf-8")
        except (UnicodeEncodeError, LookupError, AttributeError):
            document = json.dumps(msgspec.json.decode(document), separators=(",", ":"))
        self.written(harmless_json(document))

    def line(self, text: str) -> None:
        """Print a line for a program, which is never folded; at a terminal, it steers nothing.

        Raises UnheardError.
        """
        self.written(text if width_of(sys.stdout) is None else harmless(text))

    def written(self, text: str) -> None:
        """Print a text whose letters are harmless, as it is. Raises UnheardError."""
        if sys.stdout is None:  # closed: `print` would say nothing, and that all is well
            raise UnheardError from OSError(errno.EBADF, "standard output is closed")
        try:
            print(text)
        except (OSError, ValueError) as error:
            raise UnheardError(type(error).__name__) from error

    # ---- asking

    def ask(self, question: str) -> str | None:
        """Ask for a line; None where nobody answers."""
        if sys.stderr is not None:
            with suppress(OSError, ValueError):
                print(harmless(question), end=" ", flush=True, file=sys.stderr)
        line = sys.stdin.readline() if sys.stdin is not None else ""
        if not line:
            self.say()
            return None
        return line.strip()

    def ask_hidden(self, question: str) -> str | None:
        """Ask for a line that is not shown while it is typed."""
        with self.hiding() as ask:
            return ask(question)

    @contextmanager
    def hiding(self) -> Iterator[Callable[[str], str | None]]:
        """Ask for lines that are not shown while they are typed.

        The echo is off from the first question to the last: of several lines pasted at once none is shown
        and none gets lost, as would happen if it were switched with each of them.
        """
        if sys.stdin is None or not sys.stdin.isatty():
            yield self.ask
            return
        if sys.platform == "win32":
            yield lambda question: getpass.getpass(f"{question} ").strip()
        else:
            place = sys.stdin.fileno()
            before = termios.tcgetattr(place)
            silent = [*before[:3], before[3] & ~termios.ECHO | termios.ECHONL, *before[4:]]

            def show_again() -> None:
                # Nobody may read any more what was written: then the end must not wait for it.
                termios.tcsetattr(place, termios.TCSANOW, before)

            with tidying(show_again):
                termios.tcsetattr(place, termios.TCSADRAIN, silent)
                try:
                    yield self.ask
                finally:
                    termios.tcsetattr(place, termios.TCSADRAIN, before)

    def confirm(self, question: str) -> bool | None:
        """Ask yes or no; None where nobody answers.

        What is not yes or no, in the terminal's language or English, is asked about again.
        """
        yes, no = self.phrase("yes"), self.phrase("no")
        while True:
            answer = self.ask(f"{question} [{yes}/{no}]")
            if answer is None:
                return None
            given = _plain(answer)
            if given and any(given in (word.casefold(), word[:1].casefold()) for word in (yes, "yes")):
                return True
            if given and any(given in (word.casefold(), word[:1].casefold()) for word in (no, "no")):
                return False
            question = self.phrase("Please answer yes or no:")

    def choose(
        self, question: str, choices: Sequence[T], label: Callable[[T], str], default: T | None = None
    ) -> T:
        """Have one of several chosen by its number; many are narrowed down by typing a part of a name.

        Enter alone chooses `default`, where there is one.

        Raises StoppedError (exit code 2) when nobody answers.
        """
        self.say()
        self.say(question)
        shown = list(choices)
        usual = shown.index(default) + 1 if default is not None else None
        while True:
            self._list(shown, label)
            answer = self._number(len(shown), narrowing=len(choices) > MANY, usual=usual)
            if isinstance(answer, int):
                return shown[answer - 1]
            shown = [one for one in choices if answer in _plain(label(one))]
            if not shown:
                self.tell("No matches.")
                shown = list(choices)

    def _list(self, shown: Sequence[T], label: Callable[[T], str]) -> None:
        digits = len(str(len(shown)))
        for number, choice in enumerate(shown, 1):
            title, *more = label(choice).splitlines()
            self.say(title, f"  {number:>{digits}}  ", " " * (digits + 4))
            for line in more:
                self.say(line, " " * (digits + 4))

    def _number(self, last: int, *, narrowing: bool, usual: int | None) -> int | str:
        """Ask for the number of a choice, or a part of a name."""
        if usual is not None:
            question = self.phrase("Number (1 to {last}, Enter for {usual}):")
        elif narrowing:
            question = self.phrase("Number (1 to {last}), or part of a name:")
        else:
            question = self.phrase("Number (1 to {last}):")
        while True:
            given = self.ask(question.format_map({"last": last, "usual": usual}))
            answer = _plain(given or "")
            if usual is not None and given == "":
                return usual
            if not answer:
                self.tell("Nothing was chosen, so nothing was done.")
                raise StoppedError(USAGE)
            if answer.isascii() and answer.isdecimal() and len(answer) < 10 and 1 <= int(answer) <= last:
                return int(answer)
            if narrowing:
                return answer

    def pairs(self, rows: Iterable[tuple[str, str]], show: Callable[[str, str, str], None]) -> None:
        """Show labels and values in two columns, also where letters are two cells wide."""
        rows = list(rows)
        width = max((cells(label) for label, _ in rows), default=0)
        for label, value in rows:
            show(value, f"  {label}{' ' * (width - cells(label))}  ", " " * (width + 4))


def shown(text: str, longest: int = 40) -> str:
    """Return what was typed as it may be shown in a sentence: one line, not endless, its keys masked."""
    line = keys.mask_keys("".join(sign if sign.isprintable() else "?" for sign in text))
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def _plain(answer: str) -> str:
    """Normalize an answer: full-width letters, capitals, spaces."""
    return unicodedata.normalize("NFKC", answer).strip().casefold()
