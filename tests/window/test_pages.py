"""Pages declare themselves: what is found, named and walked follows from their own files."""

from __future__ import annotations

import pytest

from wizard.orders.steps import Step
from wizard.pages.page import Page, page_class
from wizard.pages.step_names import step_name


@pytest.mark.parametrize("step", Step)
def test_every_step_has_a_page_that_declares_itself(step: Step) -> None:
    page = page_class(step)
    assert page.step is step
    assert step_name(step)
    assert page.stops is not Page.stops, f"{page.__name__} has to say what there is to see of it"
