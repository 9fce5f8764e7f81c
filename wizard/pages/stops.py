"""Means of `Page.stops`: what a person does with a page, from inside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QWidget

PUBLISHED_KEYS: Final = (
    "W269N-WFGWX-YVC9B-4J6C9-T83GX",
    "MH37W-N47XK-V7XM9-C7227-GCQG9",
    "NPPR9-FWDCX-D2C8J-H872K-2YT43",
)
"""Keys for setting up Windows on company networks, published by Microsoft: nobody can redeem them."""
MICROSOFT_KEYS: Final = (
    "VK7JG-NPHTM-C97JM-9MPGT-3V66T",
    "TX9XD-98N7V-6WMQ6-BX7FG-H8Q99",
    "3KHY7-WNT83-DGQKR-F7HPR-844BM",
)
"""Keys for installing Windows without a license, known to everyone: they pass Microsoft's check."""
CUSTOMER: Final = "groenefiets.example"


def press(page: QWidget, name: str) -> None:
    """Click the visible button of this object name."""
    buttons = page.findChildren(QAbstractButton, name)
    next(button for button in buttons if button.isVisibleTo(page)).click()


def fill(page: QWidget, *texts: str) -> None:
    """Type into the visible fields, in their order."""
    fields = [field for field in page.findChildren(QLineEdit) if field.isVisibleTo(page)]
    for field, text in zip(fields, texts, strict=False):
        field.setText(text)
        field.textEdited.emit(text)


def tick_all(page: QWidget) -> None:
    """Tick every visible box."""
    for box in page.findChildren(QCheckBox):
        if box.isVisibleTo(page):
            box.setChecked(True)


def mistyped(key: str) -> str:
    """Return a key with one wrong letter in its third group."""
    return key[:11] + ("B" if key[11] != "B" else "8") + key[12:]
