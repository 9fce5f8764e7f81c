"""Promises of the ledger about its customers: found by every name, forgotten whole, never mixed up."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from wizard.orders.batches.models import NamedCustomer
from wizard.orders.batches.spelling import Spelling, count_customers
from wizard.orders.ledger import KeyState, Ledger, LedgerKey
from wizard.orders.ledger_customers import SeveralCustomersError


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with closing(Ledger(tmp_path)) as ledger:
        yield ledger


def record(ledger: Ledger, ending: str, identity: str, name: str, *also: str) -> None:
    state = KeyState.REDEEMED
    ledger.record([LedgerKey(f"digest {ending}", ending, state, identity, name, also=also)])


def endings(ledger: Ledger, customer: str = "") -> set[str]:
    return {key.ending for key in ledger.find(customer=customer)}


def test_a_name_that_two_customers_have_deletes_nothing(ledger: Ledger) -> None:
    record(ledger, "AAAAA", "NL-1", "Jansen", "jansen.example")
    record(ledger, "BBBBB", "NL-2", "Jansen", "jansen-zonen.example")
    record(ledger, "CCCCC", "jansen", "Jansen")  # of the guide, which knows no id
    with pytest.raises(SeveralCustomersError) as raised:
        ledger.forget_customer("JANSEN")
    assert raised.value.ids == ("NL-1", "NL-2")
    assert ledger.forget_customer("jansen-zonen.example") == 1
    assert endings(ledger) == {"AAAAA", "CCCCC"}
    assert ledger.forget_customer("nl-1") == 2, "the guide's Jansen can be nobody else now"


def test_a_ledger_of_an_earlier_edition_finds_and_forgets_too(ledger: Ledger, tmp_path: Path) -> None:
    record(ledger, "AAAAA", "DE-1", "Ährenglück")
    record(ledger, "BBBBB", "ährenglück", "Ährenglück")
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite3")) as old, old:
        old.execute("UPDATE key SET names = NULL")
    assert endings(ledger, "ÄHREN") == endings(ledger, "Ähren") == {"AAAAA", "BBBBB"}
    assert endings(ledger, "DE-1") == {"AAAAA"}
    assert ledger.forget_customer("DE-1") == 2


def test_who_is_unknown_is_no_reason_to_delete(ledger: Ledger) -> None:
    record(ledger, "AAAAA", "NL-1", "Jansen")
    record(ledger, "BBBBB", "", "")
    assert ledger.forget_customer("Pietersen") == 0
    assert ledger.forget_customer("NL-1") == 1
    assert endings(ledger) == {"BBBBB"}


@pytest.mark.parametrize(
    ("customers", "count"),
    [
        ([("NL-1", "Jansen B.V.", ""), ("", "jansen bv", ""), ("nl-1", "", "")], 1),
        ([("", "Jansen", "jansen.example"), ("", "", "Jansen.example"), ("", "JANSEN", "")], 1),
        ([("", "Jansen", "jansen.example"), ("", "Jansen", "jansen-zonen.example")], 2),
        ([("NL-1", "Jansen", ""), ("NL-2", "Jansen", "")], 2),
        ([("", "", "a.example"), ("NL-1", "", "a.example; b.example"), ("", "", "b.example")], 1),
        ([("", "", "")], 0),
    ],
)
def test_customers_are_counted_by_what_they_share(customers: list[tuple[str, ...]], count: int) -> None:
    assert count_customers(Spelling().add(NamedCustomer(*one)) for one in customers) == count
