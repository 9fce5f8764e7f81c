"""The checker of histories finds each kind of broken promise, and nothing where all were kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.server.live.history import Attempt, Record, record, violations
from tests.server.world import World


class Story:
    """A world where one client redeemed three orders, and what it was told."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.subscription = world.subscription(10)
        self.began_with = {self.subscription: 10}
        self.attempts: list[Attempt] = []
        for _ in range(3):
            keys = (world.key(2), world.key(3))
            quote = world.person().quote("add", *keys, to=self.subscription)
            receipt = world.person().redeemed(quote)
            self.attempts.append(Attempt(0, quote.id, keys, self.subscription, "redeemed", receipt))

    def found(self) -> str:
        """Return the checker's findings as one text."""
        return " / ".join(violations(self.attempts, record(self.world), self.began_with))

    def on_record(self) -> Record:
        return record(self.world)


@pytest.fixture
def story(world: World) -> Story:
    return Story(world)


def test_a_history_that_kept_all_promises_has_no_finding(story: Story) -> None:
    assert story.found() == ""


def test_a_refusal_that_held_is_no_finding(story: Story) -> None:
    quote = story.world.person().quote("add", story.world.key(), to=story.subscription)
    story.attempts.append(Attempt(1, quote.id, ("K" * 25,), story.subscription, "quote-changed"))
    story.attempts.append(Attempt(1, quote.id, ("K" * 25,), story.subscription, "unknown"))
    assert story.found() == ""


def test_an_unanswered_redemption_is_no_finding(story: Story) -> None:
    story.attempts[1] = replace(story.attempts[1], outcome="unknown", receipt=None)
    assert story.found() == ""


def test_a_key_acknowledged_twice_is_found(story: Story) -> None:
    story.attempts[2] = replace(story.attempts[2], keys=story.attempts[0].keys)
    assert "a key was acknowledged 2 times" in story.found()


def test_a_key_redeemed_twice_is_found(story: Story) -> None:
    story.world.sql(
        f"UPDATE quote_key SET digest = (SELECT digest FROM quote_key WHERE quote_id ="
        f" '{story.attempts[0].quote_id}' AND position = 0)"
        f" WHERE quote_id = '{story.attempts[1].quote_id}' AND position = 0"
    )
    assert "a key was redeemed 2 times" in story.found()


def test_a_key_used_for_nothing_is_found(story: Story) -> None:
    story.world.key(state="used")
    assert "1 keys were spent for nothing" in story.found()


def test_a_redeemed_key_left_unused_is_found(story: Story) -> None:
    ending = story.attempts[0].keys[0][-5:]
    story.world.sql(f"UPDATE product_key SET state = 'unused' WHERE ending = '{ending}'")
    assert "1 redeemed keys can be redeemed again" in story.found()


def test_a_lost_acknowledged_redemption_is_found(story: Story) -> None:
    lost = story.attempts[1].quote_id
    story.world.sql(f"DELETE FROM redemption WHERE quote_id = '{lost}'")
    assert f"an acknowledged redemption is lost: {lost}" in story.found()


def test_a_changed_receipt_is_found(story: Story) -> None:
    receipt = story.attempts[0].receipt
    assert receipt is not None
    story.attempts[0] = replace(story.attempts[0], receipt=replace(receipt, reference="another"))
    assert "a receipt is not what was answered" in story.found()


def test_an_order_with_other_keys_is_found(story: Story) -> None:
    story.attempts[0] = replace(story.attempts[0], keys=(story.world.key(2), story.world.key(3)))
    assert "an order holds other keys than were sent" in story.found()


def test_a_refused_redemption_on_record_is_found(story: Story) -> None:
    story.attempts[0] = replace(story.attempts[0], outcome="quote-changed", receipt=None)
    assert "redeemed, and quote-changed was answered" in story.found()


@pytest.mark.parametrize("wrong", [-1, 1])
def test_wrong_sums_are_found(story: Story, wrong: int) -> None:
    story.world.sql(f"UPDATE subscription SET licenses = licenses + {wrong}")
    assert f"{story.subscription} has {25 + wrong}, not 10 + 15" in story.found()


def test_two_redemptions_of_one_state_are_found(story: Story) -> None:
    on_record = story.on_record()
    first, second, _ = story.attempts
    before = on_record.receipts[first.quote_id].before
    receipts = dict(on_record.receipts)
    receipts[second.quote_id] = replace(receipts[second.quote_id], before=before)
    found = violations([], replace(on_record, receipts=receipts), story.began_with)
    assert any("of 3 states follow from one another" in each for each in found)


def test_a_missing_doubled_or_invented_audit_row_is_found(story: Story) -> None:
    on_record = story.on_record()
    rows = list(on_record.audited)
    for audited, expected in (
        (rows[1:], "tells 0 times of"),
        ([*rows, rows[0]], "tells 2 times of"),
        ([*rows, {"redemption_id": "R-none"}], "tells of 1 redemptions that are not there"),
    ):
        found = violations(story.attempts, replace(on_record, audited=audited), story.began_with)
        assert len(found) == 1
        assert expected in found[0]


def test_a_forgotten_answer_is_found(story: Story) -> None:
    found = violations(story.attempts, replace(story.on_record(), remembered=2), story.began_with)
    assert found == ["2 answers are remembered of 3 redemptions"]


def test_a_broken_chain_is_found(story: Story) -> None:
    story.on_record()
    story.world.sql("UPDATE audit SET account_id = 'stranger'")
    assert "the chain does not hold" in story.found()
