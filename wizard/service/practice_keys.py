"""Keys that the practice service issued, known without opening it."""

from __future__ import annotations

from functools import cache

from wizard.keys import dashed


def practice_account(key: str) -> str | None:
    """Return the practice account that `key`, 25 letters, is meant for, an empty text for any.

    None if practice did not issue it.
    """
    return _known()[0].get(key)


def practice_batch() -> tuple[tuple[str, ...], ...]:
    """Return the rows of a list to practice a batch with: customer, domain, key, reference and action."""
    return _known()[1]


@cache
def _known() -> tuple[dict[str, str], tuple[tuple[str, ...], ...]]:
    from wizard.server.practice_batch import accounts, rows

    listed = ((name, domain, dashed(key.text), *others) for name, domain, key, *others in rows())
    return accounts(), tuple(listed)
