"""The case of a problem, and its parameters as text. Loads the tables of all problems."""

from __future__ import annotations

from typing import Final, Literal

from wizard.contract import Problem
from wizard.messages.formats import Formats
from wizard.messages.models import Case, first_fitting
from wizard.messages.parameters import shown
from wizard.messages.problems import (
    PROBLEMS,
    SETTLED,
    UNKNOWN_PROBLEM,
    UNKNOWN_WARNING,
    UNSETTLED,
    WARNINGS,
)
from wizard.messages.text import plain

Kind = Literal["problem", "unsettled problem", "warning"]
_SAYS_SO_ITSELF: Final = "outcome-unknown"


def case_of(problem: Problem, kind: Kind) -> Case:
    """Return the case that fits; every code has one, also an unknown one."""
    parameters = problem.parameters or {}
    if kind == "warning":
        return first_fitting(WARNINGS.get(problem.code, UNKNOWN_WARNING), parameters)
    case = first_fitting(PROBLEMS.get(problem.code, UNKNOWN_PROBLEM), parameters)
    return _unsettled(case) if kind == "unsettled problem" and problem.code != _SAYS_SO_ITSELF else case


def values_of(problem: Problem, formats: Formats) -> dict[str, str]:
    """Return the parameters of a problem as text, and its code."""
    return {**shown(formats, problem.parameters or {}), "code": plain(problem.code) or "?"}


def _unsettled(case: Case) -> Case:
    """Return `case` without the promise that no key is used up."""
    sentences = case.explanation if isinstance(case.explanation, tuple) else (case.explanation,)
    kept = tuple(sentence for sentence in sentences if sentence not in SETTLED)
    return case._replace(explanation=(*kept, UNSETTLED))
