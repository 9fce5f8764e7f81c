"""A problem that the service names arrives as it was named."""

from __future__ import annotations

import pytest

from tests.service.conftest import Open
from tests.service.loopback import Loopback
from tests.service.steps import answer, problem
from wizard.contract import Action, QuoteRequest
from wizard.service.errors import ServiceError

QUOTE = QuoteRequest("c1", Action.NEW, ("PGR4CDYFQ2CXJCDTTDKDYTCBF",))


BARE = [
    (401, "not-signed-in"),
    (404, "not-found"),
    (407, "proxy-auth-required"),
    (429, "too-many-attempts"),
    (503, "service-busy"),
]


@pytest.mark.parametrize(("status", "code"), BARE)
def test_a_bare_status_gets_the_code_that_it_means(serve: Open, status: int, code: str) -> None:
    with Loopback(answer(status, "<html>", "text/html")) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.code == code


def test_problems_of_the_service_arrive_whole_and_are_not_repeated(serve: Open) -> None:
    line = {
        "ending": "NYVX2",
        "state": "rejected",
        "problem": {"code": "key-used", "parameters": {"by": "other"}},
    }
    step = problem(409, "quote-changed", {"row": 2, "by": None}, detail="the loser of a race", lines=[line])
    with Loopback(step) as server, pytest.raises(ServiceError) as raised:
        serve(server).quote(QUOTE)

    found = raised.value.problem
    assert (found.code, found.parameters) == ("quote-changed", {"row": 2, "by": None})
    assert found.lines is not None
    assert found.lines[0].problem is not None
    assert found.lines[0].problem.code == "key-used"
    assert str(raised.value) == "quote-changed: the loser of a race"
    assert not raised.value.may_have_been_sent
    assert server.connections == 1


def test_an_unknown_code_passes_without_the_parameters_that_no_version_has(serve: Open) -> None:
    step = problem(422, "moon-in-wrong-phase", {"phase": "full", "days": 3, "dark": True, "orbit": [1, 2]})
    with Loopback(step) as server, pytest.raises(ServiceError) as raised:
        serve(server).info()

    assert raised.value.problem.code == "moon-in-wrong-phase"
    assert raised.value.problem.parameters == {"phase": "full", "days": 3}


@pytest.mark.parametrize(("parameters", "lines"), [("none", "none"), (["a"], [{"ending": 5}]), (7, None)])
def test_a_problem_keeps_its_code_whatever_is_wrong_with_the_rest(
    serve: Open, parameters: object, lines: object
) -> None:
    step = problem(409, "quote-changed", parameters, lines=lines, detail=["no", "text"])
    with Loopback(step) as server, pytest.raises(ServiceError) as raised:
        serve(server).quote(QUOTE)

    found = raised.value.problem
    assert (found.code, found.parameters, found.lines, found.detail) == ("quote-changed", {}, None, None)
