"""What is known of a key stays known: over kills, other customers, full disks; before and after add up."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import MICROSOFT, Run
from tests.cli.test_guide import (
    AFTERWARDS,
    NOTHING,
    SECOND,
    TO_THE_FIRST_KEY,
    YES,
    Guide,
    guide,
    states,
)
from wizard.cli.guide_answers import PageQuestions
from wizard.contract import Code, Problem
from wizard.journal import Journal, JournalError

__all__ = ["guide"]

# ---- what is known already


def test_a_redeemed_key_is_not_offered_again(guide: Guide, run: Run) -> None:
    guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, "1", *AFTERWARDS))
    ran = guide(MICROSOFT.lower(), customer="DE GROENE FIETS", answers=(YES,))
    assert ran.code == 0
    assert ran.out == ""
    assert "Redeemed for De Groene Fiets on" in ran.err
    assert len(run("orders", "--json").lines) == 1


@pytest.mark.parametrize(("answer", "count"), [("no", 1), (YES, 2)])
def test_redeemed_for_another_customer_is_asked_about(
    answer: str, count: int, guide: Guide, run: Run
) -> None:
    guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, "1", *AFTERWARDS))
    ran = guide(MICROSOFT, customer="Sakura", answers=(YES, answer, NOTHING, NOTHING, "1", *AFTERWARDS))
    assert "was redeemed for De Groene Fiets" in ran.err
    assert ran.code == 0
    assert len(run("orders", "--json").lines) == count


def test_where_nobody_says_what_the_page_said_the_key_is_in_doubt(guide: Guide, run: Run) -> None:
    ran = guide(MICROSOFT, SECOND, answers=TO_THE_FIRST_KEY)
    assert ran.code == 3
    assert states(run) == {"T83GX": ("unknown", "outcome-unknown")}
    again = guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, "1", "1", *AFTERWARDS))
    assert "whether it was redeemed there is not known" in again.err
    assert states(run) == {"T83GX": ("redeemed", ""), "2YT43": ("redeemed", "")}


def test_a_kill_in_the_middle_goes_on_at_the_same_key(guide: Guide, run: Run, folder: Path) -> None:
    words = ["--cloud", "worldwide", "--product", "microsoft-365", "--action", "add", "--customer"]
    command = [sys.executable, "-m", "wizard.cli", "guide", *words, "De Groene Fiets", MICROSOFT, SECOND]
    with subprocess.Popen(
        [*command, "--data-dir", str(folder), "--language", "en"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin is not None
        assert program.stderr is not None
        program.stdin.write("\n".join((*TO_THE_FIRST_KEY, "1", "")))
        program.stdin.flush()
        while "Key 2 of 2" not in program.stderr.readline():
            assert program.poll() is None
        while program.stderr.read(1) != ":":  # the question: the journal was written before it
            pass
        program.send_signal(signal.SIGKILL)
    assert states(run) == {"T83GX": ("redeemed", ""), "2YT43": ("begun", "")}
    ran = guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, "1", *AFTERWARDS))
    assert ran.code == 0
    assert "Key 1 of 1: …2YT43" in ran.err
    assert states(run) == {"T83GX": ("redeemed", ""), "2YT43": ("redeemed", "")}


def test_ctrl_c_leaves_a_key_that_is_known(guide: Guide, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(*_: object) -> str:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(PageQuestions, "ask", pressed)
        stopped = guide(MICROSOFT, SECOND, answers=TO_THE_FIRST_KEY)
    assert stopped.code == 3
    assert "Nothing was redeemed" not in stopped.err
    order = run("orders", "--json").json["order"]
    assert f"product-key resume {order}" in stopped.err
    assert states(run) == {"T83GX": ("begun", "")}


def test_a_journal_that_cannot_be_written_stops_before_anything_is_asked(guide: Guide, folder: Path) -> None:
    folder.write_text("no folder", encoding="utf-8")
    ran = guide(MICROSOFT, answers=TO_THE_FIRST_KEY)
    assert ran.code == 3
    assert ran.out == ""
    assert "Go on for" not in ran.err


def test_an_answer_that_cannot_be_written_is_named(
    guide: Guide, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise JournalError(Problem(Code.DATA_FOLDER_FULL, {"path": "there"}))

    with monkeypatch.context() as patch:
        patch.setattr(Journal, "came_to", full)
        ran = guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, "1"))
    assert ran.code == 3
    assert "The disk is full" in ran.err
    assert "What came of …T83GX could not be written down here." in ran.err
    assert states(run) == {"T83GX": ("begun", "")}


# ---- before and after


def test_licenses_and_expiry_are_noted_before_and_after(guide: Guide, run: Run) -> None:
    answers = (YES, "1,000", "2099-03-31", "1", "1.005", "２０９９-03-31")
    ran = guide(MICROSOFT, answers=answers)
    assert ran.code == 0
    assert "Before    1,000 licenses · until March 31, 2099" in ran.out
    assert "Now       1,005 licenses · until March 31, 2099" in ran.out
    assert "✗" not in ran.err
    receipt = run("orders", "--json").json["receipt"]
    assert (receipt["before"]["licenses"], receipt["after"]["licenses"]) == (1000, 1005)


def test_what_does_not_add_up_is_said(guide: Guide) -> None:
    ran = guide(MICROSOFT, answers=(YES, "25", "2099-03-31", "1", "25", "2099-03-31"))
    assert ran.code == 0
    assert "✗ Redeemed: 1 key. Licenses before: 25, and now: 25." in ran.err


@pytest.mark.parametrize("odd", ["many", "-5", "10000001", "1e3"])
def test_a_count_that_cannot_be_read_is_asked_for_again(odd: str, guide: Guide) -> None:
    ran = guide(MICROSOFT, answers=(YES, odd, "25", "31-03-2099", "2099-03-31", "1", *AFTERWARDS))
    assert ran.code == 0
    assert ran.err.count("That cannot be read.") == 2
    assert "Before    25 licenses · until March 31, 2099" in ran.out


def test_a_new_subscription_has_nothing_before(guide: Guide) -> None:
    ran = guide(MICROSOFT, action="new", answers=(YES, "1", "5", "2099-03-31"))
    assert ran.code == 0
    assert "Now       5 licenses" in ran.out


# ---- resume


def test_resume_asks_what_the_page_said_of_one_key(guide: Guide, run: Run) -> None:
    guide(MICROSOFT, answers=TO_THE_FIRST_KEY)
    listed = run("orders").out
    order = listed.split()[0]
    assert f"product-key resume {order}" in listed
    ran = run("resume", order, given="\n".join((*TO_THE_FIRST_KEY, "1", *AFTERWARDS, "")))
    assert ran.code == 0
    assert states(run) == {"T83GX": ("redeemed", "")}
    again = run("resume", order)
    assert again.code == 0
    assert "The key was redeemed" in again.err


def test_resume_of_a_key_that_is_out_of_the_order_says_why(guide: Guide, run: Run) -> None:
    guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, "5"))
    ran = run("resume", run("orders", "--json").json["order"])
    assert ran.code == 1
    assert "already been used" in ran.err


@pytest.mark.parametrize("option", ["--json", "--yes"])
def test_resume_cannot_ask_with_json_or_yes(option: str, guide: Guide, run: Run) -> None:
    guide(MICROSOFT, answers=TO_THE_FIRST_KEY)
    order = run("orders", "--json").json["order"]
    ran = run("resume", order, option)
    assert ran.code == 3
    assert f"product-key resume {order}" in ran.err
    assert states(run) == {"T83GX": ("unknown", "outcome-unknown")}
