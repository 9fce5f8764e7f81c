"""Advice in a terminal: commands instead of pages, and with the service that the command was for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.messages.problem_parameters import variants
from wizard.cli.advice import say_problem
from wizard.cli.terminal import Terminal
from wizard.contract import Code, Problem
from wizard.messages import Translator
from wizard.orders.place import Place, Source
from wizard.pages.step_names import STEP_NAMES

SERVICE = ("--service", "https://keys.example.com")
NAMES_OF_THE_WINDOW = {*STEP_NAMES.values(), "Resume"}


@pytest.fixture
def terminal() -> Terminal:
    return Terminal(Translator("en"))


@pytest.mark.parametrize("unsettled", [False, True])
@pytest.mark.parametrize("code", Code)
def test_no_page_and_no_button_of_the_window_is_named(
    code: str, unsettled: bool, terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    for parameters in variants(code):
        say_problem(terminal, Problem(code, parameters), unsettled=unsettled)
        said = capsys.readouterr().err
        assert NAMES_OF_THE_WINDOW & set(re.findall(r"“([^”]+)”", said)) == set()
        assert not re.search(r"[Gg]o back|the page|button|click", said), said


@pytest.mark.parametrize(
    ("problem", "command"),
    [
        (Problem(Code.NOT_FOUND, {"what": "customer"}), "product-key customers"),
        (Problem(Code.NOT_FOUND, {"what": "subscription"}), "product-key subscriptions --customer ID"),
        (Problem(Code.ROLE_REQUIRED, {}), "product-key customers"),
        (Problem(Code.NOT_SIGNED_IN, {}), "product-key sign-in"),
    ],
)
def test_a_command_that_asks_a_service_names_it(
    problem: Problem, command: str, terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal.place = Place.of(Source.SERVICE, SERVICE[1])
    say_problem(terminal, problem)
    assert f"{command} {' '.join(SERVICE)}" in capsys.readouterr().err


@pytest.mark.parametrize(("account", "words"), [("admin", ""), ("reader", " --account reader")])
def test_in_practice_it_names_who_one_is(
    account: str, words: str, terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal.place = Place.of(Source.PRACTICE, account=account)
    say_problem(terminal, Problem(Code.ROLE_REQUIRED, {}))
    assert f"product-key customers{words} shows your roles." in capsys.readouterr().err


def test_an_order_says_which_customers_there_are_where_it_was_sent(run: Run, folder: Path) -> None:
    ran = run("redeem", "--account", "reseller", "--action", "new", "--customer", "C-0", "--yes", "-")
    assert ran.code != 0
    ran = run("subscriptions", "--account", "reseller", "--customer", "C-0")
    assert f"product-key customers --account reseller --data-dir {folder} lists" in ran.err
