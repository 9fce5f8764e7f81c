"""A list to practice a batch with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from wizard.contract import Problem
from wizard.orders.batches.workbook import Sheet, write_workbook
from wizard.service.practice import practice_batch


def write_practice_list(
    path: Path, folder: Path, headings: Sequence[str], notify: Callable[[Problem], None]
) -> int:
    """Write a workbook of practice keys for practice customers. Returns the number of its keys.

    `folder` has the practice data; `headings` are customer, domain, key, reference and action. `notify` is
    told when the practice data was made again.

    Raises OSError and ServiceError.
    """
    rows = practice_batch(folder, notify)
    write_workbook(path, (Sheet("", (tuple(headings), *rows)),))
    return len(rows)
