"""Words of a sign-in that window and terminal share."""

from __future__ import annotations

from wizard.messages.noop import N_
from wizard.messages.translator import Translator
from wizard.service.sign_in.browser_page import BrowserPage

_DONE = N_("SignIn", "You are signed in")
_FAILED = N_("SignIn", "You are not signed in")
_ADVICE = N_("SignIn", "Continue in Product Key Wizard. You can close this page.")


def browser_page(speech: Translator) -> BrowserPage:
    """Return what the browser shows at the end of a sign-in."""
    texts = (speech.text("SignIn", one) for one in (_DONE, _FAILED, _ADVICE))
    return BrowserPage(speech.language, *texts)
