"""`product-key batch`: a list of keys for many customers, from the plan to the results."""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.conftest import Full, Ran, Run
from wizard.keys import dashed, typed
from wizard.orders.batches.batch_lock import batch_lock
from wizard.orders.batches.models import RunResult
from wizard.orders.destination import KnownService
from wizard.orders.journal import EntryState, Journal
from wizard.orders.known_services import remember_service
from wizard.orders.ledger import Ledger
from wizard.server import practice_batch, practice_data

READY, REDEEMED = 27, 38
"""Keys of the practice list that are ready at once, and that can be redeemed at all."""
ACCEPT = ("--accept-match", "33", "--accept-match", "36", "--accept-warnings", "term-cut")


@pytest.fixture
def practice(run: Run, tmp_path: Path) -> Path:
    """The list to practice with."""
    path = tmp_path / "lists" / "november.xlsx"
    path.parent.mkdir()
    assert run("practice", "list", str(path)).code == 0
    return path


@pytest.fixture
def write(run: Run, practice: Path) -> Callable[..., Path]:
    """Write a list of rows: customer, domain, key, and what else the headings name."""

    def write(*rows: tuple[str, ...], headings: str = "Customer;Domain;Product key") -> Path:
        path = practice.with_name("list.csv")
        lines = [headings, *(";".join(row) for row in rows)]
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return path

    return write


def states(ran: Ran) -> Counter[str]:
    """The number of keys in each state, as the last object has it."""
    return Counter(ran.lines[-1]["totals"]["states"])


def cells_of(path: Path) -> list[tuple[Any, ...]]:
    """The rows of a workbook's only sheet."""
    (sheet,) = openpyxl.load_workbook(path).worksheets
    return list(sheet.iter_rows(values_only=True))


def batch(run: Run, command: str, path: Path, *words: str) -> Ran:
    return run("batch", command, str(path), "--json", *words)


def orders_of(folder: Path) -> list[EntryState]:
    with closing(Journal(folder)) as journal:
        return [entry.state for entry in journal.entries()]


def test_a_plan_sends_nothing(run: Run, practice: Path, folder: Path) -> None:
    ran = batch(run, "plan", practice, "--existing", "add")
    assert ran.code == 1
    assert states(ran) == {"ready": READY, "to-decide": 11, "impossible": 2}
    assert orders_of(folder) == []


def test_every_key_that_can_be_is_redeemed_and_accounted_for(run: Run, practice: Path, folder: Path) -> None:
    before = practice.read_bytes()
    choices = practice.with_name("choices.csv")
    choices.write_text("row,action,subscription\n26,add,S-8001\n", "utf-8")
    ran = batch(run, "run", practice, "--yes", "--existing", "add", *ACCEPT, "--choose", str(choices))
    assert ran.code == 1, "two keys can't be redeemed"
    assert states(ran) == {"redeemed": REDEEMED, "impossible": 2}
    assert set(orders_of(folder)) == {EntryState.REDEEMED}
    assert practice.read_bytes() == before
    (results,) = practice.parent.glob("november results")
    rows = cells_of(results / "november with results.xlsx")
    assert len(rows) == 41
    assert Counter(row[5] for row in rows[1:]) == {"Redeemed": 38, "Can’t be redeemed": 2}
    back = list(csv.reader((results / "november not redeemed.csv").read_text("utf-8-sig").splitlines()))
    assert [row[0] for row in back[1:]] == ["40", "41"]
    assert len(list((results / "Receipts").rglob("*.pdf"))) == 13
    assert "38" in (results / "november totals.txt").read_text("utf-8")


def test_a_name_alone_and_a_warning_need_a_yes_of_their_own(run: Run, practice: Path) -> None:
    ran = batch(run, "run", practice, "--yes", "--existing", "add")
    waiting = {line["row"]: line["code"] for line in ran.lines[:-1] if line["state"] == "to-decide"}
    assert waiting == {
        **dict.fromkeys((24, 25), "warning"),
        **dict.fromkeys((26, 27, 28, 29), "use"),
        **dict.fromkeys((33, 34, 35, 36, 37), "match"),
    }


@pytest.mark.parametrize("command", ["plan", "run"])
def test_what_is_left_to_people_comes_with_the_options_that_decide_it(
    run: Run, practice: Path, command: str
) -> None:
    yes = ("--yes",) if command == "run" else ()
    ran = run("batch", command, str(practice), *yes)
    told = (
        "--accept-warnings term-cut, --existing add|extend|new, --accept-match 33, --accept-match 36,"
        " --choose FILE"
    )
    assert told in " ".join(ran.err.split())


def test_the_same_list_again_redeems_nothing_twice(run: Run, practice: Path, folder: Path) -> None:
    batch(run, "run", practice, "--yes", "--existing", "add")
    orders = len(orders_of(folder))
    ran = batch(run, "run", practice, "--yes", "--existing", "add")
    assert states(ran)["redeemed"] == READY
    assert len(orders_of(folder)) == orders


def test_without_yes_nothing_is_redeemed(run: Run, practice: Path, folder: Path) -> None:
    ran = run("batch", "run", str(practice), "--existing", "add", given="no\n")
    assert ran.code == 1
    assert "Nothing was redeemed" in ran.err
    assert orders_of(folder) == []


def test_a_saved_plan_holds_no_key_and_is_carried_out_where_the_rows_moved(
    run: Run, write: Callable[..., Path], folder: Path
) -> None:
    one, two, three = (dashed(key.text) for key in practice_data.NEW[:3])
    fiets, dijk = (
        ("De Groene Fiets B.V.", "degroenefiets.example"),
        ("Bakkerij Van Dijk", "bakkerijvandijk.example"),
    )
    path = write((*fiets, one), (*dijk, two))
    plan = path.with_name("list.plan")
    assert batch(run, "plan", path, "--existing", "new", "--save", str(plan)).code == 0
    assert typed(one) not in typed(plan.read_text("utf-8"))
    write((*dijk, two), (*fiets, three), (*fiets, one))
    ran = batch(run, "run", path, "--yes", "--plan", str(plan))
    assert "2 keys moved to another row, 1 key added" in ran.err
    found = {line["row"]: (line["state"], line["code"]) for line in ran.lines[:-1]}
    assert found == {2: ("redeemed", None), 3: ("left-out", "not-planned"), 4: ("redeemed", None)}


def test_a_plan_that_was_saved_for_another_service_plans_nothing(
    run: Run, write: Callable[..., Path], folder: Path
) -> None:
    path = write(("Bakkerij Van Dijk", "bakkerijvandijk.example", dashed(practice_data.NEW[0].text)))
    plan = path.with_name("list.plan")
    batch(run, "plan", path, "--existing", "new", "--save", str(plan))
    document = json.loads(plan.read_text("utf-8")) | {"service": "https://keys.vendor.example"}
    plan.write_text(json.dumps(document), "utf-8")
    ran = batch(run, "run", path, "--yes", "--plan", str(plan))
    assert ran.code == 2
    assert "saved for https://keys.vendor.example" in ran.err


def test_a_list_is_not_called_changed_for_keys_that_were_not_ready_when_its_plan_was_saved(
    run: Run, write: Callable[..., Path]
) -> None:
    one, two = (dashed(key.text) for key in practice_data.NEW[:2])
    path = write(("De Groene Fiets B.V.", "degroenefiets.example", one), ("Somebody Else", "", two))
    plan = path.with_name("list.plan")
    batch(run, "plan", path, "--existing", "new", "--save", str(plan))
    ran = batch(run, "run", path, "--yes", "--plan", str(plan))
    assert [line["state"] for line in ran.lines[:-1]] == ["redeemed", "left-out"]
    assert "changed" not in ran.err


def test_a_key_that_the_list_names_for_another_customer_since_the_plan_is_redeemed_for_neither(
    run: Run, write: Callable[..., Path], folder: Path
) -> None:
    one, two, three, four = (dashed(key.text) for key in practice_data.NEW[:4])
    fiets, dijk, cactus = (
        ("De Groene Fiets B.V.", "degroenefiets.example"),
        ("Bakkerij Van Dijk", "bakkerijvandijk.example"),
        ("Cactus Garden Supplies", "cactus-garden.example"),
    )
    path = write((*fiets, one), (*dijk, two), ("", "", three), (*dijk, four))
    plan = path.with_name("list.plan")
    assert batch(run, "plan", path, "--existing", "new", "--save", str(plan)).code == 0
    write((*fiets, one), ("", "", three), (*cactus, four))  # the row that named Van Dijk is gone
    ran = batch(run, "run", path, "--yes", "--plan", str(plan))
    found = {line["row"]: (line["state"], line["code"]) for line in ran.lines[:-1]}
    left = ("left-out", "other-customer")
    assert found == {2: ("redeemed", None), 3: left, 4: left}
    with closing(Journal(folder)) as journal:
        assert [entry.order.customer.name for entry in journal.entries()] == ["De Groene Fiets B.V."]


def test_a_key_for_two_customers_goes_to_none(run: Run, write: Callable[..., Path], folder: Path) -> None:
    key = dashed(practice_data.NEW[0].text)
    path = write(
        ("De Groene Fiets B.V.", "degroenefiets.example", key),
        ("Bakkerij Van Dijk", "bakkerijvandijk.example", key),
    )
    ran = batch(run, "run", path, "--yes", "--existing", "new")
    assert [line["code"] for line in ran.lines[:-1]] == ["same-key", "same-key"]
    assert orders_of(folder) == []


def test_another_program_that_runs_the_list_is_not_disturbed(run: Run, practice: Path, folder: Path) -> None:
    identity = batch(run, "run", practice, "--yes", "--existing", "add").lines[-1]["batch"]
    with batch_lock(folder, identity):
        ran = run("batch", "run", str(practice), "--yes", "--existing", "add", *ACCEPT)
    assert ran.code == 3
    assert "Another program is running this list" in ran.err


def test_results_never_replace_the_list(run: Run, practice: Path) -> None:
    before = practice.read_bytes()
    batch(run, "run", practice, "--yes", "--existing", "add")
    ran = run("batch", "results", str(practice), "--output", str(practice))
    assert ran.code == 2
    assert practice.read_bytes() == before


def test_results_are_in_the_list_s_own_separator_and_encoding(run: Run, write: Callable[..., Path]) -> None:
    path = write(("株式会社さくら製作所", "sakura-works.example", dashed(practice_data.NEW[0].text)))
    path.write_bytes(path.read_text("utf-8").encode("cp932"))
    batch(run, "run", path, "--yes", "--existing", "new")
    output = path.with_name("out.csv")
    run("batch", "results", str(path), "--output", str(output))
    head, row = output.read_bytes().decode("cp932").splitlines()
    assert head.startswith("Customer;Domain;Product key;State")
    assert row.split(";")[0] == "株式会社さくら製作所"


def test_full_keys_are_written_only_when_asked_for(run: Run, practice: Path) -> None:
    batch(run, "run", practice, "--yes", "--existing", "add")
    key = dashed(practice_batch.KEYS[0].text)
    for words, shown in (((), False), (("--show-keys",), True)):
        output = practice.with_name("out.csv")
        run("batch", "results", str(practice), "--output", str(output), "--overwrite", *words)
        assert (key in output.read_text("utf-8-sig")) is shown


def test_the_status_is_known_without_asking_anyone(run: Run, practice: Path, folder: Path) -> None:
    batch(run, "run", practice, "--yes", "--existing", "add")
    (folder / "practice.sqlite3").unlink()
    assert states(batch(run, "status", practice))["redeemed"] == READY


def test_a_list_that_was_never_run_says_so_and_what_comes_next(run: Run, practice: Path) -> None:
    ran = run("batch", "status", str(practice))
    assert ran.code == 1
    assert ran.out.split("\n") == ["40 keys for 12 customers", "  Not run yet: 40 keys", ""]
    assert "This list hasn’t been run yet" in ran.err
    assert f"product-key batch plan {practice}" in ran.err
    *rows, last = batch(run, "status", practice).lines
    assert {(row["state"], row["code"]) for row in rows} == {("not-run", None)}
    assert (last["batch"], last["totals"]["states"]) == (None, {"not-run": 40})


def test_after_a_practice_reset_the_list_is_new_again(run: Run, practice: Path) -> None:
    batch(run, "run", practice, "--yes", "--existing", "add")
    assert run("practice", "reset").code == 0
    assert states(batch(run, "plan", practice, "--existing", "add"))["ready"] == READY


def test_a_key_of_the_practice_list_is_known_in_every_data_folder(run: Run, redeem: Run) -> None:
    number, name, *_ = practice_batch.CUSTOMERS[0]
    key = dashed(practice_batch.keys_of(6)[0].text)
    ran = redeem("--account", "reseller", "--customer", number, "--action", "new", key)
    assert ran.json["receipt"]["customer"]["name"] == name


# ---- the ledger


def test_a_key_that_was_had_before_is_found(run: Run, practice: Path) -> None:
    batch(run, "run", practice, "--yes", "--existing", "add")
    key = practice_batch.KEYS[0].text
    by_itself = run("keys", "find", "-", "--json", given=f"{dashed(key)}\n").json
    assert (by_itself["state"], by_itself["customer"]) == ("redeemed", "De Groene Fiets B.V.")
    assert run("keys", "find", key[-5:], "--json").json == by_itself
    assert len(run("keys", "find", "--customer", "groene", "--json").lines) == 4
    assert run("keys", "find", "-", given=f"{dashed(practice_data.NEW[9].text)}\n").code == 1


def test_without_its_secret_the_ledger_never_says_no(run: Run, practice: Path, folder: Path) -> None:
    batch(run, "run", practice, "--yes", "--existing", "add")
    (folder / "ledger.secret").unlink()
    key = practice_batch.KEYS[0].text
    ran = run("keys", "find", "-", given=f"{dashed(key)}\n")
    assert "isn’t known whether this computer has seen this key" in ran.err
    assert run("keys", "find", key[-5:], "--json").json["state"] == "redeemed"


def test_a_customer_is_forgotten(run: Run, practice: Path) -> None:
    batch(run, "run", practice, "--yes", "--existing", "add")
    assert run("keys", "forget", "--customer", practice_data.HOME).code == 0
    assert run("keys", "find", "--customer", "groene").code == 1


def test_the_secret_is_its_owner_s_alone(run: Run, practice: Path, folder: Path) -> None:
    batch(run, "plan", practice)
    with closing(Ledger(folder)):
        assert (folder / "ledger.secret").stat().st_mode & 0o077 == 0


# ---- keys are money


def test_no_full_key_is_in_any_file_but_the_list(
    run: Run, practice: Path, folder: Path, tmp_path: Path
) -> None:
    plan = tmp_path / "november.plan"
    batch(run, "plan", practice, "--existing", "add", "--save", str(plan))
    batch(run, "run", practice, "--yes", "--existing", "add", *ACCEPT)
    run("batch", "status", str(practice))
    run("keys", "find", "--list", "november", "--csv")
    pieces = {key.text[start : start + 8] for key in practice_batch.KEYS for start in range(18)}
    for path, text in _texts(tmp_path, besides=practice):
        found = [piece for piece in pieces if piece in text]
        assert found == [], path


def _texts(folder: Path, besides: Path) -> Iterator[tuple[Path, str]]:
    """Every file, also unpacked, with letters and digits alone: no disguise hides a key there."""
    for path in folder.rglob("*"):
        if path.is_file() and path != besides:
            yield path, typed(path.read_bytes().decode("latin-1"))
            if path.suffix == ".xlsx":
                yield path, typed(json.dumps(cells_of(path), ensure_ascii=False))


def test_a_single_order_s_keys_are_known_too_with_the_time_of_their_receipt(
    run: Run, redeem: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = dashed(practice_data.NEW[0].text)
    redeemed = redeem("--action", "new", key).json
    monkeypatch.setattr("wizard.orders.ledger.now", lambda: "2099-01-01T00:00:00+00:00")
    found = run("keys", "find", "-", "--json", given=f"{key}\n").json
    assert (found["state"], found["order"]) == ("redeemed", redeemed["order"])
    assert found["customer"] == "De Groene Fiets B.V."
    assert found["changed_at"][:19] == redeemed["receipt"]["redeemed_at"][:19]


def test_a_list_that_was_redeemed_ends_so_though_nobody_reads_the_totals(
    run: Run, write: Callable[..., Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(("株式会社さくら製作所", "sakura-works.example", dashed(practice_data.NEW[0].text)))
    monkeypatch.setattr(sys, "stdout", Full())
    ran = run("batch", "run", str(path), "--yes", "--existing", "new")
    assert "The output could not be written: the disk is full." in ran.err
    assert (orders_of(folder), ran.code) == ([EntryState.REDEEMED], 0)


def test_ctrl_c_pressed_twice_does_not_deny_what_was_redeemed(
    run: Run, write: Callable[..., Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(("株式会社さくら製作所", "sakura-works.example", dashed(practice_data.NEW[0].text)))
    result = Future[RunResult].result

    def interrupted(future: Future[RunResult], timeout: float | None = None) -> RunResult:
        done = result(future)
        if timeout is not None and isinstance(done, RunResult):
            raise KeyboardInterrupt
        return done

    monkeypatch.setattr(Future, "result", interrupted)
    ran = run("batch", "run", str(path), "--yes", "--existing", "new")
    assert orders_of(folder) == [EntryState.REDEEMED]
    assert "Nothing was redeemed" not in ran.err
    assert "Orders that were already sent are saved. To see their results: product-key orders" in ran.err
    assert ran.code == 3


def test_a_known_service_gets_no_practice_keys_for_one_key_of_its_kind(
    run: Run, write: Callable[..., Path], folder: Path
) -> None:
    remember_service(folder, KnownService("https://keys.northwind.invalid", "Northwind", "service"))
    new = [dashed(key.text) for key in practice_data.NEW[:2]]
    path = write(
        ("Bakkerij Van Dijk", "bakkerijvandijk.example", new[0]),
        ("Cactus Garden Supplies", "cactus-garden.example", new[1]),
        ("Cactus Garden Supplies", "cactus-garden.example", "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF"),
    )
    ran = batch(run, "plan", path)
    assert states(ran) == {"ready": 2, "impossible": 1}
    assert [row["code"] for row in ran.lines[:-1]] == [None, None, "not-a-practice-key"]
