"""The document is the contract: what the code has, it has, and no more."""

from __future__ import annotations

import random
import re
from dataclasses import MISSING, fields, is_dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
import yaml
from falcon.inspect import inspect_routes
from falcon.testing import TestClient
from openapi_spec_validator import validate

from tests.server.people import STATUS
from tests.server.world import World, key_number
from wizard import contract
from wizard.contract import administration, openid, proposals
from wizard.contract.administration import catalog, people, subscriptions
from wizard.keys import check
from wizard.server import exchange
from wizard.server.errors import STATUS as STATUS_OF_CODE
from wizard.server.settings import Service, Throttle

PATH = Path(contract.__file__).parents[1] / "server" / "openapi.yaml"
DOCUMENT: dict[str, Any] = yaml.safe_load(PATH.read_text(encoding="utf-8"))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
SHAPES = {
    name: shape
    for module in (contract, openid, proposals, administration, catalog, people, subscriptions)
    for name, shape in vars(module).items()
    if isinstance(shape, type) and is_dataclass(shape) and shape.__module__ == module.__name__
}
METHODS = {"get", "put", "post", "delete", "patch"}
# Made by the client about its own way to the service, never by a server: the contract says so of each.
OF_THE_CLIENT = {
    *("offline", "timeout", "tls-untrusted", "proxy-auth-required", "protocol-error", "outcome-unknown"),
    *("address-invalid", "address-insecure", "sign-in-failed", "data-folder-unwritable", "data-folder-full"),
    *(
        "journal-newer",
        "journal-damaged",
        "practice-renewed",
        "service-version",
        "microsoft-key",
        "answer-mismatch",
        "data-folder-shared",
    ),
}


def test_the_contract_is_valid_openapi() -> None:
    validate(DOCUMENT)


def test_everyone_may_read_it(world: World) -> None:
    result = TestClient(world.app).simulate_get("/v1/openapi.yaml")
    assert (result.status_code, result.headers["content-type"]) == (200, "application/yaml")
    assert result.content == PATH.read_bytes()


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_has_the_fields_it_has_on_the_wire(name: str) -> None:
    schema = SCHEMAS[name]
    names = [field.name for field in fields(SHAPES[name])]
    assert sorted(schema["properties"]) == sorted(names)
    if not name.endswith("Request"):
        assert sorted(schema["required"]) == sorted(names), "an answer has all fields, null where unused"


@pytest.mark.parametrize("name", [name for name in SHAPES if name.endswith("Request")])
def test_every_request_may_leave_out_what_has_a_default(name: str) -> None:
    needed = [field.name for field in fields(SHAPES[name]) if field.default is MISSING]
    assert sorted(SCHEMAS[name]["required"]) == sorted(needed)


def test_every_field_is_described_or_shown() -> None:
    bare = []
    for name in SHAPES:
        for field, schema in SCHEMAS[name]["properties"].items():
            told = {"description", "examples", "$ref", "enum", "items", "oneOf"} & schema.keys()
            if not told:
                bare.append(f"{name}.{field}")
    assert bare == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Action", contract.Action),
        ("Status", contract.Status),
        ("Role", contract.Role),
        ("KeyState", contract.KeyState),
    ],
)
def test_every_word_has_its_values(name: str, kind: type[StrEnum]) -> None:
    assert SCHEMAS[name]["enum"] == [item.value for item in kind]


def codes_of(schema: Any) -> set[str]:
    """All codes that a schema allows, through its references."""
    found: set[str] = set()
    if isinstance(schema, list):
        for part in schema:
            found |= codes_of(part)
    elif isinstance(schema, dict):
        if "$ref" in schema:
            return codes_of(SCHEMAS[schema["$ref"].rpartition("/")[2]])
        if "const" in schema.get("properties", {}).get("code", {}):
            found.add(schema["properties"]["code"]["const"])
        for key in ("allOf", "oneOf", "anyOf"):
            found |= codes_of(schema.get(key, []))
    return found


def response(answer: dict[str, Any]) -> dict[str, Any]:
    """A response, through its reference."""
    name = answer.get("$ref", "").rpartition("/")[2]
    found: dict[str, Any] = DOCUMENT["components"]["responses"][name] if name else answer
    return found


def problems() -> dict[tuple[str, str, int], set[str]]:
    """Method, path and status of every problem that is answered, with its codes."""
    return {
        (method, path, int(status)): codes_of(
            response(answer)["content"]["application/problem+json"]["schema"]
        )
        for path, item in DOCUMENT["paths"].items()
        for method, operation in item.items()
        if method in METHODS
        for status, answer in operation["responses"].items()
        if status.isdecimal() and int(status) >= 400
    }


def test_every_code_is_there_and_no_other() -> None:
    documented = {
        schema["properties"]["code"]["const"]
        for schema in SCHEMAS.values()
        if "const" in schema.get("properties", {}).get("code", {})
    } | {
        part["properties"]["code"]["const"]
        for schema in SCHEMAS.values()
        for part in schema.get("allOf", [])
        if "const" in part.get("properties", {}).get("code", {})
    }
    known = {code.value for code in contract.Code} | {warn.value for warn in contract.Warn}
    assert documented == known - OF_THE_CLIENT


def test_every_status_has_the_codes_of_the_design() -> None:
    for (method, path, status), codes in problems().items():
        assert codes, (method, path, status)
        for code in codes:
            assert status in STATUS[code], (method, path, status, code)
            assert STATUS_OF_CODE[contract.Code(code)] == status
    answered = {code for codes in problems().values() for code in codes}
    assert answered == {code.value for code in STATUS_OF_CODE} - OF_THE_CLIENT, "or of practice alone"


def test_every_wait_is_in_a_header_too() -> None:
    for path, item in DOCUMENT["paths"].items():
        for method in METHODS & item.keys():
            for status, answer in item[method]["responses"].items():
                waits = "Retry-After" in response(answer).get("headers", {})
                assert waits == (status in ("429", "503")), (method, path, status)


def test_every_address_is_there_and_needs_a_token_unless_it_says_so(world: World) -> None:
    ours = {
        (route.path, method.method.lower())
        for route in inspect_routes(world.app)
        for method in route.methods
        if not method.internal
    }
    documented = {
        (path, method) for path, item in DOCUMENT["paths"].items() for method in METHODS & item.keys()
    }
    assert documented == ours
    for path, method in ours:
        concrete = re.sub(r"\{\w+\}", "X-1", path)
        status = TestClient(world.app).simulate_request(method.upper(), concrete).status_code
        open_to_all = DOCUMENT["paths"][path][method].get("security") == []
        assert (status != 401) == open_to_all, path


def test_every_limit_is_the_one_that_holds() -> None:
    parameters = DOCUMENT["components"]["parameters"]
    assert parameters["limit"]["schema"]["maximum"] == exchange.MAX_PAGE
    assert parameters["limit"]["schema"]["default"] == exchange.MAX_PAGE
    for name in ("customerCursor", "historyCursor"):
        assert parameters[name]["schema"]["maxLength"] == exchange.MAX_CURSOR
    assert SCHEMAS["Keys"]["maxItems"] == contract.KEYS_PER_ORDER
    assert SCHEMAS["RedemptionRequest"]["properties"]["reference"]["maxLength"] == contract.REFERENCE_LENGTH
    assert SCHEMAS["Group"]["properties"]["options"]["maxItems"] == proposals.MAX_OPTIONS
    assert SCHEMAS["Licenses"]["maximum"] == contract.MAX_LICENSES
    told = DOCUMENT["info"]["description"]
    assert f"{exchange.MAX_BODY_BYTES:,} bytes" in told
    throttle = Throttle()
    assert f"{throttle.per_account} unknown keys per account and {throttle.per_address} per address" in told
    assert f"in {throttle.window.seconds // 60} minutes" in " ".join(told.split())
    lifetime: timedelta = {field.name: field.default for field in fields(Service)}["quote_lifetime"]  # type: ignore[assignment]
    assert f"A quote lives for {lifetime.seconds // 60} minutes" in told


def test_what_it_says_of_a_key_is_what_is_taken_as_one(seeded: random.Random) -> None:
    """ASCII alone: a pattern cannot say that a full-width letter is one too."""
    says = re.compile(SCHEMAS["Keys"]["items"]["pattern"])
    for number in range(2000):
        letters = list(seeded.choice((key_number(number), key_number(number).lower())))
        for _ in range(seeded.randrange(4)):
            letters.insert(seeded.randrange(26), chr(seeded.randrange(128)))
        written = "".join(letters[seeded.choice((0, 0, 0, 1)) :])
        assert bool(says.match(written)) == check(written).passable, repr(written)
