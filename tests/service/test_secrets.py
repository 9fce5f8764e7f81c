"""Keys, tokens and bodies appear in no log line, no error and nothing that an error holds on to."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from tests.service import shapes
from tests.service.conftest import TOKEN, Open
from tests.service.loopback import Loopback, Step
from tests.service.steps import answer, problem, refuse_at_once, reset_after_reading
from wizard.contract import Action, QuoteRequest
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService

KEY = "PGR4CDYFQ2CXJCDTTDKDYTCBF"
DASHED = "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF"
CANARIES = (KEY, DASHED, KEY[:10], TOKEN)
QUOTE = QuoteRequest("c1", Action.NEW, (KEY,))

STEPS: dict[str, Step] = {
    "a quote": answer(201, shapes.QUOTE),
    "resets": reset_after_reading,
    "never read": refuse_at_once,
    "HTML": answer(200, f"<html>{KEY}", "text/html"),
    "another shape": answer(200, {"key": KEY}),
    "a telltale problem": problem(
        400, "request-invalid", detail=f"keys: {KEY.lower()} {DASHED} {DASHED.replace('-', ' ')} by\n{TOKEN}"
    ),
}


def _error_of(service: HttpService) -> ServiceError | None:
    try:
        service.quote(QUOTE)
    except ServiceError as error:
        return error
    return None


def _held(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS.keys())
def test_canaries_stay_inside(serve: Open, caplog: pytest.LogCaptureFixture, step: Step) -> None:
    caplog.set_level(logging.DEBUG)
    with Loopback(step) as server:
        service = serve(server)
        told = repr(service) + repr(vars(service))
        error = _error_of(service)
        if error is not None:
            told += str(error) + repr(error) + repr(vars(error))
            assert list(_held(error)) == [error]  # what requests raises would hold the request

    told += caplog.text
    assert caplog.records
    for canary in CANARIES:
        assert canary.lower() not in told.lower()


def test_every_attempt_is_one_line(serve: Open, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "wizard.service")
    with Loopback(reset_after_reading, answer(200, shapes.SUBSCRIPTIONS)) as server:
        serve(server).subscriptions("c1")

    first, second = (record.getMessage() for record in caplog.records if record.name == "wizard.service")
    request_id = server.requests[0].headers["x-request-id"]
    assert first.startswith("GET /customers/{}/subscriptions - offline ")
    assert first.endswith(f"attempt 1, request {request_id}")
    assert second.startswith("GET /customers/{}/subscriptions 200 ")
    assert second.endswith(f"attempt 2, request {request_id}")


def test_details_of_a_service_are_one_short_line(serve: Open) -> None:
    with (
        Loopback(problem(400, "request-invalid", detail="one\r\ntwo\x1b[31m" + " yada" * 9000)) as server,
        pytest.raises(ServiceError) as raised,
    ):
        serve(server).info()

    assert str(raised.value).startswith("request-invalid: one two [31m yada")
    assert len(str(raised.value)) < 350
