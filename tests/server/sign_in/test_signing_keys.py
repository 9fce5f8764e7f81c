"""The issuer's keys are kept for an hour, rotate, and hold up nobody while the issuer is away or slow."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from threading import Event
from time import monotonic
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from joserfc.jwk import Key

from tests.server.people import at_once, refusal
from tests.server.sign_in.conftest import SUBJECT
from tests.server.sign_in.issuer import ISSUER, OTHER, RSA, SETTINGS, Issuer
from tests.server.world import World
from wizard.server.errors import Refused
from wizard.server.sign_in import signing_keys
from wizard.server.sign_in.access_tokens import AccessTokens
from wizard.server.sign_in.provider import ProviderError
from wizard.server.sign_in.signing_keys import SigningKeys


@dataclass
class Away:
    """An issuer that can be away, slow, and rotate its keys; time is set by the test."""

    keys: dict[str, Key] = field(default_factory=lambda: {"first": RSA})
    now: float = 1000.0
    away: bool = False
    fetches: int = 0
    slow: Event | None = None

    def fetch(self) -> Mapping[str, Key]:
        self.fetches += 1
        if self.slow is not None:
            assert self.slow.wait(60)
        if self.away:
            raise ProviderError("it cannot be reached: nobody there")
        return dict(self.keys)

    @contextmanager
    def answering_never(self) -> Iterator[None]:
        """Answer no request until the block ends."""
        self.slow = Event()
        try:
            yield
        finally:
            self.slow.set()
            self.slow = None


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signing_keys, "WAIT_SECONDS", 0.3)


@pytest.fixture
def issuer() -> Away:
    return Away()


@pytest.fixture
def keys(issuer: Away) -> SigningKeys:
    return SigningKeys(issuer.fetch, lambda: issuer.now)


def busy(keys: SigningKeys, kid: str) -> bool:
    try:
        keys(kid)
    except Refused as refused:
        return refused.problem.code == "service-busy" and bool(refused.retry_after)
    return False


def test_keys_are_fetched_once_an_hour(issuer: Away, keys: SigningKeys) -> None:
    for _ in range(5):
        assert keys("first") is RSA
    issuer.now += 3599
    assert (keys("first"), issuer.fetches) == (RSA, 1)
    issuer.now += 1
    assert (keys("first"), issuer.fetches) == (RSA, 2)


def test_a_new_key_is_found_at_once_and_an_unknown_one_asked_for_twice_a_minute(
    issuer: Away, keys: SigningKeys
) -> None:
    keys("first")
    issuer.keys = {"second": OTHER}
    issuer.now += 30
    assert (keys("second"), issuer.fetches) == (OTHER, 2)
    for _ in range(10):
        assert keys("forged") is None
    assert issuer.fetches == 2
    issuer.now += 30
    assert (keys("forged"), issuer.fetches) == (None, 3)


def test_a_key_that_was_withdrawn_ends_with_the_hour(issuer: Away, keys: SigningKeys) -> None:
    keys("first")
    issuer.keys = {"second": OTHER}
    issuer.now += 3600
    assert keys("first") is None


def test_known_keys_hold_an_hour_longer_while_the_issuer_is_away(issuer: Away, keys: SigningKeys) -> None:
    keys("first")
    issuer.away = True
    issuer.now += 3600
    assert keys("first") is RSA
    assert busy(keys, "second")
    issuer.now += 3599
    assert keys("first") is RSA
    issuer.now += 1
    assert busy(keys, "first")
    issuer.away, issuer.now = False, issuer.now + 30
    assert keys("first") is RSA


def test_an_issuer_that_is_away_is_asked_at_most_every_half_minute(issuer: Away, keys: SigningKeys) -> None:
    issuer.away = True
    assert all(busy(keys, "first") for _ in range(10))
    assert issuer.fetches == 1
    issuer.now += 30
    assert busy(keys, "first")
    assert issuer.fetches == 2


def test_who_is_away_is_logged_in_a_line(
    issuer: Away, keys: SigningKeys, caplog: pytest.LogCaptureFixture
) -> None:
    issuer.away = True
    busy(keys, "first")
    [record] = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert record.getMessage() == "the issuer's keys cannot be fetched: it cannot be reached: nobody there"


def test_one_request_waits_for_a_slow_issuer_and_no_other(issuer: Away, keys: SigningKeys) -> None:
    with issuer.answering_never():
        began = monotonic()
        assert at_once(*[partial(busy, keys, "first")] * 8) == [True] * 8
        assert monotonic() - began < 10
        began = monotonic()
        assert busy(keys, "first")
        assert monotonic() - began < 10
        assert issuer.fetches == 1


def test_known_keys_go_on_while_a_slow_issuer_is_asked(issuer: Away, keys: SigningKeys) -> None:
    keys("first")
    issuer.now += 3600
    with issuer.answering_never():
        assert at_once(*[partial(keys, "first")] * 8) == [RSA] * 8


def test_a_slow_issuer_holds_up_no_token_of_the_service(world: World) -> None:
    away, sign = Away(), Issuer()
    service = world.again(identify=AccessTokens(SETTINGS, SigningKeys(away.fetch), world.clock))
    service.run("link_sign_in", issuer=ISSUER, subject=SUBJECT, account_id="admin", linked_at=0)
    person, machine = service.person(sign.token(SUBJECT)), service.person("admin")
    with away.answering_never():
        refusal(person.get("/v1/me"), "service-busy", retry_after=5)
        began = monotonic()
        both = [partial(machine.get, "/v1/me")] * 4 + [partial(person.get, "/v1/me")] * 4
        answers: list[Any] = at_once(*both)
        assert [result.status_code for result in answers] == [200] * 4 + [503] * 4
        assert monotonic() - began < 10


def test_prepared_keys_are_there_for_the_first_request(issuer: Away, keys: SigningKeys) -> None:
    keys.prepare()
    issuer.now += 1
    deadline = monotonic() + 30
    while busy(keys, "first"):
        assert monotonic() < deadline
    assert (keys("first"), issuer.fetches) == (RSA, 1)


STEPS = st.lists(
    st.floats(0, 5000).map(lambda seconds: ("pass", seconds))
    | st.sampled_from([("away", 0.0), ("back", 0.0), ("rotate", 0.0)])
    | st.sampled_from(["first", "second", "forged"]).map(lambda kid: (kid, 0.0)),
    max_size=40,
)


@given(STEPS)
@settings(max_examples=60)
def test_whatever_happens_keys_are_those_of_the_last_two_hours(steps: list[tuple[str, float]]) -> None:
    issuer, fetched, begun = Away(), 0.0, [0.0]

    def fetch() -> Mapping[str, Key]:
        nonlocal fetched
        begun.append(issuer.now)
        found = issuer.fetch()
        fetched = issuer.now
        return found

    keys = SigningKeys(fetch, lambda: issuer.now)
    for what, seconds in steps:
        match what:
            case "pass":
                issuer.now += seconds
            case "away" | "back":
                issuer.away = what == "away"
            case "rotate":
                issuer.keys = {"second": OTHER} if "first" in issuer.keys else {"first": RSA}
            case kid:
                found = None
                with suppress(Refused):
                    found = keys(kid)
                assert found is None or issuer.now - fetched < 7200
                assert found is None or fetched < begun[-1] or issuer.now - fetched < 3600
                assert kid != "forged" or found is None
    assert all(later - earlier >= 30 for earlier, later in pairwise(begun))
