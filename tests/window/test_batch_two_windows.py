"""One list in two windows: what one of them redeems stays redeemed for the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.window.batches import Reseller, ready_rows, saved
from tests.window.person import Person
from wizard.orders.batches.batch_lock import batch_lock
from wizard.orders.batches.models import OrderState
from wizard.pages.batches.work import Stage

Two = tuple[Reseller, Reseller]


@pytest.fixture
def two(open_window: Callable[..., Person], tmp_path: Path) -> Two:
    """Two windows in which the same list was reviewed, before either redeemed it."""
    path = saved(tmp_path / "november.csv", *ready_rows())

    def review() -> Reseller:
        one = Reseller(open_window())
        one.open(path)
        one.make_plan()
        one.review()
        return one

    return review(), review()


def redeem_in_vain(one: Reseller) -> None:
    one.person.agree()
    one.person.press_foot("Redeem")
    one.wait_for(Stage.REVIEW)


def test_what_the_other_window_redeemed_is_not_called_refused(two: Two) -> None:
    first, second = two
    first.redeem()
    redeem_in_vain(second)
    assert "This list was redeemed elsewhere since you planned it" in second.person.texts()
    second.person.press("Plan again")
    second.wait_for(Stage.PLAN)
    assert second.states() == [OrderState.REDEEMED] * 3
    assert "3 of 3 keys redeemed" in second.page.intro.text()
    assert not second.page.work.authorized


def test_a_list_that_the_other_window_redeems_right_now_is_waited_for(two: Two) -> None:
    first, second = two
    planning, batch, _ = first.begin()
    with batch_lock(planning.ordering.folder, batch):
        redeem_in_vain(second)
        assert "Another window is redeeming this list" in second.person.texts()
    second.person.press("Try again")
    second.wait_for(Stage.RESULTS)
    assert second.states() == [OrderState.REDEEMED] * 3
