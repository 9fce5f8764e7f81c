"""Keys that the practice service issued, known without opening it."""

from __future__ import annotations

from functools import cache


def practice_account(key: str) -> str | None:
    """Return the practice account that `key`, 25 letters, is meant for; None if practice did not issue it."""
    return _accounts().get(key)


@cache
def _accounts() -> dict[str, str]:
    from wizard.server.practice_batch import accounts

    return accounts()
