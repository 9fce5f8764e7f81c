"""Whatever is wrong with the computer, the network or the input: a sentence, a way on, nothing lost."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import time
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from tests.cli.conftest import MICROSOFT, NEW, SPARE, FakeTime, Run
from tests.service.loopback import Loopback
from tests.service.steps import answer, problem, reset_after_reading
from wizard.contract import Action
from wizard.server import practice
from wizard.service.http import HttpService
from wizard.service.timing import Timing


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Calls over the network are tried twice at once, and no more."""
    timing = Timing(attempts=2, backoff=0.0)
    monkeypatch.setattr(HttpService.__init__, "__defaults__", ("en", None, timing))


COMMANDS = (
    ["redeem", "--practice", "--action", "new", "--yes", NEW],
    ["orders"],
    ["resume", "O-1"],
    ["customers"],
    ["subscriptions", "--customer", "NL-1001"],
    ["practice", "reset"],
)


# ---- the data folder


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words[:2]))
def test_a_file_in_the_folder_s_place(words: list[str], run: Run, folder: Path) -> None:
    folder.write_text("mine")
    ran = run(*words)
    assert ran.code == 3
    assert "Orders cannot be recorded on this computer" in ran.err
    assert str(folder) in ran.err
    assert folder.read_text() == "mine"


def test_a_folder_that_cannot_be_written_is_told_before_keys_are_asked_for(run: Run, folder: Path) -> None:
    folder.write_text("mine")
    ran = run("redeem", "--practice", given=f"1\n{NEW}\n\nyes\n")
    assert "What do you want to do with the keys?" not in ran.err
    assert ran.code == 3


def test_an_empty_folder_name_is_usage(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    from wizard.cli import main

    assert main(["orders", "--data-dir", ""]) == 2
    assert "the name of the folder is empty" in capsys.readouterr().err


def test_a_journal_of_a_newer_version_is_left_alone(run: Run, redeem: Run, folder: Path) -> None:
    redeem("--action", "new", NEW)
    with closing(sqlite3.connect(folder / "journal.sqlite3")) as connection:
        connection.execute("PRAGMA user_version = 9")
    before = (folder / "journal.sqlite3").read_bytes()
    ran = redeem("--action", "new", SPARE[Action.NEW][0])
    assert (ran.code, ran.json["result"], ran.json["code"]) == (3, "paused", "journal-newer")
    assert "Install the newest version" in ran.err
    assert (folder / "journal.sqlite3").read_bytes() == before


def test_a_journal_cut_in_half_is_put_aside_and_the_order_goes_on(
    run: Run, redeem: Run, folder: Path
) -> None:
    redeem("--action", "new", NEW)
    whole = (folder / "journal.sqlite3").read_bytes()
    (folder / "journal.sqlite3").write_bytes(whole[: len(whole) // 2])
    ran = redeem("--action", "new", SPARE[Action.NEW][0])
    assert ran.json["result"] == "redeemed"
    assert "was damaged" in ran.err
    (aside,) = folder.glob("journal-damaged-*")
    assert str(aside) in ran.err
    assert aside.read_bytes() == whole[: len(whole) // 2]
    assert len(run("orders", "--json").lines) == 1


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\0" * 500])
def test_damaged_practice_data_is_put_aside_and_said_once(
    content: bytes, run: Run, redeem: Run, folder: Path
) -> None:
    folder.mkdir()
    file = folder / "practice.sqlite3"
    file.write_bytes(content)
    os.utime(file, (0, 0))
    ran = redeem("--action", "new", NEW)
    assert ran.json["result"] == "redeemed"
    (aside,) = folder.glob("practice-damaged-*")
    assert aside.read_bytes() == content
    assert "The practice data was damaged and was reset" in ran.err
    assert f"The old file is here now: {aside}" in ran.err
    assert "was reset" not in run("customers").err


@pytest.mark.parametrize("words", ["customers", "practice reset"])
def test_practice_data_of_a_newer_version_is_put_aside_and_said(words: str, run: Run, folder: Path) -> None:
    run("practice", "reset")
    with closing(sqlite3.connect(folder / "practice.sqlite3")) as connection, connection:
        connection.execute("INSERT INTO schema_version VALUES (99)")
    ran = run(*words.split())
    (aside,) = folder.glob("practice-newer-*.sqlite3")
    assert "The practice data comes from a newer version and was reset" in ran.err
    assert f"The old file is here now: {aside}" in ran.err


# ---- the clock


@pytest.mark.parametrize("days", [-4000, -1, 1, 4000])
def test_a_clock_that_is_set_loses_nothing(
    days: int, run: Run, redeem: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = redeem("--action", "new", NEW).json
    clock = partial(practice.PracticeServer, clock=lambda: datetime.now(UTC) + timedelta(days=days))
    monkeypatch.setattr(practice, "PracticeServer", clock)
    second = redeem("--action", "new", SPARE[Action.NEW][0]).json
    assert second["result"] == "redeemed"
    assert [line["order"] for line in run("orders", "--json").lines] == [second["order"], first["order"]]
    assert run("resume", first["order"], "--json").json["receipt"] == first["receipt"]


def test_a_busy_key_is_free_again_however_far_the_clock_was_set_back(
    redeem: Run, run: Run, time: FakeTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.cli.conftest import BUSY_KEY

    order = redeem("--action", "new", BUSY_KEY).json["order"]
    clock = partial(practice.PracticeServer, clock=lambda: datetime.now(UTC) - timedelta(seconds=600))
    monkeypatch.setattr(practice, "PracticeServer", clock)
    assert run("resume", order, "--json").json["result"] == "redeemed"


# ---- the service's address and the way to it


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("not an address", "address-invalid"),
        ("ftp://x.example", "address-invalid"),
        ("http://keys.example", "address-insecure"),
        ("https://user:secret@keys.example", "address-invalid"),
    ],
)
def test_an_address_that_is_none_is_rejected(address: str, code: str, run: Run) -> None:
    ran = run("redeem", "--service", address, "--action", "new", "--yes", "--json", NEW)
    assert (ran.code, ran.json["result"], ran.json["code"]) == (1, "rejected", code)
    assert "secret" not in ran.err


@pytest.mark.parametrize("command", ["redeem", "customers", "subscriptions"])
def test_without_a_network_there_is_a_sentence(
    command: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _no_network)
    words = {"redeem": ["--action", "new", "--yes", NEW], "subscriptions": ["--customer", "C-1"]}
    ran = run(command, "--service", "https://nowhere.invalid", *words.get(command, []))
    assert ran.code == 3
    assert "No connection to nowhere.invalid" in ran.err


def test_nobody_listens(run: Run) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        ran = run("customers", "--service", f"http://127.0.0.1:{port}")
    assert ran.code == 3
    assert "No connection to 127.0.0.1" in ran.err


def test_a_web_page_instead_of_a_service(run: Run) -> None:
    with Loopback(answer(200, "<html>", "text/html")) as server:
        ran = run("customers", "--service", server.address)
    assert ran.code == 3
    assert "cannot be understood" in ran.err


def test_an_address_that_knows_no_service(run: Run) -> None:
    with Loopback(answer(404, "<html>", "text/html")) as server:
        ran = run("customers", "--service", server.address)
    assert ran.code == 1
    assert "There is no activation service at this address" in ran.err


def test_without_a_token_keys_on_standard_input_are_never_taken_for_one(run: Run) -> None:
    with Loopback(problem(401, "not-signed-in")) as server:
        ran = run("redeem", "--service", server.address, "--action", "new", "--yes", "-", given=f"{NEW}\n")
        assert all("authorization" not in request.headers for request in server.requests)
        assert all(NEW.encode() not in request.body for request in server.requests)
    assert ran.code == 3
    assert "PRODUCT_KEY_TOKEN" in ran.err


def test_the_token_comes_from_the_environment(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRODUCT_KEY_TOKEN", "token-1")
    with Loopback(answer(200, {"items": [], "next_cursor": None})) as server:
        ran = run("customers", "--service", server.address)
        assert server.requests[0].headers["authorization"] == "Bearer token-1"
    assert ran.code == 0
    assert "No customer was found" in ran.err


def test_a_connection_that_breaks_is_offline(run: Run) -> None:
    with Loopback(reset_after_reading) as server:
        assert run("customers", "--service", server.address).code == 3


def test_a_service_that_turns_pages_in_a_circle_comes_to_an_end(run: Run) -> None:
    customer = {"id": "C-1", "name": "Huis", "domain": "huis.example", "country": "NL", "roles": ["reseller"]}
    with Loopback(answer(200, {"items": [customer], "next_cursor": "again"})) as server:
        ran = run("customers", "--service", server.address, "--json")
        assert len(server.requests) == 2
    assert len(ran.lines) == 1


def test_service_practice_is_practice_with_its_accounts(run: Run) -> None:
    words = ["--service", "practice", "--account", "reseller", "--customer", "GB-1003", "--action", "new"]
    ran = run("redeem", *words, "--yes", "--json", NEW)
    assert ran.json["result"] == "redeemed"
    assert run("resume", ran.json["order"], "--json").json["result"] == "redeemed"


# ---- the way out


@pytest.mark.parametrize("odd", ["UTC+30", "Nowhere/Nothing", "Asia/Tokyo"])
def test_a_clock_without_a_local_form_hides_no_order(
    odd: str, run: Run, redeem: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = redeem("--action", "new", NEW).json["order"]
    monkeypatch.setenv("TZ", odd)
    with suppress(AttributeError):
        time.tzset()
    ran = run("orders")
    again = run("resume", order)
    monkeypatch.undo()
    with suppress(AttributeError):
        time.tzset()
    assert (ran.code, again.code) == (0, 0)
    assert order in ran.out
    assert "Something went wrong" not in ran.err + again.err


@pytest.mark.parametrize("words", [["redeem", "--practice", "--action", "new", "--yes", NEW], ["resume"]])
def test_a_fault_while_the_receipt_is_shown_changes_nothing_about_the_order(
    words: list[str], run: Run, redeem: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    if words == ["resume"]:
        words = ["resume", redeem("--action", "new", NEW).json["order"]]

    def broken(*_: object, **__: object) -> None:
        raise OverflowError

    monkeypatch.setattr("wizard.cli.render.receipt", broken)
    ran = run(*words)
    assert ran.code == 0
    assert "Something went wrong" in ran.err
    assert json.loads(ran.out.splitlines()[-1])["receipt"]["id"]


# ---- keys


def test_a_real_key_is_not_used_up_by_practice(run: Run) -> None:
    ran = run("redeem", "--practice", "--action", "new", "--yes", MICROSOFT)
    assert ran.code == 1
    assert "This is only practice: your key is not used up" in ran.err
    assert "--service ADDRESS" in ran.err
    assert "product-key guide" in ran.err
    assert "Nothing was redeemed" in ran.err


def _no_network(*_: object, **__: object) -> object:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
