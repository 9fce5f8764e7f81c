"""The wizard's client keeps its promises with the service itself, wherever that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest

from tests.server.live.sites import PLACES, Site, open_site
from tests.server.people import at_once
from tests.server.world import AWAY, HOME, INFO
from tests.service.conftest import FakeClock
from wizard.contract import (
    Action,
    Code,
    CustomerRequest,
    Quote,
    QuoteRequest,
    Receipt,
    RedemptionRequest,
    State,
)
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService
from wizard.service.timing import Timing


def patient() -> Timing:
    """The wizard's patience, on a clock that does not wait."""
    clock = FakeClock()
    return Timing(sleep=clock.sleep, random=clock.random, monotonic=clock.monotonic)


@pytest.fixture(scope="module", params=PLACES)
def site(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    fresh_postgres: Callable[[], str],
) -> Iterator[Site]:
    """One service for all tests of a place; each brings keys and subscriptions of its own."""
    folder: Path = tmp_path_factory.mktemp(request.param)
    with open_site(request.param, folder, fresh_postgres) as site:
        yield site


def order(site: Site, *keys: str, to: str | None = None, customer: str = HOME) -> QuoteRequest:
    return QuoteRequest(customer, Action.ADD if to else Action.NEW, keys, to)


def redeem(client: HttpService, quote: Quote, under: str | None = None) -> Receipt:
    request = RedemptionRequest(quote.agreement.version, quote.customer.id, "PO 7")
    return client.redeem(quote.id, request, under or uuid4().hex)


def refused(call: Callable[[], object]) -> ServiceError:
    with pytest.raises(ServiceError) as raised:
        call()
    return raised.value


def state(client: HttpService, subscription: str | None) -> State:
    found = client.subscriptions(HOME).items
    return next(each for each in found if each.subscription_id == subscription)


def test_every_call_has_its_answer(site: Site) -> None:
    client, key = site.client("reseller", "nl"), site.world.key(7)
    assert client.info() == INFO
    assert (client.account().id, client.account().roles) == ("reseller", ("reseller",))
    assert {HOME, AWAY} <= {customer.id for customer in client.customers().items}
    assert [customer.id for customer in client.customers("HUIS").items] == [HOME]
    wanted = CustomerRequest("Nieuw B.V.", f"{uuid4().hex}.example", "NL")
    created = client.create_customer(wanted, under := uuid4().hex)
    assert client.create_customer(wanted, under) == created
    quote = client.quote(order(site, key, customer=created.id))
    assert (quote.lines[0].product, quote.lines[0].licenses) == ("Cumulus Kantoor", 7)
    receipt = redeem(client, quote)
    assert client.receipt(quote.id) == receipt
    assert client.receipts(created.id).items == (receipt,)
    assert client.subscriptions(created.id).items == (receipt.after,)


def test_an_order_is_carried_out_once_however_often_it_is_sent(site: Site) -> None:
    client, subscription = site.client(), site.world.subscription(10)
    quote = client.quote(order(site, site.world.key(), to=subscription))
    receipts = {redeem(client, quote, under="the-one-key-" + quote.id).id for _ in range(3)}
    assert len(receipts) == 1
    assert state(client, subscription).licenses == 15
    assert refused(lambda: redeem(client, quote)).problem.code == Code.QUOTE_REDEEMED


def test_an_answer_that_is_lost_after_the_commit_is_asked_for(site: Site) -> None:
    client, way = site.losing(timing=patient())
    subscription = site.world.subscription(10)
    quote = client.quote(order(site, site.world.key(), to=subscription))
    way.answers = 1
    receipt = redeem(client, quote)
    assert client.receipt(quote.id) == receipt
    assert state(client, subscription).licenses == 15


def test_an_order_that_gets_lost_both_ways_is_redeemed_once(site: Site) -> None:
    client, way = site.losing(timing=patient())
    subscription = site.world.subscription(10)
    quote = client.quote(order(site, site.world.key(), to=subscription))
    way.requests, way.answers = 3, 1
    assert redeem(client, quote).after.licenses == 15
    assert (way.requests, way.answers) == (0, 0)
    assert state(client, subscription).licenses == 15


def test_an_order_that_never_arrives_is_unknown_and_can_be_sent_again(site: Site) -> None:
    client, way = site.losing(timing=patient())
    quote = client.quote(order(site, site.world.key()))
    under, way.requests = uuid4().hex, 1_000_000
    lost = refused(lambda: redeem(client, quote, under))
    assert (lost.problem.code, lost.may_have_been_sent) == (Code.OUTCOME_UNKNOWN, True)
    way.requests = 0
    assert client.receipt(quote.id) is None
    assert redeem(client, quote, under).id == redeem(client, quote, under).id


def test_of_those_who_redeem_one_key_at_once_one_wins(site: Site) -> None:
    key = site.world.key()
    clients = [site.client(account) for account in ("admin", "billing", "reseller") * 2]
    quotes = [client.quote(order(site, key)) for client in clients]

    def outcome(client: HttpService, quote: Quote) -> str:
        try:
            return redeem(client, quote).quote_id
        except ServiceError as error:
            [line] = error.problem.lines or ()
            return f"{error.problem.code} {line.problem and line.problem.code} {error.may_have_been_sent}"

    outcomes = at_once(*(partial(outcome, *pair) for pair in zip(clients, quotes, strict=True)))
    lost = [told for told in outcomes if told == "quote-changed key-used False"]
    assert len(lost) == 5
    assert {*outcomes} - {*lost} < {quote.id for quote in quotes}


def test_every_no_is_the_service_s_own(site: Site) -> None:
    client, key = site.client(), site.world.key()
    assert refused(site.client("nobody-knows-this").account).problem.code == Code.NOT_SIGNED_IN
    assert refused(lambda: client.subscriptions(AWAY)).problem.code == Code.NOT_FOUND
    reader = refused(lambda: site.client("reader").quote(order(site, key)))
    assert (reader.problem.code, reader.problem.parameters["roles"]) == (Code.ROLE_REQUIRED, "reader")
    one, two = client.quote(order(site, key)), client.quote(order(site, site.world.key()))
    redeem(client, one, "the-one-key-" + one.id)
    assert (
        refused(lambda: redeem(client, two, "the-one-key-" + one.id)).problem.code
        == Code.IDEMPOTENCY_MISMATCH
    )
    expired = (site.world.clock() - timedelta(hours=1)).timestamp() * 1_000_000
    site.world.sql(f"UPDATE quote SET expires_at = {expired:.0f} WHERE id = '{two.id}'")
    assert refused(lambda: redeem(client, two)).problem.code == Code.QUOTE_EXPIRED
    assert client.receipt(two.id) is None


def test_rejected_keys_are_told_line_by_line(site: Site) -> None:
    world, client = site.world, site.client()
    late = world.key(redeem_by="2020-01-01")
    keys = (world.key(), world.unknown_key(), world.key(state="blocked"), late)
    lines = client.quote(order(site, *keys)).lines
    told = [line.problem and line.problem.code for line in lines]
    assert told == [None, "key-invalid", "key-invalid", "key-expired"]


@pytest.mark.parametrize("site", [place for place in PLACES if place != "in-process"], indirect=True)
def test_a_service_that_is_started_anew_is_waited_for(site: Site) -> None:
    server = site.server
    assert server is not None
    waits: list[float] = []

    def start(seconds: float) -> None:
        if not waits:
            server.start()
        waits.append(seconds)

    client, subscription = site.client(timing=Timing(sleep=start)), site.world.subscription(10)
    quote = client.quote(order(site, site.world.key(), to=subscription))
    server.stop()
    assert redeem(client, quote).after.licenses == 15
    assert waits
