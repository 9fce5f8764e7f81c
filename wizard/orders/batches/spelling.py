"""Spellings of a customer: by which id, domain and name it is one customer, however it is written."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from wizard.orders.domains import domain_of

if TYPE_CHECKING:
    from wizard.contract import Customer
    from wizard.orders.batches.models import NamedCustomer

_SEVERAL: Final = re.compile(r"[\s,;|]+")
# Legal forms say nothing about which company it is.
_FORMS: Final = re.compile(
    r"\b(?:bv|nv|vof|gmbh|ag|kg|ltd|limited|inc|llc|plc|corp|co|kk|gk|sa|sarl|srl|ab|as|oy)\b|株式会社|有限会社|合同会社"
)


@dataclass(slots=True)
class Spelling:
    """Ids, domains and names of one customer, as they are compared."""

    ids: set[str] = field(default_factory=set)
    domains: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    def add(self, *customers: NamedCustomer | Customer | None) -> Spelling:
        """Add spellings of the same customer. Returns itself."""
        for one in customers:
            if one:
                self.ids |= {one.id.casefold()} - {""}
                self.domains.update(domains_of(one.domain))
                self.names |= {core_name(one.name)} - {""}
        return self

    def fits(self, other: Spelling) -> bool:
        """True if both are one customer: a name alone counts unless id or domain contradict it."""
        if self.ids and other.ids:
            return bool(self.ids & other.ids)
        if self.domains and other.domains:
            return bool(self.domains & other.domains)
        return bool(self.names & other.names or self.ids & other.ids or self.domains & other.domains)

    def join(self, other: Spelling) -> None:
        """Add all spellings of another one."""
        self.ids |= other.ids
        self.domains |= other.domains
        self.names |= other.names

    @property
    def marks(self) -> Iterable[tuple[str, str]]:
        """Everything by which it may be met again."""
        for kind, values in (("id", self.ids), ("domain", self.domains), ("name", self.names)):
            yield from ((kind, value) for value in values)


def count_customers(spellings: Iterable[Spelling]) -> int:
    """Return how many customers spellings are of; those with an id tell which the others are."""
    found: dict[tuple[str, str], list[Spelling]] = defaultdict(list)
    count = 0
    for one in sorted(spellings, key=lambda one: (not one.ids, not one.domains)):
        marks = tuple(one.marks)
        known = next((other for mark in marks for other in found[mark] if other.fits(one)), None)
        if known is None:
            count += bool(marks)
            known = Spelling()
        known.join(one)
        for mark in marks:
            if known not in found[mark]:
                found[mark].append(known)
    return count


def core_name(name: str) -> str:
    """Return a name without case, punctuation and legal form; the name itself where nothing else is left."""
    text = unicodedata.normalize("NFKC", name).casefold().replace(".", "")
    letters = "".join(one if one.isalnum() else " " for one in text)
    return "".join(_FORMS.sub(" ", letters).split()) or "".join(letters.split())


def domain_as_compared(text: str) -> str:
    """Return a domain as it is compared; another text without case."""
    try:
        return domain_of(text)
    except ValueError:
        return text.casefold()


def domains_of(text: str) -> list[str]:
    """Return the domains of a cell, as they are compared."""
    return [domain_as_compared(part) for part in _SEVERAL.split(text) if part]
