"""Pages declare themselves: what is found, named and walked follows from their own files."""

from __future__ import annotations

import pytest

from tests.window.person import Person
from wizard.orders.steps import Step
from wizard.pages.page import Page, page_class
from wizard.pages.step_names import step_name
from wizard.tour.walk import page_stops
from wizard.window.window import ActivationWizard


@pytest.mark.parametrize("step", Step)
def test_every_step_has_a_page_that_declares_itself(step: Step) -> None:
    page = page_class(step)
    assert page.step is step
    assert step_name(step)
    assert page.stops is not Page.stops, f"{page.__name__} has to say what there is to see of it"


def test_the_walk_comes_by_every_page(person: Person) -> None:
    person.windows.session.open_address = lambda _address: True
    assert isinstance(person.window, ActivationWizard)
    seen = {person.step for _ in page_stops(person.window, person.settle)}
    assert set(Step) - seen == {Step.REDEEM, Step.SIGN_IN}, "one moves on by itself, one is a service's"
