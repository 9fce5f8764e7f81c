"""Answers of the page, key by key: by number or pasted, with their remedy, into the journal at once."""

from __future__ import annotations

import re

import pytest

from tests.cli.conftest import MICROSOFT, Guide, Run
from tests.cli.guided import (
    AFTERWARDS,
    SECOND,
    THIRD,
    TO_THE_FIRST_KEY,
    YES,
    states,
)
from wizard.contract import Code
from wizard.microsoft import CONSEQUENCES, QUOTATIONS, Consequence, Quotation

BUSY, ROLE, NOT_PROCESSED, ASIDE = "6", "9", "11", "12"


def test_three_keys_redeemed_used_and_busy_then_redeemed(guide: Guide, run: Run) -> None:
    used = "De opgegeven productcode is al gebruikt. Voer een andere productcode in"
    answers = (*TO_THE_FIRST_KEY, "1", used, YES, BUSY, "1", *AFTERWARDS)
    ran = guide(MICROSOFT, SECOND, THIRD, answers=answers)
    assert ran.code == 1
    assert states(run) == {
        "3V66T": ("redeemed", ""),
        "H8Q99": ("refused", "key-used"),
        "8HVX7": ("redeemed", ""),
    }
    assert "Key 2 of 3: …H8Q99" in ran.err
    assert "you need a new, unused key for the same subscription" in ran.err
    assert "…3V66T · The key was redeemed" in ran.out
    assert "assign-licenses-to-users" in ran.err


@pytest.mark.parametrize(("number", "code"), list(enumerate(CONSEQUENCES, 2)))
def test_every_message_can_be_chosen_and_has_its_remedy(
    number: int, code: Code, guide: Guide, run: Run
) -> None:
    go_on = CONSEQUENCES[code] is Consequence.RETRY_KEY
    ran = guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, str(number), *([ASIDE] if go_on else [])))
    state = "refused" if CONSEQUENCES[code] is Consequence.REMOVE_KEY else "paused"
    assert states(run) == {"3V66T": (state, code)}
    assert ran.code == (1 if state == "refused" else 3)
    assert "Messages the page may show:" in ran.err


@pytest.mark.parametrize("language", ["nl", "ja"])
def test_quotations_are_shown_as_such_in_their_language(language: str, run: Run) -> None:
    words = ("--cloud", "worldwide", "--product", "intune", "--action", "new", "--customer", "A")
    answers = f"{'はい' if language == 'ja' else 'ja'}\nyes\n{ASIDE}\n"
    said = run("--language", language, "guide", *words, MICROSOFT, given=answers).err
    before, after = "「」" if language == "ja" else "“”"
    for quotation in QUOTATIONS:
        assert (f"{before}{quotation.text}{after}" in said) == (quotation.language == language)


@pytest.mark.parametrize(
    "quotation", QUOTATIONS, ids=lambda one: f"{one.language}-{one.code}-{one.text[:10]}"
)
def test_every_quoted_message_is_taken_pasted(quotation: Quotation, guide: Guide, run: Run) -> None:
    guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, quotation.text, YES, ASIDE))
    assert states(run)["3V66T"][1] == quotation.code


def test_a_pasted_message_counts_only_when_the_person_agrees(guide: Guide, run: Run) -> None:
    ran = guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, "al gebruikt", "no", "1", *AFTERWARDS))
    assert ran.code == 0
    assert states(run) == {"3V66T": ("redeemed", "")}


def test_the_next_line_of_a_paste_is_no_answer(guide: Guide, run: Run) -> None:
    pasted = ("De opgegeven productcode is al gebruikt.", "Voer een andere productcode in", YES)
    guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, *pasted, "1", *AFTERWARDS))
    assert states(run) == {"3V66T": ("refused", "key-used"), "H8Q99": ("redeemed", "")}


def test_an_ambiguous_paste_is_asked_about_one_by_one(guide: Guide, run: Run) -> None:
    shared = "Wacht een paar minuten en probeer het opnieuw"
    ran = guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, shared, "no", YES, ASIDE))
    assert states(run) == {"3V66T": ("paused", "service-busy")}
    assert ran.err.count("Is it this one:") == 2


@pytest.mark.parametrize("nonsense", ["", "0", "13", "999", "bla bla bla", "１２３４"])
def test_what_is_no_answer_is_asked_again(nonsense: str, guide: Guide, run: Run) -> None:
    ran = guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, nonsense, "１", *AFTERWARDS))
    assert ran.code == 0
    assert "Not recognized." in ran.err
    assert states(run) == {"3V66T": ("redeemed", "")}


def test_a_busy_page_says_when_to_ask_support(guide: Guide) -> None:
    ran = guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, BUSY, BUSY, ASIDE))
    times = re.findall(r"still says so at (\d+:\d\d [AP]M)", ran.err)
    assert len(times) == 2
    assert times[0] == times[1]  # a quarter of an hour after it was first busy
    assert "Support: https://go.microsoft.com/fwlink/?LinkID=394189" in ran.err
    assert ran.code == 3


def test_an_order_that_was_not_processed_is_the_same_key_again(guide: Guide, run: Run) -> None:
    ran = guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, NOT_PROCESSED, "1", *AFTERWARDS))
    assert ran.code == 0
    assert "same key again" in ran.err
    assert states(run) == {"3V66T": ("redeemed", "")}


def test_a_missing_role_stops_all_keys(guide: Guide, run: Run) -> None:
    ran = guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, ROLE))
    assert ran.code == 3
    assert "Users > Active users" in ran.err
    assert states(run) == {"3V66T": ("paused", "role-required"), "H8Q99": ("paused", "")}


def test_a_key_put_aside_is_offered_again_later(guide: Guide, run: Run) -> None:
    ran = guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, ASIDE, "1", *AFTERWARDS))
    assert ran.code == 3
    assert "Some keys are left" in ran.err
    again = guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, "1", *AFTERWARDS))
    assert again.code == 0
    assert "Key 1 of 1: …3V66T" in again.err
    assert states(run) == {"3V66T": ("redeemed", ""), "H8Q99": ("redeemed", "")}
