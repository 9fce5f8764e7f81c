"""Orders that the first edition left in its journal continue: at a service, and at Microsoft."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from wizard.contract import Action
from wizard.orders.draft import is_possible
from wizard.orders.ordering import Ordering
from wizard.orders.place import Place, Source
from wizard.orders.redemption import begin, carry_out, find_out
from wizard.orders.steps import Step
from wizard.server.practice_data import EXTEND, HOME

COLUMNS = (
    *("number INTEGER PRIMARY KEY", "id TEXT NOT NULL UNIQUE", "state TEXT NOT NULL"),
    *("service TEXT NOT NULL", "account TEXT NOT NULL", "customer_id TEXT NOT NULL"),
    *("customer_name TEXT NOT NULL", "customer_domain TEXT NOT NULL", "action TEXT NOT NULL"),
    *("subscription_id TEXT", "endings TEXT NOT NULL", "quote_id TEXT NOT NULL"),
    *("agreement_version TEXT NOT NULL", "reference TEXT NOT NULL", "idempotency_key TEXT NOT NULL"),
    *("begun_at TEXT NOT NULL", "code TEXT", "receipt TEXT", "replaced_by TEXT"),
)
BEGUN_AT = "2026-06-16T12:00:00+00:00"
KEY = EXTEND[0].text


def journal_of_the_first_edition(folder: Path, *values: str | None) -> None:
    """A journal of version 1 with one order: there was no promise then."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / "journal.sqlite3")) as connection, connection:
        connection.execute(f"CREATE TABLE entry ({', '.join(COLUMNS)})")
        connection.execute(f"INSERT INTO entry VALUES (1, {', '.join('?' * len(values))})", values)
        connection.execute("PRAGMA user_version = 1")


@pytest.fixture
def ordering(folder: Path) -> Iterator[Ordering]:
    with closing(Ordering(folder)) as opened:
        yield opened


def test_an_order_at_a_service_asks_for_its_keys_and_its_choice_is_made_again(
    folder: Path, ordering: Ordering
) -> None:
    """Its quote expired long ago: the same keys, by their endings, and nothing else is asked."""
    journal_of_the_first_edition(
        folder,
        *("O-1", "begun", "practice", "admin", HOME, "De Groene Fiets B.V.", "degroenefiets.example"),
        *("extend", "S-1001", KEY[-5:], "Q-gone", "2026-01", "PO-7", "idem-1", BEGUN_AT, None, None, None),
    )
    (entry,) = ordering.journal().entries()
    assert entry.unfinished
    assert ordering.resume(entry)
    flow = ordering.flow
    assert (flow.step, ordering.place) == (Step.REDEEM, Place.of(Source.PRACTICE, account="admin"))
    outcome = find_out(ordering.journal(), ordering.service(), entry)
    assert outcome.receipt is None
    flow.keys_needed(*ordering.find_again(entry))
    assert (flow.step, flow.endings_wanted) == (Step.KEY, (KEY[-5:],))
    flow.add_keys((KEY,))
    ordering.take_arrival(ordering.arrive())
    assert flow.go_on() is Step.SUBSCRIPTION  # the customer is known
    flow.proposed(ordering.proposals(flow.draft))
    option = flow.draft.option
    assert option is not None
    assert (option.action, option.subscription_id, is_possible(option)) == (Action.EXTEND, "S-1001", True)
    assert flow.go_on() is Step.REVIEW
    flow.quoted(ordering.quote(flow.draft))
    flow.accept(warnings=True, authorized=True)
    again = begin(ordering.journal(), ordering.service(), ordering.place.account, flow.draft)
    flow.redeeming(again)
    done = carry_out(ordering.journal(), ordering.service(), again)
    assert done.receipt is not None
    flow.redeemed(done.receipt, done.problem)
    assert (flow.step, flow.problem) == (Step.DONE, None)


def test_a_key_at_microsoft_continues_in_the_guide(folder: Path, ordering: Ordering) -> None:
    journal_of_the_first_edition(
        folder,
        *("O-1", "begun", "microsoft", "", "de fiets", "De Fiets", "", "add", None, "T83GX"),
        *("worldwide/microsoft-365", "", "", "guided-1", BEGUN_AT, None, None, None),
    )
    (entry,) = ordering.journal().entries()
    assert ordering.resume(entry)
    flow = ordering.flow
    assert (flow.step, ordering.place.source) == (Step.GUIDE, Source.MICROSOFT)
    guided = flow.draft.guided
    assert guided is not None
    assert (guided.product, guided.order, guided.endings) == ("microsoft-365", "guided-1", ("T83GX",))
    assert guided.customer is not None
    assert (guided.customer.name, flow.draft.action) == ("De Fiets", Action.ADD)
