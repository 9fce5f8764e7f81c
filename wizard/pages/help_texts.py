"""What the help of each page says."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from wizard.orders.steps import Step


class Answer(NamedTuple):
    """A question a person may have on a page, its answer, and a drawing of it where there is one."""

    question: str
    answer: str
    drawing: str = ""


def answers(step: Step) -> tuple[Answer, ...]:
    """What may be asked on the page of a step; empty where nothing more is to be said."""
    match step:
        case Step.START:
            return _start()
        case Step.ACCOUNT:
            return _account()
        case Step.SUBSCRIPTION:
            return _subscription()
        case Step.KEYS:
            return (*_keys(), *places())
        case Step.REVIEW:
            return _review()
        case Step.REDEEM:
            return _redeem()
        case Step.DONE:
            return _done()
        case Step.ORDERS:
            return _orders()
        case Step.CHECK:
            return _check()
        case _:
            return ()


def keyboard() -> Answer:
    """The same on every page."""
    text = QCoreApplication.translate
    return Answer(
        text("Help", "With the keyboard"),
        text(
            "Help",
            "Tab moves on, the space bar presses, Enter goes on where that is safe. Escape stops waiting or"
            " closes, and asks where something would be lost. F1 opens this help.",
        ),
    )


def places() -> tuple[Answer, ...]:
    """Where a key is found."""
    text = QCoreApplication.translate
    return (
        Answer(
            text("Help", "On a card"),
            text("Help", "25 characters in five groups, often under a layer that is scratched off."),
            "card",
        ),
        Answer(
            text("Help", "In an e-mail"),
            text(
                "Help",
                "From the reseller or partner you bought from. Copy the whole message: the wizard finds the"
                " keys in it.",
            ),
            "mail",
        ),
        Answer(
            text("Help", "On the page of your license agreement"),
            text("Help", "Keys of a volume agreement are listed for the online administrator named in it."),
            "page",
        ),
        Answer(
            text("Help", "Lost, or never received"),
            text(
                "Help",
                "Ask the reseller or partner you bought the licenses from; they can see which key was yours.",
            ),
            "question",
        ),
    )


def _start() -> tuple[Answer, ...]:
    text = QCoreApplication.translate
    return (
        Answer(
            text("Help", "Where is my key from?"),
            text(
                "Help",
                "From a vendor, if you were given the address of an activation service. From Microsoft, if it"
                " is for a Microsoft product. Practicing needs no key and changes nothing.",
            ),
        ),
        Answer(
            text("Help", "Which of the four is right?"),
            text(
                "Help",
                "A new subscription, if the customer has none of this product. Add licenses, for more of them"
                " until the same date. Extend, for a later date. Reactivate, if it has expired or is"
                " disabled.",
            ),
        ),
    )


def _account() -> tuple[Answer, ...]:
    text = QCoreApplication.translate
    return (
        Answer(
            text("Help", "Which customer do I choose?"),
            text(
                "Help",
                "The organization that will use the licenses. Compare name and domain: two organizations may"
                " have the same name.",
            ),
        ),
        Answer(
            text("Help", "Mine is not in the list"),
            text(
                "Help",
                "Only organizations are shown for which you hold a role. Ask one of its administrators to"
                " make you global or billing administrator, or sign in with another account.",
            ),
        ),
    )


def _subscription() -> tuple[Answer, ...]:
    text = QCoreApplication.translate
    return (
        Answer(
            text("Help", "Why are some subscriptions faint?"),
            text(
                "Help",
                "What you want to do does not fit their status. Choose one all the same, and what to do"
                " instead is said; or go back and choose another action.",
            ),
        ),
    )


def _keys() -> tuple[Answer, ...]:
    text = QCoreApplication.translate
    return (
        Answer(
            text("Help", "How do I enter a key?"),
            text(
                "Help",
                "Type it or paste it, in any shape. A paste may hold several keys, or a whole e-mail: every"
                " key in it is taken into the order.",
            ),
        ),
        Answer(
            text("Help", "What does the check tell me?"),
            text(
                "Help",
                "Whether the key is typed right; no service is asked for that. Whether it is unused, and for"
                " which product, stands on the review.",
            ),
        ),
    )


def _review() -> tuple[Answer, ...]:
    text = QCoreApplication.translate
    return (
        Answer(
            text("Help", "What happens when I press Redeem?"),
            text("Help", "Exactly what stands on this page, once. A redeemed key cannot be used again."),
        ),
        Answer(
            text("Help", "A key is rejected"),
            text(
                "Help",
                "Choose it in the list to read why. Remove it and the other keys can go on, or use all of"
                " them for something else. Nothing has happened yet.",
            ),
        ),
    )


def _redeem() -> tuple[Answer, ...]:
    text = QCoreApplication.translate
    return (
        Answer(
            text("Help", "May I close the window?"),
            text(
                "Help",
                "Yes. The order is written down: start the wizard again and resume it. The service is asked"
                " what came of it, and no key is spent twice.",
            ),
        ),
    )


def _done() -> tuple[Answer, ...]:
    text = QCoreApplication.translate
    return (
        Answer(
            text("Help", "Where are the licenses now?"),
            text(
                "Help",
                "On the subscription that is named here. Nobody can use them yet: assign them to users in the"
                " admin center.",
            ),
        ),
    )


def _orders() -> tuple[Answer, ...]:
    text = QCoreApplication.translate
    return (
        Answer(
            text("Help", "What is kept of an order?"),
            text(
                "Help",
                "Customer, date, what was done, the receipt, and the last five characters of each key. Whole"
                " keys are never kept.",
            ),
        ),
    )


def _check() -> tuple[Answer, ...]:
    text = QCoreApplication.translate
    return (
        Answer(
            text("Help", "What is checked here?"),
            text(
                "Help",
                "Whether each key is typed right and stands in the list only once. Nothing is sent anywhere,"
                " so nobody can say here whether a key is unused.",
            ),
        ),
    )
