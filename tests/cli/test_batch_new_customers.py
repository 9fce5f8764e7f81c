"""Customers that the service does not have: created where that is wanted, from what the lists say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ran, Run
from wizard.keys import dashed
from wizard.server import practice_data

KEYS = [dashed(key.text) for key in practice_data.NEW]
PLAN = ("--existing", "new")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "lists"
    folder.mkdir()
    return folder / "november.csv"


def write(path: Path, *lines: str) -> None:
    path.write_text("\n".join(lines) + "\n", "utf-8")


def customers(run: Run) -> dict[str, Any]:
    ran = run("customers", "--account", "reseller", "--json")
    return {one["domain"]: one for one in ran.lines}


def states(ran: Ran) -> list[str]:
    return [line["state"] for line in ran.lines[:-1]]


def test_without_the_option_nobody_is_created(run: Run, path: Path) -> None:
    write(path, "Customer;Domain;Country;Key", f"Windmill Tours;windmill.example;NL;{KEYS[0]}")
    ran = run("batch", "plan", str(path), "--json", *PLAN)
    assert states(ran) == ["to-decide"]
    assert "windmill.example" not in customers(run)


def test_a_customer_is_created_from_the_list_and_gets_all_its_keys(run: Run, path: Path) -> None:
    write(
        path,
        "Customer;Domain;Country;Key",
        f"Windmill Tours;windmill.example;nl;{KEYS[0]}",
        f";;;{KEYS[1]}",
        f"Windmill Tours B.V.;https://www.windmill.example/;NL;{KEYS[2]}",
    )
    ran = run("batch", "run", str(path), "--json", "--yes", "--create-customers", *PLAN)
    assert states(ran) == ["redeemed"] * 3
    created = customers(run)["windmill.example"]
    assert (created["name"], created["country"]) == ("Windmill Tours", "NL")


def test_the_option_is_only_proposed_where_the_list_names_somebody_new(run: Run, path: Path) -> None:
    write(path, "Customer;Key", f"Windmill Tours;{KEYS[0]}")
    assert "--create-customers" in run("batch", "plan", str(path)).err
    write(path, "Key", KEYS[0])
    told = run("batch", "plan", str(path)).err
    assert "--choose FILE" in told
    assert "--create-customers" not in told


def test_the_list_of_customers_tells_domain_and_country(run: Run, path: Path) -> None:
    write(path, "Customer;Key", f"Windmill Tours;{KEYS[0]}")
    second = path.with_name("customers.csv")
    write(second, "Company name;Primary domain name;Country", "Windmill Tours;windmill.example;NL")
    ran = run("batch", "plan", str(path), "--json", "--customers", str(second), "--create-customers", *PLAN)
    assert states(ran) == ["ready"]
    assert customers(run)["windmill.example"]["country"] == "NL"


@pytest.mark.parametrize(
    "row", ["Windmill Tours;windmill.example;", "Windmill Tours;;NL", ";windmill.example;NL"]
)
def test_what_is_missing_is_asked_for_and_never_guessed(row: str, run: Run, path: Path) -> None:
    write(path, "Customer;Domain;Country;Key", f"{row};{KEYS[0]}")
    before = customers(run)
    ran = run("batch", "plan", str(path), "--json", "--create-customers", *PLAN)
    assert states(ran) == ["to-decide"]
    assert "(row 2) wasn’t created: a name, a domain and a country such as NL are needed." in ran.err
    assert customers(run) == before


def test_a_similar_name_is_a_question_before_anyone_is_created(run: Run, path: Path) -> None:
    write(path, "Customer;Domain;Country;Key", f"Bakkerij van Dijk;van-dijk-brood.example;NL;{KEYS[0]}")
    before = customers(run)
    ran = run("batch", "plan", str(path), "--json", "--create-customers", *PLAN)
    assert ran.lines[0]["code"] == "match"
    assert customers(run) == before


def test_an_account_that_may_create_nobody_is_told_so(run: Run, path: Path) -> None:
    write(path, "Customer;Domain;Country;Key", f"Windmill Tours;windmill.example;NL;{KEYS[0]}")
    ran = run("batch", "plan", str(path), "--json", "--account", "admin", "--create-customers", *PLAN)
    assert states(ran) == ["to-decide"]
    assert "not allowed" in ran.err
