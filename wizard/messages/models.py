"""Messages, and the tables of sentences that they are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple


class Message(NamedTuple):
    """A title, an explanation and a next step in one language, ready to be shown."""

    title: str
    explanation: str
    advice: str


@dataclass(frozen=True, slots=True, eq=False)
class OneOf:
    """One sentence in several wordings, the most specific first.

    The first one whose placeholders are all known is used; if there is none, the sentence is left out.
    """

    wordings: tuple[str, ...]


def one_of(*wordings: str) -> OneOf:
    """Return a sentence that uses the first of `wordings` that can be filled."""
    return OneOf(wordings)


@dataclass(frozen=True, slots=True, eq=False)
class Stated(OneOf):
    """A sentence with its own values, of a kind that a message says several times."""

    values: Mapping[str, str]


Sentence = str | OneOf
Part = Sentence | tuple[Sentence, ...]
"""A title, an explanation or an advice: one sentence or several, in English, marked for lupdate."""


class Case(NamedTuple):
    """Sentences for a code, if every parameter named in `when` has one of the values given there.

    The last case of a code has no `when`, and each of its parts is complete without any parameter.
    """

    title: Part
    explanation: Part
    advice: Part
    when: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def fits(self, parameters: Mapping[str, object]) -> bool:
        """Tell whether the parameters are as `when` requires."""
        return all(str(parameters.get(name)) in values for name, values in self.when.items())


Cases = tuple[Case, ...]
Table = Mapping[str, Case | Cases]


def cases_of(found: Case | Cases) -> Cases:
    """Return the cases of a code, of which a table names the only one by itself."""
    return (found,) if isinstance(found, Case) else found


def first_fitting(found: Case | Cases, parameters: Mapping[str, object]) -> Case:
    """Return the first case that fits; the last one always does."""
    cases = cases_of(found)
    return next((case for case in cases if case.fits(parameters)), cases[-1])
