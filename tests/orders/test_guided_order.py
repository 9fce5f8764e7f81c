"""The guide's engine: what it asks next, which key is next, and what it saves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from wizard.contract import Action, Code
from wizard.keys import ending
from wizard.microsoft import Cloud, PageReading, Product, plan
from wizard.orders.guided_key import Doubt, KeyStatus
from wizard.orders.guided_order import GuidedOrder, Prompt
from wizard.orders.guided_record import GuidedJournal, named_customer, records, still_to_come
from wizard.orders.journal import EntryState, Journal
from wizard.server.practice_data import NEW

ADDING = plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.ADD)
STARTING = plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.NEW)
FIETS, SAKURA = named_customer("De Groene Fiets"), named_customer("Sakura")
FIRST, SECOND, THIRD = (
    *("DTT6DHWV3V233WHWD4Q4YYHJ9", "849TCMVKQ7YVB2MQPWRDT3WR8", "JQ8RTBHFCY7DWRRH7XQR89VVY"),
)
PUBLISHED = "W269NWFGWXYVC9B4J6C9T83GX"
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


# A published key, the keys after the first of a new subscription, a mistake, and an order that is given up.


def new_order(journal: Journal, *texts: str) -> GuidedOrder:
    order = GuidedOrder(journal, STARTING, FIETS)
    order.agreed = True
    order.look_up(texts)
    return order


def redeem(order: GuidedOrder, text: str) -> None:
    order.begin(ending(text))
    order.redeem(ending(text))


def test_a_published_key_is_asked_about_before_anything_else(journal: Journal) -> None:
    order = new_order(journal, FIRST, PUBLISHED)
    assert asked(order) == (Prompt.DOUBT, PUBLISHED, Doubt.PUBLISHED)
    order.take_out(ending(PUBLISHED))
    assert asked(order) == (Prompt.RESULT, FIRST, None)
    assert not records(journal), "nothing of it is saved"


def test_after_the_first_key_of_a_new_subscription_the_others_are_added_to_it(journal: Journal) -> None:
    order = new_order(journal, FIRST, SECOND)
    assert order.plan_for(order.key(ending(FIRST))) == STARTING
    assert order.plan_for(order.key(ending(SECOND))) == STARTING
    redeem(order, FIRST)
    assert order.plan_for(order.key(ending(SECOND))) == ADDING
    assert order.plan_for(order.key(ending(FIRST))) == STARTING


def test_a_refused_first_key_makes_no_subscription(journal: Journal) -> None:
    order = new_order(journal, FIRST, SECOND)
    order.begin(ending(FIRST))
    order.said(ending(FIRST), Code.KEY_USED)
    assert order.plan_for(order.key(ending(SECOND))) == STARTING


def test_an_order_that_continues_knows_that_its_subscription_was_made(journal: Journal) -> None:
    first = new_order(journal, FIRST, SECOND)
    redeem(first, FIRST)
    again = GuidedOrder(journal, STARTING, FIETS, first.receipt().order)
    again.look_up((SECOND,))
    assert again.plan_for(again.key(ending(SECOND))) == ADDING


@pytest.mark.parametrize("product", [Product.VOLUME, Product.CONSUMER])
def test_other_products_keep_their_page(journal: Journal, product: Product) -> None:
    chosen = plan(Cloud.WORLDWIDE, product, Action.NEW)
    order = GuidedOrder(journal, chosen, FIETS)
    order.look_up((FIRST, SECOND))
    redeem(order, FIRST)
    assert order.plan_for(order.key(ending(SECOND))) == chosen


def test_redeemed_can_be_taken_back_and_is_asked_again_at_once(journal: Journal) -> None:
    order = new_order(journal, FIRST, SECOND)
    redeem(order, FIRST)
    assert order.key(ending(FIRST)).can_be_taken_back
    order.take_back(ending(FIRST))
    assert asked(order) == (Prompt.RESULT, FIRST, None)
    assert order.key(ending(FIRST)).status is KeyStatus.UNDER_WAY
    assert {record.ending: record.state for record in records(journal)}[ending(FIRST)] is EntryState.BEGUN
    order.redeem(ending(FIRST))
    assert order.receipt().redeemed == 1


def test_a_key_of_an_earlier_order_stays_redeemed(journal: Journal) -> None:
    redeem(new_order(journal, FIRST), FIRST)
    later = new_order(journal, FIRST, SECOND)
    assert later.key(ending(FIRST)).status is KeyStatus.REDEEMED
    assert not later.key(ending(FIRST)).can_be_taken_back
    with pytest.raises(ValueError, match="not redeemed in this order"):
        later.take_back(ending(FIRST))


def test_an_order_given_up_keeps_what_is_known_of_each_key(journal: Journal) -> None:
    order = new_order(journal, FIRST, SECOND, THIRD)
    redeem(order, FIRST)
    order.begin(ending(SECOND))
    order.give_up()
    assert asked(order) == (Prompt.NONE, "", None)
    states = {record.ending: record.state for record in records(journal)}
    assert states == {
        ending(FIRST): EntryState.REDEEMED,
        ending(SECOND): EntryState.UNKNOWN,
        ending(THIRD): EntryState.REFUSED,
    }


def test_an_order_given_up_before_its_first_page_leaves_nothing(journal: Journal) -> None:
    order = new_order(journal, FIRST)
    order.give_up()
    assert not records(journal)
