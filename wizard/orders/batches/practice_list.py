"""A list to practice a batch with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from wizard.orders.batches.workbook import Sheet, write_workbook
from wizard.service.practice_keys import practice_batch


def write_practice_list(path: Path, headings: Sequence[str]) -> int:
    """Write a workbook of practice keys for practice customers. Returns the number of its keys.

    `headings` are customer, domain, key, reference and action. Raises OSError.
    """
    rows = practice_batch()
    write_workbook(path, (Sheet("", (tuple(headings), *rows)),))
    return len(rows)
