"""A list that is being read: rows, a few at a time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from wizard.keys.lists.company import Company, CompanyJudge
from wizard.keys.lists.models import ListError, Notes, Progress, Row
from wizard.keys.lists.positions import COLUMNS, Source
from wizard.keys.lists.row_checker import RowChecker
from wizard.keys.lists.streams import CancelledReading, Stream
from wizard.keys.verdicts import KeyFormat


class ListReader:
    """A list that is being read. Rows come in chunks; nothing is read before they are asked for.

    A chunk is what 64 KiB of text or 256 rows of a workbook hold, some 10 ms of work, and may be empty:
    then there were no keys there. Only the start of a workbook may take longer. To be used in one thread,
    except `cancel` and `progress`.
    """

    def __init__(
        self, source: Source, stream: Stream, notes: Notes, key_format: KeyFormat, *, duplicates: bool
    ) -> None:
        """Read `source`, which reads `stream` and writes `notes`."""
        self.notes = notes
        """Notes about the list beside its rows, up to now."""
        self._source = source
        self._stream = stream
        self._checker = RowChecker(key_format, duplicates, notes)
        self._judge = CompanyJudge(key_format, notes)

    def __enter__(self) -> ListReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[Row]:
        for rows in self.chunks():
            yield from rows

    def chunks(self) -> Iterator[list[Row]]:
        """Yield the rows, a few at a time. Raises ListError where the list cannot be read to its end.

        After `cancel` it ends. From the first row whose verdict depends on the company it keeps, rows come
        when that is known: at the end of the list, or after 10,000 of them.
        """
        try:
            for found in self._source.batches():
                if self._stream.cancelled:
                    return
                yield self._judge.pass_on(self._checker.rows(found, self._source.where, self._judge.decided))
        except CancelledReading:
            return
        except ListError:
            if held := self._judge.release():
                yield held
            raise
        if held := self._judge.release():
            yield held

    def cancel(self) -> None:
        """Stop soon. From any thread."""
        self._stream.cancelled = True

    def close(self) -> None:
        self._stream.close()

    @property
    def cancelled(self) -> bool:
        """True after `cancel`."""
        return self._stream.cancelled

    @property
    def company(self) -> Company:
        """Verdict of the whole list on its keys, known at its end."""
        return self._judge.company

    @property
    def progress(self) -> Progress:
        """Progress so far. From any thread."""
        total = self._stream.bytes_total
        read = self._stream.bytes_read
        return Progress(read if total is None else min(read, total), total, self._checker.keys)

    @property
    def delimiter(self) -> str | None:
        """Delimiter of the cells of a table in a text; known with the first chunk."""
        return self._source.delimiter

    def column_names(self, width: int) -> tuple[str, ...]:
        """Return names for `width` columns: those in the row above the keys, if any, else ``A``, ``B`` ...

        Known with the first key.
        """
        named = zip_longest(self._source.header[:width], COLUMNS[:width], fillvalue="")
        return tuple(name or letters for name, letters in named)
