"""Whatever comes from outside: nothing that steers a terminal is printed, not even from our own files."""

from __future__ import annotations

import io
import json
import sys

import pytest

from wizard.cli.terminal import Terminal
from wizard.messages import Message, Translator

EVIL = "\x1b]0;pwned\x07\x1b[2J\u009b31mName\r\x7f\u202egpj\u2066"


class Screen(io.StringIO):
    """A terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def sit_down(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Put a terminal in the place of all streams."""
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(sys, "stdin", io.StringIO("1\n1\n"))
    return screen


@pytest.fixture
def terminal() -> Terminal:
    terminal = Terminal(Translator("en"))
    terminal.color = "never"
    return terminal


def test_no_way_of_printing_steers_the_terminal(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = sit_down(monkeypatch)
    terminal.out(EVIL, EVIL, EVIL)
    terminal.say(f"{EVIL} " * 40, EVIL, EVIL)
    terminal.say_whole(EVIL)
    terminal.message(Message(EVIL, EVIL, EVIL), EVIL)
    terminal.pairs([(EVIL, EVIL)], terminal.say)
    terminal.line(f"{EVIL};{EVIL}")
    terminal.json({"name": EVIL})
    terminal.ask(EVIL)
    terminal.choose(EVIL, [EVIL, "b"], str)
    assert "Name" in screen.getvalue()
    for line in screen.getvalue().splitlines():
        assert line.isprintable(), line


def test_json_says_the_same_as_before(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = sit_down(monkeypatch)
    terminal.json({"name": EVIL})
    assert json.loads(screen.getvalue()) == {"name": EVIL}


def test_a_file_gets_the_line_as_it_is(terminal: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    terminal.line(EVIL)
    assert capsys.readouterr().out == f"{EVIL}\n"


def test_colors_are_the_program_s_own(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = sit_down(monkeypatch)
    terminal.color = "always"
    terminal.say(f"✗ {EVIL}")
    assert "\x1b[2J" not in screen.getvalue()
    assert "\x1b]" not in screen.getvalue()
