"""The first question to a service, when the place of the keys is settled: who is asking, and for whom?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.pages.session import expected
from wizard.widgets.text import text

if TYPE_CHECKING:
    from wizard.orders.ordering import Arrival
    from wizard.pages.page import Page


def ask_who_and_for_whom(page: Page, service: str) -> None:
    """Ask the service, called `service`, and continue: by Sign in where it wants to know who asks."""
    waiting = text("KeyPage", "Asking {service} for your account and your customers…")

    def failed(error: Exception) -> None:
        problem = expected(error)
        if problem.code == "not-signed-in":
            page.flow.require_sign_in()
            page.flow.go_on()
            page.flow.problem = problem
            page.go_on()
        else:
            page.show_problem(problem, page.button(page.retry_text(), page.go_on))
            page.banner.let_pass()

    page.ask(waiting.format(service=service), page.session.arrive, lambda came: arrived(page, came), failed)


def arrived(page: Page, arrival: Arrival) -> None:
    """Take the answer, and show the next step."""
    page.session.take_arrival(arrival)
    page.flow.go_on()
    page.go_on()
