"""The case of a problem, and its parameters as text: dates, counts and names in the reader's language.

Loads the tables of all problems.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final, Literal

from wizard.contract import Code, Problem
from wizard.messages.formats import Formats
from wizard.messages.models import Case, Sentence, Stated, first_fitting
from wizard.messages.problems import PROBLEMS, SETTLED, UNKNOWN_PROBLEM, UNKNOWN_WARNING, UNSETTLED, WARNINGS
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
        yield Stated(sentence.wordings, shown(formats, values))


Show = Callable[[Formats, object], str | None]
"""Formats one parameter; None for a value of another kind than it should be, which is then left out."""


def shown(formats: Formats, parameters: Mapping[str, object]) -> dict[str, str]:
    """Return every parameter that can be shown, as text."""
    texts = ((name, _SHOW.get(name, _plain)(formats, value)) for name, value in parameters.items())
    return {name: text for name, text in texts if text}


def _plain(formats: Formats, value: object) -> str | None:
    """Format a name, an address, a path."""
    count = _whole(value) if not isinstance(value, str) else None
    if count is not None:
        return formats.number(count)
    return plain(value) if isinstance(value, str) else None


def _whole(value: object) -> int | None:
    """Return a count, also one that came as digits."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _counted(say: Callable[[Formats, int], str]) -> Show:
    def show(formats: Formats, value: object) -> str | None:
        count = _whole(value)
        return None if count is None else say(formats, count)

    return show


def _day(formats: Formats, value: object) -> str | None:
    try:
        return formats.date(date.fromisoformat(str(value)))
    except ValueError:
        return None


def _roles(formats: Formats, value: object) -> str | None:
    if not isinstance(value, str):
        return None
    roles = [formats.role(role.strip()) for role in value.split(",") if role.strip()]
    return formats.listed(roles) if roles else None


def _months_or_product(formats: Formats, value: object) -> str | None:
    """Format `expected`: months with key-term-mismatch, a product with key-wrong-product."""
    return _plain(formats, value) if isinstance(value, str) else _MONTHS(formats, value)


def _asked(formats: Formats, value: object) -> str | None:
    """Format what was asked for, or answered: an id, a count, a date."""
    return _day(formats, value) or _plain(formats, value)


_NUMBER: Final = _counted(Formats.number)
_MONTHS: Final = _counted(Formats.months)
_LICENSES: Final = _counted(Formats.licenses)
_DURATION: Final = _counted(Formats.duration)

_SHOW: Final[Mapping[str, Show]] = {
    "row": _NUMBER,
    "before": _NUMBER,
    "after": _NUMBER,
    "months": _MONTHS,
    "expected": _months_or_product,
    "maximum": _LICENSES,
    "total": _LICENSES,
    "retry_after": _DURATION,
    "seconds": _DURATION,
    "off_by": _DURATION,
    "redeem_by": _day,
    "redeemed_on": _day,
    "expires_on": _day,
    "roles": _roles,
    "asked": _asked,
    "answered": _asked,
}
