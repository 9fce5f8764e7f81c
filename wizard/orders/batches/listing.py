"""A list of keys for many customers, read from a file or a paste."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from wizard.keys import Check, KeyFormat, Verdict, check
from wizard.keys.lists import Notes, Row, read_content, read_text
from wizard.keys.lists.positions import COLUMNS, Table
from wizard.keys.lists.streams import file_content
from wizard.keys.lists.tables import Tables, read_tables, tables_of
from wizard.keys.masking import mask_keys
from wizard.keys.text import ending
from wizard.orders.batches.columns import CUSTOMER_ROLES, Columns, Role, guess, recognize, remembered
from wizard.orders.batches.models import NOBODY, NamedCustomer
from wizard.orders.batches.spelling import Spelling, count_customers
from wizard.orders.destination import Destination, KnownService, destinations
from wizard.orders.key_entries import KeyEntry
from wizard.service.plain_text import plain_text

_SAMPLE: Final = 5
_GUESSED_FROM: Final = 200
_ABOUT_A_KEY: Final = (
    *(Role.REFERENCE, Role.ACTION, Role.SUBSCRIPTION, Role.SELLER, Role.ORDER_NUMBER, Role.COUNTRY),
)
"""Roles of the texts of a row, as `RowTexts` has them after the customer."""
_CELL: Final = re.compile(r"([A-Z]+)(\d+)(?::[A-Z]+\d+)?$")
_COLUMN: Final = {name: at for at, name in enumerate(COLUMNS)}


class RowTexts(NamedTuple):
    """The texts of a row that concern a key."""

    named: NamedCustomer = NOBODY
    from_above: bool = False
    """The row names no customer: it belongs to the one of the row above."""
    reference: str = ""
    action: str = ""
    subscription: str = ""
    seller: str = ""
    order_number: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class ListedKey:
    """A key of the list with what its row says of it; its repr shows no key.

    `row` is the line of a text or the row of a sheet. `place` is the table and the record in it, None in
    running text. `first` is the number of the first of the same key.
    """

    number: int
    row: int
    cell: str | None
    text: str = field(repr=False)
    check: Check
    first: int | None
    place: tuple[int, int] | None
    said: RowTexts

    @property
    def named(self) -> NamedCustomer:
        """The customer that the list names for it."""
        return self.said.named

    @property
    def ending(self) -> str:
        """All of the key that may be shown, logged or stored."""
        return ending(self.text)

    @property
    def entry(self) -> KeyEntry:
        """The key as an order holds it."""
        return KeyEntry(self.text, self.check, self.first)


@dataclass(frozen=True, slots=True)
class BatchList:
    """A list that was read. `headings` are those of its first table; letters where it has none.

    `sample` are the first rows with endings in place of keys.
    """

    name: str
    path: Path | None
    headings: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    columns: Columns
    keys: tuple[ListedKey, ...]
    notes: Notes
    tables: Tables = field(repr=False)
    rows: tuple[Row, ...] = field(repr=False)

    @property
    def names_customers(self) -> bool:
        """True if its keys are for two customers or more."""
        return self.customer_count > 1

    @property
    def customer_count(self) -> int:
        """Number of customers that it names, as far as the list alone tells."""
        return count_customers(Spelling().add(named) for named in {key.named for key in self.keys})

    @property
    def rows_from_above(self) -> tuple[int, ...]:
        """The rows that name no customer, and belong to the one of the row above."""
        return tuple(dict.fromkeys(key.row for key in self.keys if key.said.from_above))

    def with_columns(self, columns: Columns) -> BatchList:
        """Return the list with other roles for the columns of its headings."""
        return _listed(self, self.tables, self.rows, {self.headings: columns})

    def destinations(self, services: Iterable[KnownService] = ()) -> tuple[Destination, ...]:
        """Return where its keys are redeemed, the first goal first."""
        usable = [key.entry for key in self.keys if key.first is None]
        return destinations(usable, services, doubts_accepted=True)


def open_batch_list(path: Path, folder: Path, *, pipes: bool = True) -> BatchList:
    """Read a file. `folder` is where roles of columns are remembered. Raises ListError.

    `pipes` tells if a pipe may be waited for.
    """
    data = file_content(path, pipes=pipes)
    with read_content(data, path.suffix) as reader:
        rows = tuple(reader)
        notes = reader.notes
    return _read(path.name, path, tables_of(data, path.suffix), rows, notes, folder)


def read_batch_text(text: str, folder: Path) -> BatchList:
    """Read a paste. Raises ListError."""
    with read_text(text) as reader:
        rows = tuple(reader)
        notes = reader.notes
    tables = tables_of(text.encode("utf-8", "replace"))
    return _read("", None, tables, rows, notes, folder)


def _read(
    name: str, path: Path | None, tables: Tables, rows: tuple[Row, ...], notes: Notes, folder: Path
) -> BatchList:
    empty = BatchList(name, path, (), (), (), (), notes, tables, rows)
    first = _listed(empty, tables, rows, {})
    roles = remembered(folder, first.headings)
    return first if roles is None or roles == first.columns else first.with_columns(roles)


def _listed(
    known: BatchList, tables: Tables, rows: Sequence[Row], given: dict[tuple[str, ...], Columns]
) -> BatchList:
    """Return the list with the keys of `rows`, each with what its row says."""
    sheets = [_Sheet(table, {number for number, _ in _places(rows, table)}, given) for table in tables.tables]
    about = {(at, number): said for at, sheet in enumerate(sheets) for number, said in sheet.said()}
    prefixes = {table.prefix: at for at, table in enumerate(tables.tables)}
    keys: list[ListedKey] = []
    first: dict[str, int] = {}
    for row in rows:
        place, column = _place(row, prefixes)
        said = about.get(place) if place is not None else None
        texts = said.about(column) if said is not None else RowTexts()
        before = first.setdefault(row.text, row.number)
        twice = None if before == row.number else before
        keys.append(ListedKey(row.number, row.line, row.cell, row.text, row.check, twice, place, texts))
    sheet = next((one for one in sheets if one.numbers), None)
    return replace(
        known,
        headings=sheet.headings if sheet else (),
        sample=sheet.sample if sheet else (),
        columns=sheet.columns if sheet else (),
        keys=tuple(keys),
    )


def _places(rows: Sequence[Row], table: Table) -> Iterator[tuple[int, int]]:
    for row in rows:
        place, column = _place(row, {table.prefix: 0})
        if place is not None:
            yield place[1], column


def _place(row: Row, prefixes: dict[str, int]) -> tuple[tuple[int, int] | None, int]:
    """Return the table and the record that a key is in, and its column."""
    if row.cell is None:
        return None, 0
    prefix, mark, name = row.cell.rpartition("!")
    found = _CELL.match(name)
    at = prefixes.get(prefix + mark)
    if found is None or at is None:
        return None, 0
    return (at, int(found[2])), _COLUMN.get(found[1], 0)


class _Said:
    """The cells of one row under the roles of its columns."""

    def __init__(self, cells: list[str], parts: tuple[_Part, ...], above: dict[int, NamedCustomer]) -> None:
        """`above` is the customer that the rows before named, by part; it is brought up to date."""
        self._cells = cells
        self._parts = parts
        self._named = {}
        self._from_above: set[int] = set()
        for at, part in enumerate(parts):
            named = self._customer(part)
            before = above.get(at, NOBODY)
            if before and not named:
                self._from_above.add(at)
            only_name = named.name and not (named.id or named.domain)
            if not named or (only_name and named.name == before.name):
                named = before
            self._named[at] = above[at] = named

    def about(self, column: int) -> RowTexts:
        """Return what the row says of the key in a column."""
        at = next((n for n, part in enumerate(self._parts) if column in part), 0)
        part = self._parts[at]
        texts = (self._text(part, role) for role in _ABOUT_A_KEY)
        return RowTexts(self._named[at], at in self._from_above, *texts)

    def _customer(self, part: _Part) -> NamedCustomer:
        texts = (self._text(part, role) for role in (Role.CUSTOMER_ID, Role.CUSTOMER, Role.DOMAIN))
        return NamedCustomer(*texts)

    def _text(self, part: _Part, role: Role) -> str:
        cells = self._cells
        return _said(" ".join(cells[at] for at in part.places[role] if at < len(cells)))


@lru_cache(maxsize=4096)
def _said(text: str) -> str:
    """Return a text of a cell in one plain line, with keys in it masked: names come again and again."""
    return mask_keys(plain_text(" ".join(text.split())))


class _Part:
    """Columns of one table; two tables beside each other have a part each."""

    def __init__(self, first: int, columns: Columns) -> None:
        self._first = first
        self._columns = columns
        self.places = {role: self._of(role) for role in Role}

    def __contains__(self, column: int) -> bool:
        return self._first <= column < self._first + len(self._columns)

    def _of(self, role: Role) -> list[int]:
        return [self._first + at for at, one in enumerate(self._columns) if one is role]


def _parts(columns: Columns) -> tuple[_Part, ...]:
    """Cut columns where a second table begins beside the first: customer and key come once more."""
    starts = [0]
    seen: set[Role] = set()
    for at, role in enumerate(columns):
        again = role in CUSTOMER_ROLES and role in seen and Role.KEY in seen
        if again and Role.KEY in columns[at:]:
            starts.append(at)
            seen = set()
        seen.add(role)
    ends = [*starts[1:], len(columns)]
    return tuple(_Part(start, columns[start:end]) for start, end in zip(starts, ends, strict=True))


class _Sheet:
    """One table: its headings, the roles of its columns, and its rows."""

    def __init__(self, table: Table, numbers: set[int], given: dict[tuple[str, ...], Columns]) -> None:
        """`numbers` are the records with keys; `given` are roles that someone chose for headings."""
        self.numbers = numbers
        self._records = table.records
        self._given = given
        self._top = next((number for _, number, cells in self._records if any(map(str.strip, cells))), 0)
        first = next((one for one in self._records if self._are_headings(one[1], one[2])), None)
        plain = [cells for _, number, cells in self._records if any(cells) and number in numbers]
        if first is None:
            width = max(map(len, plain), default=0)
            self.headings = tuple(COLUMNS[:width])
            self.columns = given.get(self.headings, guess(plain[:_GUESSED_FROM]))
        else:
            self.headings = tuple(map(mask_keys, first[2]))
            self.columns = given.get(self.headings, _with_keys(recognize(first[2]), plain))
        self.sample = tuple(tuple(map(mask_keys, cells)) for cells in plain[:_SAMPLE])

    def said(self) -> Iterator[tuple[int, _Said]]:
        """Yield what every record says of its keys. A row with nothing on it ends a customer's rows."""
        parts = _parts(self.columns)
        above: dict[int, NamedCustomer] = {}
        for _, number, cells in self._records:
            if self._are_headings(number, cells):
                headings = tuple(map(mask_keys, cells))
                same = headings == self.headings
                parts = _parts(self.columns if same else self._given.get(headings, recognize(cells)))
                above = {}
            elif not any(map(str.strip, cells)):
                above = {}
            else:
                yield number, _Said(cells, parts or (_Part(0, ()),), above)

    def _are_headings(self, number: int, cells: list[str]) -> bool:
        if number in self.numbers:
            return False
        known = [role for role in recognize(cells) if role is not Role.NONE]
        several = sum(map(bool, map(str.strip, cells))) > 1
        # "Who", "Product key"; or "Customer", "Code" above all others.
        beside = several and (Role.KEY in known or (bool(known) and number == self._top))
        return len(known) > 1 or beside or tuple(map(mask_keys, cells)) in self._given


def _with_keys(columns: Columns, rows: list[list[str]]) -> Columns:
    """Return the roles of headings, with the column of keys by what it holds where no heading names it."""
    if Role.KEY in columns:
        return columns
    held = guess(rows[:_GUESSED_FROM])
    pairs = zip(columns, (*held, *(Role.NONE,) * len(columns)), strict=False)
    return tuple(Role.KEY if (named, found) == (Role.NONE, Role.KEY) else named for named, found in pairs)


@dataclass(frozen=True, slots=True)
class CustomerList:
    """A second list, of customers alone: names, domains and ids that belong together, and their countries."""

    countries: Mapping[NamedCustomer, str]

    def complete(self, named: NamedCustomer) -> NamedCustomer:
        """Return a customer of the batch's list with what this list knows besides; as it is if unsure."""
        one = self._only(named)
        if one is None:
            return named
        return NamedCustomer(named.id or one.id, named.name or one.name, named.domain or one.domain)

    def country(self, named: NamedCustomer) -> str:
        """Return the country of a customer of the batch's list; empty if unsure."""
        one = self._only(named)
        return self.countries[one] if one is not None else ""

    def _only(self, named: NamedCustomer) -> NamedCustomer | None:
        found = [one for one in self.countries if _is_same(one, named)]
        return found[0] if len(found) == 1 else None


def _is_same(one: NamedCustomer, named: NamedCustomer) -> bool:
    """Compare by the surest part that the batch's list has."""
    pairs = ((one.id, named.id), (one.domain, named.domain), (one.name, named.name))
    wanted = next((pair for pair in pairs if pair[1]), ("", "-"))
    return wanted[0].casefold() == wanted[1].casefold()


def read_customers(path: Path) -> CustomerList:
    """Read a list of customers. Raises ListError."""
    found: dict[NamedCustomer, str] = {}
    for table in read_tables(path).tables:
        sheet = _Sheet(table, set(), {})
        for _, said in sheet.said():
            about = said.about(0)
            if about.named:
                found[about.named] = about.country or found.get(about.named, "")
    return CustomerList(found)


def judged(key: ListedKey, key_format: str) -> Check:
    """Return the verdict of a key in the format of the service it goes to."""
    complete = key.check.verdict is Verdict.COMPLETE
    return key.check if complete else check(key.text, KeyFormat.of(key_format))
