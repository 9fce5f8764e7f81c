"""The practice data is kept, started over, and made again where the file is damaged."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from tests.server.people import Person, at_once, refusal
from tests.server.practice import Practice
from tests.server.world import NOON, SetClock
from wizard.server import audit
from wizard.server import practice_data as data
from wizard.server.practice import FILE_NAME, TABLES, PracticeServer
from wizard.server.sqlite import SqliteDatabase


def snapshot(practice: Practice) -> dict[str, object]:
    """Return the data that a person can see."""
    reseller = practice.person("reseller")
    customers = reseller.customers().items
    return {
        "customers": customers,
        "history": reseller.history().items,
        **{each.id: reseller.get(f"/v1/customers/{each.id}/subscriptions").json for each in customers},
    }


def use(practice: Practice) -> None:
    admin = practice.person()
    admin.redeemed(admin.quote("new", data.NEW[0].text, customer=data.HOME))
    quote = admin.quote("new", data.BUSY.text, customer=data.HOME)
    assert admin.redeem(quote).status_code == 503
    practice.person("reseller").created("Nieuw", "nieuw.example")


def test_what_was_done_is_there_after_a_restart(practice: Practice) -> None:
    use(practice)
    before = snapshot(practice)
    practice.restart()
    assert snapshot(practice) == before


def test_reset_starts_over(practice: Practice) -> None:
    first = snapshot(practice)
    use(practice)
    assert snapshot(practice) != first
    practice.server.reset()
    assert snapshot(practice) == first
    assert practice.person().quote("new", data.NEW[0].text, customer=data.HOME).redeemable
    quote = practice.person().quote("new", data.BUSY.text, customer=data.HOME)
    assert practice.person().redeem(quote).status_code == 503  # busy again
    practice.restart()
    assert practice.person().history().items == ()


def test_reset_empties_every_table_there_is(practice: Practice) -> None:
    with closing(sqlite3.connect(practice.folder / FILE_NAME)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type='table'")}
    assert set(TABLES) == tables - {"schema_version"}


def test_closing_seals_what_was_done(practice: Practice) -> None:
    use(practice)
    practice.server.close()
    database = SqliteDatabase(practice.folder / FILE_NAME)
    assert audit.verify(database) == audit.Verification(sealed=2, unsealed=0, broken_at=None)
    database.close()


def test_dates_are_relative_to_the_day_of_the_reset(practice: Practice) -> None:
    practice.clock.advance(days=500)
    reader = practice.person("reader")
    assert reader.state("S-1001", customer=data.HOME).status == "deleted"
    practice.server.reset()
    state = reader.state("S-1001", customer=data.HOME)
    assert state.expires_on == (NOON + timedelta(days=700)).date()


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "no database": lambda _: b"this was never a database\n" * 500,
    "cut to a page": lambda content: content[:4096],
    "cut in the middle": lambda content: content[: len(content) // 2],
    "zeros in the header": lambda content: bytes(100) + content[100:],
    "zeros in the schema": lambda content: content[:100] + bytes(3996) + content[4096:],
    "noise behind the schema": lambda content: content[:4096] + b"\xa5" * (len(content) - 4096),
    "noise at the end": lambda content: content[: len(content) // 2] + b"\xa5" * (len(content) // 2),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_made_anew(practice: Practice, damage: str) -> None:
    first = snapshot(practice)
    practice.server.close()
    path = practice.folder / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    damaged = DAMAGE[damage](path.read_bytes())
    path.write_bytes(damaged)
    os.utime(path, (0, 0))  # one of a program that begins is empty for a moment
    practice.server = PracticeServer(practice.folder, practice.clock)
    assert snapshot(practice) == first
    aside = practice.server.aside
    assert aside is not None
    assert (aside.path.read_bytes(), aside.newer) == (damaged, False)
    use(practice)
    practice.restart()


def test_no_damaged_page_goes_unnoticed(practice: Practice) -> None:
    """Otherwise the wizard would start and fail when it reads that page."""
    first = snapshot(practice)
    practice.server.close()
    path = practice.folder / FILE_NAME
    content = path.read_bytes()
    for start in range(0, len(content), 3 * 4096):
        path.write_bytes(content[:start] + b"\xa5" * 4096 + content[start + 4096 :])
        practice.server = PracticeServer(practice.folder, practice.clock)
        assert snapshot(practice) == first, start
        practice.server.close()


def test_a_file_of_a_newer_version_is_made_anew(practice: Practice) -> None:
    first = snapshot(practice)
    use(practice)
    practice.server.close()
    with closing(sqlite3.connect(practice.folder / FILE_NAME)) as connection, connection:
        connection.execute("INSERT INTO schema_version VALUES (99)")
    practice.server = PracticeServer(practice.folder, practice.clock)
    assert snapshot(practice) == first
    aside = practice.server.aside
    assert aside is not None
    assert aside.newer
    with closing(sqlite3.connect(aside.path)) as connection:
        assert connection.execute("SELECT max(version) FROM schema_version").fetchone() == (99,)


def test_a_file_that_lacks_a_table_is_damaged(practice: Practice) -> None:
    first = snapshot(practice)
    practice.server.close()
    with closing(sqlite3.connect(practice.folder / FILE_NAME)) as connection, connection:
        connection.execute("DROP TABLE audit")
    practice.server = PracticeServer(practice.folder, practice.clock)
    assert snapshot(practice) == first
    assert practice.server.aside is not None


def test_a_file_that_another_program_spoils_meanwhile_is_called_so(practice: Practice) -> None:
    admin = practice.person()
    quote = admin.quote("new", data.NEW[0].text, customer=data.HOME)
    with closing(sqlite3.connect(practice.folder / FILE_NAME)) as connection, connection:
        connection.execute("DROP TABLE audit")
    answer = admin.redeem(quote)
    assert answer.json["code"] == "data-folder-unwritable"
    assert answer.json["parameters"]["reason"] == "changed"


def test_a_file_that_is_in_order_is_not_put_aside(practice: Practice) -> None:
    use(practice)
    practice.restart()
    assert practice.server.aside is None
    assert list(practice.folder.glob("practice-*")) == []


def test_a_folder_that_is_not_there_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.Error):
        PracticeServer(tmp_path / "missing", SetClock())


def test_two_wizards_begin_at_the_same_moment(tmp_path: Path) -> None:
    for number in range(5):
        folder = tmp_path / str(number)
        folder.mkdir()
        servers = at_once(*[partial(PracticeServer, folder, SetClock())] * 3)
        for server in servers:
            person = Person(server.app, server.token("admin"))
            assert person.state("S-1001", customer=data.HOME).licenses == 20
        for server in servers:
            server.close()


def test_one_wizard_starts_over_while_another_works(practice: Practice) -> None:
    other = PracticeServer(practice.folder, practice.clock)
    admin = practice.person()
    quote = admin.quote("new", data.NEW[0].text, customer=data.HOME)
    other.reset()
    refusal(admin.redeem(quote), "not-found", what="quote")
    assert admin.does("new", data.NEW[0].text, customer=data.HOME)
    other.close()
