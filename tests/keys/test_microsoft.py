"""Promises of the check for Microsoft's keys about slips, counted over every published key."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from tests.keys.samples import CHECKED, KEY, LETTERS, UNCHECKED, replaced
from wizard.keys import ALPHABET, Format, KeyFormat, Reason, Verdict, check, looks_microsoft
from wizard.keys import service as own
from wizard.keys.alphabet import ORIGINALS_OF_N, TWINS
from wizard.keys.microsoft import holds


def slips() -> Iterator[tuple[str, int, str, str]]:
    """Every published key of 2009 with one wrong letter: text, place, right letter and wrong one."""
    for key in CHECKED:
        for index, right in enumerate(key.letters):
            for wrong in ALPHABET.replace(right, ""):
                yield replaced(key.letters, index, wrong), index, right, wrong


@pytest.mark.parametrize(("key_format", "at_most"), [(KeyFormat.MICROSOFT, 0.001), (KeyFormat.AUTO, 0.003)])
def test_one_wrong_letter_hardly_ever_passes_and_a_similar_one_is_pointed_at(
    key_format: KeyFormat, at_most: float
) -> None:
    tried = passed = similar = pointed_at = 0
    for text, index, right, wrong in slips():
        answer = check(text, key_format)
        tried += 1
        passed += answer.verdict is Verdict.COMPLETE
        if wrong in TWINS[right]:
            similar += 1
            pointed_at += any(hint.index == index and right in hint.likely for hint in answer.hints) or (
                # Two N: each is pointed at, with the letters that are taken for one.
                answer.reason is Reason.N_RULE and index in {hint.index for hint in answer.hints}
            )
    print(f"{key_format}: {passed} of {tried} pass, {pointed_at} of {similar} similar ones are pointed at")
    assert tried == 55 * 25 * 24
    assert passed / tried <= at_most
    assert pointed_at / similar >= 0.95


def test_a_lookalike_hint_always_names_letters_that_make_the_check_hold() -> None:
    for text, _, _, wrong in slips():
        if wrong not in "8MN":
            continue
        answer = check(text, KeyFormat.MICROSOFT)
        if answer.reason is Reason.LOOKALIKE:
            assert answer.format is Format.MICROSOFT_2009
            assert [hint.index for hint in answer.hints] == sorted({hint.index for hint in answer.hints})
            for hint in answer.hints:
                assert text[hint.index] == hint.read
                assert hint.likely
                assert all(holds(replaced(text, hint.index, likely)) for likely in hint.likely)


def test_every_place_where_one_similar_letter_makes_the_check_hold_is_pointed_at() -> None:
    drawn = random.Random(17)
    for text in drawn.sample([text for text, *_ in slips()], 4_000):
        if text.count("N") != 1 or text.endswith("N") or holds(text):
            continue
        fits = {
            (index, read, meant)
            for index, read in enumerate(text)
            for meant in TWINS[read]
            if holds(replaced(text, index, meant))
        }
        hints = check(text, KeyFormat.MICROSOFT).hints
        assert {(hint.index, hint.read, meant) for hint in hints for meant in hint.likely} == fits


def test_an_n_that_was_read_as_a_similar_letter_is_pointed_at() -> None:
    for key in CHECKED:
        place = key.letters.index("N")
        for wrong in ORIGINALS_OF_N:
            answer = check(replaced(key.letters, place, wrong))
            if answer.format is Format.SERVICE:  # one in 625 passes that check by chance
                continue
            assert (answer.verdict, answer.format) == (Verdict.MISTYPED, Format.MICROSOFT_2009)
            assert (place, ("N",)) in {(hint.index, hint.likely) for hint in answer.hints}


def test_a_key_without_a_checksum_is_never_called_complete_or_wrong() -> None:
    for key in UNCHECKED:
        answer = check(key.printed)
        assert (answer.verdict, answer.reason, answer.hints) == (Verdict.UNVERIFIABLE, None, ())


def test_a_masked_key_is_never_completed() -> None:
    for mask in "XВ09QN":
        answer = check(mask * 20 + "T83GX")
        assert answer.verdict is not Verdict.COMPLETE
        assert len(answer.hints) <= 25
    assert check("XXXXX-XXXXX-XXXXX-XXXXX-T83GX").reason is Reason.MASKED


def test_a_microsoft_key_is_recognized_as_one_and_a_service_key_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert looks_microsoft(KEY.lower())
    assert not looks_microsoft("PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF")
    assert not looks_microsoft(UNCHECKED[0].printed)
    assert not looks_microsoft("")
    monkeypatch.setattr(own, "holds", lambda letters: letters == LETTERS)
    assert not looks_microsoft(KEY)
