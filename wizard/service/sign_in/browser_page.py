"""Texts of the page that the browser shows at the end of a sign-in."""

from __future__ import annotations

from typing import NamedTuple


class BrowserPage(NamedTuple):
    """A title for either end, and how to continue; `language` is its code."""

    language: str
    done: str
    failed: str
    advice: str
