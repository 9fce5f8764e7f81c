"""Encodes and decodes JSON; knows no HTTP."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from wizard.contract import Line, Parameters, Problem, Quote, Receipt, ReceiptPage, ServiceInfo, decoding
from wizard.service.cleaning import clean, clean_text

T = TypeVar("T")

DETAIL_LENGTH = 300
_MISSING = "missing required field"

_CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class UnreadableError(ValueError):
    """A body is not what it has to be. The text names the kind of fault, never the content."""


class OtherVersionError(UnreadableError):
    """A service of another version describes itself, without a member that this version needs."""


class _Problem(msgspec.Struct):
    """A problem as any version of a service may send it: only the code is sure."""

    code: str
    parameters: Any = None
    detail: Any = None
    lines: Any = None


def encode(shape: object) -> bytes:
    """Return JSON in UTF-8."""
    return msgspec.json.encode(shape)


def decode(body: bytes, shape: type[T]) -> T:
    """Read one shape, cleaned; members that this version does not know are ignored.

    Raises UnreadableError: if the body is not JSON, or not this shape.
    Raises OtherVersionError: if it is what a service of another version says of itself.
    """
    try:
        value = decoding.decode(body, shape)
        _check_members(body)
    except msgspec.ValidationError as error:
        if shape is ServiceInfo and _MISSING in str(error) and _is_object_with(body, "vendor"):
            raise OtherVersionError("not a ServiceInfo of this version") from None
        raise UnreadableError(f"not a {shape.__name__} (ValidationError)") from None
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"not a {shape.__name__} ({type(error).__name__})") from None
    if any(moment.tzinfo is None for moment in _moments(value)):
        raise UnreadableError(f"not a {shape.__name__} (a time without its zone)")
    try:
        return clean(value)
    except ValueError as error:  # no shape of the contract any more
        raise UnreadableError(f"not a {shape.__name__} ({type(error).__name__})") from None


def read_problem(body: bytes, secret: str) -> Problem | None:
    """Read a problem; None if there is no code in it.

    Parameters and lines that this version cannot hold are left out, so that a newer service's code still
    arrives. Keys (but for their endings) and `secret` are masked in the detail, line breaks removed, and
    its length limited.
    """
    try:
        found = decoding.decode(body, _Problem)
        _check_members(body)
    except (ValueError, RecursionError):
        return None
    if len(found.code) > 100 or not _CODE.fullmatch(found.code):
        return None
    problem = Problem(found.code, _parameters(found.parameters), None, _lines(found.lines))
    return replace(clean(problem), detail=_detail(found.detail, secret))


def _check_members(body: bytes) -> None:
    """Raise ValueError for an object with a member twice: two readers may see two answers in it.

    msgspec takes the last one without a word. Numbers are not read here: one of many digits takes long.
    """
    json.loads(body, object_pairs_hook=_members, parse_int=len, parse_float=len)


def _members(pairs: list[tuple[str, object]]) -> None:
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("a member twice")


def _is_object_with(body: bytes, name: str) -> bool:
    found = msgspec.json.decode(body)
    return isinstance(found, dict) and name in found


def _moments(value: object) -> list[datetime]:
    match value:
        case Quote():
            return [value.expires_at]
        case Receipt():
            return [value.redeemed_at, *(correction.at for correction in value.corrections)]
        case ReceiptPage():
            return [moment for receipt in value.items for moment in _moments(receipt)]
        case _:
            return []


def _parameters(found: Any) -> Parameters:
    if not isinstance(found, dict):
        return {}
    # bool is an int to Python and none to the contract
    return {name: value for name, value in found.items() if type(value) in (str, int, type(None))}


def _detail(found: Any, secret: str) -> str | None:
    if not isinstance(found, str):
        return None
    if secret:
        found = found.replace(secret, "[token]")
    return clean_text(found[: 10 * DETAIL_LENGTH], "detail")[:DETAIL_LENGTH]


def _lines(found: Any) -> tuple[Line, ...] | None:
    try:
        return decoding.convert(found, tuple[Line, ...]) if found is not None else None
    except ValueError:
        return None
