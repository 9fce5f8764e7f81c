"""Finds texts on pages of the pseudo-language that are neither accented nor in brackets: untranslated ones.

Names, codes and numbers come from the service and stay as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tests.tour.expected_text import plain
from tests.tour.inspection import Fault
from tests.tour.paint_recorder import pieces, visible_widgets
from tests.window.hosted import VENDOR
from wizard.microsoft import names
from wizard.server import practice_batch, practice_data

_WORD: Final = re.compile(r"[A-Za-z][a-z]+|\b[A-Z]{2,}\b")
_CODE: Final = re.compile(
    r"https?://\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)+\b|\b\w*\d\w*(?:-\w+)*\b|\b[A-Z]{1,4}-\w+|…?\b[B-Y2-9]{5}\b"
)
_TAG: Final = re.compile(r"<[^<>]*>")
_ELIDED: Final = re.compile(r"[\w.-]+…")
_NAMES: Final = frozenset(["AM", "PM", "and", "Microsoft", "English", "Nederlands", "PO", "Unknown", "Ltd"])
_HEADINGS: Final = frozenset(["Customer", "Domain", "Product key", "Reference"])
"""The first row of the list that the tour opens as a batch: a person's own."""


def bare_texts(page: str, top: QWidget) -> list[Fault]:
    """Every text of a window with a plain English word in it."""
    return [
        Fault(page, type(widget).__name__, f"“{told}” is not translated")
        for widget in visible_widgets(top)
        for told in _told(widget)
        if told not in _HEADINGS and is_bare(told)
    ]


def _told(widget: QWidget) -> list[str]:
    """Return the texts of a widget, whole where known: a line of one may begin within an address."""
    if isinstance(widget, QLineEdit) and widget.text():
        return []  # a person's own
    if isinstance(widget, QLabel | QAbstractButton) and widget.text():
        return [plain(_TAG.sub("", unescape(widget.text())))]
    return [plain(piece.text) for piece in pieces(widget)]


def is_bare(text: str) -> bool:
    """Tell if a text holds words that are neither pseudo nor a name, a code or a date."""
    for name in _named_on_pages():
        text = text.replace(f"“{name}”", " ")
    return any(word not in _names() for word in _WORD.findall(_ELIDED.sub(" ", _CODE.sub(" ", text))))


@lru_cache(maxsize=1)
def _named_on_pages() -> tuple[str, ...]:
    """Names of buttons on Microsoft's pages: in a language of theirs, or in English."""
    return tuple(name.en for name in vars(names).values() if isinstance(name, names.ButtonName))


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    """The words in the names of products, customers, people and months."""
    named = [product.names[0] for product in practice_data.PRODUCTS]
    customers = (*practice_data.CUSTOMERS, *practice_batch.CUSTOMERS)
    named += [name for _, name, *_ in (*customers, *practice_data.ACCOUNTS)]
    named += [QLocale("en_US").monthName(month) for month in range(1, 13)]
    named += [place for *_, domain, country in customers for place in (domain, country)]
    named.append(VENDOR)
    return _NAMES.union(*(_WORD.findall(name) for name in named))
