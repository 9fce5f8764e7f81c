"""`redeem` without options leads a person through the choices, one question at a time."""

from __future__ import annotations

import pytest

from tests.cli.conftest import ADD, EXTEND, NEW, SPARE, Run
from wizard.contract import Action


def test_a_person_is_led_through_all_choices(run: Run) -> None:
    answers = [EXTEND, EXTEND, "", "9", "x", "3", "yes"]
    ran = run("redeem", "--practice", given="\n".join(answers) + "\n")
    assert ran.code == 0
    for said in (
        "1 key: Cirrus Workplace, 25 licenses, 12 months",
        "How do you want to use these 25 licenses?",
        "Extend · Your Cirrus Workplace with 20 licenses",
        f"A practice key that fits: {NEW}",
        "they are not shown",
        f"✓ …{EXTEND[-5:]}: Typed right",
        f"✗ …{EXTEND[-5:]}: Already in the list",
        "Review of your order",
    ):
        assert said in ran.err


def test_a_reseller_chooses_the_customer_by_number_or_by_a_part_of_its_name(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.cli.terminal.MANY", 3)
    words = ["redeem", "--practice", "--account", "reseller", "--action", "new", NEW]
    ran = run(*words, given="zzz\nSEASIDE\n1\nno\n")
    assert "No matches." in ran.err
    assert "Redeem for Seaside Schools Trust?" in ran.err


def test_a_mistyped_key_can_be_typed_again_or_kept(run: Run) -> None:
    wrong = NEW[:-1] + ("8" if NEW[-1] != "8" else "6")
    fixed = run("redeem", "--practice", "--action", "new", given=f"{wrong}\n{NEW}\n\nno\n")
    assert f"? …{wrong[-5:]}" in fixed.err
    assert f"✓ …{NEW[-5:]}" in fixed.err
    kept = run("redeem", "--practice", "--action", "new", given=f"{wrong}\n\n\n")
    assert kept.code == 1
    assert "This is only practice" in kept.err


def test_several_keys_pasted_in_one_line_are_all_taken(run: Run) -> None:
    keys = [NEW, *SPARE[Action.NEW][:3]]
    ran = run("redeem", "--practice", "--action", "new", given=f"{' '.join(keys)}\n\nyes\n")
    assert ran.code == 0
    assert "Cirrus Workplace · 20 licenses" in ran.out


def test_the_practice_key_that_is_offered_was_not_used_before(run: Run) -> None:
    words = ["redeem", "--practice", "--action", "new"]
    assert run(*words, NEW, given="yes\n").code == 0
    assert f"A practice key that fits: {SPARE[Action.NEW][0]}" in run(*words).err


def test_the_only_subscription_that_fits_is_chosen(run: Run) -> None:
    words = ["redeem", "--practice", "--account", "reseller", "--customer", "JP-1002", "--action", "add", ADD]
    assert "30 licenses" in run(*words, given="no\n").err


def test_a_customer_without_a_fitting_subscription_is_told_so(redeem: Run) -> None:
    words = ["--account", "reseller", "--customer", "NL-1005", "--action", "add", ADD]
    ran = redeem(*words)
    assert ran.code == 1
    assert ran.json["code"] == "not-found"
    assert "no subscription you can use for this" in ran.err


def test_an_impossible_key_at_the_prompt_is_not_taken_and_the_order_goes_on(run: Run) -> None:
    ran = run("redeem", "--practice", "--action", "new", given=f"{NEW[:-1]}O\n{NEW}\n\nyes\n")
    assert ran.code == 0
    assert "It wasn’t added to the list." in ran.err
    assert "Group 5, position 5: " in ran.err


def test_a_fault_at_the_prompt_is_explained_once_and_then_said_in_few_lines(run: Run) -> None:
    names = "Contoso B.V.\nContoso B.V. Amsterdam\n"
    ran = run("redeem", "--practice", "--action", "new", given=f"{names}{NEW}\n\nyes\n")
    assert ran.code == 0
    first, second, _ = ran.err.split("It wasn’t added to the list.")
    assert first.count("Keys never contain") == 1
    assert len(second.strip().splitlines()) == 2, second
    assert "A character that never occurs in a key" in second
    assert "Group 1, position 2: " in second


def test_a_key_typed_wrong_again_is_not_explained_again(run: Run) -> None:
    wrong = "W269N-WFGWX-YVC9B-4J6C9-T83GY"
    ran = run("redeem", "--practice", "--action", "new", given=f"{wrong}\n{wrong}\n\n\nno\n")
    assert ran.err.count("At least one character is wrong") == 2
    assert ran.err.count("The check built into the key") == 1


@pytest.mark.parametrize("command", [["check"], ["redeem", "--practice", "--action", "new", "--yes"]])
def test_a_key_that_is_given_is_not_to_be_typed_on(command: list[str], run: Run) -> None:
    ran = run(*command, "W269N-WFGWX")
    assert ran.code == 1
    assert "Continue typing" not in ran.out + ran.err
    assert "Count five characters in every group." in ran.out + ran.err
    ran = run(*command, f"{NEW[:-1]}O")
    assert "here" not in ran.out + ran.err
