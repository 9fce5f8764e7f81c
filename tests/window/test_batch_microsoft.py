"""Microsoft keys of a batch: taken to the guide customer by customer, and back in the batch's results."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.window.batches import BAKERY, CACTUS, Reseller, saved
from tests.window.guided import KEYS, Browser, answer, asks_for_reading, press, say
from tests.window.person import Person
from wizard.microsoft import Product
from wizard.orders.batches.models import OrderState
from wizard.orders.steps import Step
from wizard.pages.batches.work import Stage
from wizard.server.practice_data import NEW
from wizard.widgets.card_grid import CardGrid

USED = "De opgegeven productcode is al gebruikt. Voer een andere productcode in"


@pytest.fixture
def mixed(person: Person, browser: Browser, tmp_path: Path) -> Reseller:
    """A batch after its run: two Microsoft keys of one customer and one of another are left."""
    path = saved(
        tmp_path / "november.csv",
        (*BAKERY, NEW[0].text),
        *((*BAKERY, key) for key in KEYS[:2]),
        (*CACTUS, KEYS[2]),
    )
    one = Reseller(person)
    one.open(path)
    one.make_plan()
    one.review()
    one.redeem()
    return one


def lead(person: Person) -> None:
    """Continue to the guide with the keys of the next customer, whose name is known."""
    person.press_foot("Continue with the Microsoft keys")
    person.wait_for(Step.PRODUCT)
    products, tasks = person.page.findChildren(CardGrid)
    person.click(products.card(Product.MICROSOFT_365))
    person.click(tasks.card("add"))
    person.next(Step.GUIDE)
    if asks_for_reading(person):
        press(person, "skip")


def back(one: Reseller) -> None:
    """Come back from the guide's last page, and wait for the results."""
    one.person.press_foot("Back to the batch")
    one.person.wait_for(Step.BATCH)
    one.wait_for(Stage.RESULTS)


def results(one: Reseller, path: Path) -> list[str]:
    """The states in the list with results, once it is saved."""
    work = one.page.work
    one.person.bot.waitUntil(lambda: work.written is not None and work.saving is None)
    (found,) = path.glob("*/november with results.csv")
    return [row["State"] for row in csv.DictReader(found.read_text("utf-8-sig").splitlines(), delimiter=";")]


def test_all_keys_of_a_customer_go_to_the_guide_and_their_results_come_back(
    mixed: Reseller, tmp_path: Path
) -> None:
    person = mixed.person
    lead(person)
    flow = person.windows.session.flow
    assert flow.draft.guided is not None
    assert flow.draft.guided.customer is not None
    assert flow.draft.guided.customer.name == BAKERY[0]
    assert len(flow.draft.entries) == 2
    press(person, "open")
    press(person, "redeemed")
    press(person, "open")
    say(person, USED)
    person.press("Show the results")
    person.wait_for(Step.GUIDED)
    back(mixed)
    done = [OrderState.REDEEMED, OrderState.REDEEMED, OrderState.REFUSED, OrderState.MICROSOFT]
    assert mixed.states() == done
    assert person.page.heading.text() == "2 of 4 keys redeemed"
    assert results(mixed, tmp_path) == [
        *("Redeemed", "Redeemed", "Refused, nothing was redeemed", "To redeem at Microsoft"),
    ]
    lead(person)
    assert flow.draft.guided.customer is not None
    assert flow.draft.guided.customer.name == CACTUS[0]


def test_keys_that_are_kept_for_later_are_offered_again(mixed: Reseller) -> None:
    person = mixed.person
    for customer in (BAKERY, CACTUS, BAKERY):
        person.press_foot("Continue with the Microsoft keys")
        person.wait_for(Step.PRODUCT)
        guided = person.windows.session.flow.draft.guided
        assert guided is not None
        assert guided.customer is not None
        assert guided.customer.name == customer[0]
        person.enter_room(Step.BATCH)
        assert mixed.page.work.stage is Stage.RESULTS


def test_a_list_of_microsofts_keys_alone_is_worked_off_and_recorded(
    person: Person, browser: Browser, tmp_path: Path
) -> None:
    path = saved(tmp_path / "november.csv", (*BAKERY, KEYS[0]), (*CACTUS, KEYS[1]))
    one = Reseller(person)
    one.open(path)
    one.make_plan()
    assert one.states() == [OrderState.MICROSOFT] * 2
    lead(person)
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    back(one)
    assert one.states() == [OrderState.REDEEMED, OrderState.MICROSOFT]
    assert results(one, tmp_path) == ["Redeemed", "To redeem at Microsoft"]


def test_another_order_at_microsoft_does_not_lead_back(person: Person, browser: Browser) -> None:
    person.enter_keys(KEYS[0])
    person.next(Step.PRODUCT)
    answer(person)
    person.next(Step.GUIDE)
    press(person, "skip")
    press(person, "open")
    press(person, "redeemed")
    person.wait_for(Step.GUIDED)
    assert "Back to the batch" not in person.buttons()
