"""`redeem` shows the review, asks, redeems and prints the receipt."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.cli.conftest import ADD, EXTEND, NEW, REACTIVATE, SPARE, Run
from wizard.contract import Action, Quote, Receipt
from wizard.keys import dashed
from wizard.server import practice_data as data

Look = Callable[..., dict[str, Any]]


def test_the_review_is_shown_before_the_question_and_the_receipt_after_yes(run: Run) -> None:
    ran = run("redeem", "--practice", "--action", "new", NEW, given="yes\n")
    assert ran.code == 0
    review, _, rest = ran.err.partition("Redeem for De Groene Fiets B.V.? [yes/no]")
    assert "Review of your order" in review
    assert "degroenefiets.example" in review
    assert f"…{NEW[-5:]} · Cirrus Workplace · 5 licenses · 12 months" in review
    assert "https://cirrus.example/agreement" in review
    assert "assign the licenses" in rest
    assert ran.out.startswith("Practice receipt: nothing real was redeemed")
    assert "R-" in ran.out
    assert "Cirrus Workplace · 5 licenses · Active" in ran.out


def test_it_is_said_that_practice_is_practice_and_who_is_signed_in(run: Run) -> None:
    ran = run("redeem", "--practice", "--action", "new", NEW, given="no\n")
    assert "Practice: nothing here is real. Signed in to Cirrus (practice) as Noor de Wit." in ran.err


@pytest.mark.parametrize("answer", ["no\n", "n\n", "NO\n", "Ｎ\n"])
def test_no_means_no(answer: str, run: Run, redeem: Run) -> None:
    ran = run("redeem", "--practice", "--action", "new", NEW, given=answer)
    assert ran.code == 1
    assert ran.out == ""
    assert "Nothing was redeemed" in ran.err
    assert run("orders", "--json").out == ""
    assert redeem("--action", "new", NEW).json["result"] == "redeemed"


@pytest.mark.parametrize("answer", ["yes\n", "y\n", "Ｙes\n", " YES \n", "what?\n\nyes\n"])
def test_yes_is_understood_however_it_is_typed(answer: str, run: Run) -> None:
    assert run("redeem", "--practice", "--action", "new", NEW, given=answer).code == 0


def test_where_nobody_answers_nothing_is_redeemed_and_yes_is_named(run: Run) -> None:
    ran = run("redeem", "--practice", "--action", "new", NEW)
    assert ran.code == 2
    assert "--yes" in ran.err
    assert "Nothing was redeemed" in ran.err


def test_a_new_subscription_has_all_licenses_from_today_for_as_many_months(redeem: Run) -> None:
    keys = [NEW, *SPARE[Action.NEW][:2]]
    receipt = redeem("--action", "new", *keys).json["receipt"]
    assert receipt["before"] is None
    assert receipt["after"]["licenses"] == 15
    assert receipt["after"]["status"] == "active"
    assert receipt["after"]["subscription_id"].startswith("S-")
    assert _months_from_today(receipt["after"], 12)
    assert [line["ending"] for line in receipt["lines"]] == [key[-5:] for key in keys]


def test_added_licenses_end_with_the_subscription(redeem: Run, subscription: Look) -> None:
    before = subscription("S-1001")
    receipt = redeem("--action", "add", "--subscription", "S-1001", ADD).json["receipt"]
    assert receipt["before"] == before
    assert receipt["after"] == {**before, "licenses": before["licenses"] + 5}
    assert subscription("S-1001") == receipt["after"]


def test_extending_replaces_the_licenses_and_moves_the_date(redeem: Run, subscription: Look) -> None:
    before = subscription("S-1001")
    receipt = redeem("--action", "extend", "--subscription", "S-1001", EXTEND).json["receipt"]
    assert receipt["before"] == before
    assert receipt["after"]["licenses"] == 25
    year = date.fromisoformat(before["expires_on"]).year
    assert date.fromisoformat(receipt["after"]["expires_on"]).year == year + 1
    assert subscription("S-1001") == receipt["after"]


def test_reactivating_begins_today(redeem: Run, subscription: Look) -> None:
    receipt = redeem("--action", "reactivate", "--subscription", "S-1003", REACTIVATE).json["receipt"]
    assert receipt["before"]["status"] == "expired"
    assert receipt["after"]["status"] == "active"
    assert receipt["after"]["licenses"] == 15
    assert _months_from_today(receipt["after"], 12)
    assert subscription("S-1003") == receipt["after"]


def test_json_is_one_object_of_the_contract(redeem: Run) -> None:
    ran = redeem("--action", "new", "--reference", "PO-7", NEW)
    assert list(ran.json) == ["result", "order", "code", "quote", "receipt", "practice"]
    assert (ran.json["result"], ran.json["code"], ran.json["practice"]) == ("redeemed", None, True)
    quote = msgspec.convert(ran.json["quote"], Quote)
    receipt = msgspec.convert(ran.json["receipt"], Receipt)
    assert quote.redeemable
    assert receipt.reference == "PO-7"
    assert receipt.quote_id == quote.id
    assert msgspec.json.decode(msgspec.json.encode(receipt)) == ran.json["receipt"]


def test_one_rejected_key_stops_all_of_them(redeem: Run) -> None:
    rejected = redeem("--action", "new", NEW, dashed(data.BLOCKED.text))
    assert rejected.code == 1
    assert rejected.json["result"] == "rejected"
    assert rejected.json["code"] == "key-invalid"
    assert rejected.json["order"] is None
    assert rejected.json["receipt"] is None
    assert [line["state"] for line in rejected.json["quote"]["lines"]] == ["accepted", "rejected"]
    assert redeem("--action", "new", NEW).json["result"] == "redeemed"


def test_a_rejected_key_is_named_by_its_ending_with_its_remedy(run: Run) -> None:
    ran = run("redeem", "--practice", "--action", "new", "--yes", NEW, dashed(data.EXPIRED.text))
    assert ran.code == 1
    assert f"✗ …{data.EXPIRED.text[-5:]}: This key can no longer be redeemed" in ran.err
    assert "Contact support" in ran.err
    assert "Nothing was redeemed" in ran.err


def test_a_key_that_cannot_be_one_is_stopped_before_anything_is_sent(run: Run) -> None:
    ran = run("redeem", "--practice", "--action", "new", "--yes", f"{NEW[:-1]}O")
    assert ran.code == 1
    assert "Group 5, position 5 reads O" in ran.err
    assert "Review" not in ran.err


def test_a_mistyped_key_is_said_and_the_service_decides(run: Run) -> None:
    # G and C are no look-alikes: the place is not firm, so nothing is claimed.
    mistyped = ("6" if NEW[0] != "6" else "9") + NEW[1:]
    ran = run("redeem", "--practice", "--action", "new", "--yes", mistyped)
    assert "? 1" in ran.err
    assert "Review of your order" in ran.err
    assert ran.code == 1


def test_a_key_may_be_written_in_any_way(redeem: Run) -> None:
    spare = SPARE[Action.NEW]
    full_width = "".join(chr(ord(sign) + 0xFEE0) for sign in spare[0])
    assert redeem("--action", "new", NEW.lower().replace("-", "")).code == 0
    assert redeem("--action", "new", full_width).code == 0
    assert redeem("--action", "new", *spare[1].split("-")).code == 0
    assert redeem("--action", "new", f"Product key: {spare[2]}, {spare[3]}").code == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_keys_are_read_from_standard_input(encoding: str, redeem: Run) -> None:
    mail = f"Geachte heer,\r\n\r\n\tProduct key:\t{NEW}\r\nand {SPARE[Action.NEW][0]}\r\n– café"
    ran = redeem("--action", "new", "-", given=mail.encode(encoding))
    assert ran.code == 0
    assert ran.json["receipt"]["after"]["licenses"] == 10


def test_an_empty_standard_input_is_said_and_nothing_is_done(redeem: Run) -> None:
    ran = redeem("--action", "new", "-")
    assert ran.code == 2
    assert "No key was entered" in ran.err


def test_more_input_than_any_list_of_keys_is_refused_whole(
    redeem: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.cli.keys.MAX_INPUT", 1000)
    ran = redeem("--action", "new", "-", given=f"{NEW}\n" + "x " * 1000)
    assert ran.code == 2
    assert "too much on standard input" in ran.err


def test_a_hundred_thousand_characters_are_no_key(redeem: Run, run: Run) -> None:
    for ran in (
        redeem("--action", "new", "QB8" * 33_334),
        redeem("--action", "new", "-", given="0O" * 50_000),
        redeem("--action", "new", "\u0301" * 100_000 + "B"),
    ):
        assert ran.code == 1
        assert ran.json["code"] == "key-invalid"
        assert len(ran.err) < 2000


def test_more_keys_than_an_order_holds_are_counted(redeem: Run) -> None:
    ran = redeem("--action", "new", *[dashed(key.text) for key in data.KEYS[:101]])
    assert ran.code == 1
    assert "101 keys" in ran.err
    assert "at most 100" in ran.err


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        ([NEW], "--action"),
        (["--account", "reseller", "--action", "new", NEW], "--customer"),
        (["--action", "add", ADD], "--subscription"),
        (["--action", "new"], "KEY"),
    ],
)
def test_with_yes_nothing_is_asked_so_everything_has_to_be_given(
    words: list[str], missing: str, redeem: Run
) -> None:
    ran = redeem(*words)
    assert ran.code == 2
    assert f"With --yes no questions are asked, so add {missing}" in ran.err
    assert ran.out == ""


@pytest.mark.parametrize(
    "words",
    [
        ["--json", NEW],
        ["--action", "new", "-"],
        ["--action", "new", "--subscription", "S-1001", "--yes", NEW],
        ["--action", "new", "--reference", "x" * 101, "--yes", NEW],
        ["--action", "new", "--reference", "two\nlines", "--yes", NEW],
    ],
)
def test_contradictions_are_usage(words: list[str], run: Run) -> None:
    ran = run("redeem", "--practice", *words)
    assert ran.code == 2
    assert "Nothing was done." in ran.err
    assert ran.out == ""


@pytest.mark.parametrize("reference", [f"for {NEW}", "MHJ2X  CX4F7  MQY4M  BMHDK  883DD"])
def test_a_key_in_the_reference_is_refused_before_it_is_stored(
    reference: str, redeem: Run, folder: Path
) -> None:
    ran = redeem("--action", "new", "--reference", reference, NEW)
    assert ran.code == 2
    assert "--reference: a product key does not belong here" in ran.err
    assert reference[-5:] not in ran.err
    assert not folder.exists()


@pytest.mark.parametrize(
    ("words", "code", "way_on"),
    [
        (["--customer", "XX-1"], "not-found", "product-key customers"),
        (["--action", "add", "--subscription", "S-9"], "not-found", "product-key subscriptions"),
        (["--account", "reader"], "role-required", "product-key customers"),
        (["--action", "add", "--subscription", "S-1004"], "subscription-unfit", "Reactivate"),
    ],
)
def test_the_wrong_choice_is_named_with_a_way_on(
    words: list[str], code: str, way_on: str, redeem: Run
) -> None:
    ran = redeem("--action", "new", *words, NEW)
    assert ran.code == 1
    assert ran.json["code"] == code
    assert way_on in ran.err


def test_recommended_commands_name_the_data_folder(redeem: Run, folder: Path) -> None:
    assert f"--data-dir {folder}" in redeem("--action", "new", "--customer", "XX-1", NEW).err


def _months_from_today(state: dict[str, Any], months: int) -> bool:
    """Tell if it expires so many months from today, or from the day beside it where midnight was near."""
    expires = date.fromisoformat(state["expires_on"])
    today = date.today()
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return abs(expires - date(year, month + 1, min(today.day, 28))) <= timedelta(days=4)


MIXED = [
    NEW,
    SPARE[Action.NEW][0].replace("-", "."),
    f"key{SPARE[Action.NEW][1]}",
    SPARE[Action.NEW][2].replace("-", "_"),
    f"{SPARE[Action.NEW][3]}{SPARE[Action.NEW][4]}",
]


def test_keys_of_a_list_are_read_in_whatever_form_they_are(redeem: Run) -> None:
    ran = redeem("--action", "new", "-", given="\n".join(MIXED))
    assert ran.code == 0
    assert [line["ending"] for line in ran.json["receipt"]["lines"]] == [
        key[-5:] for key in [NEW, *SPARE[Action.NEW][:5]]
    ]


@pytest.mark.parametrize("line", [f"KEY{SPARE[Action.NEW][0]}", SPARE[Action.NEW][0][:-6]])
def test_a_line_that_was_meant_as_a_key_stops_the_order_as_one_that_cannot_be(
    line: str, redeem: Run, run: Run
) -> None:
    ran = redeem("--action", "new", "-", given=f"Dear all,\n{NEW}\n\n{line}\n")
    assert ran.code == 1
    assert ran.json["code"] == "key-invalid"
    assert "line 4" in ran.err
    assert "Nothing was redeemed" in ran.err
    assert line not in ran.err
    assert run("orders", "--json").out == ""


def test_the_review_names_the_subscription_by_its_id(run: Run) -> None:
    words = ["--practice", "--action", "add", "--subscription", "S-1001", "--yes", ADD]
    ran = run("redeem", *words)
    assert re.search(r"^ +Subscription +S-1001$", ran.err, re.MULTILINE)


def test_a_list_that_was_not_read_whole_is_redeemed_only_when_that_is_accepted(redeem: Run) -> None:
    given = f"{NEW}\nW2G9O-WFGWX-YVC9B\nW269N-WFGWX-YVC9B-4J6C9\n"
    ran = redeem("--action", "new", "-", given=given)
    assert ran.code == 1
    assert "--accept-unread" in ran.err
    ran = redeem("--action", "new", "--accept-unread", "-", given=given)
    assert ran.code == 0
    assert "only a part of a key" in ran.err
