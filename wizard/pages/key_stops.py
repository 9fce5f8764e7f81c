"""The states of the Key page that tour and layout tests visit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wizard.pages.stops import PUBLISHED_KEYS, mistyped

if TYPE_CHECKING:
    from wizard.pages.key import KeyPage


def stops_of(page: KeyPage) -> Iterator[str]:
    """Show the first start, a key in each way to go wrong, and a list; the last key is one to be rejected."""
    yield "key-first-start"
    examples = page.session.practice_keys()
    right = next(one.key for one in examples if one.shows == "redeemed")
    rejected = next(one.key for one in examples if one.shows == "key-used")
    for name, text in (
        ("typing", right[:12]),
        ("mistyped", mistyped(right)),
        ("impossible", "0" + right[1:]),
        ("published", PUBLISHED_KEYS[0]),
        ("one", right),
    ):
        page.key_field.edit.setKey(text)
        yield f"key-{name}"
    page.add()
    page.key_field.edit.setKey(rejected)
    yield "key-list"


def use_keys(page: KeyPage, keys: tuple[str, ...]) -> None:
    """Fill the order with these keys alone, the last one in the field."""
    page.flow.set_keys(())
    page.key_field.edit.setText("")
    if keys[:-1]:
        page.take_list(keys[:-1], {})
        page.refresh()
    page.key_field.edit.setKey(keys[-1])
