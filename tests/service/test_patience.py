"""A wait that a service asks for is kept, or handed to the caller who counts down."""

from __future__ import annotations

import pytest

from tests.service import shapes
from tests.service.conftest import FakeClock, Open
from tests.service.loopback import Loopback
from tests.service.steps import (
    answer,
    problem,
)
from wizard.service.errors import ServiceError

GOOD = answer(200, shapes.INFO)


def test_retry_after_in_seconds_is_kept(serve: Open, clock: FakeClock) -> None:
    with Loopback(answer(503, retry_after="7"), GOOD) as server:
        serve(server).info()

    assert clock.slept == [7.0]


def test_retry_after_as_a_date_is_kept_by_the_clock_of_the_server(serve: Open, clock: FakeClock) -> None:
    wait = answer(503, date="Wed, 21 Oct 2015 07:28:00 GMT", retry_after="Wed, 21 Oct 2015 07:28:09 GMT")
    with Loopback(wait, GOOD) as server:
        serve(server).info()

    assert clock.slept == [9.0]


PAST = "Wed, 21 Oct 2015 07:28:09 GMT"


@pytest.mark.parametrize(
    "nonsense", ["soon", "-5", "0", PAST, "1e3", "9" * 30, "Wed, 99 Foo 2015 07:28:09 GMT"]
)
def test_retry_after_that_says_nothing_is_passed_over(serve: Open, clock: FakeClock, nonsense: str) -> None:
    with Loopback(answer(503, retry_after=nonsense), GOOD) as server:
        serve(server).info()

    assert clock.slept == [0.5]


def test_a_wait_longer_than_the_deadline_is_left_to_the_caller(serve: Open, clock: FakeClock) -> None:
    with Loopback(answer(503, retry_after="300"), GOOD) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.retry_after == 300.0
    assert raised.value.problem.parameters["retry_after"] == 300
    assert clock.slept == []


def test_a_busy_service_is_left_to_the_caller_who_counts_down(serve: Open, clock: FakeClock) -> None:
    with (
        Loopback(problem(503, "service-busy", retry_after="10")) as server,
        pytest.raises(ServiceError) as raised,
    ):
        serve(server).info()

    assert raised.value.problem.parameters == {"retry_after": 10}
    assert raised.value.retry_after == 10.0
    assert server.connections == 1
    assert clock.slept == []


@pytest.mark.parametrize(
    "code", ["service-busy", "account-not-created", "order-not-processed", "too-many-attempts"]
)
def test_a_code_that_asks_for_patience_always_says_how_much(serve: Open, code: str) -> None:
    with Loopback(problem(503, code)) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.parameters["retry_after"] == 30
    assert raised.value.retry_after == 30.0


def test_the_parameter_of_the_service_stands(serve: Open) -> None:
    step = problem(429, "too-many-attempts", {"retry_after": 12})
    with Loopback(step) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.parameters == {"retry_after": 12}
    assert raised.value.retry_after == 12.0


@pytest.mark.parametrize("wait", ["0", PAST, ""])
@pytest.mark.parametrize("stated", [0, -3, None])
def test_nobody_is_told_to_try_again_in_0_seconds(serve: Open, wait: str, stated: int | None) -> None:
    step = problem(503, "service-busy", {"retry_after": stated}, retry_after=wait)
    with Loopback(step) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.parameters["retry_after"] == 30
    assert raised.value.retry_after in (None, 30.0)
