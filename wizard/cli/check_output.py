"""Checked rows as JSON, as sentences, or as a table in a file."""

from __future__ import annotations

import sys
from abc import abstractmethod
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from wizard.cli import render
from wizard.cli.layout import cells, width_of
from wizard.cli.terminal import Terminal
from wizard.keys import LENGTH, Check, Verdict, dashed
from wizard.keys.lists import ListReader, Row
from wizard.messages.destinations import unusable_key
from wizard.messages.lists import same_as
from wizard.orders.checked_list import CheckedList
from wizard.orders.csv_export import csv_file
from wizard.orders.key_entries import KeyEntry

_FIELDS: Final = (
    *("line", "cell", "ending", "verdict", "format"),
    *("duplicate_of", "duplicate_cell", "hints"),
)
_INDENT: Final = "     "
STDOUT: Final = "-"


class Output(AbstractContextManager["Output"]):
    """A writer of rows. Left with an exception, it removes what it can."""

    @abstractmethod
    def rows(self, rows: list[Row]) -> None:
        """Write some more rows."""

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        """Do nothing: what was printed stays."""


class JsonLines(Output):
    """Prints one object per line."""

    def __init__(self, terminal: Terminal, *, show_keys: bool) -> None:
        import msgspec

        self._terminal = terminal
        self._show_keys = show_keys
        fields = [*_FIELDS, "key"] if show_keys else _FIELDS
        # A struct takes a quarter of a dict's time.
        self._make = msgspec.defstruct("Checked", fields, gc=False)
        self._encode = msgspec.json.Encoder().encode_lines

    def rows(self, rows: list[Row]) -> None:
        """Print more rows of the list."""
        if not rows:
            return
        records = [self._record(row) for row in rows]
        lines = self._encode(records)
        if lines.isascii():
            self._terminal.line(lines[:-1].decode("ascii"))
            return
        for record in records:  # a terminal that cannot show a letter gets it escaped
            self._terminal.json(record)

    def _record(self, row: Row) -> object:
        _, line, cell, text, checked, duplicate_of, duplicate_cell, _ = row
        key = (dashed(text),) if self._show_keys else ()
        ending, verdict, kind = text[-5:], checked.verdict, checked.format
        return self._make(
            line, cell, ending, verdict, kind, duplicate_of, duplicate_cell, checked.hints, *key
        )


class Sentences(Output):
    """Prints one line per key and the places to compare below it; explains each verdict once, at the end."""

    def __init__(self, terminal: Terminal, *, show_keys: bool, in_full: bool) -> None:
        """Explain each key at once if `in_full`, as for few keys."""
        self._terminal = terminal
        self._show_keys = show_keys
        self._in_full = in_full
        self._width = width_of(sys.stdout)
        self._lines: list[str] = []
        self._titles: dict[tuple[object, ...], str] = {}
        self._first: tuple[tuple[int | None, str | None], str] = (None, None), ""
        self._to_explain: dict[tuple[object, ...], Check] = {}

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        """Explain the verdicts that need it."""
        for checked in self._to_explain.values() if kind is None else ():
            message = self._terminal.speech.check(replace(checked, hints=()))
            self._terminal.message(
                message._replace(title=self._terminal.speech.verdict(checked.verdict, checked.reason))
            )

    def rows(self, rows: list[Row]) -> None:
        """Print more rows of the list."""
        for row in rows:
            if self._in_full:
                self._explain(row)
                continue
            self._line(f"{self._heading(row)}{self._title(row.check)}")
            if row.check.verdict is not Verdict.COMPLETE:
                self._details(row)
            elif note := self._published(row):
                self._line(note, _INDENT)
        self._flush()

    def _explain(self, row: Row) -> None:
        show = self._terminal.out
        if note := self._published(row):  # no service is asked whether it can be redeemed
            show(f"{self._heading(row)}{self._title(row.check)}")
            show(note, _INDENT)
        else:
            render.check(self._terminal, row.check, heading=self._heading(row), indent=_INDENT, show=show)
        if row.duplicate_of is not None:
            show(same_as(self._terminal.speech, row), _INDENT)

    def _published(self, row: Row) -> str | None:
        """Return what there is to know of a key that Microsoft publishes for everyone; None for any other."""
        entry = KeyEntry(row.text, row.check)
        return unusable_key(self._terminal.speech, entry) if entry.published else None

    def _details(self, row: Row) -> None:
        speech, checked = self._terminal.speech, row.check
        for line in speech.hints(checked) if checked.hints else ():
            self._line(line, _INDENT)
        if row.duplicate_of is not None:
            self._line(self._same_as(row), _INDENT)
        if checked.verdict in (Verdict.INCOMPLETE, Verdict.EMPTY):  # its title says it all
            return
        self._to_explain.setdefault((checked.verdict, checked.reason, checked.format), checked)

    def _same_as(self, row: Row) -> str:
        """Return the place of the first of the same key; kept, as many in turn may be the same key."""
        place = row.duplicate_of, row.duplicate_cell
        if self._first[0] != place:
            self._first = place, same_as(self._terminal.speech, row)
        return self._first[1]

    def _heading(self, row: Row) -> str:
        mark = "✓" if row.check.acceptable else "✗"
        key = dashed(row.text) if self._show_keys else f"…{row.text[-5:]}"
        return f"{mark} {row.cell or row.line}  {key}: "

    def _title(self, checked: Check) -> str:
        """Return the title of a verdict; cached, as most keys have the same."""
        if checked.hints or checked.length != LENGTH:
            return self._terminal.speech.check(checked).title
        kind = (checked.verdict, checked.reason, checked.format)
        if kind not in self._titles:
            self._titles[kind] = self._terminal.speech.check(checked).title
        return self._titles[kind]

    def _line(self, text: str, indent: str = "") -> None:
        """Keep a line to be printed with others, or fold it on a terminal."""
        if self._width is None or cells(indent) + cells(text) <= self._width:
            self._lines.append(self._terminal.colored(indent + text, sys.stdout))
            return
        self._flush()
        self._terminal.out(text, indent, indent or _INDENT)

    def _flush(self) -> None:
        if self._lines:
            self._terminal.written("\n".join(self._lines))
            self._lines.clear()


class TableError(Exception):
    """The table cannot be written; `fault` is the system's error."""

    def __init__(self, fault: Exception) -> None:
        super().__init__(type(fault).__name__)
        self.fault = fault


class NothingCheckedError(Exception):
    """There was no key, so no file is left behind."""


class Table(Output):
    """The rows of a list with their verdicts. A file is complete or absent; see csv_file."""

    def __init__(self, terminal: Terminal, reader: ListReader, name: str, *, show_keys: bool) -> None:
        """Begin a table called `name`; ``-`` is standard output. Raises TableError."""
        self._terminal = terminal
        self._list = CheckedList(reader, terminal.speech, show_keys=show_keys)
        self._stack = ExitStack()
        self._write: Callable[[Iterable[str]], None] | None = None
        if name != STDOUT:
            try:
                self._write = self._stack.enter_context(csv_file(Path(name)))
            except (OSError, ValueError) as error:
                raise TableError(error) from None

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        """Keep the file if everything was read and there was a key. Raises TableError."""
        if kind is None and not self._list.begun:
            kind, error = NothingCheckedError, NothingCheckedError()
        try:
            self._stack.__exit__(kind, error, trace)
        except OSError as fault:
            raise TableError(fault) from None

    def rows(self, rows: list[Row]) -> None:
        """Write some more rows. Raises TableError and UnheardError."""
        lines = self._list.lines(rows)
        if self._write is None:
            if lines:
                self._terminal.line("\n".join(lines))
            return
        try:
            self._write(lines)
        except OSError as error:
            raise TableError(error) from None
