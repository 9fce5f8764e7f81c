"""Promises to the window and the terminal about a list that is being read."""

from __future__ import annotations

import random
import subprocess
import sys
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.keys.lists.reading import KEYS, pasted, rows_of, saved, texts, verdicts
from tests.keys.samples import KEY, LETTERS, OTHER, SERVICE_KEYS
from wizard.keys import ALPHABET, KeyFormat, Verdict, check
from wizard.keys.lists import Fields, check_keys, open_list, read_text
from wizard.keys.lists.row_checker import Duplicates

LIST = "".join(f"{key}\n" for key in KEYS * 500)


def test_rows_come_in_small_chunks_with_progress_between(tmp_path: Path) -> None:
    ticks = []
    with open_list(saved(tmp_path, LIST), tick=lambda: ticks.append(reader.progress)) as reader:
        last = 0
        for rows in reader.chunks():
            assert len(rows) < 3_000
            assert reader.progress.bytes_read >= last
            last = reader.progress.bytes_read
        assert reader.progress == ticks[-1]
    assert last == reader.progress.bytes_total == len(LIST)
    assert reader.progress.keys == 30_000
    assert len(ticks) > 10


def test_a_duplicate_points_to_its_first_line_and_is_judged_by_its_letters() -> None:
    rows = pasted(f"{KEY}\n\n{OTHER}\n{LETTERS}2\n{KEY.lower()}\n{LETTERS}\n{OTHER}\n")
    assert verdicts(rows) == ["complete", "complete", "impossible", "duplicate", "duplicate", "duplicate"]
    assert [row.duplicate_of for row in rows] == [None, None, None, 1, 1, 3]
    assert all(row.check.reason is None and not row.check.hints for row in rows[3:])


def test_wrong_keys_have_duplicates_too() -> None:
    wrong = KEY.replace("N", "В")
    rows = pasted(f"{wrong}\n{LETTERS[:24]}\n{wrong}\n{LETTERS[:24]}\n")
    assert [row.duplicate_of for row in rows] == [None, None, 1, 2]


def test_without_duplicates_every_key_has_its_own_verdict() -> None:
    rows = pasted(f"{KEY}\n{KEY}\n", duplicates=False)
    assert verdicts(rows) == ["complete", "complete"]


def test_the_notes_count_verdicts() -> None:
    with read_text(f"{KEY}\n{KEY}\n{OTHER}\nx\n") as reader:
        assert len(list(reader)) == 3
    assert reader.notes.verdicts == {Verdict.COMPLETE: 2, Verdict.DUPLICATE: 1}


@pytest.mark.parametrize("key_format", KeyFormat)
def test_every_key_is_judged_as_alone(key_format: KeyFormat) -> None:
    wrong = [key[:-1] + "B" for key in (*KEYS, *SERVICE_KEYS)]
    rows = pasted("\n".join([*KEYS, *wrong]), key_format=key_format, duplicates=False)
    assert [row.check for row in rows] == [check(text, key_format) for text in [*KEYS, *wrong]]


def test_keys_that_are_there_already_are_judged_as_a_list() -> None:
    rows = rows_of(check_keys([KEY, "W269", "", KEY.lower(), "W269"]))
    assert verdicts(rows) == ["complete", "incomplete", "empty", "duplicate", "duplicate"]
    assert [row.duplicate_of for row in rows] == [None, None, None, 1, 2]


def test_a_row_that_is_logged_shows_no_key() -> None:
    (row,) = pasted(f"1\t{KEY}\t{KEY.lower()} ", fields=Fields.FULL)[:1]
    assert LETTERS[:10] not in repr(row).replace("-", "")
    assert LETTERS[:10] not in str(row).replace("-", "")


OPEN_FILES = Path("/proc/self/fd")


def open_files() -> set[Path]:
    """The files that this process has open."""
    found = set()
    for link in OPEN_FILES.iterdir():
        with suppress(OSError):  # the one that lists them is closed again
            found.add(link.readlink())
    return found


def test_a_closed_list_lets_go_of_its_file(tmp_path: Path) -> None:
    path = saved(tmp_path, LIST)
    with open_list(path) as reader:
        next(reader.chunks())
        if OPEN_FILES.is_dir():  # Linux, where an open file may be renamed
            assert path in open_files()
    if OPEN_FILES.is_dir():
        assert path not in open_files()
    path.rename(tmp_path / "renamed.txt")  # Windows refuses this while a file is open


def test_a_paste_with_anything_in_it_is_read() -> None:
    assert texts(pasted(f"\ud800 {KEY}\x00\n")) == [KEY]
    assert pasted("") == []


def test_a_list_is_imported_by_who_reads_one_alone() -> None:
    code = "import sys, wizard.keys; from wizard.keys import check, find; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"wizard.keys.lists", "openpyxl"} & set(done.stdout.split())


# The index of duplicates.


@given(st.lists(st.text(ALPHABET[:2], min_size=24, max_size=26), max_size=60))
def test_the_index_knows_each_key_by_all_its_letters(keys: list[str]) -> None:
    first: dict[str, int] = {}
    wanted = []
    for place, key in enumerate(keys, 1):
        wanted.append(first.get(key))
        first.setdefault(key, place)
    found = [(place, place, None, key, None) for place, key in enumerate(keys, 1)]
    assert Duplicates().firsts(found) == wanted


def test_a_key_costs_the_index_less_than_a_hundred_bytes() -> None:
    source = random.Random(7)
    keys = ["".join(source.choices(ALPHABET, k=25)) for _ in range(200_000)]
    found = [(place, place, None, key, None) for place, key in enumerate(keys)]
    index = Duplicates()
    tracemalloc.start()
    try:
        for start in range(0, len(found), 2_000):
            assert set(index.firsts(found[start : start + 2_000])) == {None}
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak / len(found) < 100
    assert index.firsts(found[:3]) == [0, 1, 2]


def test_without_duplicates_memory_does_not_grow(tmp_path: Path) -> None:
    paths = [saved(tmp_path, LIST * times, f"{times}.txt") for times in (1, 3)]
    peaks = []
    for path in paths:
        with open_list(path, duplicates=False) as reader:
            tracemalloc.start()
            for rows in reader.chunks():
                del rows
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.2
