"""Microsoft keys of a list: set apart, redeemed on Microsoft's pages, and in the batch's own results."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import MICROSOFT, NEW, Guide, Run
from tests.cli.guided import AFTERWARDS, SECOND, TO_THE_FIRST_KEY, YES
from wizard.keys import typed

BAKERY = "Bakkerij Van Dijk"
FIETS = "De Groene Fiets B.V."
REDEEMED, USED = "1", "This key has already been used"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "lists"
    folder.mkdir()
    return folder / "november.csv"


def write(path: Path, *rows: tuple[str, str, str]) -> None:
    lines = ("Customer;Domain;Product key", *(";".join(row) for row in rows))
    path.write_text("\n".join(lines) + "\n", "utf-8")


def mixed(path: Path) -> None:
    write(
        path,
        (FIETS, "degroenefiets.example", NEW),
        (BAKERY, "bakkerijvandijk.example", MICROSOFT),
        (BAKERY, "bakkerijvandijk.example", SECOND),
    )


def states(run: Run, path: Path, *words: str) -> dict[int, tuple[str, str | None]]:
    ran = run("batch", "status", str(path), "--json", *words)
    return {line["row"]: (line["state"], line["code"]) for line in ran.lines[:-1]}


def results(run: Run, path: Path) -> list[dict[str, str]]:
    output = path.with_name("out.csv")
    output.unlink(missing_ok=True)
    run("batch", "results", str(path), "--output", str(output))
    return list(csv.DictReader(output.read_text("utf-8-sig").splitlines(), delimiter=";"))


def test_the_guide_is_named_for_each_customer_with_its_keys(run: Run, path: Path) -> None:
    mixed(path)
    ran = run("batch", "run", str(path), "--yes", "--existing", "new")
    assert f"{BAKERY}: …{MICROSOFT[-5:]} …{SECOND[-5:]}" in ran.err
    assert f"guide --customer '{BAKERY}'" in ran.err


def test_answers_of_the_guide_are_in_status_results_and_ledger(run: Run, guide: Guide, path: Path) -> None:
    mixed(path)
    run("batch", "run", str(path), "--yes", "--existing", "new")
    assert states(run, path) == {2: ("redeemed", None), 3: ("microsoft", None), 4: ("microsoft", None)}
    answers = (*TO_THE_FIRST_KEY, REDEEMED, USED, YES, *AFTERWARDS)
    guide(MICROSOFT, SECOND, customer=BAKERY, answers=answers)
    assert states(run, path) == {2: ("redeemed", None), 3: ("redeemed", None), 4: ("refused", "key-used")}
    _, one, two = results(run, path)
    assert (one["State"], one["Product"]) == ("Redeemed", "Microsoft 365")
    assert one["Message"] == "Redeemed on Microsoft’s page, according to your answer"
    assert two["State"] == "Refused, nothing was redeemed"
    found = run("keys", "find", "-", "--json", given=f"{MICROSOFT}\n").json
    assert (found["state"], found["customer"], found["list_name"]) == ("redeemed", BAKERY, "november.csv")


def test_the_same_list_again_keeps_what_the_guide_learned(run: Run, guide: Guide, path: Path) -> None:
    mixed(path)
    run("batch", "run", str(path), "--yes", "--existing", "new")
    guide(MICROSOFT, customer=BAKERY, answers=(*TO_THE_FIRST_KEY, REDEEMED, *AFTERWARDS))
    ran = run("batch", "run", str(path), "--yes", "--json", "--existing", "new")
    assert [line["state"] for line in ran.lines[:-1]] == ["redeemed", "redeemed", "microsoft"]
    assert f"…{MICROSOFT[-5:]}" not in ran.err


def test_a_list_of_microsofts_keys_alone_is_a_batch_too(run: Run, guide: Guide, path: Path) -> None:
    write(path, (FIETS, "degroenefiets.example", MICROSOFT), (BAKERY, "bakkerijvandijk.example", SECOND))
    ran = run("batch", "plan", str(path), "--json")
    assert [line["state"] for line in ran.lines[:-1]] == ["microsoft", "microsoft"]
    ran = run("batch", "run", str(path), "--yes")
    assert f"guide --customer '{BAKERY}'" in ran.err
    assert "No key of this list is ready" not in ran.err
    guide(SECOND, customer=BAKERY, answers=(*TO_THE_FIRST_KEY, REDEEMED, *AFTERWARDS))
    assert states(run, path) == {2: ("microsoft", None), 3: ("redeemed", None)}
    assert [one["State"] for one in results(run, path)] == ["To redeem at Microsoft", "Redeemed"]
    (folder,) = path.parent.glob("november results")
    assert (folder / "november with results.csv").exists()


def test_an_answer_that_nobody_gave_is_called_unknown(run: Run, guide: Guide, path: Path) -> None:
    mixed(path)
    run("batch", "run", str(path), "--yes", "--existing", "new")
    guide(MICROSOFT, customer=BAKERY, answers=TO_THE_FIRST_KEY)
    assert states(run, path)[3] == ("microsoft", "guide-open")


def test_a_saved_plan_takes_microsofts_keys_along(run: Run, guide: Guide, path: Path) -> None:
    mixed(path)
    plan = path.with_name("november.plan")
    run("batch", "plan", str(path), "--existing", "new", "--save", str(plan))
    assert all(typed(key) not in typed(plan.read_text("utf-8")) for key in (NEW, MICROSOFT, SECOND))
    ran = run("batch", "run", str(path), "--yes", "--json", "--plan", str(plan))
    assert [line["state"] for line in ran.lines[:-1]] == ["redeemed", "microsoft", "microsoft"]
    assert f"guide --customer '{BAKERY}'" in ran.err
    assert "changed" not in ran.err
    guide(SECOND, customer="Somebody Else", answers=(*TO_THE_FIRST_KEY, REDEEMED, *AFTERWARDS))
    for words in ((), ("batch", "plan", str(path), "--save", str(plan), "--overwrite")):
        if words:
            run(*words)
        ran = run("batch", "run", str(path), "--yes", "--json", "--plan", str(plan))
        assert [line["state"] for line in ran.lines[:-1]] == ["redeemed", "microsoft", "redeemed"]


def test_a_saved_plan_of_microsofts_keys_alone_is_one(run: Run, path: Path) -> None:
    write(path, (BAKERY, "", MICROSOFT))
    plan = path.with_name("november.plan")
    run("batch", "plan", str(path), "--save", str(plan))
    write(path, (BAKERY, "", MICROSOFT), (FIETS, "", SECOND))
    ran = run("batch", "run", str(path), "--yes", "--json", "--plan", str(plan))
    assert [(line["state"], line["code"]) for line in ran.lines[:-1]] == [
        ("microsoft", None),
        ("left-out", "not-planned"),
    ]
    write(path, (FIETS, "", MICROSOFT))
    ran = run("batch", "run", str(path), "--yes", "--json", "--plan", str(plan))
    assert [line["code"] for line in ran.lines[:-1]] == ["other-customer"]
