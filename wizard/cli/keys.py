"""Keys as the command line gives them: arguments, standard input, a hidden prompt."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from wizard import keys
from wizard.cli import render
from wizard.cli.exit_codes import USAGE
from wizard.cli.terminal import StoppedError, Terminal
from wizard.keys.alphabet import LENGTH
from wizard.keys.lists import SUFFIXES, read_text
from wizard.messages.lists import file_name, unread_lines
from wizard.orders.key_entries import KeyEntry, checks_of, judge

LONGEST_GROUP = 6  # characters, one of them too many
MAX_INPUT = 32 * 1024 * 1024  # bytes of standard input: a million keys

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def names_file(word: str) -> bool:
    """True for a word that names a file: it ends like a list or exists, and is not as long as a key."""
    try:
        path = Path(word)
        listed = path.suffix.casefold().removeprefix(".") in SUFFIXES
        return len(keys.typed(word)) != LENGTH and (listed or path.is_file())
    except (OSError, ValueError):  # too long for a name, or with a NUL
        return False


def keys_from(
    terminal: Terminal,
    arguments: Sequence[str],
    key_format: keys.KeyFormat = keys.KeyFormat.AUTO,
    checks: dict[str, keys.Check] | None = None,
    *,
    accept_unread: bool = False,
) -> tuple[str, ...]:
    """The keys of arguments; `-` stands for those on standard input.

    `checks` is filled with the verdicts that were made on the way, by `key_format`.

    Raises StoppedError where a file is named, or there is more on standard input than anybody wants to
    redeem; UnreadLinesError where a key would be lost, unless `accept_unread`: what is redeemed is the
    whole list.
    """
    named = next(filter(names_file, arguments), None)
    if named is not None:
        terminal.tell(
            "{name} is a file, not a key. To read keys from a text, pipe it in with -. For a list of many"
            " customers, use product-key batch. Nothing was done.",
            name=file_name(named),
        )
        raise StoppedError(USAGE)
    short = [argument != "-" and len(keys.typed(argument)) <= LONGEST_GROUP for argument in arguments]
    if len(short) > 1 and all(short):
        arguments = ["-".join(arguments)]  # a key written with spaces, and without quotes around it
    found: list[str] = []
    for argument in arguments:
        if argument == "-":
            found += _keys_of_list(terminal, key_format, checks, accept_unread)
        else:
            found += _keys_in(argument)
    return tuple(found)


class UnreadLinesError(StoppedError):
    """A list has lines in which a key was meant and none was found; which ones has been said."""

    def __init__(self) -> None:
        """End like a key that cannot be."""
        super().__init__(1)


class KeyQuestions:
    """Asks for keys, one per line and not shown, and says at once what is wrong with one."""

    def __init__(self, terminal: Terminal, key_format: keys.KeyFormat) -> None:
        """Check keys by the format that the service takes."""
        self.terminal = terminal
        self._format = key_format
        self._found: tuple[KeyEntry, ...] = ()
        self._explained: set[tuple[keys.Verdict, keys.Reason | None]] = set()

    @property
    def checks(self) -> dict[str, keys.Check]:
        """The verdicts on the keys that were entered, by text."""
        return checks_of(self._found)

    def ask(self) -> tuple[str, ...]:
        """The keys that were entered, none of them impossible and none twice."""
        self.terminal.tell(
            "Type or paste the keys, one per line; they are not shown. An empty line ends the list."
        )
        with self.terminal.hiding() as ask:
            while True:
                number = len(self._found) + 1
                question = self.terminal.phrase("Key {number}:", number=number)
                answer = ask(question)
                if not answer:
                    return tuple(entry.text for entry in self._found)
                for text in map(keys.typed, _keys_in(answer)):
                    self._take(text, ask)

    def _take(self, text: str, ask: Callable[[str], str | None]) -> None:
        entry = self._checked(text)
        while entry.check.verdict is keys.Verdict.MISTYPED:
            self._say(entry, "? ")
            question = self.terminal.phrase(
                "Type this key again, or press Enter to continue with it unchanged:"
            )
            again = _keys_in(ask(question) or "")
            if not again:
                break
            entry = self._checked(keys.typed(again[0]))
        if entry.check.acceptable:
            title = self.terminal.speech.verdict(entry.check.verdict)
            self.terminal.say(f"✓ …{entry.ending}: {title}")
        elif not entry.check.passable:
            if entry.check.verdict is keys.Verdict.DUPLICATE:
                self.terminal.say(f"✗ …{entry.ending}: {self.terminal.speech.check(entry.check).title}")
            else:
                self._say(entry, "✗ ")
            self.terminal.tell("It wasn’t added to the list.", "  ")
            return
        self._found = (*self._found, entry)

    def _checked(self, text: str) -> KeyEntry:
        (entry,) = judge((text,), self._format, before=self._found)
        return entry

    def _say(self, entry: KeyEntry, mark: str) -> None:
        kind = entry.check.verdict, entry.check.reason
        heading = f"{mark}…{entry.ending}: "
        render.check_at_prompt(
            self.terminal, entry.check, heading=heading, indent="  ", explained=kind in self._explained
        )
        self._explained.add(kind)


def _keys_of_list(
    terminal: Terminal,
    key_format: keys.KeyFormat,
    checks: dict[str, keys.Check] | None,
    accept_unread: bool,
) -> list[str]:
    """The keys on standard input."""
    text = _standard_input(terminal)
    with read_text(text, key_format, duplicates=False) as reader:
        rows = list(reader)
    found = [row.text for row in rows]
    if checks is not None:
        checks.update({row.text: row.check for row in rows})
    if reader.notes.is_incomplete:
        for sentence in unread_lines(terminal.speech, reader.notes):
            terminal.say(sentence)
        if not accept_unread:
            raise UnreadLinesError
    return found or _keys_in(text)


def _keys_in(text: str) -> list[str]:
    """The keys found in a text; where there is none, the text itself, so that its fault can be told."""
    candidates = [candidate.text for candidate in keys.find(text).candidates]
    return candidates or ([text] if text.strip() else [])


def _standard_input(terminal: Terminal) -> str:
    if sys.stdin is None:
        return ""
    binary = getattr(sys.stdin, "buffer", None)
    if binary is None:
        return sys.stdin.read()
    data: bytes = binary.read(MAX_INPUT + 1)
    if len(data) > MAX_INPUT:
        terminal.tell("There is too much on standard input for a list of keys. Nothing was done.")
        raise StoppedError(USAGE)
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    return data.decode(encoding or sys.stdin.encoding or "utf-8", errors="replace")
