"""The keys of a flow: the list, the place they go to, and undo of every removal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from wizard.keys import Check, KeyFormat
from wizard.orders.destination import Destination, Kinds, KnownService, destinations
from wizard.orders.draft import Draft, Guided
from wizard.orders.key_entries import KeyEntry, checks_of, judge
from wizard.orders.place import Place, Source
from wizard.orders.steps import Step

if TYPE_CHECKING:
    from wizard.contract import Problem
    from wizard.orders.guided_order import GuidedOrder


Removal: TypeAlias = tuple[tuple[int, KeyEntry], ...]
"""Entries that were removed from the list, each with its row, from 0."""


class Discarded(NamedTuple):
    """A whole order that was started over, or is done."""

    draft: Draft
    stack: tuple[Step, ...]
    pinned: Place | None
    typed: str
    problem: Problem | None
    guided_order: GuidedOrder | None


class KeyFlow:
    """The part of a flow that is about its keys. Every change of the list drops what a service said of it."""

    draft: Draft
    _stack: list[Step]

    def __init__(self, key_format: KeyFormat = KeyFormat.AUTO) -> None:
        """Begin without keys. `key_format` is asked for of keys whose service is not known."""
        self.key_format = key_format
        self.services: tuple[KnownService, ...] = ()
        """The services that this computer knows."""
        self.typed = ""
        """The content of the key field that is not in the order yet."""
        self.pinned: Place | None = None
        """A place that takes all keys, whatever they look like: an option, or that of a resumed order."""
        self.practice_account = ""
        """The account of practice that was chosen last; it stays for the next orders."""
        self._kinds = Kinds()
        self._answers: dict[str, Place] = {}  # by key: a choice is asked for once
        self._removals: list[Removal | Discarded] = []
        self._guided = Guided()
        self._goals: tuple[Destination, ...] = ()

    # ---- the place

    @property
    def place(self) -> Place:
        """The place of this order; practice while there is none."""
        return self.pinned or self.draft.destination.place or self.draft.place or Place()

    @property
    def destinations(self) -> tuple[Destination, ...]:
        """All goals of the keys in the list, this order's first; the others wait for the next orders."""
        return self._goals or (self.draft.destination,)

    @property
    def kept_destinations(self) -> tuple[Destination, ...]:
        """The goals of the keys that are kept for the next orders; `rows` are those of `draft.kept`."""
        return self._destinations(self.draft.kept) if self.draft.kept else ()

    def know_services(self, services: Sequence[KnownService]) -> None:
        """Set the services that keys may be for."""
        self.services = tuple(services)
        self._find_destination()

    def choose_place(self, place: Place) -> None:
        """Answer where this order's keys are redeemed; asked once for a key, also over several orders.

        The answer is for the keys of the first goal alone. A known service's keys are checked again by its
        format: what could not be checked may turn out mistyped.
        """
        if place.source is Source.PRACTICE:
            self.practice_account = place.account
        for row in self.draft.destination.rows:
            self._answers[self.draft.entries[row].text] = place
        self.draft = self.draft._replace(place=place)
        self._put(self._judged(self.draft.key_texts))

    def pin(self, place: Place | None) -> None:
        """Redeem all keys of this order at a place, whatever they look like; None lifts it."""
        self.pinned = place
        self.draft = self.draft._replace(place=place)
        self._find_destination()

    def _destinations(self, entries: Sequence[KeyEntry]) -> tuple[Destination, ...]:
        return destinations(
            entries,
            self.services,
            kinds=self._kinds.of,
            doubts_accepted=self.draft.doubts_accepted,
            answers=self._answers,
            practiced_as=self.practice_account,
            pinned=self.pinned,
        )

    def _find_destination(self) -> None:
        """Find where the keys go; the rail shows the steps of that place."""
        self._goals = self._destinations(self.draft.entries)
        goal = self._goals[0]
        if self.draft.guided is not None:
            self._guided = self.draft.guided
        at_microsoft = goal.place is not None and goal.place.source is Source.MICROSOFT
        guided = self._guided if at_microsoft else None
        self.draft = self.draft._replace(destination=goal, guided=guided)

    # ---- the list

    def row_of(self, text: str, besides: int | None = None) -> int | None:
        """The first row, from 0, that has this key, but for the row `besides`."""
        rows = enumerate(self.draft.entries)
        return next((row for row, entry in rows if entry.text == text and row != besides), None)

    def set_key_format(self, key_format: KeyFormat) -> None:
        """Check all keys of the order again by another format."""
        if key_format is not self.key_format:
            self.key_format = key_format
            self._put(self._judged(self.draft.key_texts))

    def add_keys(self, texts: tuple[str, ...], checks: Mapping[str, Check] | None = None) -> None:
        """Put keys at the end of the list. `checks` are verdicts that they bring along, by text."""
        entries = self.draft.entries
        self._put((*entries, *judge(texts, self.key_format, before=entries, checks=checks)))

    def expect_keys(self, checks: Mapping[str, Check]) -> None:
        """Find out what keys that are about to be added tell of their place: a long list comes in parts."""
        for text, check in checks.items():
            self._kinds.of(KeyEntry(text, check))

    def set_keys(self, texts: tuple[str, ...], checks: Mapping[str, Check] | None = None) -> None:
        """Replace the list of keys. `checks` are verdicts that they bring along, by text."""
        known = {**checks_of(self.draft.entries), **(checks or {})}
        self._put(judge(texts, self.key_format, checks=known))

    def replace_key(self, index: int, text: str, check: Check | None = None) -> None:
        """Correct one key in its place; `check` is the verdict that the new one brings along.

        Raises ValueError where there is none at this place.
        """
        texts = self._texts_with(index)
        checks = {text: check} if check is not None else None
        self.set_keys((*texts[:index], text, *texts[index + 1 :]), checks)

    def remove_keys(self, indexes: Sequence[int]) -> None:
        """Take keys out of the list; one `undo` brings all of them back.

        Raises ValueError where there is none at one of these places.
        """
        for index in indexes:
            self._texts_with(index)
        gone = sorted(set(indexes))
        if not gone:
            return
        entries, texts = self.draft.entries, self.draft.key_texts
        self._removals.append(tuple((index, entries[index]) for index in gone))
        self.set_keys(tuple(text for row, text in enumerate(texts) if row not in set(gone)))

    @property
    def can_undo(self) -> bool:
        """True if a removal can be undone: until Redeem."""
        return bool(self._removals)

    def undo(self) -> None:
        """Bring back what was removed last; keys that were added since stay.

        Raises ValueError where nothing was removed.
        """
        if not self._removals:
            raise ValueError("nothing was removed")
        removal = self._removals.pop()
        if isinstance(removal, Discarded):
            self._restore(removal)
            return
        texts = list(self.draft.key_texts)
        for row, entry in removal:
            texts.insert(row, entry.text)
        self.set_keys(tuple(texts), checks_of(entry for _, entry in removal))

    # ---- keys for the next orders

    def keep_others(self) -> None:
        """Leave the keys of the first goal in the order; the others are kept for the next ones."""
        rows = set(self.draft.destination.rows)
        entries = self.draft.entries
        others = tuple(entry for row, entry in enumerate(entries) if row not in rows)
        if others:
            self._keep(tuple(entry for row, entry in enumerate(entries) if row in rows), others)

    def keep_after(self, most: int) -> None:
        """Leave the first `most` keys in the order; the others are kept for the next one."""
        entries = self.draft.entries
        if len(entries) > most:
            self._keep(entries[:most], entries[most:])

    def _all_kept(self, besides: Sequence[str] = ()) -> tuple[KeyEntry, ...]:
        """Return the keys to keep when another order begins now: no key of the list gets lost."""
        kept = {entry.text: entry for entry in (*self.draft.kept, *self.draft.entries) if entry.first is None}
        return tuple(entry for text, entry in kept.items() if text not in besides)

    def _keep(self, entries: tuple[KeyEntry, ...], others: tuple[KeyEntry, ...]) -> None:
        accepted = self.draft.doubts_accepted
        self.draft = self.draft._replace(kept=(*self.draft.kept, *others))
        self._put(judge([entry.text for entry in entries], self.key_format, checks=checks_of(entries)))
        if accepted:
            self.draft = self.draft._replace(doubts_accepted=True)
            self._find_destination()

    # ---- changes

    def _judged(self, texts: tuple[str, ...]) -> tuple[KeyEntry, ...]:
        """Check keys again, those of a known service by its own format."""
        formats = {one.place: KeyFormat.of(one.key_format) for one in self.services if one.key_format}
        checks: dict[str, Check] = {}
        for text in texts:
            key_format = formats.get(self._answers.get(text, Place()))
            if key_format is not None:
                checks |= checks_of(judge((text,), key_format))
        return judge(texts, self.key_format, checks=checks)

    def _texts_with(self, index: int) -> tuple[str, ...]:
        texts = self.draft.key_texts
        if not 0 <= index < len(texts):
            raise ValueError("there is no key at this place")
        return texts

    def _put(self, entries: tuple[KeyEntry, ...]) -> None:
        """Take another list: proposals, option and quote were for the one before."""
        same = entries == self.draft.entries
        if not same:
            self._forget_quote()
            self.draft = self.draft._replace(
                entries=entries, refused=(), doubts_accepted=False, proposals=None, group=0, option=None
            )
        self._find_destination()

    def _forget_quote(self) -> None:
        raise NotImplementedError

    def _restore(self, discarded: Discarded) -> None:
        raise NotImplementedError
