"""Ids of thirty kinds that people meet in logs and tables, made with a seed. None has the form of a key."""

from __future__ import annotations

import base64
import string
import uuid
from collections.abc import Callable
from random import Random
from types import MappingProxyType
from typing import Final

_BASE62: Final = string.ascii_letters + string.digits
_CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BASE36: Final = string.ascii_lowercase + string.digits
_HUMPS: Final = (
    *(
        "Get",
        "Set",
        "User",
        "Name",
        "List",
        "Page",
        "File",
        "Key",
        "Value",
        "Index",
        "Group",
        "Cache",
        "Field",
    ),
    *(
        "Order",
        "Token",
        "Create",
        "Update",
        "Remove",
        "Signature",
        "Document",
        "Customer",
        "License",
        "Quote",
    ),
)


def _text(source: Random, alphabet: str, length: int) -> str:
    return "".join(source.choices(alphabet, k=length))


def _hex(source: Random, length: int) -> str:
    return _text(source, "0123456789abcdef", length)


def _digits(source: Random, *groups: int, joint: str = "") -> str:
    return joint.join(_text(source, string.digits, group) for group in groups)


def _camel(source: Random) -> str:
    return "".join(source.choices(_HUMPS, k=source.randrange(2, 6))) + source.choice(("", "2", "365"))


def _iban(source: Random) -> str:
    kind = source.choice(("NL", "PT", "DE", "FR", "MT"))
    number = {
        "NL": lambda: f"{_text(source, string.ascii_uppercase, 4)}{_digits(source, 10)}",
        "PT": lambda: _digits(source, 21),
        "DE": lambda: _digits(source, 18),
        "FR": lambda: f"{_digits(source, 10)}{_text(source, _BASE36.upper(), 11)}{_digits(source, 2)}",
        "MT": lambda: f"{_text(source, string.ascii_uppercase, 4)}{_digits(source, 23)}",
    }[kind]()
    return f"{kind}{_digits(source, 2)}{number}"


def _spaced(text: str) -> str:
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


KINDS: Final = MappingProxyType[str, Callable[[Random], str]](
    {
        "guid": lambda s: str(uuid.UUID(int=s.getrandbits(128), version=4)),
        "guid-upper": lambda s: str(uuid.UUID(int=s.getrandbits(128), version=4)).upper(),
        "md5": lambda s: _hex(s, 32),
        "sha1": lambda s: _hex(s, 40),
        "sha256": lambda s: _hex(s, 64),
        "object-id": lambda s: _hex(s, 24),
        "trace": lambda s: f"00-{_hex(s, 32)}-{_hex(s, 16)}-01",
        "short-hash": lambda s: _hex(s, s.choice((7, 8, 12, 16))),
        "ulid": lambda s: f"01{_text(s, _CROCKFORD, 24)}",
        "ksuid": lambda s: _text(s, _BASE62, 27),
        "nanoid": lambda s: _text(s, _BASE62 + "_-", 21),
        "cuid": lambda s: f"c{_text(s, _BASE36, 7)}0000{_text(s, _BASE36, 13)}",
        "base64": lambda s: base64.b64encode(s.randbytes(s.randrange(12, 48))).decode(),
        "jwt": lambda s: ".".join(
            base64.urlsafe_b64encode(s.randbytes(n)).decode().strip("=") for n in (27, 90, 32)
        ),
        "mac": lambda s: "-".join(_hex(s, 2).upper() for _ in range(6)),
        "mac-colon": lambda s: ":".join(_hex(s, 2) for _ in range(6)),
        "ipv6": lambda s: ":".join(_hex(s, 4) for _ in range(8)),
        "iban": _iban,
        "iban-spaced": lambda s: _spaced(_iban(s)),
        "card": lambda s: _digits(s, 4, 4, 4, 4, joint=" "),
        "recovery": lambda s: _digits(s, *[6] * 8, joint="-"),
        "installation": lambda s: _digits(s, *[s.choice((6, 7))] * 9, joint="-"),
        "tracking": lambda s: _digits(s, s.choice((20, 22, 26))),
        "phone": lambda s: f"+31 {_digits(s, 2, 3, 2, 2, joint=' ')}",
        "product-id": lambda s: f"{_digits(s, 5, 5, 5, joint='-')}-AA{_digits(s, 3)}",
        "part-number": lambda s: f"{_text(s, string.ascii_uppercase, 3)}-{_digits(s, 5)}",
        "vin": lambda s: _text(s, "ABCDEFGHJKLMNPRSTUVWXYZ0123456789", 17),
        "imei": lambda s: _digits(s, 15),
        "camel": _camel,
        "voucher": lambda s: "-".join(_text(s, string.ascii_uppercase + string.digits, 4) for _ in range(4)),
        "session": lambda s: _text(s, "0123456789abcdefghijklmnopqrstuv", 26),
        "path": lambda s: "/".join(s.choices([h.lower() for h in _HUMPS], k=6)) + f"/{_hex(s, 8)}.json",
        "version": lambda s: ".".join(str(s.randrange(30)) for _ in range(4)),
        "postcodes": lambda s: _digits(s, 5, 5, 5, 5, 5, joint=" "),
    }
)
"""For each kind a function that makes one."""
