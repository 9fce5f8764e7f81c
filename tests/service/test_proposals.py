"""Proposals survive one lost connection, and a service without them is told from one that refuses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.service import shapes
from tests.service.conftest import FakeClock, Open
from tests.service.loopback import Loopback, Step
from tests.service.steps import answer, close_after_reading, problem, reset_after_reading
from wizard.contract.proposals import ProposalsRequest
from wizard.server import practice_data as data
from wizard.service.errors import ProposalsMissingError, ServiceError
from wizard.service.practice import PracticeService

KEYS = ProposalsRequest("c1", ("PGR4CDYFQ2CXJCDTTDKDYTCBF",))
GOOD = answer(200, shapes.PROPOSALS)
NO_ADDRESS = problem(404, "not-found", {"what": "address"})


@pytest.mark.parametrize("lost", [close_after_reading, reset_after_reading, answer(502)])
def test_proposals_are_sent_again_once_after_a_lost_connection(
    serve: Open, clock: FakeClock, lost: Step
) -> None:
    with Loopback(lost, GOOD) as server:
        assert serve(server).proposals(KEYS).groups[0].options[0].redeemable
    assert len(server.requests) == 2
    assert clock.slept == [0.5]


def test_proposals_are_not_sent_a_third_time(serve: Open) -> None:
    with Loopback(*[close_after_reading] * 3) as server, pytest.raises(ServiceError) as raised:
        serve(server).proposals(KEYS)
    assert len(server.requests) == 2
    assert raised.value.problem.code == "offline"
    assert not raised.value.may_have_been_sent


@pytest.mark.parametrize(
    "older", [NO_ADDRESS, answer(404), answer(405), problem(405, "request-invalid", {"field": "request"})]
)
def test_an_older_service_is_told_from_a_refusal(serve: Open, older: Step) -> None:
    with Loopback(older) as server, pytest.raises(ProposalsMissingError) as raised:
        serve(server).proposals(KEYS)
    assert raised.value.problem.code == "service-version"
    assert raised.value.problem.parameters["reason"] == "older"


@pytest.mark.parametrize(
    ("refusal", "code"),
    [
        (problem(404, "not-found", {"what": "customer"}), "not-found"),
        (problem(403, "role-required", {"customer": "Bakker", "roles": "reader"}), "role-required"),
        (problem(429, "too-many-attempts", {"retry_after": 900}, retry_after="900"), "too-many-attempts"),
    ],
)
def test_a_refusal_is_an_error_of_its_own(serve: Open, refusal: Step, code: str) -> None:
    with Loopback(refusal) as server, pytest.raises(ServiceError) as raised:
        serve(server).proposals(KEYS)
    assert not isinstance(raised.value, ProposalsMissingError)
    assert raised.value.problem.code == code
    assert len(server.requests) == 1


def test_members_that_an_older_service_does_not_send_read_as_null(serve: Open) -> None:
    with Loopback(answer(200, shapes.SUBSCRIPTIONS), answer(200, shapes.RECEIPT)) as server:
        [state] = serve(server).subscriptions("c1").items
        receipt = serve(server).receipt("q1")
    assert (state.product_id, state.started_on, state.reference) == (None, None, None)
    assert receipt is not None
    assert receipt.lines[0].product_id is None


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[PracticeService]:
    service = PracticeService(tmp_path)
    yield service
    service.close()


def test_practice_proposes_too(practice: PracticeService) -> None:
    keys = (data.ADD[0].text, data.NOT_OURS, data.USED_OWN.text, data.GUARD.text)
    proposals = practice.proposals(ProposalsRequest(data.HOME, keys))
    assert [line.problem and line.problem.code for line in proposals.lines] == [
        None,
        "not-a-practice-key",
        "key-used",
        None,
    ]
    assert [group.product_id for group in proposals.groups] == ["workplace", "guard"]
    added = next(option for option in proposals.groups[0].options if option.subscription_id == "S-1001")
    assert added.before is not None
    assert added.before.reference == "PO 4711"
