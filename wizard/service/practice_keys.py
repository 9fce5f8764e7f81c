"""Keys that the practice service issued, known without opening it."""

from __future__ import annotations

from functools import cache

from wizard.keys import dashed


def practice_account(key: str) -> str | None:
    """Return the practice account that `key`, 25 letters, is meant for; None if practice did not issue it."""
    return _accounts().get(key)


def practice_batch() -> list[tuple[str, ...]]:
    """Return the rows of a list to practice a batch with: customer, domain, key, reference and action."""
    from wizard.server.practice_batch import rows

    return [(name, domain, dashed(key.text), *others) for name, domain, key, *others in rows()]


@cache
def _accounts() -> dict[str, str]:
    from wizard.server.practice_batch import accounts

    return accounts()
