"""Titles, headings and totals of a list are no lines without a key; a row whose key is missing is one."""

from __future__ import annotations

import pytest

from tests.keys.samples import KEY, OTHER
from wizard.keys.lists import read_text


def without(text: str) -> int:
    """The lines without a key."""
    with read_text(text) as reader:
        assert len(list(reader)) == 2
        return reader.notes.lines_without


@pytest.mark.parametrize(
    "text",
    [
        f"Who;Code\nContoso;{KEY}\nFabrikam;{OTHER}\n",
        f"Code;Who\n{KEY};Contoso\n{OTHER};Fabrikam\n",
        f"Licenses of May;\n;\nCustomer;Product key\nContoso;{KEY}\nFabrikam;{OTHER}\n",
        f"Klant;Productcode\nCustomer;Product key\nContoso;{KEY}\nFabrikam;{OTHER}\n",
        f"Customer;;Keys;\nName;Domain;Product key;\nA;a.example;{KEY};\nB;b.example;{OTHER};\n",
        f"Customer;Product key\nContoso;{KEY}\n;\nKunde;License key\nFabrikam;{OTHER}\n",
        f"Who;Code\nContoso;{KEY}\nWho;Code\nFabrikam;{OTHER}\n",
        f"Who;Code\nContoso;{KEY}\nFabrikam;{OTHER}\nTotal;2\n",
        f"Who;Code\nContoso;{KEY}\nSubtotal: 1;\nFabrikam;{OTHER}\nTotaal: 2 productcodes;\n",
        f"顧客;プロダクト キー\nContoso;{KEY}\nFabrikam;{OTHER}\n合計;2\n",
        f"Product keys:\n{KEY}\n{OTHER}\nTotal: 2\n",
        f"プロダクト キー\n{KEY}\n{OTHER}\n",
        f"顧客;コード\nContoso;{KEY}\n;\n会社;プロダクト キ-\nFabrikam;{OTHER}\n",
        f"顧客;コード\nContoso;{KEY}\n;\n会社;ﾌﾟﾛﾀﾞｸﾄ ｷｰ\nFabrikam;{OTHER}\n",
        f"顧客;コード\nContoso;{KEY}\n;\n会社;Ｋｅｙ\nFabrikam;{OTHER}\n",
    ],
)
def test_titles_headings_and_totals_are_no_lines_without_a_key(text: str) -> None:
    assert without(text) == 0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"Who;Code\nContoso;\nFabrikam;{KEY}\nA;{OTHER}\n", 1),
        (f"Customer;Product key\nContoso;to follow\nFabrikam;{KEY}\nA;{OTHER}\n", 1),
        (f"Who;Code\nContoso;{KEY}\nFabrikam;\nA;{OTHER}\n", 1),
        (f"Who;Code\nContoso;{KEY}\nTotal Energy B.V.;\nA;{OTHER}\n", 1),
        (f"Dear all,\n{KEY}\n{OTHER}\nRegards\n", 2),
    ],
)
def test_a_row_whose_key_is_missing_is_a_line_without_a_key(text: str, count: int) -> None:
    assert without(text) == count


def test_a_part_of_a_key_above_the_first_key_is_told() -> None:
    with read_text(f"Who;Code\nContoso;{KEY[:17]}\nFabrikam;{KEY}\nA;{OTHER}\n") as reader:
        assert len(list(reader)) == 2
    assert (reader.notes.parts, reader.notes.first_part, reader.notes.lines_without) == (1, 2, 1)
