"""`guide` shows the way, warns of the wrong customer, takes what the page said and forgets no key."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import MICROSOFT, NEW, Guide, Run
from tests.cli.guided import AFTERWARDS, NOTHING, SECOND, THIRD, TO_THE_FIRST_KEY, YES, states
from wizard.keys import ending

# ---- the way


def test_address_and_numbered_steps_are_printed(guide: Guide) -> None:
    ran = guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, "1", *AFTERWARDS))
    assert ran.code == 0
    assert "Address: https://go.microsoft.com/fwlink/p/?linkid=842054" in ran.out
    assert "  1. Open this link" in ran.out
    assert "  7. Review your order details. If everything is right, select “Redeem”." in ran.out
    assert "haven’t been checked against the current pages" in ran.out


def test_the_customer_is_named_and_the_account_to_be_looked_at_before_anything(guide: Guide) -> None:
    ran = guide(MICROSOFT)
    assert ran.code == 2
    assert ran.out == ""
    assert "Make sure you sign in with an account of De Groene Fiets" in ran.err
    assert "private browser window" in ran.err
    assert "top right" in ran.err


def test_who_is_not_ready_has_begun_nothing(guide: Guide, run: Run) -> None:
    ran = guide(MICROSOFT, answers=("no",))
    assert (ran.code, ran.out) == (1, "")
    assert run("orders").out == ""


def test_what_the_command_line_does_not_say_is_asked(guide: Guide, run: Run) -> None:
    first, adding = ("", "1", "2"), ("De Groene Fiets", *TO_THE_FIRST_KEY, "1", *AFTERWARDS)
    given = "\n".join((*first, *adding, ""))
    ran = run("guide", MICROSOFT, given=given)
    assert ran.code == 0
    assert "Microsoft 365 for business · Worldwide · Add licenses" in ran.out
    assert "1  Worldwide" in ran.err
    assert "payment details for this, not a key" in ran.err


def test_where_nobody_says_the_way_nothing_is_done(run: Run) -> None:
    ran = run("guide", MICROSOFT, given="")
    assert (ran.code, ran.out) == (2, "")


def test_a_product_for_personal_use_needs_no_action(run: Run) -> None:
    ran = run("guide", "--cloud", "worldwide", given="5\n")
    assert ran.code == 0
    assert "https://www.office.com/setup" in ran.out


def test_json_asks_for_nothing_and_takes_the_usual_cloud(run: Run) -> None:
    assert run("guide", "--json", "--product", "intune").code == 2
    assert run("guide", "--json", "--product", "intune", "--action", "new").json["cloud"] == "worldwide"


def test_json_prints_the_way_and_asks_nothing(guide: Guide, run: Run) -> None:
    ran = run(
        *("guide", "--json", "--cloud", "germany", "--product", "intune", "--action", "extend"), given="no"
    )
    assert ran.code == 0
    assert ran.err == ""
    way = ran.json
    assert way["address"] == "https://go.microsoft.com/fwlink/p/?linkid=842054"
    assert way["closed_address"] == "https://go.microsoft.com/fwlink/p/?linkid=847745"
    assert [note["code"] for note in way["notes"]][:2] == ["cloud-closed", "prepaid-by-key"]
    assert way["steps"][-1]["buttons"]["button"] == {"en": "Redeem", "nl": "Inwisselen", "ja": "引き換える"}
    assert way["source"][0]["id"] == "seed-003"
    assert way["verified"] is False
    assert run("orders").out == ""


def test_json_speaks_the_language_asked_for_and_names_what_stays_english(run: Run) -> None:
    words = ("--cloud", "21vianet", "--product", "microsoft-365", "--action", "add", "--json")
    step = run("--language", "nl", "guide", *words).json["steps"][1]
    assert "Meer acties" in step["text"]
    assert step["unverified"] == ["Renew or add license with token"]


@pytest.mark.parametrize("product", ["microsoft-365", "intune", "ems", "volume"])
def test_reactivating_needs_no_key_and_leads_on_with_one(product: str, guide: Guide, run: Run) -> None:
    ran = guide(product=product, action="reactivate")
    assert ran.code == 0
    assert "payment details, not with a product key" in ran.out or product == "volume"
    assert "try “Extend the expiry date” first" in ran.out
    with_key = guide(MICROSOFT, product=product, action="reactivate")
    assert with_key.code == 0
    assert "--action extend" in with_key.err
    assert run("orders").out == ""


def test_volume_licenses_need_no_key_either(guide: Guide) -> None:
    ran = guide(product="volume", action="new")
    assert ran.code == 0
    assert "online administrator" in ran.out


@pytest.mark.parametrize("keys", [(), (MICROSOFT,)])
def test_a_product_for_personal_use_leads_elsewhere(keys: tuple[str, ...], guide: Guide, run: Run) -> None:
    ran = guide(*keys, product="consumer", action="new")
    assert ran.code == 0
    assert "https://www.office.com/setup" in ran.out
    assert run("orders").out == ""


@pytest.mark.parametrize(
    "wrong",
    [
        *({"cloud": "moon"}, {"product": "cheese"}, {"action": "paint"}, {"cloud": ""}),
        *({"product": ""}, {"action": ""}),
    ],
)
def test_what_there_is_not_is_a_fault_of_the_command_line(wrong: dict[str, str], guide: Guide) -> None:
    assert guide(MICROSOFT, **wrong).code == 2


# ---- keys


def test_a_key_that_cannot_be_one_stops_before_anything(guide: Guide, run: Run) -> None:
    ran = guide("VK7JG-NPHTM-C97JM-9MPGT-3V660", SECOND)
    assert ran.code == 1
    assert ran.out == ""
    assert "Nothing was redeemed" in ran.err
    assert run("orders").out == ""


@pytest.mark.parametrize("command", [(), ("--json",)])
def test_a_key_twice_is_named(command: tuple[str, ...], guide: Guide) -> None:
    ran = guide(MICROSOFT, MICROSOFT.lower(), *command)
    assert ran.code == 1
    assert "Row 1 holds the same key" in ran.err


def test_a_doubtful_key_is_told_and_goes_on(guide: Guide) -> None:
    mistyped = "VK7JG-NPHTM-C97JM-9MPGT-3V66Y"
    ran = guide(mistyped, answers=(*TO_THE_FIRST_KEY, "1", *AFTERWARDS))
    assert ran.code == 0
    assert f"? 1  …{ending(mistyped)}" in ran.err


def test_a_key_of_a_service_is_led_to_its_service(guide: Guide, run: Run) -> None:
    ran = guide(NEW, answers=(YES, "no"))
    assert ran.code == 0
    assert "looks like a key of an activation service, not of Microsoft" in ran.err
    assert "product-key redeem --service ADDRESS" in ran.err
    assert run("orders").out == ""
    assert guide(NEW, answers=(YES, YES, NOTHING, NOTHING, "1", *AFTERWARDS)).code == 0


def test_keys_are_asked_for_and_not_shown(guide: Guide, run: Run) -> None:
    answers = (YES, MICROSOFT, SECOND, "", NOTHING, NOTHING, "1", "1", *AFTERWARDS)
    ran = guide(answers=answers)
    assert ran.code == 0
    assert set(states(run)) == {"3V66T", "H8Q99"}
    assert MICROSOFT not in ran.out + ran.err


def test_without_a_key_it_says_where_a_lost_one_is_known(guide: Guide) -> None:
    ran = guide(answers=(YES, ""))
    assert ran.code == 2
    assert "ask the partner or reseller" in ran.err


def test_keys_cannot_come_from_where_the_answers_come_from(guide: Guide) -> None:
    ran = guide("-", answers=(MICROSOFT,))
    assert ran.code == 2
    assert "asks questions as you go" in ran.err


@pytest.mark.parametrize("name", [MICROSOFT, "a" * 201])
def test_a_customer_is_not_called_like_that(name: str, guide: Guide, run: Run) -> None:
    ran = guide(SECOND, customer=name)
    assert ran.code == 2
    assert MICROSOFT not in ran.err
    assert run("orders").out == ""


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "No customer was entered. Give a name or a domain. Nothing was done."),
        (MICROSOFT, "This is a product key, not the name of a customer. Nothing was done."),
    ],
)
def test_it_says_why_an_answer_is_no_customer(typed: str, told: str, guide: Guide) -> None:
    ran = guide(SECOND, customer="", answers=(typed,))
    assert ran.code == 2
    assert told in ran.err


def test_the_customer_is_asked_for_and_remembered(guide: Guide) -> None:
    first = guide(MICROSOFT, customer="", answers=("sakura.example", *TO_THE_FIRST_KEY, "1", *AFTERWARDS))
    assert first.code == 0
    assert "Customer  sakura.example" in first.out
    second = guide(SECOND, customer="", answers=("1", *TO_THE_FIRST_KEY, "1", *AFTERWARDS))
    assert "Customer  sakura.example" in second.out
    other = guide(THIRD, customer="", answers=("2", "De Fiets", *TO_THE_FIRST_KEY, "1", *AFTERWARDS))
    assert "Customer  De Fiets" in other.out


def test_no_full_key_is_kept_or_printed(guide: Guide, folder: Path) -> None:
    ran = guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, "5", "1", "30", "2027-03-31"))
    written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    for key in (MICROSOFT, SECOND):
        for form in (key, key.replace("-", "")):
            assert form not in ran.out + ran.err
            assert form.encode() not in written
