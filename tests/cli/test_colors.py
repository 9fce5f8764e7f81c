"""Color where a terminal has it, none where it is piped or not wanted, and never in JSON."""

from __future__ import annotations

import sys

import pytest

from tests.cli.conftest import NEW, Run

GREEN_MARK, RED_MARK = "\x1b[32m✓\x1b[0m ", "\x1b[31m✗\x1b[0m "
ESCAPE = "\x1b"


def test_nothing_that_is_piped_has_color(run: Run) -> None:
    ran = run("check", NEW, NEW[:-1])
    assert ESCAPE not in ran.out + ran.err


def test_always_colors_what_is_piped_too(run: Run) -> None:
    out = run("check", "--color", "always", NEW, NEW[:-1]).out
    assert GREEN_MARK in out
    assert RED_MARK in out


def test_a_problem_and_a_receipt_have_their_colors(run: Run) -> None:
    words = ("redeem", "--practice", "--action", "new", "--yes", "--color", "always", NEW)
    assert run(*words).out.startswith("\x1b[32mPractice receipt")
    assert "\x1b[31m" in run(*words).err


def test_json_has_no_color(run: Run) -> None:
    ran = run("check", "--json", "--color", "always", NEW)
    assert ran.json["verdict"] == "complete"


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal")
@pytest.mark.parametrize(
    ("words", "env", "colored"),
    [
        ([], {"NO_COLOR": ""}, True),
        ([], {"NO_COLOR": "1"}, False),
        ([], {"NO_COLOR": "", "TERM": "dumb"}, False),
        (["--color", "never"], {"NO_COLOR": ""}, False),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
    ],
)
def test_a_terminal_has_color_unless_it_is_not_wanted(
    words: list[str], env: dict[str, str], colored: bool
) -> None:
    from tests.cli.person import Person

    with Person("check", *words, NEW, env=env) as person:
        assert person.leaves() == 0
    assert (GREEN_MARK in person.screen) is colored
    assert (ESCAPE in person.screen) is colored
