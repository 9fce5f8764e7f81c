"""Before a person at a real terminal: keys are never shown, pastes are taken whole, Ctrl+C leaves at once."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.cli.conftest import EXTEND, NEW, SPARE
from tests.cli.person import Person
from tests.cli.program import data_dir
from tests.service.loopback import Loopback
from tests.service.steps import problem
from wizard.contract import Action


def test_an_order_from_the_first_question_to_the_receipt(folder: Path) -> None:
    with Person("redeem", "--practice", *data_dir(folder)) as person:
        offered = person.reads("Key 1:")
        assert NEW in offered
        person.types(EXTEND)
        shown = person.reads(f"✓ …{EXTEND[-5:]}: Typed right")
        assert EXTEND[:11] not in shown
        person.reads("Key 2:")
        person.types("")
        person.reads("How do you want to use these 25 licenses?")
        person.reads("3  Extend")
        person.reads("Number (1 to")
        person.types("3")
        review = person.reads("Redeem for De Groene Fiets B.V.? [yes/no]")
        assert "Review of your order" in review
        person.types("yes")
        person.reads("Practice receipt: nothing real was redeemed")
        person.reads("What to do next")
        assert person.leaves() == 0


def test_keys_are_not_shown_while_they_are_typed_or_pasted(folder: Path) -> None:
    keys = [NEW, *SPARE[Action.NEW][:4]]
    with Person("redeem", "--practice", "--action", "new", *data_dir(folder)) as person:
        person.reads("Key 1:")
        person.types("\n".join(keys) + "\n")
        review = person.reads("[yes/no]")
        for key in keys:
            assert f"✓ …{key[-5:]}: Typed right" in review
            assert key[:11] not in review
        assert "Cirrus Workplace · 25 licenses" in review
        person.types("no")
        assert person.leaves() == 1


def test_what_is_typed_is_shown_again_after_the_keys(folder: Path) -> None:
    with Person("redeem", "--practice", "--action", "new", *data_dir(folder)) as person:
        person.reads("Key 1:")
        person.types(NEW)
        person.reads("Key 2:")
        person.types("")
        person.reads("[yes/no]")
        person.types("perhaps")
        person.reads("perhaps")
        person.reads("Please answer yes or no:")
        person.presses_ctrl_c()
        person.reads("Stopped. Nothing was redeemed.")
        assert person.leaves() == 130


@pytest.mark.parametrize("question", ["Number (1 to", "Key 1:"])
def test_ctrl_c_at_a_question_leaves_at_once(question: str, folder: Path) -> None:
    words = [NEW] if question == "Number (1 to" else []
    with Person("redeem", "--practice", *words, *data_dir(folder)) as person:
        person.reads(question)
        person.presses_ctrl_c()
        person.reads("Stopped. Nothing was redeemed.")
        assert person.leaves() == 130


def test_the_end_of_input_at_a_question_does_nothing(folder: Path) -> None:
    with Person("redeem", "--practice", NEW, *data_dir(folder)) as person:
        person.reads("Number (1 to")
        person.types("\x04")
        person.reads("Nothing was chosen, so nothing was done.")
        assert person.leaves() == 2


@pytest.mark.parametrize(("language", "yes"), [("en", "yes"), ("nl", "y"), ("ja", "ｙ")])
def test_every_language_can_be_agreed_in(language: str, yes: str, folder: Path) -> None:
    with Person(
        "redeem", "--practice", "--action", "new", "--language", language, NEW, *data_dir(folder)
    ) as person:
        person.reads("https://cirrus.example/agreement")
        person.reads("[")
        person.types(yes)
        assert person.leaves() == 0
        assert "R-" in person.screen


def test_a_line_is_never_wider_than_the_terminal(folder: Path) -> None:
    from wizard.cli.layout import cells

    with Person("redeem", "--practice", "--language", "ja", NEW, *data_dir(folder)) as person:
        person.reads("(1 ")
        person.types("")
        person.leaves()
        assert max(map(cells, person.screen.splitlines())) <= 100


def test_the_token_is_asked_for_and_not_shown(folder: Path) -> None:
    with (
        Loopback(problem(401, "not-signed-in")) as server,
        Person("customers", "--service", server.address, *data_dir(folder)) as person,
    ):
        person.reads("Token for this service")
        person.types("secret-token")
        person.reads("You are not signed in")
        assert "secret-token" not in person.screen
        assert person.leaves() == 3
        assert server.requests[-1].headers["authorization"] == "Bearer secret-token"


class Console(io.StringIO):
    """Standard input of a console."""

    def isatty(self) -> bool:
        return True


def test_windows_hides_keys_in_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each key is asked for by getpass."""
    from wizard.cli.terminal import Terminal
    from wizard.messages import Translator

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "stdin", Console())
    monkeypatch.setattr("getpass.getpass", lambda question: f" {question}answer ")
    with Terminal(Translator("en")).hiding() as ask:
        assert ask("Key 1:") == "Key 1: answer"


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_program_that_is_ended_at_a_hidden_question_leaves_the_echo_on(folder: Path, name: str) -> None:
    with Person("redeem", "--practice", "--action", "new", *data_dir(folder)) as person:
        person.reads("Key 1:")
        assert not person.sees_what_is_typed()
        for _ in range(20):  # one that comes just before the read begins is noticed with the next
            person.process.send_signal(getattr(signal, name))
            with suppress(subprocess.TimeoutExpired):
                person.process.wait(1)
                break
        assert person.process.wait(1) == -getattr(signal, name)
        assert person.sees_what_is_typed()


@pytest.mark.parametrize(
    ("platform", "folder", "shown"),
    [
        ("win32", "C:\\Mijn gegevens", '--data-dir "C:\\Mijn gegevens"'),
        ("linux", "/home/ada/mijn gegevens", "--data-dir '/home/ada/mijn gegevens'"),
    ],
)
def test_a_command_to_copy_is_quoted_as_the_shell_there_takes_it(
    platform: str, folder: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wizard.cli.terminal import Terminal
    from wizard.messages import Translator

    monkeypatch.setattr(sys, "platform", platform)
    assert Terminal(Translator("en"), Path(folder)).command("resume", "O-1").endswith(shown)
