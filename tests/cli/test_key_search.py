"""`product-key keys find`: what it answers to what people give it is true."""

from __future__ import annotations

import pytest

from tests.cli.conftest import NEW, SPARE, Ran, Run
from wizard.contract import Action

KEY, ENDING = NEW, NEW[-5:]
LIST_ALONE = SPARE[Action.NEW][0]
"""A key of no order."""


@pytest.fixture
def had(run: Run, redeem: Run) -> Run:
    """Search on a computer that redeemed one key."""
    assert redeem("--action", "new", KEY).code == 0

    def search(*words: str) -> Ran:
        return run("keys", "find", *words)

    return search


@pytest.mark.parametrize(
    "given",
    [
        KEY,
        KEY.lower(),
        KEY.replace("-", " "),
        f"Product key: {KEY}",
        ENDING,
        ENDING.lower(),
        f"…{ENDING}",
        f"*****-*****-*****-*****-{ENDING}",
        f"XXXXX-XXXXX-XXXXX-XXXXX-{ENDING}",
    ],
)
def test_a_key_is_found_however_it_is_written(given: str, had: Run) -> None:
    ran = had(given)
    assert ran.code == 0
    assert ran.out.startswith(f"…{ENDING} · redeemed")


@pytest.mark.parametrize("given", [LIST_ALONE, LIST_ALONE.lower(), LIST_ALONE[-5:], LIST_ALONE[-5:].lower()])
def test_what_this_computer_has_not_had_is_not_found(given: str, had: Run) -> None:
    ran = had(given)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.endswith("This computer hasn’t seen such a key.\n")


def test_a_mistyped_key_is_not_found_and_doubted(had: Run) -> None:
    mistyped = f"{KEY[:-1]}{'B' if KEY[-1] != 'B' else 'C'}"
    ran = had(mistyped)
    assert ran.code == 1
    assert f"…{mistyped[-5:]}: Probably mistyped" in ran.err


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("ZZZZZ", "A character that never occurs in a key"),
        ("ТВКМН", "A character from another writing system"),
        (f"{KEY[:-1]}Z", "A character that never occurs in a key"),
        ("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", "A placeholder, not a key"),
    ],
)
def test_what_no_key_can_be_is_not_looked_up(given: str, why: str, had: Run) -> None:
    ran = had(given)
    assert ran.code == 2
    assert "so nothing was looked up." in ran.err
    assert why in ran.err
    assert "has not had" not in ran.err


@pytest.mark.parametrize(("given", "count"), [("T83G", "4"), (KEY[:11], "10"), (f"{KEY} {KEY}", "50")])
def test_what_is_neither_a_key_nor_an_ending_is_counted(given: str, count: str, had: Run) -> None:
    ran = had(given)
    assert ran.code == 2
    assert f"A key has 25 characters and its ending has 5, but you gave {count}." in ran.err


@pytest.mark.parametrize(
    "words",
    [
        "redeem --practice --action new --yes KEY --customer=",
        "redeem --practice --action add --yes KEY --subscription=",
        "redeem --action new --yes KEY --service=",
        "subscriptions --customer=",
        "keys find --customer=",
        "keys forget --customer=",
        "batch run november.xlsx --plan=",
    ],
)
def test_an_option_without_its_value_is_usage_and_never_means_everything(words: str, run: Run) -> None:
    ran = run(*(LIST_ALONE if word == "KEY" else word for word in words.split()))
    assert ran.code == 2
    assert "Nothing was done." in ran.err
    assert run("orders", "--json").out == ""
