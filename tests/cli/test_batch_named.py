"""The customers of a list in one column: an id or a domain there is as certain as in a column of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import NEW, Run

LIST = "Customer;Domain;Product key;Action\n"
BAKERY = "NL-1005"


@pytest.fixture
def plan(run: Run, tmp_path: Path) -> Any:
    """Plan a list of one row, and return its order."""

    def planned(customer: str, domain: str = "") -> Any:
        path = tmp_path / "list.csv"
        path.write_text(f"{LIST}{customer};{domain};{NEW};new\n", "utf-8")
        return run("batch", "plan", str(path), "--json").lines[0]

    return planned


@pytest.mark.parametrize(
    "named", ["NL-1005", "nl-1005", "bakkerijvandijk.example", "BakkerijVanDijk.example"]
)
def test_an_id_or_a_domain_in_the_column_of_customers_is_certain(named: str, plan: Any) -> None:
    order = plan(named)
    assert (order["state"], order["customer_id"]) == ("ready", BAKERY)


def test_a_name_still_needs_a_yes(plan: Any) -> None:
    assert plan("Bakkerij Van Dijk")["state"] == "to-decide"


def test_an_id_that_another_domain_contradicts_is_asked_about(plan: Any) -> None:
    assert plan("NL-1005", "cactus-garden.example")["state"] == "to-decide"


def test_a_match_says_that_the_list_has_another_domain(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"{LIST}Bakkerij Van Dijk;other.example;{NEW};new\n", "utf-8")
    assert "The list says other.example." in run("batch", "plan", str(path)).out
    path.write_text(f"{LIST}Bakkerij Van Dijk;;{NEW};new\n", "utf-8")
    assert "The list says" not in run("batch", "plan", str(path)).out
