"""The service that an order goes to, as the rail names it on every page."""

from __future__ import annotations

from datetime import datetime

from wizard.orders.place import Source
from wizard.pages.page import Page
from wizard.pages.session import Session
from wizard.widgets.text import text


def service_label(page: Page) -> tuple[str, str, str]:
    """Return icon, name and remark of the service that a page sends to; empty where nothing is sent."""
    session = page.session
    if not page.sends:
        return "", "", ""
    match session.place.source:
        case Source.PRACTICE:
            remark = text("ActivationWizard", "No real keys, no real licenses")
            return "practice", text("ActivationWizard", "Practice service"), remark
        case Source.SERVICE:
            name = session.info.vendor if session.info else text("ActivationWizard", "Activation service")
            return "service", name, "\n".join(_lines_about(session))
        case Source.MICROSOFT:
            return "browser", "Microsoft", text("ActivationWizard", "In your browser")


def _lines_about(session: Session) -> list[str]:
    """Say if anything there is real, where it is, and who helps."""
    info = session.info
    lines = [session.host or session.place.address]
    if info is not None:
        real = text("ActivationWizard", "Real keys, real licenses")
        practice = text("ActivationWizard", "No real keys, no real licenses")
        lines.insert(0, practice if session.practicing else real)
        support = info.support
        ways = [support.name, *filter(None, (support.email, support.phone, support.url))]
        contact = text("ActivationWizard", "Support: {contact}")
        lines.append(contact.format(contact=ways[min(1, len(ways) - 1)]))
    until = session.signed_in_until
    if until is not None:
        clock = session.speech.clock(datetime.fromtimestamp(until).astimezone())
        lines.append(
            text("ActivationWizard", "Signed in until {time}, then sign in again").format(time=clock)
        )
    elif session.only_in_memory:
        lines.append(text("ActivationWizard", "Signed in until you close this window: no keyring was found"))
    return lines
