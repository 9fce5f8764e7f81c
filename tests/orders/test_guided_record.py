"""Guided keys in the journal: each offered once, never lost, and only by their endings."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import msgspec
import pytest

from wizard.contract import Action, Code, Receipt
from wizard.microsoft import CONSEQUENCES, Cloud, Consequence, PageReading, Product, plan
from wizard.orders.guided_record import (
    SERVICE,
    GuidedJournal,
    KeyRecord,
    customers,
    named_customer,
    record_of,
    records,
    still_to_come,
)
from wizard.orders.journal import EntryState, Journal, Order

ADDING = plan(Cloud.WORLDWIDE, Product.INTUNE, Action.ADD)
FIETS, SAKURA = named_customer("De Groene Fiets"), named_customer("sakura.example")


@pytest.fixture
def journal(folder: Path) -> Iterator[Journal]:
    with closing(Journal(folder)) as opened:
        yield opened


@pytest.fixture
def order(journal: Journal) -> GuidedJournal:
    return GuidedJournal(journal, ADDING, FIETS, "PO-7")


def again(journal: Journal) -> GuidedJournal:
    """The same order at another time."""
    return GuidedJournal(journal, ADDING, FIETS)


def begin(order: GuidedJournal, ending: str) -> KeyRecord:
    """Write a key down and open its page."""
    (record,) = order.save((ending,))
    return order.open(record)


def test_a_key_is_written_down_before_its_page_is_opened(order: GuidedJournal, journal: Journal) -> None:
    begun = begin(order, "T83GX")
    (known,) = records(journal)
    assert known == begun
    assert (known.ending, known.state, known.code) == ("T83GX", EntryState.BEGUN, None)
    assert (known.cloud, known.product, known.action) == ("worldwide", "intune", "add")
    assert (known.order, known.customer) == (order.id, FIETS)
    assert known.unfinished
    assert known.in_doubt


def test_the_journal_says_whose_keys_they_are_and_what_for(order: GuidedJournal, journal: Journal) -> None:
    begin(order, "T83GX")
    (entry,) = journal.entries()
    assert (entry.order.service, entry.order.action, entry.order.reference) == (SERVICE, "add", "PO-7")
    assert entry.order.endings == ("T83GX",)
    assert entry.order.customer.name == "De Groene Fiets"


def test_a_redeemed_key_stays_redeemed(order: GuidedJournal, journal: Journal) -> None:
    begun = begin(order, "T83GX")
    assert order.redeemed(begun).redeemed
    assert order.said(begun, Code.KEY_USED).redeemed
    assert not records(journal)[0].unfinished


@pytest.mark.parametrize("code", CONSEQUENCES)
def test_a_message_takes_the_key_out_or_keeps_it_for_later(code: Code, order: GuidedJournal) -> None:
    said = order.said(begin(order, "T83GX"), code)
    out = CONSEQUENCES[code] is Consequence.REMOVE_KEY
    assert said.state is (EntryState.REFUSED if out else EntryState.PAUSED)
    assert said.code == code
    assert said.unfinished != out
    assert not said.in_doubt


def test_a_key_that_is_put_aside_keeps_what_the_page_said(order: GuidedJournal) -> None:
    assert order.postpone(begin(order, "T83GX")).code == ""
    begun = begin(order, "2YT43")
    order.said(begun, Code.SERVICE_BUSY)
    assert order.postpone(begun).code == Code.SERVICE_BUSY


def test_a_key_of_which_nobody_said_anything_is_in_doubt(order: GuidedJournal) -> None:
    assert order.unknown(begin(order, "T83GX")).in_doubt


def test_a_key_that_was_under_way_goes_on_under_its_entry(order: GuidedJournal, journal: Journal) -> None:
    first = begin(order, "T83GX")
    later = again(journal)
    begun = begin(later, "T83GX")
    assert begun.entry == first.entry
    assert later.redeemed(begun).redeemed
    assert len(records(journal)) == 1


def test_a_page_that_is_opened_again_leaves_the_key_in_doubt_again(
    order: GuidedJournal, journal: Journal
) -> None:
    busy = order.said(begin(order, "T83GX"), Code.SERVICE_BUSY)
    assert not busy.in_doubt
    opened = order.open(busy)
    assert opened.in_doubt
    assert records(journal)[0].state is EntryState.BEGUN
    assert order.postpone(opened).code == Code.SERVICE_BUSY, "what the page said last is not forgotten"


def test_keys_that_wait_are_written_down_and_named(order: GuidedJournal, journal: Journal) -> None:
    order.open(order.save(("T83GX", "2YT43", "WFG99"))[1])
    entries = journal.entries()
    waiting = still_to_come(entries, entries[0])
    assert [one.order.endings for one in waiting] == [("2YT43",), ("T83GX",), ("WFG99",)]
    assert [one.state for one in waiting] == [EntryState.BEGUN, EntryState.PAUSED, EntryState.PAUSED]


def test_the_same_ending_twice_is_two_keys(order: GuidedJournal, journal: Journal) -> None:
    first, second = order.save(("T83GX", "T83GX"))
    order.redeemed(order.open(second))
    assert [one.unfinished for one in journal.entries()] == [False, True]
    later = again(journal)
    assert later.save(("T83GX",))[0].entry == first.entry


def test_a_key_that_waited_may_go_another_way(order: GuidedJournal, journal: Journal) -> None:
    order.save(("T83GX",))
    extending = plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.EXTEND)
    (later,) = GuidedJournal(journal, extending, FIETS).save(("T83GX",))
    assert later.action == Action.EXTEND
    assert [one.unfinished for one in records(journal)] == [True, False]


def test_a_key_that_was_taken_out_may_be_tried_anew(order: GuidedJournal, journal: Journal) -> None:
    refused = order.said(begin(order, "T83GX"), Code.KEY_INVALID)
    assert begin(order, "T83GX").entry != refused.entry
    assert len(records(journal)) == 2


def test_that_it_was_redeemed_weighs_more_than_what_was_tried_later(
    order: GuidedJournal, journal: Journal
) -> None:
    order.redeemed(begin(order, "T83GX"))
    order.said(begin(order, "T83GX"), Code.KEY_USED)
    known = again(journal).earlier("T83GX")
    assert known is not None
    assert known.redeemed


def test_only_another_customer_is_elsewhere(order: GuidedJournal, journal: Journal) -> None:
    order.redeemed(begin(order, "T83GX"))
    other = GuidedJournal(journal, ADDING, SAKURA)
    found = other.elsewhere("T83GX")
    assert found is not None
    assert found.customer == FIETS
    assert other.earlier("T83GX") is None
    assert order.elsewhere("T83GX") is None
    assert other.elsewhere("2YT43") is None


def test_a_key_that_was_only_tried_is_not_elsewhere(order: GuidedJournal, journal: Journal) -> None:
    order.said(begin(order, "T83GX"), Code.KEY_USED)
    assert GuidedJournal(journal, ADDING, SAKURA).elsewhere("T83GX") is None


def test_orders_at_a_service_are_no_guided_keys(journal: Journal) -> None:
    journal.begin(Order("practice", "admin", FIETS, "add", "S-1", ("T83GX",), "Q-1", "7", "", "idem-1"))
    assert records(journal) == ()
    assert customers(journal) == ()
    assert again(journal).earlier("T83GX") is None


def test_customers_are_remembered_the_latest_first(journal: Journal) -> None:
    called = (FIETS, SAKURA, named_customer("DE  GROENE ＦＩＥＴＳ"))
    for customer, ending in zip(called, ("T83GX", "2YT43", "WFG99"), strict=True):
        begin(GuidedJournal(journal, ADDING, customer), ending)
    assert [one.id for one in customers(journal)] == ["de groene fiets", "sakura.example"]


@pytest.mark.parametrize(
    ("called", "identity", "domain"),
    [
        ("De Groene Fiets", "de groene fiets", ""),
        ("  Sakura.Example ", "sakura.example", "sakura.example"),
        ("株式会社　さくら", "株式会社 さくら", ""),
    ],
)
def test_a_customer_is_the_same_however_it_is_typed(called: str, identity: str, domain: str) -> None:
    found = named_customer(called)
    assert (found.id, found.domain) == (identity, domain)


@pytest.mark.parametrize("called", ["", "   ", "a" * 201, "a\x00b", "a\u202eb"])
def test_what_no_customer_is_called_is_refused(called: str) -> None:
    with pytest.raises(ValueError, match="customer"):
        named_customer(called)


def test_the_receipt_has_what_was_noted_before_and_after(order: GuidedJournal, journal: Journal) -> None:
    order.redeemed(begin(order, "T83GX"))
    order.said(begin(order, "2YT43"), Code.KEY_USED)
    order.postpone(begin(order, "WFG99"))
    order.save_receipt(PageReading(25, date(2099, 3, 31)), PageReading(30, date(2099, 3, 31)))
    redeemed = journal.entry(order.keys[0].entry)
    assert redeemed is not None
    assert redeemed.receipt is not None
    receipt = msgspec.json.decode(redeemed.receipt, type=Receipt)
    assert receipt.before is not None
    assert (receipt.before.licenses, receipt.after.licenses) == (25, 30)
    assert receipt.after.status == "active"
    assert receipt.reference == "PO-7"
    lines = [(line.ending, line.state, line.problem and line.problem.code) for line in receipt.lines]
    assert lines == [("T83GX", "accepted", None), ("2YT43", "rejected", "key-used")]
    assert record_of(redeemed).redeemed


@pytest.mark.parametrize(
    "after", [PageReading(), PageReading(licenses=30), PageReading(expires_on=date(2099, 3, 31))]
)
def test_without_licenses_and_expiry_there_is_no_receipt_to_invent(
    after: PageReading, order: GuidedJournal, journal: Journal
) -> None:
    order.redeemed(begin(order, "T83GX"))
    order.save_receipt(PageReading(25, date(2099, 3, 31)), after)
    (entry,) = journal.entries()
    assert entry.receipt is None
    assert entry.state is EntryState.REDEEMED


def test_a_kill_in_the_middle_leaves_the_key_that_was_under_way(folder: Path) -> None:
    program = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from wizard.contract import Action\n"
        "from wizard.orders.journal import Journal\n"
        "from wizard.microsoft import Cloud, Product, plan\n"
        "from wizard.orders.guided_record import GuidedJournal, named_customer\n"
        "way = plan(Cloud.WORLDWIDE, Product.INTUNE, Action.ADD)\n"
        "order = GuidedJournal(Journal(Path(sys.argv[1])), way, named_customer('De Groene Fiets'))\n"
        "order.redeemed(order.open(*order.save(('T83GX',))))\n"
        "order.open(*order.save(('2YT43',)))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(folder)], check=False)
    assert killed.returncode == -9
    with closing(Journal(folder)) as journal:
        order = again(journal)
        first, second = order.earlier("T83GX"), order.earlier("2YT43")
        assert first is not None
        assert first.redeemed
        assert second is not None
        assert second.in_doubt
        assert begin(order, "2YT43").entry == second.entry
