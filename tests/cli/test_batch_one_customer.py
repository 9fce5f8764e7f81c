"""A customer with keys of a service and of Microsoft is one customer: counted, found, forgotten."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import MICROSOFT, NEW, SPARE, Guide, Ran, Run
from tests.cli.guided import AFTERWARDS, NOTHING, SECOND, THIRD, TO_THE_FIRST_KEY, YES
from wizard.contract import Action

BAKERY, HOTEL = "Bakkerij Van Dijk", "Harbour Lights Hotel Ltd"
HOTEL_HERE = "Harbor Lights Hotel"
"""The hotel as the list spells it."""
REDEEMED = "1"
ROWS = (
    (BAKERY, "bakkerijvandijk.example", NEW),
    ("", "bakkerijvandijk.example", MICROSOFT),
    (HOTEL_HERE, "", SPARE[Action.NEW][0]),
    (HOTEL_HERE, "", SECOND),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "lists"
    folder.mkdir()
    path = folder / "november.csv"
    lines = ("Customer;Domain;Product key", *(";".join(row) for row in ROWS))
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


@pytest.fixture
def ran(run: Run, path: Path) -> Ran:
    """The list after its run, the keys of Microsoft still to do."""
    words = ("--yes", "--existing", "new", "--accept-match", "4", "--accept-match", "5")
    return run("batch", "run", str(path), *words)


@pytest.fixture
def guided(ran: Ran, guide: Guide) -> Ran:
    """The keys of Microsoft redeemed too, for the customers as the command of the run names them."""
    assert f"guide --customer '{HOTEL}'" in ran.err
    for customer, key in ((BAKERY, MICROSOFT), (HOTEL, SECOND)):
        guide(key, customer=customer, answers=(*TO_THE_FIRST_KEY, REDEEMED, *AFTERWARDS))
    return ran


def customers(ran: Ran) -> int:
    return int(ran.lines[-1]["totals"]["customers"])


def totals(run: Run, path: Path) -> list[str]:
    """The page of totals after the list was run once more."""
    run("batch", "run", str(path), "--yes")
    (page,) = path.parent.glob("*/november totals.txt")
    return page.read_text("utf-8").splitlines()


def test_one_customer_is_counted_once_in_plan_run_and_status(run: Run, path: Path, guide: Guide) -> None:
    assert customers(run("batch", "plan", str(path), "--json")) == 2
    words = ("--yes", "--existing", "new", "--accept-match", "4")
    assert customers(run("batch", "run", str(path), "--json", *words)) == 2
    for customer in (BAKERY, HOTEL):
        key = MICROSOFT if customer is BAKERY else SECOND
        guide(key, customer=customer, answers=(*TO_THE_FIRST_KEY, REDEEMED, *AFTERWARDS))
        assert customers(run("batch", "status", str(path), "--json")) == 2
    assert "Total: 4 keys for 2 customers" in totals(run, path)


def test_keys_of_microsoft_have_the_customer_that_the_service_knows(
    run: Run, path: Path, guided: Ran
) -> None:
    lines = run("batch", "status", str(path), "--json").lines[:-1]
    assert [line["customer_id"] for line in lines] == ["NL-1005", "NL-1005", "GB-1010", "GB-1010"]
    assert [line["customer"] for line in lines] == [BAKERY, BAKERY, HOTEL, HOTEL]


def test_products_count_their_customers_at_microsoft_too(run: Run, path: Path, guided: Ran) -> None:
    products = run("batch", "status", str(path), "--json").lines[-1]["totals"]["products"]
    assert [(one["product"], one["customers"]) for one in products][-1] == ("Microsoft 365", 2)


def test_licenses_that_nobody_knows_are_not_called_none(run: Run, path: Path, guided: Ran) -> None:
    assert "Microsoft 365: 2 keys" in totals(run, path)
    products = run("batch", "status", str(path), "--json").lines[-1]["totals"]["products"]
    assert products[-1]["licenses"] is None


@pytest.mark.parametrize("asked", [HOTEL, HOTEL_HERE, HOTEL_HERE.upper(), "GB-1010", "harbourlights.example"])
def test_a_customer_is_found_and_forgotten_by_every_name_it_has(asked: str, run: Run, guided: Ran) -> None:
    found = run("keys", "find", "--customer", asked, "--json")
    endings = {SPARE[Action.NEW][0][-5:], SECOND[-5:]}
    assert {line["ending"] for line in found.lines} == endings
    assert "Deleted: 2 keys." in run("keys", "forget", "--customer", asked).err
    assert run("keys", "find", "--customer", HOTEL_HERE).code == 1
    assert all(run("keys", "find", ending).code == 1 for ending in endings)
    assert run("keys", "find", "--customer", BAKERY).code == 0


def test_nothing_of_a_forgotten_customer_stays_in_the_ledger(run: Run, guided: Ran, folder: Path) -> None:
    run("keys", "forget", "--customer", "GB-1010")
    kept = b"".join(one.read_bytes() for one in folder.glob("ledger.sqlite3*"))
    assert "GB-1010" not in {
        line["customer_id"] for line in run("keys", "find", "--list", "nov", "--json").lines
    }
    assert BAKERY.encode() in kept


def test_keys_guided_without_a_list_are_forgotten_with_their_customer(
    run: Run, guide: Guide, guided: Ran
) -> None:
    guide(THIRD, customer=BAKERY, answers=(*TO_THE_FIRST_KEY, REDEEMED, *AFTERWARDS))
    assert "Deleted: 3 keys." in run("keys", "forget", "--customer", "NL-1005").err
    assert run("keys", "find", THIRD[-5:]).code == 1


def test_a_key_has_one_time_everywhere(run: Run, path: Path, ran: Ran, guide: Guide, folder: Path) -> None:
    guide(MICROSOFT, customer=BAKERY, answers=TO_THE_FIRST_KEY)  # its page was opened
    with closing(sqlite3.connect(folder / "journal.sqlite3")) as journal, journal:
        journal.execute("UPDATE entry SET begun_at = '2026-01-02T03:04:05+00:00' WHERE service = 'microsoft'")
    (begun,) = (one for one in run("orders", "--json").lines if one["service"] == "microsoft")
    answers = (*TO_THE_FIRST_KEY, NOTHING, REDEEMED, *AFTERWARDS)
    run("resume", begun["order"], given="".join(f"{one}\n" for one in answers))
    run("batch", "run", str(path), "--yes")
    orders = {
        one["receipt"] or one["order"]: one for one in csv.DictReader(run("orders", "--csv").out.splitlines())
    }
    for key in (NEW, MICROSOFT):
        found = run("keys", "find", key[-5:], "--json").json
        (order,) = (one for one in orders.values() if key[-5:] in one["endings"])
        assert order["redeemed_at"][:19] == found["changed_at"][:19]
    assert "2026-01-02" not in run("orders", "--csv").out.replace(begun["begun_at"], "")


def test_a_list_that_is_run_again_leaves_the_times_of_its_keys(
    run: Run, path: Path, guided: Ran, folder: Path
) -> None:
    before = "2026-01-02T03:04:05Z"
    with closing(sqlite3.connect(folder / "ledger.sqlite3")) as ledger, ledger:
        ledger.execute("UPDATE key SET changed_at = ?", (before,))
    run("batch", "run", str(path), "--yes")
    found = run("keys", "find", "--list", "november", "--json").lines
    assert {one["changed_at"] for one in found} == {before}


def test_keys_still_to_do_in_the_guide_are_not_handed_back(
    run: Run, path: Path, ran: Ran, guide: Guide
) -> None:
    assert not list(path.parent.glob("*/november not redeemed.csv"))
    used = "This key has already been used"
    guide(MICROSOFT, customer=BAKERY, answers=(*TO_THE_FIRST_KEY, used, YES, *AFTERWARDS))
    run("batch", "run", str(path), "--yes")
    (back,) = path.parent.glob("*/november not redeemed.csv")
    rows = list(csv.DictReader(back.read_text("utf-8-sig").splitlines()))
    assert [row["Key"] for row in rows] == [f"…{MICROSOFT[-5:]}"]


def test_every_customer_with_a_key_redeemed_at_microsoft_has_a_receipt(
    run: Run, path: Path, guided: Ran
) -> None:
    receipts = path.with_name("receipts")
    run(
        "batch", "results", str(path), "--output", str(path.with_name("out.csv")), "--receipts", str(receipts)
    )
    assert {one.name: len(list(one.iterdir())) for one in receipts.iterdir()} == {BAKERY: 2, HOTEL: 2}
    output = path.with_name("out.csv").read_text("utf-8-sig").splitlines()
    numbers = [row["Receipt"] for row in csv.DictReader(output, delimiter=";")]
    names = [one.name for one in receipts.glob("*/*")]
    assert all(any(number in name for name in names) for number in numbers)
    assert all(numbers)


def test_keys_that_wait_for_a_decision_are_not_handed_back(run: Run, path: Path) -> None:
    ran = run("batch", "run", str(path), "--yes", "--json", "--existing", "new")
    assert [line["code"] for line in ran.lines[:-1]] == [None, None, "match", None]
    assert not list(path.parent.glob("*/november not redeemed.csv"))
