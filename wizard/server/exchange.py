"""Reading of requests and writing of answers, the same for every address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeVar

import falcon
import msgspec

from wizard.contract import decoding

from .access import Caller
from .errors import request_invalid

T = TypeVar("T")

MAX_BODY_BYTES = 64 * 1024
MAX_PAGE = 100
MAX_QUERY = 200
TARGETS = ("customer_id", "subscription_id", "product_id", "batch_id", "account_id")  # for the log
MAX_CURSOR = 2000  # characters: a name of 200, up to 4 bytes each, in base 64
_JSON = re.compile(r'application/json(?:\s*;\s*charset="?utf-8"?)?\s*', re.IGNORECASE)
_IDEMPOTENCY_KEY = re.compile(r"[\x21-\x7e]{8,200}")
_PLACE = re.compile(r"at `\$\.?([\w.\[\]]*)`$")  # only at the end: the text before it repeats the input
_MISSING = re.compile(r"Object missing required field `(\w+)`")


def answer(resp: falcon.Response, shape: object) -> None:
    """Answer a shape of the contract."""
    resp.content_type = falcon.MEDIA_JSON
    resp.data = msgspec.json.encode(shape)


def answer_created(resp: falcon.Response, shape: object) -> None:
    """Answer a shape that was created (201)."""
    resp.status = falcon.HTTP_CREATED
    answer(resp, shape)


def bearer_token(req: falcon.Request) -> str:
    """Return the bearer token of a request; empty without one."""
    scheme, _, token = (req.get_header("Authorization") or "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def caller_of(req: falcon.Request) -> Caller:
    """Return the caller that the sign-in found."""
    caller: Caller = req.context.caller
    return caller


def read_body(req: falcon.Request, shape: type[T]) -> T:
    """Decode the request's body to a shape.

    Raises Refused (request-invalid) with the field's place, never its value, which could be a key; also for
    any other media type than JSON in UTF-8.
    """
    if not _JSON.fullmatch(req.content_type or falcon.MEDIA_JSON):
        raise request_invalid("Content-Type", "application/json in UTF-8 is required")
    body = req.bounded_stream.read(MAX_BODY_BYTES + 1)
    if len(body) > MAX_BODY_BYTES:
        raise request_invalid("body", f"a body has at most {MAX_BODY_BYTES} bytes")
    try:
        request = _decode(body, shape)
    except msgspec.ValidationError as error:
        place = _PLACE.search(str(error))
        raise request_invalid(place[1] if place and place[1] else "body", _detail(error)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise request_invalid("body", "not JSON") from None
    members = msgspec.to_builtins(request)
    if any("\0" in text for text in _texts(members)):
        raise request_invalid("body", "PostgreSQL takes no NUL in a text")
    target = {name: members[name] for name in TARGETS if members.get(name)}
    req.context.target = {**getattr(req.context, "target", {}), **target}
    return request


def _decode(body: bytes, shape: type[T]) -> T:
    """Decode JSON to a shape; as in JSON Schema, a whole number may have a fraction of zero."""
    try:
        return decoding.decode(body, shape)
    except msgspec.ValidationError:
        if b"." not in body and b"e" not in body.lower():
            raise
        members = msgspec.json.decode(body)
        if not isinstance(members, dict):
            raise
        whole = {
            name: int(value) if isinstance(value, float) and value.is_integer() else value
            for name, value in members.items()
        }
        return decoding.convert(whole, shape)


def _detail(error: msgspec.ValidationError) -> str:
    """Return what is wrong with a body in words of the contract: those of the decoder repeat the input."""
    if isinstance(error.__cause__, ValueError):  # from a shape's own check
        return str(error.__cause__)
    missing = _MISSING.match(str(error))
    return f"{missing[1]} is required" if missing else "not as the contract says"


def _texts(members: dict[str, Any]) -> Iterator[str]:
    """Yield all texts of a request; members unknown to the contract are ignored."""
    for value in members.values():
        yield from (value,) if isinstance(value, str) else value if isinstance(value, list) else ()


def idempotency_key(req: falcon.Request) -> str:
    """Return the Idempotency-Key. Raises Refused (request-invalid)."""
    key = req.get_header("Idempotency-Key") or ""
    if not _IDEMPOTENCY_KEY.fullmatch(key):
        raise request_invalid("Idempotency-Key", "8 to 200 visible ASCII characters are required")
    return key


def page_limit(req: falcon.Request) -> int:
    """Return the number of items on a page. Raises Refused (request-invalid)."""
    return query_number(req, "limit", 1, MAX_PAGE, MAX_PAGE)


def query_number(req: falcon.Request, name: str, least: int, most: int, default: int) -> int:
    """Return a whole number of the query, `default` where it is left out.

    Raises Refused (request-invalid).
    """
    text = query_text(req, name)
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal() and len(text) < 20 and least <= int(text) <= most):
        raise request_invalid(name, f"{least} to {most}")
    return int(text)


def page_cursor(req: falcon.Request) -> str | None:
    """Return the cursor of a page, None for the first. Raises Refused (request-invalid)."""
    return query_text(req, "cursor", MAX_CURSOR)


def query_text(req: falcon.Request, name: str, most: int = MAX_QUERY) -> str | None:
    """Return a parameter of the query, None where it is left out. Raises Refused (request-invalid)."""
    value = req.params.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > most or "\0" in value:
        raise request_invalid(name, f"one text of at most {most} characters")
    return value


def path_id(text: str) -> str:
    """Make an id safe to query: PostgreSQL rejects NUL in a text, and no id contains one."""
    return text.replace("\0", "\ufffd")
