"""Questions and answers of the help, which every page declares of itself; those that are not one page's."""

from __future__ import annotations

from typing import Final, NamedTuple

from wizard.messages.noop import N_


class Answer(NamedTuple):
    """A question a person may have on a page, its answer, and a drawing of it where there is one.

    Marked with ``N_("Help", …)``, to be translated when it is shown.
    """

    question: str
    answer: str
    drawing: str = ""


KEYBOARD: Final = Answer(
    N_("Help", "With the keyboard"),
    N_(
        "Help",
        "Tab moves to the next item, and the space bar or Enter presses a button. Elsewhere, Enter "
        "continues, but it never redeems: the button “Redeem” shows its own shortcut. Esc stops waiting "
        "or closes the window, and asks first if anything would be lost. F1 opens this help.",
    ),
)
"""The same on every page."""

KEY_PLACES: Final = (
    Answer(
        N_("Help", "What is a product key?"),
        N_(
            "Help",
            "A unique code of 25 letters and digits. It gives you prepaid licenses: for a new subscription, "
            "for more users, or for a later expiry date. It also gives access to online services and "
            "downloads.",
        ),
    ),
    Answer(
        N_("Help", "On a card"),
        N_("Help", "25 characters in five groups, often under a layer that is scratched off."),
        "card",
    ),
    Answer(
        N_("Help", "In an e-mail"),
        N_(
            "Help",
            "From the reseller or partner you bought from. Copy the whole message: the wizard finds the"
            " keys in it.",
        ),
        "mail",
    ),
    Answer(
        N_("Help", "On the page of your license agreement"),
        N_("Help", "Keys of a volume agreement are listed for the online administrator named in it."),
        "page",
    ),
    Answer(
        N_("Help", "Lost, or never received"),
        N_(
            "Help",
            "Ask the reseller or partner you bought the licenses from; they can see which key was yours.",
        ),
        "question",
    ),
    Answer(
        N_("Help", "Without a key"),
        N_(
            "Help",
            "Buy one from a Microsoft partner or reseller. Or pay by credit card or bank account instead: "
            "add it to the subscription in the admin center, under “Billing > Your products”.",
        ),
    ),
)
"""Places where a key is found."""

KEY_HELP: Final = (
    Answer(
        N_("Help", "How do I enter a key?"),
        N_(
            "Help",
            "Type it or paste it, with or without dashes. A paste may hold several keys, or a whole "
            "e-mail: every key in it is added to the order.",
        ),
    ),
    Answer(
        N_("Help", "What does the check tell me?"),
        N_(
            "Help",
            "It tells you whether the key is typed right. For that, no internet connection is needed. "
            "When you choose “Next”, you see what the key gives you and whether it is unused. Nothing is "
            "redeemed yet.",
        ),
    ),
    Answer(
        N_("Help", "Where will it be redeemed?"),
        N_(
            "Help",
            "The line under the key shows it. A key doesn’t name its vendor, so sometimes you choose where. "
            "A practice key never leaves this computer.",
        ),
    ),
    *KEY_PLACES,
)
"""Help on the first page."""

GUIDE_HELP: Final = (
    Answer(
        N_("Help", "What do I do here?"),
        N_(
            "Help",
            "Open the page, follow the steps that are shown here, and choose what the page answered. The"
            " key is redeemed on Microsoft’s page, not in this window.",
        ),
    ),
    Answer(
        N_("Help", "The page shows a message. What now?"),
        N_(
            "Help",
            "Choose the same message here. You see what it means, whether the key was used up, and what"
            " to do next.",
        ),
    ),
)
"""Help on the page that leads through Microsoft’s own pages."""
