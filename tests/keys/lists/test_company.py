"""A list is judged by its company: what its keys have in common tells about those without a check."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

import pytest

from tests.keys.lists.reading import pasted, rows_of, saved, verdicts
from tests.keys.samples import CHECKED, SERVICE_KEYS, UNCHECKED
from wizard.keys import ALPHABET, Format, KeyFormat, Verdict, check
from wizard.keys.lists import Company, check_keys, open_list, read_text
from wizard.keys.lists.company import recheck, recheck_same

CASES: Final = Path(__file__).parent / "cases"
TYPO: Final = "VCRRJ-WFW3C-B3X3K-HGW9P-PT73M"
"""A service's key with one wrong letter: alone, it cannot be checked."""
MICROSOFT: Final = [key.printed for key in CHECKED]
OTHERS: Final = SERVICE_KEYS[:5]
SERVICE: Final = [
    row.text
    for row in pasted((CASES / "mail.txt").read_text(encoding="utf-8"))
    if row.check.verdict is Verdict.COMPLETE and row.check.format is Format.SERVICE
]


def verdict_of(key: str, *others: str) -> Verdict:
    """Return the verdict of a key among others, wherever it is in their list."""
    letters = key.replace("-", "")
    found = set()
    for place in (0, len(others) // 2, len(others)):
        listed = [*others[:place], key, *others[place:]]
        found |= {row.check.verdict for row in pasted("\n".join(listed)) if row.text == letters}
    assert len(found) == 1
    return found.pop()


def test_alone_the_typo_cannot_be_checked() -> None:
    assert check(TYPO).verdict is Verdict.UNVERIFIABLE
    assert verdict_of(TYPO, *OTHERS[:3]) is Verdict.UNVERIFIABLE  # four keys are no list


def test_among_keys_of_a_service_a_typo_is_found() -> None:
    assert verdict_of(TYPO, *OTHERS[:4]) is Verdict.MISTYPED
    (row,) = [row for row in pasted("\n".join((*OTHERS, TYPO))) if row.text == TYPO.replace("-", "")]
    assert row.check.format is Format.SERVICE
    assert [hint.group for hint in row.check.hints] == [3]


def test_a_tenth_of_other_keys_is_allowed_and_no_more() -> None:
    assert verdict_of(TYPO, *SERVICE[:9], MICROSOFT[0]) is Verdict.MISTYPED
    assert verdict_of(TYPO, *SERVICE[:8], MICROSOFT[0]) is Verdict.UNVERIFIABLE


def test_keys_of_microsoft_make_no_company() -> None:
    assert verdict_of(TYPO, *MICROSOFT) is Verdict.UNVERIFIABLE


def test_two_keys_of_a_service_make_no_company() -> None:
    assert verdict_of(TYPO, *OTHERS[:2], *["QQQQQ"] * 5) is Verdict.UNVERIFIABLE


def test_where_no_key_is_complete_and_a_third_has_an_n_none_passes() -> None:
    with_n = [key[:-1] + ("B" if key[-1] != "B" else "C") for key in MICROSOFT[:2]]
    without = [key.printed for key in UNCHECKED[:5]]
    third = pasted("\n".join((*with_n, *without[:4])))
    assert verdicts(third) == ["mistyped"] * 6
    assert [row.check.format for row in third][2:] == [None] * 4
    assert verdicts(pasted("\n".join((*with_n, *without))))[2:] == ["unverifiable"] * 5


def test_a_chosen_format_decides_alone() -> None:
    listed = "\n".join((*OTHERS, TYPO))
    assert verdicts(pasted(listed, key_format=KeyFormat.MICROSOFT))[-1] == "unverifiable"


def test_a_duplicate_is_of_the_format_that_its_first_was_judged_by() -> None:
    rows = pasted("\n".join((*OTHERS, TYPO, TYPO)))
    assert [row.check.verdict for row in rows[-2:]] == [Verdict.MISTYPED, Verdict.DUPLICATE]
    assert rows[-1].check.format is Format.SERVICE


def test_the_notes_count_what_the_rows_say() -> None:
    with open_list(CASES / "mail.txt") as reader:
        rows = list(reader)
    assert reader.company is Company.SERVICE
    assert reader.notes.verdicts == {
        Verdict.COMPLETE: 27,
        Verdict.MISTYPED: 1,
        Verdict.DUPLICATE: 1,
        Verdict.IMPOSSIBLE: 1,
    }
    assert set(reader.notes.verdicts) == {row.check.verdict for row in rows}
    assert [row.line for row in rows if row.check.verdict is Verdict.MISTYPED] == [29]


def test_no_typo_of_a_service_passes_as_unverifiable() -> None:
    with open_list(CASES / "service-typos.txt") as reader:
        assert {row.check.verdict for row in reader} == {Verdict.MISTYPED}
    assert reader.progress.keys == 200


def test_rows_keep_their_order_and_come_once(tmp_path: Path) -> None:
    mixed = [*OTHERS, TYPO, *MICROSOFT[:3], TYPO.replace("C", "D")] * 20
    path = saved(tmp_path, "\n".join(mixed))
    rows = rows_of(open_list(path, duplicates=False))
    assert [row.number for row in rows] == list(range(1, len(mixed) + 1))


def test_a_long_list_is_judged_by_its_beginning_and_kept_in_bounds() -> None:
    source = random.Random(11)
    print("seed 11")
    without_n = ALPHABET.replace("N", "")
    plain = ("".join(source.choices(without_n, k=25)) for _ in range(25_000))
    held = 0
    with check_keys([*SERVICE, *plain], duplicates=False) as reader:
        for rows in reader.chunks():
            held = max(held, len(rows))
            assert Verdict.UNVERIFIABLE not in {row.check.verdict for row in rows}
    assert reader.company is Company.SERVICE
    assert held < 20_000


def test_a_list_that_breaks_off_still_gives_what_was_read() -> None:
    with read_text("\n".join((*OTHERS[:2], TYPO))) as reader:
        assert len(list(reader)) == 3


# After the list was read.


def test_judged_anew_a_list_has_the_same_verdicts() -> None:
    with open_list(CASES / "mail.txt") as reader:
        rows = list(reader)
    checked, counts, company = recheck(rows, KeyFormat.AUTO)
    assert [row.check for row in checked] == [row.check for row in rows]
    assert counts == reader.notes.verdicts
    assert company is Company.SERVICE


def test_a_corrected_key_changes_no_other_verdict() -> None:
    rows = pasted("\n".join((*OTHERS, TYPO, f"B{TYPO[1:]}")))
    corrected = list(rows)
    corrected[-1] = corrected[-1]._replace(text=OTHERS[0].replace("-", ""))
    changed = recheck_same(corrected, [corrected[-1].text], Company.SERVICE, KeyFormat.AUTO)
    assert set(changed) == {0, len(rows) - 1}
    assert changed[0].check == rows[0].check
    assert changed[len(rows) - 1].check.verdict is Verdict.DUPLICATE
    assert changed[len(rows) - 1].duplicate_of == rows[0].line


@pytest.mark.parametrize("company", Company)
def test_the_first_of_the_same_takes_the_place_of_a_removed_one(company: Company) -> None:
    rows = pasted(f"{OTHERS[0]}\n{OTHERS[0]}\n")[1:]
    changed = recheck_same(rows, [rows[0].text], company, KeyFormat.AUTO)
    assert changed[0].check.verdict is Verdict.COMPLETE
    assert changed[0].duplicate_of is None
