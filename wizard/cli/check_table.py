"""`check --csv`: a checked list as a file, or on standard output."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final

from wizard.cli.terminal import Terminal
from wizard.keys.lists import ListReader, Row
from wizard.orders.checked_list import CheckedList
from wizard.orders.csv_export import CsvFile

STDOUT: Final = "-"


class TableError(Exception):
    """The table cannot be written; `fault` is the system's error."""

    def __init__(self, fault: Exception) -> None:
        super().__init__(type(fault).__name__)
        self.fault = fault


class NothingCheckedError(Exception):
    """There was no key, so no file is left behind."""


class Table:
    """The rows of a list with their verdicts. A file is complete or absent; see CsvFile."""

    def __init__(self, terminal: Terminal, reader: ListReader, name: str, *, show_keys: bool) -> None:
        """Begin a table called `name`; ``-`` is standard output. Raises TableError."""
        self._terminal = terminal
        self._list = CheckedList(reader, terminal.speech, show_keys=show_keys)
        self._stack = ExitStack()
        self._file: CsvFile | None = None
        if name != STDOUT:
            try:
                self._file = self._stack.enter_context(CsvFile(Path(name)))
            except (OSError, ValueError) as error:
                raise TableError(error) from None

    def __enter__(self) -> Table:
        """Return the table, to be closed at the end."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
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
        if self._file is None:
            if lines:
                self._terminal.line("\n".join(lines))
            return
        try:
            self._file.write(lines)
        except OSError as error:
            raise TableError(error) from None
