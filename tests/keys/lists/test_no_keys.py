"""Promises to people whose lists have more than keys: a number, an account or five words is no key there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.keys.lists.reading import opened, pasted, saved, texts
from tests.keys.samples import KEY, OTHER
from wizard.keys import Reason
from wizard.keys.lists import read_text

NO_KEYS = [
    "THESE WORDS COULD NEVER MATCH",
    "GREAT HOUSE PLANT WATER TRAIN",
    "FIETS GROEN BRUGD KNOPT WACHT",
    "great-house-plant-water-train",
    "great-house-plant-water-2024a",
    "2346789234678923467892346",
    "23467 89234 67892 34678 92346",
    "23467-89234-67892-34678-92346",
    "ORD-01234-01234-01234-01234-01234",
    "PT50000201231234567890154",
    "FR7630006000011234567890189",
    "01HV4X8QK2M9XB4TRW8HVN3CPD",
    "JJD000390007654321098765432",
    "5CD1234XYZ 5CD2345ABC PF3KQ7RT",
    "PERMISSION IS HEREBY GRANTED, FREE OF CHARGE, TO ANY PERSON OBTAINING A COPY",
]


@pytest.mark.parametrize("line", NO_KEYS)
@pytest.mark.parametrize("lines", ["{}\n", "{}", f"{KEY}\n{{}}\n{OTHER}\n", f"{{}}\n{{}}\n{KEY}\n"])
def test_a_line_of_something_else_is_no_key_and_none_was_meant(line: str, lines: str) -> None:
    with read_text(lines.format(line, line)) as reader:
        assert texts(list(reader)) == [key for key in (KEY, OTHER) if key in lines]
    assert not reader.notes.is_incomplete


@pytest.mark.parametrize("cell", NO_KEYS)
def test_a_column_of_something_else_gives_no_key(cell: str, tmp_path: Path) -> None:
    rows = "".join(f'"{cell}";{key};Office\n' for key in (KEY, OTHER))
    assert texts(opened(saved(tmp_path, f"Reference;Key;Product\n{rows}", "keys.csv"))) == [KEY, OTHER]
    column = f"Reference\n{cell}\n{cell}\n" + KEY + "\n"
    assert texts(opened(saved(tmp_path, column.replace(",", ""), "column.csv"))) == [KEY]


def test_a_list_with_some_that_were_misread_is_read_as_before() -> None:
    rows = pasted(
        f"{KEY}\n{KEY.replace('9', '0')}\n{OTHER.replace('-', ' ')}\nxxxxx-xxxxx-xxxxx-xxxxx-t83gx\n"
    )
    assert [row.check.reason for row in rows] == [None, Reason.CHARACTERS, None, Reason.MASKED]
