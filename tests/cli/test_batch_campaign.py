"""Kills of a batch against a hosted service on both databases."""

from __future__ import annotations

import random

import pytest

from tests.orders.batches.campaign import Books, kill_a_batch


@pytest.mark.campaign
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_no_key_is_lost_or_redeemed_twice_however_often_it_is_killed(kind: str) -> None:
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    assert kill_a_batch(kind, customers=40, keys_each=10, kills=4, seed=seed) == Books(400, 0, 0, 0)
