"""The guide's engine: what it asks next, which key is next, and what it saves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from wizard.contract import Action, Code
from wizard.keys import ending
from wizard.microsoft import Cloud, PageReading, Product, plan
from wizard.orders.guided_order import Doubt, GuidedOrder, KeyStatus, Prompt
from wizard.orders.guided_record import GuidedJournal, named_customer, records, still_to_come
from wizard.orders.journal import EntryState, Journal
from wizard.server.practice_data import NEW

ADDING = plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.ADD)
STARTING = plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.NEW)
FIETS, SAKURA = named_customer("De Groene Fiets"), named_customer("Sakura")
FIRST, SECOND, THIRD = (
    *("W269NWFGWXYVC9B4J6C9T83GX", "9N9PT27V4YVJ2PDYXFMFYTFQT", "TMJWTYYNMB3BKTF644FCRVXBD"),
)
SERVICE_KEY = NEW[0].text


@pytest.fixture
def journal(folder: Path) -> Iterator[Journal]:
    with closing(Journal(folder)) as opened:
        yield opened


def order_of(journal: Journal, *texts: str, resumed: str | None = None) -> GuidedOrder:
    order = GuidedOrder(journal, ADDING, FIETS, resumed)
    order.look_up(texts)
    return order


def redeem_elsewhere(journal: Journal, text: str) -> None:
    other = GuidedJournal(journal, ADDING, SAKURA)
    other.redeemed(other.open(*other.save((ending(text),))))


def asked(order: GuidedOrder) -> tuple[Prompt, str, Doubt | None]:
    prompt, key = order.next_prompt()
    doubt = key.doubt.reason if key is not None and key.doubt is not None else None
    return prompt, key.text if key is not None else "", doubt


def test_customer_doubts_reading_and_keys_are_asked_in_this_order(journal: Journal) -> None:
    redeem_elsewhere(journal, SERVICE_KEY)
    order = order_of(journal, FIRST, SERVICE_KEY)
    assert asked(order) == (Prompt.CUSTOMER, "", None)
    order.agreed = True
    for reason in (Doubt.OTHER_SERVICE, Doubt.ELSEWHERE):
        assert asked(order) == (Prompt.DOUBT, SERVICE_KEY, reason)
        order.accept_doubt(ending(SERVICE_KEY))
    assert asked(order) == (Prompt.READING, "", None)
    order.before = PageReading()
    assert asked(order) == (Prompt.RESULT, FIRST, None)
    assert not order.saved, "nothing is saved before the first page"


def test_a_new_subscription_has_nothing_to_read_before(journal: Journal) -> None:
    order = GuidedOrder(journal, STARTING, FIETS)
    order.look_up((FIRST,))
    order.agreed = True
    assert asked(order) == (Prompt.RESULT, FIRST, None)


def test_without_a_key_nothing_is_asked(journal: Journal) -> None:
    order = order_of(journal, FIRST)
    order.take_out(ending(FIRST))
    assert asked(order) == (Prompt.NONE, "", None)


def test_a_page_that_was_opened_before_is_asked_about_at_its_turn(journal: Journal) -> None:
    before = order_of(journal, SECOND)
    before.begin(ending(SECOND))
    order = order_of(journal, FIRST, SECOND)
    order.agreed, order.before = True, PageReading()
    assert asked(order)[:2] == (Prompt.RESULT, FIRST)
    order.begin(ending(FIRST))
    order.redeem(ending(FIRST))
    assert asked(order) == (Prompt.DOUBT, SECOND, Doubt.OPENED_BEFORE)
    order.postpone(ending(SECOND))
    assert {one.ending: one.in_doubt for one in records(journal)}[ending(SECOND)], "it stays in doubt"


def test_a_message_settles_the_doubt(journal: Journal) -> None:
    order_of(journal, FIRST).begin(ending(FIRST))
    order = order_of(journal, FIRST)
    order.begin(ending(FIRST))
    order.said(ending(FIRST), Code.SERVICE_BUSY)
    order.postpone(ending(FIRST))
    assert [one.state for one in records(journal)] == [EntryState.PAUSED]


def test_what_remains_has_one_order_wherever_it_is_asked_for(journal: Journal) -> None:
    order = order_of(journal, FIRST, SECOND, THIRD)
    order.move(ending(SECOND), -1)
    order.begin(ending(SECOND))
    entries = journal.entries()
    listed = [entry.order.endings[0] for entry in still_to_come(entries, entries[0])]
    resumed = order_of(journal, resumed=order.receipt().order)
    assert listed == [key.ending for key in resumed.left]
    assert listed[0] == ending(SECOND), "first the one whose page was opened"
    assert order.entry_to_resume == resumed.entry_to_resume


@pytest.mark.parametrize("by", ["ending", "entry"])
def test_the_key_that_is_named_comes_first(journal: Journal, by: str) -> None:
    order = order_of(journal, FIRST, SECOND, THIRD)
    order.begin(ending(FIRST))
    named = next(one for one in records(journal) if one.ending == ending(THIRD))
    resumed = GuidedOrder(journal, ADDING, FIETS, named.order)
    resumed.look_up((), (getattr(named, by),))
    assert [key.ending for key in resumed.left] == [ending(one) for one in (THIRD, FIRST, SECOND)]


def test_keys_redeemed_at_an_earlier_time_are_not_counted(journal: Journal) -> None:
    earlier = order_of(journal, FIRST)
    earlier.begin(ending(FIRST))
    earlier.redeem(ending(FIRST))
    order = order_of(journal, FIRST, SECOND)
    assert order.keys[0].status is KeyStatus.REDEEMED
    assert order.place(order.keys[1]) == (1, 1)
