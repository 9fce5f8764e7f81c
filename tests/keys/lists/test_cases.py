"""Inputs that people reported, by kind: what is found in each, from a file, a paste and in the key field."""

from __future__ import annotations

import pytest

from tests.keys.lists.case_files import CASES, FOUND, K1, TEXTS
from tests.keys.lists.reading import opened, rows_of
from wizard.keys import Reason, Verdict, find
from wizard.keys.lists import ListError, ListProblem, open_list, read_text


@pytest.mark.parametrize("name", FOUND)
def test_a_file_gives_its_keys_and_names_nothing_else(name: str) -> None:
    with open_list(CASES / name) as reader:
        rows = list(reader)
    assert [row.ending for row in rows] == FOUND[name]
    assert all(row.check.verdict is Verdict.COMPLETE for row in rows)
    assert not reader.notes.is_incomplete


@pytest.mark.parametrize("name", TEXTS)
def test_a_paste_gives_the_same(name: str) -> None:
    text = (CASES / name).read_text(encoding="utf-8")
    assert [row.ending for row in rows_of(read_text(text))] == FOUND[name]


@pytest.mark.parametrize("name", [name for name in TEXTS if name != "mail-base64-part.eml"])
def test_the_key_field_gives_the_same(name: str) -> None:
    found = find((CASES / name).read_text(encoding="utf-8"))
    assert [one.text[-5:] for one in found.candidates] == FOUND[name]
    assert found.meant == ()


def test_a_masked_key_is_not_called_one_to_redeem() -> None:
    (row,) = opened(CASES / "masked-last-five.xml")
    assert (row.check.verdict, row.check.reason, row.ending) == (Verdict.IMPOSSIBLE, Reason.MASKED, K1)


def test_masked_keys_and_placeholders_are_counted_apart_from_keys_that_were_misread() -> None:
    masks = "XXXXX-XXXXX-XXXXX-XXXXX-ABCDE\nXXXXX-XXXXX-XXXXX-XXXXX-XXXXX\n*****-*****-*****-*****-T83GX\n"
    with read_text(f"{masks}W0269-WFGWX-YVC9B-4J6C9-T83GX\n") as reader:
        assert {row.check.verdict for row in reader} == {Verdict.IMPOSSIBLE}
    assert reader.notes.masks == 3


def test_placeholders_are_no_keys() -> None:
    rows = opened(CASES / "placeholder-groups.txt")
    assert [row.check.reason for row in rows] == [Reason.PLACEHOLDER] * 3


def test_a_workbook_made_to_fill_the_memory_is_refused() -> None:
    with pytest.raises(ListError) as caught:
        open_list(CASES / "deepxml.xlsx")
    assert caught.value.problem is ListProblem.TOO_LARGE_UNPACKED
