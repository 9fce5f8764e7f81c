"""`orders`, `customers`, `subscriptions` and `check`: for people, and for programs."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import msgspec
import pytest

from tests.cli.conftest import ADD, MICROSOFT, NEW, SPARE, Run
from wizard.contract import Action, Customer, State
from wizard.server import practice_batch
from wizard.server import practice_data as data

# ---- orders


def test_without_orders_that_is_said(run: Run) -> None:
    ran = run("orders")
    assert (ran.code, ran.out) == (0, "")
    assert "There are no orders" in ran.err
    assert run("orders", "--json").out == ""


def test_orders_are_listed_the_latest_first(run: Run, redeem: Run) -> None:
    first = redeem("--action", "new", "--reference", "PO-7", NEW).json["order"]
    second = redeem("--action", "add", "--subscription", "S-1001", ADD).json["order"]
    lines = run("orders").out.splitlines()
    assert lines[0].startswith(second)
    assert lines[0].endswith("redeemed")
    assert lines[1] == f"  De Groene Fiets B.V. · Add licenses · …{ADD[-5:]} · practice service"
    assert lines[2].startswith(first)
    assert "PO-7" in lines[3]


def test_orders_as_json_hold_their_receipts(run: Run, redeem: Run) -> None:
    done = redeem("--action", "new", "--reference", "PO-7", NEW).json
    (line,) = run("orders", "--json").lines
    assert line["order"] == done["order"]
    assert line["receipt"] == done["receipt"]
    assert line["endings"] == [NEW[-5:]]
    assert (line["state"], line["code"], line["service"], line["reference"]) == (
        "redeemed",
        None,
        "practice",
        "PO-7",
    )


def test_orders_as_csv_are_read_by_anything(run: Run, redeem: Run) -> None:
    keys = [NEW, SPARE[Action.NEW][0]]
    done = redeem("--action", "new", "--reference", 'a "quoted", reference', *keys).json
    (row,) = csv.DictReader(io.StringIO(run("orders", "--csv").out))
    assert row["order"] == done["order"]
    assert row["customer"] == "De Groene Fiets B.V."
    assert row["endings"] == " ".join(key[-5:] for key in keys)
    assert row["reference"] == 'a "quoted", reference'
    assert row["receipt"] == done["receipt"]["id"]
    assert list(row)[:3] == ["order", "state", "begun_at"]


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_no_cell_is_a_formula(formula: str, run: Run, redeem: Run) -> None:
    redeem("--action", "new", f"--reference={formula}", NEW)
    (row,) = csv.DictReader(io.StringIO(run("orders", "--csv").out))
    assert row["reference"] == f"'{formula}"


def test_a_list_without_orders_still_has_its_columns(run: Run) -> None:
    assert run("orders", "--csv").out.startswith("order,state,begun_at,")


# ---- customers and subscriptions


def test_an_admin_sees_the_own_customer_and_a_reseller_all(run: Run) -> None:
    assert [line["id"] for line in run("customers", "--json").lines] == [data.HOME]
    lines = run("customers", "--account", "reseller", "--json").lines
    known = (*data.CUSTOMERS, *practice_batch.CUSTOMERS)
    assert {msgspec.convert(line, Customer).id for line in lines} == {one[0] for one in known}
    text = run("customers", "--account", "reseller").out
    assert "株式会社さくら製作所 · sakura-works.example · JP-1002 · Reseller" in text


@pytest.mark.parametrize("part", ["さくら", "SAKURA-works", "jp-1002"])
def test_customers_are_found_by_a_part_of_name_domain_or_id(part: str, run: Run) -> None:
    lines = run("customers", "--account", "reseller", "--search", part, "--json").lines
    assert [line["id"] for line in lines] == ["JP-1002"]


def test_no_customer_found_is_said(run: Run) -> None:
    ran = run("customers", "--search", "nobody")
    assert (ran.code, ran.out) == (0, "")
    assert "No customer was found" in ran.err


def test_a_reseller_creates_a_customer_and_redeems_for_it(run: Run, redeem: Run) -> None:
    words = ["--name", "Nieuw B.V.", "--domain", "Nieuw.Example", "--country", "nl"]
    ran = run("customers", "create", *words, "--account", "reseller", "--json")
    made = msgspec.convert(ran.json, Customer)
    assert (made.name, made.domain, made.country) == ("Nieuw B.V.", "nieuw.example", "NL")
    redeemed = redeem("--account", "reseller", "--customer", made.id, "--action", "new", NEW)
    assert redeemed.json["receipt"]["customer"]["id"] == made.id


def test_an_admin_may_not_create_customers(run: Run) -> None:
    ran = run("customers", "create", "--name", "X", "--domain", "x.example", "--country", "NL")
    assert ran.code == 1
    assert "role" in ran.err


def test_a_customer_that_cannot_be_created_yet_is_created_at_the_second_try(run: Run) -> None:
    words = ["--name", "Straks B.V.", "--domain", data.SECOND_TRY_DOMAIN, "--country", "NL"]
    first = run("customers", "create", *words, "--account", "reseller")
    assert first.code == 3
    assert "could not be set up yet" in first.err
    assert run("customers", "create", *words, "--account", "reseller").code == 0


def test_subscriptions_are_listed_with_their_states(run: Run) -> None:
    lines = run("subscriptions", "--customer", data.HOME, "--json").lines
    states = [msgspec.convert(line, State, strict=False) for line in lines]
    assert {state.status for state in states} == {"active", "expired", "disabled", "deleted"}
    text = run("subscriptions", "--customer", data.HOME).out
    assert "S-1001  Cirrus Workplace · 20 licenses · Active · until" in text
    assert "Disabled (cancelled by the customer)" in text


def test_the_subscriptions_of_nobody(run: Run) -> None:
    ran = run("subscriptions", "--customer", "XX-1")
    assert ran.code == 1
    assert "product-key customers" in ran.err


def test_a_customer_without_subscriptions(run: Run) -> None:
    ran = run("subscriptions", "--customer", "NL-1005", "--account", "reseller")
    assert (ran.code, ran.out) == (0, "")
    assert "no subscriptions" in ran.err


# ---- check


@pytest.mark.parametrize(
    ("keys", "code", "verdicts"),
    [
        ([MICROSOFT], 0, ["complete"]),
        ([NEW, MICROSOFT], 0, ["complete", "complete"]),
        (["BCDFG-HJKMP-QRTVW-XY234-6789B"], 0, ["unverifiable"]),
        ([NEW, NEW], 1, ["complete", "duplicate"]),
        ([f"{NEW[:-1]}O"], 1, ["impossible"]),
        ([NEW[:-3]], 1, ["incomplete"]),
        ([MICROSOFT.replace("V", "Y")], 1, ["mistyped"]),
        (["-"], 0, ["complete"]),
    ],
)
def test_a_check_answers_by_its_verdicts(keys: list[str], code: int, verdicts: list[str], run: Run) -> None:
    ran = run("check", "--json", *keys, given=f"the key is {MICROSOFT}.")
    assert ran.code == code
    assert [line["verdict"] for line in ran.lines] == verdicts
    assert [line["line"] for line in ran.lines] == list(range(1, len(verdicts) + 1))


def test_a_check_says_where_to_look(run: Run) -> None:
    wrong = NEW[:-1] + "O"
    text = run("check", wrong).out
    assert f"✗ 1  …{wrong[-5:]}: A character that never occurs in a key" in text
    assert "Group 5, position 5 reads O" in text
    (hint,) = run("check", "--json", wrong).json["hints"]
    assert (hint["group"], hint["position"], hint["read"]) == (5, 5, "O")
    assert "Q" in hint["likely"]


def test_a_check_shows_endings_only_and_writes_nothing(run: Run, folder: Any) -> None:
    for words in ([MICROSOFT], ["--json", MICROSOFT]):
        out = run("check", *words).out
        assert MICROSOFT[-5:] in out
        assert MICROSOFT[:11] not in out
    assert not folder.exists()


def test_a_check_names_the_row_that_has_the_key_already(run: Run) -> None:
    lines = run("check", "--json", NEW, MICROSOFT, NEW.lower()).lines
    assert [line["duplicate_of"] for line in lines] == [None, None, 1]


@pytest.mark.parametrize("format_", ["auto", "service", "microsoft"])
def test_a_check_by_another_format(format_: str, run: Run) -> None:
    ran = run("check", "--format", format_, "--json", NEW)
    assert ran.json["verdict"] in {"complete", "mistyped", "impossible"}
    assert (ran.json["verdict"] == "complete") == (format_ != "microsoft")


@pytest.mark.parametrize("nothing", [[""], ["  "], ["-"]])
def test_a_check_of_nothing_is_usage(nothing: list[str], run: Run) -> None:
    ran = run("check", *nothing)
    assert ran.code == 2
    assert "There is no key to check" in ran.err


def test_long_lists_are_checked_from_standard_input(run: Run) -> None:
    ran = run("check", "--json", "-", given="\n".join(data_key for data_key in SPARE[Action.ADD]))
    assert [json.loads(line)["verdict"] for line in ran.out.splitlines()] == ["complete"] * len(
        SPARE[Action.ADD]
    )
