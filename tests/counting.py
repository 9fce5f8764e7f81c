"""Counts of calls that a promise limits."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from wizard import keys
from wizard.keys import Check, checking, grouping
from wizard.keys.lists import company, row_checker

# Loaded before anything is patched: what is loaded later would keep the counter.
_LOADED = (grouping, company, row_checker)


def count_checks(patch: pytest.MonkeyPatch) -> list[str]:
    """Collect the texts that `keys.check` is asked about from now on, whatever calls it; empty ones aside."""
    real = checking.check
    checked: list[str] = []

    def counting(text: str, *more: Any) -> Check:
        if text:
            checked.append(text)
        return real(text, *more)

    assert keys.check is real
    for name, module in list(sys.modules.items()):
        if name.startswith("wizard.") and getattr(module, "check", None) is real:
            patch.setattr(module, "check", counting)
    return checked
