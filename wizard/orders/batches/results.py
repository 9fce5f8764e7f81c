"""The results of a batch: the list with the result of each key, receipts, totals, keys to hand back."""

from __future__ import annotations

import os
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple, Protocol, TypeAlias

from wizard.contract import Receipt
from wizard.keys.lists import Row
from wizard.keys.masking import contains_key, mask_keys
from wizard.orders.batches.listing import BatchList, ListedKey
from wizard.orders.batches.models import OrderState, Plan, PlannedKey, PlannedOrder
from wizard.orders.batches.records import OPEN
from wizard.orders.batches.workbook import Sheet, write_workbook
from wizard.orders.checked_list import without_keys
from wizard.orders.csv_export import csv_line, write_csv
from wizard.orders.guided_receipt import GuidedReceipt

_STILL_TO_DO: Final = OPEN | {OrderState.TO_DECIDE, OrderState.CHANGED, OrderState.MICROSOFT}
"""States of keys that can be redeemed still: by the next run, a decision, a review or the guide."""
_WORKBOOKS: Final = (".xlsx", ".xlsm")


AnyReceipt: TypeAlias = Receipt | GuidedReceipt
"""A receipt of the service, or of the guide."""


class ResultWords(Protocol):
    """Results in words, in one language."""

    @property
    def headings(self) -> Sequence[str]:
        """The headings of the columns that are added to the list."""

    @property
    def not_redeemed_headings(self) -> Sequence[str]:
        """Row, ending, seller, order number, customer, reason."""

    def cells(self, order: PlannedOrder, key: PlannedKey) -> Sequence[str]:
        """Return the result of a key, a text for each of `headings`."""

    def reason(self, order: PlannedOrder, key: PlannedKey) -> str:
        """Return why a key was not redeemed."""

    def totals(self, plan: Plan, list_name: str) -> str:
        """Return the totals as plain text."""

    def names(self, list_name: str) -> Names:
        """Return the names of the files beside a list."""

    def receipt_name(self, receipt: AnyReceipt) -> tuple[str, str]:
        """Return the names of a customer's folder and of a receipt's file, without its type."""

    def receipt_text(self, receipt: AnyReceipt) -> str:
        """Return a receipt as plain text."""


class Names(NamedTuple):
    """Names of results without their types."""

    folder: str
    list: str
    not_redeemed: str
    totals: str
    receipts: str


class Printer(Protocol):
    """Documents as PDF."""

    def receipt(self, receipt: AnyReceipt) -> bytes:
        """Return a receipt as PDF."""

    def totals(self, plan: Plan, list_name: str) -> bytes:
        """Return the page of totals as PDF."""


class Written(NamedTuple):
    """The files that were written."""

    list: Path
    not_redeemed: Path | None
    totals: tuple[Path, ...]
    receipts: Path | None


class SourceListError(Exception):
    """The results would replace the list itself."""


def write_results(
    batch_list: BatchList,
    plan: Plan,
    words: ResultWords,
    folder: Path | None = None,
    printer: Printer | None = None,
    guided: Sequence[GuidedReceipt] = (),
    *,
    full_keys: bool = False,
) -> Written:
    """Write all results into a folder, by itself one beside the list. Without a printer receipts are texts.

    `guided` are the receipts of the guide.

    Raises OSError; files that were written before stay.
    """
    names = words.names(Path(batch_list.name).stem)
    base = folder or _beside(batch_list) / names.folder
    base.mkdir(parents=True, exist_ok=True)
    suffix = ".xlsx" if batch_list.tables.delimiter is None else ".csv"
    target = base / f"{names.list}{suffix}"
    write_list(batch_list, plan, words, target, full_keys=full_keys)
    left = tuple(_not_redeemed(batch_list, plan, words))
    back = base / f"{names.not_redeemed}.csv"
    if left:
        write_csv(back, (csv_line(cells) for cells in (words.not_redeemed_headings, *left)))
    else:
        back.unlink(missing_ok=True)
    totals = [base / f"{names.totals}.txt"]
    _write(totals[0], words.totals(plan, batch_list.name).encode())
    if printer is not None:
        totals.append(base / f"{names.totals}.pdf")
        _write(totals[1], printer.totals(plan, batch_list.name))
    receipts = write_receipts(plan, words, base / names.receipts, printer, guided)
    return Written(target, back if left else None, tuple(totals), receipts)


def write_list(
    batch_list: BatchList, plan: Plan, words: ResultWords, target: Path, *, full_keys: bool = False
) -> None:
    """Write the list with the result of each key: a workbook where `target` is named as one, else CSV.

    Raises OSError, and SourceListError for the list itself.
    """
    if batch_list.path is not None and target.exists() and target.samefile(batch_list.path):
        raise SourceListError
    sheets = tuple(_sheets(batch_list, plan, words, full_keys=full_keys))
    if target.suffix.casefold() in _WORKBOOKS:
        write_workbook(target, sheets)
        return
    tables = batch_list.tables
    delimiter = tables.delimiter or ","
    lines = [csv_line(cells, delimiter) for sheet in sheets for cells in sheet.rows]
    try:
        "\n".join(lines).encode(tables.encoding)
        write_csv(target, lines, tables.encoding)
    except UnicodeEncodeError:  # words of the reader's language that the list's encoding lacks
        write_csv(target, lines)


def write_receipts(
    plan: Plan,
    words: ResultWords,
    folder: Path,
    printer: Printer | None = None,
    guided: Sequence[GuidedReceipt] = (),
) -> Path | None:
    """Write the receipts, each customer's in a folder of its own. Returns the folder. Raises OSError."""
    receipts: list[AnyReceipt] = [
        *(one.receipt for one in plan.orders if one.receipt is not None and not one.at_microsoft),
        *guided,
    ]
    for receipt in receipts:
        content = words.receipt_text(receipt).encode() if printer is None else printer.receipt(receipt)
        customer, stem = words.receipt_name(receipt)
        (folder / customer).mkdir(parents=True, exist_ok=True)
        _write(folder / customer / f"{stem}.{'txt' if printer is None else 'pdf'}", content)
    return folder if receipts else None


def _beside(batch_list: BatchList) -> Path:
    return batch_list.path.parent if batch_list.path is not None else Path()


def _not_redeemed(batch_list: BatchList, plan: Plan, words: ResultWords) -> Iterator[Sequence[object]]:
    said = {key.number: key for key in batch_list.keys}
    pairs = ((key, order) for order in plan.orders for key in order.keys)
    for key, order in sorted(pairs, key=lambda pair: pair[0].number):
        state = order.key_state(key)
        if state is OrderState.REDEEMED or state in _STILL_TO_DO:
            continue
        listed = said.get(key.number)
        seller, number = (listed.said.seller, listed.said.order_number) if listed else ("", "")
        yield key.row, f"…{key.ending}", seller, number, order.customer_name, words.reason(order, key)


def _sheets(batch_list: BatchList, plan: Plan, words: ResultWords, *, full_keys: bool) -> Iterator[Sheet]:
    outcomes = {key.number: (order, key) for order in plan.orders for key in order.keys}
    by_place: dict[tuple[int, int], list[ListedKey]] = defaultdict(list)
    for listed in batch_list.keys:
        if listed.place is not None:
            by_place[listed.place].append(listed)
    rows = {row.number: row for row in batch_list.rows}
    tables = batch_list.tables.tables
    if not any(at in {place[0] for place in by_place} for at in range(len(tables))):
        yield Sheet("", tuple(_plain_rows(batch_list, outcomes, words, full_keys=full_keys)))
        return
    for at, table in enumerate(tables):
        width = max((len(cells) for _, _, cells in table.records), default=0)
        first = min((number for place, number in by_place if place == at), default=0)
        heading = max(
            (number for _, number, cells in table.records if number < first and any(cells)), default=0
        )
        found = []
        for _, number, cells in table.records:
            keys = by_place.get((at, number), [])
            shown = list(cells) if full_keys else _masked(cells, [rows[key.number] for key in keys])
            added = _outcome([outcomes[key.number] for key in keys if key.number in outcomes], words)
            if number == heading:
                added = list(words.headings)
            found.append((*shown, *[""] * (width - len(shown)), *added))
        yield Sheet(mask_keys(table.title), tuple(found))


def _plain_rows(
    batch_list: BatchList,
    outcomes: Mapping[int, tuple[PlannedOrder, PlannedKey]],
    words: ResultWords,
    *,
    full_keys: bool,
) -> Iterator[tuple[str, ...]]:
    """Yield a row for each key of running text, which has no table to add columns to."""
    yield (*words.not_redeemed_headings[:2], *words.headings)
    for key in batch_list.keys:
        shown = key.text if full_keys else f"…{key.ending}"
        if key.number in outcomes:
            yield (str(key.row), shown, *words.cells(*outcomes[key.number]))


def _outcome(found: list[tuple[PlannedOrder, PlannedKey]], words: ResultWords) -> list[str]:
    """Return the added cells of a row; of several keys what they share, else each by its ending."""
    columns = zip(*(words.cells(order, key) for order, key in found), strict=True)
    endings = [key.ending for _, key in found]
    cells = []
    for texts in columns:
        same = len(set(texts)) == 1
        cells.append(
            texts[0]
            if same
            else "; ".join(f"…{one}: {text}" for one, text in zip(endings, texts, strict=True))
        )
    return cells


def _masked(cells: Sequence[str], rows: Iterable[Row]) -> list[str]:
    """Return cells with endings in place of keys, also of keys in pieces."""
    shown = tuple(cells)
    for row in rows:
        shown = without_keys(row._replace(fields=shown)).fields or ()
    shown = tuple(map(mask_keys, shown))
    return [""] * len(shown) if contains_key(" ".join(shown)) else list(shown)


def _write(path: Path, data: bytes) -> None:
    """Write a file that takes its name once it is complete, readable by its owner alone."""
    handle, part = tempfile.mkstemp(prefix=f".{path.name[:100]}-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(part).replace(path)
    finally:
        with suppress(OSError):
            Path(part).unlink()
