"""The offline check of one key."""

from __future__ import annotations

from functools import cache
from typing import Final

from wizard.keys import hints, microsoft, service
from wizard.keys.alphabet import ALPHABET, LENGTH, TWINS
from wizard.keys.masks import FEWEST_UNIFORM, is_placeholder, uniform_groups
from wizard.keys.text import typed
from wizard.keys.verdicts import Check, Format, Hint, KeyFormat, Reason, Verdict

# A Check holds no key, so all keys with the same verdict share one.
_MICROSOFT: Final = Check(Verdict.COMPLETE, Format.MICROSOFT_2009, LENGTH)
_SERVICE: Final = Check(Verdict.COMPLETE, Format.SERVICE, LENGTH)
_UNVERIFIABLE: Final = Check(Verdict.UNVERIFIABLE, Format.MICROSOFT_2005, LENGTH)
_SWAPPED: Final = Check(Verdict.MISTYPED, Format.SERVICE, LENGTH, Reason.SWAPPED)
_PLACEHOLDER: Final = Check(Verdict.IMPOSSIBLE, None, LENGTH, Reason.PLACEHOLDER)
_MASKED: Final = Check(Verdict.IMPOSSIBLE, None, LENGTH, Reason.MASKED)
_NO_PLACE: Final = {
    kind: Check(Verdict.MISTYPED, kind, LENGTH, Reason.CHECKSUM) for kind in (Format.MICROSOFT_2009, None)
}
_SHORT: Final = (
    Check(Verdict.EMPTY, None, 0),
    *(Check(Verdict.INCOMPLETE, None, length) for length in range(1, LENGTH)),
)


def check(text: str, key_format: KeyFormat = KeyFormat.AUTO) -> Check:
    """Check the key in `text` offline, for a service that takes `key_format`.

    `text` may be raw: case, width, dashes, spaces, punctuation and invisible characters do not matter. It
    is one key, so everything in it counts; `find` finds keys among other text. Fastest with 25
    upper-case letters and no dashes, as `find` gives them. Never raises for any str, and never says
    DUPLICATE.

    A key that passes Microsoft's check and not the service's is COMPLETE and MICROSOFT_2009 even where
    `key_format` is SERVICE: it is typed right, but for another service. With AUTO, an unknown mistyped kind
    has `format` None, and a LOOKALIKE hint is a place where one similar letter makes either check hold.
    """
    answer = _complete(text, key_format)
    if answer is not None:
        return answer
    if len(text) == LENGTH and not text.strip(ALPHABET):
        return _failed(text, key_format)
    letters = typed(text)
    if letters != text:
        answer = _complete(letters, key_format)
    return answer or _rejected(letters, key_format)


def _complete(letters: str, key_format: KeyFormat) -> Check | None:
    """Return the answer for a key whose check holds; where both hold, the one `key_format` asks for."""
    if key_format is KeyFormat.SERVICE and _is_service_key(letters):
        return _SERVICE
    if _is_microsoft_key(letters):
        return _MICROSOFT
    if key_format is KeyFormat.AUTO and _is_service_key(letters):
        return _SERVICE
    return None


def _is_service_key(letters: str) -> bool:
    """Return True for a key of an activation service; a mask and a placeholder may hold its sums too."""
    return service.holds(letters) and not _is_mask(letters)


def _is_microsoft_key(letters: str) -> bool:
    return microsoft.holds(letters) and not _is_mask(letters)


def _is_mask(letters: str) -> bool:
    """Return True for a masked key or a placeholder, 25 letters; of most keys it compares seven letters."""
    return (
        (letters[0] == letters[1] or letters[5] == letters[6] or letters[10] == letters[11])
        and uniform_groups(letters) >= FEWEST_UNIFORM
    ) or (letters[0] == letters[5] and is_placeholder(letters))


def _mask(letters: str) -> Check:
    return _PLACEHOLDER if is_placeholder(letters) else _MASKED


def looks_microsoft(text: str) -> bool:
    """Return True if the key in `text` passes Microsoft's check of 2009 alone. Never raises."""
    letters = typed(text)
    return _is_microsoft_key(letters) and not _is_service_key(letters)


def looks_of_a_service(text: str) -> bool:
    """Return True if the key in `text` passes an activation service's check alone. Never raises."""
    letters = typed(text)
    return _is_service_key(letters) and not _is_microsoft_key(letters)


def _rejected(letters: str, key_format: KeyFormat) -> Check:
    """Return the answer for letters that fail the check, are not 25, or are not of the alphabet."""
    length = len(letters)
    if length == LENGTH and (is_placeholder(letters) or _is_mask(letters)):
        return _mask(letters)
    never = hints.impossible(letters)
    if length > LENGTH:
        return Check(Verdict.IMPOSSIBLE, None, length, Reason.TOO_MANY, never)
    if never:
        latin = all(hints.is_latin(hint.read) for hint in never)
        return Check(Verdict.IMPOSSIBLE, None, length, Reason.CHARACTERS if latin else Reason.SCRIPT, never)
    if key_format is KeyFormat.MICROSOFT and microsoft.breaks_n_rule(letters):
        return Check(Verdict.IMPOSSIBLE, None, length, Reason.N_RULE, hints.every_n(letters))
    if length < LENGTH:
        return _SHORT[length]
    return _failed(letters, key_format)


def _failed(letters: str, key_format: KeyFormat) -> Check:
    """Return the answer for 25 letters of the alphabet whose check does not hold."""
    if _is_mask(letters):
        return _mask(letters)
    if key_format is KeyFormat.SERVICE:
        return _failing_service(letters)
    if key_format is KeyFormat.MICROSOFT and microsoft.breaks_n_rule(letters):
        return Check(Verdict.IMPOSSIBLE, None, LENGTH, Reason.N_RULE, hints.every_n(letters))
    return _failing(letters, key_format)


def _failing_service(letters: str) -> Check:
    fault = service.fault(letters)
    if fault is None:
        return _SWAPPED
    read = letters[fault.index]
    # Only a slip that people make is named firmly: two wrong letters have a place too, and it is another.
    return _slip(fault.index, read, fault.repair if fault.repair in TWINS[read] else "")


@cache
def _slip(index: int, read: str, repair: str) -> Check:
    """Return the answer for a service key with one wrong letter, and the similar one that repairs it."""
    reason, likely = (Reason.PLACE, (repair,)) if repair else (Reason.NEAR, ())
    return Check(Verdict.MISTYPED, Format.SERVICE, LENGTH, reason, (Hint.at(index, read, likely),))


def _failing(letters: str, key_format: KeyFormat) -> Check:
    """Return the answer for 25 letters that fail, in Microsoft's formats and with AUTO the service's too."""
    places = microsoft.lookalikes(letters)
    if "N" not in letters:
        if not places:
            return _UNVERIFIABLE
        return Check(Verdict.MISTYPED, Format.MICROSOFT_2009, LENGTH, Reason.LOOKALIKE, places)
    kind = Format.MICROSOFT_2009 if key_format is KeyFormat.MICROSOFT else None
    if kind is None:
        places = _with_service(letters, places)
    return Check(Verdict.MISTYPED, kind, LENGTH, Reason.LOOKALIKE, places) if places else _NO_PLACE[kind]


def _with_service(letters: str, places: tuple[Hint, ...]) -> tuple[Hint, ...]:
    """Return `places` with the one where a similar letter makes the service's check hold, in order."""
    found = _failing_service(letters)
    if found.reason is not Reason.PLACE:
        return places
    by_index = {hint.index: hint for hint in places}
    for hint in found.hints:
        same = by_index.get(hint.index)
        likely = (*same.likely, *hint.likely) if same else hint.likely
        by_index[hint.index] = Hint.at(hint.index, hint.read, likely)
    return tuple(by_index[index] for index in sorted(by_index))
