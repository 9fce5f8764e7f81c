"""docs/security.md has every row of OWASP ASVS 5.0's levels 1 and 2, and names files that exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCUMENT = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
# Chapter and section -> the number of its rows of levels 1 and 2, which are always its first ones.
ROWS = {
    **{"1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2, "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1},
    **{"3.2": 2, "3.3": 4, "3.4": 6, "3.5": 5, "3.7": 2, "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4},
    **{"5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3, "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5},
    **{"6.6": 3, "6.8": 4, "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5, "7.5": 2, "7.6": 2, "8.1": 2},
    **{"8.2": 3, "8.3": 1, "8.4": 1, "9.1": 3, "9.2": 4, "10.1": 2, "10.2": 2, "10.3": 4, "10.4": 11},
    **{"10.5": 5, "10.6": 2, "10.7": 3, "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1},
    **{"12.1": 3, "12.2": 2, "12.3": 4, "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5, "14.1": 2, "14.2": 4},
    **{"14.3": 3, "15.1": 3, "15.2": 3, "15.3": 7, "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3},
    **{"17.1": 1, "17.2": 4, "17.3": 2},
}
STATUS = {"met", "in part", "not met", "operator", "none here"}


def test_every_row_of_levels_1_and_2_is_there_once() -> None:
    found = re.findall(r"^\| ([0-9., ]+) \| ([^|]+) \| ([^|]+) \| ([^|]*)\|", DOCUMENT, re.M)
    numbers = [number for rows, *_ in found for number in rows.split(", ")]
    wanted = {f"{section}.{row}" for section, rows in ROWS.items() for row in range(1, rows + 1)}
    assert len(wanted) == 253, "as many as the standard has"
    assert sorted(numbers) == sorted(wanted)
    assert {status for _, _, status, _ in found} == STATUS
    assert all(evidence.strip() for *_, status, evidence in found if status in ("met", "in part", "not met"))


def test_every_file_that_is_named_exists() -> None:
    named = set(re.findall(r"`((?:wizard|tests|packaging|\.github)/[\w./-]+|pyproject\.toml)`", DOCUMENT))
    assert len(named) > 30
    assert {name for name in named if not (ROOT / name).exists()} == set()
