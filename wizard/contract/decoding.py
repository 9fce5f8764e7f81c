"""Decoding of JSON to frozen shapes, safe from several threads at once."""

from __future__ import annotations

from threading import Lock
from typing import Any, Final, TypeVar

import msgspec

T = TypeVar("T")

_DECODERS: Final[dict[Any, Any]] = {}

_MAKING: Final = Lock()
"""Held while msgspec learns a shape.

It stores what it knows of a class before that is complete: a second thread that decodes the same class then
ends the whole process (seen with 0.22.0, CPython 3.11).
"""


def decode(body: bytes | str, shape: type[T]) -> T:
    """Read one shape from JSON.

    Raises:
        msgspec.ValidationError: if the body is JSON, but not this shape.
        msgspec.DecodeError: if it is not JSON.
    """
    value: T = _decoder(shape).decode(body)
    return value


def convert(members: object, shape: type[T]) -> T:
    """Read one shape from what JSON was decoded to. Raises msgspec.ValidationError."""
    _decoder(shape)
    return msgspec.convert(members, shape)


def _decoder(shape: Any) -> Any:
    if shape not in _DECODERS:
        with _MAKING:
            _DECODERS[shape] = msgspec.json.Decoder(shape)
    return _DECODERS[shape]
