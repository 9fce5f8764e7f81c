"""A key on the command line is warned about once, on standard error; a piped or a practice key is not."""

from __future__ import annotations

import pytest

from tests.cli.conftest import MICROSOFT, NEW, Run

HISTORY = {"en": "shell's history", "nl": "geschiedenis", "ja": "履歴"}


@pytest.mark.parametrize("language", list(HISTORY))
def test_a_key_as_an_argument_is_warned_about_once(language: str, run: Run) -> None:
    ran = run("check", "--json", "--language", language, MICROSOFT, MICROSOFT)
    assert ran.err.count(HISTORY[language]) == 1
    assert [line["ending"] for line in ran.lines] == [MICROSOFT[-5:]] * 2
    assert MICROSOFT[:11] not in ran.err


def test_a_script_gets_its_object_alone_on_standard_output(run: Run) -> None:
    ran = run("redeem", "--practice", "--yes", "--json", "--action", "new", MICROSOFT)
    assert ran.err.count("shell's history") == 1
    assert "enter it when you are asked, or pipe it in with -" in ran.err
    assert ran.json["result"] == "rejected"


def test_a_key_in_groups_is_a_key_too(run: Run) -> None:
    assert "shell's history" in run("check", *MICROSOFT.split("-")).err


def test_the_guide_recommends_to_be_asked_alone(run: Run) -> None:
    ran = run("guide", "--json", "--product", "microsoft-365", "--action", "add", MICROSOFT)
    assert "enter it when you are asked." in ran.err


def test_a_key_that_is_piped_in_or_for_practice_is_no_secret_on_the_command_line(run: Run) -> None:
    assert "history" not in run("check", "-", given=MICROSOFT).err
    assert "history" not in run("check", NEW).err
