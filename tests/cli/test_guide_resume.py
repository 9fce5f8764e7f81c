"""Facts about a key last: over kills, other customers, full disks; before and after add up."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import MICROSOFT, NEW, Guide, Run
from tests.cli.guided import (
    AFTERWARDS,
    NOTHING,
    SECOND,
    THIRD,
    TO_THE_FIRST_KEY,
    UNVERIFIABLE,
    YES,
    states,
)
from wizard.cli.terminal import Terminal
from wizard.contract import Code, Problem
from wizard.orders.errors import JournalError
from wizard.orders.journal import Journal

# ---- what is known already


def test_a_redeemed_key_is_not_offered_again(guide: Guide, run: Run) -> None:
    guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, "1", *AFTERWARDS))
    ran = guide(MICROSOFT.lower(), customer="DE GROENE FIETS", answers=(YES,))
    assert ran.code == 0
    assert ran.out == ""
    assert "already redeemed for De Groene Fiets on" in ran.err
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


def test_a_key_with_two_doubts_is_asked_about_twice(guide: Guide, run: Run) -> None:
    guide(NEW, customer="Sakura", answers=(YES, YES, NOTHING, NOTHING, "1", *AFTERWARDS))
    ran = guide(NEW, answers=(YES, YES, YES, NOTHING, NOTHING, "1", *AFTERWARDS))
    first, second = (
        ran.err.index("looks like a key of an activation service"),
        ran.err.index("was redeemed for Sakura"),
    )
    assert ran.code == 0
    assert first < second
    assert len(run("orders", "--json").lines) == 2


def test_a_key_in_doubt_that_is_put_aside_stays_in_doubt(guide: Guide, run: Run) -> None:
    guide(MICROSOFT, answers=TO_THE_FIRST_KEY)
    ran = guide(MICROSOFT, answers=(*TO_THE_FIRST_KEY, "12"))
    assert ran.code == 3
    assert states(run)["3V66T"][0] == "begun"


def test_where_nobody_says_what_the_page_said_the_key_is_in_doubt(guide: Guide, run: Run) -> None:
    ran = guide(MICROSOFT, SECOND, answers=TO_THE_FIRST_KEY)
    assert ran.code == 3
    assert states(run) == {"3V66T": ("unknown", "outcome-unknown"), "H8Q99": ("paused", "")}
    again = guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, "1", "1", *AFTERWARDS))
    assert "the result is not known" in again.err
    assert states(run) == {"3V66T": ("redeemed", ""), "H8Q99": ("redeemed", "")}


def run_until_killed(folder: Path, keys: tuple[str, ...], answers: tuple[str, ...], last: str) -> None:
    """`guide` in a process of its own, killed at the question after the line that holds `last`."""
    words = ["--cloud", "worldwide", "--product", "microsoft-365", "--action", "add", "--customer"]
    command = [sys.executable, "-m", "wizard.cli", "guide", *words, "De Groene Fiets", *keys]
    with subprocess.Popen(
        [*command, "--data-dir", str(folder), "--language", "en"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin is not None
        assert program.stderr is not None
        program.stdin.write("".join(f"{answer}\n" for answer in (*TO_THE_FIRST_KEY, *answers)))
        program.stdin.flush()
        while last not in program.stderr.readline():
            assert program.poll() is None
        seen = ""
        while not seen.endswith("message:"):  # the question: the journal was written before it
            seen += program.stderr.read(1)
        program.send_signal(signal.SIGKILL)


def test_a_kill_in_the_middle_goes_on_at_the_same_key(guide: Guide, run: Run, folder: Path) -> None:
    run_until_killed(folder, (MICROSOFT, SECOND), ("1",), "Key 2 of 2")
    assert states(run) == {"3V66T": ("redeemed", ""), "H8Q99": ("begun", "")}
    ran = guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, "1", *AFTERWARDS))
    assert ran.code == 0
    assert "Key 1 of 1: …H8Q99" in ran.err
    assert states(run) == {"3V66T": ("redeemed", ""), "H8Q99": ("redeemed", "")}


def test_a_key_that_is_entered_again_is_in_doubt_again(run: Run, folder: Path) -> None:
    busy = "6"
    run_until_killed(folder, (MICROSOFT,), (busy,), "Address: ")
    assert states(run) == {"3V66T": ("begun", "")}
    assert "result unknown" in run("orders").out
    order = run("orders", "--json").json["order"]
    ran = run("resume", order, given="\n".join((*TO_THE_FIRST_KEY, NOTHING, "1", *AFTERWARDS, "")))
    assert "the result is not known" in ran.err
    assert states(run) == {"3V66T": ("redeemed", "")}


def test_the_keys_that_waited_are_there_after_a_kill(run: Run, folder: Path) -> None:
    run_until_killed(folder, (MICROSOFT, SECOND, THIRD), (), "Key 1 of 3")
    assert states(run) == {"3V66T": ("begun", ""), "H8Q99": ("paused", ""), "8HVX7": ("paused", "")}
    listed = run("orders").out
    assert all(f"…{ending}" in listed for ending in states(run))
    order = next(one["order"] for one in run("orders", "--json").lines if one["endings"] == ["3V66T"])
    first = (*TO_THE_FIRST_KEY, MICROSOFT, "1")
    ran = run("resume", order, given="\n".join((*first, THIRD, SECOND, "1", NOTHING, "1", *AFTERWARDS, "")))
    assert ran.code == 0
    assert "Keys left in this order: …3V66T, …H8Q99, …8HVX7" in ran.err
    assert [number in ran.err for number in ("Key 1 of 3: …3V66T", "Key 2 of 3: …H8Q99")] == [True, True]
    assert ran.err.count("This is a different key: the one in this order ends in H8Q99.") == 1
    assert {state for state, _ in states(run).values()} == {"redeemed"}


def test_resume_goes_on_with_the_number_of_the_key(guide: Guide, run: Run) -> None:
    guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, "1"))
    order = next(one["order"] for one in run("orders", "--json").lines if one["endings"] == ["H8Q99"])
    ran = run("resume", order, given="\n".join((*TO_THE_FIRST_KEY, NOTHING, "1", *AFTERWARDS, "")))
    assert ran.code == 0
    assert "Key 2 of 2: …H8Q99" in ran.err
    assert "…3V66T · The key was redeemed" in ran.out


def test_two_keys_with_the_same_ending_are_two_keys(guide: Guide, run: Run) -> None:
    twin = "TX9XD-98N7V-6WMQ6-BX7FG-3V66T"
    ran = guide(MICROSOFT, twin, answers=(*TO_THE_FIRST_KEY, "1", "1", *AFTERWARDS))
    assert ran.code == 0
    assert "Key 2 of 2: …3V66T" in ran.err
    assert [one["state"] for one in run("orders", "--json").lines] == ["redeemed", "redeemed"]
    again = guide(MICROSOFT, twin, answers=(YES, "no", "no"))
    assert again.err.count("Is this a different key?") == 2


def press_ctrl_c(monkeypatch: pytest.MonkeyPatch, at: str) -> None:
    """Ctrl+C is pressed when this question is asked."""
    ask = Terminal.ask

    def asked(terminal: Terminal, question: str) -> str | None:
        if at in question:
            raise KeyboardInterrupt
        return ask(terminal, question)

    monkeypatch.setattr(Terminal, "ask", asked)


def test_ctrl_c_leaves_keys_that_are_known(guide: Guide, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        press_ctrl_c(patch, "What did the page say?")
        stopped = guide(MICROSOFT, SECOND, answers=TO_THE_FIRST_KEY)
    assert stopped.code == 3
    assert "Nothing was redeemed" not in stopped.err
    order = next(one["order"] for one in run("orders", "--json").lines if one["state"] == "begun")
    assert f"product-key resume {order}" in stopped.err
    assert states(run) == {"3V66T": ("begun", ""), "H8Q99": ("paused", "")}


def test_ctrl_c_after_an_answer_says_what_is_kept(
    guide: Guide, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = (*TO_THE_FIRST_KEY, "1")
    with monkeypatch.context() as patch:
        press_ctrl_c(patch, "Licenses afterwards")
        stopped = guide(MICROSOFT, answers=answers)
        refused = guide(SECOND, THIRD, answers=(*TO_THE_FIRST_KEY, "5", "1"))
    assert stopped.code == 0
    assert "Stopped. The results are saved on this computer:" in stopped.err
    assert "…3V66T · The key was redeemed" in stopped.err
    assert "resume" not in stopped.err
    assert refused.code == 1
    with monkeypatch.context() as patch:
        press_ctrl_c(patch, "Licenses now")
        assert guide(UNVERIFIABLE, answers=(YES,)).code == 130
    assert len(states(run)) == 3


def test_a_journal_that_cannot_be_written_stops_before_anything_is_asked(guide: Guide, folder: Path) -> None:
    folder.write_text("no folder", encoding="utf-8")
    ran = guide(MICROSOFT, answers=TO_THE_FIRST_KEY)
    assert ran.code == 3
    assert ran.out == ""
    assert "Continue for" not in ran.err


def test_an_answer_that_cannot_be_written_is_named(
    guide: Guide, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise JournalError(Problem(Code.DATA_FOLDER_FULL, {"path": "there"}))

    with monkeypatch.context() as patch:
        patch.setattr(Journal, "record_outcome", full)
        ran = guide(MICROSOFT, SECOND, answers=(*TO_THE_FIRST_KEY, "1"))
    assert ran.code == 3
    assert "The disk is full" in ran.err
    assert "The result for …3V66T couldn’t be saved." in ran.err
    assert states(run) == {"3V66T": ("begun", ""), "H8Q99": ("paused", "")}


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
    ran = guide(MICROSOFT, answers=(YES, odd, "25", "31-31-2099", "2099-03-31", "1", *AFTERWARDS))
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
    ran = run("resume", order, given="\n".join((*TO_THE_FIRST_KEY, NOTHING, "1", *AFTERWARDS, "")))
    assert ran.code == 0
    assert states(run) == {"3V66T": ("redeemed", "")}
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
    assert states(run) == {"3V66T": ("unknown", "outcome-unknown")}
