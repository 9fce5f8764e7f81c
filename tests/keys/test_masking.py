"""Promises of the one answer to "is there a key in this text?"."""

from __future__ import annotations

import random
import time
import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.keys.disguises import disguised, wide
from tests.keys.samples import KEY, LETTERS, OTHER, PUBLISHED, SERVICE_KEYS, replaced
from wizard.keys import contains_key, mask_keys, typed

ORDINARY = [
    "",
    "PO-2026-0417",
    "Bakkerij De Gouden Krakeling B.V.",
    "株式会社ビックカメラ プロダクト",
    "2026-11-28 14:00:18,391 INFO wizard.service.transport: POST /v1/quotes 201 in 34 ms",
    "2346 7892 3467 8923 4678 9234 6789 2346 78",
    "The quick brown fox jumps over 12 lazy dogs, and CTRL+SHIFT+B builds VBCFT.DLL again.",
    "https://keys.example.com/v1/customers?search=de%20groene%20fiets&limit=50",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36",
]


@given(disguised())
@settings(max_examples=1500)
def test_a_key_is_a_key_in_any_disguise_and_its_mask_holds_none(case: tuple[str, str]) -> None:
    letters, text = case
    assert contains_key(text)
    masked = mask_keys(text)
    assert not contains_key(masked)
    assert letters not in typed(masked)


@pytest.mark.parametrize("key", [*(one.printed for one in PUBLISHED), *SERVICE_KEYS])
def test_a_key_with_any_one_character_wrong_or_missing_is_still_one(key: str) -> None:
    letters = key.replace("-", "")
    for place in range(25):
        assert contains_key(replaced(letters, place, "O"))
        assert contains_key(replaced(letters, place, "В"))
        assert contains_key(letters[:place] + letters[place + 1 :])


def test_a_printed_key_with_some_characters_misread_is_one() -> None:
    assert contains_key("reference W2G9O-WFGWX-YVC9B-4J6C9-T836X / S069N-WFGWX-YVC9B-4J6C9-T83GX")
    assert contains_key("S069N-WFGWX-YVC9B-AJ6C9-T83GX")


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_holds_no_key_and_stays_as_it_is(text: str) -> None:
    assert not contains_key(text)
    assert mask_keys(text) == text


def test_ids_of_requests_and_hashes_are_no_keys() -> None:
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    source = random.Random(seed)
    for _ in range(5_000):
        guid = str(uuid.UUID(int=source.getrandbits(128), version=4))
        digests = [f"{source.getrandbits(bits):0{bits // 4}x}" for bits in (128, 160, 256)]
        for one in (guid, guid.upper(), f"{{{guid}}}", *digests, *map(str.upper, digests)):
            assert not contains_key(f"request {one} 200"), one
        assert not contains_key(f"traceparent: 00-{digests[0]}-{digests[1][:16]}-01 sha256:{digests[2]}")


def test_digits_alone_are_no_key() -> None:
    assert not contains_key("123456-234567-345678-456789-567890-678901-789012-890123")
    assert not contains_key("2346789234678923467892346")


def test_a_key_beside_an_id_is_still_one() -> None:
    assert contains_key(f"{uuid.UUID(int=7)} {KEY}")
    assert contains_key(f"{'ab' * 16}/{LETTERS}")
    assert contains_key(f"{KEY} {'c' * 40}")


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (f"PO 17 {KEY} (May)", "PO 17 …T83GX (May)"),
        (f"{KEY} and {OTHER.lower()}", f"…T83GX and …{OTHER[-5:]}"),
        (f"see {KEY.replace('-', '  ')}, please", "see …T83GX, please"),
        (f"see {KEY.replace('-', '*')}!", "see …T83GX!"),
        ("w269n wfgwx yvc9b 4j6c9 t83g", "…9T83G"),
        (f"key {wide(KEY)}", "…T83GX"),
        (KEY.replace("-", "%2D"), "…T83GX"),
        (KEY.replace("-", "&nbsp;"), "…T83GX"),
        (KEY.replace("-", "%20"), "…T83GX"),
    ],
)
def test_what_stands_around_a_key_stays_where_its_place_is_certain(text: str, masked: str) -> None:
    assert mask_keys(text) == masked


@given(st.text())
def test_no_text_is_refused_with_an_exception(text: str) -> None:
    assert contains_key(text) or mask_keys(text) == text


@pytest.mark.parametrize(
    "text", ["B" * 100_000, "B0" * 50_000, "-" * 100_000, f"{KEY} " * 3_000, "ab12" * 25_000, "a&b%" * 25_000]
)
def test_a_hundred_thousand_characters_are_answered_without_delay(text: str) -> None:
    start = time.thread_time()
    contains_key(text)
    mask_keys(text)
    # Milliseconds, with patience for a busy machine.
    assert time.thread_time() - start < 2
