"""Lists as tables: every row with all its cells, also those without a key."""

from __future__ import annotations

import io
from pathlib import Path
from typing import NamedTuple

from wizard.keys.lists.delimiters import declared, delimiter_of
from wizard.keys.lists.encodings import Decoder, opened
from wizard.keys.lists.file_type import Kind, kind_of, marked
from wizard.keys.lists.lines import pieces
from wizard.keys.lists.models import Fields, ListError, ListProblem, Notes
from wizard.keys.lists.positions import Table
from wizard.keys.lists.records import Records
from wizard.keys.lists.streams import BLOCK, LARGEST, Stream, file_content
from wizard.keys.lists.workbooks import Workbook


class Tables(NamedTuple):
    """The tables of a list; none for running text, mails and documents.

    `delimiter` and `encoding` are those of a text. The encoding is one that `bytes.decode` takes, with the
    mark at its start where the text has one (`utf-8-sig`).
    """

    tables: tuple[Table, ...]
    delimiter: str | None = None
    encoding: str = "utf-8"


def read_tables(path: Path) -> Tables:
    """Read the tables of a file. Raises ListError."""
    return tables_of(file_content(path), path.suffix)


def tables_of(data: bytes, suffix: str = "") -> Tables:
    """Read the tables in the content of a file whose name ends in `suffix`. Raises ListError."""
    if len(data) > LARGEST:
        raise ListError(ListProblem.TOO_LARGE_UNPACKED)
    stream = Stream(io.BytesIO(data), len(data))
    head = stream.read(BLOCK)
    kind = kind_of(head, stream)
    if kind is Kind.TEXT:
        return _of_text(stream, head, suffix)
    if kind in (Kind.ZIP, Kind.OLD_WORKBOOK):
        book = Workbook(stream, Fields.FULL, Notes(), zipped=kind is Kind.ZIP)
        return Tables(tuple(book.tables()))
    return Tables(())


def _of_text(stream: Stream, head: bytes, suffix: str) -> Tables:
    notes = Notes()
    decoder = Decoder(notes)
    read = opened(stream, head, notes)
    records: Records | None = None
    found = []
    for data, torn in pieces(read, notes):
        text = decoder.text(data)
        if records is None:
            named = declared(text)
            delimiter = named[0] if named else delimiter_of(text, suffix, torn=torn)
            if delimiter is None:
                return Tables(())
            records = Records(delimiter, 2 if named else 1)
            text = text[named[1] :] if named else text
        if torn:  # longer than any row of a table
            return Tables(())
        found += records.records(text)
    if records is None:
        return Tables(())
    found += records.records("", last=True)
    return Tables((Table("", "", tuple(found)),), records.delimiter, _encoding(head, notes))


def _encoding(head: bytes, notes: Notes) -> str:
    mark = marked(head)
    if mark is not None:
        return {"utf-8": "utf-8-sig"}.get(mark[1], mark[1].rpartition("-")[0])
    others = [name for name, _ in notes.encodings.most_common() if name != "utf-8"]
    return others[0] if others and not notes.encodings["utf-8"] else "utf-8"
