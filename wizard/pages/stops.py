"""The states of pages that tour and layout tests visit, and what a person does there, from inside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QWidget

if TYPE_CHECKING:
    from wizard.pages.check import CheckPage
    from wizard.pages.key import KeyPage

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


def stops_of_key(page: KeyPage) -> Iterator[str]:
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


def stops_of_check(page: CheckPage) -> Iterator[str]:
    """Show no list, then one with right, doubled, mistyped and impossible keys."""
    yield "check-empty"
    wrong = mistyped(PUBLISHED_KEYS[0])
    impossible = "0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG"
    page.intake.read_text("\n".join((*PUBLISHED_KEYS, PUBLISHED_KEYS[1], wrong, impossible, "no key")))
    while page.intake.running:
        yield ""
    yield "check-list"
    press(page, "next-problem")
    yield "check-problem"
