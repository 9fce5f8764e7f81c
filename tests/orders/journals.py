"""Journals as a first run of the program leaves them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from wizard.contract import CustomerRef
from wizard.orders.errors import JournalError
from wizard.orders.journal import Entry, Journal, Order

WHO = CustomerRef("C-1", "株式会社さくら", "sakura.example")
ORDER = Order("practice", "admin", WHO, "add", "S-1", ("AAAAA", "BBBBB"), "Q-1", "7", "PO-7", "idem-1")


def entries(folder: Path) -> tuple[Entry, ...]:
    with closing(Journal(folder)) as journal:
        return journal.entries()


def written(folder: Path, *orders: Order) -> list[str]:
    """Orders of a first life of the journal."""
    with closing(Journal(folder)) as journal:
        return [journal.begin(order).id for order in orders or (ORDER,)]


def problem(folder: Path) -> str:
    with pytest.raises(JournalError) as caught:
        Journal(folder)
    return caught.value.problem.code
