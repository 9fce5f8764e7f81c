"""Offline rules of where keys are redeemed: practice, a service, Microsoft. No service is asked here.

A key does not name its vendor. It passes the check of one kind of keys, of both, or of none; together with
the services that this computer knows, that decides the place, or the places to choose from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wizard.keys import Check, KeyFormat, Verdict, looks_microsoft, looks_of_a_service
from wizard.orders.key_entries import KeyEntry
from wizard.orders.place import ANOTHER_VENDOR, PRACTICE_ACCOUNTS, Place, Source

MICROSOFT: Final = Place.of(Source.MICROSOFT)


@dataclass(frozen=True, slots=True)
class KnownService:
    """A service that this computer has talked to. `key_format` is as the service names it, or empty."""

    address: str
    vendor: str = ""
    key_format: str = ""

    @property
    def place(self) -> Place:
        return Place.of(Source.SERVICE, self.address)

    @property
    def takes_service_keys(self) -> bool:
        """True if it redeems keys with a service's check symbols."""
        return self.key_format != KeyFormat.MICROSOFT

    @property
    def takes_microsoft_keys(self) -> bool:
        """True if it redeems Microsoft's keys too, or keys of any kind."""
        return bool(self.key_format) and KeyFormat.of(self.key_format) is not KeyFormat.SERVICE


class Kind(StrEnum):
    """Everything that a key tells offline about the place where it is redeemed; the order of goals."""

    SERVICE = "service"
    """It passes a service's check alone."""
    PRACTICE = "practice"
    """The practice service issued it."""
    MICROSOFT = "microsoft"
    """It passes Microsoft's check of 2009 alone."""
    EITHER = "either"
    """Both checks hold."""
    UNVERIFIABLE = "unverifiable"
    """No check exists for its kind."""
    MISTYPED = "mistyped"
    PUBLISHED = "published"
    """Microsoft publishes it for everyone; it holds no licenses."""
    MASKED = "masked"
    """Most of it is hidden."""
    UNUSABLE = "unusable"
    """Incomplete, impossible or a duplicate."""


class Reason(StrEnum):
    """Reason for a destination: the first five have a place, the next four ask, the others have none."""

    PRACTICE = "practice"
    MICROSOFT = "microsoft"
    ONE_SERVICE = "one-service"
    CHOSEN = "chosen"
    """A person or an option chose it."""
    WHICH_SERVICE = "which-service"
    """Several known services take keys of this kind."""
    WHICH_ADDRESS = "which-address"
    """No known service takes keys of this kind."""
    MICROSOFT_OR_SERVICE = "microsoft-or-service"
    """Both checks hold, or a known service takes Microsoft's keys."""
    UNVERIFIABLE = "unverifiable"
    """The key cannot be checked."""
    MISTYPED = "mistyped"
    """Some key is corrected, or its doubt accepted, first."""
    PUBLISHED = "published"
    MASKED = "masked"
    UNUSABLE = "unusable"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Destination:
    """Place of the keys of one goal.

    `place` is None while a person has to choose from `choices`, or where there is none. `choices` holds every
    place that the keys may be moved to, also where one is deduced; `ANOTHER_VENDOR` among them stands for an
    address that is asked for. `rows` are the rows of the keys, from 0.
    """

    place: Place | None
    choices: tuple[Place, ...]
    reason: Reason
    rows: tuple[int, ...] = ()
    kind: Kind = Kind.UNUSABLE

    @property
    def asks(self) -> bool:
        """True while a person has to choose."""
        return self.place is None and bool(self.choices)

    @property
    def settled(self) -> bool:
        """True if the place is known, with the address of a service."""
        return self.place is not None and self.place != ANOTHER_VENDOR


NOWHERE: Final = Destination(None, (), Reason.EMPTY)


def kind_of(entry: KeyEntry) -> Kind:
    """Return what a key tells about its place."""
    if entry.masked:
        return Kind.MASKED
    if not entry.check.passable:
        return Kind.UNUSABLE
    if entry.published:
        return Kind.PUBLISHED
    if practice_account(entry.text) is not None:
        return Kind.PRACTICE
    if looks_microsoft(entry.text):
        return Kind.MICROSOFT
    if looks_of_a_service(entry.text):
        return Kind.SERVICE
    verdicts = {Verdict.COMPLETE: Kind.EITHER, Verdict.MISTYPED: Kind.MISTYPED}
    return verdicts.get(entry.check.verdict, Kind.UNVERIFIABLE)


class Kinds:
    """The kinds of the keys of an order, found once for each key and verdict."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Check, Kind]] = {}

    def of(self, entry: KeyEntry) -> Kind:
        """Return what a key tells about its place, as `kind_of` does."""
        if entry.first is not None:
            return kind_of(entry)
        known = self._known.get(entry.text)
        if known is None or known[0] is not entry.check:
            known = self._known[entry.text] = entry.check, kind_of(entry)
        return known[1]

    def forget(self) -> None:
        """Know none again: the order is another."""
        self._known.clear()


def destinations(
    entries: Sequence[KeyEntry],
    services: Iterable[KnownService] = (),
    *,
    kinds: Callable[[KeyEntry], Kind] = kind_of,
    doubts_accepted: bool = False,
    answers: Mapping[str, Place] | None = None,
    practiced_as: str = "",
    pinned: Place | None = None,
) -> tuple[Destination, ...]:
    """Return the goals of keys: the first is this order's, the others are those of the next orders.

    `answers` are earlier choices by key, `practiced_as` is the practice account that was chosen last.
    `pinned` is a place that takes all keys: an option of the command line, or the service of an order that is
    resumed.
    """
    if pinned is not None:
        rows = tuple(row for row, entry in enumerate(entries) if entry.check.passable)
        return (Destination(pinned, (), Reason.CHOSEN, rows),)
    known = tuple(services)
    found = []
    for kind, rows in _by_kind(entries, kinds).items():
        texts = (entries[row].text for row in rows)
        chosen = next((answers[text] for text in texts if text in answers), None) if answers else None
        if chosen is None and kind is Kind.PRACTICE and practiced_as:
            chosen = _practice_of_choice([entries[row].text for row in rows], practiced_as)
        found.append(_destination(kind, rows, entries, known, chosen, doubts_accepted=doubts_accepted))
    return tuple(found) or (NOWHERE,)


def _by_kind(entries: Sequence[KeyEntry], kind_of: Callable[[KeyEntry], Kind]) -> dict[Kind, tuple[int, ...]]:
    """Return the rows of each kind, in the order of goals; keys in clear company join it."""
    rows: dict[Kind, list[int]] = {kind: [] for kind in Kind}
    for row, entry in enumerate(entries):
        rows[kind_of(entry)].append(row)
    clear = [kind for kind in (Kind.SERVICE, Kind.MICROSOFT) if rows[kind]]
    if len(clear) == 1:
        _join(rows, Kind.EITHER, clear[0])
    others = [kind for kind in tuple(Kind)[: tuple(Kind).index(Kind.MISTYPED)] if rows[kind]]
    if len(others) == 1 and others[0] is not Kind.PRACTICE:  # practice gets only keys that it issued
        _join(rows, Kind.MISTYPED, others[0])
    return {kind: tuple(sorted(found)) for kind, found in rows.items() if found}


def _join(rows: dict[Kind, list[int]], kind: Kind, company: Kind) -> None:
    rows[company] += rows[kind]
    rows[kind] = []


def _destination(
    kind: Kind,
    rows: tuple[int, ...],
    entries: Sequence[KeyEntry],
    services: tuple[KnownService, ...],
    chosen: Place | None,
    *,
    doubts_accepted: bool,
) -> Destination:
    if kind in _NO_GOAL:
        return Destination(None, (), _NO_GOAL[kind], rows, kind)
    if not doubts_accepted and any(entries[row].doubtful and entries[row].usable for row in rows):
        return Destination(None, (), Reason.MISTYPED, rows, kind)
    texts = [entries[row].text for row in rows]
    place, choices, reason = _found(kind, texts, services)
    if chosen is not None and (
        chosen in choices or (chosen.source is Source.SERVICE and ANOTHER_VENDOR in choices)
    ):
        place, reason = chosen, Reason.PRACTICE if chosen.source is Source.PRACTICE else Reason.CHOSEN
    return Destination(place, choices, reason, rows, kind)


def _found(
    kind: Kind, texts: list[str], services: tuple[KnownService, ...]
) -> tuple[Place | None, tuple[Place, ...], Reason]:
    """Return the place of keys of a kind as far as it can be deduced, the choices, and the reason."""
    match kind:
        case Kind.PRACTICE:
            needed = _accounts_of(texts) - {PRACTICE_ACCOUNTS[0]}
            account = next((one for one in PRACTICE_ACCOUNTS if one in needed), PRACTICE_ACCOUNTS[0])
            choices = tuple(Place.of(Source.PRACTICE, account=one) for one in PRACTICE_ACCOUNTS)
            return Place.of(Source.PRACTICE, account=account), choices, Reason.PRACTICE
        case Kind.SERVICE:
            taking = tuple(one.place for one in services if one.takes_service_keys)
            choices = (*taking, ANOTHER_VENDOR)
            if len(taking) == 1:
                return taking[0], choices, Reason.ONE_SERVICE
            return None, choices, Reason.WHICH_SERVICE if taking else Reason.WHICH_ADDRESS
        case Kind.MICROSOFT:
            taking = tuple(one.place for one in services if one.takes_microsoft_keys)
            choices = (MICROSOFT, *taking, ANOTHER_VENDOR)
            if taking:
                return None, choices, Reason.MICROSOFT_OR_SERVICE
            return MICROSOFT, choices, Reason.MICROSOFT
        case _:
            choices = (MICROSOFT, *(one.place for one in services), ANOTHER_VENDOR)
            either = kind is Kind.EITHER
            return None, choices, Reason.MICROSOFT_OR_SERVICE if either else Reason.UNVERIFIABLE


def _practice_of_choice(texts: list[str], account: str) -> Place | None:
    """Return practice as the account that was chosen last; None for keys that belong to one account."""
    return None if _accounts_of(texts) else Place.of(Source.PRACTICE, account=account)


def _accounts_of(texts: list[str]) -> set[str]:
    return {account for account in map(practice_account, texts) if account}


_NO_GOAL: Final = {
    Kind.PUBLISHED: Reason.PUBLISHED,
    Kind.MASKED: Reason.MASKED,
    Kind.UNUSABLE: Reason.UNUSABLE,
}


def practice_account(text: str) -> str | None:
    from wizard.service.practice_keys import practice_account

    return practice_account(text)
