"""Practice data for a batch: a reseller's list of 40 keys for 12 customers, with every kind of row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from wizard.contract import Action

from . import practice_data as data
from .practice_data import Key, Subscription

CUSTOMERS: Final = (
    ("NL-1006", "Kaasmakerij Zuiderzee B.V.", "zuiderzeekaas.example", "NL"),
    ("DE-1007", "Bäckerei Ährenglück", "aehrenglueck.example", "DE"),
    ("DE-1008", "Müller & Söhne GmbH", "mueller-soehne.example", "DE"),
    ("JP-1009", "有限会社みどり印刷", "midori-print.example", "JP"),
    ("GB-1010", "Harbour Lights Hotel Ltd", "harbourlights.example", "GB"),
    ("US-1011", "Blue Mesa Dental", "bluemesa-dental.example", "US"),
    ("NL-1012", "Stichting De Brug", "debrug.example", "NL"),
)
SUBSCRIPTIONS: Final = (
    Subscription("S-6001", "NL-1006", "workplace", 20, 300),
    Subscription("S-7001", "DE-1007", "workplace", 10, 60),
    Subscription("S-8001", "DE-1008", "workplace", 20, 250, reference="PO 5100"),
    Subscription("S-8002", "DE-1008", "workplace", 10, 200, reference="PO 5102"),
)


class Some(NamedTuple):
    """Rows of the list for one customer: its name and domain as the list has them, and its keys."""

    name: str
    domain: str
    product_id: str
    licenses: int
    months: int
    keys: int
    action: str = ""


LIST: Final = (
    Some("De Groene Fiets B.V.", "degroenefiets.example", "enterprise", 5, 6, 4, Action.ADD),
    Some("株式会社さくら製作所", "sakura-works.example", "workplace", 10, 12, 3, Action.EXTEND),
    Some("Seaside Schools Trust", "seaside-schools.example", "workplace", 5, 12, 4, Action.NEW),
    Some("Cactus Garden Supplies", "cactus-garden.example", "workplace", 5, 12, 3),
    Some("Bakkerij Van Dijk", "bakkerijvandijk.example", "workplace", 5, 12, 3),
    Some("Bakkerij Van Dijk", "bakkerijvandijk.example", "enterprise", 10, 12, 2),  # two products
    Some("Kaasmakerij Zuiderzee B.V.", "zuiderzeekaas.example", "workplace", 5, 6, 3, Action.ADD),
    Some("Bäckerei Ährenglück", "aehrenglueck.example", "workplace", 5, 12, 2, Action.ADD),  # its end is near
    Some("Müller & Söhne GmbH", "mueller-soehne.example", "workplace", 5, 12, 4),  # has two already
    Some("有限会社みどり印刷", "midori-print.example", "enterprise", 10, 12, 3, Action.NEW),
    Some("Harbor Lights Hotel", "", "workplace", 5, 12, 3, Action.NEW),  # a name that is only similar
    Some("Blue Mesa Dental", "bluemesa.example", "workplace", 5, 12, 2, Action.NEW),  # a wrong domain
    Some("Stichting De Brug", "debrug.example", "workplace", 5, 12, 2, Action.NEW),
)
USED: Final = Key("batch used", "workplace", 5, 12, state="used", used_by="JP-1002", used_in=-9)
"""A key of the last customer that is used up; its first key is in the list twice, too."""


def keys_of(number: int) -> tuple[Key, ...]:
    """Return the keys of an entry of LIST, by its index."""
    some = LIST[number]
    return tuple(
        Key(f"batch {number}-{each}", some.product_id, some.licenses, some.months)
        for each in range(some.keys)
    )


def rows() -> Iterator[tuple[str, str, Key, str, str]]:
    """Yield the rows of the list; a customer is named once, and left blank below."""
    for number, some in enumerate(LIST):
        for place, key in enumerate(keys_of(number)):
            named = (some.name, some.domain) if place == 0 else ("", "")
            yield (*named, key, f"PO {6000 + number}", some.action)
    last = len(LIST) - 1
    for key in (USED, keys_of(last)[0]):
        yield "", "", key, f"PO {6000 + last}", Action.NEW


def accounts() -> dict[str, str]:
    """Return the practice account that each practice key is meant for; an empty text for any."""
    found = dict.fromkeys((key.text for key in data.KEYS), "")
    for example in data.examples("en"):
        if example.shows == "redeemed" and example.account == data.ADMIN:
            continue
        for text in (example.key, example.with_key):
            if text in found:
                found[text] = example.account
    return found | dict.fromkeys((key.text for key in KEYS), data.RESELLER)


KEYS: Final = (*(key for number in range(len(LIST)) for key in keys_of(number)), USED)
