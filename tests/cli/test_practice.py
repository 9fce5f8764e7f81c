"""`practice keys` tells how to bring about everything, and everything comes about as it tells."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import NEW, FakeTime, Run
from wizard.cli.layout import cells, continued
from wizard.contract import Action, Code
from wizard.keys import typed

FIELDS = (
    *("shows", "action", "key", "with_key", "account", "customer_id", "subscription_id"),
    *("product", "licenses", "months"),
)

# What each outcome is called in the result; what is not here rejects the order.
RESULTS = {
    "redeemed": "redeemed",
    Code.SERVICE_BUSY: "paused",
    Code.ACCOUNT_NOT_CREATED: "paused",
    Code.ORDER_NOT_PROCESSED: "paused",
}

# Section 9 of the design: what has to be there to practice.
OUTCOMES = {
    *("key-invalid", "key-duplicate", "key-expired", "key-used", "key-wrong-product"),
    *("license-limit-exceeded", "offer-unavailable", "role-required", "service-busy"),
    *("account-not-created", "order-not-processed", "key-term-mismatch", "subscription-unfit"),
    "not-a-practice-key",
}


def test_every_line_is_one_object_with_the_same_fields(run: Run) -> None:
    for line in run("practice", "keys", "--json").lines:
        assert tuple(line) == FIELDS
        assert len(typed(line["key"])) == 25
        assert (line["subscription_id"] is None) == (line["action"] == "new")


def test_there_are_twenty_keys_for_each_action_and_one_for_every_outcome(run: Run) -> None:
    lines = run("practice", "keys", "--json").lines
    redeemed = Counter(line["action"] for line in lines if line["shows"] == "redeemed")
    assert set(redeemed) == set(Action)
    assert min(redeemed.values()) >= 20
    assert {line["shows"] for line in lines} >= OUTCOMES


def test_the_keys_are_the_same_every_time_and_no_data_is_needed(run: Run, folder: Path) -> None:
    assert run("practice", "keys", "--json").out == run("practice", "keys", "--json").out
    assert not folder.exists()


def test_everything_comes_about_as_it_is_told(run: Run, redeem: Run, time: FakeTime) -> None:
    """All lines in one data folder, in their order."""
    for line in run("practice", "keys", "--json").lines:
        ran = redeem(*_words(line))
        told = (line["shows"], line["key"], ran.err)
        assert ran.json["result"] == RESULTS.get(line["shows"], "rejected"), told
        assert ran.json["code"] == (None if line["shows"] == "redeemed" else line["shows"]), told
        assert ran.code == {"redeemed": 0, "rejected": 1, "paused": 3}[ran.json["result"]]
        if line["shows"] == "redeemed":
            (done,) = ran.json["receipt"]["lines"]
            assert [done[name] for name in ("product", "licenses", "months")] == [
                line[name] for name in ("product", "licenses", "months")
            ]


@pytest.mark.parametrize("shows", ["account-not-created", "order-not-processed"])
def test_what_pauses_an_order_is_over_at_the_second_try(shows: str, run: Run, redeem: Run) -> None:
    (line,) = [line for line in run("practice", "keys", "--json").lines if line["shows"] == shows]
    paused = redeem(*_words(line))
    assert paused.code == 3
    assert f"product-key resume {paused.json['order']}" in paused.err
    resumed = run("resume", paused.json["order"], "--json")
    assert resumed.code == 0
    assert resumed.json["result"] == "redeemed"
    assert redeem(*_words(line)).json["code"] == "key-used"


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_the_list_can_be_read_and_copied_from(language: str, run: Run, folder: Path) -> None:
    ran = run("practice", "keys", "--language", language)
    assert ran.code == 0
    assert NEW in ran.out
    command = "product-key redeem --practice --action add --account admin --customer NL-1001"
    assert f"{command} --subscription S-1001 --data-dir {folder} KEY" in ran.out


def test_product_names_are_in_the_language(run: Run) -> None:
    names = {
        language: run("practice", "keys", "--json", "--language", language).lines[0]["product"]
        for language in ("en", "nl", "ja")
    }
    assert names == {"en": "Cirrus Workplace", "nl": "Cirrus Werkplek", "ja": "Cirrus ワークプレース"}


def test_reset_makes_every_key_fresh_again_and_keeps_the_journal(run: Run, redeem: Run) -> None:
    first = redeem("--action", "new", NEW).json
    assert redeem("--action", "new", NEW).json["code"] == "key-used"
    assert run("practice", "reset").code == 0
    assert redeem("--action", "new", NEW).json["result"] == "redeemed"
    assert first["order"] in {line["order"] for line in run("orders", "--json").lines}


def test_an_order_that_was_open_at_a_reset_is_settled(run: Run, redeem: Run, time: FakeTime) -> None:
    (line,) = [line for line in run("practice", "keys", "--json").lines if line["shows"] == "service-busy"]
    order = redeem(*_words(line)).json["order"]
    run("practice", "reset")
    ran = run("resume", order, "--json")
    assert ran.json["result"] == "rejected"
    assert [entry["state"] for entry in run("orders", "--json").lines] == ["refused"]


def test_the_list_is_narrowed_by_outcome_and_action(run: Run) -> None:
    every = run("practice", "keys", "--json").lines
    used = run("practice", "keys", "--json", "--shows", "key-used").lines
    assert used == [line for line in every if line["shows"] == "key-used"]
    adding = run("practice", "keys", "--json", "--shows", "redeemed", "--action", "add").lines
    assert adding == [line for line in every if (line["shows"], line["action"]) == ("redeemed", "add")]
    assert used
    assert adding


def test_an_unknown_outcome_is_answered_with_those_there_are(run: Run) -> None:
    ran = run("practice", "keys", "--shows", "key-usde")
    assert (ran.code, ran.out) == (2, "")
    assert all(outcome in ran.err for outcome in OUTCOMES)


def test_an_outcome_that_an_action_never_has_is_answered_with_the_actions_that_have_it(run: Run) -> None:
    lines = run("practice", "keys", "--json", "--shows", "key-term-mismatch").lines
    (other, *_) = set(Action) - {line["action"] for line in lines}
    ran = run("practice", "keys", "--shows", "key-term-mismatch", "--action", other)
    assert (ran.code, ran.out) == (2, "")
    assert all(line["action"] in ran.err for line in lines)


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal")
@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("columns", [60, 80])
def test_no_line_is_wider_than_the_terminal(columns: int, language: str) -> None:
    from tests.cli.person import Person

    with Person("practice", "keys", "--language", language, env={"COLUMNS": str(columns)}) as person:
        assert person.leaves() == 0
        lines = person.screen.splitlines()
    assert len(lines) > 100
    assert max(map(cells, lines)) <= columns
    assert any(line.endswith(" KEY") for line in lines)


def test_a_command_on_several_lines_can_be_pasted_into_a_shell() -> None:
    if sys.platform == "win32":
        pytest.skip("its shells share no sign for it")
    command = "product-key redeem --practice --data-dir '/home/a/my data' KEY"
    lines = list(continued(command, 40, "  ", "      "))
    assert len(lines) > 1
    script = "\n".join(lines).replace("product-key", "printf '%s\n' product-key")
    said = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == shlex.split(command)
    assert max(map(cells, lines)) <= 40


def _words(line: dict[str, Any]) -> list[str]:
    words = ["--action", line["action"], "--account", line["account"], "--customer", line["customer_id"]]
    if line["subscription_id"]:
        words += ["--subscription", line["subscription_id"]]
    return [*words, *(key for key in (line["with_key"], line["key"]) if key)]


def test_the_objects_are_plain_json(run: Run) -> None:
    out = run("practice", "keys", "--json", "--language", "ja").out
    assert all(isinstance(json.loads(line), dict) for line in out.splitlines())
