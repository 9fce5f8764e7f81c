"""The keys of a text source: a table where it is one, else running text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wizard.keys.escapes import has_codes
from wizard.keys.lists.cells import Cells
from wizard.keys.lists.delimiters import TABLES, declared, delimiter_of
from wizard.keys.lists.encodings import Decoder
from wizard.keys.lists.lines import pieces
from wizard.keys.lists.models import Fields, Notes
from wizard.keys.lists.positions import Found, Source
from wizard.keys.lists.records import Records
from wizard.keys.lists.running_text import RunningText
from wizard.keys.lists.split_keys import may_be_split


class TextSource(Source):
    """The keys in what `read` gives, piece by piece."""

    def __init__(self, read: Callable[[], bytes], suffix: str, fields: Fields, notes: Notes) -> None:
        """`suffix` is the end of the file's name; it may say that this is a table."""
        self.delimiter: str | None = None
        self._read = read
        self._suffix = suffix
        self._fields = fields
        self._notes = notes
        self._table: tuple[Records, Cells] | None = None
        self._wide: RunningText | None = None
        self._running = RunningText(fields, notes)

    @property
    def header(self) -> tuple[str, ...]:
        """Of the rows before the first key, the one with most on it; running text has one column."""
        return self._table[1].header if self._table else ("text",)

    def batches(self) -> Iterator[list[Found]]:
        """Yield the keys, a piece at a time."""
        decoder = Decoder(self._notes)
        begun = False
        for data, goes_on in pieces(self._read, self._notes):
            if not data:
                yield []
                continue
            text = decoder.text(data)
            if not begun:
                begun = True
                text = self._begin(text, goes_on)
            yield self._found(text, goes_on)
        yield self._rest()

    def _begin(self, text: str, torn: bool) -> str:
        """Recognize a table; return the text without a line that only declares it."""
        named = declared(text)
        if named:
            self.delimiter = named[0]
        else:
            self.delimiter = delimiter_of(text, self._suffix, torn=torn)
        if self.delimiter is not None:
            records = Records(self.delimiter, 2 if named else 1)
            self._table = records, Cells(self._fields, self._notes)
        elif self._suffix.lower() in TABLES:
            self._notes.too_wide += 1
        return text[named[1] :] if named else text

    def _found(self, text: str, goes_on: bool) -> list[Found]:
        if self._table is None:
            return self._running.found(text, torn=goes_on)
        records, cells = self._table
        found: list[Found] = []
        if goes_on or self._wide:
            found, text = self._in_wide_row(text, goes_on)
        calm = not records.waiting and not has_codes(text) and not may_be_split(text, records.delimiter)
        rows = records.records(text)
        found += cells.found(rows, calm=calm, folded=records.folded)
        self._notes.lines = records.line - 1
        return found

    def _in_wide_row(self, text: str, goes_on: bool) -> tuple[list[Found], str]:
        """Return the keys in a row that is longer than any row of a table, and the text behind its end."""
        assert self._table is not None, "running text has no rows"
        records, cells = self._table
        found: list[Found] = []
        if self._wide is None:
            found += cells.found(records.records("", last=True), folded=True)
            self._wide = RunningText(self._fields, self._notes, records.line)
            self._notes.too_wide += 1
        end = 0 if goes_on else text.find("\n") + 1
        row, text = text[: end or len(text)], text[end or len(text) :]
        found += self._wide.found(row, torn=goes_on, last=not goes_on)
        records.skip(self._wide.line - records.line)
        if not goes_on:
            self._wide = None
        return found, text

    def _rest(self) -> list[Found]:
        if self._table is None:
            return self._running.found("", last=True)
        records, cells = self._table
        wide = self._wide.found("", last=True) if self._wide else []
        found = cells.found(records.records("", last=True), folded=True)
        self._notes.lines = records.line - 1
        return [*wide, *found]
