"""The case of a problem, and its parameters as text. Loads the tables of all problems."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from wizard.contract import Code, Problem
from wizard.messages.formats import Formats
from wizard.messages.models import Case, Sentence, Stated, first_fitting
from wizard.messages.parameters import shown
from wizard.messages.problems import (
    PROBLEMS,
    SETTLED,
    UNKNOWN_PROBLEM,
    UNKNOWN_WARNING,
    UNSETTLED,
    WARNINGS,
)
from wizard.messages.problems.wire import OTHER_THAN_ASKED
from wizard.messages.text import plain

Kind = Literal["problem", "unsettled problem", "warning"]
_SAYS_SO_ITSELF: Final = "outcome-unknown"


def case_of(problem: Problem, kind: Kind, formats: Formats) -> Case:
    """Return the case that fits; every code has one, also an unknown one."""
    parameters = problem.parameters or {}
    if kind == "warning":
        return first_fitting(WARNINGS.get(problem.code, UNKNOWN_WARNING), parameters)
    case = first_fitting(PROBLEMS.get(problem.code, UNKNOWN_PROBLEM), parameters)
    if problem.code == Code.ANSWER_MISMATCH:
        first, *rest = _sentences(case)
        case = case._replace(explanation=(first, *_further_differences(parameters, formats), *rest))
    return _unsettled(case) if kind == "unsettled problem" and problem.code != _SAYS_SO_ITSELF else case


def values_of(problem: Problem, formats: Formats) -> dict[str, str]:
    """Return the parameters of a problem as text, and its code."""
    return {**shown(formats, problem.parameters or {}), "code": plain(problem.code) or "?"}


def _unsettled(case: Case) -> Case:
    """Return `case` without the promise that no key is used up."""
    kept = tuple(sentence for sentence in _sentences(case) if sentence not in SETTLED)
    return case._replace(explanation=(*kept, UNSETTLED))


def _sentences(case: Case) -> tuple[Sentence, ...]:
    return case.explanation if isinstance(case.explanation, tuple) else (case.explanation,)


def _further_differences(parameters: Mapping[str, object], formats: Formats) -> Iterator[Stated]:
    """Yield a sentence for each difference of an answer but the first."""
    for number in range(2, len(OTHER_THAN_ASKED) + 1):
        sentence = OTHER_THAN_ASKED.get(str(parameters.get(f"aspect_{number}")))
        if sentence is None:
            return
        values = {name: parameters.get(f"{name}_{number}") for name in ("asked", "answered")}
        yield Stated(sentence, shown(formats, values))
