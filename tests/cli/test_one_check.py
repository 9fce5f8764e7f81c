"""A verdict travels with its key: the terminal checks each key of an order once, wherever it is from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.cli.conftest import ADD, NEW, SPARE, Run
from tests.counting import count_checks
from wizard.contract import Action
from wizard.keys import typed

KEYS = (NEW, *SPARE[Action.NEW][:2])


def test_keys_of_the_command_line_are_checked_once(redeem: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    checked = count_checks(monkeypatch)
    assert redeem("--action", "new", "--customer", "NL-1001", *KEYS).json["result"] == "redeemed"
    assert checked == list(map(typed, KEYS))


def test_keys_of_standard_input_are_checked_once(redeem: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    checked = count_checks(monkeypatch)
    ran = redeem("--action", "new", "--customer", "NL-1001", "-", given="\n".join(KEYS))
    assert ran.json["result"] == "redeemed"
    assert checked == list(map(typed, KEYS))


def test_keys_that_are_typed_are_checked_once(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from contextlib import contextmanager

    from wizard.cli.terminal import Terminal

    answers = iter([*KEYS, ""])

    @contextmanager
    def hiding(_: Terminal) -> Iterator[Callable[[str], str]]:
        yield lambda _question: next(answers)

    monkeypatch.setattr(Terminal, "hiding", hiding)
    monkeypatch.setattr(Terminal, "confirm", lambda *_: True)
    checked = count_checks(monkeypatch)
    ran = run("redeem", "--practice", "--action", "new", "--customer", "NL-1001")
    assert ran.code == 0
    assert checked == list(map(typed, KEYS))


def test_a_key_that_is_given_twice_is_checked_once(redeem: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    checked = count_checks(monkeypatch)
    ran = redeem("--action", "add", "--customer", "NL-1001", "--subscription", "S-1001", ADD, ADD)
    assert ran.json["code"] == "key-duplicate"
    assert checked == [typed(ADD)]
