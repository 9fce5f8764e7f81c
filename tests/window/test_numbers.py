"""Numbers on the pages are written as in the language of the window: 1,200 or 1.200."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.window.batches import Reseller, table
from tests.window.key_page import many_keys
from tests.window.person import Person

Open = Callable[..., Person]
MANY = 1200


@pytest.fixture(scope="module")
def long_list() -> str:
    """A list of as many customers as keys."""
    keys = enumerate(many_keys(MANY))
    return table(*((f"Customer {number}", f"c{number}.example", key) for number, key in keys))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "1,200 keys for 1,200 customers"),
        ("nl", "1.200 productcodes voor 1.200 klanten"),
        ("ja", "顧客 1,200 件"),
    ],
)
def test_large_numbers_have_separators(open_window: Open, long_list: str, language: str, told: str) -> None:
    one = Reseller(open_window(language))
    one.paste(long_list)
    assert told in one.page.intro.text()
