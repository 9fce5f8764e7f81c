"""The journal survives crashes, full disks, damage and newer versions; no key is ever in it."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import wizard.orders.journal
from tests.orders.journals import ORDER, WHO, entries, problem, written
from wizard.contract import Code, Line, Receipt, State
from wizard.orders.errors import JournalError
from wizard.orders.journal import FILE_NAME, EntryState, Journal

AFTER = State("S-1", "Suite", "active", 25, date(2028, 3, 1))
RECEIPT = Receipt(
    "R-1", "Q-1", WHO, "add", (Line("AAAAA", "accepted"),), None, AFTER, datetime(2027, 3, 1, tzinfo=UTC)
)


def test_an_order_is_there_after_the_program_ended(folder: Path) -> None:
    (identity,) = written(folder)
    (entry,) = entries(folder)
    assert entry.id == identity
    assert entry.order == ORDER
    assert entry.state is EntryState.BEGUN
    assert entry.unfinished
    assert datetime.now(UTC) - entry.begun_at < timedelta(minutes=1)


def test_it_is_there_for_other_programs_at_once(folder: Path) -> None:
    with closing(Journal(folder)) as first, closing(Journal(folder)) as second:
        identity = first.begin(ORDER).id
        assert second.entry(identity) is not None


def test_a_receipt_is_kept_whole(folder: Path) -> None:
    import msgspec

    with closing(Journal(folder)) as journal:
        identity = journal.begin(ORDER).id
        journal.record_receipt(identity, RECEIPT)
        entry = journal.entry(identity)
    assert entry is not None
    assert entry.state is EntryState.REDEEMED
    assert entry.receipt is not None
    assert msgspec.json.decode(entry.receipt, type=Receipt) == RECEIPT
    assert not entry.unfinished


def test_a_redeemed_order_stays_redeemed(folder: Path) -> None:
    with closing(Journal(folder)) as journal:
        identity = journal.begin(ORDER).id
        journal.record_receipt(identity, RECEIPT)
        journal.record_outcome(identity, EntryState.UNKNOWN, Code.OUTCOME_UNKNOWN)
        (entry,) = journal.entries()
    assert entry.state is EntryState.REDEEMED
    assert entry.code is None


def test_the_latest_order_is_first_whatever_the_clock_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    years = iter((2027, 2019, 2031))

    class Clock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return datetime(next(years), 1, 1, tzinfo=tz)

    monkeypatch.setattr(wizard.orders.journal, "datetime", Clock)
    identities = written(folder, ORDER, ORDER, ORDER)
    monkeypatch.undo()
    assert [entry.id for entry in entries(folder)] == identities[::-1]
    assert [entry.begun_at.year for entry in entries(folder)] == [2031, 2019, 2027]


def test_an_order_begun_anew_replaces_the_one_that_waited_for_a_review(folder: Path) -> None:
    with closing(Journal(folder)) as journal:
        waiting = journal.begin(ORDER).id
        journal.record_outcome(waiting, EntryState.REFUSED, Code.QUOTE_EXPIRED)
        others = [
            journal.begin(replace(ORDER, service="https://other.example")),
            journal.begin(replace(ORDER, customer=replace(WHO, id="C-2"))),
            journal.begin(replace(ORDER, endings=("AAAAA",))),
        ]
        before = journal.entry(waiting)
        anew = journal.begin(replace(ORDER, quote_id="Q-2", action="extend")).id
        after = journal.entry(waiting)
        assert [found.replaced_by for one in others if (found := journal.entry(one.id))] == [None] * 3
    assert before is not None
    assert before.needs_keys
    assert after is not None
    assert after.replaced_by == anew
    assert not after.needs_keys


def test_an_open_order_is_never_replaced(folder: Path) -> None:
    with closing(Journal(folder)) as journal:
        first = journal.begin(ORDER).id
        journal.begin(ORDER)
        entry = journal.entry(first)
    assert entry is not None
    assert entry.unfinished
    assert entry.replaced_by is None


def test_many_threads_write_at_once(folder: Path) -> None:
    with closing(Journal(folder)) as journal:

        def write() -> None:
            for _ in range(5):
                journal.record_outcome(journal.begin(ORDER).id, EntryState.PAUSED, Code.SERVICE_BUSY)

        threads = [threading.Thread(target=write) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [entry.state for entry in journal.entries()] == [EntryState.PAUSED] * 20


# ---- folders that take nothing


def test_a_file_where_the_folder_should_be(folder: Path) -> None:
    folder.write_text("mine")
    assert problem(folder) == Code.DATA_FOLDER_UNWRITABLE
    assert folder.read_text() == "mine"


def test_a_folder_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert problem(tmp_path / "file" / "data") == Code.DATA_FOLDER_UNWRITABLE


def test_a_folder_where_the_journal_should_be(folder: Path) -> None:
    (folder / FILE_NAME).mkdir(parents=True)
    assert problem(folder) == Code.DATA_FOLDER_UNWRITABLE
    assert (folder / FILE_NAME).is_dir()


def test_a_folder_named_full_is_not_a_full_disk(tmp_path: Path) -> None:
    (tmp_path / "full").touch()
    assert problem(tmp_path / "full") == Code.DATA_FOLDER_UNWRITABLE


def test_a_writable_journal_says_so_and_stays_as_it_was(folder: Path) -> None:
    written(folder)
    with closing(Journal(folder)) as journal:
        before = journal.entries()
        journal.check_writable()
        assert journal.entries() == before


# ---- journals that cannot be read


def kept_aside(folder: Path) -> list[Path]:
    return sorted(folder.glob("journal-damaged-*.sqlite3"))


def test_a_journal_of_a_newer_version_is_left_as_it_is(folder: Path) -> None:
    written(folder)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 2")
    before = (folder / FILE_NAME).read_bytes()
    assert problem(folder) == Code.JOURNAL_NEWER
    assert (folder / FILE_NAME).read_bytes() == before
    assert kept_aside(folder) == []


@pytest.mark.parametrize("share", [0.002, 0.01, 0.3, 0.5, 0.75, 0.99])
def test_a_journal_cut_short_is_put_aside_and_kept_and_a_new_one_begun(share: float, folder: Path) -> None:
    written(folder, *[ORDER] * 40)
    path = folder / FILE_NAME
    whole = path.read_bytes()
    cut = whole[: int(len(whole) * share)]
    path.write_bytes(cut)
    with closing(Journal(folder)) as journal:
        assert journal.notice is not None
        assert journal.notice.code == Code.JOURNAL_DAMAGED
        (aside,) = kept_aside(folder)
        assert journal.notice.parameters == {"path": str(path), "kept": str(aside)}
        assert aside.read_bytes() == cut
        assert journal.entries() == ()
        journal.begin(ORDER)
    assert len(entries(folder)) == 1


def _text_file(path: Path) -> None:
    path.write_text("Dear diary\n" * 100)


def _other_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE entry (something TEXT)")


def _without_table(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE other (something TEXT)")
        connection.execute("PRAGMA user_version = 1")


def _update(change: str) -> Callable[[Path], None]:
    def apply(path: Path) -> None:
        path.unlink(missing_ok=True)
        written(path.parent)
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(f"UPDATE entry SET {change}")

    return apply


def _misspelt(path: Path) -> None:
    """Two letters of the schema fell over: one column is missing, as in a file of an earlier edition."""
    written(path.parent, ORDER)
    whole = path.read_bytes()
    path.write_bytes(
        whole.replace(b"redeemed_at", b"redeemed_it").replace(b"customer_name", b"customer_nome")
    )


@pytest.mark.parametrize(
    "damage",
    [
        _misspelt,
        _text_file,
        _other_tables,
        _without_table,
        _update("state = 'lost'"),
        _update("begun_at = 'yesterday'"),
        _update("endings = x'ff00'"),
        _update("customer_name = CAST(x'ff' AS TEXT)"),
    ],
)
def test_what_is_no_journal_is_put_aside_and_kept(damage: Callable[[Path], None], folder: Path) -> None:
    folder.mkdir()
    damage(folder / FILE_NAME)
    before = (folder / FILE_NAME).read_bytes()
    with closing(Journal(folder)) as journal:
        assert journal.notice is not None
        assert journal.entries() == ()
    (aside,) = kept_aside(folder)
    assert aside.read_bytes() == before


def _opened(folder: Path) -> str:
    try:
        with closing(Journal(folder)) as journal:
            journal.entries()
            journal.begin(ORDER)
    except JournalError as error:
        return error.problem.code
    return "opened"


def test_whatever_is_broken_in_the_file_it_opens_or_says_why(folder: Path, seeded: random.Random) -> None:
    written(folder, *[ORDER] * 30)
    path = folder / FILE_NAME
    whole = path.read_bytes()
    for _ in range(60):
        broken = bytearray(whole)
        for _ in range(seeded.randrange(1, 40)):
            broken[seeded.randrange(len(broken))] = seeded.randrange(256)
        path.write_bytes(broken)
        assert _opened(folder) in {"opened", Code.JOURNAL_NEWER, Code.DATA_FOLDER_UNWRITABLE}
        for aside in kept_aside(folder):
            assert aside.read_bytes()[100:] == broken[100:]  # SQLite may count up in its header
            aside.unlink()


HALF_A_WRITE = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE entry SET reference = ?", ("x" * 100_000,))
os._exit(9)
"""


def test_what_was_half_written_is_undone(folder: Path) -> None:
    """Killed in the middle of a write: the file that SQLite keeps beside it brings the journal back."""
    (kept,) = written(folder)
    program = [sys.executable, "-c", HALF_A_WRITE, str(folder / FILE_NAME)]
    assert subprocess.run(program, check=False).returncode == 9
    assert (folder / f"{FILE_NAME}-journal").exists()
    (entry,) = entries(folder)
    assert (entry.id, entry.order) == (kept, ORDER)


def test_what_belongs_to_a_damaged_file_goes_aside_with_it(folder: Path) -> None:
    folder.mkdir()
    _text_file(folder / FILE_NAME)
    (folder / f"{FILE_NAME}-wal").write_bytes(b"wal")
    Journal(folder).close()
    (aside,) = kept_aside(folder)
    assert aside.with_name(f"{aside.name}-wal").exists() or not (folder / f"{FILE_NAME}-wal").exists()


def test_nothing_is_written_outside_the_folder(folder: Path, tmp_path: Path) -> None:
    written(folder)
    assert [path.name for path in tmp_path.rglob("*")] == ["data", FILE_NAME]


@pytest.mark.parametrize("state", [EntryState.BEGUN, EntryState.PAUSED, EntryState.UNKNOWN])
def test_an_order_whose_keys_a_later_one_redeemed_is_settled(folder: Path, state: EntryState) -> None:
    with closing(Journal(folder)) as journal:
        earlier = journal.begin(ORDER).id
        if state is not EntryState.BEGUN:
            journal.record_outcome(earlier, state, Code.OFFLINE)
        later = journal.begin(replace(ORDER, quote_id="Q-2", endings=("BBBBB", "AAAAA", "CCCCC"))).id
        assert journal.entry(earlier).unfinished  # type: ignore[union-attr]
        journal.record_receipt(later, RECEIPT)
        entry = journal.entry(earlier)
    assert entry is not None
    assert (entry.unfinished, entry.replaced_by) == (False, later)


@pytest.mark.parametrize(
    "later", [{"endings": ("AAAAA",)}, {"endings": ("CCCCC",)}, {"service": "https://keys.example.com"}]
)
def test_an_order_with_a_key_that_is_not_redeemed_stays_open(folder: Path, later: dict[str, Any]) -> None:
    with closing(Journal(folder)) as journal:
        earlier = journal.begin(ORDER).id
        journal.record_receipt(journal.begin(replace(ORDER, quote_id="Q-2", **later)).id, RECEIPT)
        entry = journal.entry(earlier)
    assert entry is not None
    assert entry.unfinished


FIRST_EDITION = (
    "id, state, service, account, customer_id, customer_name, customer_domain, action, subscription_id,"
    " endings, quote_id, agreement_version, reference, idempotency_key, begun_at, code, receipt, replaced_by"
)


def test_a_journal_of_the_first_edition_is_read_and_stays_readable_to_it(folder: Path) -> None:
    folder.mkdir()
    names = [name.strip() for name in FIRST_EDITION.split(",")]
    values = [
        "O-1",
        "begun",
        "practice",
        "",
        "C-1",
        "Huis",
        "huis.example",
        "add",
        "S-1",
        "AAAAA",
        "Q-1",
        "7",
    ]
    values += ["", "idem-1", "2026-01-31T12:00:00+00:00", None, None, None]  # type: ignore[list-item]
    with closing(sqlite3.connect(folder / FILE_NAME)) as old, old:
        columns = ", ".join(f"{name} TEXT" for name in names)
        old.execute(f"CREATE TABLE entry (number INTEGER PRIMARY KEY, {columns})")
        old.execute("PRAGMA user_version = 1")
        old.execute(f"INSERT INTO entry ({FIRST_EDITION}) VALUES ({','.join('?' * 18)})", values)
    written(folder, replace(ORDER, promise='{"lines":[]}'))
    later, first = entries(folder)
    assert (first.id, first.order.promise, later.order.promise) == ("O-1", None, '{"lines":[]}')
    with closing(sqlite3.connect(folder / FILE_NAME)) as old, old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)
        assert len(old.execute(f"SELECT {FIRST_EDITION} FROM entry").fetchall()) == 2
        old.execute(
            f"INSERT INTO entry ({FIRST_EDITION}) VALUES ({','.join('?' * 18)})", ["O-3", *values[1:]]
        )
    assert len(entries(folder)) == 3


def test_a_receipt_that_differs_is_kept_as_a_redeemed_order_of_every_edition(folder: Path) -> None:
    with closing(Journal(folder)) as journal:
        entry = journal.begin(ORDER)
        journal.record_receipt(entry.id, RECEIPT, Code.ANSWER_MISMATCH)
        journal.record_outcome(entry.id, EntryState.UNKNOWN, Code.OUTCOME_UNKNOWN)
        (found,) = journal.entries()
    assert (found.state, found.differs, found.unfinished) == (EntryState.REDEEMED, True, False)
    assert found.receipt is not None
